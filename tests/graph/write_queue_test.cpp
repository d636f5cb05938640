// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/write_queue.h"

#include <QCoreApplication>
#include <QSet>

#include "graph/assignments.h"
#include "graph/graph_fixture.h"
#include "graph/write_retry.h"
#include "http/retrying_transport.h"
#include "support/fault_row.h"
#include "support/manual_clock.h"

namespace usher::test {
namespace {

using namespace graph;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// A batch that has arrived and is not answered yet; its writes are known by the names in their bodies.
struct ArrivedBatch {
  QStringList names;
  Completion<http::HttpReply> answer = {};

  static QJsonObject item(int place, int status, const QJsonObject& headers = {}, const QString& code = {}) {
    const QJsonObject error{{u"error"_s, QJsonObject{{u"code"_s, code}}}};
    return {{u"id"_s, QString::number(place + 1)},
            {u"status"_s, status},
            {u"headers"_s, headers},
            {u"body"_s, status < 300 ? QJsonObject() : error}};
  }
  static http::HttpReply replyOf(const QJsonArray& items, http::Headers headers = {}) {
    return jsonReply(200, {{u"responses"_s, items}}, std::move(headers));
  }
  /// Answers each write by its name.
  void reply(const std::function<QJsonObject(int place, const QString& name)>& answerOf, http::Headers headers = {}) {
    QJsonArray items;
    for (int i = 0; i < names.size(); ++i) {
      // In any order but that of the requests.
      items.prepend(answerOf(i, names[i]));
    }
    answer.finish(replyOf(items, std::move(headers)));
  }
  void succeed(http::Headers headers = {}) {
    reply([](int place, const QString&) { return item(place, 201); }, std::move(headers));
  }
};

/// Holds every batch until the test answers it.
class BatchWire final : public http::Transport {
 public:
  QList<ArrivedBatch> batches;

  Pending<http::HttpReply> send(http::HttpRequest request) override {
    ArrivedBatch batch;
    for (const QJsonValue& one : QJsonDocument::fromJson(request.body)[u"requests"_s].toArray()) {
      batch.names.append(one[u"body"_s][u"name"_s].toString());
    }
    batches.append(batch);
    return batch.answer.pending();
  }
  QStringList everything() const {
    QStringList all;
    for (const ArrivedBatch& batch : batches) {
      all += batch.names;
    }
    return all;
  }
};

QList<BatchItem> writesNamed(const QString& prefix, int count) {
  QList<BatchItem> items;
  for (int i = 0; i < count; ++i) {
    items.append({"POST", u"/x"_s, {{u"name"_s, prefix + QString::number(i)}}});
  }
  return items;
}

class WriteQueueTest : public testing::Test {
 protected:
  Pending<QList<BatchAnswer>> send(const QString& prefix, int count) {
    return m_queue.send(writesNamed(prefix, count), [this](int done) { m_progress.append(done); });
  }
  bool arrive(int batches) {
    return eventually([&] { return m_wire.batches.size() == batches; });
  }
  /// Nothing more arrives, whatever is on its way.
  bool arrivesNoMore() {
    const auto before = m_wire.batches.size();
    for (int i = 0; i < 20; ++i) {
      QCoreApplication::processEvents();
    }
    return m_wire.batches.size() == before;
  }
  ArrivedBatch& batch(int number) { return m_wire.batches[number]; }
  bool isGranted(const Pending<void>& turn) {
    arrivesNoMore();
    return turn.isFinished();
  }

