// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/user_type.h"

namespace usher::graph {

UserType userTypeOf(const JsonReader& json) {
  const QString name = json.textOrEmpty(QStringLiteral("userType"));
  if (name == QLatin1String("Member")) {
    return UserType::Member;
  }
  return name == QLatin1String("Guest") ? UserType::Guest : UserType::Unknown;
}

}  // namespace usher::graph
