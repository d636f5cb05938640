// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_handlers.h"
#include "demo/graph_items.h"
#include "demo/graph_listing.h"
#include "demo/graph_visibility.h"

namespace usher::demo {

namespace {

QList<Item> directoryRolesOf(const GraphCall& call) {
  QList<Item> items;
  for (const QString& templateId : activeRoles(*call.person, call.scenario)) {
    if (const DirectoryRole* held = directoryRoleOf(templateId)) {
      Item item = itemOf(call.world, *held);
      item.readable = readableOfDirectoryRole(call.scopes);
      items.append(item);
    }
  }
  return items;
}

// The groups that have one of `ids` as a direct member.
QStringList groupsAround(const World& world, const QStringList& ids) {
  QStringList found;
  for (const Group& group : world.groups) {
    for (const QString& id : ids) {
      if (group.memberIds.contains(id) && !found.contains(group.id)) {
        found.append(group.id);
      }
    }
  }
  return found;
}

QList<Item> membershipsOf(const GraphCall& call, bool transitive) {
  QStringList ids = groupsAround(call.world, {call.person->id});
  for (qsizetype before = -1; transitive && before != ids.size();) {
    before = ids.size();
    ids += groupsAround(call.world, ids);
    ids.removeDuplicates();
  }
  QList<Item> items = directoryRolesOf(call);
  for (const QString& id : std::as_const(ids)) {
    items.append(call.shown(*call.world.groups.constFind(id)));
  }
  return items;
}

QList<Item> ownedServicePrincipalsOf(const GraphCall& call) {
  QList<Item> items;
  for (const ServicePrincipal* principal : visibleServicePrincipals(call.world, call.now)) {
    if (principal->ownerIds.contains(call.person->id)) {
      items.append(call.shown(*principal));
    }
  }
  return items;
}

ListRules mixedRules() {
  ListRules rules;
  rules.mixed = true;
  return rules;
}

ListRules castRules() {
  ListRules rules;
  rules.castNeedsAdvanced = true;
  return rules;
}

}  // namespace

Outcome<Reply> getMe(GraphCall& call) {
  return entityReply(call, call.shown(*call.person), QStringLiteral("users"));
}

Outcome<Reply> listMyMemberships(GraphCall& call) {
  return listReply(call, directoryObjectEntity(), membershipsOf(call, false), QStringLiteral("directoryObjects"),
                   mixedRules());
}

Outcome<Reply> listMyTransitiveMemberships(GraphCall& call) {
  return listReply(call, directoryObjectEntity(), membershipsOf(call, true), QStringLiteral("directoryObjects"),
                   mixedRules());
}

Outcome<Reply> listMyDirectoryRoles(GraphCall& call) {
  return listReply(call, directoryRoleEntity(), directoryRolesOf(call), QStringLiteral("directoryRoles"), castRules());
}

Outcome<Reply> listMyOwnedObjects(GraphCall& call) {
  return listReply(call, directoryObjectEntity(), ownedServicePrincipalsOf(call), QStringLiteral("directoryObjects"),
                   mixedRules());
}

Outcome<Reply> listMyOwnedServicePrincipals(GraphCall& call) {
  return listReply(call, servicePrincipalEntity(), ownedServicePrincipalsOf(call), QStringLiteral("servicePrincipals"),
                   castRules());
}

Outcome<Reply> sendMail(GraphCall& call) {
  const auto body = call.body();
  if (!body) {
    return refuse(body.error());
  }
  if (!body->value(QLatin1String("message")).isObject() && !body->value(QLatin1String("Message")).isObject()) {
    return refuse(badSyntax(QStringLiteral("The Message parameter is required.")));
  }
  if (call.person->mail.isEmpty()) {
    return refuse({404, QStringLiteral("MailboxNotEnabledForRESTAPI"),
                   QStringLiteral("The mailbox is either inactive, soft-deleted, or is hosted on-premise.")});
  }
  return Reply{202, {}, {}};
}

}  // namespace usher::demo
