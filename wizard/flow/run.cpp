// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/run.h"

#include "flow/agreed_reading.h"
#include "flow/change_record.h"
#include "flow/run_application.h"
#include "flow/set_up.h"

namespace usher::flow {

namespace {

struct OpenChange {
  QString run;
  int index = 0;
  bool wasSent = false;
  Change change;
};

QList<OpenChange> openChanges(const QList<state::RunRecord>& runs, const QString& kind) {
  QList<OpenChange> open;
  for (const state::RunRecord& run : runs) {
    for (int i = 0; i < run.changes.size(); ++i) {
      const state::ChangeRecord& record = run.changes[i];
      const bool isOpen = record.state == state::ChangeState::Planned || record.state == state::ChangeState::Sent;
      if (isOpen && record.kind == kind) {
        open.append({run.id, i, record.state == state::ChangeState::Sent, changeOf(record)});
      }
    }
  }
  return open;
}

}  // namespace

Run::Run(SetUp& setUp, QObject* parent) : QObject(parent), m_setUp(setUp) {}

Pending<QList<ChangeOutcome>> Run::apply(ChangeTarget& target, QList<Change> changes) {
  m_current = new RunApplication(m_setUp, target, std::move(changes), this);
  connect(m_current, &RunApplication::progressed, this, &Run::progressed);
  return m_current->start();
}

void Run::stop() {
  if (m_current) {
    m_current->stop();
  }
}

Pending<QList<ChangeOutcome>> Run::settle(ChangeTarget& target, const QString& kind) {
  const auto runs = m_setUp.parts().store.openRuns(m_setUp.key());
  if (!runs) {
    return ready<QList<ChangeOutcome>>(fail(runs.error()));
  }
  const QList<OpenChange> open = openChanges(*runs, kind);
  if (open.isEmpty()) {
    return ready<QList<ChangeOutcome>>(QList<ChangeOutcome>());
  }
  QList<Change> changes;
  for (const OpenChange& entry : open) {
    changes.append(entry.change);
  }
  const auto isSo = agreedReading(target, m_setUp.parts().clock, changes, this);
  return mapped(isSo, this, [this, open](const QList<bool>& all) -> Result<QList<ChangeOutcome>> {
    QList<ChangeOutcome> outcomes;
    for (qsizetype i = 0; i < open.size(); ++i) {
      ChangeOutcome outcome{open[i].change};
      if (all.value(i)) {
        outcome.state = state::ChangeState::Done;
      } else {
        outcome.state = open[i].wasSent ? state::ChangeState::Failed : state::ChangeState::Skipped;
        outcome.failure = failure(Failure::Kind::Cancelled, QStringLiteral("interrupted"));
      }
      const auto marked = m_setUp.parts().store.markAnswered(open[i].run, {answerOf(open[i].index, outcome)});
      if (!marked) {
        return fail(marked.error());
      }
      outcomes.append(outcome);
    }
    return outcomes;
  });
}

}  // namespace usher::flow
