// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslServer>

#include "support/certificate_maker.h"
#include "support/scripted_server.h"

namespace usher::test {

/// An https server on 127.0.0.1 that answers every request with `standing`, and keeps all that it could decrypt.
class SecureServer final : public QSslServer {
  Q_OBJECT

 public:
  explicit SecureServer(const TlsIdentity& identity, const ScriptedAnswer& answer = test::answer(200, "{}"));

  ScriptedAnswer standing;
  /// Everything that came through TLS.
  const QByteArray& received() const { return m_received; }
  /// How many requests came.
  qsizetype requests() const { return m_received.count("\r\n\r\n"); }
  /// "https://127.0.0.1:port".
  QUrl origin() const;

 private:
  QByteArray m_received;
};

}  // namespace usher::test
