// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QJsonDocument>

#include "flow/steps/assignments_step.h"
#include "practice_fixture.h"
#include "support/fake_transport.h"
#include "support/fault_row.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::eventually;
using test::FaultRow;

/// Three people are chosen in front of a tenant that makes whoever sends them wait.
class StoppedChangesTest : public test::PracticeFlowTest {
 protected:
  StoppedChangesTest() {
    demo::Scenario scenario = configured();
    scenario.throttled = true;
    begin(scenario);
    m_step = std::make_unique<AssignmentsStep>(*m_setUp);
    m_step->enter();
    EXPECT_TRUE(settles(*m_step));
    for (const QString& name : {u"olivia.bennett"_s, u"george.hartley"_s, u"amelia.clarke"_s}) {
      EXPECT_TRUE(finds(*m_step, name));
      m_step->add({person(name).id});
      m_ids.append(person(name).id);
    }
  }
  ~StoppedChangesTest() override { m_step.reset(); }

  const AssignmentsView& view() const { return m_step->view(); }
  QList<RowOutcome> outcomes() const {
    QList<RowOutcome> all;
    for (const AssignmentRow& row : view().rows) {
      if (m_ids.contains(row.principalId)) {
        all.append(row.outcome);
      }
    }
    return all;
  }
  bool areAssigned() {
    return std::all_of(m_ids.begin(), m_ids.end(), [this](const QString& id) { return isAssigned(id); });
  }
  /// From now on `answer` is what a batch gets.
  void answerBatches(std::function<http::HttpReply(const http::HttpRequest&)> answer) {
    m_tenant->instead =
        [answer = std::move(answer)](const http::HttpRequest& request) -> std::optional<Result<http::HttpReply>> {
      if (!request.url.path().endsWith(u"$batch"_s)) {
        return {};
      }
      return Result<http::HttpReply>(answer(request));
    };
  }
  /// Applies until one batch was sent, then cancels; true when nobody waits any more a second later.
  bool stopsWithinASecond() {
    m_step->apply();
    if (!passUntil([this] { return m_tenant->batches().size() == 1; })) {
      return false;
    }
    pass(2s);
    EXPECT_TRUE(view().isApplying);
    m_step->cancel();
    m_clock.advance(1s);
    return eventually([this] { return !m_step->isBusy() && !view().isApplying; });
  }

  QStringList m_ids;
  std::unique_ptr<AssignmentsStep> m_step;
};

http::HttpReply waitTwoMinutes() {
  return test::jsonReply(429, {}, {{"Retry-After", "120"}});
}

TEST_F(StoppedChangesTest, ABatchThatWaitsIsStoppedAtOnceAndNeverSentLater) {
  const FaultRow row{"F47"};
  answerBatches([](const http::HttpRequest&) { return waitTwoMinutes(); });
  ASSERT_TRUE(stopsWithinASecond());
  EXPECT_EQ(view().unreadCount, 3);
  EXPECT_EQ(view().toAdd, 3);
  EXPECT_EQ(outcomes(), QList<RowOutcome>(3, RowOutcome::Unread));
  EXPECT_FALSE(m_step->canContinue());
  m_tenant->instead = {};
  ASSERT_TRUE(passUntil([this] { return view().unreadCount == 0; }, 200s));
  pass(200s);
  EXPECT_EQ(m_tenant->batches().size(), 1);
  EXPECT_EQ(outcomes(), QList<RowOutcome>(3, RowOutcome::Failed));
  EXPECT_EQ(view().failedCount, 3);
  EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
  m_step->tryFailedAgain();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_TRUE(areAssigned());
  EXPECT_EQ(view().doneCount, 3);
}

TEST_F(StoppedChangesTest, WhatArrivedBeforeItWasStoppedIsSettledByReading) {
  const FaultRow row{"F47"};
  answerBatches([this](const http::HttpRequest&) {
    for (const QString& id : m_ids) {
      assign(id, u"User"_s);
    }
    return waitTwoMinutes();
  });
  ASSERT_TRUE(stopsWithinASecond());
  m_tenant->instead = {};
  ASSERT_TRUE(passUntil([this] { return view().unreadCount == 0; }, 200s));
  EXPECT_TRUE(areAssigned());
  EXPECT_EQ(outcomes(), QList<RowOutcome>(3, RowOutcome::Done));
  EXPECT_EQ(view().doneCount, 3);
  EXPECT_EQ(view().toAdd, 0);
  EXPECT_FALSE(m_step->failure());
  EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
}

TEST_F(StoppedChangesTest, PeopleWhoWaitWithinABatchAreStoppedToo) {
  const FaultRow row{"F47"};
  answerBatches([](const http::HttpRequest& request) {
    QJsonArray responses;
    const QJsonArray asked = QJsonDocument::fromJson(request.body)[u"requests"_s].toArray();
    for (const QJsonValue& one : asked) {
      responses.append(QJsonObject{
          {u"id"_s, one[u"id"_s]}, {u"status"_s, 429}, {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"120"_s}}}});
    }
    return test::jsonReply(200, {{u"responses"_s, responses}});
  });
  ASSERT_TRUE(stopsWithinASecond());
  ASSERT_TRUE(passUntil([this] { return view().unreadCount == 0; }));
  pass(200s);
  EXPECT_EQ(m_tenant->batches().size(), 1);
  EXPECT_EQ(outcomes(), QList<RowOutcome>(3, RowOutcome::Failed));
}

TEST_F(StoppedChangesTest, APageThatIsOpenedAgainReadsWhatWasLeftOpen) {
  answerBatches([](const http::HttpRequest&) { return waitTwoMinutes(); });
  ASSERT_TRUE(stopsWithinASecond());
  m_tenant->instead = {};
  m_step->cancel();
  m_step->enter();
  EXPECT_TRUE(m_step->isBusy());
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(view().unreadCount, 0);
  EXPECT_EQ(view().toAdd, 3);
}

}  // namespace
}  // namespace usher::flow
