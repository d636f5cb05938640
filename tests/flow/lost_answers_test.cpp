// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QJsonDocument>

#include "flow/run.h"
#include "flow/targets/assignments_target.h"
#include "flow/targets/owners_target.h"
#include "flow/targets/properties_target.h"
#include "http/qt_transport.h"
#include "practice_fixture.h"
#include "support/fault_row.h"
#include "support/scripted_server.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using state::ChangeState;
using test::FaultRow;
using test::ReceivedRequest;
using test::ScriptedAnswer;

/// How an answer is lost on its way.
struct Loss {
  const char* name;
  ScriptedAnswer instead;
};

ScriptedAnswer faultyAnswer(int status) {
  return test::answer(status, R"({"error":{"code":"UnknownError","message":"The gateway timed out."}})",
                      {{"Content-Type", "application/json"}});
}

const QList<Loss> losses{
    {"500", faultyAnswer(500)},
    {"502", faultyAnswer(502)},
    {"503", faultyAnswer(503)},
    {"504", faultyAnswer(504)},
    {"a gateway's own page", test::answer(504, "<html>Gateway</html>", {{"Content-Type", "text/html"}})},
    {"reset", {.after = ScriptedAnswer::After::Reset}},
    {"closed", {.after = ScriptedAnswer::After::Close}},
    {"cut off",
     {.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"responses\":[",
      .after = ScriptedAnswer::After::Reset}},
};

/// The practice tenant behind a server whose answers to writes are lost, at the other end of Usher's whole wire.
class LostAnswers : public test::PracticeFlowTest {
 protected:
  void start() {
    m_graphOverWire.reset();
    begin(configured());
    m_server.emplace();
    m_server->always([this](const ReceivedRequest& request) { return answered(request); });
    m_network = std::make_unique<http::GuardedAccessManager>(QList<QUrl>{m_server->origin()});
    m_wire = std::make_unique<http::QtTransport>(*m_network);
    m_retrying = std::make_unique<http::RetryingTransport>(*m_wire, m_clock);
    m_graphOverWire = std::make_unique<graph::GraphClient>(*m_retrying, m_server->origin());
    m_isLost = m_reaches = true;
  }
  ~LostAnswers() override { m_graphOverWire.reset(); }

  Result<QList<ChangeOutcome>> applied(ChangeTarget& target, const QList<Change>& changes) {
    flow::Run run(*m_setUp);
    std::optional<Result<QList<ChangeOutcome>>> outcomes;
    whenDone(run.apply(target, changes), &run, [&](const Result<QList<ChangeOutcome>>& result) { outcomes = result; });
    const bool isOver = test::eventually([&] {
      // Skips the waits between tries and between readings.
      if (m_clock.waiting() > 0 && m_clock.nextDue() <= 60s) {
        m_clock.advance(m_clock.nextDue());
      }
      return outcomes.has_value();
    });
    EXPECT_TRUE(isOver);
    return outcomes.value_or(Result<QList<ChangeOutcome>>(fail(Failure::Kind::Bug)));
  }
  void expectDoneAndKnown(const Result<QList<ChangeOutcome>>& outcomes) {
    ASSERT_TRUE(outcomes);
    for (const ChangeOutcome& outcome : *outcomes) {
      EXPECT_EQ(outcome.state, ChangeState::Done) << qPrintable(outcome.change.targetName);
      EXPECT_FALSE(outcome.failure);
    }
    EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
  }
  qsizetype writes(const QByteArray& method) const {
    const auto& all = m_server->requests();
    return std::count_if(all.begin(), all.end(),
                         [&](const ReceivedRequest& request) { return request.method == method; });
  }
  qsizetype assignmentsOf(const QString& id) {
    const auto& all = std::as_const(world().assignments);
    return std::count_if(all.begin(), all.end(), [&](const demo::Assignment& one) {
      return one.principalId == id && one.resourceId == vendorApp().id;
    });
  }
  QStringList newcomers() {
    return {person(u"olivia.bennett"_s).id, person(u"george.hartley"_s).id, person(u"amelia.clarke"_s).id};
  }
  static QList<Change> additionsOf(const QStringList& ids) {
    QList<Change> changes;
    for (const QString& id : ids) {
      changes.append(AssignmentsTarget::addition(id, id, graphDefaultRole));
    }
    return changes;
  }

  Loss m_loss = losses.first();
  bool m_isLost = true;   ///< Whether the next answer to a write is lost; the ones after it are not.
  bool m_reaches = true;  ///< Whether the write takes effect nonetheless.
  int m_lostItem = -1;    ///< Within a batch, only the answer to this one.
  std::optional<test::ScriptedServer> m_server;
  std::unique_ptr<graph::GraphClient> m_graphOverWire;

