// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QRegularExpression>

#include "graph_fixture.h"

namespace usher::test {
namespace {

class GraphWire : public GraphTest {
 protected:
  GraphWire() { signInAdmin(); }
};

TEST_F(GraphWire, EchoesTheClientsRequestIdAndGivesItsOwn) {
  const demo::Reply reply = get(QStringLiteral("/me"), {{"client-request-id", "5c1e2d3f-0000-4000-8000-000000000001"}});
  EXPECT_EQ(reply.header("client-request-id"), "5c1e2d3f-0000-4000-8000-000000000001");
  EXPECT_EQ(reply.header("request-id").size(), 36);
  EXPECT_NE(reply.header("request-id"), get(QStringLiteral("/me")).header("request-id"));
}

TEST_F(GraphWire, DatesItsRepliesByTheClock) {
  EXPECT_EQ(get(QStringLiteral("/me")).header("Date"), "Mon, 02 Mar 2026 12:00:00 GMT");
}

TEST_F(GraphWire, ExplainsErrorsAsMicrosoftDoes) {
  const demo::Reply reply =
      get(QStringLiteral("/users/nobody@contoso.com"), {{"client-request-id", "5c1e2d3f-0000-4000-8000-000000000001"}});
  EXPECT_EQ(reply.status, 404);
  const QJsonObject error = json(reply).value(QStringLiteral("error")).toObject();
  EXPECT_EQ(error.value(QStringLiteral("code")).toString(), QStringLiteral("Request_ResourceNotFound"));
  EXPECT_EQ(error.value(QStringLiteral("message")).toString(),
            QStringLiteral("Resource 'nobody@contoso.com' does not exist or one of its queried reference-property "
                           "objects are not present."));
  const QJsonObject inner = error.value(QStringLiteral("innerError")).toObject();
  EXPECT_EQ(inner.value(QStringLiteral("date")).toString(), QStringLiteral("2026-03-02T12:00:00"));
  EXPECT_EQ(inner.value(QStringLiteral("request-id")).toString(), QLatin1String(reply.header("request-id")));
  EXPECT_EQ(inner.value(QStringLiteral("client-request-id")).toString(),
            QStringLiteral("5c1e2d3f-0000-4000-8000-000000000001"));
}

TEST_F(GraphWire, RefusesAMethodThatAnAddressDoesNotHave) {
  const demo::Reply reply = send("DELETE", QStringLiteral("/users"));
  EXPECT_EQ(reply.status, 405);
  EXPECT_EQ(errorMessage(reply), QStringLiteral("Specified HTTP method is not allowed for the request target."));
  EXPECT_EQ(send("PUT", vendorPath()).status, 405);
  EXPECT_EQ(get(QStringLiteral("/$batch")).status, 405);
}

TEST_F(GraphWire, RefusesAnAddressItDoesNotKnow) {
  const demo::Reply reply = get(QStringLiteral("/me/secrets"));
  EXPECT_EQ(reply.status, 400);
  EXPECT_EQ(errorCode(reply), QStringLiteral("BadRequest"));
  EXPECT_EQ(errorMessage(reply), QStringLiteral("Resource not found for the segment 'secrets'."));
  EXPECT_EQ(get(QStringLiteral("/nothing")).status, 400);
}

TEST_F(GraphWire, KnowsOneVersion) {
  const demo::Reply reply = get(origins.graph.toString() + QStringLiteral("/beta/me"));
  EXPECT_EQ(reply.status, 400);
  EXPECT_EQ(errorMessage(reply), QStringLiteral("Invalid version: beta"));
}

TEST_F(GraphWire, RefusesABodyThatIsNoJson) {
  demo::Request request;
  request.method = "PATCH";
  request.url = QUrl(origins.graph.toString() + QStringLiteral("/v1.0") + vendorPath());
  request.headers = {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}};
  request.body = "{no json";
  EXPECT_EQ(graph->handle(request).status, 400);
  request.body = "{\"accountEnabled\":false}";
  request.headers = {{"Authorization", "Bearer " + token}, {"Content-Type", "text/plain"}};
  EXPECT_EQ(graph->handle(request).status, 400);
  request.headers = {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json; charset=utf-8"}};
  EXPECT_EQ(graph->handle(request).status, 204);
}

TEST_F(GraphWire, NamesTheContextOfWhatItSends) {
  EXPECT_EQ(json(get(QStringLiteral("/me?$select=id"))).value(QStringLiteral("@odata.context")).toString(),
            QStringLiteral("http://127.0.0.1:7002/v1.0/$metadata#users(id)/$entity"));
  EXPECT_EQ(json(get(QStringLiteral("/groups?$top=1"))).value(QStringLiteral("@odata.context")).toString(),
            QStringLiteral("http://127.0.0.1:7002/v1.0/$metadata#groups"));
}

TEST_F(GraphWire, SendsNoTypeInListsOfOneType) {
  EXPECT_FALSE(items(get(QStringLiteral("/users?$top=1"))).at(0).toObject().contains(QStringLiteral("@odata.type")));
}

class GraphThrottled : public GraphTest {
 protected:
  GraphThrottled() {
    demo::Scenario throttled;
    throttled.throttled = true;
    throttled.alreadyConfigured = true;
    restart(throttled);
    signInAdmin();
  }

