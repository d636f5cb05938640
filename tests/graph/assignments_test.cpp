// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/assignments.h"

#include <QCoreApplication>

#include "graph/graph_fixture.h"
#include "graph/write_queue.h"
#include "support/fault_row.h"
#include "support/manual_clock.h"

namespace usher::test {
namespace {

using namespace graph;
using namespace std::chrono_literals;

const QString vendorApp = QStringLiteral("sp1");

QList<AssignmentWrite> additions(int count) {
  QList<AssignmentWrite> writes;
  for (int i = 1; i <= count; ++i) {
    writes.append({QStringLiteral("u%1").arg(i)});
  }
  return writes;
}

/// Items of a $batch answer: the status of each id, in the order given.
QJsonObject answers(const QList<std::pair<int, int>>& statuses, const QByteArray& retryAfter = {}) {
  QJsonArray responses;
  for (const auto& [id, status] : statuses) {
    QJsonObject item{{QStringLiteral("id"), QString::number(id)}, {QStringLiteral("status"), status}};
    if (!retryAfter.isEmpty() && status >= 400) {
      item.insert(QStringLiteral("headers"),
                  QJsonObject{{QStringLiteral("Retry-After"), QString::fromLatin1(retryAfter)}});
    }
    responses.append(item);
  }
  return {{QStringLiteral("responses"), responses}};
}

QJsonObject allCreated(int count) {
  QList<std::pair<int, int>> statuses;
  for (int i = 1; i <= count; ++i) {
    statuses.prepend({i, 201});
  }
  return answers(statuses);
}

class AssignmentsTest : public GraphFixture {
 protected:
  void answerBatch(const QJsonObject& body) { m_transport.expect("POST", "/v1.0/$batch", jsonReply(200, body)); }

  QStringList sentPrincipals() const {
    QStringList ids;
    for (const QJsonValue& item : m_transport.lastJson()[QStringLiteral("requests")].toArray()) {
      ids.append(item[QStringLiteral("body")][QStringLiteral("principalId")].toString());
    }
    return ids;
  }

  ManualClock m_clock;
  Pending<QList<AssignmentOutcome>> m_pending = {};
};

TEST_F(AssignmentsTest, AreListedWithKindAndTime) {
  answer("GET", "/v1.0/servicePrincipals/sp1/appRoleAssignedTo?$top=999",
         R"({"value":[{"id":"x-1","principalId":"u1","principalDisplayName":"Ann","principalType":"User",
              "appRoleId":"00000000-0000-0000-0000-000000000000","createdDateTime":"2026-02-15T16:14:59Z"},
             {"id":"x-2","principalId":"g1","principalType":"Group","appRoleId":"r1"},
             {"id":"x-3","principalId":"s1","principalType":"ServicePrincipal","appRoleId":"r1"}]})");
  const auto all = await(assignments(m_client, vendorApp));
  ASSERT_TRUE(all);
  ASSERT_EQ(all->size(), 3);
  EXPECT_EQ(all->at(0), (Assignment{QStringLiteral("x-1"), QStringLiteral("u1"), QStringLiteral("Ann"), defaultAppRole,
                                    PrincipalKind::Person, QDateTime({2026, 2, 15}, {16, 14, 59}, Qt::UTC)}));
  EXPECT_EQ(all->at(1).kind, PrincipalKind::Group);
  EXPECT_EQ(all->at(2).kind, PrincipalKind::App);
}

TEST_F(AssignmentsTest, AreListedWithNothingButPersonAndRole) {
  answer("GET", "/v1.0/servicePrincipals/sp1/appRoleAssignedTo?$top=999&$select=principalId,appRoleId",
         R"({"value":[{"id":"x-1","principalId":"u1","appRoleId":"r1"},{"principalId":"g1","appRoleId":"r2"}]})");
  const auto all = await(assignedRoles(m_client, vendorApp));
  ASSERT_TRUE(all);
  ASSERT_EQ(all->size(), 2);
  EXPECT_EQ(all->at(0).principalId, QStringLiteral("u1"));
  EXPECT_EQ(all->at(0).appRoleId, QStringLiteral("r1"));
  EXPECT_EQ(all->at(1).principalId, QStringLiteral("g1"));
}

