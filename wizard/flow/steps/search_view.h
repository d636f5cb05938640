// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace usher::flow {

/// A person or group found by typing. Names and addresses are foreign text.
struct Candidate {
  QString id, name;
  QString address;  ///< Mail, else user name.
  bool isGroup = false;
  bool isGuest = false;
  bool isDisabled = false;
  bool isChosen = false;     ///< There already, or about to be.
  bool isSelectable = true;  ///< False: cannot be chosen here, e.g. a group as owner.

  bool operator==(const Candidate&) const = default;
};

/// A search as you type.
struct SearchView {
  QString text;
  bool isSearching = false;
  bool isDone = false;  ///< Results belong to `text`; an empty list then means nobody was found.
  QList<Candidate> results;

  bool operator==(const SearchView&) const = default;
};

/// How long typing must pause before Usher searches.
inline constexpr std::chrono::milliseconds searchPause{30};

/// What is going to happen, or happened, to a row. Unread: it was sent, and stopped before it was read back.
enum class RowChange { None, ToAdd, ToRemove };
enum class RowOutcome { None, Waiting, Done, Already, Failed, Skipped, Unread };

}  // namespace usher::flow
