// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>

#include "base/failure.h"
#include "flow/list/resolved_list.h"

namespace usher::flow {

/// Where a list of people stands that somebody gave.
enum class ListStage {
  None,
  Giving,    ///< The person pastes it.
  Finding,   ///< Usher looks whom it means; Step::progress() counts entries.
  Reviewing  ///< The person sees what became of each entry, and chooses.
};

enum class ListMode {
  Add,     ///< These are added.
  Exactly  ///< These are added, and everybody else goes who has the role.
};

/// What the person wants of a list that was looked up.
struct ListChoice {
  ListMode mode = ListMode::Add;
  bool guests = false, disabled = false,
       withoutMailbox = false;  ///< Who is kept apart, and is to be added all the same.
  bool groupsToo = false;       ///< In Exactly, groups go as well.

  bool operator==(const ListChoice&) const = default;
};

/// How many entries there are of each EntryStatus.
using EntryCounts = std::array<int, 8>;

/// What the page shows of a list of people.
struct PastedListView {
  ListStage stage = ListStage::None;
  bool isTaken = false;      ///< What it wants is marked, and not sent yet.
  bool holdsNobody = false;  ///< The text that was given has no entry.
  QList<ResolvedEntry> entries;
  EntryCounts counts = {};
  ListChoice choice;
  int toAdd = 0;                         ///< People who would be added.
  int toRemove = 0, groupsToRemove = 0;  ///< Who would go, in Exactly.
  int otherPeople = 0,
      otherGroups = 0;  ///< Who has the role, and is not on the list.

  int count(EntryStatus status) const { return counts[static_cast<std::size_t>(status)]; }
  /// Entries that nobody is found for, or more than one.
  int unmatched() const { return count(EntryStatus::Unknown) + count(EntryStatus::Ambiguous); }
};

}  // namespace usher::flow
