// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QUrl>
#include <functional>
#include <memory>
#include <string>

#include "support/manual_clock.h"
#include "support/oidc_server.h"

namespace usher::test {

/// Who signs in: the class of Qt Network Authorization as it is, used as its documentation shows, or Usher's session.
enum class SubjectKind { BareClass, Usher };

/// A client of the scripted authority with a listener on this computer, so that one case can be put to both kinds.
class OAuthSubject {
 public:
  virtual ~OAuthSubject() = default;

  /// Begins an attempt: the address to open in a browser.
  virtual QUrl begin() = 0;
  /// Asks for a new access token by refresh token.
  virtual void renew() = 0;
  /// How often it said that somebody signed in.
  virtual int signIns() const = 0;
  /// Whether it has taken anything for the answer to the attempt: a code, an error, whatever.
  virtual bool hasReacted() const = 0;
  /// What it tells of the failure, the server's words included.
  virtual QString told() const = 0;
  /// Whether the attempt or renewal under way has ended, well or not.
  virtual bool hasEnded() const = 0;

  /// Sends `request` to the listener; {host} stands for its Host header. Gives what came back before it closed.
  QByteArray hit(QByteArray request);
  /// The browser comes back with a code and the state of the last attempt.
  void comeBack(const QByteArray& code = "good");
  bool isReachableAt(const QHostAddress& address) const;

 protected:
  QUrl m_asked;
};

std::unique_ptr<OAuthSubject> newSubject(SubjectKind kind, OidcServer& server, ManualClock& clock);
std::string subjectName(SubjectKind kind);

}  // namespace usher::test
