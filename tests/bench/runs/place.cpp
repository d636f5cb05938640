// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "place.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <cstdio>

#include "flow/run.h"
#include "flow/targets/assignments_target.h"
#include "graph/write_queue.h"
#include "support/await.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::bench {

namespace {

constexpr auto longestRun = std::chrono::minutes(15);
const QString defaultAccess = QStringLiteral("00000000-0000-0000-0000-000000000000");

}  // namespace

QStringList numberedPeople(int first, int count) {
  QStringList ids;
  for (int number = first; number < first + count; ++number) {
    ids.append(u"9e000000-0000-4000-8000-000000%1"_s.arg(number, 6, 10, QLatin1Char('0')));
  }
  return ids;
}

bool Place::open(const QString& scenarios) {
  if (!m_tenant.start(u"already-configured,"_s + scenarios)) {
    return false;
  }
  m_usher.browser.become(m_tenant.person(u"head-of-cs"_s));
  if (!m_usher.open({m_tenant.contreli()}) || !m_usher.choosesRole(flow::Role::Owner) || !m_usher.signsIn() ||
      !m_usher.confirms()) {
    return false;
  }
  const QJsonObject apps = m_tenant.world().value(u"servicePrincipals"_s).toObject();
  for (const QJsonValue& app : apps) {
    if (app[u"appId"_s].toString() == m_usher.vendorAppId()) {
      m_app = app[u"id"_s].toString();
    }
  }
  return !m_app.isEmpty();
}

void Place::expectQuota(int writes, std::chrono::milliseconds window) {
  const flow::SetUp::Parts& parts = m_usher.services().setUp().parts();
  parts.graph.writes(parts.clock).pace().setQuota({writes, window});
}

Assigned Place::assign(const QStringList& people) {
  flow::SetUp& setUp = m_usher.services().setUp();
  flow::AssignmentsTarget target(setUp.parts().graph, setUp.parts().clock, m_app);
  QList<flow::Change> changes;
  for (const QString& id : people) {
    changes.append(flow::AssignmentsTarget::addition(id, id, defaultAccess));
  }
  flow::Run run(setUp);
  const Load before = load();
  QElapsedTimer timer;
  timer.start();
  const auto outcomes = test::await(run.apply(target, changes), longestRun);
  Assigned assigned;
  assigned.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
  if (!outcomes) {
    std::fprintf(stderr, "the run failed: %s\n", qPrintable(outcomes.error().code));
  }
  for (const flow::ChangeOutcome& outcome : outcomes.value_or(QList<flow::ChangeOutcome>())) {
    ++(outcome.state == state::ChangeState::Done ? assigned.done : assigned.others);
  }
  assigned.load = load().since(before);
  return assigned;
}

QString Place::token() {
  auto token = test::await(m_usher.services().session().accessToken());
  return token ? QString::fromLatin1(token->reveal()) : QString();
}

Load Place::load() const {
  QNetworkAccessManager network;
  QUrl url = m_tenant.reader();
  url.setPath(u"/load"_s);
  QNetworkReply* reply = network.get(QNetworkRequest(url));
  test::eventually([reply] { return reply->isFinished(); });
  const QJsonDocument json = QJsonDocument::fromJson(reply->readAll());
  return {json[u"requests"_s].toInt(), json[u"writes"_s].toInt(), json[u"refused"_s].toInt(),
          json[u"collided"_s].toInt()};
}

qsizetype Place::assignments() {
  qsizetype count = 0;
  const QJsonObject all = m_tenant.world().value(u"assignments"_s).toObject();
  for (const QJsonValue& assignment : all) {
    count += assignment[u"resourceId"_s].toString() == m_app ? 1 : 0;
  }
  return count;
}

}  // namespace usher::bench
