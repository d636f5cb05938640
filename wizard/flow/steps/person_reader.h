// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <optional>

#include "graph/graph_client.h"
#include "graph/me.h"
#include "graph/organization.h"

namespace usher::flow {

/// What Graph says of the signed-in person. Empty optionals: not visible to this sign-in.
struct PersonRead {
  graph::Me me;
  graph::Organization organization;
  std::optional<QStringList> roles;
  std::optional<bool> ownsApp;
};

/// Reads person, organisation, directory roles and, if `mayReadApp`, whether the person owns the app `appId`. A role or
/// app that cannot be read is not visible; person and organisation must be readable.
Pending<PersonRead> readPerson(graph::GraphClient& graph, const QString& appId, bool mayReadApp, QObject* context);

}  // namespace usher::flow
