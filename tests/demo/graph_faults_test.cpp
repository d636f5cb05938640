// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_faults.h"

#include <QJsonDocument>

#include "graph_fixture.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using demo::Delivery;

class GraphFaultsTest : public GraphTest {
 protected:
  void restartWith(const QString& scenarios) {
    restart(demo::Scenario::parse(scenarios + u",already-configured,quota=off"_s, nullptr).value());
    signInAdmin();
  }
  demo::Reply write() { return send("PATCH", vendorPath(), {{u"notes"_s, QString::number(++m_notes)}}); }
  bool isDone() { return vendorApp().notes == QString::number(m_notes); }
  demo::Reply batch() {
    QJsonArray requests;
    for (int i = 0; i < 20; ++i) {
      requests.append(batchItem(QString::number(i), u"GET"_s, u"/me"_s));
    }
    return send("POST", u"/$batch"_s, {{u"requests"_s, requests}});
  }
  static bool isHurt(const demo::Reply& reply) { return reply.status >= 400 || reply.delivery != Delivery::Whole; }

  int m_notes = 0;
};

TEST_F(GraphFaultsTest, HurtThreeInTenReplies) {
  restartWith(u"faults=5"_s);
  int hurt = 0;
  for (int i = 0; i < 1000; ++i) {
    const demo::Reply reply = get(u"/me"_s);
    hurt += isHurt(reply) || json(reply).isEmpty() ? 1 : 0;
  }
  EXPECT_GT(hurt, 250);
  EXPECT_LT(hurt, 350);
}

TEST_F(GraphFaultsTest, HurtNothingUnasked) {
  restartWith(u"no-p1"_s);
  for (int i = 0; i < 200; ++i) {
    ASSERT_FALSE(isHurt(get(u"/me"_s)));
  }
}

TEST_F(GraphFaultsTest, AreTheSameForTheSameSeed) {
  const auto statuses = [this](const QString& scenarios) {
    restartWith(scenarios);
    QList<std::pair<int, Delivery>> all;
    for (int i = 0; i < 200; ++i) {
      const demo::Reply reply = get(u"/me"_s);
      all.append({reply.status, reply.delivery});
    }
    return all;
  };
  EXPECT_EQ(statuses(u"faults=5"_s), statuses(u"faults=5"_s));
  EXPECT_NE(statuses(u"faults=5"_s), statuses(u"faults=6"_s));
}

TEST_F(GraphFaultsTest, AreOfEveryKindDoneOrNot) {
  restartWith(u"faults=5"_s);
  QSet<QString> seen;
  for (int i = 0; i < 3000; ++i) {
    const demo::Reply reply = write();
    const QString done = isDone() ? u" done"_s : u" not done"_s;
    if (reply.delivery == Delivery::Reset) {
      seen.insert(u"reset"_s + done);
    } else if (reply.delivery == Delivery::CutShort) {
      seen.insert(u"cut short"_s + done);
    } else {
      seen.insert(QString::number(reply.status) + done);
    }
  }
  const QSet<QString> wanted{u"204 done"_s,   u"429 not done"_s,   u"500 done"_s,      u"500 not done"_s,
                             u"503 done"_s,   u"503 not done"_s,   u"504 done"_s,      u"504 not done"_s,
                             u"reset done"_s, u"reset not done"_s, u"cut short done"_s};
  EXPECT_EQ(seen, wanted);
}

TEST_F(GraphFaultsTest, HurtItemsOfABatchOneByOne) {
  restartWith(u"faults=5"_s);
  int missing = 0, twice = 0;
  QSet<int> statuses;
  QSet<QString> orders;
  for (int i = 0; i < 300; ++i) {
    const demo::Reply reply = batch();
    if (isHurt(reply)) {
      continue;
    }
    QStringList ids;
    for (const QJsonValue& item : json(reply).value(u"responses"_s).toArray()) {
      ids.append(item[u"id"_s].toString());
      statuses.insert(item[u"status"_s].toInt());
    }
    orders.insert(ids.join(u','));
    missing += ids.size() < 20 ? 1 : 0;
    twice += ids.size() > 20 ? 1 : 0;
  }
  EXPECT_GT(missing, 3);
  EXPECT_GT(twice, 3);
  EXPECT_GT(orders.size(), 10);
  EXPECT_EQ(statuses, (QSet<int>{200, 429, 503, 504}));
}

TEST_F(GraphFaultsTest, ComeAloneByTheirName) {
  for (const QString& name : demo::faultNames()) {
    restartWith(u"fault="_s + name);
    int hurt = 0;
    for (int i = 0; i < 40; ++i) {
      const demo::Reply list = get(u"/users?$top=5"_s);
      const bool isHuge = list.body.size() > 1'000'000;
      const QString next = isHuge ? QString() : json(list).value(u"@odata.nextLink"_s).toString();
      hurt += isHurt(list) || list.status != 200 || !next.startsWith(origins.graph.toString()) ||
                      !next.contains(u"skiptoken"_s)
                  ? 1
                  : 0;
      const demo::Reply all = isHuge ? demo::Reply() : batch();
      const QJsonArray answers = json(all).value(u"responses"_s).toArray();
      hurt += answers.size() != 20 ? 1 : 0;
      for (const QJsonValue& item : answers) {
        hurt += item[u"status"_s].toInt() != 200 ? 1 : 0;
      }
    }
    EXPECT_GT(hurt, 5) << qPrintable(name);
  }
}

TEST(GraphFaultNames, AreTheOnlyOnesThatPracticeUnderstands) {
  EXPECT_GE(demo::faultNames().size(), 20);
  EXPECT_FALSE(demo::Scenario::parse(u"fault=nothing"_s, nullptr));
}

TEST_F(GraphFaultsTest, LeaveChainsWhole) {
  restartWith(u"faults=5"_s);
  for (int i = 0; i < 100; ++i) {
    QJsonObject second = batchItem(u"2"_s, u"GET"_s, u"/me"_s);
    second.insert(u"dependsOn"_s, QJsonArray{u"1"_s});
    const demo::Reply reply =
        send("POST", u"/$batch"_s, {{u"requests"_s, QJsonArray{batchItem(u"1"_s, u"GET"_s, u"/me"_s), second}}});
    EXPECT_NE(reply.status, 400);
  }
}

}  // namespace
}  // namespace usher::test