  QString path(int number) const { return QStringLiteral("/users?$top=%1").arg(number + 1); }
};

TEST_F(GraphThrottled, RefusesAShareOfRequestsAtFirst) {
  int refused = 0;
  for (int i = 0; i < 30; ++i) {
    refused += get(path(i)).status == 429 ? 1 : 0;
  }
  EXPECT_EQ(refused, 10);
}

TEST_F(GraphThrottled, LetsARefusedRequestThroughAfterItsWait) {
  get(path(0));
  const demo::Reply refused = get(path(1));
  ASSERT_EQ(refused.status, 429);
  EXPECT_EQ(errorCode(refused), QStringLiteral("TooManyRequests"));
  EXPECT_EQ(
      json(refused).value(QStringLiteral("error"))[QStringLiteral("innerError")][QStringLiteral("status")].toString(),
      QStringLiteral("429"));
  const double seconds = refused.header("Retry-After").toDouble();
  ASSERT_GT(seconds, 0);
  clock.advance(std::chrono::milliseconds(static_cast<int>(seconds * 500)));
  EXPECT_EQ(get(path(1)).status, 429) << "came back too soon";
  clock.advance(std::chrono::milliseconds(static_cast<int>(seconds * 500)));
  EXPECT_EQ(get(path(1)).status, 200);
}

TEST_F(GraphThrottled, SendsWholeAndDecimalWaits) {
  QSet<QByteArray> waits;
  for (int i = 0; i < 30; ++i) {
    waits.insert(get(path(i)).header("Retry-After"));
  }
  EXPECT_TRUE(waits.contains("1"));
  EXPECT_TRUE(waits.contains("1.5"));
}

TEST_F(GraphThrottled, IsTheSameEachTime) {
  QList<int> first, second;
  for (int i = 0; i < 12; ++i) {
    first.append(get(path(i)).status);
  }
  restart(scenario);
  signInAdmin();
  for (int i = 0; i < 12; ++i) {
    second.append(get(path(i)).status);
  }
  EXPECT_EQ(first, second);
}

TEST_F(GraphThrottled, RefusesItemsOfABatchOneByOne) {
  QJsonArray requests;
  for (int i = 0; i < 6; ++i) {
    requests.append(batchItem(QString::number(i), QStringLiteral("GET"), path(i)));
  }
  const demo::Reply reply = send("POST", QStringLiteral("/$batch"), {{QStringLiteral("requests"), requests}});
  EXPECT_EQ(reply.status, 200);
  int refused = 0;
  for (const QJsonValue& item : json(reply).value(QStringLiteral("responses")).toArray()) {
    if (item[QStringLiteral("status")].toInt() == 429) {
      ++refused;
      EXPECT_FALSE(item[QStringLiteral("headers")][QStringLiteral("Retry-After")].toString().isEmpty());
    }
  }
  EXPECT_EQ(refused, 2);
}

TEST_F(GraphThrottled, DoesNotWriteWhatItRefuses) {
  get(path(0));
  const qsizetype before = world.assignments.size();
  const QString anne = person(QStringLiteral("anne.smith@contoso.com")).id;
  EXPECT_EQ(send("POST", vendorPath(QStringLiteral("/appRoleAssignedTo")), assignmentBody(anne)).status, 429);
  EXPECT_EQ(world.assignments.size(), before);
}

}  // namespace
}  // namespace usher::test
