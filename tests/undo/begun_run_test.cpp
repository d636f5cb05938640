// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/begun_run.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimer>

#include "state/state_store.h"
#include "support/await.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;

const state::SetUpKey someSetUp{u"contreli"_s, {}, u"office365"_s, u"tenant"_s};

class BegunRun : public testing::Test {
 protected:
  static state::RunRecord runOf(int count) {
    state::RunRecord run;
    run.setUp = someSetUp;
    for (int i = 0; i < count; ++i) {
      run.changes.append(
          {.kind = u"assignment"_s, .action = u"add"_s, .targetId = QString::number(i), .targetName = u"Name"_s});
    }
    return run;
  }

  QTemporaryDir m_folder;
  std::unique_ptr<state::StateStore> m_store = state::StateStore::open(m_folder.path()).value();
};

TEST_F(BegunRun, OfAnySizeIsInTheJournalInItsOrder) {
  for (const int count : {1, 500, 501, 1000, 10'000}) {
    const state::RunRecord wanted = runOf(count);
    const auto id = test::await(begunRun(*m_store, wanted, qApp));
    ASSERT_TRUE(id);
    EXPECT_EQ(m_store->run(*id).value()->changes, wanted.changes);
  }
}

TEST_F(BegunRun, LetsTheEventLoopTurnWhileItIsWrittenAndNobodySeesHalfOfIt) {
  int turns = 0;
  QTimer timer;
  QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
    ++turns;
    const auto runs = m_store->summaries(someSetUp).value();
    const auto open = m_store->openRuns(someSetUp).value();
    EXPECT_TRUE(runs.isEmpty() || runs.first().counts.first().count == 10'000);
    EXPECT_TRUE(open.isEmpty() || open.first().changes.size() == 10'000);
  });
  timer.start(0);
  auto pending = begunRun(*m_store, runOf(10'000), qApp);
  bool isOver = false;
  whenDone(pending, &timer, [&](const Result<QString>& id) {
    EXPECT_TRUE(id);
    timer.stop();
    isOver = true;
  });
  ASSERT_TRUE(test::eventually([&] { return isOver; }));
  EXPECT_GE(turns, 15);
  EXPECT_EQ(m_store->openRuns(someSetUp)->first().changes.size(), 10'000);
}

TEST_F(BegunRun, CutOffHalfwayWasNeverBegun) {
  {
    QObject context;
    auto pending = begunRun(*m_store, runOf(5'000), &context);
    QCoreApplication::processEvents();
  }
  for (int i = 0; i < 50; ++i) {
    QCoreApplication::processEvents();
  }
  m_store = state::StateStore::open(m_folder.path()).value();
  EXPECT_TRUE(m_store->runs(someSetUp)->isEmpty());
  EXPECT_TRUE(test::await(begunRun(*m_store, runOf(5'000), qApp)));
  EXPECT_EQ(m_store->runs(someSetUp)->size(), 1);
}

}  // namespace
}  // namespace usher::flow
