// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "large_window.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>
#include <algorithm>
#include <cstdio>

#include "../responsiveness/heartbeat.h"
#include "demo/generated_people.h"
#include "graph/write_pace.h"
#include "memory.h"
#include "place.h"
#include "support/await.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::bench {

namespace {

constexpr auto longestScene = std::chrono::minutes(10);

double milliseconds(const QElapsedTimer& timer) {
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values) {
  std::sort(values.begin(), values.end());
  return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

/// How long the server takes for the question that Usher's search asks.
double serversTime(Place& place, const QString& text) {
  QNetworkAccessManager network;
  QUrl url = place.graph();
  url.setPath(u"/v1.0/users"_s);
  const QString clauses = u"\"displayName:%1\" OR \"mail:%1\" OR \"userPrincipalName:%1\""_s.arg(text);
  QUrlQuery query;
  for (const auto& [name, value] : {std::pair(u"$search"_s, clauses), std::pair(u"$top"_s, u"25"_s),
                                    std::pair(u"$count"_s, u"true"_s), std::pair(u"$orderby"_s, u"displayName"_s),
                                    std::pair(u"$select"_s, u"id,displayName,userPrincipalName,mail"_s)}) {
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
  }
  url.setQuery(query);
  QNetworkRequest request(url);
  request.setRawHeader("Authorization", "Bearer " + place.token().toLatin1());
  request.setRawHeader("ConsistencyLevel", "eventual");
  QElapsedTimer timer;
  timer.start();
  QNetworkReply* reply = network.get(request);
  double arrived = 0;
  QObject::connect(reply, &QNetworkReply::finished, reply, [&] { arrived = milliseconds(timer); });
  test::eventually([reply] { return reply->isFinished(); });
  if (reply->error() != QNetworkReply::NoError) {
    std::fprintf(stderr, "the server does not answer: %s\n", qPrintable(reply->errorString()));
  }
  return arrived;
}

/// From the last key to the results on the page.
double ushersTime(Place& place, const QString& text) {
  flow::AssignmentsStep& step = place.usher().assignments();
  step.search({});
  QElapsedTimer timer;
  double shown = 0;
  QObject context;
  QObject::connect(&step, &flow::Step::viewChanged, &context, [&] {
    const flow::SearchView& search = step.view().search;
    if (shown == 0 && search.isDone && search.text == text) {
      shown = milliseconds(timer);
    }
  });
  timer.start();
  step.search(text);
  test::eventually([&] { return shown > 0; });
  return shown;
}

struct Scene {
  double seconds = 0, longest = 0;
  int over100 = 0;
  bool went = false;
};

Scene watched(const std::function<bool()>& act) {
  Heartbeat heartbeat;
  test::eventually([&heartbeat] { return heartbeat.take().beats > 0; });
  const auto start = Heartbeat::Clock::now();
  Scene scene;
  scene.went = act();
  const Heartbeat::Findings found = heartbeat.take();
  scene.seconds = std::chrono::duration<double>(Heartbeat::Clock::now() - start).count();
  scene.longest = std::chrono::duration<double, std::milli>(found.longest).count();
  scene.over100 = found.over100ms;
  return scene;
}

void tell(const char* what, const Scene& scene, double grown) {
  std::printf("  %-44s %8.2f s  longest stall %6.1f ms, over 100 ms: %d   memory %+7.1f MB%s\n", what, scene.seconds,
              scene.longest, scene.over100, grown, scene.went ? "" : "   DID NOT GET THERE");
  std::fflush(stdout);
}

QString listOf(int first, int count) {
  demo::World world;
  world.defaultDomain = u"contoso.com"_s;
  world.initialDomain = u"contoso.onmicrosoft.com"_s;
  QString text;
  for (int number = first; number < first + count; ++number) {
    text += demo::generatedPerson(number, world).userPrincipalName + u'\n';
  }
  return text;
}

/// Gives the page a list of people, and takes all whom it finds.
bool findsList(test::Journey& usher, int first, int count) {
  flow::AssignmentsStep& step = usher.assignments();
  step.openList();
  step.findPeople(listOf(first, count));
  const auto isRead = [&] { return step.view().list.stage == flow::ListStage::Reviewing; };
  if (!usher.reaches("the list is read", isRead, longestScene)) {
    return false;
  }
  step.chooseFromList({.guests = true, .disabled = true, .withoutMailbox = true});
  step.takeList();
  return step.view().toAdd == count;
}

bool sendsAll(test::Journey& usher) {
  flow::AssignmentsStep& step = usher.assignments();
  step.typeNumber(QString::number(step.view().preview.number()));
  step.apply();
  const auto isOver = [&] { return step.view().isApplied && !step.isBusy(); };
  return usher.reaches("everybody is added", isOver, longestScene);
}

}  // namespace

bool typingAtLarge() {
  std::printf("\ntyping in a directory of 100,000, no latency: from the last key to the results on the page\n");
  Place place;
  QElapsedTimer timer;
  timer.start();
  if (!place.open(u"large=100000"_s)) {
    return false;
  }
  std::printf("  %-44s %8.2f s\n", "practice starts, and the owner signs in", milliseconds(timer) / 1000);
  for (const QString& text : {u"f"_s, u"fri"_s, u"frida f"_s, u"0999"_s, u"ada.abbott.0"_s}) {
    QList<double> server, usher;
    for (int i = 0; i < 9; ++i) {
      server.append(serversTime(place, text));
      usher.append(ushersTime(place, text));
    }
    const double pause = static_cast<double>(flow::searchPause.count());
    const double beyond = median(usher) - pause - median(server);
    std::printf(
        "  \"%s\"%*s server %6.1f ms   Usher %6.1f ms, of which %.0f ms wait for the next key; the rest: %.1f ms\n",
        qPrintable(text), static_cast<int>(40 - text.size()), "", median(server), median(usher), pause, beyond);
    std::fflush(stdout);
  }
  return true;
}

bool runsInTheWindow() {
  std::printf("\nthe window during large runs, 50 ms latency\n");
  Place place;
  if (!place.open(u"quota=off,large=12000,latency=50ms"_s)) {
    return false;
  }
  place.expectQuota(graph::WriteQuota::none().writes, graph::WriteQuota::none().window);
  test::Journey& usher = place.usher();
  double idle = 0;
  const auto scene = [&](const char* what, const std::function<bool()>& act) {
    const Scene seen = watched(act);
    const double now = memoryInUse();
    idle = idle == 0 ? now : idle;
    tell(what, seen, now - idle);
    return seen.went;
  };
  return scene("the window is idle",
               [] { return test::eventually([] { return false; }, std::chrono::seconds(3)) || true; }) &&
         scene("a list of 1,000 is looked up", [&] { return findsList(usher, 1, 1000); }) &&
         scene("a run of 1,000", [&] { return sendsAll(usher); }) &&
         scene("a list of 10,000 is looked up", [&] { return findsList(usher, 1001, 10000); }) &&
         scene("a run of 10,000", [&] { return sendsAll(usher); });
}

}  // namespace usher::bench
