// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/people.h"

#include <QHash>

#include "graph/graph_client.h"
#include "graph/json_reader.h"
#include "graph/odata.h"
#include "graph/user_type.h"

namespace usher::graph {

namespace {

constexpr qsizetype idsPerRequest = 1000;
const QString personFields = QStringLiteral("id,displayName,userPrincipalName,mail,userType,accountEnabled");

Person readPerson(const JsonReader& json) {
  return {json.id(QStringLiteral("id")),
          json.textOrEmpty(QStringLiteral("displayName")),
          json.textOrEmpty(QStringLiteral("userPrincipalName")),
          json.textOrEmpty(QStringLiteral("mail")),
          userTypeOf(json),
          json.flagIfPresent(QStringLiteral("accountEnabled"))};
}

Group readGroup(const JsonReader& json) {
  return {json.id(QStringLiteral("id")), json.textOrEmpty(QStringLiteral("displayName")),
          json.textOrEmpty(QStringLiteral("mail")),
          json.flagIfPresent(QStringLiteral("securityEnabled")).value_or(false),
          json.textsOrEmpty(QStringLiteral("groupTypes")).contains(QLatin1String("DynamicMembership"))};
}

/// What GET .../members and getByIds mix: only users are people.
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

QStringList orderedPeopleIds(const QStringList& ids) {
  QStringList unique = ids;
  unique.removeDuplicates();
  return unique;
}

Pending<QList<Person>> peopleFrom(GraphClient& client, const QStringList& ids, qsizetype from,
                                  const QList<Person>& before) {
  if (from >= ids.size()) {
    return ready<QList<Person>>(before);
  }
  const QStringList now = ids.mid(from, idsPerRequest);
  const QJsonObject body{{QStringLiteral("ids"), QJsonArray::fromStringList(now)},
                         {QStringLiteral("types"), QJsonArray{QStringLiteral("user")}}};
  // Nothing is created: getByIds is a POST only because the list is long.
  const auto answered = mapped(client.post(QStringLiteral("/directoryObjects/getByIds"), body, true), &client,
                               [](const QJsonObject& page) { return readPage(page, readDirectoryItem); });
  return chained(answered, &client, [&client, ids, from, now, before](const QList<DirectoryItem>& items) {
    QHash<QString, Person> byId;
    for (const DirectoryItem& item : items) {
      byId.insert(item.person.id, item.person);
    }
    QList<Person> people = before;
    for (const QString& id : now) {
      if (byId.contains(id)) {
        people.append(byId.value(id));
      }
    }
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
                 {QStringLiteral("$select"), QStringLiteral("id,displayName,mail,securityEnabled,groupTypes")},
                 {QStringLiteral("$top"), QStringLiteral("25")},
                 {QStringLiteral("$count"), QStringLiteral("true")}},
                readGroup);
}

Pending<QList<Person>> peopleById(GraphClient& client, const QStringList& ids) {
  return peopleFrom(client, orderedPeopleIds(ids), 0, {});
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
