// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/run_book.h"

#include <algorithm>

#include "flow/change_record.h"
#include "flow/obstacle.h"

namespace usher::flow {

using state::ChangeState;

namespace {

/// Nobody knows yet how it ended, or whether Microsoft refused it.
bool isUnfinished(const ChangeOutcome& outcome) {
  return state::isOpen(outcome.state) ||
         (outcome.state == ChangeState::Failed && outcome.failure && outcome.failure->code == interruptedCode);
}

}  // namespace

QList<qsizetype> RunBook::take(QList<Change> changes) {
  for (Change& change : changes) {
    m_looked.append(m_outcomes.size());
    m_outcomes.append({std::move(change)});
  }
  return m_looked;
}

QList<qsizetype> RunBook::takeRest(const state::RunRecord& run) {
  m_journal.goOnWith(run.id);
  for (const state::ChangeRecord& record : run.changes) {
    m_outcomes.append(outcomeOf(record));
    if (isUnfinished(m_outcomes.last())) {
      m_looked.append(m_outcomes.size() - 1);
    }
  }
  m_total = static_cast<int>(m_outcomes.size());
  m_settled = m_total - static_cast<int>(m_looked.size());
  return m_looked;
}

Pending<void> RunBook::planNew(const QList<bool>& isSo, state::RunRecord record, QObject* context) {
  for (const qsizetype index : std::as_const(m_looked)) {
    if (isSo.value(index)) {
      m_outcomes[index].state = ChangeState::Already;
    } else {
      m_queue.append(index);
    }
  }
  m_total = static_cast<int>(m_queue.size());
  return m_queue.isEmpty() ? ready<void>({}) : m_journal.begin(std::move(record), m_outcomes, m_queue, context);
}

Pending<void> RunBook::planRest(const QList<bool>& isSo, QObject* context) {
  for (qsizetype i = 0; i < m_looked.size(); ++i) {
    ChangeOutcome& outcome = m_outcomes[m_looked[i]];
    if (!isSo.value(i) && outcome.state == ChangeState::Accepted) {
      // Microsoft took it, and may show it yet.
      m_answered.append(SentChange{m_looked[i]});
      ++m_settled;
      continue;
    }
    if (isSo.value(i)) {
      outcome.state = outcome.state == ChangeState::Planned ? ChangeState::Already : ChangeState::Done;
      ++m_settled;
    } else {
      outcome.state = ChangeState::Planned;
      m_queue.append(m_looked[i]);
    }
    outcome.failure.reset();
    m_journal.note(m_looked[i], outcome);
  }
  return write(context);
}

QList<Change> RunBook::changesAt(const QList<qsizetype>& indexes) const {
  QList<Change> changes;
  changes.reserve(indexes.size());
  for (const qsizetype index : indexes) {
    changes.append(m_outcomes[index].change);
  }
  return changes;
}

QList<qsizetype> RunBook::nextPortion(qsizetype most, bool isMixed) const {
  QList<qsizetype> portion;
  for (qsizetype i = m_next; i < m_queue.size() && portion.size() < most; ++i) {
    if (!isMixed && actionAt(m_queue[i]) != actionAt(m_queue[m_next])) {
      break;
    }
    portion.append(m_queue[i]);
  }
  return portion;
}

Result<void> RunBook::markSent(const QList<qsizetype>& portion) {
  if (m_marked < m_next + portion.size()) {
    if (auto marked = markAhead(portion.size()); !marked) {
      return marked;
    }
  }
  m_next += portion.size();
  for (const qsizetype index : portion) {
    m_outcomes[index].state = ChangeState::Sent;
  }
  return {};
}

Result<void> RunBook::markAhead(qsizetype count) {
  const qsizetype last = std::min(m_next + count, m_queue.size());
  const QList<qsizetype> indexes = m_queue.mid(m_marked, std::max<qsizetype>(0, last - m_marked));
  if (indexes.isEmpty() && !m_journal.hasNoted()) {
    return {};
  }
  if (auto marked = m_journal.markSent(indexes); !marked) {
    // Only another program on the same journal can have ended what this one has not sent yet.
    const bool isEndedElsewhere =
        marked.error().kind == Failure::Kind::Bug && marked.error().code == QLatin1String("no-such-row");
    return isEndedElsewhere ? fail(Failure::Kind::Conflict, runElsewhereCode) : marked;
  }
  m_marked += indexes.size();
  return {};
}

std::optional<Failure> RunBook::noteAnswers(const QList<qsizetype>& portion, const Result<QList<Result<void>>>& answers,
                                            const ChangeTarget& target) {
  std::optional<Failure> obstacle;
  for (qsizetype i = 0; i < portion.size(); ++i) {
    ChangeOutcome& outcome = m_outcomes[portion[i]];
    const Result<void> answer = answers ? answers->value(i) : Result<void>(fail(answers.error()));
    outcome.requestId = target.requestIdOf(outcome.change);
    outcome.made = target.madeBy(outcome.change);
    if (answer) {
      outcome.state = ChangeState::Accepted;
      m_journal.note(portion[i], outcome);
    } else if (isObstacle(answer.error())) {
      obstacle = answer.error();
    }
    m_answered.append(SentChange{portion[i], answer});
  }
  m_settled += static_cast<int>(portion.size());
  return obstacle;
}

std::optional<Failure> RunBook::note(const QList<ReadVerdict>& verdicts) {
  std::optional<Failure> obstacle;
  for (const auto& [sent, isDone] : verdicts) {
    ChangeOutcome& outcome = m_outcomes[sent.index];
    const Failure why = sent.answer ? failure(Failure::Kind::NotYetReplicated) : sent.answer.error();
    if (isDone) {
      const bool wasNoted = std::exchange(outcome.state, ChangeState::Done) == ChangeState::Accepted;
      if (wasNoted) {
        m_journal.noteDone(sent.index);
        continue;
      }
    } else if (why.kind == Failure::Kind::Cancelled) {
      m_unsent.append(sent.index);
      continue;
    } else {
      outcome.state = ChangeState::Failed;
      outcome.failure = why;
      obstacle = isObstacle(why) ? std::optional(why) : obstacle;
    }
    m_journal.note(sent.index, outcome);
  }
  return obstacle;
}

void RunBook::noteUnread(const QList<SentChange>& sent, const Failure& why) {
  for (const SentChange& one : sent) {
    m_outcomes[one.index].state = ChangeState::Failed;
    m_outcomes[one.index].failure = one.answer ? why : one.answer.error();
  }
}

void RunBook::noteUnsent(qsizetype index, const std::optional<Failure>& obstacle, bool wasMarked) {
  ChangeOutcome& outcome = m_outcomes[index];
  outcome.state = obstacle ? ChangeState::Planned : ChangeState::Skipped;
  if (!obstacle || wasMarked) {
    m_journal.note(index, outcome);
  }
  outcome.state = ChangeState::Skipped;
  outcome.failure = obstacle;
}

void RunBook::endUnsent(const std::optional<Failure>& obstacle) {
  for (const qsizetype index : std::as_const(m_unsent)) {
    noteUnsent(index, obstacle, true);
  }
  for (; m_next < m_queue.size(); ++m_next) {
    noteUnsent(m_queue[m_next], obstacle, m_next < m_marked);
  }
  for (ChangeOutcome& outcome : m_outcomes) {
    // It ended before anybody knew whether this is so already.
    outcome.state = outcome.state == ChangeState::Planned ? ChangeState::Skipped : outcome.state;
  }
}

}  // namespace usher::flow