  BatchWire m_wire;
  ManualClock m_clock;
  GraphClient m_client{m_wire, QUrl(u"https://graph.example"_s)};
  WriteQueue& m_queue = m_client.writes(m_clock);
  QList<int> m_progress;
};

TEST_F(WriteQueueTest, TwentiesGoOutUpToTheLanesAndTheNextWithEachAnswer) {
  const auto pending = send(u"a"_s, 20 * (WritePace::mostLanes + 2));
  EXPECT_EQ(m_wire.batches.size(), WritePace::mostLanes);
  EXPECT_EQ(batch(0).names.size(), 20);
  batch(3).succeed();
  EXPECT_TRUE(arrive(WritePace::mostLanes + 1));
  EXPECT_TRUE(arrivesNoMore());
  for (int i = 0; i < WritePace::mostLanes + 2; ++i) {
    ASSERT_TRUE(eventually([&] { return m_wire.batches.size() > i; }));
    batch(i).succeed();
  }
  EXPECT_EQ(await(pending)->size(), 20 * (WritePace::mostLanes + 2));
  EXPECT_EQ(m_progress.last(), 20 * (WritePace::mostLanes + 2));
}

TEST_F(WriteQueueTest, AnswersAreMatchedByIdWhateverTheirOrder) {
  const auto pending = send(u"a"_s, 5);
  batch(0).reply([](int place, const QString& name) {
    QJsonObject item = ArrivedBatch::item(place, 201);
    item[u"body"_s] = QJsonObject{{u"id"_s, name}};
    return item;
  });
  const auto answers = await(pending).value();
  for (int i = 0; i < 5; ++i) {
    EXPECT_EQ(answers.at(i).body->value(u"id"_s).toString(), u"a%1"_s.arg(i));
  }
}

TEST_F(WriteQueueTest, RetryAfterOfOneItemStopsTheWholeQueue) {
  const FaultRow row{"F10"};
  const auto pending = send(u"a"_s, 20 * 10);
  batch(0).reply([](int place, const QString&) {
    return place == 7 ? ArrivedBatch::item(place, 429, {{u"Retry-After"_s, u"27"_s}}) : ArrivedBatch::item(place, 201);
  });
  for (int i = 1; i < WritePace::mostLanes; ++i) {
    batch(i).succeed();
  }
  ASSERT_TRUE(eventually([&] { return m_progress.contains(20 * WritePace::mostLanes - 1); }));
  EXPECT_TRUE(arrivesNoMore());
  EXPECT_EQ(m_client.waitsUntil(), m_clock.now().addSecs(27));
  m_clock.advance(26'999ms);
  EXPECT_TRUE(arrivesNoMore());
  m_clock.advance(1ms);
  ASSERT_TRUE(eventually([&] { return m_wire.batches.size() > WritePace::mostLanes; }));
  EXPECT_FALSE(m_client.waitsUntil().isValid());
  EXPECT_EQ(batch(WritePace::mostLanes).names.first(), u"a7"_s) << "first what was refused";
  EXPECT_EQ(m_wire.everything().count(u"a7"_s), 2);
  EXPECT_EQ(m_wire.everything().count(u"a6"_s), 1);
}

TEST_F(WriteQueueTest, RetryAfterOfAWholeBatchStopsTheWholeQueueToo) {
  const FaultRow row{"F10"};
  const auto pending = send(u"a"_s, 40);
  batch(0).answer.finish(jsonReply(429, {}, {{"Retry-After", "10"}}));
  batch(1).succeed();
  ASSERT_TRUE(eventually([&] { return m_clock.nextDue() == 10s; }));
  EXPECT_TRUE(arrivesNoMore());
  m_clock.advance(10s);
  ASSERT_TRUE(arrive(3));
  EXPECT_EQ(batch(2).names, batch(0).names);
  batch(2).succeed();
  const QList<BatchAnswer> answers = await(pending).value();
  for (const BatchAnswer& answer : answers) {
    EXPECT_TRUE(answer.body);
  }
}

TEST_F(WriteQueueTest, AWholeBatchThatIsThrottledIsPacedHereAndNotByTheTransport) {
  http::RetryingTransport retrying(m_wire, m_clock);
  GraphClient client(retrying, QUrl(u"https://graph.example"_s));
  const auto pending = client.writes(m_clock).send(writesNamed(u"a"_s, 20));
  batch(0).answer.finish(jsonReply(429, {}, {{"Retry-After", "10"}}));
  ASSERT_TRUE(eventually([&] { return retrying.pausedUntil().isValid(); })) << "reading waits as well";
  EXPECT_TRUE(eventually([&] { return client.writes(m_clock).pace().lanes() < WritePace::mostLanes; }));
  m_clock.advance(10s);
  ASSERT_TRUE(arrive(2));
  batch(1).succeed();
  EXPECT_TRUE(await(pending)->first().body);
}

TEST_F(WriteQueueTest, FewerBatchesAreInFlightAfterA429) {
  const auto pending = send(u"a"_s, 20 * 10);
  for (int i = 0; i < WritePace::mostLanes; ++i) {
    batch(i).reply([](int place, const QString&) {
      return ArrivedBatch::item(place, 429, {{u"Retry-After"_s, u"1"_s}});
    });
  }
  ASSERT_TRUE(eventually([&] { return m_queue.pace().batchesInFlight() == 0; }));
  m_queue.pace().setQuota(WriteQuota::none());
  m_clock.advance(1s);
  ASSERT_TRUE(arrive(WritePace::mostLanes + WritePace::mostLanes / 2));
  EXPECT_TRUE(arrivesNoMore());
}

TEST_F(WriteQueueTest, WhatCollidedGoesOutWithWhateverGoesOutNext) {
  const auto pending = send(u"a"_s, 20);
  batch(0).reply([](int place, const QString&) {
    return place < 3 ? ArrivedBatch::item(place, 409, {}, u"Directory_ConcurrencyViolation"_s)
                     : ArrivedBatch::item(place, 201);
  });
  ASSERT_TRUE(eventually([&] { return m_clock.nextDue() == 50ms; }));
  m_clock.advance(49ms);
  EXPECT_TRUE(arrivesNoMore());
  for (int i = 0; i < WritePace::mostLanes; ++i) {
    send(u"b%1-"_s.arg(i), 20);
  }
  m_clock.advance(1ms);
  EXPECT_TRUE(arrivesNoMore()) << "no batch of three while others fill all lanes";
  batch(1).succeed();
  ASSERT_TRUE(arrive(WritePace::mostLanes + 2));
  EXPECT_EQ(m_wire.batches.last().names, (QStringList{u"a0"_s, u"a1"_s, u"a2"_s}));
}

TEST_F(WriteQueueTest, AMissingItemAndARepeatedOneAreLeftToWhoeverReads) {
  const FaultRow row{"F16"};
  const auto pending = send(u"a"_s, 4);
  const QJsonObject first = ArrivedBatch::item(0, 201), second = ArrivedBatch::item(1, 201);
  batch(0).answer.finish(
      ArrivedBatch::replyOf({second, first, second, ArrivedBatch::item(2, 0), ArrivedBatch::item(77, 201)}));
  const auto answers = await(pending).value();
  EXPECT_TRUE(answers.at(0).body);
  for (const int i : {1, 2, 3}) {
    EXPECT_EQ(answers.at(i).body.error().code, u"unanswered"_s) << i;
    EXPECT_EQ(answers.at(i).body.error().kind, Failure::Kind::BadReply);
  }
  EXPECT_TRUE(arrivesNoMore());
}

TEST_F(WriteQueueTest, AnAnswerThatIsNoneEndsTheBatchAndWhatWaits) {
  const auto pending = send(u"a"_s, 20 * (WritePace::mostLanes + 1));
  batch(0).answer.finish(http::HttpReply{200, {}, "{\"respons"});
  ASSERT_TRUE(eventually([&] { return m_progress.contains(40); }));
  for (int i = 1; i < WritePace::mostLanes; ++i) {
    batch(i).succeed();
  }
  const auto answers = await(pending).value();
  EXPECT_EQ(answers.first().body.error().kind, Failure::Kind::BadReply);
  EXPECT_EQ(answers.last().body.error().code, u"unsent"_s);
  EXPECT_TRUE(answers.at(20).body);
  EXPECT_EQ(m_wire.batches.size(), WritePace::mostLanes);
}

TEST_F(WriteQueueTest, ABatchOfSomebodyElseIsNotEndedByWhoCancels) {
  auto mine = send(u"a"_s, 5);
  const auto other = send(u"b"_s, 5);
  batch(0).reply([](int place, const QString&) {
    return ArrivedBatch::item(place, 503, {{u"Retry-After"_s, u"1"_s}});
  });
  batch(1).reply([](int place, const QString&) {
    return ArrivedBatch::item(place, 503, {{u"Retry-After"_s, u"1"_s}});
  });
  ASSERT_TRUE(eventually([&] { return m_clock.nextDue() == 1s; }));
  m_clock.advance(1s);
  ASSERT_TRUE(arrive(3));
  EXPECT_EQ(batch(2).names.size(), 10) << "both go together";
  mine.cancel();
  EXPECT_TRUE(arrivesNoMore());
  EXPECT_FALSE(batch(2).answer.isCancelled());
  batch(2).succeed();
  EXPECT_TRUE(await(other)->first().body);
}

TEST_F(WriteQueueTest, WhoCancelsTakesWhatWaitsOutOfTheQueue) {
  auto mine = send(u"a"_s, 20 * (WritePace::mostLanes + 3));
  mine.cancel();
  const auto other = send(u"b"_s, 1);
  ASSERT_TRUE(eventually([&] { return batch(0).answer.isCancelled(); }));
  ASSERT_TRUE(arrive(WritePace::mostLanes + 1));
  EXPECT_EQ(m_wire.batches.last().names, QStringList{u"b0"_s});
  m_wire.batches.last().succeed();
  EXPECT_TRUE(await(other));
}

TEST_F(WriteQueueTest, ATurnComesWhenALaneIsFree) {
  const auto pending = send(u"a"_s, 20 * WritePace::mostLanes);
  const auto turn = m_queue.turn(20);
  EXPECT_FALSE(isGranted(turn));
  batch(2).succeed();
  EXPECT_TRUE(isGranted(turn));
}

TEST_F(WriteQueueTest, ATurnWaitsForRetryAfter) {
  send(u"a"_s, 1);
  batch(0).reply([](int place, const QString&) {
    return ArrivedBatch::item(place, 429, {{u"Retry-After"_s, u"5"_s}});
  });
  ASSERT_TRUE(eventually([&] { return m_clock.nextDue() == 5s; }));
  const auto turn = m_queue.turn(20);
  EXPECT_FALSE(isGranted(turn));
  m_clock.advance(5s);
  EXPECT_TRUE(isGranted(turn));
}

TEST_F(WriteQueueTest, WhoHasATurnTakesWhatWaitsAlong) {
  const auto pending = send(u"a"_s, 20 * WritePace::mostLanes);
  batch(0).reply([](int place, const QString&) {
    return place < 3 ? ArrivedBatch::item(place, 409, {}, u"Directory_ConcurrencyViolation"_s)
                     : ArrivedBatch::item(place, 201);
  });
  ASSERT_TRUE(eventually([&] { return m_progress.contains(17); }));
  send(u"b"_s, 20);
  ASSERT_TRUE(arrive(WritePace::mostLanes + 1));
  const auto turn = m_queue.turn(20);
  m_clock.advance(50ms);
  batch(1).succeed();
  ASSERT_TRUE(isGranted(turn));
  EXPECT_TRUE(arrivesNoMore()) << "three wait for seventeen";
  send(u"c"_s, 20);
  ASSERT_TRUE(arrive(WritePace::mostLanes + 2));
  EXPECT_EQ(m_wire.batches.last().names.size(), 20);
  EXPECT_EQ(m_wire.batches.last().names.mid(0, 4), (QStringList{u"a0"_s, u"a1"_s, u"a2"_s, u"c0"_s}));
}

TEST_F(WriteQueueTest, ATurnThatIsNotUsedDelaysNobodyForLong) {
  const auto pending = send(u"a"_s, 20 * WritePace::mostLanes);
  batch(0).reply([](int place, const QString&) {
    return place < 3 ? ArrivedBatch::item(place, 409, {}, u"Directory_ConcurrencyViolation"_s)
                     : ArrivedBatch::item(place, 201);
  });
  const auto turn = m_queue.turn(20), next = m_queue.turn(20);
  ASSERT_TRUE(isGranted(turn));
  EXPECT_FALSE(isGranted(next));
  m_clock.advance(50ms);
  EXPECT_TRUE(isGranted(next));
  m_clock.advance(20ms);
  ASSERT_TRUE(arrive(WritePace::mostLanes + 1));
  EXPECT_EQ(m_wire.batches.last().names.size(), 3);
}

TEST_F(WriteQueueTest, ACancelledTurnIsPassedOver) {
  const auto pending = send(u"a"_s, 20 * WritePace::mostLanes);
  auto turn = m_queue.turn(20);
  const auto next = m_queue.turn(20);
  turn.cancel();
  batch(0).succeed();
  EXPECT_TRUE(isGranted(next));
}

TEST_F(WriteQueueTest, TheQuotaHoldsAcrossEverythingThatIsWritten) {
  m_queue.pace().setQuota({100, 10s});
  const auto first = send(u"a"_s, 60);
  for (int i = 0; i < 3; ++i) {
    batch(i).succeed();
  }
  ASSERT_TRUE(await(first));
  const auto second = send(u"b"_s, 60);
  EXPECT_EQ(m_wire.batches.size(), 4) << "one more fits under a hundred";
  batch(3).succeed();
  ASSERT_TRUE(eventually([&] { return m_clock.nextDue() > 9s; }));
  EXPECT_TRUE(m_client.waitsUntil().isValid());
  m_clock.advance(11s);
  ASSERT_TRUE(arrive(6));
}

TEST_F(WriteQueueTest, TheShareOfTheLimitIsReadFromReplyAndItems) {
  m_queue.pace().setQuota({3000, 150s});
  for (const bool isInItem : {true, false}) {
    const auto pending = send(u"a"_s, 20);
    const QJsonObject headers = isInItem ? QJsonObject{{u"x-ms-throttle-limit-percentage"_s, u"0.9"_s}} : QJsonObject();
    m_wire.batches.last().reply(
        [&](int place, const QString&) {
          return ArrivedBatch::item(place, 201, place == 11 ? headers : QJsonObject());
        },
        isInItem ? http::Headers() : http::Headers{{"X-MS-Throttle-Limit-Percentage", "0.9"}});
    ASSERT_TRUE(await(pending));
    EXPECT_EQ(m_queue.pace().waitFor(20, m_clock.monotonic()), 500ms);
    m_clock.advance(500ms);
  }
  const auto pending = send(u"a"_s, 20);
  m_wire.batches.last().succeed({{"x-ms-throttle-limit-percentage", "nan"}});
  ASSERT_TRUE(await(pending));
  EXPECT_EQ(m_queue.pace().waitFor(20, m_clock.monotonic()), 0ms);
}

/// Many writers against a service that hurts every third reply: each write is answered, and none is sent again that was
/// taken.
TEST_F(WriteQueueTest, WhateverIsRefusedNobodyIsWrittenTwice) {
  m_queue.pace().setQuota(WriteQuota::none());
  QList<Pending<QList<BatchAnswer>>> jobs;
  for (int i = 0; i < 25; ++i) {
    jobs.append(send(u"j%1-"_s.arg(i), 20));
  }
  QSet<QString> taken;
  unsigned seed = 7;
  const auto drawn = [&seed](unsigned below) {
    seed = seed * 1'664'525U + 1'013'904'223U;
    return (seed >> 16) % below;
  };
  int answered = 0;
  ASSERT_TRUE(eventually(
      [&] {
        if (answered < m_wire.batches.size()) {
          ArrivedBatch arrived = m_wire.batches[answered++];
          arrived.reply([&](int place, const QString& name) {
            switch (drawn(9)) {
              case 0:
                return ArrivedBatch::item(place, 429, {{u"Retry-After"_s, u"1"_s}});
              case 1:
                return ArrivedBatch::item(place, 409, {}, u"Directory_ConcurrencyViolation"_s);
              case 2:
                return ArrivedBatch::item(place, 403);
              default:
                EXPECT_FALSE(taken.contains(name)) << qPrintable(name);
                taken.insert(name);
                return ArrivedBatch::item(place, 201);
            }
          });
        } else if (m_clock.waiting() > 0) {
          m_clock.advance(m_clock.nextDue());
        }
        return std::all_of(jobs.begin(), jobs.end(), [](const auto& job) { return job.isFinished(); });
      },
      20s));
  int done = 0;
  for (const auto& job : jobs) {
    const QList<BatchAnswer> answers = job.result().value();
    for (const BatchAnswer& answer : answers) {
      done += answer.body ? 1 : 0;
    }
  }
  EXPECT_EQ(done, taken.size());
  EXPECT_GT(done, 350);
}

}  // namespace
}  // namespace usher::test
