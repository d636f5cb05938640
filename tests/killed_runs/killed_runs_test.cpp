// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QRandomGenerator>

#include "run_child_test.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

class KilledRuns : public RunChildTest {
 protected:
  /// Goes on until nothing is left; it may take another start when even that one dies.
  End goOn() { return run(command()); }

  void killBefore(int request) {
    m_tenant.before = [this, request] {
      if (m_process && m_tenant.requests == request) {
        m_process->kill();
        m_process->waitForFinished();
      }
    };
  }
  void killAfter(int request) {
    killBefore(request);
    m_tenant.after = std::exchange(m_tenant.before, {});
  }

  /// Runs to a moment drawn by chance, in the process or at Microsoft, and gives whether it died there.
  bool dies(QRandomGenerator& random, int moments, int requests) {
    const int where = random.bounded(4);
    if (where == 0) {
      killBefore(1 + random.bounded(requests));
    } else if (where == 1) {
      killAfter(1 + random.bounded(requests));
    }
    const End end = run(command(where < 2 ? 0 : 1 + random.bounded(moments)));
    m_tenant.before = {};
    m_tenant.after = {};
    return end.wasKilled;
  }
};

TEST_F(KilledRuns, AtAnyMomentAreGoneOnWithUntilEverybodyIsAssignedExactlyOnce) {
  const FaultRow row{"F32"};
  const End whole = run(command());
  ASSERT_EQ(whole.exitCode, 0) << whole.stopped.constData();
  ASSERT_EQ(whole.counts["done"], m_tenant.ids().size());
  expectAllDoneOnce();
  const int requests = m_tenant.requests;
  ASSERT_GT(whole.moments, 150);

  const int asked = qEnvironmentVariableIntValue("USHER_KILLS");
  const int kills = asked > 0 ? asked : 16;
  QRandomGenerator random(20'261'126);
  int died = 0, resumed = 0, diedTwice = 0;
  for (int kill = 0; kill < kills && !HasFailure(); ++kill) {
    SCOPED_TRACE(kill);
    startAnew();
    died += dies(random, whole.moments, requests) ? 1 : 0;
    expectNothingUnknown();
    if (kill % 4 == 3) {
      // The next start dies too.
      diedTwice += dies(random, whole.moments / 2, requests / 2) ? 1 : 0;
      expectNothingUnknown();
    }
    const End end = goOn();
    EXPECT_EQ(end.exitCode, 0) << end.stopped.constData();
    resumed += end.wasResumed ? 1 : 0;
    expectAllDoneOnce();
  }
  RecordProperty("died", died);
  RecordProperty("died twice", diedTwice);
  RecordProperty("resumed", resumed);
  std::printf("%d kills: %d died, %d of them twice, %d gone on with\n", kills, died, diedTwice, resumed);
  EXPECT_GE(died, kills * 3 / 4);
  EXPECT_GE(resumed, kills / 3);
}

}  // namespace
}  // namespace usher::test
