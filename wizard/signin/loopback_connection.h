// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>

#include "base/clock.h"
#include "signin/request_head.h"

namespace usher::signin {

/// One browser connection to the listener: gathers the request's head within five seconds, then is answered once.
class LoopbackConnection final : public QObject {
  Q_OBJECT

 public:
  /// Takes `socket` over.
  LoopbackConnection(QTcpSocket* socket, Clock& clock, QObject* parent);
  ~LoopbackConnection() override;

  /// Sends an HTML page with `text` and closes. What is written still reaches the browser when this object dies.
  void answer(int status, const QString& text);

 Q_SIGNALS:
  void asked(const usher::signin::RequestHead& head);
  void closed();

 private:
  void read();

  QTcpSocket* m_socket;
  Pending<void> m_patience;
  QByteArray m_received;
  bool m_isAsked = false;
};

}  // namespace usher::signin
