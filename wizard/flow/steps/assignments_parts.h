// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/assignment_details.h"
#include "flow/steps/assignments_step.h"
#include "flow/steps/marked_rows.h"

namespace usher::flow {

/// What an AssignmentsStep works with.
struct AssignmentsStep::Private {
  Private(graph::GraphClient& graph, QList<AssignmentRow>& shown, QObject* step)
      : rows(shown), details(graph), finding(step) {}

  MarkedRowsOf<AssignmentRow> rows;
  AssignmentDetails details;
  Flight finding;
  QMap<QString, graph::Assignment> assigned;  ///< By row key.
  QStringList removedByList;                  ///< Row keys that the list taken last marked for removal.
};

}  // namespace usher::flow
