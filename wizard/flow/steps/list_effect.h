// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/assignments_step.h"

namespace usher::flow {

/// What choosing a list would do to the rows that are shown.
struct ListEffect {
  QList<graph::Person> toAdd;  ///< Each once.
  QStringList toTakeBack;      ///< Keys of additions that the list does not want.
  QStringList toRemove;        ///< Keys of assignments that the list does not want.
  QStringList toKeep;          ///< Keys that were to be removed, and are wanted by the list.
  int groupsToRemove = 0;      ///< Those of toRemove and toTakeBack.
  int otherPeople = 0,
      otherGroups = 0;  ///< Who has the role or is to have it, and is not on the list.
};

/// Nothing ambiguous or unknown is ever added. In Exactly, whoever an ambiguous entry may mean stays.
ListEffect listEffect(const QList<ResolvedEntry>& entries, const ListChoice& choice, const QString& roleId,
                      const QList<AssignmentRow>& rows);

EntryCounts countsOf(const QList<ResolvedEntry>& entries);

/// The row of `principalId` with `roleId`.
QString assignmentRowKey(const QString& principalId, const QString& roleId);

}  // namespace usher::flow
