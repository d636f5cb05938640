// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_items.h"

#include <QHash>
#include <QJsonArray>

namespace usher::demo {

namespace {

template <typename T>
using Readers = QHash<QString, QJsonValue (*)(const T&)>;

// Graph sends null, never an empty string, for what was never set.
QJsonValue textOrNull(const QString& text) {
  return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <typename T>
QJsonValue readWith(const Readers<T>& readers, const T& object, const QString& property) {
  const auto reader = readers.value(property);
  return reader == nullptr ? QJsonValue() : reader(object);
}

const Readers<User>& userReaders() {
  static const Readers<User> readers{
      {QStringLiteral("id"), [](const User& u) { return QJsonValue(u.id); }},
      {QStringLiteral("displayName"), [](const User& u) { return textOrNull(u.displayName); }},
      {QStringLiteral("givenName"), [](const User& u) { return textOrNull(u.givenName); }},
      {QStringLiteral("surname"), [](const User& u) { return textOrNull(u.surname); }},
      {QStringLiteral("userPrincipalName"), [](const User& u) { return textOrNull(u.userPrincipalName); }},
      {QStringLiteral("mail"), [](const User& u) { return textOrNull(u.mail); }},
      {QStringLiteral("jobTitle"), [](const User& u) { return textOrNull(u.jobTitle); }},
      {QStringLiteral("department"), [](const User& u) { return textOrNull(u.department); }},
      {QStringLiteral("userType"), [](const User& u) { return textOrNull(u.userType); }},
      {QStringLiteral("accountEnabled"), [](const User& u) { return QJsonValue(u.accountEnabled); }},
      {QStringLiteral("mailNickname"),
       [](const User& u) { return QJsonValue(u.userPrincipalName.section(QLatin1Char('@'), 0, 0)); }},
      {QStringLiteral("otherMails"),
       [](const User& u) { return QJsonValue(QJsonArray::fromStringList(u.otherMails)); }},
      {QStringLiteral("proxyAddresses"),
       [](const User& u) { return QJsonValue(QJsonArray::fromStringList(u.proxyAddresses)); }},
      {QStringLiteral("externalUserState"),
       [](const User& u) {
         return u.userType == QLatin1String("Guest") ? QJsonValue(QStringLiteral("Accepted")) : QJsonValue();
       }},
  };
  return readers;
}

const Readers<Group>& groupReaders() {
  static const Readers<Group> readers{
      {QStringLiteral("id"), [](const Group& g) { return QJsonValue(g.id); }},
      {QStringLiteral("displayName"), [](const Group& g) { return textOrNull(g.displayName); }},
      {QStringLiteral("description"), [](const Group& g) { return textOrNull(g.description); }},
      {QStringLiteral("mail"), [](const Group& g) { return textOrNull(g.mail); }},
      {QStringLiteral("mailNickname"),
       [](const Group& g) {
         return QJsonValue(g.mail.isEmpty() ? g.id.left(8) : g.mail.section(QLatin1Char('@'), 0, 0));
       }},
      {QStringLiteral("mailEnabled"), [](const Group& g) { return QJsonValue(g.mailEnabled); }},
      {QStringLiteral("securityEnabled"), [](const Group& g) { return QJsonValue(g.securityEnabled); }},
      {QStringLiteral("groupTypes"),
       [](const Group& g) { return QJsonValue(QJsonArray::fromStringList(g.groupTypes)); }},
      {QStringLiteral("membershipRule"), [](const Group& g) { return textOrNull(g.membershipRule); }},
      {QStringLiteral("membershipRuleProcessingState"),
       [](const Group& g) { return g.membershipRule.isEmpty() ? QJsonValue() : QJsonValue(QStringLiteral("On")); }},
      {QStringLiteral("proxyAddresses"),
       [](const Group& g) {
         return QJsonValue(g.mail.isEmpty() ? QJsonArray() : QJsonArray{QStringLiteral("SMTP:") + g.mail});
       }},
      {QStringLiteral("visibility"),
       [](const Group& g) {
         return g.groupTypes.contains(QLatin1String("Unified")) ? QJsonValue(QStringLiteral("Private")) : QJsonValue();
       }},
  };
  return readers;
}

const Readers<Grant>& grantReaders() {
  static const Readers<Grant> readers{
      {QStringLiteral("id"), [](const Grant& g) { return QJsonValue(g.id); }},
      {QStringLiteral("clientId"), [](const Grant& g) { return QJsonValue(g.clientId); }},
      {QStringLiteral("consentType"),
       [](const Grant& g) {
         return QJsonValue(g.principalId.isEmpty() ? QStringLiteral("AllPrincipals") : QStringLiteral("Principal"));
       }},
      {QStringLiteral("principalId"), [](const Grant& g) { return textOrNull(g.principalId); }},
      {QStringLiteral("resourceId"), [](const Grant& g) { return QJsonValue(g.resourceId); }},
      // Microsoft's own consent pages leave a leading space in front of tenant-wide scopes.
      {QStringLiteral("scope"),
       [](const Grant& g) {
         const QString scopes = g.scopes.join(QLatin1Char(' '));
         return QJsonValue(g.principalId.isEmpty() ? QLatin1Char(' ') + scopes : scopes);
       }},
  };
  return readers;
}

QJsonValue verifiedDomains(const World& world) {
  QJsonArray domains;
  for (const QString& name : world.verifiedDomains) {
    domains.append(QJsonObject{{QStringLiteral("capabilities"), QStringLiteral("Email, OfficeCommunicationsOnline")},
                               {QStringLiteral("isDefault"), name == world.defaultDomain},
                               {QStringLiteral("isInitial"), name == world.initialDomain},
                               {QStringLiteral("name"), name},
                               {QStringLiteral("type"), QStringLiteral("Managed")}});
  }
  return domains;
}

QString principalName(const World& world, const Assignment& assignment) {
  if (const auto user = world.users.constFind(assignment.principalId); user != world.users.cend()) {
    return user->displayName;
  }
  if (const auto group = world.groups.constFind(assignment.principalId); group != world.groups.cend()) {
    return group->displayName;
  }
  return world.servicePrincipals.value(assignment.principalId).displayName;
}

QJsonValue assignmentValue(const World& world, const Assignment& assignment, const QString& property) {
  if (property == QLatin1String("principalDisplayName")) {
    return principalName(world, assignment);
  }
  if (property == QLatin1String("resourceDisplayName")) {
    return textOrNull(world.servicePrincipals.value(assignment.resourceId).displayName);
  }
  static const Readers<Assignment> readers{
      {QStringLiteral("id"), [](const Assignment& a) { return QJsonValue(a.id); }},
      {QStringLiteral("appRoleId"), [](const Assignment& a) { return QJsonValue(a.appRoleId); }},
      {QStringLiteral("createdDateTime"), [](const Assignment& a) { return graphTime(a.created); }},
      {QStringLiteral("principalId"), [](const Assignment& a) { return QJsonValue(a.principalId); }},
      {QStringLiteral("principalType"), [](const Assignment& a) { return QJsonValue(a.principalType); }},
      {QStringLiteral("resourceId"), [](const Assignment& a) { return QJsonValue(a.resourceId); }},
  };
  return readWith(readers, assignment, property);
}

}  // namespace

QJsonValue graphTime(const QDateTime& time) {
  return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

Item itemOf(const User& user) {
  return {&userEntity(), user.id, [&user](const QString& name) { return readWith(userReaders(), user, name); }};
}

Item itemOf(const Group& group) {
  return {&groupEntity(), group.id, [&group](const QString& name) { return readWith(groupReaders(), group, name); }};
}

Item itemOf(const World& world, const Assignment& assignment) {
  return {&assignmentEntity(), assignment.id,
          [&world, &assignment](const QString& name) { return assignmentValue(world, assignment, name); }};
}

Item itemOf(const Grant& grant) {
  return {&grantEntity(), grant.id, [&grant](const QString& name) { return readWith(grantReaders(), grant, name); }};
}

Item itemOf(const World& world, const DirectoryRole& role) {
  return {&directoryRoleEntity(), role.idIn(world.tenantId), [&world, &role](const QString& name) -> QJsonValue {
            if (name == QLatin1String("displayName")) {
              return role.displayName;
            }
            if (name == QLatin1String("description")) {
              return role.description;
            }
            if (name == QLatin1String("roleTemplateId")) {
              return role.templateId;
            }
            return name == QLatin1String("id") ? QJsonValue(role.idIn(world.tenantId)) : QJsonValue();
          }};
}

Item organizationItem(const World& world) {
  return {&organizationEntity(), world.tenantId, [&world](const QString& name) -> QJsonValue {
            if (name == QLatin1String("id")) {
              return world.tenantId;
            }
            if (name == QLatin1String("displayName")) {
              return world.displayName;
            }
            if (name == QLatin1String("verifiedDomains")) {
              return verifiedDomains(world);
            }
            if (name == QLatin1String("countryLetterCode")) {
              return QStringLiteral("GB");
            }
            return name == QLatin1String("tenantType") ? QJsonValue(QStringLiteral("AAD")) : QJsonValue();
          }};
}

}  // namespace usher::demo
