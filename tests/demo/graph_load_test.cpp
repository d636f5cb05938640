// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph_fixture.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class GraphLoad : public GraphTest {
 protected:
  void restartWith(const QString& scenarios) {
    restart(demo::Scenario::parse(scenarios + u",already-configured"_s, nullptr).value());
    signInAdmin();
  }
  demo::Reply write() { return send("PATCH", vendorPath(), {{u"notes"_s, QString::number(++m_notes)}}); }
  QList<int> batchOfWrites(int count) {
    QJsonArray requests;
    for (int i = 0; i < count; ++i) {
      requests.append(batchItem(QString::number(i), u"PATCH"_s, vendorPath(), {{u"notes"_s, QString::number(i)}}));
    }
    m_lastBatch = json(send("POST", u"/$batch"_s, {{u"requests"_s, requests}})).value(u"responses"_s).toArray();
    QList<int> statuses;
    for (const QJsonValue& item : std::as_const(m_lastBatch)) {
      statuses.append(item[u"status"_s].toInt());
    }
    return statuses;
  }

  QJsonArray m_lastBatch;
  int m_notes = 0;
};

TEST_F(GraphLoad, LetsThreeThousandWritesThroughInAnyHundredAndFiftySeconds) {
  restartWith(u"no-p1"_s);
  for (int i = 0; i < 3000; ++i) {
    ASSERT_EQ(write().status, 204) << i;
  }
  EXPECT_EQ(write().status, 429);
  clock.advance(149s);
  EXPECT_EQ(write().status, 429);
  clock.advance(1s);
  EXPECT_EQ(write().status, 204);
}

TEST_F(GraphLoad, SlidesItsWindow) {
  restartWith(u"quota=3/10"_s);
  EXPECT_EQ(write().status, 204);
  clock.advance(4s);
  EXPECT_EQ(write().status, 204);
  EXPECT_EQ(write().status, 204);
  EXPECT_EQ(write().status, 429);
  clock.advance(6s);
  EXPECT_EQ(write().status, 204);
  EXPECT_EQ(write().status, 429);
  clock.advance(4s);
  EXPECT_EQ(write().status, 204);
  EXPECT_EQ(write().status, 204);
}

TEST_F(GraphLoad, SaysHowLongToWaitAndWhoseQuotaItIs) {
  restartWith(u"quota=2/10"_s);
  write();
  clock.advance(2500ms);
  write();
  const demo::Reply refused = write();
  EXPECT_EQ(refused.status, 429);
  EXPECT_EQ(errorCode(refused), u"TooManyRequests"_s);
  EXPECT_EQ(refused.header("Retry-After"), "8");
  EXPECT_EQ(refused.header("x-ms-throttle-scope"),
            "Tenant_Application/ReadWrite/" + usherClientId.toLatin1() + '/' + world.tenantId.toLatin1());
  clock.advance(7500ms);
  EXPECT_EQ(write().status, 204);
}

TEST_F(GraphLoad, WarnsFromFourFifthsOn) {
  restartWith(u"quota=10/10"_s);
  for (int i = 1; i < 8; ++i) {
    EXPECT_EQ(write().header("x-ms-throttle-limit-percentage"), QByteArray()) << i;
  }
  EXPECT_EQ(write().header("x-ms-throttle-limit-percentage"), "0.80");
  EXPECT_EQ(write().header("x-ms-throttle-limit-percentage"), "0.90");
  EXPECT_EQ(write().header("x-ms-throttle-limit-percentage"), "1.00");
  EXPECT_EQ(get(u"/me"_s).header("x-ms-throttle-limit-percentage"), QByteArray());
}

TEST_F(GraphLoad, RefusesItemsOfABatchOneByOne) {
  restartWith(u"quota=5/10"_s);
  const QList<int> statuses = batchOfWrites(8);
  EXPECT_EQ(statuses.count(204), 5);
  EXPECT_EQ(statuses.count(429), 3);
  for (const QJsonValue& item : std::as_const(m_lastBatch)) {
    const QJsonValue headers = item[u"headers"_s];
    EXPECT_EQ(headers[u"Retry-After"_s].toString(), item[u"status"_s].toInt() == 429 ? u"10"_s : QString());
    EXPECT_EQ(headers[u"x-ms-resource-unit"_s].toString(), u"1"_s);
  }
}

