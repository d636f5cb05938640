// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/graph_client.h"

#include <QJsonDocument>
#include <QUrl>

#include "base/foreign_text.h"
#include "graph/json_reader.h"
#include "graph/reply_failure.h"
#include "graph/write_queue.h"

namespace usher::graph {

namespace {

const QByteArray versionRoot = QByteArrayLiteral("/v1.0");

QByteArray encodedQuery(const Query& query) {
  QByteArray encoded;
  for (const auto& [name, value] : query) {
    encoded += encoded.isEmpty() ? '?' : '&';
    encoded += QUrl::toPercentEncoding(name, "$") + '=' + QUrl::toPercentEncoding(value, ",");
  }
  return encoded;
}

Result<http::HttpReply> succeeded(const http::HttpReply& reply) {
  if (reply.status < 200 || reply.status > 299) {
    return fail(failureOf(reply));
  }
  return reply;
}

QString requestIdIn(const http::HttpReply& reply) {
  return shownText(QString::fromLatin1(reply.header("request-id")), 100);
}

Result<QJsonObject> objectIn(const http::HttpReply& reply) {
  return parsedObject(reply.body).map_error([&reply](Failure why) {
    why.httpStatus = reply.status;
    why.requestId = QString::fromLatin1(reply.header("request-id")).left(100);
    return why;
  });
}

Result<int> numberIn(const http::HttpReply& reply) {
  QByteArray text = reply.body;
  // Graph puts a byte order mark before the number.
  if (text.startsWith("\xEF\xBB\xBF")) {
    text.remove(0, 3);
  }
  bool isNumber = false;
  const int number = text.trimmed().toInt(&isNumber);
  if (!isNumber || number < 0) {
    return fail(Failure::Kind::BadReply, QStringLiteral("count"));
  }
  return number;
}

}  // namespace

struct GraphClient::Pages {
  Consistency consistency = Consistency::Session;
  qsizetype most = 0, items = 0;
  std::function<Result<void>(const QJsonArray&)> take;
  QSet<QUrl> seen = {};
  Pending<QJsonObject> current = {};
  Completion<void> done = {};
};

GraphClient::GraphClient(http::Transport& transport, const QUrl& graphOrigin, QObject* parent)
    : QObject(parent),
      m_transport(transport),
      m_origin(
          graphOrigin.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)) {}

GraphClient::~GraphClient() = default;

WriteQueue& GraphClient::writes(Clock& clock) {
  if (!m_writes) {
    m_writes = std::make_unique<WriteQueue>(*this, clock);
  }
  return *m_writes;
}

void GraphClient::setWaitsUntil(const QDateTime& until) {
  if (until != m_waitsUntil) {
    m_waitsUntil = until;
    Q_EMIT waitChanged();
  }
}

Pending<QJsonObject> GraphClient::get(const QString& path, const Query& query, Consistency consistency) {
  return mapped(send(request("GET", path, query, consistency)), this, objectIn);
}

Pending<QJsonArray> GraphClient::list(const QString& path, const Query& query, Consistency consistency,
                                      qsizetype most) {
  const auto all = std::make_shared<QJsonArray>();
  const auto take = [all](const QJsonArray& items) -> Result<void> {
    for (const QJsonValue& item : items) {
      all->append(item);
    }
    return {};
  };
  return mapped(eachPage(path, query, consistency, most, take), this, [all] { return *all; });
}

Pending<void> GraphClient::eachPage(const QString& path, const Query& query, Consistency consistency, qsizetype most,
                                    std::function<Result<void>(const QJsonArray& items)> take) {
  auto pages = std::make_shared<Pages>();
  pages->consistency = consistency;
  pages->most = most;
  pages->take = std::move(take);
  pages->done.onCancel(this, [weak = std::weak_ptr(pages)] {
    if (const auto alive = weak.lock()) {
      alive->current.cancel();
    }
  });
  fetchPage(pages, request("GET", path, query, consistency).url);
  return pages->done.pending();
}

Pending<int> GraphClient::count(const QString& path) {
  http::HttpRequest wanted = request("GET", path, {}, Consistency::Eventual);
  wanted.headers.first().second = "text/plain";
  return mapped(send(std::move(wanted)), this, numberIn);
}

Pending<http::HttpReply> GraphClient::exchange(const QString& path, const QJsonObject& body, bool repeatable,
                                               Throttled throttled) {
  http::HttpRequest wanted = jsonPost(path, body, repeatable);
  wanted.tellsThrottling = throttled == Throttled::Tell;
  return send(std::move(wanted));
}

Pending<QJsonObject> GraphClient::post(const QString& path, const QJsonObject& body, bool repeatable) {
  return mapped(send(jsonPost(path, body, repeatable)), this, [](const http::HttpReply& reply) -> Result<QJsonObject> {
    return reply.body.isEmpty() ? QJsonObject() : objectIn(reply);
  });
}

