// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/settled_changes.h"

#include "flow/set_up.h"
#include "flow/targets/whole_app_target.h"

namespace usher::flow {

namespace {

/// Of those that WholeAppTarget knows.
QStringList unreadKinds(const QList<state::RunRecord>& open) {
  static const QStringList known{QStringLiteral("assignment"), QStringLiteral("property"), QStringLiteral("owner")};
  QStringList kinds;
  for (const state::RunRecord& run : open) {
    for (const state::ChangeRecord& change : run.changes) {
      const bool wasSent = change.state == state::ChangeState::Sent || change.state == state::ChangeState::Accepted;
      if (wasSent && known.contains(change.kind) && !kinds.contains(change.kind)) {
        kinds.append(change.kind);
      }
    }
  }
  return kinds;
}

}  // namespace

Pending<void> SettledChanges::settle() {
  const SetUp::Parts& parts = m_setUp.parts();
  const auto open = parts.store.openRuns(m_setUp.key());
  const QStringList kinds = open ? unreadKinds(*open) : QStringList();
  if (kinds.isEmpty()) {
    return ready<void>(open ? Result<void>() : fail(open.error()));
  }
  return chained(graph::enterpriseApp(parts.graph, parts.integration.application.clientId), this,
                 [this, kinds](const graph::EnterpriseApp& app) {
                   m_target = std::make_unique<WholeAppTarget>(m_setUp.parts().graph, m_setUp.parts().clock, app);
                   return settle(kinds);
                 });
}

Pending<void> SettledChanges::settle(const QStringList& kinds) {
  if (kinds.isEmpty()) {
    return ready<void>({});
  }
  return chained(m_run.settle(*m_target, kinds.first()), this,
                 [this, rest = kinds.mid(1)](const QList<ChangeOutcome>&) { return settle(rest); });
}

}  // namespace usher::flow
