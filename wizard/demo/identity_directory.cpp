// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_directory.h"

#include <QRegularExpression>
#include <QUuid>
#include <algorithm>

#include "demo/directory_roles.h"
#include "demo/identity_errors.h"
#include "demo/identity_neighbour.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

namespace {

const QString consumersTenantId = u"9188040d-6c67-4c5b-b112-36a304b66dad"_s;
const QString memberRole = u"b79fbf4d-3ef9-4689-8143-76b194e85509"_s;
const QString guestUserRole = u"10dae51f-b6af-4016-8d66-8c2a99b929b3"_s;
const QStringList personalDomains{u"outlook.com"_s, u"hotmail.com"_s, u"live.com"_s, u"msn.com"_s};

bool sameName(const QString& a, const QString& b) {
  return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString domainOf(const QString& login) {
  return login.section(u'@', -1).toLower();
}

// A guest signs in with the address at home, never with the user name that the inviting tenant made up.
Account accountOfPerson(const User& user, const World& world) {
  const bool guest = user.userType == u"Guest"_s;
  return {guest ? Account::Kind::Guest : Account::Kind::Member,
          guest && !user.mail.isEmpty() ? user.mail : user.userPrincipalName, user.id, user.displayName,
          world.tenantId};
}

bool looksLikeDomain(const QString& name) {
  static const QRegularExpression domain(u"^([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}$"_s);
  return name.size() <= 253 && domain.match(name).hasMatch();
}

}  // namespace

StsResult<NamedTenant> AccountDirectory::tenantNamed(const QString& name) const {
  using Kind = NamedTenant::Kind;
  const QString lower = name.toLower();
  if (lower == u"organizations"_s) {
    return NamedTenant{Kind::Organizations, {}};
  }
  if (lower == u"common"_s) {
    return NamedTenant{Kind::Common, {}};
  }
  if (lower == u"consumers"_s || lower == consumersTenantId) {
    return NamedTenant{Kind::Consumers, consumersTenantId};
  }
  if (const World* world = m_organisations.named(name)) {
    return NamedTenant{Kind::Own, world->tenantId};
  }
  if (lower == NeighbourTenant::id || NeighbourTenant::domains.contains(lower)) {
    return NamedTenant{Kind::Neighbour, NeighbourTenant::id};
  }
  static const QRegularExpression guid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
  const bool isGuid = guid.match(lower).hasMatch();
  if (isGuid && QUuid(lower).isNull()) {
    return tl::unexpected(sts::tenantEmptyGuid());
  }
  return tl::unexpected(isGuid || looksLikeDomain(name) ? sts::tenantNotFound(name) : sts::tenantMalformed(name));
}

std::optional<Account> AccountDirectory::accountFor(const QString& typed) const {
  const QString login = typed.trimmed();
  if (login.count(u'@') != 1 || login.startsWith(u'@') || login.endsWith(u'@')) {
    return std::nullopt;
  }
  for (const World* world : m_organisations.all()) {
    for (const User& user : std::as_const(world->users)) {
      if (const Account account = accountOfPerson(user, *world); sameName(account.login, login)) {
        return account;
      }
    }
  }
  if (personalDomains.contains(domainOf(login))) {
    return Account{Account::Kind::Personal, login.toLower(), {}, NeighbourTenant::personName(login)};
  }
  if (NeighbourTenant::domains.contains(domainOf(login))) {
    return Account{Account::Kind::Neighbour, login.toLower(), {}, NeighbourTenant::personName(login)};
  }
  return std::nullopt;
}

std::optional<Account> AccountDirectory::accountOf(const QString& userId, const QString& tenantId) const {
  const World* world = m_organisations.ofTenant(tenantId);
  if (world == nullptr || !world->users.contains(userId)) {
    return std::nullopt;
  }
  return accountOfPerson(*world->users.constFind(userId), *world);
}

NamedTenant AccountDirectory::landing(const Account& account, const NamedTenant& tenant) const {
  if (tenant.isSpecific()) {
    return tenant;
  }
  switch (account.kind) {
    case Account::Kind::Member:
      return {NamedTenant::Kind::Own, account.tenantId};
    case Account::Kind::Guest:
    case Account::Kind::Neighbour:
      // A guest's home is elsewhere: only an address that names the inviting tenant leads there.
      return {NamedTenant::Kind::Neighbour, NeighbourTenant::id};
    case Account::Kind::Personal:
      break;
  }
  return {NamedTenant::Kind::Consumers, consumersTenantId};
}

std::optional<StsError> AccountDirectory::refusal(const Account& account, const NamedTenant& tenant,
                                                  const Application& app) const {
  const NamedTenant goal = landing(account, tenant);
  const auto foreign = [&](const QString& provider) {
    return sts::foreignAccount(account.login, provider, nameOf(goal), app.appId, app.displayName);
  };
  const auto unless = [&](bool admitted, const QString& home) {
    return admitted ? std::nullopt : std::optional(foreign(u"https://sts.windows.net/%1/"_s.arg(home)));
  };
  switch (account.kind) {
    case Account::Kind::Personal:
      return foreign(u"live.com"_s);
    case Account::Kind::Member:
      return unless(goal.id == account.tenantId, account.tenantId);
    case Account::Kind::Neighbour:
      return unless(goal.kind == NamedTenant::Kind::Neighbour, NeighbourTenant::id);
    case Account::Kind::Guest:
      break;
  }
  return unless(goal.kind == NamedTenant::Kind::Neighbour || goal.id == account.tenantId, NeighbourTenant::id);
}

bool AccountDirectory::passwordFits(const Account& account, const QString& password) const {
  const User* user = userOf(account);
  // Passwords of other organisations are checked there: any will do.
  return user == nullptr ? !password.isEmpty() : !user->password.isEmpty() && user->password == password;
}

bool AccountDirectory::isDisabled(const Account& account) const {
  const User* user = userOf(account);
  return user != nullptr && !user->accountEnabled;
}

QString AccountDirectory::mfaNumber(const Account& account) const {
  const User* user = userOf(account);
  return user == nullptr ? QString() : user->mfaNumber;
}

const User* AccountDirectory::userOf(const Account& account) const {
  const World* world = m_organisations.ofTenant(account.tenantId);
  if (world == nullptr) {
    return nullptr;
  }
  const auto found = world->users.constFind(account.userId);
  return found == world->users.constEnd() ? nullptr : &*found;
}

QString AccountDirectory::nameOf(const NamedTenant& tenant) const {
  switch (tenant.kind) {
    case NamedTenant::Kind::Own:
      return m_organisations.ofTenant(tenant.id)->displayName;
    case NamedTenant::Kind::Neighbour:
      return NeighbourTenant::name;
    case NamedTenant::Kind::Organizations:
    case NamedTenant::Kind::Common:
    case NamedTenant::Kind::Consumers:
      break;
  }
  return u"Microsoft Services"_s;
}

bool AccountDirectory::hasRole(const Account& account, const QStringList& anyOf) const {
  const User* user = userOf(account);
  const QStringList roles = user == nullptr ? QStringList() : activeRoles(*user, m_scenario);
  return std::any_of(roles.begin(), roles.end(), [&](const QString& role) { return anyOf.contains(role); });
}

QStringList AccountDirectory::roleClaims(const Account& account) const {
  const User* user = userOf(account);
  const QStringList roles = user == nullptr ? QStringList() : activeRoles(*user, m_scenario);
  return roles + QStringList{isGuestHere(account) ? guestUserRole : memberRole};
}

bool AccountDirectory::isGuestHere(const Account& account) const {
  const User* user = userOf(account);
  return user != nullptr && isGuest(*user, m_scenario);
}

bool AccountDirectory::isGlobalAdministrator(const Account& account) const {
  return hasRole(account, {role::globalAdministrator});
}

bool AccountDirectory::mayGrantScopes(const Account& account) const {
  return mayGrantAppRoles(account) ||
         hasRole(account, {role::cloudApplicationAdministrator, role::applicationAdministrator});
}

bool AccountDirectory::mayGrantAppRoles(const Account& account) const {
  return hasRole(account, {role::globalAdministrator, role::privilegedRoleAdministrator});
}

bool AccountDirectory::mayUse(const Account& account, const ServicePrincipal& app) const {
  if (!app.appRoleAssignmentRequired || isGlobalAdministrator(account)) {
    return true;
  }
  const World* world = m_organisations.ofTenant(account.tenantId);
  if (world == nullptr) {
    return false;
  }
  return std::any_of(world->assignments.begin(), world->assignments.end(), [&](const Assignment& assignment) {
    const auto group = world->groups.constFind(assignment.principalId);
    const bool reaches = assignment.principalId == account.userId ||
                         (group != world->groups.constEnd() && group->memberIds.contains(account.userId));
    return assignment.resourceId == app.id && reaches;
  });
}

}  // namespace usher::demo
