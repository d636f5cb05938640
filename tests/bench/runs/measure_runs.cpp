// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
// measure_runs [PART...]
//
// Prints how fast runs are, part by part: quota, latency, cost, search, window. All of them without arguments.
#include <QApplication>
#include <cmath>
#include <cstdio>
#include <functional>

#include "graph/write_pace.h"
#include "large_window.h"
#include "peer.h"
#include "place.h"

namespace {

using namespace usher;
using namespace usher::bench;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr int latencyMs = 50;

void heading(const char* text) {
  std::printf("\n%s\n", text);
  std::fflush(stdout);
}

void line(const char* what, const Assigned& run, const QString& beside) {
  std::printf("  %-44s %8.2f s  %5lld done %3lld not  %5d requests  %4d x 429  %4d collided   %s\n", what, run.seconds,
              static_cast<long long>(run.done), static_cast<long long>(run.others), run.load.requests, run.load.refused,
              run.load.collided, qPrintable(beside));
  std::fflush(stdout);
}

QString times(const char* what, double value) {
  return u"%1 %2"_s.arg(QLatin1String(what)).arg(value, 0, 'f', 2);
}

bool opened(Place& place, const QString& scenarios) {
  const bool isOpen = place.open(scenarios);
  if (isOpen && scenarios.contains(u"quota=off"_s)) {
    place.expectQuota(graph::WriteQuota::none().writes, graph::WriteQuota::none().window);
  }
  if (!isOpen) {
    std::fprintf(stderr, "measure_runs: no place with %s\n", qPrintable(scenarios));
  }
  return isOpen;
}

/// The window slides: so many writes at once, and as many again as soon as they are a window old.
double leastSeconds(int people, int writes, double window) {
  return std::floor((people - 1) / static_cast<double>(writes)) * window;
}

bool againstTheQuota() {
  constexpr int people = 5000, writes = 3000, window = 30;
  heading("5,000 assignments against a quota of 3,000 writes in 30 s (Microsoft's is 3,000 in 150 s), no latency");
  const double least = leastSeconds(people, writes, window);
  std::printf("  %-44s %8.2f s\n", "the quota's own minimum", least);
  bool went = true;
  {
    Place place;
    went = opened(place, u"conflicts=off,large=5000,quota=%1/%2"_s.arg(writes).arg(window));
    if (went) {
      place.expectQuota(writes, std::chrono::seconds(window));
      const Assigned usher = place.assign(numberedPeople(1, people));
      line("Usher", usher, times("of the minimum:", usher.seconds / least));
    }
  }
  Place place;
  if (went && opened(place, u"conflicts=off,large=5000,quota=%1/%2"_s.arg(writes).arg(window))) {
    if (const auto peer = assignByPeer(place, numberedPeople(1, people), Way::Batches)) {
      line("Microsoft's library, batches of 20", *peer, times("of the minimum:", peer->seconds / least));
    }
  }
  return went;
}

bool withLatency() {
  constexpr int people = 1000;
  const int batches = people / graph::WritePace::batchSize;
  const int inFlight = graph::WritePace::mostLanes;
  const double least = std::ceil(batches / static_cast<double>(inFlight)) * latencyMs / 1000.0;
  heading("1,000 assignments without quota at 50 ms latency");
  std::printf("  %-44s %8.2f s\n", qPrintable(u"%1 batches, %2 in flight"_s.arg(batches).arg(inFlight)), least);
  Place place;
  if (!opened(place, u"quota=off,conflicts=off,large=4000,latency=%1ms"_s.arg(latencyMs))) {
    return false;
  }
  const Assigned usher = place.assign(numberedPeople(1, people));
  line("Usher", usher, times("of that:", usher.seconds / least));
  const auto batched = assignByPeer(place, numberedPeople(1001, people), Way::Batches);
  if (batched) {
    line("Microsoft's library, batches of 20", *batched, times("times Usher's:", batched->seconds / usher.seconds));
  }
  const auto single = assignByPeer(place, numberedPeople(2001, people), Way::Single);
  if (single) {
    line("Microsoft's library, one at a time", *single, times("times Usher's:", single->seconds / usher.seconds));
  }
  Place colliding;
  if (!opened(colliding, u"quota=off,large=4000,latency=%1ms"_s.arg(latencyMs))) {
    return false;
  }
  const Assigned collided = colliding.assign(numberedPeople(1, people));
  line("Usher, where parallel writes collide", collided, times("of that:", collided.seconds / least));
  return true;
}

bool costPerPerson() {
  heading("cost of a person, without quota, conflicts and latency");
  for (const int people : {100, 1000, 10000}) {
    Place place;
    if (!opened(place, u"quota=off,conflicts=off,large=10001"_s)) {
      return false;
    }
    // What is made once per start is none of a person's.
    place.assign(numberedPeople(10001, 1));
    const Assigned run = place.assign(numberedPeople(1, people));
    line(qPrintable(u"%L1 people"_s.arg(people)), run, times("ms a person:", run.seconds * 1000 / people));
  }
  return true;
}

bool parts(const QStringList& wanted) {
  const std::pair<QString, std::function<bool()>> all[] = {
      {u"quota"_s, againstTheQuota}, {u"latency"_s, withLatency},    {u"cost"_s, costPerPerson},
      {u"search"_s, typingAtLarge},  {u"window"_s, runsInTheWindow},
  };
  bool went = true;
  for (const auto& [name, part] : all) {
    if (wanted.isEmpty() || wanted.contains(name)) {
      went = part() && went;
    }
  }
  return went;
}

}  // namespace

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  return parts(QCoreApplication::arguments().mid(1)) ? 0 : 1;
}
