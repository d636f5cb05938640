// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <array>
#include <optional>

#include "flow/integration_standing.h"
#include "profile/product_profile.h"
#include "state/accounts.h"

namespace usher::home {

/// How an account stands as a whole: the worst of its integrations, in this order.
enum class AccountState { NeedsAttention, Waiting, Ready, NotSetUp, Enabled };

inline constexpr std::array accountStates{AccountState::Enabled, AccountState::Ready, AccountState::Waiting,
                                          AccountState::NeedsAttention, AccountState::NotSetUp};

/// An integration of an account.
struct IntegrationEntry {
  QString id;
  /// Its place in the catalogue; null where the profile has no such integration any more.
  const profile::Integration* catalogue = nullptr;
  state::AddedIntegration added;
  flow::IntegrationStanding standing;

  QString name() const { return catalogue ? catalogue->name : id; }
};

/// An account with all that the window shows of it.
struct AccountEntry {
  state::Account account;
  QList<IntegrationEntry> integrations;
  /// None for a partner in whose account nothing is enabled: there is nothing to set up in it.
  std::optional<AccountState> state;
  QString searched;  ///< Case-folded name, domain and organisation.

  bool isPartner() const { return account.kind == state::AccountKind::Partner; }
  const IntegrationEntry* integration(const QString& id) const;
  /// Whether it stands so, or one of its integrations does: it may be in several states.
  bool isIn(AccountState wanted) const;
  qsizetype enabledCount() const;
  /// Whether something is enabled only because a person vouched for its consent.
  bool isEnabledOnTrust() const;
};

AccountState stateOf(const flow::IntegrationStanding& standing);
std::optional<AccountState> stateOf(state::AccountKind kind, const QList<IntegrationEntry>& integrations);

}  // namespace usher::home
