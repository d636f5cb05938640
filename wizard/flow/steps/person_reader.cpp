// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/person_reader.h"

#include <algorithm>

#include "graph/enterprise_app.h"
#include "graph/owners.h"

namespace usher::flow {

namespace {

/// A value that is as well not visible: a refusal is no failure, anything else is.
template <typename T>
Pending<std::optional<T>> ifVisible(Pending<T> pending, QObject* context) {
  const Completion<std::optional<T>> out;
  out.onCancel(context, [pending]() mutable { pending.cancel(); });
  whenDone(pending, context, [out](const Result<T>& read) {
    if (read) {
      out.finish(std::optional<T>(*read));
    } else if (read.error().kind == Failure::Kind::Forbidden || read.error().kind == Failure::Kind::NotFound) {
      out.finish(std::optional<T>());
    } else {
      out.finish(fail(read.error()));
    }
  });
  return out.pending();
}

Pending<std::optional<bool>> ownsApp(graph::GraphClient& graph, const QString& appId, const QString& personId,
                                     QObject* context) {
  const auto owners = chained(graph::enterpriseApp(graph, appId), context,
                              [&graph](const graph::EnterpriseApp& app) { return graph::owners(graph, app.id); });
  return ifVisible<bool>(mapped(owners, context,
                                [personId](const QList<graph::Owner>& all) {
                                  return std::any_of(all.begin(), all.end(),
                                                     [&](const graph::Owner& owner) { return owner.id == personId; });
                                }),
                         context);
}

}  // namespace

Pending<PersonRead> readPerson(graph::GraphClient& graph, const QString& appId, bool mayReadApp, QObject* context) {
  const auto read = std::make_shared<PersonRead>();
  auto me = mapped(graph::me(graph), context, [read](const graph::Me& it) { read->me = it; });
  auto organization = chained(me, context, [&graph] { return graph::organization(graph); });
  auto roles = chained(organization, context, [&graph, read](const graph::Organization& it) {
    read->organization = it;
    return graph::directoryRoles(graph);
  });
  auto owns = chained(roles, context, [&graph, read, appId, mayReadApp, context](const std::optional<QStringList>& it) {
    read->roles = it;
    return mayReadApp ? ownsApp(graph, appId, read->me.id, context) : ready<std::optional<bool>>(std::optional<bool>());
  });
  return mapped(owns, context, [read](const std::optional<bool>& it) {
    read->ownsApp = it;
    return *read;
  });
}

}  // namespace usher::flow
