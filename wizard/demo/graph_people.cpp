// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_handlers.h"
#include "demo/graph_items.h"
#include "demo/graph_listing.h"
#include "demo/graph_lookup.h"
#include "demo/odata_filter.h"
#include "demo/odata_search.h"

namespace usher::demo {

namespace {

// That nobody is found tells something too, so that whoever may not read a property may not look for it.
Outcome<void> checkFilterable(const GraphCall& call, const ODataFilter& filter) {
  const User somebody;
  const Item self = call.shown(*call.person), other = call.shown(somebody);
  for (const QString& property : filter.properties()) {
    if (!self.mayRead(property) && !other.mayRead(property)) {
      return refuse(insufficientPrivileges());
    }
  }
  return {};
}

// Whom a search or filter may find, where the index knows. What is wrong with the question is said later.
Outcome<std::optional<QList<const User*>>> fewUsers(const GraphCall& call) {
  std::optional<QList<const User*>> few;
  if (call.query.filter) {
    const auto filter = ODataFilter::parse(*call.query.filter, userEntity());
    if (!filter) {
      return few;
    }
    if (const auto checked = checkFilterable(call, *filter); !checked) {
      return refuse(checked.error());
    }
    few = call.people.candidates(*filter);
  }
  if (call.query.search && !few) {
    if (const auto search = ODataSearch::parse(*call.query.search, userEntity())) {
      few = call.people.candidates(*search);
    }
  }
  return few;
}

// Guests are kept from listing people, whatever the token says (default guest access).
Outcome<QList<Item>> listedUsers(const GraphCall& call) {
  if (call.readerIsGuest() && activeRoles(*call.person, call.scenario).isEmpty()) {
    return refuse(insufficientPrivileges());
  }
  QList<Item> items;
  if (const auto few = fewUsers(call); !few) {
    return refuse(few.error());
  } else if (*few) {
    for (const User* user : std::as_const(**few)) {
      items.append(call.shown(*user));
    }
    return items;
  }
  items.reserve(call.world.users.size());
  for (const User& user : std::as_const(call.world.users)) {
    items.append(call.shown(user));
  }
  return items;
}

Outcome<QList<Item>> listedGroups(const GraphCall& call) {
  const bool wholeList = !call.query.search && !call.query.filter;
  if (wholeList && call.readerIsGuest() && activeRoles(*call.person, call.scenario).isEmpty()) {
    return refuse(insufficientPrivileges());
  }
  QList<Item> items;
  for (const Group& group : std::as_const(call.world.groups)) {
    items.append(call.shown(group));
  }
  return items;
}

QList<Item> membersOf(const GraphCall& call, const Group& group) {
  QList<Item> items;
  for (const QString& id : group.memberIds) {
    if (const auto item = call.shownObject(id)) {
      items.append(*item);
    }
  }
  return items;
}

void collectTransitive(const World& world, const QString& groupId, QStringList& ids) {
  const QStringList members = world.groups.value(groupId).memberIds;
  for (const QString& id : members) {
    if (!ids.contains(id)) {
      ids.append(id);
      collectTransitive(world, id, ids);
    }
  }
}

}  // namespace

Outcome<Reply> listUsers(GraphCall& call) {
  const auto items = listedUsers(call);
  return items ? listReply(call, userEntity(), *items, QStringLiteral("users")) : refuse(items.error());
}

Outcome<Reply> countUsers(GraphCall& call) {
  const auto items = listedUsers(call);
  return items ? countReply(call, userEntity(), *items) : refuse(items.error());
}

Outcome<Reply> getUser(GraphCall& call) {
  const auto user = userNamed(call, call.arguments.first());
  if (!user) {
    return refuse(user.error());
  }
  if ((*user)->id != call.person->id && !scopesAllow(Operation::ListUsers, call.scopes)) {
    return refuse(insufficientPrivileges());
  }
  return entityReply(call, call.shown(**user), QStringLiteral("users"));
}

Outcome<Reply> listGroups(GraphCall& call) {
  const auto items = listedGroups(call);
  return items ? listReply(call, groupEntity(), *items, QStringLiteral("groups")) : refuse(items.error());
}

Outcome<Reply> countGroups(GraphCall& call) {
  const auto items = listedGroups(call);
  return items ? countReply(call, groupEntity(), *items) : refuse(items.error());
}

Outcome<Reply> getGroup(GraphCall& call) {
  const auto group = groupOfId(call, call.arguments.first());
  return group ? entityReply(call, call.shown(**group), QStringLiteral("groups")) : refuse(group.error());
}

Outcome<Reply> listMembers(GraphCall& call) {
  const auto group = groupOfId(call, call.arguments.first());
  if (!group) {
    return refuse(group.error());
  }
  ListRules rules;
  rules.mixed = true;
  return listReply(call, directoryObjectEntity(), membersOf(call, **group), QStringLiteral("directoryObjects"), rules);
}

Outcome<Reply> countMembers(GraphCall& call) {
  const auto group = groupOfId(call, call.arguments.first());
  return group ? countReply(call, directoryObjectEntity(), membersOf(call, **group)) : refuse(group.error());
}

Outcome<Reply> countTransitiveMembers(GraphCall& call) {
  const auto group = groupOfId(call, call.arguments.first());
  if (!group) {
    return refuse(group.error());
  }
  QStringList ids;
  collectTransitive(call.world, (*group)->id, ids);
  QList<Item> items;
  for (const QString& id : std::as_const(ids)) {
    if (const auto item = call.shownObject(id)) {
      items.append(*item);
    }
  }
  return countReply(call, directoryObjectEntity(), items);
}

}  // namespace usher::demo