TEST_F(GraphLoad, DoesNothingOfWhatItRefuses) {
  restartWith(u"quota=1/10"_s);
  write();
  const QString notes = vendorApp().notes;
  EXPECT_EQ(write().status, 429);
  EXPECT_EQ(vendorApp().notes, notes);
}

TEST_F(GraphLoad, DoesNotCountWhatItRefuses) {
  restartWith(u"quota=1/10"_s);
  write();
  clock.advance(9s);
  EXPECT_EQ(write().status, 429);
  clock.advance(1s);
  EXPECT_EQ(write().status, 204);
}

TEST_F(GraphLoad, CountsWritesThatFailForAnotherReason) {
  restartWith(u"quota=1/10"_s);
  EXPECT_EQ(send("DELETE", vendorPath(u"/appRoleAssignedTo/nothing"_s)).status, 400);
  EXPECT_EQ(write().status, 429);
}

TEST_F(GraphLoad, CountsNoReads) {
  restartWith(u"quota=1/10"_s);
  get(u"/me"_s);
  get(u"/users"_s);
  send("POST", u"/directoryObjects/getByIds"_s, {{u"ids"_s, QJsonArray{vendorApp().id}}});
  EXPECT_EQ(write().status, 204);
  EXPECT_EQ(get(u"/me"_s).status, 200);
}

TEST_F(GraphLoad, CountsForEachAppByItself) {
  restartWith(u"quota=1/10"_s);
  EXPECT_EQ(write().status, 204);
  EXPECT_EQ(write().status, 429);
  world.accessTokens[QString::fromLatin1(token)].clientId = vendorAppId;
  EXPECT_EQ(write().status, 204);
}

TEST_F(GraphLoad, RefusesNothingWithoutQuota) {
  restartWith(u"quota=off"_s);
  for (int i = 0; i < 3100; ++i) {
    ASSERT_EQ(write().status, 204) << i;
  }
}

TEST_F(GraphLoad, TellsWhatACallCosts) {
  restartWith(u"no-p1"_s);
  const auto cost = [this](const QString& path) { return get(path).header("x-ms-resource-unit").toInt(); };
  EXPECT_EQ(cost(u"/me"_s), 1);
  EXPECT_EQ(cost(u"/users"_s), 2);
  EXPECT_EQ(cost(u"/users?$select=id"_s), 1);
  EXPECT_EQ(cost(u"/users?$select=id&$top=5"_s), 1);
  EXPECT_EQ(cost(u"/subscribedSkus"_s), 3);
  EXPECT_EQ(cost(vendorPath(u"/appRoleAssignments"_s)), 2);
  EXPECT_EQ(write().header("x-ms-resource-unit"), "1");
}

TEST_F(GraphLoad, IsCountedForWhoeverLooksOn) {
  restartWith(u"quota=2/10"_s);
  demo::PracticeTenant tenant(world, scenario, origins, clock);
  const auto ask = [&](demo::Origin origin, const QByteArray& method, const QString& path) {
    demo::Request request{origin, method, QUrl(origins.graph.toString() + path), {}, {}};
    request.headers.emplaceBack("Authorization", "Bearer " + token);
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = "{\"notes\":\"x\"}";
    return tenant.handle(request);
  };
  ask(demo::Origin::Graph, "GET", u"/v1.0/me"_s);
  for (int i = 0; i < 3; ++i) {
    ask(demo::Origin::Graph, "PATCH", u"/v1.0"_s + vendorPath());
  }
  EXPECT_EQ(json(ask(demo::Origin::Reader, "GET", u"/load"_s)),
            (QJsonObject{{u"requests"_s, 4}, {u"writes"_s, 3}, {u"refused"_s, 1}, {u"collided"_s, 0}}));
}

class GraphConflict : public GraphTest {
 protected:
  void restartWith(const QString& scenarios) {
    restart(demo::Scenario::parse(scenarios + u",already-configured,quota=off"_s, nullptr).value());
    signInAdmin();
  }
  /// Changes the app by one batch of 20: how many items collided.
  int collisions(const demo::ServicePrincipal& app) {
    QJsonArray requests;
    for (int i = 0; i < 20; ++i) {
      requests.append(batchItem(QString::number(i), u"PATCH"_s, u"/servicePrincipals/"_s + app.id,
                                {{u"notes"_s, QString::number(++m_notes)}}));
    }
    int collided = 0;
    const QJsonObject answer = json(send("POST", u"/$batch"_s, {{u"requests"_s, requests}}));
    for (const QJsonValue& item : answer.value(u"responses"_s).toArray()) {
      if (item[u"status"_s].toInt() != 204) {
        EXPECT_TRUE(item[u"status"_s].toInt() == 409 || item[u"status"_s].toInt() == 503);
        EXPECT_EQ(item[u"body"_s][u"error"_s][u"code"_s].toString(), u"Directory_ConcurrencyViolation"_s);
        ++collided;
      }
    }
    return collided;
  }
  int collisionsOf(int batches, std::chrono::milliseconds apart) {
    int collided = 0;
    for (int i = 0; i < batches; ++i) {
      collided += collisions(vendorApp());
      clock.advance(apart);
    }
    return collided;
  }

