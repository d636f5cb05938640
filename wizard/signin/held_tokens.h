// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "base/clock.h"
#include "base/secret.h"
#include "signin/token_reply.h"

namespace usher::signin {

/// The tokens of a session, in memory.
class HeldTokens {
 public:
  /// Takes the tokens of `reply`; the refresh token stays when the reply has none. `asked` are the scopes that were
  /// asked for, which count as granted when the reply names none. True when there is a new refresh token.
  bool take(TokenReply reply, const QStringList& asked, const Clock& clock);
  void clear();
  void dropAccess() { m_access = Secret(); }

  /// Whether the access token is good for five more minutes, or half its life if it lives less than ten, by the wall
  /// and by the monotonic clock.
  bool isFresh(const Clock& clock) const;

  const Secret& access() const { return m_access; }
  const Secret& refresh() const { return m_refresh; }
  const QStringList& scopes() const { return m_scopes; }

 private:
  Secret m_access, m_refresh;
  QStringList m_scopes;
  QDateTime m_renewAtWall;
  std::chrono::milliseconds m_renewAtMonotonic{0};
};

}  // namespace usher::signin
