// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/obstacle.h"

namespace usher::flow {

bool isObstacle(const Failure& failure) {
  switch (failure.kind) {
    case Failure::Kind::SignInNeeded:
    case Failure::Kind::Offline:
    case Failure::Kind::HostUnreachable:
    case Failure::Kind::NotSecure:
    case Failure::Kind::ProxyLoginNeeded:
    case Failure::Kind::TimedOut:
    case Failure::Kind::Throttled:
    case Failure::Kind::ServiceDown:
      return true;
    default:
      return false;
  }
}

}  // namespace usher::flow
