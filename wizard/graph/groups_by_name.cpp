// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QHash>
#include <QUuid>
#include <memory>

#include "graph/address_match.h"
#include "graph/address_question.h"
#include "graph/batched_lists.h"
#include "graph/graph_client.h"
#include "graph/odata.h"
#include "graph/person_reader.h"

namespace usher::graph {

namespace {

constexpr qsizetype groupsPerQuestion = 15;

struct GroupSearch {
  QHash<QString, QList<Group>> byKey;  ///< By comparable name and by id.
  std::optional<Failure> why;
};

bool isObjectId(const QString& text) {
  return text.size() == 36 && !QUuid::fromString(text).isNull();
}

QStringList groupPaths(const QString& property, const QStringList& values) {
  QStringList paths;
  for (qsizetype from = 0; from < values.size(); from += groupsPerQuestion) {
    QStringList quoted;
    for (const QString& value : values.mid(from, groupsPerQuestion)) {
      quoted.append(literal(value));
    }
    paths.append(filteredPath(QStringLiteral("/groups"), QStringLiteral("%1 in (%2)").arg(property, quoted.join(u',')),
                              groupFields));
  }
  return paths;
}

void noteGroup(QList<Group>& known, const Group& group) {
  for (const Group& one : known) {
    if (one.id == group.id) {
      return;
    }
  }
  known.append(group);
}

void takeGroups(GroupSearch& search, const Result<QJsonArray>& items) {
  const auto groups = items.and_then([](const QJsonArray& all) { return readItems(all, readGroup); });
  if (!groups) {
    search.why = search.why.value_or(groups.error());
    return;
  }
  for (const Group& group : *groups) {
    if (group.securityEnabled) {
      noteGroup(search.byKey[comparable(group.displayName)], group);
      noteGroup(search.byKey[comparable(group.id)], group);
    }
  }
}

}  // namespace

Pending<QList<QList<Group>>> groupsByName(GraphClient& client, Clock& clock, const QStringList& namesOrIds) {
  QStringList keys;
  for (const QString& one : namesOrIds) {
    keys.append(comparable(one));
  }
  QStringList names = splitByLength(keys).first;
  names.removeDuplicates();
  QStringList ids = names;
  ids.removeIf([](const QString& name) { return !isObjectId(name); });
  const auto search = std::make_shared<GroupSearch>();
  const auto read =
      readLists(client, clock, groupPaths(QStringLiteral("displayName"), names) + groupPaths(QStringLiteral("id"), ids),
                [search](qsizetype, const Result<QJsonArray>& items) { takeGroups(*search, items); });
  return mapped(read, &client, [search, keys]() -> Result<QList<QList<Group>>> {
    if (search->why) {
      return fail(*search->why);
    }
    QList<QList<Group>> found;
    for (const QString& key : keys) {
      found.append(search->byKey.value(key));
    }
    return found;
  });
}

}  // namespace usher::graph
