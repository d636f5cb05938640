// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QPointer>

#include "flow/set_up.h"
#include "flow/steps/assignments_parts.h"
#include "flow/steps/assignments_plan.h"
#include "flow/steps/list_effect.h"
#include "flow/steps/row_order.h"

namespace usher::flow {

void AssignmentsStep::openList() {
  if (m_view.app == AppPresence::Found && !m_view.isApplying && m_view.list.stage != ListStage::Finding) {
    m_view.list.stage = ListStage::Giving;
    m_view.list.holdsNobody = m_view.isPreviewing = false;
    Q_EMIT viewChanged();
  }
}

void AssignmentsStep::closeList() {
  d->finding.stop();
  if (m_view.list.stage == ListStage::Finding) {
    setBusy(false);
  }
  m_view.list.stage = ListStage::None;
  m_view.list.holdsNobody = false;
  Q_EMIT viewChanged();
}

void AssignmentsStep::findPeople(const QString& text) {
  if (m_view.list.stage != ListStage::Giving) {
    return;
  }
  const QList<PastedEntry> entries = entriesOf(text);
  m_view.list = {.stage = ListStage::Giving, .holdsNobody = entries.isEmpty(), .choice = m_view.list.choice};
  if (!entries.isEmpty()) {
    return find(entries);
  }
  Q_EMIT viewChanged();
}

void AssignmentsStep::find(const QList<PastedEntry>& entries) {
  QSet<QString> assigned;
  for (const graph::Assignment& one : std::as_const(d->assigned)) {
    if (one.appRoleId == m_view.chosenRole) {
      assigned.insert(one.principalId);
    }
  }
  const auto total = static_cast<int>(entries.size());
  const auto found = [self = QPointer(this), total](int done) {
    if (self && self->m_view.list.stage == ListStage::Finding) {
      self->showProgress(done, total);
    }
  };
  setAgain([this, entries] { find(entries); });
  m_view.list.stage = ListStage::Finding;
  setFailure({});
  setBusy(true, {0, total});
  d->finding.start(resolvedEntries(setUp().parts().graph, setUp().parts().clock, entries, assigned, found),
                   [this](const Result<QList<ResolvedEntry>>& resolved) {
                     m_view.list.stage = resolved ? ListStage::Reviewing : ListStage::Giving;
                     if (resolved) {
                       takeBackRemovals();
                       m_view.list.entries = *resolved;
                       m_view.list.counts = countsOf(*resolved);
                       countList();
                     }
                     setFailure(resolved ? std::nullopt : std::optional(resolved.error()));
                   });
}

void AssignmentsStep::reviewList() {
  if (!m_view.list.entries.isEmpty() && !m_view.isApplying) {
    m_view.isPreviewing = false;
    m_view.list.stage = ListStage::Reviewing;
    takeBackRemovals();
    countList();
    Q_EMIT viewChanged();
  }
}

void AssignmentsStep::chooseFromList(const ListChoice& choice) {
  m_view.list.choice = choice;
  countList();
  Q_EMIT viewChanged();
}

void AssignmentsStep::countList() {
  PastedListView& list = m_view.list;
  const ListEffect effect = listEffect(list.entries, list.choice, m_view.chosenRole, m_view.rows);
  list.toAdd = static_cast<int>(effect.toAdd.size());
  list.toRemove = static_cast<int>(effect.toRemove.size() + effect.toTakeBack.size());
  list.groupsToRemove = effect.groupsToRemove;
  list.otherPeople = effect.otherPeople;
  list.otherGroups = effect.otherGroups;
}

void AssignmentsStep::takeList() {
  PastedListView& list = m_view.list;
  if (list.stage != ListStage::Reviewing || m_view.isApplying) {
    return;
  }
  const ListEffect effect = listEffect(list.entries, list.choice, m_view.chosenRole, m_view.rows);
  for (const graph::Person& person : effect.toAdd) {
    putOnList(person);
  }
  d->rows.keep(effect.toKeep);
  d->rows.remove(effect.toTakeBack + effect.toRemove);
  d->removedByList = effect.toRemove;
  list.stage = ListStage::None;
  list.isTaken = true;
  m_view.preview.isExactly = list.choice.mode == ListMode::Exactly;
  m_view.preview.typed.clear();
  m_view.isApplied = false;
  m_view.isPreviewing = true;
  putInOrder(m_view.rows);
  count();
  Q_EMIT viewChanged();
}

/// Whoever goes because a list did not name them stays when that list, or another, is looked at again: it says anew who
/// goes, and the number is asked for anew.
void AssignmentsStep::takeBackRemovals() {
  const QStringList marked = d->rows.marked(RowChange::ToRemove);
  QStringList keys;
  for (const QString& key : std::as_const(d->removedByList)) {
    if (marked.contains(key)) {
      keys.append(key);
    }
  }
  d->removedByList.clear();
  d->rows.keep(keys);
  count();
}

void AssignmentsStep::putOnList(const graph::Person& person) {
  d->details.know(person);
  d->rows.add({.key = assignmentRowKey(person.id, m_view.chosenRole),
               .principalId = person.id,
               .name = person.displayName,
               .address = person.mail.isEmpty() ? person.userPrincipalName : person.mail,
               .roleId = m_view.chosenRole,
               .roleName = roleName(m_view.chosenRole),
               .isGuest = person.userType == graph::UserType::Guest});
}

void AssignmentsStep::preview() {
  if (!m_view.isApplying && m_view.preview.total() > 0) {
    m_view.isPreviewing = true;
    m_view.preview.typed.clear();
    Q_EMIT viewChanged();
  }
}

void AssignmentsStep::closePreview() {
  m_view.isPreviewing = false;
  Q_EMIT viewChanged();
}

void AssignmentsStep::typeNumber(const QString& typed) {
  m_view.preview.typed = typed;
  Q_EMIT viewChanged();
}

void AssignmentsStep::apply() {
  if (!m_view.preview.mayApply()) {
    if (!m_view.isPreviewing) {
      preview();
    }
    return;
  }
  m_view.isPreviewing = false;
  PeopleStep::apply();
}

QByteArray AssignmentsStep::plan() const {
  return planText(assignmentsPlan(setUp(), m_view));
}

}  // namespace usher::flow
