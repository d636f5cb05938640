// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>

#include "demo/world.h"

namespace usher::demo {

/// Puts people, and accounts to sign in with, into `world`; `rows` as in resources/practice/people.json.
void seedPeople(World& world, const QJsonArray& rows);
/// Puts groups into `world`, whose people must be there already; `rows` as in resources/practice/groups.json.
void seedGroups(World& world, const QJsonArray& rows);

/// The person of that userPrincipalName in any case of letters, or null.
const User* userOfPrincipalName(const World& world, const QString& userPrincipalName);

}  // namespace usher::demo
