// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/vault_trouble.h"

namespace usher::flow {

VaultTrouble vaultTroubleOf(const signin::Session& session) {
  if (!session.account() || session.isStored()) {
    return session.wasStoredLate() ? VaultTrouble::Late : VaultTrouble::None;
  }
  const auto failure = session.storageFailure();
  if (failure && failure->kind == Failure::Kind::VaultLocked) {
    return failure->code == QLatin1String("denied") ? VaultTrouble::Denied : VaultTrouble::Locked;
  }
  if (failure && failure->kind == Failure::Kind::VaultSilent) {
    return VaultTrouble::Silent;
  }
  return VaultTrouble::Missing;
}

}  // namespace usher::flow
