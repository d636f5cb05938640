// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <optional>

#include "flow/steps/app_presence.h"
#include "flow/steps/search_view.h"

namespace usher::flow {

/// What the pages of owners and of assignments show alike.
struct PeopleView {
  QString appName;
  AppPresence app = AppPresence::NotLooked;
  SearchView search;
  int toAdd = 0, toRemove = 0;
  int unreadCount = 0;  ///< Changes of the last apply() that were stopped before they were read back.
  std::optional<QDateTime> readAt;
  bool isApplying = false;  ///< Step::progress() counts the changes.
  bool isApplied = false;   ///< The last apply() ended and its result was read back.
};

}  // namespace usher::flow
