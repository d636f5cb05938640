// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/world.h"

#include <QCryptographicHash>
#include <QUuid>

#include "demo/generated_people.h"

namespace usher::demo {

bool isGeneratedId(const QString& userId) {
  return userId.startsWith(generatedIdStart);
}

const ServicePrincipal* World::servicePrincipalOf(const QString& appId) const {
  for (const ServicePrincipal& candidate : servicePrincipals) {
    if (candidate.appId == appId) {
      return &candidate;
    }
  }
  return nullptr;
}

QString World::newId() {
  const QString name = QStringLiteral("object %1").arg(nextId++);
  return QUuid::createUuidV5(QUuid(tenantId), name).toString(QUuid::WithoutBraces);
}

QString World::newOpaqueId() {
  const QByteArray hash = QCryptographicHash::hash(newId().toLatin1(), QCryptographicHash::Sha256);
  return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

void World::ensurePeople(int count) {
  for (; generatedPeople < count; ++generatedPeople) {
    const User person = generatedPerson(generatedPeople + 1, *this);
    users.insert(person.id, person);
  }
}

const User* accountNamed(const World& world, const QString& name) {
  for (const User& person : world.users) {
    if (!name.isEmpty() && person.account == name) {
      return &person;
    }
  }
  return nullptr;
}

QStringList activeRoles(const User& person, const Scenario& scenario) {
  return scenario.noAdminRole ? QStringList() : person.roles;
}

bool isGuest(const User& person, const Scenario& scenario) {
  return person.userType == QLatin1String("Guest") || (scenario.guest && !person.account.isEmpty());
}

}  // namespace usher::demo
