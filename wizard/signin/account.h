// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace usher::signin {

/// Who signed in, from the checked id_token. `roles` are directory role template ids from `wids`; empty optional: the
/// token does not say ("not visible yet", never "no role").
struct Account {
  QString objectId, tenantId, name, userName;
  bool isGuest = false;     ///< An idp claim of another organisation.
  bool isPersonal = false;  ///< The tenant of personal Microsoft accounts.
  std::optional<QStringList> roles;

  bool operator==(const Account&) const = default;
};

/// The tenant of personal Microsoft accounts.
inline const QString personalTenantId = QStringLiteral("9188040d-6c67-4c5b-b112-36a304b66dad");

}  // namespace usher::signin
