// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkReply>

#include "base/result.h"
#include "http/http_message.h"

namespace usher::http {

/// What a finished `reply` of a GuardedAccessManager to `request` amounts to, by the rules of QtTransport.
Result<HttpReply> answerOf(QNetworkReply& reply, const HttpRequest& request);

}  // namespace usher::http
