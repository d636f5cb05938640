// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <chrono>
#include <optional>

#include "flow/run.h"
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
  bool isApplying = false;                       ///< Step::progress() counts the changes.
  bool isApplied = false;                        ///< The last apply() ended and its result was read back.
  bool isPaused = false;                         ///< While applying: nothing is sent until goOn().
  std::optional<std::chrono::seconds> timeLeft;  ///< While applying, once the pace is known.
  std::optional<UnfinishedRun> unfinished;       ///< A run that ended before all of it was done; see continueRun().
};

}  // namespace usher::flow
