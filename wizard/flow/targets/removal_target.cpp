// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/targets/removal_target.h"

#include <algorithm>

#include "flow/obstacle.h"
#include "graph/graph_client.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString removing = QStringLiteral("remove");
const QString whatKey = QStringLiteral("what");
const QString appKey = QStringLiteral("app");
const QString appIdKey = QStringLiteral("appId");
const QString resourceKey = QStringLiteral("resource");

struct RemovableName {
  Removable what;
  const char* name;
};

constexpr RemovableName removableNames[] = {{Removable::TenantGrant, "tenant-grant"},
                                            {Removable::PersonGrant, "person-grant"},
                                            {Removable::ApplicationPermission, "application-permission"},
                                            {Removable::Assignment, "assignment"},
                                            {Removable::App, "app"}};

QString removableName(Removable what) {
  const auto* found = std::find_if(std::begin(removableNames), std::end(removableNames),
                                   [what](const RemovableName& one) { return one.what == what; });
  return QLatin1String(found == std::end(removableNames) ? "app" : found->name);
}

Change removalOf(Removable what, const graph::EnterpriseApp& app, const QString& id, const QString& name) {
  return {.kind = RemovalTarget::kind,
          .action = removing,
          .targetId = id,
          .targetName = name,
          .before = {{whatKey, removableName(what)}, {appKey, app.id}, {appIdKey, app.appId}},
          .after = {}};
}

template <typename T>
QSet<QString> idsOf(const QList<T>& items) {
  QSet<QString> ids;
  for (const T& item : items) {
    ids.insert(item.id);
  }
  return ids;
}

/// What belongs to an app that is gone is gone.
Pending<QSet<QString>> noneIfNotFound(QObject* context, Pending<QSet<QString>> reading) {
  Completion<QSet<QString>> completion;
  completion.onCancel(context, [reading]() mutable { reading.cancel(); });
  whenDone(reading, context, [completion](const Result<QSet<QString>>& ids) {
    if (!ids && ids.error().kind == Failure::Kind::NotFound) {
      return completion.finish(QSet<QString>());
    }
    completion.finish(ids);
  });
  return completion.pending();
}

/// An app's mark among ids while it has grants left.
QString grantsOf(const QString& app) {
  return u"grants of "_s + app;
}

}  // namespace

RemovalTarget::RemovalTarget(graph::GraphClient& client) : m_client(client) {}

Change RemovalTarget::removal(const graph::EnterpriseApp& app) {
  return removalOf(Removable::App, app, app.id, app.displayName);
}

Change RemovalTarget::removal(const graph::EnterpriseApp& app, const graph::DelegatedGrant& grant,
                              const QString& name) {
  return removalOf(grant.personId.isEmpty() ? Removable::TenantGrant : Removable::PersonGrant, app, grant.id, name);
}

Change RemovalTarget::removal(const graph::EnterpriseApp& app, const graph::ApplicationGrant& grant,
                              const QString& name) {
  Change change = removalOf(Removable::ApplicationPermission, app, grant.id, name);
  change.before.insert(resourceKey, grant.resourceId);
  return change;
}

Change RemovalTarget::removal(const graph::EnterpriseApp& app, const graph::Assignment& assignment) {
  return removalOf(Removable::Assignment, app, assignment.id, assignment.principalName);
}

Change RemovalTarget::restoration(const graph::DeletedApp& app) {
  return {.kind = kind,
          .action = restoring,
          .targetId = app.id,
          .targetName = app.displayName,
          .before = {{whatKey, removableName(Removable::App)}, {appKey, app.id}, {appIdKey, app.appId}},
          .after = {}};
}

Removable RemovalTarget::whatOf(const QJsonObject& before) {
  const QString name = before.value(whatKey).toString();
  const auto* found = std::find_if(std::begin(removableNames), std::end(removableNames),
                                   [&name](const RemovableName& one) { return name == QLatin1String(one.name); });
  return found == std::end(removableNames) ? Removable::App : found->what;
}

QString RemovalTarget::appIdOf(const QJsonObject& before) {
  return before.value(appIdKey).toString();
}

Pending<QSet<QString>> RemovalTarget::grantsThere(const QString& app) {
  return mapped(graph::delegatedGrants(m_client, app), &m_client, [app](const QList<graph::DelegatedGrant>& grants) {
    There ids = idsOf(grants);
    if (!ids.isEmpty()) {
      ids.insert(grantsOf(app));
    }
    return ids;
  });
}

Pending<QSet<QString>> RemovalTarget::permissionsThere(const QString& app) {
  return mapped(graph::applicationGrants(m_client, app), &m_client, idsOf<graph::ApplicationGrant>);
}

