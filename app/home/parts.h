// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <functional>

#include "base/clock.h"
#include "base/pending.h"
#include "pages/desktop.h"
#include "profile/product_profile.h"
#include "state/account_book.h"

namespace usher::home {

/// An organisation that was found by its domain, without a sign-in.
struct FoundTenant {
  QString id;
  QString name;  ///< Empty where nothing tells it without a sign-in.
};

/// What the account window is made of. References and functions outlive it.
struct Parts {
  const profile::ProductProfile& profile;
  state::AccountBook& book;
  const Clock& clock;
  pages::Desktop& desktop;
  /// NotFound when Microsoft knows no such organisation, BadInput when it is no domain.
  std::function<Pending<FoundTenant>(const QString& domain)> lookUpTenant;
  /// Opens the configuration dialog, or in it the removal or what Usher changed. Call AccountWindow::refresh() when it
  /// closed.
  std::function<void(const QString&account, const QString&integration)> openSetUp, openRemoval, openHistory;
  /// Looks in Microsoft Graph with the sign-in that was kept for the account; SignInNeeded where none was.
  std::function<Pending<void>(const QString& account, const QString& integration)> lookAgain;
  QString notice;         ///< Always in sight; empty: none.
  QString noticeDetails;  ///< Unfolded by a press of the notice.
};

}  // namespace usher::home
