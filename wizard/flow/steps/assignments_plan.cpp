// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/assignments_plan.h"

#include "flow/set_up.h"

namespace usher::flow {

Plan assignmentsPlan(const SetUp& setUp, const AssignmentsView& view) {
  PlannedAssignments planned;
  QStringList users, groups;
  bool touchesGroups = false;
  for (const AssignmentRow& row : view.rows) {
    planned.exactly = planned.exactly || (row.roleId == view.chosenRole && row.change == RowChange::ToRemove);
  }
  for (const AssignmentRow& row : view.rows) {
    if (row.roleId != view.chosenRole) {
      continue;
    }
    touchesGroups = touchesGroups || (row.isGroup && row.change != RowChange::None);
    const bool isNamed = planned.exactly ? row.change != RowChange::ToRemove : row.change == RowChange::ToAdd;
    if (isNamed) {
      (row.isGroup ? groups : users).append(row.isGroup || row.address.isEmpty() ? row.principalId : row.address);
    }
  }
  planned.users = users;
  if (touchesGroups) {
    planned.groups = groups;
  }
  planned.role = view.chosenRole == graph::defaultAppRole ? planned.role : view.chosenRole;
  return {.profile = setUp.parts().profile.id,
          .integration = setUp.parts().integration.id,
          .tenant = setUp.key().tenant,
          .assignments = planned};
}

}  // namespace usher::flow
