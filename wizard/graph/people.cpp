// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/people.h"

#include <QHash>

#include "graph/graph_client.h"
#include "graph/json_reader.h"
#include "graph/odata.h"
#include "graph/person_reader.h"

namespace usher::graph {

namespace {

// Graph refuses more in one "in". getByIds takes 1,000, but not without Directory.Read.All, which owners do not have.
constexpr qsizetype idsPerRequest = 15;

/// What GET .../members mixes: only users are people.
struct DirectoryItem {
  QString type;
  Person person;
};

DirectoryItem readDirectoryItem(const JsonReader& json) {
  const QString type = json.textOrEmpty(QStringLiteral("@odata.type"));
  return {type, type == QLatin1String("#microsoft.graph.user") ? readPerson(json) : Person()};
}

Result<QList<DirectoryItem>> readDirectoryItems(const QJsonArray& items) {
  return readItems(items, readDirectoryItem);
}

template <typename T>
Pending<QList<T>> search(GraphClient& client, const QString& path, const Query& query, T (*read)(const JsonReader&)) {
  return mapped(client.get(path, query, Consistency::Eventual), &client,
                [read](const QJsonObject& page) { return readPage(page, read); });
}

Query queryForPeople(const QStringList& ids) {
  QStringList quoted;
  for (const QString& id : ids) {
    quoted.append(literal(id));
  }
  return {{QStringLiteral("$filter"), QStringLiteral("id in (%1)").arg(quoted.join(u','))},
          {QStringLiteral("$select"), personFields}};
}

void appendInOrder(QList<Person>& people, const QStringList& ids, const QList<Person>& found) {
  QHash<QString, Person> byId;
  for (const Person& person : found) {
    byId.insert(person.id, person);
  }
  for (const QString& id : ids) {
    if (byId.contains(id)) {
      people.append(byId.value(id));
    }
  }
}

Pending<QList<Person>> peopleFrom(GraphClient& client, const QStringList& ids, qsizetype from,
                                  const QList<Person>& before) {
  if (from >= ids.size()) {
    return ready<QList<Person>>(before);
  }
  const QStringList now = ids.mid(from, idsPerRequest);
  const auto answered = mapped(client.list(QStringLiteral("/users"), queryForPeople(now)), &client,
                               [](const QJsonArray& items) { return readItems(items, readPerson); });
  return chained(answered, &client, [&client, ids, from, now, before](const QList<Person>& found) {
    QList<Person> people = before;
    appendInOrder(people, now, found);
    return peopleFrom(client, ids, from + idsPerRequest, people);
  });
}

}  // namespace

Pending<QList<Person>> searchPeople(GraphClient& client, const QString& text) {
  if (text.trimmed().isEmpty()) {
    return ready<QList<Person>>(QList<Person>());
  }
  const QStringList clauses{searchClause(QStringLiteral("displayName"), text),
                            searchClause(QStringLiteral("mail"), text),
                            searchClause(QStringLiteral("userPrincipalName"), text)};
  return search(client, QStringLiteral("/users"),
                {{QStringLiteral("$search"), clauses.join(QLatin1String(" OR "))},
                 {QStringLiteral("$select"), personFields},
                 {QStringLiteral("$top"), QStringLiteral("25")},
                 {QStringLiteral("$count"), QStringLiteral("true")},
                 {QStringLiteral("$orderby"), QStringLiteral("displayName")}},
                readPerson);
}

Pending<QList<Group>> searchGroups(GraphClient& client, const QString& text) {
  if (text.trimmed().isEmpty()) {
    return ready<QList<Group>>(QList<Group>());
  }
  return search(client, QStringLiteral("/groups"),
                {{QStringLiteral("$search"), searchClause(QStringLiteral("displayName"), text)},
                 {QStringLiteral("$select"), groupFields},
                 {QStringLiteral("$top"), QStringLiteral("25")},
                 {QStringLiteral("$count"), QStringLiteral("true")}},
                readGroup);
}

Pending<QList<Person>> peopleById(GraphClient& client, const QStringList& ids) {
  QStringList unique = ids;
  unique.removeDuplicates();
  return peopleFrom(client, unique, 0, {});
}

Pending<int> memberCount(GraphClient& client, const QString& groupId) {
  return client.count(QStringLiteral("/groups/%1/members/$count").arg(segment(groupId)));
}

Pending<Members> members(GraphClient& client, const QString& groupId) {
  const Query query{{QStringLiteral("$select"), personFields}, {QStringLiteral("$top"), QStringLiteral("999")}};
  const auto listed =
      client.list(QStringLiteral("/groups/%1/members").arg(segment(groupId)), query, Consistency::Session, 200'000);
  return mapped(mapped(listed, &client, readDirectoryItems), &client, [](const QList<DirectoryItem>& items) {
    Members all;
    for (const DirectoryItem& item : items) {
      if (!item.person.id.isEmpty()) {
        all.people.append(item.person);
      } else if (item.type == QLatin1String("#microsoft.graph.group")) {
        ++all.nestedGroups;
      }
    }
    return all;
  });
}

}  // namespace usher::graph