 private:
  ScriptedAnswer answered(const ReceivedRequest& received) {
    http::HttpRequest request{received.method, m_server->url(QString::fromLatin1(received.target)), received.headers,
                              received.body, true};
    const bool isWrite = received.method != "GET";
    const bool isLost = isWrite && std::exchange(m_isLost, m_isLost && !isWrite);
    if (isLost && !m_reaches) {
      return m_loss.instead;
    }
    // The owner's reference names this server.
    request.body.replace(m_server->origin().toEncoded(), test::PracticeTransport::origins().graph.toEncoded());
    const http::HttpReply reply = test::await(m_practice->send(request)).value();
    if (isLost && m_lostItem < 0) {
      return m_loss.instead;
    }
    return test::answer(reply.status, isLost ? withoutItem(reply.body) : reply.body,
                        {{"Content-Type", reply.header("Content-Type")}});
  }
  QByteArray withoutItem(const QByteArray& body) const {
    QJsonObject whole = QJsonDocument::fromJson(body).object();
    QJsonArray responses = whole[u"responses"_s].toArray();
    QJsonObject item = responses[m_lostItem].toObject();
    item[u"status"_s] = 504;
    item[u"body"_s] = QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, u"UnknownError"_s}}}};
    responses[m_lostItem] = item;
    whole[u"responses"_s] = responses;
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
  }

  std::unique_ptr<http::GuardedAccessManager> m_network;
  std::unique_ptr<http::QtTransport> m_wire;
  std::unique_ptr<http::RetryingTransport> m_retrying;
};

TEST_F(LostAnswers, ToABatchAreSettledByReading) {
  const FaultRow row{"F14"};
  for (const Loss& loss : losses) {
    SCOPED_TRACE(loss.name);
    start();
    m_loss = loss;
    AssignmentsTarget target(*m_graphOverWire, m_clock, vendorApp().id);
    expectDoneAndKnown(applied(target, additionsOf(newcomers())));
    EXPECT_EQ(writes("POST"), 1) << "never sent a second time";
    for (const QString& id : newcomers()) {
      EXPECT_EQ(assignmentsOf(id), 1);
    }
  }
}

TEST_F(LostAnswers, ToOneOfABatchAreSettledByReading) {
  const FaultRow row{"F14"};
  for (const int item : {0, 1, 2}) {
    SCOPED_TRACE(item);
    start();
    m_lostItem = item;
    AssignmentsTarget target(*m_graphOverWire, m_clock, vendorApp().id);
    expectDoneAndKnown(applied(target, additionsOf(newcomers())));
    EXPECT_EQ(writes("POST"), 1) << "never sent a second time";
    for (const QString& id : newcomers()) {
      EXPECT_EQ(assignmentsOf(id), 1);
    }
  }
}

TEST_F(LostAnswers, ToAPostAreSettledByReading) {
  const FaultRow row{"F14"};
  for (const Loss& loss : losses) {
    SCOPED_TRACE(loss.name);
    start();
    m_loss = loss;
    const QString id = newcomers().constFirst();
    OwnersTarget target(*m_graphOverWire, vendorApp().id);
    expectDoneAndKnown(applied(target, {OwnersTarget::change(true, id, u"Olivia"_s)}));
    EXPECT_EQ(writes("POST"), 1) << "never sent a second time";
    EXPECT_EQ(vendorApp().ownerIds.count(id), 1);
  }
}

TEST_F(LostAnswers, ToADeleteAreSettledByReading) {
  const FaultRow row{"F14"};
  for (const Loss& loss : losses) {
    SCOPED_TRACE(loss.name);
    start();
    m_loss = loss;
    const QString stays = newcomers().constFirst(), goes = vendorApp().ownerIds.constFirst();
    vendorApp().ownerIds.append(stays);
    OwnersTarget target(*m_graphOverWire, vendorApp().id);
    expectDoneAndKnown(applied(target, {OwnersTarget::change(false, goes, u"Hanna"_s)}));
    EXPECT_EQ(vendorApp().ownerIds, QStringList{stays});
  }
}

TEST_F(LostAnswers, ToAPatchAreSettledByReading) {
  const FaultRow row{"F14"};
  for (const Loss& loss : losses) {
    SCOPED_TRACE(loss.name);
    start();
    m_loss = loss;
    graph::EnterpriseApp app;
    app.id = vendorApp().id;
    app.assignmentRequired = vendorApp().appRoleAssignmentRequired;
    const bool wanted = !app.assignmentRequired;
    PropertiesTarget target(*m_graphOverWire, vendorAppId());
    expectDoneAndKnown(applied(target, {PropertiesTarget::change(app, Property::AssignmentRequired, wanted)}));
    EXPECT_EQ(vendorApp().appRoleAssignmentRequired, wanted);
  }
}

TEST_F(LostAnswers, ToWhatDidNotArriveAreNotTakenForDone) {
  const FaultRow row{"F14"};
  for (const Loss& loss : losses) {
    SCOPED_TRACE(loss.name);
    start();
    m_loss = loss;
    m_reaches = false;
    AssignmentsTarget target(*m_graphOverWire, m_clock, vendorApp().id);
    const QStringList ids = newcomers();
    const auto outcomes = applied(target, additionsOf(ids));
    ASSERT_TRUE(outcomes);
    for (const ChangeOutcome& outcome : *outcomes) {
      EXPECT_EQ(outcome.state, ChangeState::Failed);
      EXPECT_EQ(assignmentsOf(outcome.change.targetId), 0);
    }
    expectDoneAndKnown(applied(target, additionsOf(ids)));
    EXPECT_EQ(assignmentsOf(ids.constFirst()), 1);
  }
}

}  // namespace
}  // namespace usher::flow
