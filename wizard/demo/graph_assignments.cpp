// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_assign.h"
#include "demo/graph_handlers.h"
#include "demo/graph_items.h"
#include "demo/graph_listing.h"
#include "demo/graph_lookup.h"
#include "demo/graph_visibility.h"

namespace usher::demo {

namespace {

// Those of `ids` that reads see, and what lagging replicas still show of others that are `wanted`.
template <typename Wanted>
QList<Item> assignmentItems(const GraphCall& call, const AssignmentIndex::Ids& ids, Wanted wanted) {
  QList<Item> items;
  for (const QString& id : ids) {
    if (const Assignment* assignment = visibleAssignment(call.world, id, call.now)) {
      items.append(itemOf(call.world, *assignment));
    }
  }
  for (const Assignment& old : std::as_const(call.world.staleAssignments)) {
    if (old.visibleUntil > call.now && !call.world.assignments.contains(old.id) && wanted(old)) {
      items.append(itemOf(call.world, old));
    }
  }
  return items;
}

QList<Item> assignedTo(const GraphCall& call, const QString& resourceId) {
  return assignmentItems(call, call.assignments.onResource(resourceId),
                         [&resourceId](const Assignment& assignment) { return assignment.resourceId == resourceId; });
}

// A person's assignments include those of the groups they are a direct member of.
Outcome<Reply> assignmentsOfUser(GraphCall& call, const QString& userId) {
  QStringList holders{userId};
  for (const Group& group : std::as_const(call.world.groups)) {
    if (group.memberIds.contains(userId)) {
      holders.append(group.id);
    }
  }
  AssignmentIndex::Ids ids;
  for (const QString& holder : std::as_const(holders)) {
    const AssignmentIndex::Ids& held = call.assignments.ofPrincipal(holder);
    ids.insert(held.begin(), held.end());
  }
  const QList<Item> items = assignmentItems(
      call, ids, [&holders](const Assignment& assignment) { return holders.contains(assignment.principalId); });
  return listReply(call, assignmentEntity(), items, QStringLiteral("appRoleAssignments"));
}

Outcome<Reply> assignmentsOfPrincipal(GraphCall& call, const QString& principalId) {
  const QList<Item> items =
      assignmentItems(call, call.assignments.ofPrincipal(principalId),
                      [&principalId](const Assignment& assignment) { return assignment.principalId == principalId; });
  return listReply(call, assignmentEntity(), items, QStringLiteral("appRoleAssignments"));
}

QString assignedToFragment(const QString& resourceId) {
  return QStringLiteral("servicePrincipals('%1')/appRoleAssignedTo").arg(resourceId);
}

// An application's permission is no assignment of a person: who assigns people may not take it away.
bool mayRemove(const GraphCall& call, const Assignment& assignment) {
  const bool permission = assignment.principalType == QLatin1String("ServicePrincipal");
  const auto resource = call.world.servicePrincipals.constFind(assignment.resourceId);
  return personMay(permission ? Operation::RevokePermission : Operation::Unassign, *call.person, call.scenario,
                   resource == call.world.servicePrincipals.cend() ? nullptr : &*resource);
}

// Who may remove nothing of this application learns nothing of what there is.
bool mayRemoveAnything(const GraphCall& call) {
  const auto named = servicePrincipalNamed(call, call.arguments.first());
  return named && personMay(call.operation, *call.person, call.scenario, *named);
}

template <typename Belongs>
Outcome<Reply> removed(GraphCall& call, Belongs belongs) {
  const auto found = call.world.assignments.constFind(call.arguments.at(1));
  const bool there = found != call.world.assignments.cend() && belongs(*found);
  if (there ? !mayRemove(call, *found) : !mayRemoveAnything(call)) {
    return refuse(insufficientPrivileges());
  }
  if (!there) {
    return refuse(badRequest(QStringLiteral("EntitlementGrant being updated or deleted is not found.")));
  }
  keepStale(call.world, *found, call.now, call.settled());
  call.world.assignments.erase(found);
  return noContent();
}

Outcome<Reply> created(const GraphCall& call, const Outcome<Assignment>& made, const QString& fragment) {
  if (!made) {
    return refuse(made.error());
  }
  return entityReply(call, itemOf(call.world, *made), fragment, false, 201);
}

}  // namespace

Outcome<Reply> listAssignedTo(GraphCall& call) {
  const auto principal = servicePrincipalNamed(call, call.arguments.first());
  if (!principal) {
    return refuse(principal.error());
  }
  return listReply(call, assignmentEntity(), assignedTo(call, (*principal)->id), assignedToFragment((*principal)->id));
}

Outcome<Reply> countAssignedTo(GraphCall& call) {
  const auto principal = servicePrincipalNamed(call, call.arguments.first());
  return principal ? countReply(call, assignmentEntity(), assignedTo(call, (*principal)->id))
                   : refuse(principal.error());
}

Outcome<Reply> getAssignedTo(GraphCall& call) {
  const auto principal = servicePrincipalNamed(call, call.arguments.first());
  if (!principal) {
    return refuse(principal.error());
  }
  const Assignment* assignment = visibleAssignment(call.world, call.arguments.at(1), call.now);
  if (assignment == nullptr || assignment->resourceId != (*principal)->id) {
    return refuse(resourceNotFound(call.arguments.at(1)));
  }
  return entityReply(call, itemOf(call.world, *assignment), assignedToFragment((*principal)->id));
}

Outcome<Reply> assignTo(GraphCall& call) {
  const auto resource = presentServicePrincipal(call, call.arguments.first());
  if (!resource) {
    return refuse(resource.error());
  }
  const auto body = call.body();
  if (!body) {
    return refuse(body.error());
  }
  return created(call, assign(call, *body, (*resource)->id, {}), assignedToFragment((*resource)->id));
}

Outcome<Reply> unassign(GraphCall& call) {
  const auto resource = presentServicePrincipal(call, call.arguments.first());
  if (!resource) {
    return refuse(resource.error());
  }
  return removed(call, [&](const Assignment& assignment) { return assignment.resourceId == (*resource)->id; });
}

Outcome<Reply> listMyAssignments(GraphCall& call) {
  return assignmentsOfUser(call, call.person->id);
}

Outcome<Reply> listUserAssignments(GraphCall& call) {
  const auto user = userNamed(call, call.arguments.first());
  return user ? assignmentsOfUser(call, (*user)->id) : refuse(user.error());
}

Outcome<Reply> listGroupAssignments(GraphCall& call) {
  const auto group = groupOfId(call, call.arguments.first());
  return group ? assignmentsOfPrincipal(call, (*group)->id) : refuse(group.error());
}

Outcome<Reply> listApplicationPermissions(GraphCall& call) {
  const auto principal = servicePrincipalNamed(call, call.arguments.first());
  return principal ? assignmentsOfPrincipal(call, (*principal)->id) : refuse(principal.error());
}

Outcome<Reply> getApplicationPermission(GraphCall& call) {
  const auto principal = servicePrincipalNamed(call, call.arguments.first());
  if (!principal) {
    return refuse(principal.error());
  }
  const Assignment* assignment = visibleAssignment(call.world, call.arguments.at(1), call.now);
  if (assignment == nullptr || assignment->principalId != (*principal)->id) {
    return refuse(resourceNotFound(call.arguments.at(1)));
  }
  return entityReply(call, itemOf(call.world, *assignment),
                     QStringLiteral("servicePrincipals('%1')/appRoleAssignments").arg((*principal)->id));
}

Outcome<Reply> revokeApplicationPermission(GraphCall& call) {
  const auto principal = presentServicePrincipal(call, call.arguments.first());
  if (!principal) {
    return refuse(principal.error());
  }
  return removed(call, [&](const Assignment& assignment) { return assignment.principalId == (*principal)->id; });
}

Outcome<Reply> assignUser(GraphCall& call) {
  const auto user = userNamed(call, call.arguments.first());
  if (!user) {
    return refuse(user.error());
  }
  const auto body = call.body();
  if (!body) {
    return refuse(body.error());
  }
  return created(call, assign(call, *body, {}, (*user)->id),
                 QStringLiteral("users('%1')/appRoleAssignments").arg((*user)->id));
}

Outcome<Reply> assignGroup(GraphCall& call) {
  const auto group = groupOfId(call, call.arguments.first());
  if (!group) {
    return refuse(group.error());
  }
  const auto body = call.body();
  if (!body) {
    return refuse(body.error());
  }
  return created(call, assign(call, *body, {}, (*group)->id),
                 QStringLiteral("groups('%1')/appRoleAssignments").arg((*group)->id));
}

}  // namespace usher::demo
