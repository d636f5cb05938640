// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QUrlQuery>

#include "http/transport.h"

namespace usher::graph {

/// Sends requests to {graph}/v1.0 and turns errors into failures: 401 SignInNeeded, 403 Forbidden, 404 NotFound, 400 Rejected,
/// 409 Conflict, 429 Throttled, 5xx ServiceDown, with Graph's code, request-id and (as detail) message. The areas
/// (me.h, organization.h, people.h, ...) are functions over it that speak in types. Authorisation and retry are in the
/// transport.
class GraphClient : public QObject {
  Q_OBJECT

 public:
  GraphClient(http::Transport& transport, QUrl graphOrigin, QObject* parent = nullptr);

  struct Options {
    bool eventual = false;  ///< Sends ConsistencyLevel: eventual (needed for $search and $count).
  };

  /// GET of one object.
  Pending<QJsonObject> get(const QString& path, const QUrlQuery& query = {}, Options options = {});
  /// GET of a collection, all pages, at most `most` items; a nextLink that repeats or leaves the origin is BadReply.
  Pending<QJsonArray> list(const QString& path, const QUrlQuery& query = {}, Options options = {}, int most = 20'000);
  /// GET of a text/plain number.
  Pending<int> count(const QString& path);
  Pending<QJsonObject> post(const QString& path, const QJsonObject& body, bool repeatable = false);
  Pending<void> patch(const QString& path, const QJsonObject& body);
  Pending<void> remove(const QString& path);

  QUrl origin() const { return m_origin; }

 private:
  Pending<http::HttpReply> send(http::HttpRequest request);

  http::Transport& m_transport;
  QUrl m_origin;
};

}  // namespace usher::graph
