// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/owners_step.h"

#include <algorithm>

#include "flow/flight.h"
#include "flow/run.h"
#include "flow/steps/directory_search.h"
#include "flow/steps/row_outcome.h"
#include "flow/steps/vendor_app.h"
#include "flow/targets/owners_target.h"

namespace usher::flow {

struct OwnersStep::Private {
  Private(SetUp& context, QObject* step)
      : setUp(context), run(context), search(context.parts().graph, context.parts().clock, nullptr), flight(step) {}

  SetUp& setUp;
  Run run;
  DirectorySearch search;
  Flight flight;
  QString appObjectId;
  std::unique_ptr<OwnersTarget> target;
  std::function<void()> again;  ///< What failed last, if it did.
  QStringList applying;         ///< Ids of the rows of the run, in its order.

  /// What the person marked and what became of it survives reading the list again.
  QMap<QString, OwnerRow> marked;
};

OwnersStep::OwnersStep() = default;

OwnersStep::OwnersStep(SetUp& setUp, QObject* parent) : Step(parent), d(std::make_unique<Private>(setUp, this)) {
  m_view.appName = setUp.parts().integration.application.displayName;
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

OwnersStep::~OwnersStep() = default;

void OwnersStep::enter() {
  if (!m_view.isApplying) {
    refresh();
  }
}

void OwnersStep::refresh() {
  d->again = [this] { refresh(); };
  setFailure({});
  setBusy(true);
  Q_EMIT viewChanged();
  auto settled = chained(vendorApp(d->setUp, this), this, [this](const graph::EnterpriseApp& app) {
    d->appObjectId = app.id;
    d->target = std::make_unique<OwnersTarget>(d->setUp.parts().graph, app.id);
    return d->run.settle(*d->target, QStringLiteral("owner"));
  });
  d->flight.start(settled, [this](const Result<QList<ChangeOutcome>>& result) {
    if (result) {
      m_view.app = AppPresence::Found;
      return read();
    }
    const bool isMissing = result.error().kind == Failure::Kind::NotFound;
    m_view.app = isMissing ? AppPresence::NotYet : AppPresence::NotLooked;
    if (!isMissing) {
      setFailure(result.error());
    }
    setBusy(false);
    Q_EMIT viewChanged();
  });
}

void OwnersStep::read() {
  d->flight.start(graph::owners(d->setUp.parts().graph, d->appObjectId),
                  [this](const Result<QList<graph::Owner>>& owners) {
                    if (owners) {
                      show(*owners);
                    } else {
                      setFailure(owners.error());
                    }
                    setBusy(false);
                    Q_EMIT viewChanged();
                  });
}

void OwnersStep::show(const QList<graph::Owner>& owners) {
  const auto account = d->setUp.parts().session.account();
  m_view.owners.clear();
  int people = 0;
  for (const graph::Owner& owner : owners) {
    const OwnerRow earlier = d->marked.value(owner.id);
    m_view.owners.append({.id = owner.id,
                          .name = owner.displayName,
                          .address = owner.userPrincipalName,
                          .isPerson = owner.isPerson,
                          .isMe = account && account->objectId == owner.id,
                          .change = earlier.change == RowChange::ToRemove ? RowChange::ToRemove : RowChange::None,
                          .outcome = earlier.outcome,
                          .failure = earlier.failure});
    people += owner.isPerson ? 1 : 0;
  }
  for (const OwnerRow& row : std::as_const(d->marked)) {
    const bool isOwner =
        std::any_of(owners.begin(), owners.end(), [&](const auto& owner) { return owner.id == row.id; });
    if (row.change == RowChange::ToAdd && !isOwner) {
      m_view.owners.append(row);
    }
  }
  m_view.readAt = d->setUp.parts().clock.now();
  if (people > 0) {
    d->setUp.record(facts::owners, state::Strength::Verified, {{QStringLiteral("count"), people}});
  } else {
    d->setUp.forget(facts::owners);
  }
  count();
}

void OwnersStep::count() {
  m_view.toAdd = m_view.toRemove = 0;
  int peopleAfter = 0, ownersAfter = 0;
  for (const OwnerRow& row : std::as_const(m_view.owners)) {
    m_view.toAdd += row.change == RowChange::ToAdd ? 1 : 0;
    m_view.toRemove += row.change == RowChange::ToRemove ? 1 : 0;
    if (row.change != RowChange::ToRemove) {
      ++ownersAfter;
      peopleAfter += row.isPerson ? 1 : 0;
    }
  }
  m_view.advisesTwo = peopleAfter < 2;
  m_view.wouldRemoveLast = m_view.toRemove > 0 && ownersAfter == 0;
  if (!m_view.wouldRemoveLast) {
    m_view.lastRemovalConfirmed = false;
  }
  m_view.search = d->search.view();
  for (Candidate& candidate : m_view.search.results) {
    candidate.isSelectable = !candidate.isGroup;
    candidate.isChosen = std::any_of(m_view.owners.begin(), m_view.owners.end(),
                                     [&](const OwnerRow& row) { return row.id == candidate.id; });
  }
}

void OwnersStep::search(const QString& text) {
  m_view.refusedGroup.clear();
  d->search.search(text);
}

void OwnersStep::add(const QString& candidateId) {
  const auto found = d->search.found(candidateId);
  if (!found || m_view.isApplying) {
    return;
  }
  if (found->isGroup) {
    m_view.refusedGroup = found->name;
    Q_EMIT viewChanged();
    return;
  }
  m_view.refusedGroup.clear();
  m_view.isApplied = false;
  const auto there = std::find_if(m_view.owners.begin(), m_view.owners.end(),
                                  [&](const OwnerRow& row) { return row.id == candidateId; });
  if (there == m_view.owners.end()) {
    const OwnerRow row{.id = found->id, .name = found->name, .address = found->address, .change = RowChange::ToAdd};
    d->marked.insert(row.id, row);
    m_view.owners.append(row);
  }
  count();
  Q_EMIT viewChanged();
}

void OwnersStep::remove(const QString& ownerId) {
  for (qsizetype i = 0; i < m_view.owners.size() && !m_view.isApplying; ++i) {
    OwnerRow& row = m_view.owners[i];
    if (row.id != ownerId) {
      continue;
    }
    m_view.isApplied = false;
    if (row.change == RowChange::ToAdd) {
      return keep(ownerId);
    }
    row.change = RowChange::ToRemove;
    row.outcome = RowOutcome::None;
    row.failure.reset();
    d->marked.insert(row.id, row);
    break;
  }
  count();
  Q_EMIT viewChanged();
}

void OwnersStep::keep(const QString& ownerId) {
  if (m_view.isApplying) {
    return;
  }
  d->marked.remove(ownerId);
  m_view.owners.removeIf([&](const OwnerRow& row) { return row.id == ownerId && row.change == RowChange::ToAdd; });
  for (OwnerRow& row : m_view.owners) {
    if (row.id == ownerId) {
      row.change = RowChange::None;
    }
  }
  count();
  Q_EMIT viewChanged();
}

void OwnersStep::confirmRemovingLast(bool confirmed) {
  m_view.lastRemovalConfirmed = confirmed && m_view.wouldRemoveLast;
  Q_EMIT viewChanged();
}

void OwnersStep::apply() {
  const bool wouldOrphan = m_view.wouldRemoveLast && !m_view.lastRemovalConfirmed;
  if (m_view.isApplying || wouldOrphan || !d->target) {
    return;
  }
  QList<Change> changes;
  d->applying.clear();
  // Additions first: the app is never without an owner in between.
  for (const RowChange wanted : {RowChange::ToAdd, RowChange::ToRemove}) {
    for (OwnerRow& row : m_view.owners) {
      if (row.change == wanted) {
        row.outcome = RowOutcome::Waiting;
        row.failure.reset();
        changes.append(OwnersTarget::change(wanted == RowChange::ToAdd, row.id, row.name));
        d->applying.append(row.id);
      }
    }
  }
  if (changes.isEmpty()) {
    return;
  }
  d->search.cancel();
  d->again = [this] { apply(); };
  m_view.isApplying = true;
  m_view.isApplied = false;
  setFailure({});
  setBusy(true, {0, static_cast<int>(changes.size())});
  Q_EMIT viewChanged();
  d->flight.start(d->run.apply(*d->target, changes),
                  [this](const Result<QList<ChangeOutcome>>& outcomes) { finishApplying(outcomes); });
}

void OwnersStep::finishApplying(const Result<QList<ChangeOutcome>>& outcomes) {
  m_view.isApplying = false;
  std::optional<Failure> failed;
  if (!outcomes) {
    failed = outcomes.error();
  }
  bool isAllDone = true;
  const auto list = outcomes.value_or(QList<ChangeOutcome>());
  for (qsizetype i = 0; i < d->applying.size(); ++i) {
    OwnerRow row = d->marked.value(d->applying[i]);
    row.outcome = i < list.size() ? rowOutcome(list[i].state) : RowOutcome::Skipped;
    row.failure = i < list.size() ? list[i].failure : std::nullopt;
    if (row.outcome == RowOutcome::Done || row.outcome == RowOutcome::Already) {
      row.change = RowChange::None;
    } else if (row.failure) {
      failed = row.failure;
    }
    isAllDone = isAllDone && row.change == RowChange::None;
    d->marked.insert(row.id, row);
  }
  for (OwnerRow& row : m_view.owners) {
    row = d->applying.contains(row.id) ? d->marked.value(row.id) : row;
  }
  m_view.isApplied = isAllDone;
  setFailure(failed);
  setBusy(true);
  read();
}

void OwnersStep::cancel() {
  d->search.cancel();
  if (m_view.isApplying) {
    return d->run.stop();
  }
  d->flight.stop();
  setBusy(false);
}

void OwnersStep::retry() {
  if (d->again) {
    d->again();
  }
}

Mark OwnersStep::mark() const {
  if (verifiedAt()) {
    return Mark::Done;
  }
  return failure() ? Mark::NeedsAttention : Mark::NotYet;
}

std::optional<QDateTime> OwnersStep::verifiedAt() const {
  return verifiedTime(d->setUp, facts::owners);
}

bool OwnersStep::canContinue() const {
  return m_view.app == AppPresence::Found && !m_view.isApplying && m_view.toAdd + m_view.toRemove == 0;
}

}  // namespace usher::flow
