// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "base/pending.h"
#include "graph/me.h"

namespace usher::graph {

class GraphClient;

/// A user. `enabled` is empty where this token may not read it.
struct Person {
  QString id, displayName, userPrincipalName, mail;
  UserType userType = UserType::Unknown;
  std::optional<bool> enabled;

  bool operator==(const Person&) const = default;
};

struct Group {
  QString id, displayName, mail;
  bool securityEnabled = false, dynamic = false;

  bool operator==(const Group&) const = default;
};

/// A group's direct members: people, and how many nested groups there are.
struct Members {
  QList<Person> people;
  int nestedGroups = 0;
};

/// At most 25 people whose name, address or user name begins with `text` (GET /users with $search).
Pending<QList<Person>> searchPeople(GraphClient& client, const QString& text);
/// At most 25 groups by name (GET /groups with $search).
Pending<QList<Group>> searchGroups(GraphClient& client, const QString& text);
/// People by object id, in that order; unknown and repeated ids are left out (GET /users by "id in", 15 at a time).
Pending<QList<Person>> peopleById(GraphClient& client, const QStringList& ids);
Pending<int> memberCount(GraphClient& client, const QString& groupId);
Pending<Members> members(GraphClient& client, const QString& groupId);

}  // namespace usher::graph
