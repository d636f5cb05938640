// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/run.h"

#include <algorithm>

#include "flow/agreed_reading.h"
#include "flow/change_record.h"
#include "flow/earlier_runs.h"
#include "flow/run_application.h"
#include "flow/set_up.h"

namespace usher::flow {

namespace {

using state::ChangeState;

struct OpenChange {
  QString run;
  int index = 0;
  ChangeState state = ChangeState::Sent;
  Change change;
};

QList<OpenChange> openChanges(const QList<state::RunRecord>& runs, const QStringList& kinds,
                              const QList<ChangeState>& states) {
  QList<OpenChange> open;
  for (const state::RunRecord& run : runs) {
    for (int i = 0; i < run.changes.size(); ++i) {
      const state::ChangeRecord& record = run.changes[i];
      if (states.contains(record.state) && kinds.contains(record.kind)) {
        open.append({run.id, i, record.state, changeOf(record)});
      }
    }
  }
  return open;
}

bool hasOpen(const state::RunRecord& run, const QString& kind) {
  return std::any_of(run.changes.begin(), run.changes.end(), [&kind](const state::ChangeRecord& change) {
    return change.kind == kind && state::isOpen(change.state);
  });
}

UnfinishedRun summaryOf(const state::RunRecord& run) {
  const auto isDone = [](const state::ChangeRecord& change) {
    return change.state == ChangeState::Done || change.state == ChangeState::Already ||
           change.state == ChangeState::Accepted;
  };
  return {.id = run.id,
          .started = run.started,
          .actorName = run.actorName,
          .done = static_cast<int>(std::count_if(run.changes.begin(), run.changes.end(), isDone)),
          .total = static_cast<int>(run.changes.size())};
}

/// Notes what a reading showed, and gives it as outcomes.
Result<QList<ChangeOutcome>> journalled(state::StateStore& store, const QList<OpenChange>& open,
                                        const QList<bool>& isSo, bool skipsUnsent) {
  QList<ChangeOutcome> outcomes;
  QMap<QString, QList<state::ChangeAnswer>> answers;
  for (qsizetype i = 0; i < open.size(); ++i) {
    const bool wasSent = open[i].state != ChangeState::Planned;
    if (!wasSent && !isSo.value(i) && !skipsUnsent) {
      continue;
    }
    ChangeOutcome outcome{open[i].change, wasSent ? ChangeState::Done : ChangeState::Already};
    if (!isSo.value(i)) {
      outcome.state = wasSent ? ChangeState::Failed : ChangeState::Skipped;
      outcome.failure = failure(Failure::Kind::Cancelled, interruptedCode);
    }
    answers[open[i].run].append(answerOf(open[i].index, outcome));
    outcomes.append(outcome);
  }
  for (auto run = answers.cbegin(); run != answers.cend(); ++run) {
    if (const auto marked = store.markAnswered(run.key(), run.value()); !marked) {
      return fail(marked.error());
    }
  }
  return outcomes;
}

}  // namespace

Run::Run(SetUp& setUp, QObject* parent) : QObject(parent), m_setUp(setUp) {}

RunApplication& Run::begin(ChangeTarget& target) {
  m_current = new RunApplication(m_setUp, target, this);
  connect(m_current, &RunApplication::progressed, this, &Run::progressed);
  connect(m_current, &RunApplication::pausedChanged, this, &Run::pausedChanged);
  return *m_current;
}

Pending<QList<ChangeOutcome>> Run::apply(ChangeTarget& target, QList<Change> changes) {
  return applyAfterEarlier(target, std::move(changes), {});
}

Pending<QList<ChangeOutcome>> Run::takeBack(ChangeTarget& target, QList<Change> changes, const QString& undone) {
  return applyAfterEarlier(target, std::move(changes), undone);
}

Pending<QList<ChangeOutcome>> Run::applyAfterEarlier(ChangeTarget& target, QList<Change> changes,
                                                     const QString& undone) {
  const auto wayFor = [this](const QList<Change>& wanted) -> Result<std::optional<QString>> {
    const auto open = m_setUp.parts().store.openRuns(m_setUp.key());
    return open ? Result<std::optional<QString>>(runInTheWay(*open, wanted)) : fail(open.error());
  };
  const auto inTheWay = wayFor(changes);
  if (!inTheWay) {
    return ready<QList<ChangeOutcome>>(fail(inTheWay.error()));
  }
  if (!*inTheWay) {
    return begin(target).apply(std::move(changes), undone);
  }
  const Completion<QList<ChangeOutcome>> out;
  out.onCancel(this, [this] { stop(); });
  m_endClearing = [out, changes] {
    QList<ChangeOutcome> unsent;
    for (const Change& change : changes) {
      unsent.append({change, ChangeState::Skipped, {}});
    }
    out.finish(unsent);
  };
  m_clearing.start(settle(target, continuedKinds(changes), Unsent::StaysUnlessSo),
                   [this, &target, changes, undone, out, wayFor](const Result<QList<ChangeOutcome>>& settled) {
                     const auto still = settled ? wayFor(changes) : fail(settled.error());
                     if (!still) {
                       return out.finish(fail(still.error()));
                     }
                     if (*still) {
                       return out.finish(fail(Failure::Kind::Conflict, unfinishedRunCode, **still));
                     }
                     detail::forward(begin(target).apply(changes, undone), this, out);
                   });
  return out.pending();
}

Result<std::optional<UnfinishedRun>> Run::unfinished(const QString& kind) const {
  const auto runs = m_setUp.parts().store.openRuns(m_setUp.key());
  if (!runs) {
    return fail(runs.error());
  }
  const auto first = std::find_if(runs->begin(), runs->end(), [&kind](const auto& run) { return hasOpen(run, kind); });
  return first == runs->end() ? std::nullopt : std::optional(summaryOf(*first));
}

Pending<QList<ChangeOutcome>> Run::resume(ChangeTarget& target, const QString& run) {
  const auto record = m_setUp.parts().store.run(run);
  if (!record) {
    return ready<QList<ChangeOutcome>>(fail(record.error()));
  }
  if (!*record || (*record)->setUp != m_setUp.key()) {
    return ready<QList<ChangeOutcome>>(fail(Failure::Kind::BadInput, QStringLiteral("run")));
  }
  return begin(target).resume(**record);
}

Result<void> Run::leave(const QString& run) {
  const auto record = m_setUp.parts().store.run(run);
  if (!record) {
    return fail(record.error());
  }
  QList<state::ChangeAnswer> answers;
  const QList<state::ChangeRecord> changes = *record ? (*record)->changes : QList<state::ChangeRecord>();
  for (int i = 0; i < changes.size(); ++i) {
    if (changes[i].state == ChangeState::Planned) {
      answers.append({.change = i, .state = ChangeState::Skipped, .code = changes[i].code});
    }
  }
  return m_setUp.parts().store.markAnswered(run, answers);
}

void Run::pause() {
  if (m_current) {
    m_current->pause();
  }
}

void Run::goOn() {
  if (m_current) {
    m_current->goOn();
  }
}

bool Run::isPaused() const {
  return m_current && m_current->isPaused();
}

void Run::stop() {
  if (m_clearing.isUnderWay()) {
    m_clearing.stop();
    return m_endClearing();
  }
  if (m_current) {
    m_current->stop();
  }
}

Pending<QList<ChangeOutcome>> Run::settle(ChangeTarget& target, const QString& kind) {
  return settle(target, QStringList{kind}, Unsent::Stays);
}

Pending<QList<ChangeOutcome>> Run::settleAll(ChangeTarget& target, const QString& kind) {
  return settle(target, QStringList{kind}, Unsent::IsSkipped);
}

Pending<QList<ChangeOutcome>> Run::settle(ChangeTarget& target, const QStringList& kinds, Unsent unsent) {
  const auto runs = m_setUp.parts().store.openRuns(m_setUp.key());
  if (!runs) {
    return ready<QList<ChangeOutcome>>(fail(runs.error()));
  }
  QList<ChangeState> states{ChangeState::Sent, ChangeState::Accepted};
  if (unsent != Unsent::Stays) {
    states.append(ChangeState::Planned);
  }
  const QList<OpenChange> open = openChanges(*runs, kinds, states);
  if (open.isEmpty()) {
    return ready<QList<ChangeOutcome>>(QList<ChangeOutcome>());
  }
  QList<Change> changes;
  for (const OpenChange& entry : open) {
    changes.append(entry.change);
  }
  const auto isSo = agreedReading(target, m_setUp.parts().clock, changes, this);
  return mapped(isSo, this, [this, open, skipsUnsent = unsent == Unsent::IsSkipped](const QList<bool>& all) {
    return journalled(m_setUp.parts().store, open, all, skipsUnsent);
  });
}

}  // namespace usher::flow
