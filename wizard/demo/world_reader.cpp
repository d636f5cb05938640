// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/world_reader.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace usher::demo {

namespace {

QJsonObject worldWithoutSecrets(const World& world) {
  QJsonObject json = world.toJson();
  json.remove(QLatin1String("accessTokens"));
  json.remove(QLatin1String("refreshTokens"));
  QJsonObject users = json.value(QLatin1String("users")).toObject();
  for (auto it = users.begin(); it != users.end(); ++it) {
    QJsonObject user = it->toObject();
    user.remove(QLatin1String("password"));
    user.remove(QLatin1String("mfaNumber"));
    *it = user;
  }
  json.insert(QLatin1String("users"), users);
  return json;
}

}  // namespace

Reply readWorld(const World& world, const Request& request) {
  if (request.url.path() != QLatin1String("/world")) {
    return Reply::json(404, {{QStringLiteral("error"), QStringLiteral("only /world can be read here")}});
  }
  if (request.method != "GET") {
    Reply refused = Reply::json(405, {{QStringLiteral("error"), QStringLiteral("this side is read-only")}});
    refused.headers.emplaceBack("Allow", "GET");
    return refused;
  }
  return Reply::json(200, worldWithoutSecrets(world));
}

Reply readWorlds(const Organisations& organisations, const Request& request) {
  const QUrlQuery query(request.url);
  const QLatin1String tenant("tenant");
  const World* world = query.hasQueryItem(tenant)
                           ? organisations.named(query.queryItemValue(tenant, QUrl::FullyDecoded))
                           : &organisations.first();
  return world != nullptr
             ? readWorld(*world, request)
             : Reply::json(404, {{QStringLiteral("error"), QStringLiteral("there is no such organisation")}});
}

}  // namespace usher::demo
