// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/marked_rows.h"
#include "flow/steps/people_parts.h"
#include "flow/targets/whole_app_target.h"

namespace usher::flow {

namespace {

/// How often progress is shown: faster than that nobody reads it, and each time the whole page is written.
constexpr qint64 showingPause = 100;

}  // namespace

const QList<ChangeOutcome>& PeopleStep::outcomes() const {
  return d->outcomes;
}

void PeopleStep::showProgress(int done, int total) {
  const QDateTime now = d->now();
  if (done >= total || !d->shownAt.isValid() || qAbs(d->shownAt.msecsTo(now)) >= showingPause) {
    d->shownAt = now;
    setBusy(true, {done, total});
  }
}

void PeopleStep::showPace(int done, int total) {
  shown().timeLeft = d->pace.left(done, total, d->now());
  showProgress(done, total);
}

void PeopleStep::lookForUnfinished() {
  shown().unfinished.reset();
  if (const auto found = d->run.unfinished(d->changeKind)) {
    shown().unfinished = *found;
  } else {
    d->setUp.noteStorageFailure(found.error());
  }
}

void PeopleStep::apply() {
  send(rows().marked(RowChange::ToAdd) + rows().marked(RowChange::ToRemove));
}

void PeopleStep::tryFailedAgain() {
  send(rows().unsettled());
}

void PeopleStep::send(const QStringList& keys) {
  PeopleView& view = shown();
  if (view.isApplying || keys.isEmpty() || !d->target || !maySend()) {
    return;
  }
  rows().beginSending(keys);
  QList<Change> changes;
  changes.reserve(keys.size());
  for (const QString& key : keys) {
    changes.append(changeOf(key));
  }
  // Where all was done and only the reading after it failed, there is nothing to send again; and an earlier run that
  // is in the way is to be answered first.
  d->again = [this] { rows().unsettled().isEmpty() || shown().unfinished ? refresh() : tryFailedAgain(); };
  beginApplying(static_cast<int>(changes.size()));
  d->flight.start(d->run.apply(*d->target, changes),
                  [this](const Result<QList<ChangeOutcome>>& outcomes) { finishSending(outcomes); });
}

void PeopleStep::beginApplying(int total) {
  d->search.cancel();
  d->outcomes.clear();
  d->shownAt = {};
  d->wasStopped = false;
  d->pace.begin(d->now());
  PeopleView& view = shown();
  takeTally({});
  view.isApplying = true;
  view.isApplied = false;
  view.isPaused = false;
  view.timeLeft.reset();
  setFailure({});
  setBusy(true, {0, total});
  Q_EMIT viewChanged();
}

void PeopleStep::continueRun() {
  const auto unfinished = shown().unfinished;
  if (!unfinished || shown().isApplying || !d->target) {
    return;
  }
  d->again = [this] { shown().unfinished ? continueRun() : refresh(); };
  beginApplying(unfinished->total);
  d->resumed = std::make_unique<WholeAppTarget>(d->setUp.parts().graph, d->setUp.parts().clock, *d->app);
  d->flight.start(d->run.resume(*d->resumed, unfinished->id), [this](const Result<QList<ChangeOutcome>>& outcomes) {
    QList<ChangeOutcome> own;
    QList<Change> changes;
    QStringList keys;
    for (const ChangeOutcome& outcome : outcomes.value_or(QList<ChangeOutcome>())) {
      // A plan that was applied from the command line changes more than this page shows.
      if (outcome.change.kind == d->changeKind) {
        own.append(outcome);
        changes.append(outcome.change);
        keys.append(keyOf(outcome.change));
      }
    }
    adopt(changes);
    rows().beginSending(keys);
    finishSending(outcomes ? Result<QList<ChangeOutcome>>(own) : outcomes);
  });
}

void PeopleStep::leaveRun() {
  const auto unfinished = shown().unfinished;
  if (!unfinished || shown().isApplying) {
    return;
  }
  if (const auto left = d->run.leave(unfinished->id); !left) {
    return setFailure(left.error());
  }
  shown().unfinished.reset();
  d->settlesFirst = true;
  refresh();
}

void PeopleStep::pause() {
  if (shown().isApplying) {
    d->run.pause();
  }
}

void PeopleStep::goOn() {
  d->run.goOn();
}

void PeopleStep::finishSending(const Result<QList<ChangeOutcome>>& outcomes) {
  shown().isApplying = shown().isPaused = false;
  shown().timeLeft.reset();
  d->outcomes = understood(outcomes.value_or(QList<ChangeOutcome>()));
  // What the last one was answered stands in the outcomes, and takes room where thousands are sent.
  d->target = targetFor(*d->app);
  d->resumed.reset();
  const MarkTally tally = rows().settle(d->outcomes);
  takeTally(tally);
  setFailure(outcomes ? tally.failure : std::optional(outcomes.error()));
  if (!d->wasStopped) {
    lookForUnfinished();
  }
  if (tally.unread > 0 && !shown().unfinished) {
    return settleQuietly();
  }
  // Right even when the list cannot be read now.
  count();
  setBusy(true);
  readList();
}

void PeopleStep::takeTally(const MarkTally& tally) {
  shown().unreadCount = tally.unread;
  showOutcomes(tally);
}

/// The person stopped and waits for nothing any more: what became of the rest shows whenever Microsoft answers.
void PeopleStep::settleQuietly() {
  count();
  Q_EMIT viewChanged();
  d->flight.start(d->run.settle(*d->target, d->changeKind), [this](const Result<QList<ChangeOutcome>>& outcomes) {
    if (outcomes) {
      settleUnread(*outcomes);
      count();
      Q_EMIT viewChanged();
      readList();
    }
  });
}

void PeopleStep::settleUnread(const QList<ChangeOutcome>& outcomes) {
  if (shown().unreadCount == 0) {
    return;
  }
  QHash<QString, bool> isSo;
  QHash<QString, ChangeOutcome> settled;
  for (const ChangeOutcome& outcome : outcomes) {
    isSo.insert(keyOf(outcome.change), outcome.state == state::ChangeState::Done);
    settled.insert(keyOf(outcome.change), outcome);
  }
  for (ChangeOutcome& outcome : d->outcomes) {
    outcome = settled.value(keyOf(outcome.change), outcome);
  }
  takeTally(rows().settleUnread(isSo));
}

}  // namespace usher::flow
