// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include "demo/exchange.h"
#include "demo/identity_directory.h"

namespace usher::demo {

/// Who is signed in in which browser: the single sign-on behind a cookie. Lives as long as the process.
class BrowserSessions {
 public:
  /// The accounts signed in in the browser that sent `request`, the latest first.
  QList<Account> accounts(const Request& request) const;
  /// Adds `account` to that browser and gives the Set-Cookie value; a `lasting` cookie outlives the browser.
  QByteArray signIn(const Request& request, const Account& account, bool lasting, const QDateTime& now);
  /// The account gave its second factor again, in that browser.
  void confirm(const Request& request, const Account& account, const QDateTime& now);
  /// When it last did, or signed in; invalid where it is not signed in.
  QDateTime confirmed(const Request& request, const Account& account) const;
  /// Forgets that browser's accounts and gives the Set-Cookie value.
  QByteArray signOut(const Request& request);

 private:
  struct Session {
    Account account;
    QDateTime confirmed;
  };

  QHash<QByteArray, QList<Session>> m_sessions;
};

/// A random value that nobody guesses, for tickets, codes and tokens: 43 characters of base64url.
QByteArray unguessable();

}  // namespace usher::demo
