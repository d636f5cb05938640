// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/held_tokens.h"

#include <algorithm>

namespace usher::signin {

bool HeldTokens::take(TokenReply reply, const QStringList& asked, const Clock& clock) {
  const std::chrono::milliseconds lifetime = reply.lifetime;
  const auto usable = lifetime - std::min<std::chrono::milliseconds>(std::chrono::minutes(5), lifetime / 2);
  m_access = std::move(reply.accessToken);
  m_scopes = reply.scopes.value_or(asked);
  m_renewAtWall = clock.now().addMSecs(usable.count());
  m_renewAtMonotonic = clock.monotonic() + usable;
  if (reply.refreshToken.isEmpty()) {
    return false;
  }
  m_refresh = std::move(reply.refreshToken);
  return true;
}

void HeldTokens::clear() {
  *this = HeldTokens();
}

bool HeldTokens::isFresh(const Clock& clock) const {
  return !m_access.isEmpty() && clock.now() < m_renewAtWall && clock.monotonic() < m_renewAtMonotonic;
}

}  // namespace usher::signin
