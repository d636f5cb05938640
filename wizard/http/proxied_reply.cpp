// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/proxied_reply.h"

#include <algorithm>
#include <cstring>

namespace usher::http {

QString proxyName(const QNetworkProxy& proxy) {
  return QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
}

ProxiedReply::ProxiedReply(const QNetworkRequest& request, QNetworkAccessManager::Operation operation,
                           const QNetworkProxy& proxy, ProxyLogins& logins, Sender send, QObject* parent)
    : QNetworkReply(parent), m_proxy(proxy), m_logins(logins), m_send(std::move(send)) {
  setRequest(request);
  setUrl(request.url());
  setOperation(operation);
  open(QIODevice::ReadOnly | QIODevice::Unbuffered);
  start();
}

ProxiedReply::~ProxiedReply() {
  // Not a child, and not deleted here: an access manager that ends deletes every reply it finds below it.
  if (m_inner) {
    m_inner->disconnect(this);
    m_inner->abort();
    m_inner->deleteLater();
  }
}

void ProxiedReply::start() {
  disconnect(m_waiting);
  m_began = m_logins.now();
  m_inner = m_send();
  connect(m_inner, &QNetworkReply::encrypted, this, [this] {
    m_isThrough = true;
    Q_EMIT encrypted();
  });
  connect(m_inner, &QNetworkReply::sslErrors, this, &QNetworkReply::sslErrors);
  connect(m_inner, &QNetworkReply::finished, this, &ProxiedReply::finishedOnce);
}

/// A server that asks for a proxy's login from inside the tunnel is none.
bool ProxiedReply::isProxysRefusal() const {
  return m_inner->error() == ProxyAuthenticationRequiredError && !m_isThrough;
}

void ProxiedReply::finishedOnce() {
  if (!isProxysRefusal()) {
    if (m_isThrough) {
      m_logins.accepted(m_proxy.hostName());
    }
    return takeOver();
  }
  switch (m_logins.refused(m_proxy.hostName(), proxyName(m_proxy), m_began)) {
    case ProxyLogins::Outcome::TryAgain:
      m_inner->deleteLater();
      return start();
    case ProxyLogins::Outcome::Asked:
      m_waiting = connect(&m_logins, &ProxyLogins::settled, this, [this](bool answered) {
        if (answered) {
          m_inner->deleteLater();
          return start();
        }
        takeOver();
      });
      return;
    case ProxyLogins::Outcome::GivenUp:
      return takeOver();
  }
}

void ProxiedReply::takeOver() {
  disconnect(m_waiting);
  for (const QNetworkRequest::Attribute attribute :
       {QNetworkRequest::HttpStatusCodeAttribute, QNetworkRequest::HttpReasonPhraseAttribute,
        QNetworkRequest::RedirectionTargetAttribute, QNetworkRequest::ConnectionEncryptedAttribute}) {
    setAttribute(attribute, m_inner->attribute(attribute));
  }
  for (const auto& [name, value] : m_inner->rawHeaderPairs()) {
    setRawHeader(name, value);
  }
  for (const QByteArray& name : m_inner->dynamicPropertyNames()) {
    setProperty(name.constData(), m_inner->property(name.constData()));
  }
  if (m_inner->isReadable()) {
    m_body = m_inner->readAll();
  }
  if (m_inner->error() == ProxyAuthenticationRequiredError && m_isThrough) {
    setError(ProtocolFailure, QStringLiteral("a server behind the proxy asks for the proxy's login"));
  } else if (m_inner->error() != NoError) {
    setError(m_inner->error(), m_inner->errorString());
  }
  end();
}

void ProxiedReply::end() {
  setFinished(true);
  Q_EMIT metaDataChanged();
  if (!m_body.isEmpty()) {
    Q_EMIT readyRead();
  }
  if (error() != NoError) {
    Q_EMIT errorOccurred(error());
  }
  Q_EMIT finished();
}

void ProxiedReply::abort() {
  if (isFinished()) {
    return;
  }
  if (m_inner->isRunning()) {
    // Its end is ours.
    return m_inner->abort();
  }
  disconnect(m_waiting);
  setError(OperationCanceledError, QStringLiteral("cancelled"));
  end();
}

qint64 ProxiedReply::readData(char* data, qint64 most) {
  const qint64 size = std::min(most, m_body.size() - m_read);
  if (size == 0) {
    return most == 0 || !isFinished() ? 0 : -1;
  }
  std::memcpy(data, m_body.constData() + m_read, static_cast<size_t>(size));
  m_read += size;
  return size;
}

}  // namespace usher::http
