// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include "base/clock.h"
#include "demo/identity_directory.h"
#include "demo/world.h"

namespace usher::demo {

/// What was consented to, by whom and for whom, and the record of it: service principals, grants and application
/// permissions. The sign-in side knows a consent at once; Graph shows it after the scenario's replication lag.
class ConsentBook {
 public:
  /// All must outlive the book.
  ConsentBook(const Organisations& organisations, const Scenario& scenario, const Clock& clock);

  /// Graph's delegated permissions that hold for `account` in `tenant`.
  QStringList consented(const Application& app, const Account& account, const NamedTenant& tenant) const;
  /// Whether anything was ever consented to, for which the basic scopes come along.
  bool isKnown(const Application& app, const Account& account, const NamedTenant& tenant) const;

  /// Adds `scopes` to what `account` allowed for itself.
  void grantForPerson(const Application& app, const Account& account, const NamedTenant& tenant,
                      const QStringList& scopes);
  /// Adds `scopes` to what is allowed for everybody in the practice organisation `tenant`.
  void grantForOrganisation(const Application& app, const NamedTenant& tenant, const QStringList& scopes);
  /// Makes exactly what the registration lists allowed for everybody there, application permissions included: a consent
  /// to `.default` revokes what was granted before beyond it. A service principal in the bin stays there; the consent
  /// makes another one.
  void grantRegistered(const Application& app, const NamedTenant& tenant);

 private:
  ServicePrincipal& servicePrincipalFor(World& world, const Application& app);
  void writeGrant(World& world, const Application& app, const QString& principalId, const QStringList& scopes,
                  bool replace);
  void grantAppRoles(World& world, const Application& app);

  const Organisations& m_organisations;
  const Scenario& m_scenario;
  const Clock& m_clock;
  QHash<QString, QStringList> m_elsewhere;  ///< Consents in the neighbour's tenant, by application and login.
};

}  // namespace usher::demo
