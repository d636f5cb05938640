// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "base/failure.h"

namespace usher {

Failure failure(Failure::Kind kind, QString code, QString detail) {
  Failure result;
  result.kind = kind;
  result.code = std::move(code);
  result.detail = std::move(detail);
  result.time = QDateTime::currentDateTimeUtc();
  return result;
}

QString kindName(Failure::Kind kind) {
  using Kind = Failure::Kind;
  switch (kind) {
#define USHER_KIND(name) \
  case Kind::name:       \
    return QStringLiteral(#name);
    USHER_KIND(Cancelled)
    USHER_KIND(Offline)
    USHER_KIND(HostUnreachable)
    USHER_KIND(NotSecure)
    USHER_KIND(ProxyLoginNeeded)
    USHER_KIND(PortalInTheWay)
    USHER_KIND(TimedOut)
    USHER_KIND(SignInNeeded)
    USHER_KIND(ConsentNeeded)
    USHER_KIND(Declined)
    USHER_KIND(WrongAccount)
    USHER_KIND(BrowserBlocked)
    USHER_KIND(Forbidden)
    USHER_KIND(NotFound)
    USHER_KIND(NotYetReplicated)
    USHER_KIND(Conflict)
    USHER_KIND(Throttled)
    USHER_KIND(LicenceMissing)
    USHER_KIND(Rejected)
    USHER_KIND(ServiceDown)
    USHER_KIND(BadReply)
    USHER_KIND(UnexpectedRedirect)
    USHER_KIND(ClockWrong)
    USHER_KIND(VaultLocked)
    USHER_KIND(VaultMissing)
    USHER_KIND(VaultSilent)
    USHER_KIND(Storage)
    USHER_KIND(DiskFull)
    USHER_KIND(BadInput)
    USHER_KIND(Bug)
#undef USHER_KIND
  }
  return {};
}

}  // namespace usher
