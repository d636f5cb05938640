// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/run_application.h"

#include <QPointer>
#include <chrono>

#include "flow/agreed_reading.h"
#include "flow/change_record.h"
#include "flow/obstacle.h"
#include "flow/run.h"
#include "flow/set_up.h"

namespace usher::flow {

namespace {

using state::ChangeState;
using namespace std::chrono_literals;

/// How often a write that Graph accepted is looked for before it counts as not seen: reads may go to a copy that has
/// not heard of it (graph-wide "eventual consistency").
constexpr std::chrono::milliseconds looks[] = {0ms, 1s, 2s, 4s, 8s};
/// The same where the answer leaves open whether it was done.
constexpr size_t looksIfUnclear = 3;
/// How many readings in a row must say that it is done where Microsoft's answer did not: one may come from a copy that
/// lags behind.
constexpr int readingsIfUnclear = 2;

/// Whether the write may have been done nonetheless: the answer was lost, or an earlier try of it was what stands in
/// the way now.
bool mayBeDone(const Failure& failure) {
  switch (failure.kind) {
    case Failure::Kind::TimedOut:
    case Failure::Kind::HostUnreachable:
    case Failure::Kind::BadReply:
    case Failure::Kind::ServiceDown:
    case Failure::Kind::Conflict:
    case Failure::Kind::Rejected:
    case Failure::Kind::NotFound:
      return true;
    default:
      return false;
  }
}

}  // namespace

RunApplication::RunApplication(SetUp& setUp, ChangeTarget& target, QList<Change> changes, QObject* parent)
    : QObject(parent), m_setUp(setUp), m_target(target) {
  for (qsizetype i = 0; i < changes.size(); ++i) {
    m_outcomes.append({std::move(changes[i])});
    m_waiting.append(i);
  }
}

Pending<QList<ChangeOutcome>> RunApplication::start() {
  m_completion.onCancel(this, [this] { stop(); });
  m_work.start(agreedReading(m_target, m_setUp.parts().clock, changesAt(m_waiting), this),
               [this](const Result<QList<bool>>& isSo) {
                 if (!isSo) {
                   return giveUp(isSo.error());
                 }
                 plan(*isSo);
               });
  return m_completion.pending();
}

void RunApplication::stop() {
  if (std::exchange(m_isStopping, true)) {
    return;
  }
  whenDone(m_setUp.parts().clock.after(Run::patience), this, [this](const Result<void>&) {
    if (!m_isOver) {
      m_work.stop();
      leaveOpen();
      end();
    }
  });
}

QList<Change> RunApplication::changesAt(const QList<qsizetype>& indexes) const {
  QList<Change> changes;
  for (const qsizetype index : indexes) {
    changes.append(m_outcomes[index].change);
  }
  return changes;
}

void RunApplication::plan(const QList<bool>& isSo) {
  m_waiting.clear();
  for (qsizetype i = 0; i < m_outcomes.size(); ++i) {
    if (isSo.value(i)) {
      m_outcomes[i].state = ChangeState::Already;
    } else {
      m_waiting.append(i);
    }
  }
  if (m_waiting.isEmpty() || isStopping()) {
    return end();
  }
  const auto id = journalled();
  if (!id) {
    return giveUp(id.error());
  }
  m_runId = *id;
  nextPortion();
}

Result<QString> RunApplication::journalled() const {
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
  return m_setUp.parts().store.beginRun(record);
}

void RunApplication::nextPortion() {
  if (isStopping() || m_next >= m_waiting.size()) {
    return end();
  }
  QList<int> places;
  while (m_next < m_waiting.size() && m_portion.size() < Run::portion) {
    places.append(static_cast<int>(m_next));
    m_portion.append(m_waiting[m_next++]);
  }
  if (const auto marked = m_setUp.parts().store.markSent(m_runId, places); !marked) {
    // Nothing may be sent that the journal does not know of.
    m_next -= m_portion.size();
    m_portion.clear();
    m_stop = marked.error();
    return end();
  }
  sendPortion();
}

void RunApplication::sendPortion() {
  const int before = static_cast<int>(m_next - m_portion.size());
  // A target that was stopped may count on for a moment.
  const auto count = [self = QPointer(this), before](int done) {
    if (self && !self->m_isOver) {
      self->report(before + done);
    }
  };
  m_work.start(m_target.send(changesAt(m_portion), count), [this](const Result<QList<Result<void>>>& sent) {
    m_sent.clear();
    for (qsizetype i = 0; i < m_portion.size(); ++i) {
      m_sent.append(sent ? sent->value(i, Result<void>()) : Result<void>(fail(sent.error())));
      m_outcomes[m_portion[i]].requestId = m_target.requestIdOf(m_outcomes[m_portion[i]].change);
    }
    m_agreeing.fill(0, m_portion.size());
    readBack(0);
  });
}

void RunApplication::readBack(size_t look) {
  auto reading =
      chained(m_setUp.parts().clock.after(looks[look]), this, [this] { return m_target.isSo(changesAt(m_portion)); });
  m_work.start(reading, [this, look](const Result<QList<bool>>& isSo) {
    if (!isSo) {
      return settleUnread(isSo.error());
    }
    bool isWorthAnother = false;
    for (qsizetype i = 0; i < m_portion.size(); ++i) {
      m_agreeing[i] = isSo->value(i) ? m_agreeing[i] + 1 : 0;
      isWorthAnother = isWorthAnother || mayBecomeCertain(i, look);
    }
    if (isWorthAnother && look + 1 < std::size(looks)) {
      return readBack(look + 1);
    }
    settle();
  });
}

bool RunApplication::isDone(qsizetype i) const {
  return m_agreeing[i] >= (m_sent[i] ? 1 : readingsIfUnclear);
}

bool RunApplication::mayBecomeCertain(qsizetype i, size_t look) const {
  if (m_agreeing[i] > 0) {
    return !isDone(i);
  }
  return m_sent[i] || (look + 1 < looksIfUnclear && mayBeDone(m_sent[i].error()));
}

void RunApplication::settle() {
  for (qsizetype i = 0; i < m_portion.size(); ++i) {
    ChangeOutcome& outcome = m_outcomes[m_portion[i]];
    if (isDone(i)) {
      outcome.state = ChangeState::Done;
    } else if (const auto ending = settle(outcome, m_sent[i])) {
      m_stop = ending;
    }
  }
  journal(m_portion);
  m_portion.clear();
  report(static_cast<int>(m_next));
  if (m_stop) {
    return end();
  }
  nextPortion();
}

/// For what is not so after it was sent; gives what ends the run.
std::optional<Failure> RunApplication::settle(ChangeOutcome& outcome, const Result<void>& sent) const {
  const Failure why = sent ? failure(Failure::Kind::NotYetReplicated) : sent.error();
  if (why.kind == Failure::Kind::Cancelled) {
    outcome.state = ChangeState::Skipped;
    return {};
  }
  outcome.state = ChangeState::Failed;
  outcome.failure = why;
  return isObstacle(why) ? std::optional(why) : std::nullopt;
}

/// The tenant could not be read: what was sent stays open in the journal and is settled at the next start.
void RunApplication::settleUnread(const Failure& why) {
  for (qsizetype i = 0; i < m_portion.size(); ++i) {
    ChangeOutcome& outcome = m_outcomes[m_portion[i]];
    outcome.state = ChangeState::Failed;
    outcome.failure = m_sent[i] ? why : m_sent[i].error();
  }
  m_stop = why;
  end();
}

/// Nobody waits any longer: what was sent stays open in the journal, and is settled when it can be read.
void RunApplication::leaveOpen() {
  for (const qsizetype index : std::as_const(m_portion)) {
    m_outcomes[index].state = ChangeState::Sent;
  }
}

void RunApplication::journal(const QList<qsizetype>& settled) {
  QList<state::ChangeAnswer> answers;
  for (const qsizetype index : settled) {
    answers.append(answerOf(static_cast<int>(m_waiting.indexOf(index)), m_outcomes[index]));
  }
  if (const auto marked = m_setUp.parts().store.markAnswered(m_runId, answers); !marked) {
    m_stop = marked.error();
  }
}

void RunApplication::report(int done) {
  Q_EMIT progressed(done, static_cast<int>(m_waiting.size()));
}

void RunApplication::end() {
  const QList<qsizetype> unsent = m_waiting.mid(m_next);
  for (const qsizetype index : unsent) {
    m_outcomes[index].state = ChangeState::Skipped;
    m_outcomes[index].failure = m_stop;
  }
  if (!m_runId.isEmpty() && !unsent.isEmpty()) {
    journal(unsent);
  }
  m_isOver = true;
  m_completion.finish(m_outcomes);
  deleteLater();
}

void RunApplication::giveUp(const Failure& why) {
  m_isOver = true;
  m_completion.finish(fail(why));
  deleteLater();
}

}  // namespace usher::flow