Pending<QString> GraphClient::patch(const QString& path, const QJsonObject& body) {
  http::HttpRequest wanted = request("PATCH", path, {}, Consistency::Session);
  wanted.headers.emplaceBack("Content-Type", "application/json");
  wanted.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
  return mapped(send(std::move(wanted)), this, requestIdIn);
}

Pending<QString> GraphClient::addReference(const QString& path, const QString& reference) {
  return mapped(send(jsonPost(path, {{QStringLiteral("@odata.id"), reference}}, false)), this, requestIdIn);
}

Pending<QString> GraphClient::remove(const QString& path) {
  return mapped(send(request("DELETE", path, {}, Consistency::Session)), this, requestIdIn);
}

Pending<QString> GraphClient::act(const QString& path) {
  http::HttpRequest wanted = request("POST", path, {}, Consistency::Session);
  wanted.headers.emplaceBack("Content-Type", "application/json");
  wanted.body = "{}";
  return mapped(send(std::move(wanted)), this, requestIdIn);
}

http::HttpRequest GraphClient::jsonPost(const QString& path, const QJsonObject& body, bool repeatable) const {
  http::HttpRequest wanted = request("POST", path, {}, Consistency::Session);
  wanted.headers.emplaceBack("Content-Type", "application/json");
  wanted.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
  wanted.repeatable = repeatable;
  return wanted;
}

http::HttpRequest GraphClient::request(const QByteArray& method, const QString& path, const Query& query,
                                       Consistency consistency) const {
  http::HttpRequest wanted;
  wanted.method = method;
  wanted.url =
      QUrl::fromEncoded(m_origin.toEncoded() + versionRoot + path.toLatin1() + encodedQuery(query), QUrl::StrictMode);
  wanted.headers = {{"Accept", "application/json"}};
  if (consistency == Consistency::Eventual) {
    wanted.headers.emplaceBack("ConsistencyLevel", "eventual");
  }
  wanted.authorized = true;
  return wanted;
}

Pending<http::HttpReply> GraphClient::send(http::HttpRequest request) {
  if (!request.url.isValid() || !isOurs(request.url)) {
    return ready<http::HttpReply>(fail(Failure::Kind::Bug, QStringLiteral("path")));
  }
  return mapped(m_transport.send(std::move(request)), this, succeeded);
}

void GraphClient::fetchPage(const std::shared_ptr<Pages>& pages, const QUrl& url) {
  pages->seen.insert(url);
  http::HttpRequest wanted = request("GET", QStringLiteral("/"), {}, pages->consistency);
  wanted.url = url;
  pages->current = mapped(send(std::move(wanted)), this, objectIn);
  whenDone(pages->current, this, [this, pages](Result<QJsonObject> page) {
    if (!page) {
      return pages->done.finish(fail(std::move(page.error())));
    }
    takePage(pages, *page);
  });
}

void GraphClient::takePage(const std::shared_ptr<Pages>& pages, const QJsonObject& page) {
  const QJsonValue value = page.value(QLatin1String("value"));
  if (!value.isArray()) {
    return pages->done.finish(fail(Failure::Kind::BadReply, QStringLiteral("/value")));
  }
  const QJsonArray items = value.toArray();
  pages->items += items.size();
  if (pages->items > pages->most) {
    return pages->done.finish(fail(Failure::Kind::BadReply, QStringLiteral("too-many")));
  }
  if (auto taken = pages->take(items); !taken) {
    return pages->done.finish(std::move(taken));
  }
  const QJsonValue next = page.value(QLatin1String("@odata.nextLink"));
  if (next.isUndefined() || next.isNull()) {
    return pages->done.finish({});
  }
  const QUrl url = QUrl::fromEncoded(next.toString().toUtf8());
  if (!isOurs(url) || pages->seen.contains(url)) {
    return pages->done.finish(fail(Failure::Kind::BadReply, QStringLiteral("nextLink")));
  }
  if (!pages->done.isCancelled()) {
    fetchPage(pages, url);
  }
}

bool GraphClient::isOurs(const QUrl& url) const {
  const int standard = m_origin.scheme() == QLatin1String("https") ? 443 : 80;
  return url.isValid() && url.scheme() == m_origin.scheme() && url.host() == m_origin.host() &&
         url.port(standard) == m_origin.port(standard) && url.userInfo().isEmpty() && !url.hasFragment() &&
         url.path(QUrl::FullyEncoded).startsWith(QLatin1String("/v1.0/")) &&
         url.path() == url.adjusted(QUrl::NormalizePathSegments).path();
}

}  // namespace usher::graph
