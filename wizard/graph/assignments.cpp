// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/assignments.h"

#include <memory>

#include "base/foreign_text.h"
#include "graph/batch.h"
#include "graph/graph_client.h"
#include "graph/json_reader.h"
#include "graph/odata.h"
#include "graph/write_queue.h"

namespace usher::graph {

namespace {

QString assignedTo(const QString& appObjectId) {
  return QStringLiteral("/servicePrincipals/%1/appRoleAssignedTo").arg(segment(appObjectId));
}

PrincipalKind readKind(const JsonReader& json) {
  const QString key = QStringLiteral("principalType");
  const QString kind = json.text(key);
  if (kind == QLatin1String("User")) {
    return PrincipalKind::Person;
  }
  if (kind == QLatin1String("Group")) {
    return PrincipalKind::Group;
  }
  if (kind != QLatin1String("ServicePrincipal")) {
    json.refuse(key);
  }
  return PrincipalKind::App;
}

Assignment readAssignment(const JsonReader& json) {
  return {json.id(QStringLiteral("id")),
          json.id(QStringLiteral("principalId")),
          json.textOrEmpty(QStringLiteral("principalDisplayName")),
          json.id(QStringLiteral("appRoleId")),
          readKind(json),
          json.timeOrInvalid(QStringLiteral("createdDateTime"))};
}

AssignedRole readAssignedRole(const JsonReader& json) {
  return {json.id(QStringLiteral("principalId")), json.id(QStringLiteral("appRoleId"))};
}

BatchItem itemOf(const AssignmentWrite& write, const QString& appObjectId) {
  if (!write.assignmentId.isEmpty()) {
    return {"DELETE", assignedTo(appObjectId) + u'/' + segment(write.assignmentId)};
  }
  return {"POST", assignedTo(appObjectId),
          QJsonObject{{QStringLiteral("principalId"), write.principalId},
                      {QStringLiteral("resourceId"), appObjectId},
                      {QStringLiteral("appRoleId"), write.appRoleId}}};
}

AssignmentOutcome writtenBy(const BatchAnswer& answer) {
  if (!answer.body) {
    Failure why = answer.body.error();
    why.requestId = why.requestId.isEmpty() ? answer.requestId : why.requestId;
    return fail(std::move(why));
  }
  return WrittenAssignment{shownText(answer.body->value(QLatin1String("id")).toString(), 200), answer.requestId};
}

template <typename T>
Pending<QList<T>> listAssigned(GraphClient& client, const QString& appObjectId, const Query& more,
                               T (*read)(const JsonReader&)) {
  const Query query = Query{{QStringLiteral("$top"), QStringLiteral("999")}} + more;
  const auto all = std::make_shared<QList<T>>();
  const auto take = [all, read](const QJsonArray& page) -> Result<void> {
    const auto items = readItems(page, read);
    if (!items) {
      return fail(items.error());
    }
    all->append(*items);
    return {};
  };
  return mapped(client.eachPage(assignedTo(appObjectId), query, Consistency::Session, 200'000, take), &client,
                [all] { return std::move(*all); });
}

}  // namespace

Pending<QList<Assignment>> assignments(GraphClient& client, const QString& appObjectId) {
  return listAssigned(client, appObjectId, {}, readAssignment);
}

Pending<QList<AssignedRole>> assignedRoles(GraphClient& client, const QString& appObjectId) {
  return listAssigned(client, appObjectId, {{QStringLiteral("$select"), QStringLiteral("principalId,appRoleId")}},
                      readAssignedRole);
}

Pending<QString> removeAssignment(GraphClient& client, const QString& appObjectId, const QString& assignmentId) {
  return client.remove(assignedTo(appObjectId) + u'/' + segment(assignmentId));
}

Pending<QList<AssignmentOutcome>> writeAssignments(GraphClient& client, Clock& clock, const QString& appObjectId,
                                                   const QList<AssignmentWrite>& writes,
                                                   std::function<void(int done)> progress) {
  QList<BatchItem> items;
  for (const AssignmentWrite& write : writes) {
    items.append(itemOf(write, appObjectId));
  }
  return mapped(client.writes(clock).send(items, std::move(progress)), &client, [](const QList<BatchAnswer>& answers) {
    QList<AssignmentOutcome> outcomes;
    for (const BatchAnswer& answer : answers) {
      outcomes.append(writtenBy(answer));
    }
    return outcomes;
  });
}

}  // namespace usher::graph
