// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include "base/pending.h"
#include "base/secret.h"

namespace usher::http {

/// Where access tokens come from; signin::Session is the real one. Never shows anything to the person: what needs a
/// person fails with SignInNeeded.
class TokenSource {
 public:
  virtual ~TokenSource() = default;

  /// A token good for at least five minutes, renewed silently when needed; one renewal in flight serves all callers.
  virtual Pending<Secret> accessToken() = 0;
  /// A token other than `refused`, after a 401. `claims` is the decoded JSON of a claims challenge, or empty.
  virtual Pending<Secret> tokenAfterRefusal(const Secret& refused, const QByteArray& claims) = 0;
};

}  // namespace usher::http
