// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

#include "state/state_store.h"

namespace usher::test {

/// What the journal of a closed Usher says about the set-up of Contreli in a tenant.
class Journal {
 public:
  Journal(const QString& dataDir, const QString& tenantId)
      : m_store(state::StateStore::open(dataDir).value_or(nullptr)),
        m_key{QStringLiteral("contreli"), QString(), QStringLiteral("office365"), tenantId} {}

  qsizetype runs() const { return m_store->runs(m_key)->size(); }
  qsizetype openRuns() const { return m_store->openRuns(m_key)->size(); }
  qsizetype changesThatAre(state::ChangeState wanted) const {
    qsizetype count = 0;
    for (const state::RunRecord& run : m_store->runs(m_key).value_or(QList<state::RunRecord>())) {
      count += std::count_if(run.changes.begin(), run.changes.end(),
                             [&](const state::ChangeRecord& change) { return change.state == wanted; });
    }
    return count;
  }

 private:
  std::unique_ptr<state::StateStore> m_store;
  state::SetUpKey m_key;
};

}  // namespace usher::test
