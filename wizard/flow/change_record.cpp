// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/change_record.h"

#include <QJsonDocument>

namespace usher::flow {

state::ChangeRecord recordOf(const Change& change) {
  return {.kind = change.kind,
          .action = change.action,
          .targetId = change.targetId,
          .targetName = change.targetName,
          .before = change.before,
          .after = change.after};
}

QString wishOf(const state::ChangeRecord& change) {
  const auto text = [](const QJsonObject& json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); };
  return QStringList{change.kind, change.action, change.targetId, QString::fromUtf8(text(change.before)),
                     QString::fromUtf8(text(change.after))}
      .join(QLatin1Char('\n'));
}

state::ChangeAnswer answerOf(int index, const ChangeOutcome& outcome) {
  const Failure why = outcome.failure.value_or(Failure{});
  return {.change = index,
          .state = outcome.state,
          .code = outcome.failure ? why.code : QString(),
          .requestId = outcome.failure && !why.requestId.isEmpty() ? why.requestId : outcome.requestId,
          .made = outcome.made};
}

ChangeOutcome outcomeOf(const state::ChangeRecord& record) {
  ChangeOutcome outcome{changeOf(record), record.state};
  outcome.requestId = record.requestId;
  outcome.made = record.made;
  if (record.state == state::ChangeState::Failed) {
    // The journal keeps no more of why than its code.
    outcome.failure = failure(Failure::Kind::Rejected, record.code);
    outcome.failure->requestId = record.requestId;
  }
  return outcome;
}

Change changeOf(const state::ChangeRecord& record) {
  return {record.kind, record.action, record.targetId, record.targetName, record.before, record.after};
}

}  // namespace usher::flow
