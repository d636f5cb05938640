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
  return m_accounts.value(sessionOf(request));
}

QByteArray BrowserSessions::signIn(const Request& request, const Account& account, bool lasting) {
  QList<Account> accounts = m_accounts.take(sessionOf(request));
  accounts.removeIf([&](const Account& other) { return other.login == account.login; });
  accounts.prepend(account);
  const QByteArray id = unguessable();
  m_accounts.insert(id, accounts);
  return sessionCookie + '=' + id + cookieAttributes + (lasting ? "; Max-Age=7776000" : "");
}

QByteArray BrowserSessions::signOut(const Request& request) {
  m_accounts.remove(sessionOf(request));
  return sessionCookie + '=' + cookieAttributes + "; Max-Age=0";
}

}  // namespace usher::demo
