// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkReply>
#include <QPointer>
#include <functional>

#include "http/proxy_logins.h"

namespace usher::http {

/// The answer to a request that goes through a proxy. When the proxy asks for a login, it waits for the person's answer
/// and sends the request again; nothing of it had reached its target. The body is there when it is finished, not
/// before.
class ProxiedReply final : public QNetworkReply {
  Q_OBJECT

 public:
  /// Sends the request, with the login that is known now, and gives Qt's reply to it.
  using Sender = std::function<QNetworkReply*()>;

  ProxiedReply(const QNetworkRequest& request, QNetworkAccessManager::Operation operation, const QNetworkProxy& proxy,
               ProxyLogins& logins, Sender send, QObject* parent);
  ~ProxiedReply() override;

  void abort() override;
  bool isSequential() const override { return true; }
  qint64 bytesAvailable() const override { return QNetworkReply::bytesAvailable() + m_body.size() - m_read; }

 protected:
  qint64 readData(char* data, qint64 most) override;

 private:
  void start();
  void finishedOnce();
  bool isProxysRefusal() const;
  void takeOver();
  void end();

  QNetworkProxy m_proxy;
  ProxyLogins& m_logins;
  Sender m_send;
  QPointer<QNetworkReply> m_inner;
  ProxyLogins::Moment m_began = 0;
  bool m_isThrough = false;
  QMetaObject::Connection m_waiting;
  QByteArray m_body;
  qint64 m_read = 0;
};

/// "host:port" of a proxy.
QString proxyName(const QNetworkProxy& proxy);

}  // namespace usher::http
