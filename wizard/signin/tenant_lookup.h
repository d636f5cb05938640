// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include "base/pending.h"
#include "http/transport.h"

namespace usher::signin {

/// The tenant id belonging to a domain or e-mail address, found without signing in by the authority's OpenID discovery
/// document. NotFound when Microsoft knows no such organisation, BadInput when `domainOrAddress` is neither.
Pending<QString> tenantIdOf(const QString& domainOrAddress, const QUrl& authority, http::Transport& transport,
                            QObject* context);

}  // namespace usher::signin
