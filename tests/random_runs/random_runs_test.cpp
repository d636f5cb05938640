// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QHashSeed>
#include <cstdio>

#include "random_run.h"
#include "support/own_namespace.h"

namespace usher::test {
namespace {

int fromEnvironment(const char* name, int otherwise) {
  bool isSet = false;
  const int value = qEnvironmentVariableIntValue(name, &isSet);
  return isSet ? value : otherwise;
}

void print(const char* title, const QMap<QString, int>& table) {
  for (auto it = table.cbegin(); it != table.cend(); ++it) {
    std::printf("  %s %s: %d\n", title, qPrintable(it.key()), it.value());
  }
}

/// Plays the runs of the seeds, and prints what happened.
void playRuns(int first, int last, RandomRun::Disk disk) {
  QHashSeed::setDeterministicGlobalSeed();
  int through = 0, requests = 0, changes = 0, mostAtOnce = 0, unawares = 0;
  QMap<QString, int> happened, stops, deeds;
  for (int seed = first; seed <= last; ++seed) {
    RandomRun run(static_cast<quint32>(seed), disk);
    run.play();
    EXPECT_TRUE(run.problems().isEmpty())
        << "seed " << seed << ", " << (run.deeds() + run.stops()).join(QStringLiteral(", ")).toStdString() << "\n  "
        << run.problems().join(QStringLiteral("\n  ")).toStdString();
    through += run.stops().isEmpty() && run.deeds().isEmpty() ? 1 : 0;
    requests += run.weather().requests();
    changes += run.changes();
    unawares += run.doneUnawares();
    mostAtOnce = std::max(mostAtOnce, run.mostAtOnce());
    for (auto it = run.weather().happened().cbegin(); it != run.weather().happened().cend(); ++it) {
      happened[it.key()] += it.value();
    }
    for (const QString& stop : run.stops()) {
      ++stops[stop];
    }
    for (const QString& deed : run.deeds()) {
      ++deeds[deed];
    }
  }
  std::printf(
      "%d runs of %d changes, %d straight through, %d requests, %d at "
      "once at most, %d failed though so\n",
      last - first + 1, changes, through, requests, mostAtOnce, unawares);
  print("fault", happened);
  print("stop", stops);
  print("deed", deeds);
}

TEST(RandomRuns, EndCorrectOrInANamedStop) {
  const int one = fromEnvironment("USHER_RANDOM_SEED", 0);
  playRuns(one > 0 ? one : 1, one > 0 ? one : fromEnvironment("USHER_RANDOM_RUNS", 100), RandomRun::Disk::Breaks);
}

TEST(RandomRuns, OnADiskThatFillsUpLoseNothingEither) {
  if (inOwnNamespace(QStringLiteral("-rm"),
                     QStringLiteral("small=$(mktemp -d); mount -t tmpfs -o size=2m tmpfs \"$small\"; "
                                    "export TMPDIR=\"$small\""))) {
    playRuns(2001, 2040, RandomRun::Disk::FillsUp);
  }
}

}  // namespace
}  // namespace usher::test
