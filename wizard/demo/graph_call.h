// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include "demo/assignment_index.h"
#include "demo/exchange.h"
#include "demo/graph_problem.h"
#include "demo/graph_schema.h"
#include "demo/odata_query.h"
#include "demo/people_index.h"
#include "demo/permissions.h"
#include "demo/world.h"

namespace usher::demo {

/// One call to Graph that passed the checks of token, path and scopes: everything a handler needs to answer it.
struct GraphCall {
  World& world;
  PeopleIndex& people;
  AssignmentIndex& assignments;
  const Scenario& scenario;
  const Request& request;
  QString root;  ///< "{graph}/v1.0"
  QDateTime now;
  const User* person = nullptr;
  QSet<QString> scopes;
  Operation operation = Operation::ReadMe;
  QString path;           ///< Below the root, as it came, without query.
  QStringList arguments;  ///< What stands for the {} of the route, in order.
  ODataQuery query;

  /// "ConsistencyLevel: eventual" came along.
  bool isEventual() const;
  bool readerIsGuest() const { return isGuest(*person, scenario); }
  /// When what is written now will be seen by reads.
  QDateTime settled() const { return now.addSecs(scenario.replicationLag.count()); }
  QString contextOf(const QString& fragment) const { return root + QStringLiteral("/$metadata#") + fragment; }

  /// The body as a JSON object; refused without Content-Type: application/json or when it is no object.
  Outcome<QJsonObject> body() const;
  /// Refuses unless the person's roles, or ownership of `target`, allow this call's operation.
  Outcome<void> personMayChange(const ServicePrincipal* target) const;

  // Items with what this token may read of them.
  Item shown(const User& user) const;
  Item shown(const Group& group) const;
  Item shown(const ServicePrincipal& principal) const;
  /// A user, group or service principal by id; nothing when there is none that reads can see.
  std::optional<Item> shownObject(const QString& id) const;
};

/// The token of the Authorization header; empty when there is none.
QString bearerToken(const Request& request);

/// 204 without a body, the answer to most writes.
Reply noContent();

}  // namespace usher::demo
