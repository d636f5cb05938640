// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/run.h"

#include <chrono>

#include "flow/set_up.h"

namespace usher::flow {

namespace {

using state::ChangeRecord;
using state::ChangeState;
using namespace std::chrono_literals;

/// How often a write that Graph accepted is looked for before it counts as not seen: reads may go to a copy that has
/// not heard of it (graph-wide "eventual consistency").
constexpr std::chrono::milliseconds looks[] = {0ms, 1s, 2s, 4s, 8s};

ChangeRecord recordOf(const Change& change) {
  return {.kind = change.kind,
          .action = change.action,
          .targetId = change.targetId,
          .targetName = change.targetName,
          .before = change.before,
          .after = change.after};
}

state::ChangeAnswer answerOf(int index, const ChangeOutcome& outcome) {
  const Failure why = outcome.failure.value_or(Failure{});
  return {.change = index,
          .state = outcome.state,
          .code = outcome.failure ? why.code : QString(),
          .requestId = why.requestId};
}

Change changeOf(const ChangeRecord& record) {
  return {record.kind, record.action, record.targetId, record.targetName, record.before, record.after};
}

bool endsTheRun(const Failure& failure) {
  switch (failure.kind) {
    case Failure::Kind::SignInNeeded:
    case Failure::Kind::Offline:
    case Failure::Kind::HostUnreachable:
    case Failure::Kind::NotSecure:
    case Failure::Kind::ProxyLoginNeeded:
    case Failure::Kind::TimedOut:
    case Failure::Kind::Throttled:
    case Failure::Kind::ServiceDown:
      return true;
    default:
      return false;
  }
}

/// One apply() under way: read, journal, then portion by portion send and read back. Deletes itself when done.
class Application final : public QObject {
 public:
  Application(Run& run, SetUp& setUp, ChangeTarget& target, QList<Change> changes)
      : QObject(&run), m_run(run), m_setUp(setUp), m_target(target) {
    for (Change& change : changes) {
      m_outcomes.append({std::move(change)});
    }
  }

  Pending<QList<ChangeOutcome>> start() {
    QList<Change> all;
    for (const ChangeOutcome& outcome : m_outcomes) {
      all.append(outcome.change);
    }
    whenDone(m_target.isSo(all), this, [this](const Result<QList<bool>>& isSo) {
      if (!isSo) {
        return giveUp(isSo.error());
      }
      plan(*isSo);
    });
    return m_completion.pending();
  }

 private:
  void plan(const QList<bool>& isSo) {
    for (qsizetype i = 0; i < m_outcomes.size(); ++i) {
      if (isSo.value(i)) {
        m_outcomes[i].state = ChangeState::Already;
      } else {
        m_waiting.append(i);
      }
    }
    if (m_waiting.isEmpty()) {
      return end();
    }
    if (isStopping()) {
      return end();
    }
    state::RunRecord record;
    record.setUp = m_setUp.key();
    record.started = m_setUp.parts().clock.now();
    if (const auto account = m_setUp.parts().session.account()) {
      record.actorId = account->objectId;
      record.actorName = account->name;
    }
    for (const qsizetype i : m_waiting) {
      record.changes.append(recordOf(m_outcomes[i].change));
    }
    const auto id = m_setUp.parts().store.beginRun(record);
    if (!id) {
      return giveUp(id.error());
    }
    m_runId = *id;
    nextPortion();
  }

  void nextPortion() {
    if (isStopping() || m_next >= m_waiting.size()) {
      return end();
    }
    m_portion.clear();
    QList<int> journalled;
    QList<Change> changes;
    while (m_next < m_waiting.size() && m_portion.size() < Run::portion) {
      journalled.append(static_cast<int>(m_next));
      m_portion.append(m_waiting[m_next++]);
      changes.append(m_outcomes[m_portion.last()].change);
    }
    if (const auto marked = m_setUp.parts().store.markSent(m_runId, journalled); !marked) {
      // Nothing may be sent that the journal does not know of.
      m_next -= m_portion.size();
      m_stop = marked.error();
      return end();
    }
    const int before = static_cast<int>(m_next - m_portion.size());
    whenDone(m_target.send(changes, [this, before](int done) { report(before + done); }), this,
             [this](const Result<QList<Result<void>>>& sent) {
               m_sent.clear();
               for (qsizetype i = 0; i < m_portion.size(); ++i) {
                 m_sent.append(sent ? sent->value(i, Result<void>()) : Result<void>(fail(sent.error())));
               }
               readBack(0);
             });
  }

