// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/targets/properties_target.h"

#include "graph/graph_client.h"

namespace usher::flow {

namespace {

const QString wantedKey = QStringLiteral("value");

QString propertyName(Property property) {
  switch (property) {
    case Property::AssignmentRequired:
      return QStringLiteral("appRoleAssignmentRequired");
    case Property::AccountEnabled:
      return QStringLiteral("accountEnabled");
    case Property::VisibleToUsers:
      return QStringLiteral("visibleToUsers");
  }
  return {};
}

Property propertyNamed(const QString& name) {
  for (const Property property : {Property::AccountEnabled, Property::VisibleToUsers}) {
    if (propertyName(property) == name) {
      return property;
    }
  }
  return Property::AssignmentRequired;
}

graph::EnterpriseAppChange patchFor(const QList<Change>& changes) {
  graph::EnterpriseAppChange patch;
  for (const Change& change : changes) {
    switch (propertyNamed(change.targetName)) {
      case Property::AssignmentRequired:
        patch.assignmentRequired = PropertiesTarget::valueAfter(change);
        break;
      case Property::AccountEnabled:
        patch.accountEnabled = PropertiesTarget::valueAfter(change);
        break;
      case Property::VisibleToUsers:
        patch.visibleToUsers = PropertiesTarget::valueAfter(change);
        break;
    }
  }
  return patch;
}

}  // namespace

PropertiesTarget::PropertiesTarget(graph::GraphClient& client, QString appId)
    : m_client(client), m_appId(std::move(appId)) {}

Change PropertiesTarget::change(const graph::EnterpriseApp& app, Property property, bool wanted) {
  return {.kind = QStringLiteral("property"),
          .action = QStringLiteral("set"),
          .targetId = app.id,
          .targetName = propertyName(property),
          .before = {{wantedKey, valueOf(app, property)}},
          .after = {{wantedKey, wanted}}};
}

bool PropertiesTarget::valueOf(const graph::EnterpriseApp& app, Property property) {
  switch (property) {
    case Property::AssignmentRequired:
      return app.assignmentRequired;
    case Property::AccountEnabled:
      return app.accountEnabled;
    case Property::VisibleToUsers:
      return app.isVisibleToUsers();
  }
  return false;
}

Property PropertiesTarget::propertyOf(const Change& change) {
  return propertyNamed(change.targetName);
}

bool PropertiesTarget::valueBefore(const Change& change) {
  return change.before.value(wantedKey).toBool();
}

bool PropertiesTarget::valueAfter(const Change& change) {
  return change.after.value(wantedKey).toBool();
}

Pending<QList<bool>> PropertiesTarget::isSo(const QList<Change>& changes) {
  return mapped(graph::enterpriseApp(m_client, m_appId), &m_client, [changes](const graph::EnterpriseApp& app) {
    QList<bool> answers;
    for (const Change& change : changes) {
      answers.append(valueOf(app, propertyNamed(change.targetName)) == PropertiesTarget::valueAfter(change));
    }
    return answers;
  });
}

Pending<QList<Result<void>>> PropertiesTarget::send(const QList<Change>& changes, std::function<void(int)> progress) {
  const auto count = static_cast<int>(changes.size());
  auto sent =
      chained(graph::enterpriseApp(m_client, m_appId), &m_client, [this, changes](const graph::EnterpriseApp& app) {
        return graph::changeEnterpriseApp(m_client, app, patchFor(changes));
      });
  Completion<QList<Result<void>>> completion;
  completion.onCancel(&m_client, [sent]() mutable { sent.cancel(); });
  whenDone(sent, &m_client,
           [completion, count, progress, changes, requestIds = m_requestIds](const Result<QString>& result) {
             for (const Change& change : changes) {
               requestIds->insert(change.targetName, result ? *result : result.error().requestId);
             }
             progress(count);
             const Result<void> each = result ? Result<void>() : fail(result.error());
             completion.finish(QList<Result<void>>(count, each));
           });
  return completion.pending();
}

QString PropertiesTarget::requestIdOf(const Change& change) const {
  return m_requestIds->value(change.targetName);
}

}  // namespace usher::flow
