// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph_fixture.h"

namespace usher::test {
namespace {

class GraphBatch : public GraphTest {
 protected:
  GraphBatch() { signInAdmin(); }

  demo::Reply batch(const QJsonArray& requests) {
    return send("POST", QStringLiteral("/$batch"), {{QStringLiteral("requests"), requests}});
  }
  QMap<QString, QJsonObject> answers(const demo::Reply& reply) const {
    EXPECT_EQ(reply.status, 200) << reply.body.toStdString();
    QMap<QString, QJsonObject> byId;
    for (const QJsonValue& item : json(reply).value(QStringLiteral("responses")).toArray()) {
      byId.insert(item[QStringLiteral("id")].toString(), item.toObject());
    }
    return byId;
  }
  QJsonObject get(const char* id, const char* url = "/me") const {
    return batchItem(QLatin1String(id), QStringLiteral("GET"), QLatin1String(url));
  }
  QJsonObject after(QJsonObject item, const char* id) const {
    item.insert(QStringLiteral("dependsOn"), QJsonArray{QLatin1String(id)});
    return item;
  }
  QJsonObject assignItem(const QString& id, const QString& principalId) {
    return batchItem(id, QStringLiteral("POST"), vendorPath(QStringLiteral("/appRoleAssignedTo")),
                     assignmentBody(principalId));
  }
  static int status(const QJsonObject& answer) { return answer.value(QStringLiteral("status")).toInt(); }
};

TEST_F(GraphBatch, AnswersEachItemWithItsOwnStatus) {
  const auto byId = answers(batch({get("a"), get("b", "/users/nobody@contoso.com"), get("c", "/nonsense"),
                                   batchItem(QStringLiteral("d"), QStringLiteral("PATCH"), vendorPath(),
                                             {{QStringLiteral("accountEnabled"), false}})}));
  EXPECT_EQ(status(byId[QStringLiteral("a")]), 200);
  EXPECT_EQ(byId[QStringLiteral("a")].value(QStringLiteral("body"))[QStringLiteral("userPrincipalName")].toString(),
            QStringLiteral("dana@contoso.com"));
  EXPECT_EQ(status(byId[QStringLiteral("b")]), 404);
  EXPECT_EQ(status(byId[QStringLiteral("c")]), 400);
  EXPECT_EQ(status(byId[QStringLiteral("d")]), 204);
  EXPECT_FALSE(byId[QStringLiteral("d")].contains(QStringLiteral("body")));
  EXPECT_FALSE(vendorApp().accountEnabled);
}

TEST_F(GraphBatch, ShufflesItsAnswersTheSameWayEachTime) {
  QJsonArray requests;
  QStringList sent;
  for (int i = 1; i <= 20; ++i) {
    sent.append(QString::number(i));
    requests.append(batchItem(sent.last(), QStringLiteral("GET"), QStringLiteral("/me")));
  }
  const auto order = [this, &requests] {
    QStringList ids;
    for (const QJsonValue& item : json(batch(requests)).value(QStringLiteral("responses")).toArray()) {
      ids.append(item[QStringLiteral("id")].toString());
    }
    return ids;
  };
  const QStringList first = order();
  EXPECT_NE(first, sent);
  EXPECT_EQ(first, order());
  QStringList sorted = first;
  std::sort(sorted.begin(), sorted.end());
  std::sort(sent.begin(), sent.end());
  EXPECT_EQ(sorted, sent);
}

TEST_F(GraphBatch, TakesTwentyItemsAndNoMore) {
  QJsonArray requests;
  for (int i = 1; i <= 21; ++i) {
    requests.append(batchItem(QString::number(i), QStringLiteral("GET"), QStringLiteral("/me")));
  }
  EXPECT_EQ(batch(requests).status, 400);
  requests.removeLast();
  EXPECT_EQ(batch(requests).status, 200);
  EXPECT_EQ(batch({}).status, 400);
}

TEST_F(GraphBatch, WantsUniqueIdsWithoutRegardToCase) {
  EXPECT_EQ(batch({get("a"), get("a")}).status, 400);
  EXPECT_EQ(batch({get("a"), get("A")}).status, 400);
}

TEST_F(GraphBatch, DoesNothingAtAllWhenItIsMalformed) {
  const qsizetype before = world.assignments.size();
  const QString anne = person(QStringLiteral("anne.smith@contoso.com")).id;
  EXPECT_EQ(batch({assignItem(QStringLiteral("1"), anne), get("1")}).status, 400);
  EXPECT_EQ(world.assignments.size(), before);
}

TEST_F(GraphBatch, RefusesItemsThatAreNotWhole) {
  EXPECT_EQ(batch({QJsonObject{{QStringLiteral("id"), QStringLiteral("1")}}}).status, 400);
  EXPECT_EQ(batch({get("1", "http://127.0.0.1:7002/v1.0/me")}).status, 400);
  EXPECT_EQ(batch({batchItem(QStringLiteral("1"), QStringLiteral("POST"), QStringLiteral("/$batch"))}).status, 400);
  QJsonObject bare =
      batchItem(QStringLiteral("1"), QStringLiteral("POST"), QStringLiteral("/directory/deletedItems/x/restore"));
  bare.remove(QStringLiteral("body"));
  EXPECT_EQ(batch({bare}).status, 400);
  QJsonObject headless = batchItem(QStringLiteral("1"), QStringLiteral("PATCH"), vendorPath());
  headless.remove(QStringLiteral("headers"));
  EXPECT_EQ(batch({headless}).status, 400);
}

TEST_F(GraphBatch, StopsWhatDependsOnAFailure) {
  const auto byId =
      answers(batch({get("1", "/users/nobody@contoso.com"), after(get("2"), "1"), after(get("3"), "2"), get("4")}));
  EXPECT_EQ(status(byId[QStringLiteral("1")]), 404);
  EXPECT_EQ(status(byId[QStringLiteral("2")]), 424);
  EXPECT_EQ(status(byId[QStringLiteral("3")]), 424);
  EXPECT_EQ(status(byId[QStringLiteral("4")]), 200);
}

TEST_F(GraphBatch, RunsDependenciesFirst) {
  const QString anne = person(QStringLiteral("anne.smith@contoso.com")).id;
  const auto byId = answers(
      batch({after(assignItem(QStringLiteral("late"), anne), "early"), assignItem(QStringLiteral("early"), anne)}));
  EXPECT_EQ(status(byId[QStringLiteral("early")]), 201);
  EXPECT_EQ(status(byId[QStringLiteral("late")]), 400);
}

TEST_F(GraphBatch, RefusesCirclesAndStrangersInDependsOn) {
  EXPECT_EQ(batch({after(get("1"), "2"), after(get("2"), "1")}).status, 400);
  EXPECT_EQ(batch({after(get("1"), "9")}).status, 400);
  EXPECT_EQ(batch({after(get("1"), "1")}).status, 400);
}

TEST_F(GraphBatch, ChecksPermissionsOfEachItem) {
  signIn(QStringLiteral("head-of-cs"), QStringLiteral("User.Read"));
  const auto byId = answers(batch({get("1"), get("2", "/users")}));
  EXPECT_EQ(status(byId[QStringLiteral("1")]), 200);
  EXPECT_EQ(status(byId[QStringLiteral("2")]), 403);
}

TEST_F(GraphBatch, PassesTheItemsOwnHeaders) {
  QJsonObject item = get("1", "/users?$search=\"displayName:dana\"");
  EXPECT_EQ(status(answers(batch({item})).value(QStringLiteral("1"))), 400);
  item.insert(QStringLiteral("headers"), QJsonObject{{QStringLiteral("ConsistencyLevel"), QStringLiteral("eventual")}});
  EXPECT_EQ(status(answers(batch({item})).value(QStringLiteral("1"))), 200);
}

}  // namespace
}  // namespace usher::test