Pending<QSet<QString>> RemovalTarget::assignmentsThere(const QString& app) {
  return mapped(graph::assignments(m_client, app), &m_client, idsOf<graph::Assignment>);
}

Pending<QSet<QString>> RemovalTarget::appThere(const QString& appId) {
  return mapped(graph::enterpriseApp(m_client, appId), &m_client,
                [](const graph::EnterpriseApp& app) { return There{app.id}; });
}

Pending<QSet<QString>> RemovalTarget::stillThere(const QList<Change>& changes) {
  QSet<QString> grants, permissions, assignments, apps;
  for (const Change& change : changes) {
    const QString app = change.before.value(appKey).toString(change.targetId);
    switch (whatOf(change.before)) {
      case Removable::TenantGrant:
      case Removable::PersonGrant:
        grants.insert(app);
        break;
      case Removable::ApplicationPermission:
        permissions.insert(app);
        break;
      case Removable::Assignment:
        assignments.insert(app);
        break;
      case Removable::App:
        apps.insert(appIdOf(change.before));
        if (change.action != restoring) {
          grants.insert(app);
        }
        break;
    }
  }
  Pending<There> all = ready<There>(There());
  const auto add = [this, &all](const QSet<QString>& keys, Pending<There> (RemovalTarget::*read)(const QString&)) {
    for (const QString& key : keys) {
      all = chained(all, &m_client, [this, read, key](const There& earlier) {
        return mapped(noneIfNotFound(&m_client, (this->*read)(key)), &m_client,
                      [earlier](const There& more) { return earlier + more; });
      });
    }
  };
  add(apps, &RemovalTarget::appThere);
  add(grants, &RemovalTarget::grantsThere);
  add(permissions, &RemovalTarget::permissionsThere);
  add(assignments, &RemovalTarget::assignmentsThere);
  return all;
}

Pending<QList<bool>> RemovalTarget::isSo(const QList<Change>& changes) {
  return mapped(stillThere(changes), &m_client, [changes](const There& there) {
    QList<bool> answers;
    for (const Change& change : changes) {
      const bool isThere = there.contains(change.targetId);
      const bool hasGrants = there.contains(grantsOf(change.targetId));
      answers.append(change.action == restoring ? isThere : !isThere && !hasGrants);
    }
    return answers;
  });
}

Pending<QString> RemovalTarget::sendOne(const Change& change) {
  if (change.action == restoring) {
    return graph::restoreEnterpriseApp(m_client, change.targetId);
  }
  switch (whatOf(change.before)) {
    case Removable::TenantGrant:
    case Removable::PersonGrant:
      return graph::revokeGrant(m_client, change.targetId);
    case Removable::ApplicationPermission:
      return graph::revokeApplicationGrant(m_client,
                                           {change.targetId, change.before.value(resourceKey).toString(), {}});
    case Removable::Assignment:
      return graph::removeAssignment(m_client, change.before.value(appKey).toString(), change.targetId);
    case Removable::App:
      break;
  }
  return graph::deleteEnterpriseApp(m_client, change.targetId);
}

Pending<QList<Result<void>>> RemovalTarget::send(const QList<Change>& changes, std::function<void(int)> progress) {
  using Outcomes = QList<Result<void>>;
  Pending<Outcomes> results = ready<Outcomes>(Outcomes());
  for (const Change& change : changes) {
    results = chained(results, &m_client, [this, change, progress](const Outcomes& earlier) {
      if (!earlier.isEmpty() && !earlier.last() &&
          (isObstacle(earlier.last().error()) || earlier.last().error().kind == Failure::Kind::Cancelled)) {
        return ready<Outcomes>(earlier + Outcomes{fail(Failure::Kind::Cancelled)});
      }
      Completion<Outcomes> completion;
      auto sending = sendOne(change);
      completion.onCancel(&m_client, [sending]() mutable { sending.cancel(); });
      whenDone(sending, &m_client, [ids = m_requestIds, change, completion, earlier, progress](Result<QString> sent) {
        ids->insert(change.action + change.targetId, sent ? *sent : sent.error().requestId);
        progress(static_cast<int>(earlier.size()) + 1);
        completion.finish(earlier + Outcomes{sent ? Result<void>() : Result<void>(fail(sent.error()))});
      });
      return completion.pending();
    });
  }
  return results;
}

QString RemovalTarget::requestIdOf(const Change& change) const {
  return m_requestIds->value(change.action + change.targetId);
}

}  // namespace usher::flow