TEST_F(AssignmentsTest, OfAnUnknownKindAreRefused) {
  answer("GET", "/v1.0/servicePrincipals/sp1/appRoleAssignedTo?$top=999",
         R"({"value":[{"id":"x","principalId":"u1","principalType":"Robot","appRoleId":"r"}]})");
  EXPECT_EQ(awaitFailure(assignments(m_client, vendorApp)).code, QStringLiteral("/value/0/principalType"));
}

TEST_F(AssignmentsTest, AreWrittenAsMicrosoftDescribes) {
  answerBatch(answers({{1, 201}, {2, 204}}));
  const auto outcomes = await(writeAssignments(
      m_client, m_clock, vendorApp, {{QStringLiteral("u1"), QStringLiteral("r1")}, {{}, {}, QStringLiteral("-as_1")}}));
  ASSERT_TRUE(outcomes);
  EXPECT_TRUE(outcomes->at(0));
  EXPECT_TRUE(outcomes->at(1));
  EXPECT_EQ(m_transport.lastJson(), json(R"({"requests":[
      {"id":"1","method":"POST","url":"/servicePrincipals/sp1/appRoleAssignedTo",
       "headers":{"Content-Type":"application/json"},
       "body":{"principalId":"u1","resourceId":"sp1","appRoleId":"r1"}},
      {"id":"2","method":"DELETE","url":"/servicePrincipals/sp1/appRoleAssignedTo/-as_1"}]})"));
}

TEST_F(AssignmentsTest, GoOutInTwentiesSeveralAtOnce) {
  const auto first = m_transport.expectOpen("POST", "/v1.0/$batch");
  answerBatch(allCreated(20));
  answerBatch(allCreated(5));
  QList<int> progress;
  const auto pending =
      writeAssignments(m_client, m_clock, vendorApp, additions(45), [&](int done) { progress.append(done); });
  EXPECT_EQ(m_transport.sent().size(), 3) << "none waits for another";
  EXPECT_EQ(sentPrincipals().constLast(), QStringLiteral("u45"));
  ASSERT_TRUE(eventually([&] { return progress.size() == 2; }));
  first.finish(jsonReply(200, allCreated(20)));
  const auto outcomes = await(pending);
  ASSERT_TRUE(outcomes);
  EXPECT_EQ(outcomes->size(), 45);
  EXPECT_EQ(progress, (QList<int>{20, 25, 45}));
}

TEST_F(AssignmentsTest, TellWhatTheyMadeAndHowMicrosoftCallsTheRequest) {
  m_transport.expect(
      "POST", "/v1.0/$batch",
      jsonReply(200, json(R"({"responses":[{"id":"2","status":201,"headers":{"request-id":"own"},"body":{"id":"as-2"}},
                     {"id":"1","status":201,"body":{"id":"as-1"}}, {"id":"3","status":403}]})"),
                {{"request-id", "of the batch"}}));
  const auto outcomes = await(writeAssignments(m_client, m_clock, vendorApp, additions(3)));
  ASSERT_TRUE(outcomes);
  EXPECT_EQ(outcomes->at(0)->assignmentId, QStringLiteral("as-1"));
  EXPECT_EQ(outcomes->at(0)->requestId, QStringLiteral("of the batch"));
  EXPECT_EQ(outcomes->at(1)->assignmentId, QStringLiteral("as-2"));
  EXPECT_EQ(outcomes->at(1)->requestId, QStringLiteral("own"));
  EXPECT_EQ(outcomes->at(2).error().requestId, QStringLiteral("of the batch"));
}

TEST_F(AssignmentsTest, FinishAtOnceWhenThereIsNothingToWrite) {
  EXPECT_TRUE(await(writeAssignments(m_client, m_clock, vendorApp, {}))->isEmpty());
}

TEST_F(AssignmentsTest, ReportEachRefusalAtItsIndex) {
  const test::FaultRow fault{"F15"};
  answerBatch(answers({{4, 404}, {2, 403}, {3, 400}, {1, 201}}));
  const auto outcomes = await(writeAssignments(m_client, m_clock, vendorApp, additions(5)));
  ASSERT_TRUE(outcomes);
  EXPECT_TRUE(outcomes->at(0));
  EXPECT_EQ(outcomes->at(1).error().kind, Failure::Kind::Forbidden);
  EXPECT_EQ(outcomes->at(2).error().kind, Failure::Kind::Rejected);
  EXPECT_EQ(outcomes->at(3).error().kind, Failure::Kind::NotFound);
  EXPECT_EQ(outcomes->at(4).error().code, QStringLiteral("unanswered"));
}

