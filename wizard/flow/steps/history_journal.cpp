// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/history_journal.h"

#include <QHash>
#include <algorithm>

#include "flow/remembered_sign_in.h"
#include "flow/set_up.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

HistoryKind historyKind(const QString& kind) {
  static const QHash<QString, HistoryKind> kinds{{u"assignment"_s, HistoryKind::Assignment},
                                                 {u"owner"_s, HistoryKind::Owner},
                                                 {u"property"_s, HistoryKind::Property},
                                                 {u"consent"_s, HistoryKind::Consent},
                                                 {u"removal"_s, HistoryKind::Removal}};
  return kinds.value(kind, HistoryKind::Other);
}

HistoryDeed historyDeed(const QString& action) {
  static const QHash<QString, HistoryDeed> deeds{{u"add"_s, HistoryDeed::Add},
                                                 {u"remove"_s, HistoryDeed::Remove},
                                                 {u"set"_s, HistoryDeed::Set},
                                                 {u"restore"_s, HistoryDeed::Restore}};
  return deeds.value(action, HistoryDeed::Set);
}

HistoryOutcome historyOutcome(state::ChangeState state) {
  switch (state) {
    case state::ChangeState::Done:
      return HistoryOutcome::Done;
    case state::ChangeState::Already:
      return HistoryOutcome::Already;
    case state::ChangeState::Failed:
      return HistoryOutcome::Failed;
    case state::ChangeState::Sent:
    case state::ChangeState::Accepted:
      return HistoryOutcome::Unread;
    case state::ChangeState::Planned:
    case state::ChangeState::Skipped:
      break;
  }
  return HistoryOutcome::NotSent;
}

bool canBeTakenBack(HistoryKind kind, HistoryOutcome outcome) {
  const bool isOfKind = kind == HistoryKind::Assignment || kind == HistoryKind::Owner || kind == HistoryKind::Property;
  return isOfKind && outcome == HistoryOutcome::Done;
}

/// What the page counts together, though the journal tells it apart.
void addCount(QList<HistoryCount>& counts, const state::ChangeCount& more) {
  const HistoryCount added{historyKind(more.kind), historyDeed(more.action), historyOutcome(more.state), more.count};
  for (HistoryCount& each : counts) {
    if (each.kind == added.kind && each.deed == added.deed && each.outcome == added.outcome) {
      each.count += added.count;
      return;
    }
  }
  counts.append(added);
}

HistoryRun historyRun(const state::RunSummary& summary) {
  HistoryRun run{.id = summary.id, .started = summary.started, .who = summary.actorName};
  for (const state::ChangeCount& each : summary.counts) {
    addCount(run.counts, each);
  }
  run.canTakeBack = std::any_of(run.counts.cbegin(), run.counts.cend(),
                                [](const HistoryCount& each) { return canBeTakenBack(each.kind, each.outcome); });
  return run;
}

int madeBy(const HistoryRun& run) {
  int made = 0;
  for (const HistoryCount& each : run.counts) {
    const bool isSo = each.outcome == HistoryOutcome::Done || each.outcome == HistoryOutcome::Already;
    made += isSo ? each.count : 0;
  }
  return made;
}

bool isWhollyTakenBack(const HistoryRun& run) {
  return run.takenBackAt && !run.isPartlyTakenBack;
}

/// Notes in `undone` what the later run `by` took back; `takenBack` counts it.
void noteTakenBack(HistoryRun& undone, const HistoryRun& by, int& takenBack) {
  takenBack += madeBy(by);
  if (takenBack > 0) {
    undone.takenBackAt = undone.takenBackAt ? undone.takenBackAt : by.started;
    undone.isPartlyTakenBack = takenBack < madeBy(undone);
    undone.canTakeBack = undone.canTakeBack && undone.isPartlyTakenBack;
  }
}

/// Ties the runs that took something back to those they took it back from. Newest first: what was taken back itself
/// takes nothing back.
void relate(QList<HistoryRun>& runs, const QList<state::RunSummary>& summaries) {
  QHash<QString, qsizetype> places;
  for (qsizetype i = 0; i < runs.size(); ++i) {
    places.insert(runs.at(i).id, i);
  }
  QHash<qsizetype, int> takenBack;
  for (qsizetype i = 0; i < runs.size(); ++i) {
    runs[i].takesAllBack = summaries.at(i).undoes == undoesEverything;
    const auto place = places.constFind(summaries.at(i).undoes);
    if (place == places.cend()) {
      continue;
    }
    runs[i].takesBack = runs.at(*place).started;
    if (!isWhollyTakenBack(runs.at(i))) {
      noteTakenBack(runs[*place], runs.at(i), takenBack[*place]);
    }
  }
}

}  // namespace

state::SetUpKey historyKey(const SetUp& setUp) {
  state::SetUpKey key = setUp.key();
  if (key.tenant.isEmpty()) {
    if (const auto earlier = rememberedSignIn(setUp)) {
      key.tenant = earlier->account.tenantId;
    }
  }
  return key;
}

HistoryChange historyChange(const state::ChangeRecord& record) {
  HistoryChange change{.kind = historyKind(record.kind),
                       .deed = historyDeed(record.action),
                       .id = record.targetId,
                       .name = record.targetName,
                       .outcome = historyOutcome(record.state),
                       .code = record.code,
                       .requestId = record.requestId};
  change.canTakeBack = canBeTakenBack(change.kind, change.outcome);
  const QJsonValue value = record.after.value(u"value"_s);
  if (change.kind == HistoryKind::Property && value.isBool()) {
    change.value = value.toBool();
  }
  return change;
}

Result<QList<HistoryChange>> historyChanges(const SetUp& setUp, const QString& run, int from, int count) {
  const auto records = setUp.parts().store.changes(run, from, count);
  if (!records) {
    return fail(records.error());
  }
  QList<HistoryChange> changes;
  changes.reserve(records->size());
  for (const state::ChangeRecord& record : *records) {
    changes.append(historyChange(record));
  }
  return changes;
}

Result<QList<HistoryRun>> historyRuns(const SetUp& setUp) {
  const auto summaries = setUp.parts().store.summaries(historyKey(setUp));
  if (!summaries) {
    return fail(summaries.error());
  }
  QList<HistoryRun> runs;
  runs.reserve(summaries->size());
  for (const state::RunSummary& summary : *summaries) {
    HistoryRun run = historyRun(summary);
    if (run.counts.size() == 1 && run.counts.first().count == 1) {
      const auto only = historyChanges(setUp, run.id, 0, 1);
      if (!only) {
        return fail(only.error());
      }
      run.only = only->value(0);
    }
    runs.append(std::move(run));
  }
  relate(runs, *summaries);
  return runs;
}

}  // namespace usher::flow
