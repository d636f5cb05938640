// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/owners_step.h"

#include "flow/set_up.h"
#include "flow/steps/directory_search.h"
#include "flow/steps/marked_rows.h"
#include "flow/targets/owners_target.h"

namespace usher::flow {

struct OwnersStep::Private {
  MarkedRowsOf<OwnerRow> rows;
};

OwnersStep::OwnersStep() = default;

OwnersStep::OwnersStep(SetUp& setUp, QObject* parent)
    : PeopleStep(setUp, QStringLiteral("owner"), facts::owners, parent),
      d(std::make_unique<Private>(Private{MarkedRowsOf<OwnerRow>(m_view.owners)})) {
  m_view.appName = setUp.parts().integration.application.displayName;
}

OwnersStep::~OwnersStep() = default;

MarkedRows& OwnersStep::rows() {
  return d->rows;
}

std::unique_ptr<ChangeTarget> OwnersStep::targetFor(const graph::EnterpriseApp& app) {
  return std::make_unique<OwnersTarget>(setUp().parts().graph, app.id);
}

void OwnersStep::readList() {
  read(graph::owners(setUp().parts().graph, app()->id), [this](const QList<graph::Owner>& owners) { show(owners); });
}

void OwnersStep::show(const QList<graph::Owner>& owners) {
  const auto account = setUp().parts().session.account();
  QList<OwnerRow> rows;
  int people = 0;
  for (const graph::Owner& owner : owners) {
    rows.append({.id = owner.id,
                 .name = owner.displayName,
                 .address = owner.userPrincipalName,
                 .isPerson = owner.isPerson,
                 .isMe = account && account->objectId == owner.id});
    people += owner.isPerson ? 1 : 0;
  }
  d->rows.show(std::move(rows));
  recordRead(people);
  count();
}

void OwnersStep::count() {
  PeopleStep::count();
  int peopleAfter = 0, ownersAfter = 0;
  for (const OwnerRow& row : std::as_const(m_view.owners)) {
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
  for (Candidate& candidate : m_view.search.results) {
    candidate.isSelectable = !candidate.isGroup;
    candidate.isChosen = d->rows.contains(candidate.id);
  }
}

void OwnersStep::search(const QString& text) {
  m_view.refusedGroup.clear();
  PeopleStep::search(text);
}

void OwnersStep::add(const QStringList& candidateIds) {
  if (m_view.isApplying) {
    return;
  }
  m_view.refusedGroup.clear();
  for (const QString& id : candidateIds) {
    const auto found = directory().found(id);
    if (!found) {
      continue;
    }
    if (found->isGroup) {
      m_view.refusedGroup = found->name;
      continue;
    }
    m_view.isApplied = false;
    if (!d->rows.contains(id)) {
      d->rows.add({.id = found->id, .name = found->name, .address = found->address});
    }
  }
  count();
  Q_EMIT viewChanged();
}

void OwnersStep::confirmRemovingLast(bool confirmed) {
  m_view.lastRemovalConfirmed = confirmed && m_view.wouldRemoveLast;
  Q_EMIT viewChanged();
}

QString OwnersStep::keyOf(const Change& change) const {
  return change.targetId;
}

Change OwnersStep::changeOf(const QString& key) const {
  const OwnerRow row = d->rows.marked(key);
  return OwnersTarget::change(row.change == RowChange::ToAdd, row.id, row.name);
}

void OwnersStep::adopt(const QList<Change>& changes) {
  QList<OwnerRow> rows;
  for (const Change& change : changes) {
    OwnerRow row{.id = change.targetId, .name = change.targetName};
    row.change = change.action == QLatin1String("add") ? RowChange::ToAdd : RowChange::ToRemove;
    rows.append(std::move(row));
  }
  d->rows.adopt(rows);
}

void OwnersStep::showOutcomes(const MarkTally& tally) {
  m_view.isApplied = tally.isAllDone();
}

}  // namespace usher::flow