  void readBack(size_t look) {
    QList<Change> changes;
    for (const qsizetype i : std::as_const(m_portion)) {
      changes.append(m_outcomes[i].change);
    }
    auto reading =
        chained(m_setUp.parts().clock.after(looks[look]), this, [this, changes] { return m_target.isSo(changes); });
    whenDone(reading, this, [this, look](const Result<QList<bool>>& isSo) {
      if (!isSo) {
        return settleUnread(isSo.error());
      }
      bool lags = false;
      for (qsizetype i = 0; i < m_portion.size(); ++i) {
        lags = lags || (!isSo->value(i) && m_sent[i].has_value());
      }
      if (lags && look + 1 < std::size(looks)) {
        return readBack(look + 1);
      }
      settle(*isSo);
    });
  }

  void settle(const QList<bool>& isSo) {
    std::optional<Failure> ending;
    for (qsizetype i = 0; i < m_portion.size(); ++i) {
      ChangeOutcome& outcome = m_outcomes[m_portion[i]];
      if (isSo.value(i)) {
        outcome.state = ChangeState::Done;
      } else {
        outcome.state = ChangeState::Failed;
        outcome.failure = m_sent[i] ? failure(Failure::Kind::NotYetReplicated) : m_sent[i].error();
        if (outcome.failure->kind == Failure::Kind::Cancelled) {
          outcome = {.change = outcome.change, .state = ChangeState::Skipped};
          continue;
        }
        if (endsTheRun(*outcome.failure)) {
          ending = outcome.failure;
        }
      }
    }
    journal(m_portion);
    report(static_cast<int>(m_next));
    if (ending) {
      m_stop = ending;
    }
    if (m_stop) {
      return end();
    }
    nextPortion();
  }

  /// The tenant could not be read: what was sent stays open in the journal and is settled at the next start.
  void settleUnread(const Failure& why) {
    for (qsizetype i = 0; i < m_portion.size(); ++i) {
      ChangeOutcome& outcome = m_outcomes[m_portion[i]];
      outcome.state = ChangeState::Failed;
      outcome.failure = m_sent[i] ? why : m_sent[i].error();
    }
    m_stop = why;
    end();
  }

  void journal(const QList<qsizetype>& settled) {
    QList<state::ChangeAnswer> answers;
    for (const qsizetype index : settled) {
      answers.append(answerOf(static_cast<int>(m_waiting.indexOf(index)), m_outcomes[index]));
    }
    if (const auto marked = m_setUp.parts().store.markAnswered(m_runId, answers); !marked) {
      m_stop = marked.error();
    }
  }

  bool isStopping() const { return m_run.isStopping() || m_completion.isCancelled(); }

  void report(int done) { Q_EMIT m_run.progressed(done, static_cast<int>(m_waiting.size())); }

  void end() {
    const QList<qsizetype> unsent = m_waiting.mid(m_next);
    for (const qsizetype index : unsent) {
      m_outcomes[index].state = ChangeState::Skipped;
      m_outcomes[index].failure = m_stop;
    }
    if (!m_runId.isEmpty() && !unsent.isEmpty()) {
      journal(unsent);
    }
    m_completion.finish(m_outcomes);
    deleteLater();
  }

  void giveUp(const Failure& why) {
    m_completion.finish(fail(why));
    deleteLater();
  }

  Run& m_run;
  SetUp& m_setUp;
  ChangeTarget& m_target;
  Completion<QList<ChangeOutcome>> m_completion;
  QList<ChangeOutcome> m_outcomes;
  QList<qsizetype> m_waiting, m_portion;  ///< Indices of outcomes.
  QList<Result<void>> m_sent;
  qsizetype m_next = 0;
  QString m_runId;
  std::optional<Failure> m_stop;
};

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
      const ChangeRecord& record = run.changes[i];
      const bool isOpen = record.state == ChangeState::Planned || record.state == ChangeState::Sent;
      if (isOpen && record.kind == kind) {
        open.append({run.id, i, record.state == ChangeState::Sent, changeOf(record)});
      }
    }
  }
  return open;
}

}  // namespace

Run::Run(SetUp& setUp, QObject* parent) : QObject(parent), m_setUp(setUp) {}

Pending<QList<ChangeOutcome>> Run::apply(ChangeTarget& target, QList<Change> changes) {
  m_isStopping = false;
  return (new Application(*this, m_setUp, target, std::move(changes)))->start();
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
  return mapped(target.isSo(changes), this, [this, open](const QList<bool>& isSo) -> Result<QList<ChangeOutcome>> {
    QList<ChangeOutcome> outcomes;
    for (qsizetype i = 0; i < open.size(); ++i) {
      ChangeOutcome outcome{open[i].change};
      if (isSo.value(i)) {
        outcome.state = ChangeState::Done;
      } else {
        outcome.state = open[i].wasSent ? ChangeState::Failed : ChangeState::Skipped;
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
