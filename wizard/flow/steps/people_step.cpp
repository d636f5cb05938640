// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/people_step.h"

#include "flow/run.h"
#include "flow/steps/directory_search.h"
#include "flow/steps/marked_rows.h"
#include "flow/steps/vendor_app.h"

namespace usher::flow {

struct PeopleStep::Private {
  Private(SetUp& context, const QString& kind, const QString& fact, QObject* step)
      : setUp(context),
        changeKind(kind),
        factName(fact),
        run(context),
        search(context.parts().graph, context.parts().clock, nullptr),
        flight(step) {}

  SetUp& setUp;
  QString changeKind, factName;
  Run run;
  DirectorySearch search;
  Flight flight;
  std::optional<graph::EnterpriseApp> app;
  std::unique_ptr<ChangeTarget> target;
  std::function<void()> again;  ///< What failed last, if it did.
};

PeopleStep::PeopleStep() = default;

PeopleStep::PeopleStep(SetUp& setUp, const QString& changeKind, const QString& factName, QObject* parent)
    : Step(parent), d(std::make_unique<Private>(setUp, changeKind, factName, this)) {
  connect(&d->search, &DirectorySearch::changed, this, [this] {
    count();
    Q_EMIT viewChanged();
  });
  connect(&d->search, &DirectorySearch::failed, this, [this](const Failure& why) {
    d->again = [this, text = d->search.view().text] {
      dismissFailure();
      search(text);
    };
    setFailure(why);
  });
  connect(&d->run, &Run::progressed, this, [this](int done, int total) { setBusy(true, {done, total}); });
}

PeopleStep::~PeopleStep() = default;

SetUp& PeopleStep::setUp() const {
  return d->setUp;
}

const DirectorySearch& PeopleStep::directory() const {
  return d->search;
}

const std::optional<graph::EnterpriseApp>& PeopleStep::app() const {
  return d->app;
}

Flight& PeopleStep::flight() const {
  return d->flight;
}

void PeopleStep::enter() {
  if (!shown().isApplying) {
    refresh();
  }
}

void PeopleStep::refresh() {
  d->again = [this] { refresh(); };
  setFailure({});
  setBusy(true);
  Q_EMIT viewChanged();
  auto opened = chained(vendorApp(d->setUp, this), this, [this](const graph::EnterpriseApp& app) {
    d->app = app;
    d->target = targetFor(app);
    return d->run.settle(*d->target, d->changeKind);
  });
  d->flight.start(opened, [this](const Result<QList<ChangeOutcome>>& result) {
    if (result) {
      settleUnread(*result);
      shown().app = AppPresence::Found;
      showApp(*d->app);
      return readList();
    }
    const bool isMissing = result.error().kind == Failure::Kind::NotFound;
    shown().app = isMissing ? AppPresence::NotYet : AppPresence::NotLooked;
    if (result.error().kind == Failure::Kind::Cancelled) {
      return setStopped();
    }
    if (!isMissing) {
      setFailure(result.error());
    }
    setBusy(false);
    Q_EMIT viewChanged();
  });
}

void PeopleStep::recordRead(int number) {
  shown().readAt = d->setUp.parts().clock.now();
  if (number > 0) {
    d->setUp.record(d->factName, state::Strength::Verified, {{QStringLiteral("count"), number}});
  } else {
    d->setUp.forget(d->factName);
  }
}

void PeopleStep::count() {
  PeopleView& view = shown();
  view.toAdd = static_cast<int>(rows().marked(RowChange::ToAdd).size());
  view.toRemove = static_cast<int>(rows().marked(RowChange::ToRemove).size());
  view.search = d->search.view();
}

void PeopleStep::search(const QString& text) {
  d->search.search(text);
}

void PeopleStep::remove(const QStringList& keys) {
  if (shown().isApplying) {
    return;
  }
  shown().isApplied = false;
  rows().remove(keys);
  count();
  Q_EMIT viewChanged();
}

void PeopleStep::keep(const QStringList& keys) {
  if (shown().isApplying) {
    return;
  }
  rows().keep(keys);
  count();
  Q_EMIT viewChanged();
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
  for (const QString& key : keys) {
    changes.append(changeOf(key));
  }
  d->search.cancel();
  // Where all was done and only the reading after it failed, there is nothing to send again.
  d->again = [this] { rows().unsettled().isEmpty() ? refresh() : tryFailedAgain(); };
  takeTally({});
  view.isApplying = true;
  view.isApplied = false;
  setFailure({});
  setBusy(true, {0, static_cast<int>(changes.size())});
  Q_EMIT viewChanged();
  d->flight.start(d->run.apply(*d->target, changes),
                  [this](const Result<QList<ChangeOutcome>>& outcomes) { finishSending(outcomes); });
}

void PeopleStep::finishSending(const Result<QList<ChangeOutcome>>& outcomes) {
  shown().isApplying = false;
  const MarkTally tally = rows().settle(understood(outcomes.value_or(QList<ChangeOutcome>())));
  takeTally(tally);
  setFailure(outcomes ? tally.failure : std::optional(outcomes.error()));
  if (tally.unread > 0) {
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
  for (const ChangeOutcome& outcome : outcomes) {
    isSo.insert(keyOf(outcome.change), outcome.state == state::ChangeState::Done);
  }
  takeTally(rows().settleUnread(isSo));
}

void PeopleStep::cancel() {
  d->search.cancel();
  if (shown().isApplying) {
    return d->run.stop();
  }
  d->flight.stop();
  if (isBusy()) {
    setStopped();
  }
}

void PeopleStep::retry() {
  if (d->again) {
    d->again();
  }
}

Mark PeopleStep::mark() const {
  if (verifiedAt()) {
    return Mark::Done;
  }
  return failure() ? Mark::NeedsAttention : Mark::NotYet;
}

std::optional<QDateTime> PeopleStep::verifiedAt() const {
  return verifiedTime(d->setUp, d->factName);
}

bool PeopleStep::canContinue() const {
  const PeopleView& view = people();
  return view.app == AppPresence::Found && !view.isApplying && view.toAdd + view.toRemove == 0;
}

}  // namespace usher::flow
