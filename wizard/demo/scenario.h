// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace usher::demo {

/// How many writes Graph takes from one app in one tenant within any `window`; 0 writes: it never refuses.
struct Quota {
  int writes = 3000;
  std::chrono::milliseconds window{150'000};

  bool operator==(const Quota&) const = default;
};

/// The switches of practice, parsed from "--scenario A,B".
struct Scenario {
  bool noAdminRole = false, declines = false, throttled = false, noP1 = false, conditionalAccess = false,
       portalRestricted = false, guest = false, alreadyConfigured = false, userGrants = false;
  std::chrono::seconds replicationLag{0};
  int large = 0;
  Quota quota;                           ///< `quota=3000/150` (writes/seconds) or `quota=off`.
  std::chrono::milliseconds latency{0};  ///< `latency=50ms`: how long each reply is on its way.
  bool conflicts = true;  ///< `conflicts=off`: requests that change one service principal at once never collide.
  int conflictSeed = 0;   ///< `conflicts=SEED`: a tenth of those writes collides, with another app's as it were.
  int faultSeed = 0;      ///< `faults=SEED`: three in ten of Graph's replies are hurt by what a run must survive.
  QString fault;          ///< `fault=NAME`: by this alone, one of faultNames().

  /// Nothing when a name or number in `list` is unknown; then `*wrong` is the offending part.
  static std::optional<Scenario> parse(const QString& list, QString* wrong);
};

}  // namespace usher::demo
