// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher::app {

/// Where the sign-ins of an account are in the vault: a sign-in is found again only under the account that it was made
/// for. `account` is empty for profiles with single accounts.
inline QString vaultPrefix(const QString& store, const QString& profile, const QString& account) {
  const QString prefix = QStringLiteral("usher/%1/%2").arg(store, profile);
  return account.isEmpty() ? prefix : prefix + QLatin1Char('/') + account;
}

}  // namespace usher::app
