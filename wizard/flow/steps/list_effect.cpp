// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/list_effect.h"

#include <QSet>

namespace usher::flow {

namespace {

bool isChosenEntry(EntryStatus status, const ListChoice& choice) {
  switch (status) {
    case EntryStatus::Matched:
      return true;
    case EntryStatus::Guest:
      return choice.guests;
    case EntryStatus::Disabled:
      return choice.disabled;
    case EntryStatus::NoMailbox:
      return choice.withoutMailbox;
    case EntryStatus::Ambiguous:
    case EntryStatus::Unknown:
    case EntryStatus::Assigned:
    case EntryStatus::Repeated:
      return false;
  }
  return false;
}

/// Everybody whom the list means or may mean.
QSet<QString> meantByList(const QList<ResolvedEntry>& entries) {
  QSet<QString> ids;
  for (const ResolvedEntry& entry : entries) {
    if (!entry.person.id.isEmpty()) {
      ids.insert(entry.person.id);
    }
    for (const graph::Person& candidate : entry.candidates) {
      ids.insert(candidate.id);
    }
  }
  return ids;
}

}  // namespace

QString assignmentRowKey(const QString& principalId, const QString& roleId) {
  return principalId + QLatin1Char('/') + roleId;
}

EntryCounts countsOf(const QList<ResolvedEntry>& entries) {
  EntryCounts counts = {};
  for (const ResolvedEntry& entry : entries) {
    ++counts[static_cast<std::size_t>(entry.status)];
  }
  return counts;
}

ListEffect listEffect(const QList<ResolvedEntry>& entries, const ListChoice& choice, const QString& roleId,
                      const QList<AssignmentRow>& rows) {
  ListEffect effect;
  QHash<QString, RowChange> shown;
  for (const AssignmentRow& row : rows) {
    shown.insert(row.key, row.change);
  }
  QSet<QString> taken;
  for (const ResolvedEntry& entry : entries) {
    const QString key = assignmentRowKey(entry.person.id, roleId);
    if (entry.person.id.isEmpty() || taken.contains(key)) {
      continue;
    }
    if (shown.value(key) == RowChange::ToRemove) {
      taken.insert(key);
      effect.toKeep.append(key);
    } else if (isChosenEntry(entry.status, choice) && !shown.contains(key)) {
      taken.insert(key);
      effect.toAdd.append(entry.person);
    }
  }
  const QSet<QString> wanted = meantByList(entries);
  for (const AssignmentRow& row : rows) {
    if (row.roleId != roleId || row.change == RowChange::ToRemove || wanted.contains(row.principalId)) {
      continue;
    }
    ++(row.isGroup ? effect.otherGroups : effect.otherPeople);
    if (choice.mode == ListMode::Add || (row.isGroup && !choice.groupsToo)) {
      continue;
    }
    effect.groupsToRemove += row.isGroup ? 1 : 0;
    (row.change == RowChange::ToAdd ? effect.toTakeBack : effect.toRemove).append(row.key);
  }
  return effect;
}

}  // namespace usher::flow
