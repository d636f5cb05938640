// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include "flow/run.h"
#include "flow/targets/assignments_target.h"
#include "practice_fixture.h"
#include "support/fault_row.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using state::ChangeState;

/// A run that dies at any moment: of what it did, the tenant keeps what had arrived, and the disk what its files held
/// then. Every call of the store is on the disk when it returns, so a copy of the files is what a kill leaves behind.
class KilledRun : public test::PracticeFlowTest {
 protected:
  static constexpr int people = 45;

  KilledRun() {
    begin(configured(), Role::Owner);
    const QList<demo::User> all = world().users.values();
    for (const demo::User& user : all) {
      if (m_ids.size() < people && !isAssigned(user.id) && user.accountEnabled) {
        m_ids.append(user.id);
      }
    }
  }

  QList<Change> additions() const {
    QList<Change> changes;
    for (const QString& id : m_ids) {
      changes.append(AssignmentsTarget::addition(id, u"Name"_s, graphDefaultRole));
    }
    return changes;
  }

  QString place(const QString& name) const { return m_folder.filePath(name); }
  void copyState(const QString& from, const QString& to) const {
    QDir(place(to)).removeRecursively();
    QDir().mkpath(place(to));
    for (const QString& file : QDir(place(from)).entryList({u"usher.db*"_s}, QDir::Files)) {
      ASSERT_TRUE(QFile::copy(place(from) + u'/' + file, place(to) + u'/' + file));
    }
  }

  /// The part of `batch` that had arrived.
  static http::HttpRequest cutOff(http::HttpRequest batch, int requests) {
    QJsonObject body = QJsonDocument::fromJson(batch.body).object();
    QJsonArray all = body.value(u"requests"_s).toArray();
    while (all.size() > requests) {
      all.removeLast();
    }
    body[u"requests"_s] = all;
    batch.body = QJsonDocument(body).toJson();
    return batch;
  }

  /// Dies at request `fatal` of the run: before it, after it, or with only a part of a batch through.
  void runUntil(int fatal, QRandomGenerator& random) {
    int requests = 0;
    bool isDead = false;
    m_tenant->instead = [&, this](const http::HttpRequest& request) -> std::optional<Result<http::HttpReply>> {
      if (!isDead && requests++ < fatal) {
        return {};
      }
      if (!std::exchange(isDead, true)) {
        const int part = random.bounded(22);
        const bool isBatch = request.url.path().endsWith(u"$batch"_s);
        if (part > 0) {
          m_practice->send(isBatch ? cutOff(request, part) : request);
        }
        copyState(u"state"_s, u"left"_s);
      }
      return Result<http::HttpReply>(fail(Failure::Kind::Offline));
    };
    flow::Run run(*m_setUp);
    AssignmentsTarget target(*m_graph, m_clock, vendorApp().id);
    bool isOver = false;
    whenDone(run.apply(target, additions()), &run, [&](const Result<QList<ChangeOutcome>>&) { isOver = true; });
    EXPECT_TRUE(passUntil([&] { return isOver; }, 10min));
    if (!isDead) {
      copyState(u"state"_s, u"left"_s);
    }
    m_tenant->instead = {};
  }

  void restartFromWhatIsLeft() {
    m_setUp.reset();
    m_microsoft.reset();
    m_graph.reset();
    m_session.reset();
    m_store.reset();
    copyState(u"left"_s, u"state"_s);
    startAgain();
    signInAs(Role::Owner);
  }

  /// What the tenant has and the journal knows nothing of would be lost for ever.
  void expectNothingUnknown() {
    const QList<state::RunRecord> runs = m_store->runs(m_setUp->key()).value();
    for (const QString& id : m_ids) {
      const bool isKnown = std::any_of(runs.begin(), runs.end(), [&id](const state::RunRecord& run) {
        return std::any_of(run.changes.begin(), run.changes.end(), [&id](const state::ChangeRecord& change) {
          return change.targetId == id && change.state != ChangeState::Planned;
        });
      });
      EXPECT_TRUE(isKnown || !isAssigned(id));
    }
  }

  void expectTheRestIsDoneOnce() {
    flow::Run run(*m_setUp);
    AssignmentsTarget target(*m_graph, m_clock, vendorApp().id);
    std::optional<Result<QList<ChangeOutcome>>> ended;
    const auto unfinished = run.unfinished(u"assignment"_s).value();
    whenDone(unfinished ? run.resume(target, unfinished->id) : run.apply(target, additions()), &run,
             [&](const Result<QList<ChangeOutcome>>& outcomes) { ended = outcomes; });
    ASSERT_TRUE(passUntil([&] { return ended.has_value(); }));
    ASSERT_TRUE(ended->has_value());
    EXPECT_EQ(ended->value().size(), people);
    for (const ChangeOutcome& outcome : **ended) {
      EXPECT_TRUE(outcome.state == ChangeState::Done || outcome.state == ChangeState::Already);
    }
    for (const QString& id : m_ids) {
      const auto& all = std::as_const(world().assignments);
      EXPECT_EQ(std::count_if(all.begin(), all.end(),
                              [&](const demo::Assignment& one) {
                                return one.principalId == id && one.resourceId == vendorApp().id;
                              }),
                1);
    }
    EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
  }

  void unassignAll() {
    const QList<demo::Assignment> all = world().assignments.values();
    for (const demo::Assignment& one : all) {
      if (m_ids.contains(one.principalId)) {
        world().assignments.remove(one.id);
      }
    }
  }

  QStringList m_ids;
};

TEST_F(KilledRun, AtAnyMomentIsFinishedByTheNextStartWithNobodyLostOrAssignedTwice) {
  const test::FaultRow row{"F32"};
  ASSERT_EQ(m_ids.size(), people);
  const int asked = qEnvironmentVariableIntValue("USHER_KILLS");
  const int kills = asked > 0 ? asked : 40;
  QRandomGenerator random(20'260'302);
  int interrupted = 0;
  for (int kill = 0; kill < kills && !HasFailure(); ++kill) {
    SCOPED_TRACE(kill);
    runUntil(random.bounded(6), random);
    restartFromWhatIsLeft();
    interrupted += m_store->openRuns(m_setUp->key())->isEmpty() ? 0 : 1;
    expectNothingUnknown();
    expectTheRestIsDoneOnce();
    unassignAll();
  }
  EXPECT_GE(interrupted, kills / 3);
}

}  // namespace
}  // namespace usher::flow