  int m_notes = 0;
};

TEST_F(GraphConflict, MeetsRequestsThatChangeOneAppAtOnce) {
  restartWith(u"latency=50ms"_s);
  const int collided = collisionsOf(20, 10ms);
  EXPECT_GT(collided, 10);
  EXPECT_LT(collided, 200);
}

TEST_F(GraphConflict, MeetsTheSameOnesEachTime) {
  restartWith(u"latency=50ms"_s);
  const int first = collisionsOf(20, 10ms);
  clock.setNow(clock.now().addDays(1));
  restartWith(u"latency=50ms"_s);
  EXPECT_EQ(collisionsOf(20, 10ms), first);
}

TEST_F(GraphConflict, DoesNotMeetOneBatchAfterTheOther) {
  restartWith(u"latency=50ms"_s);
  EXPECT_EQ(collisionsOf(50, 50ms), 0);
}

TEST_F(GraphConflict, DoesNotMeetRequestsThatAreAnsweredAtOnce) {
  restartWith(u"no-p1"_s);
  EXPECT_EQ(collisionsOf(50, 0ms), 0);
}

TEST_F(GraphConflict, DoesNotMeetRequestsThatChangeDifferentApps) {
  restartWith(u"latency=50ms"_s);
  int collided = 0;
  const QStringList apps = world.servicePrincipals.keys();
  ASSERT_GE(apps.size(), 4);
  for (int i = 0; i < 20; ++i) {
    collided += collisions(world.servicePrincipals.value(apps.at(i % 4)));
    clock.advance(13ms);
  }
  EXPECT_EQ(collided, 0);
}

TEST_F(GraphConflict, IsSwitchedOff) {
  restartWith(u"latency=50ms,conflicts=off"_s);
  EXPECT_EQ(collisionsOf(20, 0ms), 0);
}

TEST_F(GraphConflict, ComesFromOthersWhereASeedAsksForIt) {
  restartWith(u"conflicts=7"_s);
  const int collided = collisionsOf(50, 1s);
  EXPECT_GT(collided, 50);
  EXPECT_LT(collided, 200);
}

TEST_F(GraphConflict, ChangesNothing) {
  restartWith(u"conflicts=7"_s);
  for (int i = 1; i <= 100; ++i) {
    const QString before = vendorApp().notes;
    const demo::Reply reply = send("PATCH", vendorPath(), {{u"notes"_s, QString::number(i)}});
    EXPECT_EQ(vendorApp().notes, reply.status == 204 ? QString::number(i) : before);
  }
}

TEST(Scenario, ReadsItsNumbers) {
  const auto scenario = demo::Scenario::parse(u"quota=300/15,latency=50ms,conflicts=off,faults=9,large=20"_s, nullptr);
  ASSERT_TRUE(scenario);
  EXPECT_EQ(scenario->quota, (demo::Quota{300, 15s}));
  EXPECT_EQ(scenario->latency, 50ms);
  EXPECT_FALSE(scenario->conflicts);
  EXPECT_EQ(scenario->faultSeed, 9);
  EXPECT_EQ(scenario->large, 20);
  EXPECT_EQ(demo::Scenario::parse({}, nullptr)->quota, (demo::Quota{3000, 150s}));
}

TEST(Scenario, NamesWhatItDoesNotUnderstand) {
  for (const QString& part : {u"quota=3000"_s, u"quota=0/15"_s, u"quota=-1/2"_s, u"quota=1/x"_s, u"latency=50"_s,
                              u"latency=50s"_s, u"conflicts=on"_s, u"faults="_s, u"faults=30%"_s}) {
    QString wrong;
    EXPECT_FALSE(demo::Scenario::parse(u"guest,"_s + part, &wrong)) << qPrintable(part);
    EXPECT_EQ(wrong, part);
  }
}

}  // namespace
}  // namespace usher::test
