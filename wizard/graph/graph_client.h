// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <functional>
#include <memory>
#include <utility>

#include "http/transport.h"

namespace usher {
class Clock;
}

namespace usher::graph {

class WriteQueue;

/// Query options in plain text; GraphClient percent-encodes them.
using Query = QList<std::pair<QString, QString>>;

/// Eventual sends "ConsistencyLevel: eventual" with every page, which $search, $count and casts with options need.
enum class Consistency { Session, Eventual };

/// What happens when Microsoft answers a request with 429: it is tried again, or the caller is told at once.
enum class Throttled { TryAgain, Tell };

/// Sends requests to {graph}/v1.0 and turns errors into failures (reply_failure.h). The areas (me.h, organization.h,
/// people.h, ...) are functions over it that speak in types. Paths are percent-encoded already (odata.h) and begin with
/// a slash. Authorisation and retry are in the transport. Pendings end as Cancelled when the client is destroyed.
class GraphClient : public QObject {
  Q_OBJECT

 public:
  GraphClient(http::Transport& transport, const QUrl& graphOrigin, QObject* parent = nullptr);
  ~GraphClient() override;

  /// GET of one object.
  Pending<QJsonObject> get(const QString& path, const Query& query = {},
                           Consistency consistency = Consistency::Session);
  /// GET of a collection, all pages. More than `most` items, and a nextLink that repeats, leaves the origin or /v1.0,
  /// are BadReply ("too-many", "nextLink").
  Pending<QJsonArray> list(const QString& path, const Query& query = {}, Consistency consistency = Consistency::Session,
                           qsizetype most = 20'000);
  /// The same page by page: `take` gets the items of each, and its failure ends it. Where many are listed, their JSON
  /// is not all in memory at once.
  Pending<void> eachPage(const QString& path, const Query& query, Consistency consistency, qsizetype most,
                         std::function<Result<void>(const QJsonArray& items)> take);
  /// GET of a text/plain number, with eventual consistency.
  Pending<int> count(const QString& path);
  /// POST; an answer without a body is an empty object. `repeatable` as in HttpRequest.
  Pending<QJsonObject> post(const QString& path, const QJsonObject& body, bool repeatable = false);
  /// POST whose headers matter too.
  Pending<http::HttpReply> exchange(const QString& path, const QJsonObject& body, bool repeatable, Throttled throttled);
  /// The other writes give the request-id by which Microsoft knows them: PATCH, DELETE, POST of an action without
  /// parameters, POST of a reference to another object (`reference` is its address).
  Pending<QString> patch(const QString& path, const QJsonObject& body);
  Pending<QString> remove(const QString& path);
  Pending<QString> act(const QString& path);
  Pending<QString> addReference(const QString& path, const QString& reference);

  /// Scheme, host and port only.
  QUrl origin() const { return m_origin; }

  /// Where writes in batches wait for their turn; it goes by the clock of the first call.
  WriteQueue& writes(Clock& clock);

  /// Until when part of a $batch waits because Microsoft asked for it; invalid when none does. The waits of whole
  /// requests are the transport's.
  QDateTime waitsUntil() const { return m_waitsUntil; }
  void setWaitsUntil(const QDateTime& until);

 Q_SIGNALS:
  void waitChanged();

 private:
  struct Pages;

  http::HttpRequest jsonPost(const QString& path, const QJsonObject& body, bool repeatable) const;
  http::HttpRequest request(const QByteArray& method, const QString& path, const Query& query,
                            Consistency consistency) const;
  Pending<http::HttpReply> send(http::HttpRequest request);
  void fetchPage(const std::shared_ptr<Pages>& pages, const QUrl& url);
  void takePage(const std::shared_ptr<Pages>& pages, const QJsonObject& page);
  bool isOurs(const QUrl& url) const;

  http::Transport& m_transport;
  QUrl m_origin;
  QDateTime m_waitsUntil;
  std::unique_ptr<WriteQueue> m_writes;
};

}  // namespace usher::graph
