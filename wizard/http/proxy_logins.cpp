// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/proxy_logins.h"

namespace usher::http {

const ProxyLogins::Login* ProxyLogins::loginFor(const QString& host) const {
  const auto found = m_known.constFind(host);
  return found == m_known.constEnd() ? nullptr : &(*found)->login;
}

QNetworkProxy ProxyLogins::withLogin(QNetworkProxy proxy) const {
  if (const Login* login = loginFor(proxy.hostName())) {
    proxy.setUser(login->user);
    proxy.setPassword(QString::fromUtf8(login->password.reveal()));
  }
  return proxy;
}

ProxyLogins::Outcome ProxyLogins::refused(const QString& host, const QString& shown, Moment began) {
  if (const auto known = m_known.value(host)) {
    if (known->since > began) {
      return Outcome::TryAgain;
    }
    m_known.remove(host);
    if (++m_refusals[host] >= tries) {
      giveUp();
      return Outcome::GivenUp;
    }
    return ask(host, shown, true);
  }
  if (began < m_gaveUp) {
    return Outcome::GivenUp;
  }
  return ask(host, shown, false);
}

ProxyLogins::Outcome ProxyLogins::ask(const QString& host, const QString& shown, bool wasRefused) {
  if (m_question) {
    return m_asked == host ? Outcome::Asked : Outcome::GivenUp;
  }
  m_asked = host;
  m_question = Question{shown, wasRefused, tries - m_refusals.value(host)};
  Q_EMIT questionChanged();
  return Outcome::Asked;
}

void ProxyLogins::answer(const QString& user, const QString& password) {
  if (m_question) {
    m_known.insert(m_asked, std::make_shared<const Known>(Known{{user, Secret(password.toUtf8())}, ++m_now}));
    close(true);
  }
}

void ProxyLogins::decline() {
  if (m_question) {
    giveUp();
    close(false);
  }
}

void ProxyLogins::giveUp() {
  m_gaveUp = ++m_now;
  m_refusals.clear();
}

void ProxyLogins::close(bool answered) {
  m_asked.clear();
  m_question.reset();
  Q_EMIT questionChanged();
  Q_EMIT settled(answered);
}

}  // namespace usher::http
