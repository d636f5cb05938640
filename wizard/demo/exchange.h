// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>
#include <QUrlQuery>
#include <utility>

namespace usher::demo {

/// Which of the practice tenant's origins was asked: each has a port of its own.
enum class Origin { Authority, Graph, Portal, Reader };

/// An HTTP request as the practice tenant sees it.
struct Request {
  Origin origin = Origin::Graph;
  QByteArray method = "GET";
  QUrl url;  ///< Whole address, as the client sent it.
  QList<std::pair<QByteArray, QByteArray>> headers;
  QByteArray body;

  QByteArray header(const QByteArray& name) const;  ///< Case-insensitive; empty when absent.
};

/// How a reply arrives: all of it, half of its body and then the end, a byte every half second, or a connection that
/// breaks.
enum class Delivery { Whole, CutShort, Dribbled, Reset };

/// Its answer.
struct Reply {
  int status = 200;
  QList<std::pair<QByteArray, QByteArray>> headers;
  QByteArray body;
  Delivery delivery = Delivery::Whole;

  QByteArray header(const QByteArray& name) const;
  static Reply json(int status, const QJsonObject& body);
  static Reply html(int status, const QString& page);
  static Reply redirect(const QUrl& to);
};

/// Where the practice tenant's four origins are, "http://127.0.0.1:PORT" each.
struct Origins {
  QUrl authority, graph, portal, reader;
};

}  // namespace usher::demo