TEST_F(AssignmentsTest, TryThrottledItemsAgainAloneAfterTheirWait) {
  const test::FaultRow fault{"F15"};
  answerBatch(answers({{1, 201}, {2, 429}, {3, 503}, {4, 403}}, "7"));
  QList<int> progress;
  const auto pending =
      writeAssignments(m_client, m_clock, vendorApp, additions(4), [&](int done) { progress.append(done); });
  ASSERT_TRUE(eventually([&] { return m_clock.waiting() == 1; }));
  EXPECT_EQ(m_clock.nextDue(), 7s);
  EXPECT_EQ(m_client.waitsUntil(), m_clock.now().addSecs(7));
  EXPECT_EQ(progress, QList<int>{2});
  answerBatch(answers({{1, 201}, {2, 201}}));
  m_clock.advance(7s);
  const auto outcomes = await(pending);
  ASSERT_TRUE(outcomes);
  EXPECT_EQ(sentPrincipals(), (QStringList{QStringLiteral("u2"), QStringLiteral("u3")}));
  EXPECT_TRUE(outcomes->at(1));
  EXPECT_TRUE(outcomes->at(2));
  EXPECT_EQ(outcomes->at(3).error().kind, Failure::Kind::Forbidden);
  EXPECT_EQ(progress, (QList<int>{2, 4}));
}

TEST_F(AssignmentsTest, LeaveAnAdditionThatTimedOutToWhoeverReads) {
  const test::FaultRow fault{"F14"};
  answerBatch(answers({{1, 201}, {2, 504}}));
  const auto added = await(writeAssignments(m_client, m_clock, vendorApp, additions(2)));
  ASSERT_TRUE(added);
  EXPECT_EQ(added->at(1).error().kind, Failure::Kind::ServiceDown);

  answerBatch(answers({{1, 504}}));
  const auto pending = writeAssignments(m_client, m_clock, vendorApp, {{{}, {}, QStringLiteral("as1")}});
  ASSERT_TRUE(eventually([&] { return m_clock.waiting() == 1; })) << "removing twice does no harm";
  answerBatch(answers({{1, 204}}));
  m_clock.advance(1s);
  EXPECT_TRUE(await(pending)->first());
}

TEST_F(AssignmentsTest, ObeyTheLongestWaitOfABatch) {
  const test::FaultRow fault{"F15"};
  m_transport.expect("POST", "/v1.0/$batch", jsonReply(200, json(R"({"responses":[
      {"id":"1","status":429,"headers":{"Retry-After":"11"}},{"id":"2","status":429,"headers":{"Retry-After":"3"}}]})")));
  const auto pending = writeAssignments(m_client, m_clock, vendorApp, additions(2));
  ASSERT_TRUE(eventually([&] { return m_clock.waiting() == 1; }));
  EXPECT_EQ(m_clock.nextDue(), 11s);
}

TEST_F(AssignmentsTest, BackOffWhenNoWaitIsSaid) {
  for (const auto wait : {1s, 2s, 4s, 8s}) {
    answerBatch(answers({{1, 429}}));
    if (wait == 1s) {
      m_pending = writeAssignments(m_client, m_clock, vendorApp, additions(1));
    }
    ASSERT_TRUE(eventually([&] { return m_clock.waiting() == 1; }));
    EXPECT_EQ(m_clock.nextDue(), wait);
    if (wait != 8s) {
      m_clock.advance(wait);
    }
  }
  answerBatch(answers({{1, 429}}));
  m_clock.advance(8s);
  const auto outcomes = await(m_pending);
  ASSERT_TRUE(outcomes);
  EXPECT_EQ(outcomes->first().error().kind, Failure::Kind::Throttled);
  EXPECT_EQ(m_transport.sent().size(), 5);
}

TEST_F(AssignmentsTest, DoNotWaitLongerThanAPersonWould) {
  answerBatch(answers({{1, 429}}, "600"));
  const auto outcomes = await(writeAssignments(m_client, m_clock, vendorApp, additions(1)));
  ASSERT_TRUE(outcomes);
  EXPECT_EQ(outcomes->first().error().kind, Failure::Kind::Throttled);
  EXPECT_EQ(outcomes->first().error().retryAfter, 600s);
}

