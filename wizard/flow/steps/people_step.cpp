// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/people_step.h"

#include <utility>

#include "flow/steps/marked_rows.h"
#include "flow/steps/people_parts.h"
#include "flow/steps/vendor_app.h"

namespace usher::flow {

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
  connect(&d->run, &Run::progressed, this, [this](int done, int total) { showPace(done, total); });
  connect(&d->run, &Run::pausedChanged, this, [this] {
    shown().isPaused = d->run.isPaused();
    shown().isPaused ? d->pace.pause(d->now()) : d->pace.goOn(d->now());
    shown().timeLeft = d->pace.left(progress().done, progress().total, d->now());
    Q_EMIT viewChanged();
  });
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

void PeopleStep::setAgain(std::function<void()> again) {
  d->again = std::move(again);
}

void PeopleStep::enter() {
  if (!shown().isApplying) {
    refresh();
  }
}

void PeopleStep::refresh() {
  d->again = [this] { refresh(); };
  // What was stopped a moment ago settles by itself.
  d->settlesFirst = d->settlesFirst || (shown().unreadCount > 0 && !shown().unfinished);
  setFailure({});
  setBusy(true);
  Q_EMIT viewChanged();
  auto opened = chained(vendorApp(d->setUp, this), this, [this](const graph::EnterpriseApp& app) {
    d->app = app;
    d->target = targetFor(app);
    if (!d->settlesFirst) {
      lookForUnfinished();
    }
    // What a run left open is read back when it goes on, or when the person leaves it.
    return shown().unfinished ? ready<QList<ChangeOutcome>>(QList<ChangeOutcome>())
                              : d->run.settle(*d->target, d->changeKind);
  });
  d->flight.start(opened, [this](const Result<QList<ChangeOutcome>>& result) {
    if (result) {
      settleUnread(*result);
      if (std::exchange(d->settlesFirst, false)) {
        lookForUnfinished();
      }
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

void PeopleStep::cancel() {
  d->search.cancel();
  if (shown().isApplying) {
    d->wasStopped = true;
    return d->run.stop();
  }
  d->flight.stop();
  if (isBusy()) {
    setStopped();
  }
}

void PeopleStep::retry() {
  // What is done again says anew what may be done again.
  if (const auto again = d->again) {
    again();
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
