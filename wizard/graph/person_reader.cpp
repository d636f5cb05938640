// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/person_reader.h"

#include "graph/user_type.h"

namespace usher::graph {

Person readPerson(const JsonReader& json) {
  return {json.id(QStringLiteral("id")),
          json.textOrEmpty(QStringLiteral("displayName")),
          json.textOrEmpty(QStringLiteral("userPrincipalName")),
          json.textOrEmpty(QStringLiteral("mail")),
          userTypeOf(json),
          json.flagIfPresent(QStringLiteral("accountEnabled"))};
}

Group readGroup(const JsonReader& json) {
  return {json.id(QStringLiteral("id")), json.textOrEmpty(QStringLiteral("displayName")),
          json.textOrEmpty(QStringLiteral("mail")),
          json.flagIfPresent(QStringLiteral("securityEnabled")).value_or(false),
          json.textsOrEmpty(QStringLiteral("groupTypes")).contains(QLatin1String("DynamicMembership"))};
}

}  // namespace usher::graph
