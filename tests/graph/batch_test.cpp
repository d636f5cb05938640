// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/batch.h"

#include "graph/graph_fixture.h"
#include "support/fault_row.h"

namespace usher::test {
namespace {

using namespace graph;
using BatchTest = GraphFixture;

QList<BatchItem> reads(int count) {
  return QList<BatchItem>(count, BatchItem{"GET", QStringLiteral("/me")});
}

TEST_F(BatchTest, NumbersItsItemsAndSendsBodiesWithTheirType) {
  answer("POST", "/v1.0/$batch",
         R"({"responses":[{"id":"1","status":204},{"id":"2","status":201,"body":{"id":"n"}}]})");
  const QList<BatchItem> items{{"DELETE", QStringLiteral("/a/1")}, {"POST", QStringLiteral("/a"), json(R"({"x":1})")}};
  const auto outcomes = await(sendBatch(m_client, items));
  ASSERT_TRUE(outcomes);
  EXPECT_TRUE(outcomes->at(0)->isEmpty());
  EXPECT_EQ(*outcomes->at(1), json(R"({"id":"n"})"));
  EXPECT_EQ(m_transport.lastJson(), json(R"({"requests":[{"id":"1","method":"DELETE","url":"/a/1"},
      {"id":"2","method":"POST","url":"/a","headers":{"Content-Type":"application/json"},"body":{"x":1}}]})"));
  EXPECT_FALSE(m_transport.last().repeatable);
}

TEST_F(BatchTest, SendsABodyWithEveryPost) {
  answer("POST", "/v1.0/$batch", R"({"responses":[{"id":"1","status":204}]})");
  ASSERT_TRUE(await(sendBatch(m_client, {{"POST", QStringLiteral("/restore")}})));
  EXPECT_EQ(m_transport.lastJson(), json(R"({"requests":[{"id":"1","method":"POST","url":"/restore",
      "headers":{"Content-Type":"application/json"},"body":{}}]})"));
}

TEST_F(BatchTest, OfReadsIsRepeatable) {
  answer("POST", "/v1.0/$batch", R"({"responses":[{"id":"1","status":200}]})");
  ASSERT_TRUE(await(sendBatch(m_client, reads(1))));
  EXPECT_TRUE(m_transport.last().repeatable);
}

TEST_F(BatchTest, MatchesShuffledAnswersById) {
  const test::FaultRow fault{"F15"};
  answer("POST", "/v1.0/$batch", R"({"responses":[{"id":"3","status":200,"body":{"n":3}},
      {"id":"1","status":200,"body":{"n":1}},{"id":"2","status":404,"body":{"error":{"code":"Request_ResourceNotFound"}}}]})");
  const auto outcomes = await(sendBatch(m_client, reads(3)));
  ASSERT_TRUE(outcomes);
  EXPECT_EQ(*outcomes->at(0), json(R"({"n":1})"));
  EXPECT_EQ(outcomes->at(1).error().kind, Failure::Kind::NotFound);
  EXPECT_EQ(outcomes->at(1).error().code, QStringLiteral("Request_ResourceNotFound"));
  EXPECT_EQ(*outcomes->at(2), json(R"({"n":3})"));
}

TEST_F(BatchTest, ReportsMissingAndRepeatedAnswers) {
  const test::FaultRow fault{"F16"};
  answer("POST", "/v1.0/$batch", R"({"responses":[{"id":"1","status":200},{"id":"1","status":403},
      {"id":"7","status":200},{"status":200},{"id":"3","status":200}]})");
  const auto outcomes = await(sendBatch(m_client, reads(3)));
  ASSERT_TRUE(outcomes);
  for (const int index : {0, 1}) {
    EXPECT_EQ(outcomes->at(index).error().kind, Failure::Kind::BadReply);
    EXPECT_EQ(outcomes->at(index).error().code, QStringLiteral("unanswered"));
  }
  EXPECT_TRUE(outcomes->at(2));
}

TEST_F(BatchTest, TakesAnItemWithoutUsableStatusForUnanswered) {
  answer("POST", "/v1.0/$batch", R"({"responses":[{"id":"1"},{"id":"2","status":"200"},{"id":"3","status":-5}]})");
  const auto outcomes = await(sendBatch(m_client, reads(3)));
  ASSERT_TRUE(outcomes);
  for (const auto& outcome : *outcomes) {
    EXPECT_EQ(outcome.error().code, QStringLiteral("unanswered"));
  }
}

TEST_F(BatchTest, ReadsAnItemsOwnHeaders) {
  answer("POST", "/v1.0/$batch",
         R"({"responses":[{"id":"1","status":429,"headers":{"Retry-After":"2.5","request-id":"r1"},
      "body":{"error":{"code":"TooManyRequests","message":"Please retry again later."}}}]})");
  const auto outcomes = await(sendBatch(m_client, reads(1)));
  ASSERT_TRUE(outcomes);
  const Failure& why = outcomes->first().error();
  EXPECT_EQ(why.kind, Failure::Kind::Throttled);
  EXPECT_EQ(why.retryAfter, std::chrono::milliseconds(2500));
  EXPECT_EQ(why.requestId, QStringLiteral("r1"));
}

TEST_F(BatchTest, FailsWholeWhenMalformed) {
  answer("POST", "/v1.0/$batch", R"({"error":{"code":"BadRequest"}})", 400);
  answer("POST", "/v1.0/$batch", R"({"value":[]})");
  EXPECT_EQ(awaitFailure(sendBatch(m_client, reads(1))).kind, Failure::Kind::Rejected);
  EXPECT_EQ(awaitFailure(sendBatch(m_client, reads(1))).code, QStringLiteral("/responses"));
}

TEST_F(BatchTest, TakesTwentyItemsAndNoMore) {
  answer("POST", "/v1.0/$batch", R"({"responses":[]})");
  EXPECT_EQ(await(sendBatch(m_client, reads(20)))->size(), 20);
  EXPECT_EQ(awaitFailure(sendBatch(m_client, reads(21))).kind, Failure::Kind::Bug);
  EXPECT_TRUE(await(sendBatch(m_client, {}))->isEmpty());
  EXPECT_EQ(m_transport.sent().size(), 1);
}

}  // namespace
}  // namespace usher::test
