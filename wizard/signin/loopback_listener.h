// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTcpServer>
#include <QUrl>
#include <functional>
#include <memory>

#include "base/clock.h"

namespace usher::signin {

class LoopbackConnection;
struct RequestHead;

/// Waits on 127.0.0.1 and, where there is one, ::1 for the one redirect that carries the right state. Whatever else
/// comes gets an error page and changes nothing: wrong path, method, Host or state, a head that is too long, too slow
/// (5 s) or one connection too many (the oldest of five is dropped).
class LoopbackListener final : public QObject {
  Q_OBJECT

 public:
  /// `registered` is the redirect address without a port. `pageText(ok)` is shown in the browser.
  LoopbackListener(QUrl registered, Clock& clock, std::function<QString(bool ok)> pageText, QObject* parent = nullptr);
  ~LoopbackListener() override;

  /// False when no port could be had.
  bool start();
  /// `registered` with the port.
  QUrl redirectUri() const;
  /// Until then every hit is refused.
  void expectState(const QString& state);

 Q_SIGNALS:
  /// The redirect came; the listener is closed.
  void redirected(const QUrl& redirect);

 private:
  friend class LoopbackConnection;

  bool startIPv6();
  void accept(QTcpServer& server);
  void answer(LoopbackConnection& connection, const RequestHead& head);
  int refusalOf(const RequestHead& head, const QUrl& address) const;
  bool isOurPath(const QByteArray& target) const;
  bool isOurHost(const QByteArray& host) const;

  QUrl m_registered;
  Clock& m_clock;
  std::function<QString(bool)> m_pageText;
  QString m_state;
  QTcpServer m_ipv4, m_ipv6;
  quint16 m_port = 0;
  QList<LoopbackConnection*> m_connections;
};

/// Whether `registered` may be listened on: http, a loopback name, no user info, query or fragment.
bool isListenable(const QUrl& registered);

}  // namespace usher::signin
