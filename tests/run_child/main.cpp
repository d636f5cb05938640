// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
//
// run_child DATA-DIR GRAPH TENANT APP PEOPLE FATAL
//   goes on with the run in the journal of DATA-DIR that is unfinished, or else begins one that assigns everybody in
//   the file PEOPLE (object ids, one a line) to the enterprise app APP (object id) at the Graph of origin GRAPH. Dies
//   at moment number FATAL; 0: never. Says "resumed" or "begun", at the end "ended done=N already=N failed=N skipped=N
//   open=N" and "moments N", and "stopped KIND CODE" when something stood in the way.
#include <QCoreApplication>
#include <QFile>
#include <cstdio>
#include <map>

#include "fast_clock.h"
#include "flow/run.h"
#include "flow/set_up.h"
#include "flow/targets/assignments_target.h"
#include "http/qt_transport.h"
#include "http/retrying_transport.h"
#include "mortal_parts.h"
#include "no_door.h"
#include "vault/memory_vault.h"

namespace {

using namespace usher;
using namespace Qt::Literals::StringLiterals;
using state::ChangeState;

using Outcomes = QList<flow::ChangeOutcome>;

void say(const QByteArray& line) {
  std::puts(line.constData());
  std::fflush(stdout);
}

int stoppedBy(const Failure& why) {
  say("stopped " + kindName(why.kind).toUtf8() + ' ' + why.code.toUtf8());
  return 3;
}

profile::ProductProfile someProfile(const QUrl& graph) {
  profile::ProductProfile profile;
  profile.id = u"contreli"_s;
  profile.cloud = {graph, graph, graph};
  profile.signIn = {u"11111111-aaaa-4bbb-8ccc-000000000001"_s, QUrl(u"http://localhost"_s)};
  profile::Integration integration;
  integration.id = u"office365"_s;
  profile.integrations = {integration};
  return profile;
}

QList<flow::Change> additions(const QString& file) {
  QFile people(file);
  QList<flow::Change> changes;
  if (people.open(QIODevice::ReadOnly)) {
    for (const QByteArray& id : people.readAll().trimmed().split('\n')) {
      changes.append(flow::AssignmentsTarget::addition(QString::fromLatin1(id), u"Somebody"_s, graph::defaultAppRole));
    }
  }
  return changes;
}

int told(const Result<Outcomes>& outcomes) {
  if (!outcomes) {
    return stoppedBy(outcomes.error());
  }
  std::map<QByteArray, int> counts;
  std::optional<Failure> why;
  for (const flow::ChangeOutcome& outcome : *outcomes) {
    const ChangeState state = outcome.state;
    ++counts[state == ChangeState::Done      ? "done"
             : state == ChangeState::Already ? "already"
             : state == ChangeState::Failed  ? "failed"
             : state == ChangeState::Skipped ? "skipped"
                                             : "open"];
    why = why ? why : outcome.failure;
  }
  QByteArray line = "ended";
  for (const char* name : {"done", "already", "failed", "skipped", "open"}) {
    line += ' ' + QByteArray(name) + '=' + QByteArray::number(counts[name]);
  }
  say(line);
  return why ? stoppedBy(*why) : 0;
}

}  // namespace

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() != 7) {
    return 2;
  }
  const QUrl origin(arguments[2]);
  auto store = state::StateStore::open(arguments[1]);
  if (!store) {
    return stoppedBy(store.error());
  }
  test::FastClock clock;
  const profile::ProductProfile profile = someProfile(origin);
  http::GuardedAccessManager network({origin});
  http::QtTransport wire(network);
  test::Moments moments(arguments[6].toInt());
  test::MortalTransport mortal(wire, moments);
  http::RetryingTransport patient(mortal, clock);
  graph::GraphClient graph(patient, origin);
  vault::MemoryVault vault;
  signin::Session session(profile.cloud, profile.signIn, network, vault, u"usher/store/account"_s, clock);
  session.standFor({.objectId = u"dana"_s, .tenantId = arguments[3], .name = u"Dana"_s}, {});
  test::NoDoor door;
  flow::AtMicrosoft microsoft(session, profile.cloud, door, nullptr, nullptr, flow::DoorKind::OwnBrowser);
  flow::SetUp setUp({profile, profile.integrations.first(), **store, session, microsoft, graph, {}, clock, {}});
  flow::AssignmentsTarget assignments(graph, clock, arguments[4]);
  test::MortalTarget target(assignments, moments);
  flow::Run run(setUp);
  const auto unfinished = run.unfinished(u"assignment"_s);
  if (!unfinished) {
    return stoppedBy(unfinished.error());
  }
  say(*unfinished ? "resumed" : "begun");
  int end = 0;
  whenDone(*unfinished ? run.resume(target, (*unfinished)->id) : run.apply(target, additions(arguments[5])), &run,
           [&](const Result<Outcomes>& outcomes) {
             end = told(outcomes);
             say("moments " + QByteArray::number(moments.passed()));
             QCoreApplication::quit();
           });
  QCoreApplication::exec();
  return end;
}
