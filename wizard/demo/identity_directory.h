// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "demo/exchange.h"
#include "demo/identity_error.h"
#include "demo/organisations.h"

namespace usher::demo {

/// The tenant that an address names in its path.
struct NamedTenant {
  enum class Kind { Own, Neighbour, Organizations, Common, Consumers };

  Kind kind = Kind::Organizations;
  QString id;  ///< GUID; empty for "organizations" and "common". Of several organisations of one's own it says which.

  bool isSpecific() const { return kind == Kind::Own || kind == Kind::Neighbour; }
};

/// Somebody who signs in, found by what was typed as user name.
struct Account {
  enum class Kind { Member, Guest, Neighbour, Personal };

  Kind kind = Kind::Member;
  QString login;   ///< As shown and as `preferred_username`.
  QString userId;  ///< Object in a practice organisation; empty when there is none.
  QString name;
  QString tenantId;  ///< The practice organisation that has the object.
};

/// Who lives where in the practice cloud, and what their roles allow. Changes nothing.
class AccountDirectory {
 public:
  /// Both must outlive the directory.
  AccountDirectory(const Organisations& organisations, const Scenario& scenario)
      : m_organisations(organisations), m_scenario(scenario) {}

  StsResult<NamedTenant> tenantNamed(const QString& name) const;
  /// The account of that user name, or nothing when nobody has it.
  std::optional<Account> accountFor(const QString& typed) const;
  /// The account of a person of the practice organisation `tenantId`, or nothing when there is no such person.
  std::optional<Account> accountOf(const QString& userId, const QString& tenantId) const;
  /// The tenant that `account` lands in when it signs in at `tenant`.
  NamedTenant landing(const Account& account, const NamedTenant& tenant) const;
  /// Why `account` may not enter `tenant`; nothing when it may.
  std::optional<StsError> refusal(const Account& account, const NamedTenant& tenant, const Application& app) const;

  bool passwordFits(const Account& account, const QString& password) const;
  bool isDisabled(const Account& account) const;
  /// The number that the person's authenticator shows; empty when none is asked for.
  QString mfaNumber(const Account& account) const;
  /// The person's object in a practice organisation, or null.
  const User* userOf(const Account& account) const;
  QString nameOf(const NamedTenant& tenant) const;

  /// The person's directory roles as `wids` lists them: with the one that every member or guest has.
  QStringList roleClaims(const Account& account) const;
  bool isGuestHere(const Account& account) const;
  bool isGlobalAdministrator(const Account& account) const;
  /// May grant delegated permissions that need an administrator.
  bool mayGrantScopes(const Account& account) const;
  /// May grant Microsoft Graph's application permissions as well.
  bool mayGrantAppRoles(const Account& account) const;
  /// Assignment is not required, or the person or a group it is a direct member of is assigned, or it is a Global
  /// Administrator.
  bool mayUse(const Account& account, const ServicePrincipal& app) const;

 private:
  bool hasRole(const Account& account, const QStringList& anyOf) const;

  const Organisations& m_organisations;
  const Scenario& m_scenario;
};

}  // namespace usher::demo
