// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <memory>

#include "base/pending.h"

namespace usher::signin {

/// The two ways to show Microsoft's pages.
enum class DoorKind { Embedded, OwnBrowser };

/// One visit to Microsoft's pages through a door. Destroying it closes the page or the listener; a late answer is
/// dropped.
class Visit {
 public:
  virtual ~Visit() = default;

  /// The redirect address to put into the request: the registered one, with this visit's port where the door listens on
  /// one (RFC 8252 7.3).
  virtual QUrl redirectUri() const = 0;

  /// Opens `address` and waits for the redirect. `state` is what the redirect must carry: the own browser's listener
  /// answers a hit without it with an error page and goes on waiting. Completes with the whole redirect address; fails
  /// with Cancelled (the person closed the page), BrowserBlocked, Offline, TimedOut (ten minutes). `loadRedirect`: the
  /// embedded door loads the redirect once before it closes, so that the vendor's site learns of it.
  virtual Pending<QUrl> open(const QUrl& address, const QString& state, bool loadRedirect = false) = 0;

  /// The same without showing anything, for an answer that needs nobody (prompt=none). A page of the authority's that
  /// shows an error in the redirect's place ends it: the failure's code is its number, as "AADSTS700016". A door that
  /// cannot do without a window fails with BrowserBlocked.
  virtual Pending<QUrl> openUnseen(const QUrl& address, const QString& state);
};

/// A way to show Microsoft's pages.
class Door {
 public:
  virtual ~Door() = default;
  virtual DoorKind kind() const = 0;
  /// Begins a visit. `registered` is the redirect address registered for this door; empty (own browser, consent without
  /// `ownBrowser` redirect) means that no answer can come back: open() then stays pending until closed.
  /// `person` names the browser session to use: same string, same cookies.
  virtual Result<std::unique_ptr<Visit>> begin(const QUrl& registered, const QString& person) = 0;
  /// Forgets the session's cookies (Switch account, Finish, closing). The own browser's cookies are not ours: no
  /// effect.
  virtual void forget(const QString& person) = 0;
};

}  // namespace usher::signin
