// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/home/account_entry.h"

namespace usher::home {

/// Which accounts are in sight.
struct AccountFilter {
  QString text;  ///< Any part of name, domain or organisation, whatever the case; each word must be there.
  std::optional<AccountState> state;
  bool showsArchived = false;

  bool operator==(const AccountFilter&) const = default;
};

}  // namespace usher::home
