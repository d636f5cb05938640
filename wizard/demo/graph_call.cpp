// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_call.h"

#include <QJsonDocument>

#include "demo/graph_items.h"
#include "demo/graph_visibility.h"

namespace usher::demo {

bool GraphCall::isEventual() const {
  return request.header("ConsistencyLevel").compare("eventual", Qt::CaseInsensitive) == 0;
}

Outcome<QJsonObject> GraphCall::body() const {
  const QByteArray type = request.header("Content-Type").split(';').first().trimmed();
  const QJsonDocument json = QJsonDocument::fromJson(request.body);
  if (type.compare("application/json", Qt::CaseInsensitive) != 0 || !json.isObject()) {
    return refuse(
        badSyntax(QStringLiteral("Unable to read JSON request payload. Please ensure Content-Type header is "
                                 "set and payload is of valid JSON format.")));
  }
  return json.object();
}

Outcome<void> GraphCall::personMayChange(const ServicePrincipal* target) const {
  if (!personMay(operation, *person, scenario, target)) {
    return refuse(insufficientPrivileges());
  }
  return {};
}

Item GraphCall::shown(const User& user) const {
  Item item = itemOf(user);
  item.readable = readableOfUser(scopes, user.id == person->id, readerIsGuest());
  return item;
}

Item GraphCall::shown(const Group& group) const {
  Item item = itemOf(group);
  item.readable = readableOfGroup(scopes);
  return item;
}

Item GraphCall::shown(const ServicePrincipal& principal) const {
  Item item = itemOf(world, principal);
  item.readable = readableOfServicePrincipal(scopes);
  return item;
}

std::optional<Item> GraphCall::shownObject(const QString& id) const {
  if (const auto user = world.users.constFind(id); user != world.users.cend()) {
    return shown(*user);
  }
  if (const auto group = world.groups.constFind(id); group != world.groups.cend()) {
    return shown(*group);
  }
  if (const ServicePrincipal* principal = visibleServicePrincipal(world, id, now)) {
    return shown(*principal);
  }
  return std::nullopt;
}

QString bearerToken(const Request& request) {
  const QByteArray header = request.header("Authorization");
  const bool bearer = header.left(7).compare("Bearer ", Qt::CaseInsensitive) == 0;
  return bearer ? QString::fromLatin1(header.mid(7).trimmed()) : QString();
}

Reply noContent() {
  return {204, {}, {}};
}

}  // namespace usher::demo
