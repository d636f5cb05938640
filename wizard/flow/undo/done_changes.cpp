// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/undo/done_changes.h"

#include <algorithm>

#include "flow/change_record.h"
#include "flow/targets/assignments_target.h"

namespace usher::flow {

namespace {

QString thingOf(const state::ChangeRecord& change) {
  QString key = change.kind + QLatin1Char('/') + change.targetId;
  if (change.kind == QLatin1String("assignment")) {
    key += QLatin1Char('/') + AssignmentsTarget::roleOf(changeOf(change));
  } else if (change.kind == QLatin1String("property")) {
    key += QLatin1Char('/') + change.targetName;
  }
  return key;
}

}  // namespace

DoneChanges::DoneChanges(const QList<state::RunRecord>& runs) {
  for (const state::RunRecord& run : runs) {
    for (const state::ChangeRecord& change : run.changes) {
      if (change.state == state::ChangeState::Done) {
        m_all.append({run.id, run.undoes, change, thingOf(change)});
        m_byKey[m_all.last().key].append(m_all.size() - 1);
      }
    }
  }
}

bool DoneChanges::hasKind(const QString& kind) const {
  return std::any_of(m_all.begin(), m_all.end(), [&kind](const DoneChange& one) { return one.record.kind == kind; });
}

bool DoneChanges::isTakenBack(qsizetype index) const {
  const QList<qsizetype> all = ofSameThing(index);
  return std::any_of(all.begin(), all.end(), [&](qsizetype later) {
    return later > index && m_all[later].undoes == m_all[index].run && !isTakenBack(later);
  });
}

std::optional<QString> DoneChanges::laterRun(qsizetype index) const {
  const QList<qsizetype> all = ofSameThing(index);
  std::optional<QString> run;
  for (const qsizetype later : all) {
    const bool undoesLater = std::any_of(all.begin(), all.end(), [&](qsizetype between) {
      return between > index && between < later && m_all[between].run == m_all[later].undoes;
    });
    if (later > index && m_all[later].run != m_all[index].run && !undoesLater && !isTakenBack(later)) {
      run = m_all[later].run;
    }
  }
  return run;
}

}  // namespace usher::flow
