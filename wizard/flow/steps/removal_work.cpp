// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/removal_work.h"

#include <algorithm>
#include <utility>

#include "flow/agreed_reading.h"
#include "flow/obstacle.h"
#include "flow/set_up.h"
#include "flow/steps/removal_journal.h"

namespace usher::flow {

namespace {

bool isShownStill(const ChangeOutcome& outcome) {
  return outcome.failure && outcome.failure->kind == Failure::Kind::NotYetReplicated;
}

bool isGone(const ChangeOutcome& outcome) {
  return outcome.state == state::ChangeState::Done || outcome.state == state::ChangeState::Already;
}

/// Whether nothing else can be sent, or journalled, after such a failure.
bool endsTheWork(const Failure& why) {
  return isObstacle(why) || why.kind == Failure::Kind::Storage || why.kind == Failure::Kind::DiskFull;
}

}  // namespace

RemovalWork::RemovalWork(SetUp& setUp, QObject* parent)
    : QObject(parent), m_setUp(setUp), m_target(setUp.parts().graph), m_run(setUp) {
  connect(&m_run, &Run::progressed, this, [this](int done, int) { Q_EMIT progressed(m_done + done, m_total); });
}

Pending<void> RemovalWork::settle() {
  return mapped(m_run.settleAll(m_target, RemovalTarget::kind), this, [](const QList<ChangeOutcome>&) {});
}

void RemovalWork::start(const FoundInTenant& found, const QList<RemovalItem>& items) {
  m_tenant = m_setUp.key().tenant;
  m_found = found;
  m_items = items;
  m_isUnderWay = true;
  m_isStopping = false;
  m_isAllGone = true;
  m_obstacle.reset();
  m_done = m_total = 0;
  for (const RemovalItem item : items) {
    m_total += static_cast<int>(removalChanges(item, found).size());
  }
  next();
}

void RemovalWork::next() {
  if (m_items.isEmpty()) {
    m_isUnderWay = false;
    Q_EMIT ended(m_isAllGone);
    return;
  }
  const RemovalItem item = m_items.takeFirst();
  const QList<Change> changes = removalChanges(item, m_found);
  if (item == RemovalItem::UshersApp && !m_isAllGone) {
    return end({.item = item, .outcome = RemovalOutcome::HeldBack}, changes.size());
  }
  if (m_isStopping || m_obstacle) {
    return end({.item = item, .outcome = RemovalOutcome::NotSent, .failure = m_obstacle}, changes.size());
  }
  apply(changes, [this, item, count = changes.size()](const Result<QList<ChangeOutcome>>& outcomes) {
    end(resultOf(item, outcomes), count);
  });
}

void RemovalWork::end(RemovalResult result, qsizetype changes) {
  m_done += static_cast<int>(changes);
  const bool isAway = result.outcome == RemovalOutcome::Gone || result.outcome == RemovalOutcome::GoneAlready;
  m_isAllGone = m_isAllGone && isAway;
  if (result.failure && endsTheWork(*result.failure)) {
    m_obstacle = result.failure;
  }
  Q_EMIT progressed(m_done, m_total);
  Q_EMIT itemEnded(result);
  next();
}

void RemovalWork::apply(const QList<Change>& changes, Settled settled) {
  m_flight.start(m_run.apply(m_target, changes),
                 [this, settled = std::move(settled)](const Result<QList<ChangeOutcome>>& outcomes) {
                   const bool lags = outcomes && std::any_of(outcomes->begin(), outcomes->end(), isShownStill);
                   if (!lags || m_isStopping) {
                     return settled(outcomes);
                   }
                   waitForCopies(*outcomes, std::chrono::seconds(0), settled);
                 });
}

void RemovalWork::waitForCopies(QList<ChangeOutcome> outcomes, std::chrono::seconds waited, Settled settled) {
  QList<Change> shown;
  for (const ChangeOutcome& outcome : std::as_const(outcomes)) {
    if (isShownStill(outcome)) {
      shown.append(outcome.change);
    }
  }
  m_isWaiting = !shown.isEmpty() && waited < longestLag && !m_isStopping;
  Q_EMIT progressed(m_done, m_total);
  if (!m_isWaiting) {
    return settled(outcomes);
  }
  m_endWaiting = [outcomes, settled] { settled(outcomes); };
  Clock& clock = m_setUp.parts().clock;
  auto reading = chained(clock.after(lookPause), this,
                         [this, shown, &clock] { return agreedReading(m_target, clock, shown, this); });
  m_flight.start(reading, [this, outcomes, waited, settled](const Result<QList<bool>>& isSo) mutable {
    qsizetype next = 0;
    for (ChangeOutcome& outcome : outcomes) {
      if (isShownStill(outcome) && isSo && isSo->value(next++)) {
        outcome.state = state::ChangeState::Done;
        outcome.failure.reset();
        journalAsDone(m_setUp, m_tenant, outcome);
      }
    }
    waitForCopies(outcomes, isSo ? waited + lookPause : std::chrono::seconds(longestLag), settled);
  });
}

bool RemovalWork::isOpenInJournal(const Change& change) const {
  state::SetUpKey key = m_setUp.key();
  key.tenant = m_tenant;
  const auto runs = m_setUp.parts().store.openRuns(key).value_or(QList<state::RunRecord>());
  return std::any_of(runs.begin(), runs.end(), [&change](const state::RunRecord& run) {
    return std::any_of(run.changes.begin(), run.changes.end(), [&change](const state::ChangeRecord& record) {
      return record.kind == change.kind && record.targetId == change.targetId &&
             (record.state == state::ChangeState::Sent || record.state == state::ChangeState::Accepted);
    });
  });
}

RemovalResult RemovalWork::resultOf(RemovalItem item, const Result<QList<ChangeOutcome>>& outcomes) const {
  if (!outcomes) {
    return {.item = item, .outcome = RemovalOutcome::NotSent, .failure = outcomes.error()};
  }
  RemovalResult result{.item = item, .outcome = RemovalOutcome::GoneAlready};
  const auto worst = [&result](RemovalOutcome outcome) { result.outcome = std::max(result.outcome, outcome); };
  bool isAlready = true;
  for (const ChangeOutcome& one : *outcomes) {
    if (isGone(one)) {
      ++result.removed;
      isAlready = isAlready && one.state == state::ChangeState::Already;
      continue;
    }
    if (one.failure && !result.failure && one.failure->kind != Failure::Kind::NotYetReplicated) {
      result.failure = one.failure;
    }
    if (isOpenInJournal(one.change)) {
      worst(RemovalOutcome::Unread);
    } else if (isShownStill(one)) {
      worst(RemovalOutcome::StillShown);
    } else if (one.state == state::ChangeState::Failed) {
      worst(RemovalOutcome::Failed);
    } else {
      worst(RemovalOutcome::NotSent);
    }
  }
  if (result.outcome == RemovalOutcome::GoneAlready && !isAlready) {
    result.outcome = RemovalOutcome::Gone;
  }
  return result;
}

void RemovalWork::restore(const graph::DeletedApp& app) {
  m_tenant = m_setUp.key().tenant;
  m_isUnderWay = true;
  m_isStopping = false;
  m_done = 0;
  m_total = 1;
  apply({RemovalTarget::restoration(app)}, [this](const Result<QList<ChangeOutcome>>& outcomes) {
    m_isUnderWay = false;
    if (!outcomes) {
      return Q_EMIT restored(outcomes.error());
    }
    const ChangeOutcome& outcome = outcomes->first();
    Q_EMIT restored(isGone(outcome) ? std::nullopt
                                    : std::optional(outcome.failure.value_or(failure(Failure::Kind::Cancelled))));
  });
}

void RemovalWork::stop() {
  m_isStopping = true;
  if (!m_isWaiting) {
    return m_run.stop();
  }
  // All of it was sent; what is still shown is looked at another time.
  m_isWaiting = false;
  m_flight.stop();
  std::exchange(m_endWaiting, {})();
}

}  // namespace usher::flow
