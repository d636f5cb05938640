// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/account_entry.h"

#include <algorithm>

namespace usher::home {

const IntegrationEntry* AccountEntry::integration(const QString& id) const {
  const auto found = std::find_if(integrations.cbegin(), integrations.cend(),
                                  [&id](const IntegrationEntry& each) { return each.id == id; });
  return found == integrations.cend() ? nullptr : &*found;
}

bool AccountEntry::isIn(AccountState wanted) const {
  return state == wanted || (!isPartner() && std::any_of(integrations.cbegin(), integrations.cend(),
                                                         [wanted](const IntegrationEntry& each) {
                                                           return stateOf(each.standing) == wanted;
                                                         }));
}

qsizetype AccountEntry::enabledCount() const {
  return std::count_if(integrations.cbegin(), integrations.cend(),
                       [](const IntegrationEntry& each) { return each.standing.isEnabled; });
}

bool AccountEntry::isEnabledOnTrust() const {
  return std::any_of(integrations.cbegin(), integrations.cend(), [](const IntegrationEntry& each) {
    return each.standing.isEnabled && each.standing.consent == flow::ConsentState::VouchedFor;
  });
}

AccountState stateOf(const flow::IntegrationStanding& standing) {
  using flow::ConsentState;
  if (standing.isEnabled) {
    return standing.mayEnable || standing.consent == ConsentState::BeingCopied ? AccountState::Enabled
                                                                               : AccountState::NeedsAttention;
  }
  switch (standing.consent) {
    case ConsentState::NotAsked:
      return AccountState::NotSetUp;
    case ConsentState::LinkSent:
    case ConsentState::BeingCopied:
      return AccountState::Waiting;
    case ConsentState::Declined:
    case ConsentState::NoRights:
    case ConsentState::Drifted:
    case ConsentState::NotDetected:
      return AccountState::NeedsAttention;
    case ConsentState::Accepted:
    case ConsentState::Verified:
    case ConsentState::VouchedFor:
      break;
  }
  return AccountState::Ready;
}

std::optional<AccountState> stateOf(state::AccountKind kind, const QList<IntegrationEntry>& integrations) {
  if (kind == state::AccountKind::Partner) {
    const bool isAnyEnabled = std::any_of(integrations.cbegin(), integrations.cend(),
                                          [](const IntegrationEntry& each) { return each.standing.isEnabled; });
    return isAnyEnabled ? std::optional(AccountState::NeedsAttention) : std::nullopt;
  }
  if (integrations.isEmpty()) {
    return AccountState::NotSetUp;
  }
  AccountState worst = AccountState::Enabled;
  for (const IntegrationEntry& each : integrations) {
    worst = std::min(worst, stateOf(each.standing));
  }
  return worst;
}

}  // namespace usher::home
