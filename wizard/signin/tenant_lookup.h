// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>
#include <functional>

#include "base/pending.h"
#include "http/transport.h"

namespace usher::signin {

/// The tenant id belonging to a domain or e-mail address, found without signing in by the authority's OpenID discovery
/// document. NotFound when Microsoft knows no such organisation, BadInput when `domainOrAddress` is neither.
Pending<QString> tenantIdOf(const QString& domainOrAddress, const QUrl& authority, http::Transport& transport,
                            QObject* context);

/// tenantIdOf() at a certain authority, for those who need not know how it gets there.
using TenantLookup = std::function<Pending<QString>(const QString& domainOrAddress, QObject* context)>;

/// `transport` must outlive the look-up, and gives no authorisation away.
TenantLookup tenantLookup(const QUrl& authority, http::Transport& transport);

}  // namespace usher::signin
