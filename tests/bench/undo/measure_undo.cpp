// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
// measure_undo [COUNT]
//
// Prints the longest time that an event waited while a run of 10,000 was previewed to be taken back, and taken back.
#include <QApplication>
#include <QLocale>
#include <cstdio>

#include "../responsiveness/heartbeat.h"
#include "../runs/place.h"
#include "graph/write_pace.h"
#include "support/await.h"

namespace {

using namespace usher;
using namespace Qt::Literals::StringLiterals;
using flow::HistoryPhase;

constexpr auto longestScene = std::chrono::minutes(10);

bool watched(const char* what, const std::function<bool()>& act) {
  bench::Heartbeat heartbeat;
  test::eventually([&heartbeat] { return heartbeat.take().beats > 0; });
  const auto start = bench::Heartbeat::Clock::now();
  const bool went = act();
  const bench::Heartbeat::Findings found = heartbeat.take();
  const std::chrono::duration<double> lasted = bench::Heartbeat::Clock::now() - start;
  const std::chrono::duration<double, std::milli> longest = found.longest;
  std::printf("  %-44s %8.2f s  longest stall %6.1f ms, over 100 ms: %d%s\n", what, lasted.count(), longest.count(),
              found.over100ms, went ? "" : "   DID NOT GET THERE");
  std::fflush(stdout);
  return went;
}

bool previews(test::Journey& usher, const flow::UndoScope& scope, int count) {
  usher.history().preview(scope);
  const auto isShown = [&] {
    return usher.history().view().phase == HistoryPhase::Preview && !usher.history().isBusy();
  };
  return usher.reaches("what taking back does", isShown, longestScene) &&
         usher.history().view().tally.willUndo == count;
}

bool takesBack(test::Journey& usher, int count) {
  usher.history().typeNumber(QString::number(usher.history().view().numberToType));
  usher.history().takeBack();
  const auto isOver = [&] {
    return usher.history().view().phase == HistoryPhase::TakenBack && !usher.history().isBusy();
  };
  return usher.reaches("it is taken back", isOver, longestScene) && usher.history().view().tally.done == count;
}

bool measure(int count) {
  bench::Place place;
  if (!place.open(u"quota=off,conflicts=off,large=%1"_s.arg(count))) {
    return false;
  }
  place.expectQuota(graph::WriteQuota::none().writes, graph::WriteQuota::none().window);
  const bench::Assigned assigned = place.assign(bench::numberedPeople(1, count));
  if (assigned.done != count) {
    return false;
  }
  test::Journey& usher = place.usher();
  return watched("the history is opened", [&] { return usher.opensHistory(); }) &&
         watched("its only run is opened",
                 [&] {
                   usher.history().openRun(QString(usher.history().view().runs.first().id));
                   return usher.reaches(
                       "all of it is read", [&] { return usher.history().view().changes.size() == count; },
                       longestScene);
                 }) &&
         watched("taking the run back is previewed",
                 [&] { return previews(usher, {.run = usher.history().view().runs.first().id}, count); }) &&
         watched("taking everything back is previewed", [&] { return previews(usher, {}, count); }) &&
         watched("it is taken back", [&] { return takesBack(usher, count); });
}

}  // namespace

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  const int asked = QCoreApplication::arguments().value(1).toInt();
  const int count = asked > 0 ? asked : 10'000;
  std::printf("taking back a run of %s assignments in the window, no latency\n",
              qPrintable(QLocale(QLocale::English).toString(count)));
  return measure(count) ? 0 : 1;
}
