// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/batched_lists.h"

#include <QHash>
#include <QUrl>
#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>

#include "graph/batch.h"
#include "graph/graph_client.h"

namespace usher::graph {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype readsPerBatch = 20;
constexpr qsizetype mostBatchesInFlight = 3;
constexpr int mostReadTries = 5;
constexpr std::chrono::milliseconds longestReadWait = 180s;

/// How long to wait before a read that failed with `why` is sent again, or nothing when the answer stands.
std::optional<std::chrono::milliseconds> waitBeforeReading(const Failure& why, int tries) {
  const bool unanswered = why.kind == Failure::Kind::BadReply && why.code == QLatin1String("unanswered");
  const bool passes = why.httpStatus == 429 || why.httpStatus == 424 || why.httpStatus >= 500 || unanswered;
  const auto backOff = unanswered ? 0ms : std::chrono::milliseconds(1000 << (tries - 1));
  const auto wait = why.retryAfter.value_or(backOff);
  return passes && tries < mostReadTries && wait <= longestReadWait ? std::optional(wait) : std::nullopt;
}

/// A readLists() under way; it keeps itself alive by the handlers it waits with, which `client` owns.
class ListReading : public std::enable_shared_from_this<ListReading> {
 public:
  ListReading(GraphClient& client, Clock& clock, QStringList paths, TakeList take)
      : m_client(client),
        m_clock(clock),
        m_paths(std::move(paths)),
        m_take(std::move(take)),
        m_tries(m_paths.size(), 0),
        m_unsettled(m_paths.size()) {
    for (qsizetype i = 0; i < m_paths.size(); ++i) {
      m_queue.append(i);
    }
  }

  Pending<void> start() {
    m_done.onCancel(&m_client, [weak = weak_from_this()] {
      if (const auto reading = weak.lock()) {
        reading->stop();
      }
    });
    sendOn();
    return m_done.pending();
  }

 private:
  void sendOn() {
    while (!isOver() && !m_isWaiting && m_batches.size() < mostBatchesInFlight && !m_queue.isEmpty()) {
      const QList<qsizetype> now = m_queue.mid(0, readsPerBatch);
      m_queue.remove(0, now.size());
      send(now);
    }
    if (m_unsettled == 0) {
      m_done.finish({});
    }
  }

  void send(const QList<qsizetype>& indexes) {
    QList<BatchItem> items;
    for (const qsizetype index : indexes) {
      ++m_tries[index];
      items.append({"GET", m_paths.at(index)});
    }
    const int number = ++m_sent;
    const auto batch = sendBatch(m_client, items);
    m_batches.insert(number, batch);
    whenDone(batch, &m_client,
             [self = shared_from_this(), indexes, number](const Result<QList<Result<QJsonObject>>>& outcomes) {
               self->m_batches.remove(number);
               if (self->isOver()) {
                 return;
               }
               if (!outcomes) {
                 self->stop();
                 return self->m_done.finish(fail(outcomes.error()));
               }
               self->receive(indexes, *outcomes);
             });
  }

  void receive(const QList<qsizetype>& indexes, const QList<Result<QJsonObject>>& outcomes) {
    QList<qsizetype> again;
    std::chrono::milliseconds longest{0};
    for (qsizetype i = 0; i < indexes.size() && !isOver(); ++i) {
      const qsizetype index = indexes.at(i);
      const auto& outcome = outcomes.at(i);
      const auto wait = outcome ? std::nullopt : waitBeforeReading(outcome.error(), m_tries.at(index));
      if (wait) {
        again.append(index);
        longest = std::max(longest, *wait);
      } else if (outcome && outcome->contains(QLatin1String("@odata.nextLink"))) {
        readAllPages(index);
      } else {
        settle(index, outcome.and_then([](const QJsonObject& page) { return itemsIn(page); }));
      }
    }
    m_queue = again + m_queue;
    if (longest > 0ms) {
      waitFor(longest);
    }
    sendOn();
  }

  static Result<QJsonArray> itemsIn(const QJsonObject& page) {
    const QJsonValue value = page.value(QLatin1String("value"));
    return value.isArray() ? Result<QJsonArray>(value.toArray())
                           : fail(Failure::Kind::BadReply, QStringLiteral("/value"));
  }

  void readAllPages(qsizetype index) {
    const auto pages = m_client.list(m_paths.at(index));
    m_pages.insert(index, pages);
    whenDone(pages, &m_client, [self = shared_from_this(), index](const Result<QJsonArray>& items) {
      self->m_pages.remove(index);
      if (!self->isOver()) {
        self->settle(index, items);
        self->sendOn();
      }
    });
  }

  void settle(qsizetype index, const Result<QJsonArray>& items) {
    --m_unsettled;
    m_take(index, items);
  }

  void waitFor(std::chrono::milliseconds wait) {
    m_waitsUntil = std::max(m_waitsUntil, m_clock.monotonic() + wait);
    m_client.setWaitsUntil(m_clock.now().addMSecs((m_waitsUntil - m_clock.monotonic()).count()));
    if (m_isWaiting) {
      return;
    }
    m_isWaiting = true;
    sleep();
  }

  void sleep() {
    m_wait = m_clock.after(std::max(m_waitsUntil - m_clock.monotonic(), 0ms));
    whenDone(m_wait, &m_client, [self = shared_from_this()](const Result<void>& waited) {
      if (!waited || self->isOver()) {
        return;
      }
      if (self->m_clock.monotonic() < self->m_waitsUntil) {
        return self->sleep();
      }
      self->m_isWaiting = false;
      self->m_client.setWaitsUntil({});
      self->sendOn();
    });
  }

  bool isOver() const { return m_done.isCancelled() || m_done.pending().isFinished(); }

  void stop() {
    if (m_isWaiting) {
      m_isWaiting = false;
      m_client.setWaitsUntil({});
      m_wait.cancel();
    }
    for (auto batch : std::as_const(m_batches)) {
      batch.cancel();
    }
    for (auto pages : std::as_const(m_pages)) {
      pages.cancel();
    }
  }

  GraphClient& m_client;
  Clock& m_clock;
  QStringList m_paths;
  TakeList m_take;
  QList<int> m_tries;
  qsizetype m_unsettled;
  QList<qsizetype> m_queue = {};
  int m_sent = 0;
  QHash<int, Pending<QList<Result<QJsonObject>>>> m_batches = {};
  QHash<qsizetype, Pending<QJsonArray>> m_pages = {};
  bool m_isWaiting = false;
  std::chrono::milliseconds m_waitsUntil{0};
  Pending<void> m_wait = {};
  Completion<void> m_done = {};
};

}  // namespace

Pending<void> readLists(GraphClient& client, Clock& clock, const QStringList& paths, TakeList take) {
  return std::make_shared<ListReading>(client, clock, paths, std::move(take))->start();
}

QString filteredPath(const QString& collection, const QString& filter, const QString& select) {
  const QByteArray kept = QByteArrayLiteral("/():',@$!*");
  return collection + QStringLiteral("?$filter=") + QString::fromLatin1(QUrl::toPercentEncoding(filter, kept)) +
         QStringLiteral("&$select=") + select;
}

}  // namespace usher::graph
