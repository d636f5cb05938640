// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/removal_journal.h"

#include "flow/set_up.h"
#include "flow/targets/removal_target.h"

namespace usher::flow {

namespace {

state::SetUpKey keyIn(const SetUp& setUp, const QString& tenant) {
  state::SetUpKey key = setUp.key();
  key.tenant = tenant;
  return key;
}

RemovalItem itemOf(const SetUp& setUp, const state::ChangeRecord& change) {
  switch (RemovalTarget::whatOf(change.before)) {
    case Removable::TenantGrant:
      return RemovalItem::TenantGrants;
    case Removable::PersonGrant:
      return RemovalItem::PersonGrants;
    case Removable::ApplicationPermission:
      return RemovalItem::ApplicationPermissions;
    case Removable::Assignment:
      return RemovalItem::Assignments;
    case Removable::App:
      break;
  }
  const QString ushers = setUp.parts().profile.signIn.clientId;
  const bool isUshers = RemovalTarget::appIdOf(change.before).compare(ushers, Qt::CaseInsensitive) == 0;
  return isUshers ? RemovalItem::UshersApp : RemovalItem::VendorApp;
}

RecordState recordState(const state::ChangeRecord& change) {
  switch (change.state) {
    case state::ChangeState::Done:
      return change.action == RemovalTarget::restoring ? RecordState::Restored : RecordState::Gone;
    case state::ChangeState::Already:
      return RecordState::GoneAlready;
    case state::ChangeState::Failed:
      // Accepted, so without an error's code, and not shown.
      return change.code.isEmpty() && !change.requestId.isEmpty() ? RecordState::StillShown : RecordState::Failed;
    case state::ChangeState::Sent:
    case state::ChangeState::Accepted:
      return RecordState::Unread;
    case state::ChangeState::Planned:
    case state::ChangeState::Skipped:
      break;
  }
  return RecordState::NotSent;
}

}  // namespace

QList<RemovalRecordLine> recordOfRemovals(const SetUp& setUp, const QString& tenant) {
  QList<RemovalRecordLine> lines;
  const auto runs = setUp.parts().store.runs(keyIn(setUp, tenant)).value_or(QList<state::RunRecord>());
  for (const state::RunRecord& run : runs) {
    for (const state::ChangeRecord& change : run.changes) {
      if (change.kind == RemovalTarget::kind) {
        lines.append({.when = run.started,
                      .who = run.actorName,
                      .item = itemOf(setUp, change),
                      .name = change.targetName,
                      .id = change.targetId,
                      .state = recordState(change),
                      .code = change.code,
                      .requestId = change.requestId});
      }
    }
  }
  return lines;
}

void journalAsDone(SetUp& setUp, const QString& tenant, const ChangeOutcome& outcome) {
  const auto runs = setUp.parts().store.runs(keyIn(setUp, tenant)).value_or(QList<state::RunRecord>());
  for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
    for (qsizetype i = 0; i < run->changes.size(); ++i) {
      const state::ChangeRecord& change = run->changes.at(i);
      if (change.kind != RemovalTarget::kind || change.targetId != outcome.change.targetId ||
          change.action != outcome.change.action) {
        continue;
      }
      const auto marked = setUp.parts().store.markAnswered(
          run->id, {{static_cast<int>(i), state::ChangeState::Done, QString(), change.requestId}});
      if (!marked) {
        setUp.noteStorageFailure(marked.error());
      }
      return;
    }
  }
}

}  // namespace usher::flow
