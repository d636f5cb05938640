// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/seed_people.h"

#include <QJsonValue>

namespace usher::demo {

namespace {

QString seedText(const QJsonValue& row, const char* key) {
  return row[QLatin1String(key)].toString();
}

QStringList seedTexts(const QJsonValue& row, const char* key) {
  QStringList texts;
  for (const QJsonValue& item : row[QLatin1String(key)].toArray()) {
    texts.append(item.toString());
  }
  return texts;
}

User seedPerson(const QJsonValue& row) {
  User person;
  person.displayName = seedText(row, "name");
  person.givenName = seedText(row, "given");
  person.surname = seedText(row, "surname");
  person.userPrincipalName = seedText(row, "upn");
  person.mail = row[QLatin1String("mail")].toString(person.userPrincipalName);
  person.userType = row[QLatin1String("type")].toString(person.userType);
  person.accountEnabled = row[QLatin1String("enabled")].toBool(true);
  person.roles = seedTexts(row, "roles");
  person.account = seedText(row, "account");
  person.password = seedText(row, "password");
  person.mfaNumber = seedText(row, "mfa");
  person.jobTitle = seedText(row, "title");
  person.department = seedText(row, "department");
  if (person.userType == QLatin1String("Guest")) {
    person.otherMails = QStringList{person.mail};
  } else if (!person.mail.isEmpty()) {
    person.proxyAddresses = QStringList{QStringLiteral("SMTP:") + person.mail};
  }
  return person;
}

bool belongsByRule(const User& person, const QJsonValue& row) {
  const bool guest = person.userType == QLatin1String("Guest");
  const QStringList departments = seedTexts(row, "departments");
  const QString local = person.userPrincipalName.section(QLatin1Char('@'), 0, 0);
  return (guest && row[QLatin1String("guests")].toBool()) || (!guest && departments.contains(QLatin1String("*"))) ||
         (!guest && departments.contains(person.department)) || seedTexts(row, "members").contains(local);
}

void setGroupKind(Group& group, const QString& kind) {
  if (kind == QLatin1String("microsoft365")) {
    group.groupTypes = QStringList{QStringLiteral("Unified")};
    group.securityEnabled = false;
    group.mailEnabled = true;
  } else if (kind == QLatin1String("dynamic")) {
    group.groupTypes = QStringList{QStringLiteral("DynamicMembership")};
  } else if (kind == QLatin1String("distribution")) {
    group.securityEnabled = false;
    group.mailEnabled = true;
  } else if (kind == QLatin1String("mail-security")) {
    group.mailEnabled = true;
  }
}

}  // namespace

void seedPeople(World& world, const QJsonArray& rows) {
  for (const QJsonValue& row : rows) {
    User person = seedPerson(row);
    person.id = world.newId();
    world.users.insert(person.id, person);
  }
}

void seedGroups(World& world, const QJsonArray& rows) {
  QMap<QString, QString> idByName;
  for (const QJsonValue& row : rows) {
    Group group;
    group.id = world.newId();
    group.displayName = seedText(row, "name");
    group.description = seedText(row, "description");
    group.mail = seedText(row, "mail");
    group.membershipRule = seedText(row, "rule");
    setGroupKind(group, seedText(row, "kind"));
    for (const User& person : std::as_const(world.users)) {
      if (belongsByRule(person, row)) {
        group.memberIds.append(person.id);
      }
    }
    for (const QString& nested : seedTexts(row, "groups")) {
      group.memberIds.append(idByName.value(nested));
    }
    idByName.insert(group.displayName, group.id);
    world.groups.insert(group.id, group);
  }
}

const User* userOfPrincipalName(const World& world, const QString& userPrincipalName) {
  for (const User& person : world.users) {
    if (person.userPrincipalName.compare(userPrincipalName, Qt::CaseInsensitive) == 0) {
      return &person;
    }
  }
  return nullptr;
}

}  // namespace usher::demo
