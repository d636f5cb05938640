// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>
#include <optional>

namespace usher {

/// Why something did not work, as a value. It never holds text for people: pages/failure_text words every kind.
struct Failure {
  enum class Kind {
    Cancelled,           ///< The person stopped it, or its owner went away.
    Offline,             ///< No network, or the name look-up fails.
    HostUnreachable,     ///< The network works, this host does not answer.
    NotSecure,           ///< TLS refused: certificate, host name or protocol version.
    ProxyLoginNeeded,    ///< The proxy asks for a user name and password.
    PortalInTheWay,      ///< A network's own sign-in page answers for Microsoft (HTML or a foreign redirect).
    TimedOut,            ///< The total deadline passed.
    SignInNeeded,        ///< No usable sign-in; the person must sign in again.
    ConsentNeeded,       ///< A scope that this call needs was never granted to Usher's client; `detail` names it.
    Declined,            ///< The person refused at Microsoft's page.
    WrongAccount,        ///< Personal account, guest, or another organisation; `code` says which.
    BrowserBlocked,      ///< Microsoft's page will not work in this browser; `code` is the AADSTS number if known.
    Forbidden,           ///< Signed in, but this account may not do that.
    NotFound,            ///< The object does not exist.
    NotYetReplicated,    ///< Written, but Microsoft's other copies do not show it yet.
    Conflict,            ///< It exists already, or somebody else changed it meanwhile.
    Throttled,           ///< Microsoft asked us to wait; see `retryAfter`.
    LicenceMissing,      ///< The organisation's plan does not include it.
    Rejected,            ///< Microsoft understood and refused the request.
    ServiceDown,         ///< 5xx after all retries.
    BadReply,            ///< The answer is not what the protocol promises.
    UnexpectedRedirect,  ///< Sent elsewhere where nobody may send us.
    ClockWrong,          ///< This computer's clock is too far off.
    VaultLocked,         ///< The password store is locked or access was denied.
    VaultMissing,        ///< There is no password store.
    VaultSilent,         ///< The password store does not answer.
    Storage,             ///< The state file cannot be read or written.
    DiskFull,            ///< No room for the state file.
    BadInput,            ///< What the person or the profile gave is wrong; `code` names what, `detail` the place.
    Bug,                 ///< A broken promise inside Usher.
  };

  Kind kind = Kind::Bug;
  QString code;    ///< Machine-readable: Graph's error.code, "AADSTS65004", or a word of ours.
  QString detail;  ///< For the Details fold only; may hold a server's words. Plain text, no secrets.
  int httpStatus = 0;
  QString requestId;    ///< Graph's request-id or Entra's trace id.
  QDateTime time = {};  ///< When it was noticed, UTC.
  std::optional<std::chrono::milliseconds> retryAfter = {};

  bool operator==(const Failure&) const = default;
};

/// A failure of `kind` noticed now.
Failure failure(Failure::Kind kind, QString code = {}, QString detail = {});

/// The kind's name as in the enum, for logs and the Details fold.
QString kindName(Failure::Kind kind);

}  // namespace usher
