// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

#include "base/result.h"
#include "demo/exchange.h"
#include "demo/identity_form.h"

namespace usher::demo {

/// An error of the security token service: AADSTS number, OAuth word and text (Entra's error code reference).
struct StsError {
  int number = 0;
  QString error, text, suberror;
  int status = 400;  ///< HTTP status at the token endpoint.
};

template <typename T>
using StsResult = tl::expected<T, StsError>;

/// When and for which request an error is reported: what Entra appends to every description.
struct StsMoment {
  QDateTime now;
  QString traceId, correlationId;
  QUrl authority;

  /// A moment with a fresh trace id; the correlation id is the client's own `client-request-id` where it sent one.
  static StsMoment of(const Request& request, const QDateTime& now, const QUrl& authority);
  QString timestamp() const;
};

/// "AADSTS…: text", then trace id, correlation id and time, each after `separator`.
QString stsDescription(const StsError& error, const StsMoment& moment, const QString& separator);
/// The reply of an endpoint that speaks JSON.
Reply stsJsonReply(const StsError& error, const StsMoment& moment, const QString& separator);
/// The parameters of an error redirect, without `state`.
NamedValues stsRedirectValues(const StsError& error, const StsMoment& moment);

}  // namespace usher::demo
