// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_sessions.h"

#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace usher::demo {

namespace {

const QByteArray sessionCookie = QByteArrayLiteral("practice_session");
const QByteArray cookieAttributes = QByteArrayLiteral("; Path=/; HttpOnly; SameSite=Lax");

QByteArray sessionOf(const Request& request) {
  for (const QByteArray& part : request.header("Cookie").split(';')) {
    const QByteArray pair = part.trimmed();
    if (pair.startsWith(sessionCookie + '=')) {
      return pair.mid(sessionCookie.size() + 1);
    }
  }
  return {};
}

}  // namespace

QByteArray unguessable() {
  std::array<quint32, 8> words{};
  QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
  return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words)
      .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QList<Account> BrowserSessions::accounts(const Request& request) const {
  QList<Account> accounts;
  for (const Session& session : m_sessions.value(sessionOf(request))) {
    accounts.append(session.account);
  }
  return accounts;
}

void BrowserSessions::confirm(const Request& request, const Account& account, const QDateTime& now) {
  const auto browser = m_sessions.find(sessionOf(request));
  if (browser == m_sessions.end()) {
    return;
  }
  for (Session& session : *browser) {
    session.confirmed = session.account.login == account.login ? now : session.confirmed;
  }
}

QDateTime BrowserSessions::confirmed(const Request& request, const Account& account) const {
  for (const Session& session : m_sessions.value(sessionOf(request))) {
    if (session.account.login == account.login) {
      return session.confirmed;
    }
  }
  return {};
}

QByteArray BrowserSessions::signIn(const Request& request, const Account& account, bool lasting, const QDateTime& now) {
  QList<Session> sessions = m_sessions.take(sessionOf(request));
  sessions.removeIf([&](const Session& other) { return other.account.login == account.login; });
  sessions.prepend({account, now});
  const QByteArray id = unguessable();
  m_sessions.insert(id, sessions);
  return sessionCookie + '=' + id + cookieAttributes + (lasting ? "; Max-Age=7776000" : "");
}

QByteArray BrowserSessions::signOut(const Request& request) {
  m_sessions.remove(sessionOf(request));
  return sessionCookie + '=' + cookieAttributes + "; Max-Age=0";
}

}  // namespace usher::demo
