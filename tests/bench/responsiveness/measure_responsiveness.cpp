// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
// measure_responsiveness
//
// Walks Usher's real window through what may be slow or fail, in front of the practice tenant, and prints for each
// scene the longest time that an event waited for its turn, beside what an idle Qt window of another process waited
// meanwhile.
#include <QApplication>
#include <QTemporaryDir>
#include <cstdio>

#include "heartbeat.h"
#include "idle_window.h"
#include "journey/journey.h"
#include "journey/tenant.h"
#include "support/await.h"

namespace {

using namespace usher;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using flow::StepId;

/// One computer in front of one tenant.
struct Place {
  QTemporaryDir folder;
  test::Tenant tenant;
  test::Journey usher{folder.filePath(u"data"_s)};

  bool open(const QString& scenarios, const QString& account) {
    if (!tenant.start(scenarios)) {
      return false;
    }
    usher.browser.become(tenant.person(account));
    return usher.open({tenant.contreli()});
  }
};

class Measuring {
 public:
  bool begin() { return m_idle.start(); }

  /// Does what a person does, and prints how that went.
  void scene(const char* name, const std::function<bool()>& act) {
    m_idle.longest();
    // The beat that waits since before the scene is none of its own.
    test::eventually([this] { return m_heartbeat.take().beats > 0; });
    const auto start = bench::Heartbeat::Clock::now();
    const bool went = act();
    const bench::Heartbeat::Findings found = m_heartbeat.take();
    const double idle = m_idle.longest();
    const std::chrono::duration<double> lasted = bench::Heartbeat::Clock::now() - start;
    const std::chrono::duration<double, std::milli> longest = found.longest;
    std::printf("%-52s %7.1f s %9.1f ms %6d %12.1f ms%s\n", name, lasted.count(), longest.count(), found.over100ms,
                idle, went ? "" : "   DID NOT GET THERE");
    std::fflush(stdout);
    m_allWent = m_allWent && went;
  }
  bool allWent() const { return m_allWent; }

 private:
  bench::IdleWindow m_idle;
  bench::Heartbeat m_heartbeat;
  bool m_allWent = true;
};

/// Searches as somebody types, and picks whoever is found, until `count` are on the list. The many people of practice
/// have numbers for names.
bool picks(test::Journey& usher, int count, int firstTen) {
  for (int ten = firstTen; usher.assignments().view().toAdd < count; ++ten) {
    const QString text = u"%1"_s.arg(ten, 5, 10, QChar(u'0'));
    const auto& step = usher.assignments();
    usher.assignments().search(text);
    const auto isFound = [&] { return step.view().search.isDone && step.view().search.text == text; };
    if (!usher.reaches("people are found", isFound)) {
      return false;
    }
    QStringList found;
    for (const flow::Candidate& candidate : step.view().search.results) {
      if (!candidate.isChosen && step.view().toAdd + found.size() < count) {
        found.append(candidate.id);
      }
    }
    if (found.isEmpty()) {
      return false;
    }
    usher.assignments().add(found);
  }
  return true;
}

bool signsInAs(test::Journey& usher, flow::Role role) {
  return usher.choosesRole(role) && usher.signsIn() && usher.confirms();
}

bool sends(test::Journey& usher) {
  const auto isOver = [&usher] { return usher.assignments().view().isApplied && !usher.assignments().isBusy(); };
  return usher.assignments().view().toAdd > 0 && usher.press("primary") &&
         usher.reaches("everybody is added", isOver, 2min);
}

void manyPeople(Measuring& measuring) {
  Place place;
  if (!place.open(u"already-configured,large=3000"_s, u"head-of-cs"_s)) {
    return measuring.scene("many people", [] { return false; });
  }
  test::Journey& usher = place.usher;
  measuring.scene("signing in", [&] { return signsInAs(usher, flow::Role::Owner); });
  measuring.scene("finding and picking 300 people", [&] { return picks(usher, 300, 1); });
  measuring.scene("a run of 300 assignments", [&] { return sends(usher); });
  measuring.scene("finding and picking 700 more", [&] { return picks(usher, 700, 31); });
  measuring.scene("a run of 700 more", [&] { return sends(usher); });
  measuring.scene("reading the page of 1,000 people again", [&] {
    usher.assignments().refresh();
    return usher.arrives(StepId::Assignments) && usher.assignments().view().rows.size() >= 1000;
  });
  measuring.scene("leaving that page and coming back", [&] {
    return usher.goesOnTo(StepId::Finish) && usher.checklistIsRead() && usher.visits(StepId::Assignments);
  });
}

void throttled(Measuring& measuring) {
  Place place;
  const bool isOpen = place.open(u"already-configured,throttled,large=100"_s, u"head-of-cs"_s);
  measuring.scene("throttling: signing in, 40 assignments", [&] {
    return isOpen && signsInAs(place.usher, flow::Role::Owner) && picks(place.usher, 40, 1) && sends(place.usher);
  });
}

void lagging(Measuring& measuring) {
  Place place;
  const bool isOpen = place.open(u"replication-lag=5s"_s, u"global-admin"_s);
  measuring.scene("copies that lag 5 s: a consent and the switches", [&] {
    test::Journey& usher = place.usher;
    return isOpen && signsInAs(usher, flow::Role::Administrator) && usher.goesOnTo(StepId::Consent) &&
           usher.acceptsPermissions() && usher.goesOnTo(StepId::Properties) && usher.setsProperties();
  });
}

void offline(Measuring& measuring) {
  Place place;
  test::Journey& usher = place.usher;
  const bool isReady = place.open(u"already-configured,large=100"_s, u"head-of-cs"_s) &&
                       signsInAs(usher, flow::Role::Owner) && picks(usher, 20, 1);
  place.tenant.stop();
  measuring.scene("nobody answers any more: a run and two retries", [&] {
    const auto failed = [&usher] { return usher.assignments().failure() && !usher.assignments().isBusy(); };
    return isReady && usher.press("primary") && usher.reaches("it fails", failed, 2min) && [&] {
      for (int i = 0; i < 2; ++i) {
        usher.assignments().retry();
        if (!usher.reaches("it fails again", failed, 2min)) {
          return false;
        }
      }
      return true;
    }();
  });
}

}  // namespace

int main(int argc, char** argv) {
  if (argc > 1 && bench::IdleWindow::argument == QLatin1String(argv[1])) {
    return bench::IdleWindow::run(argc, argv);
  }
  const QApplication application(argc, argv);
  Measuring measuring;
  if (!measuring.begin()) {
    std::fputs("measure_responsiveness: the idle window does not start\n", stderr);
    return 2;
  }
  std::printf("%-52s %9s %12s %6s %15s\n", "scene", "lasted", "longest", ">100", "an idle window");
  measuring.scene("Usher is not there yet", [] {
    test::eventually([] { return false; }, 3s);
    return true;
  });
  manyPeople(measuring);
  throttled(measuring);
  lagging(measuring);
  offline(measuring);
  return measuring.allWent() ? 0 : 1;
}
