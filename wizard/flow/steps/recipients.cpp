// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/recipients.h"

#include <QSet>
#include <algorithm>

#include "graph/people.h"

namespace usher::flow {

namespace {

/// Collects people while groups are read one after the other.
struct RecipientCollection {
  Recipients result = {};
  QSet<QString> addresses = {}, nameless = {};

  void add(const graph::Person& person, const QString& viaGroup) {
    if (person.mail.isEmpty()) {
      if (!nameless.contains(person.id)) {
        nameless.insert(person.id);
        result.withoutMail.append(person.displayName);
      }
      return;
    }
    const QString address = person.mail.toLower();
    if (!addresses.contains(address)) {
      addresses.insert(address);
      result.people.append({person.displayName, person.mail, viaGroup});
    }
  }

  Recipients sorted() const {
    Recipients all = result;
    std::stable_sort(all.people.begin(), all.people.end(),
                     [](const Recipient& a, const Recipient& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return all;
  }
};

Pending<RecipientCollection> withGroup(graph::GraphClient& client, const RecipientCollection& collection,
                                       const graph::Assignment& group) {
  Completion<RecipientCollection> completion;
  auto reading = graph::members(client, group.principalId);
  completion.onCancel(&client, [reading]() mutable { reading.cancel(); });
  whenDone(reading, &client,
           [completion, collection, name = group.principalName](const Result<graph::Members>& members) {
             RecipientCollection more = collection;
             if (members) {
               more.result.nestedGroups += members->nestedGroups;
               for (const graph::Person& person : members->people) {
                 more.add(person, name);
               }
             } else {
               more.result.groupsNotExpanded.append(name);
             }
             completion.finish(more);
           });
  return completion.pending();
}

}  // namespace

Pending<Recipients> recipientsOf(graph::GraphClient& client, const QList<graph::Assignment>& assignments) {
  QStringList personIds;
  QList<graph::Assignment> groups;
  for (const graph::Assignment& assignment : assignments) {
    if (assignment.kind == graph::PrincipalKind::Person && !personIds.contains(assignment.principalId)) {
      personIds.append(assignment.principalId);
    } else if (assignment.kind == graph::PrincipalKind::Group) {
      groups.append(assignment);
    }
  }
  const auto people =
      personIds.isEmpty() ? ready<QList<graph::Person>>(QList<graph::Person>()) : graph::peopleById(client, personIds);
  auto collected = mapped(people, &client, [](const QList<graph::Person>& found) {
    RecipientCollection collection;
    for (const graph::Person& person : found) {
      collection.add(person, QString());
    }
    return collection;
  });
  for (const graph::Assignment& group : std::as_const(groups)) {
    collected = chained(collected, &client, [&client, group](const RecipientCollection& collection) {
      return withGroup(client, collection, group);
    });
  }
  return mapped(collected, &client, [](const RecipientCollection& collection) { return collection.sorted(); });
}

}  // namespace usher::flow
