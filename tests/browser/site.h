// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QTcpServer>
#include <QUrl>
#include <memory>
#include <optional>

#include "support/certificate_maker.h"

namespace usher::test {

/// A web site on 127.0.0.1 with the pages that a test gives it. What a page posts as JSON to "/report" is kept.
class Site final : public QObject {
 public:
  struct Page {
    QByteArray body = {};
    QByteArray type = "text/html; charset=utf-8";
    int status = 200;
    QByteArrayList headers = {};
    bool hangs = false;  ///< Promises more than it sends, and keeps the connection.
  };

  /// Over TLS where there is an identity.
  explicit Site(const std::optional<TlsIdentity>& identity = {});

  void put(const QByteArray& path, const Page& page) { m_pages.insert(path, page); }
  /// Sends the browser from `path` to `address`.
  void redirect(const QByteArray& path, const QByteArray& address);
  QUrl url(const QString& path, const QString& host = QStringLiteral("127.0.0.1")) const;

  /// The paths that were asked for, without queries, in order.
  const QByteArrayList& asked() const { return m_asked; }
  /// What the last report said; empty before.
  const QJsonObject& report() const { return m_report; }

 private:
  void accept();
  void answer(QTcpSocket* socket, const QByteArray& request);

  bool m_isSecure;
  std::unique_ptr<QTcpServer> m_server;
  QHash<QByteArray, Page> m_pages;
  QByteArrayList m_asked;
  QJsonObject m_report;
};

}  // namespace usher::test