TEST_F(AssignmentsTest, TryAgainWhatFailedWithAThrottledBatch) {
  answerBatch(answers({{1, 429}, {2, 424}}, "1"));
  const auto pending = writeAssignments(m_client, m_clock, vendorApp, additions(2));
  ASSERT_TRUE(eventually([&] { return m_clock.waiting() == 1; }));
  answerBatch(answers({{2, 201}, {1, 201}}));
  m_clock.advance(1s);
  const auto outcomes = await(pending);
  ASSERT_TRUE(outcomes);
  EXPECT_TRUE(outcomes->at(0));
  EXPECT_TRUE(outcomes->at(1));
}

TEST_F(AssignmentsTest, TryAgainAfterAConcurrentWrite) {
  answerBatch(
      json(R"({"responses":[{"id":"1","status":409,"body":{"error":{"code":"Directory_ConcurrencyViolation"}}}]})"));
  const auto pending = writeAssignments(m_client, m_clock, vendorApp, additions(1));
  ASSERT_TRUE(eventually([&] { return m_clock.waiting() == 1; }));
  answerBatch(answers({{1, 201}}));
  m_clock.advance(1s);
  EXPECT_TRUE(await(pending)->first());
}

TEST_F(AssignmentsTest, StopAtABatchThatFailsWhole) {
  const int lanes = WritePace::mostLanes;
  QList<Completion<http::HttpReply>> open;
  for (int i = 0; i < lanes; ++i) {
    open.append(m_transport.expectOpen("POST", "/v1.0/$batch"));
  }
  QList<int> progress;
  const auto pending = writeAssignments(m_client, m_clock, vendorApp, additions((lanes + 1) * 20),
                                        [&](int done) { progress.append(done); });
  open[0].finish(fail(Failure::Kind::Offline));
  ASSERT_TRUE(eventually([&] { return progress == QList<int>{40}; }));
  for (int i = 1; i < lanes; ++i) {
    open[i].finish(jsonReply(200, allCreated(20)));
  }
  const auto outcomes = await(pending);
  ASSERT_TRUE(outcomes);
  EXPECT_EQ(outcomes->at(0).error().kind, Failure::Kind::Offline);
  EXPECT_TRUE(outcomes->at(19).error().code.isEmpty());
  EXPECT_TRUE(outcomes->at(20));
  EXPECT_EQ(outcomes->last().error().kind, Failure::Kind::Offline);
  EXPECT_EQ(outcomes->last().error().code, QStringLiteral("unsent"));
  EXPECT_EQ(m_transport.sent().size(), lanes);
}

TEST_F(AssignmentsTest, EndWhatIsInFlightWhenCancelledAndSendNoOther) {
  QList<Completion<http::HttpReply>> open;
  for (int i = 0; i < WritePace::mostLanes; ++i) {
    open.append(m_transport.expectOpen("POST", "/v1.0/$batch"));
  }
  auto pending = writeAssignments(m_client, m_clock, vendorApp, additions(200));
  pending.cancel();
  EXPECT_EQ(awaitFailure(pending).kind, Failure::Kind::Cancelled);
  for (const auto& one : open) {
    EXPECT_TRUE(eventually([&] { return one.isCancelled(); }));
    one.finish(jsonReply(200, allCreated(20)));
  }
  QCoreApplication::processEvents();
  EXPECT_EQ(m_transport.sent().size(), WritePace::mostLanes);
}

TEST_F(AssignmentsTest, StopWaitingWhenCancelled) {
  answerBatch(answers({{1, 429}}, "60"));
  auto pending = writeAssignments(m_client, m_clock, vendorApp, additions(1));
  ASSERT_TRUE(eventually([&] { return m_clock.waiting() == 1; }));
  EXPECT_EQ(m_client.waitsUntil(), m_clock.now().addSecs(60));
  pending.cancel();
  EXPECT_TRUE(eventually([&] { return m_clock.waiting() == 0; }));
  EXPECT_TRUE(eventually([&] { return !m_client.waitsUntil().isValid(); }));
}

TEST_F(AssignmentsTest, EndWhenTheClientGoes) {
  QList<Completion<http::HttpReply>> open;
  for (int i = 0; i < 3; ++i) {
    open.append(m_transport.expectOpen("POST", "/v1.0/$batch"));
  }
  auto client = std::make_unique<GraphClient>(m_transport, QUrl(QStringLiteral("https://graph.example")));
  const auto pending = writeAssignments(*client, m_clock, vendorApp, additions(45));
  client.reset();
  EXPECT_EQ(awaitFailure(pending).kind, Failure::Kind::Cancelled);
}

}  // namespace
}  // namespace usher::test
