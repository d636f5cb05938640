// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "base/pending.h"
#include "flow/steps/finish_view.h"
#include "graph/assignments.h"
#include "graph/graph_client.h"

namespace usher::flow {

/// The addresses behind assignments: people themselves, groups as their direct members, each address once, by name.
struct Recipients {
  QList<Recipient> people;
  QStringList withoutMail, groupsNotExpanded;
  int nestedGroups = 0;
};

/// Reads people and group members; a group that cannot be read is named in groupsNotExpanded and is no failure.
Pending<Recipients> recipientsOf(graph::GraphClient& client, const QList<graph::Assignment>& assignments);

}  // namespace usher::flow
