// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/graph_fixture.h"

namespace usher::test {
namespace {

using graph::Consistency;
using graph::GraphClient;
using graph::Query;
using GraphClientTest = GraphFixture;

Query search(const QString& text) {
  return {{QStringLiteral("$search"), text}};
}

QByteArray queryOf(const http::HttpRequest& request) {
  return request.url.query(QUrl::FullyEncoded).toLatin1();
}

TEST_F(GraphClientTest, GetsAnObjectUnderTheVersionRoot) {
  answer("GET", "/v1.0/me", R"({"id":"1"})");
  const auto result = await(m_client.get(QStringLiteral("/me")));
  ASSERT_TRUE(result);
  EXPECT_EQ(*result, json(R"({"id":"1"})"));
  EXPECT_EQ(m_transport.last().url, QUrl(QStringLiteral("https://graph.example/v1.0/me")));
}

TEST_F(GraphClientTest, AsksForJsonAndAuthorisation) {
  answer("GET", "/v1.0/me", "{}");
  ASSERT_TRUE(await(m_client.get(QStringLiteral("/me"))));
  EXPECT_EQ(sentHeader("Accept"), "application/json");
  EXPECT_TRUE(m_transport.last().authorized);
  EXPECT_TRUE(m_transport.last().repeatable);
  EXPECT_TRUE(sentHeader("ConsistencyLevel").isEmpty());
  EXPECT_TRUE(sentHeader("Authorization").isEmpty());
}

TEST_F(GraphClientTest, SendsTheConsistencyLevelWhenAsked) {
  answer("GET", "/v1.0/users", "{}");
  ASSERT_TRUE(await(m_client.get(QStringLiteral("/users"), {}, Consistency::Eventual)));
  EXPECT_EQ(sentHeader("ConsistencyLevel"), "eventual");
}

TEST_F(GraphClientTest, EncodesEverythingThatMeansSomethingInAQuery) {
  answer("GET", "/v1.0/users?$search=a%2Bb%26c%23d%3De%3Ff%25g%20h%27i%22j%2Fk%5Cl%C3%A9", "{}");
  ASSERT_TRUE(await(m_client.get(QStringLiteral("/users"), search(QString::fromUtf8("a+b&c#d=e?f%g h'i\"j/k\\lé")))));
}

TEST_F(GraphClientTest, SendsAPercentSequenceAsPlainText) {
  answer("GET", "/v1.0/users?$search=%2541%252B", "{}");
  ASSERT_TRUE(await(m_client.get(QStringLiteral("/users"), search(QStringLiteral("%41%2B")))));
}

TEST_F(GraphClientTest, JoinsSeveralOptionsAndKeepsCommas) {
  answer("GET", "/v1.0/users?$select=id,mail&$top=25", "{}");
  ASSERT_TRUE(await(m_client.get(QStringLiteral("/users"), {{QStringLiteral("$select"), QStringLiteral("id,mail")},
                                                            {QStringLiteral("$top"), QStringLiteral("25")}})));
}

TEST_F(GraphClientTest, UsesOnlySchemeHostAndPortOfTheOrigin) {
  GraphClient client(m_transport, QUrl(QStringLiteral("http://user@127.0.0.1:8080/deep/?x=1#y")));
  answer("GET", "/v1.0/me", "{}");
  ASSERT_TRUE(await(client.get(QStringLiteral("/me"))));
  EXPECT_EQ(m_transport.last().url, QUrl(QStringLiteral("http://127.0.0.1:8080/v1.0/me")));
}

TEST_F(GraphClientTest, SendsNothingForAPathThatLeavesTheVersionRoot) {
  const auto result = await(m_client.get(QStringLiteral("/../beta/me")));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, Failure::Kind::Bug);
  EXPECT_TRUE(m_transport.sent().isEmpty());
}

TEST_F(GraphClientTest, RefusesAnAnswerThatIsNoJson) {
  m_transport.expect("GET", "/v1.0/me", http::HttpReply{200, {{"request-id", "r-9"}}, "<html>"});
  const auto result = await(m_client.get(QStringLiteral("/me")));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, Failure::Kind::BadReply);
  EXPECT_EQ(result.error().code, QStringLiteral("json"));
  EXPECT_EQ(result.error().requestId, QStringLiteral("r-9"));
  EXPECT_FALSE(result.error().detail.contains(QStringLiteral("html")));
}

TEST_F(GraphClientTest, PassesOnWhatTheTransportReports) {
  m_transport.expect("GET", "/v1.0/me", fail(Failure::Kind::Offline));
  EXPECT_EQ(awaitFailure(m_client.get(QStringLiteral("/me"))).kind, Failure::Kind::Offline);
}

TEST_F(GraphClientTest, PostsJsonThatIsNotRepeatable) {
  answer("POST", "/v1.0/things", R"({"id":"new"})", 201);
  const auto result = await(m_client.post(QStringLiteral("/things"), json(R"({"a":1})")));
  ASSERT_TRUE(result);
  EXPECT_EQ(*result, json(R"({"id":"new"})"));
  EXPECT_EQ(m_transport.lastJson(), json(R"({"a":1})"));
  EXPECT_EQ(sentHeader("Content-Type"), "application/json");
  EXPECT_FALSE(m_transport.last().repeatable);
}

TEST_F(GraphClientTest, PostsRepeatablyWhenTold) {
  answer("POST", "/v1.0/lookup", "{}");
  ASSERT_TRUE(await(m_client.post(QStringLiteral("/lookup"), {}, true)));
  EXPECT_TRUE(m_transport.last().repeatable);
}

TEST_F(GraphClientTest, TakesAPostWithoutAnswerBody) {
  answerEmpty("POST", "/v1.0/owners/$ref");
  const auto result = await(m_client.post(QStringLiteral("/owners/$ref"), {}));
  ASSERT_TRUE(result);
  EXPECT_TRUE(result->isEmpty());
}

TEST_F(GraphClientTest, PatchesAndDeletes) {
  answerEmpty("PATCH", "/v1.0/servicePrincipals/1");
  answerEmpty("DELETE", "/v1.0/servicePrincipals/1");
  ASSERT_TRUE(await(m_client.patch(QStringLiteral("/servicePrincipals/1"), json(R"({"accountEnabled":false})"))));
  EXPECT_EQ(m_transport.lastJson(), json(R"({"accountEnabled":false})"));
  EXPECT_EQ(sentHeader("Content-Type"), "application/json");
  ASSERT_TRUE(await(m_client.remove(QStringLiteral("/servicePrincipals/1"))));
  EXPECT_TRUE(m_transport.last().body.isEmpty());
  EXPECT_TRUE(sentHeader("Content-Type").isEmpty());
}

TEST_F(GraphClientTest, FailsAWriteThatIsRefused) {
  answer("PATCH", "/v1.0/x", R"({"error":{"code":"Authorization_RequestDenied","message":"no"}})", 403);
  EXPECT_EQ(awaitFailure(m_client.patch(QStringLiteral("/x"), {})).kind, Failure::Kind::Forbidden);
}

TEST_F(GraphClientTest, CountsFromPlainText) {
  m_transport.expect("GET", "/v1.0/groups/g/members/$count", http::HttpReply{200, {}, "412"});
  const auto result = await(m_client.count(QStringLiteral("/groups/g/members/$count")));
  ASSERT_TRUE(result);
  EXPECT_EQ(*result, 412);
  EXPECT_EQ(sentHeader("Accept"), "text/plain");
  EXPECT_EQ(sentHeader("ConsistencyLevel"), "eventual");
}

TEST_F(GraphClientTest, CountsAfterAByteOrderMark) {
  m_transport.expect("GET", "/v1.0/users/$count",
                     http::HttpReply{200,
                                     {},
                                     "\xEF\xBB\xBF"
                                     "7"});
  EXPECT_EQ(await(m_client.count(QStringLiteral("/users/$count"))).value_or(-1), 7);
}

TEST_F(GraphClientTest, RefusesACountThatIsNone) {
  for (const QByteArray& body : {QByteArray(""), QByteArray("-1"), QByteArray("1.5"), QByteArray("99999999999")}) {
    m_transport.expect("GET", "/v1.0/users/$count", http::HttpReply{200, {}, body});
    const auto result = await(m_client.count(QStringLiteral("/users/$count")));
    ASSERT_FALSE(result) << body.constData();
    EXPECT_EQ(result.error().kind, Failure::Kind::BadReply);
  }
}

TEST_F(GraphClientTest, FollowsPagesWithTheSameHeaders) {
  answer("GET", "/v1.0/users?$top=2",
         R"({"value":[{"id":"1"},{"id":"2"}],"@odata.nextLink":"https://graph.example/v1.0/users?$skiptoken=a%2Bb"})");
  answer("GET", "/v1.0/users?$skiptoken=a%2Bb", R"({"value":[{"id":"3"}]})");
  const auto result = await(
      m_client.list(QStringLiteral("/users"), {{QStringLiteral("$top"), QStringLiteral("2")}}, Consistency::Eventual));
  ASSERT_TRUE(result);
  EXPECT_EQ(result->size(), 3);
  EXPECT_EQ(sentHeader("ConsistencyLevel"), "eventual");
  EXPECT_EQ(sentHeader("Accept"), "application/json");
  EXPECT_TRUE(m_transport.last().authorized);
}

TEST_F(GraphClientTest, TakesTheStandardPortForTheSameOrigin) {
  answer("GET", "/v1.0/users", R"({"value":[],"@odata.nextLink":"https://graph.example:443/v1.0/users?p=2"})");
  answer("GET", "/v1.0/users?p=2", R"({"value":[{}]})");
  EXPECT_EQ(await(m_client.list(QStringLiteral("/users")))->size(), 1);
}

TEST_F(GraphClientTest, TakesANullNextLinkForTheEnd) {
  answer("GET", "/v1.0/users", R"({"value":[{}],"@odata.nextLink":null})");
  EXPECT_EQ(await(m_client.list(QStringLiteral("/users")))->size(), 1);
}

class HostileNextLink : public GraphFixture, public testing::WithParamInterface<const char*> {};

TEST_P(HostileNextLink, IsNotFollowed) {
  m_transport.expect("GET", "/v1.0/users",
                     jsonReply(200, {{QStringLiteral("value"), QJsonArray()},
                                     {QStringLiteral("@odata.nextLink"), QString::fromLatin1(GetParam())}}));
  const auto result = await(m_client.list(QStringLiteral("/users")));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, Failure::Kind::BadReply);
  EXPECT_EQ(result.error().code, QStringLiteral("nextLink"));
  EXPECT_EQ(m_transport.sent().size(), 1);
}

INSTANTIATE_TEST_SUITE_P(
    Addresses, HostileNextLink,
    testing::Values("https://graph.example.evil/v1.0/users?p=2", "https://evil/v1.0/users",
                    "http://graph.example/v1.0/users?p=2", "https://graph.example:8443/v1.0/users?p=2",
                    "https://user@graph.example/v1.0/users?p=2", "https://graph.example@evil/v1.0/users",
                    "//graph.example/v1.0/users?p=2", "/v1.0/users?p=2", "users?p=2", "",
                    "https://graph.example/beta/users", "https://graph.example/v1.0/../beta/users",
                    "https://graph.example/v1.0/users#p=2", "file:///v1.0/users", "https://graph.example/v1.0/users"));

TEST_F(GraphClientTest, StopsWhenPagesGoInACircle) {
  answer("GET", "/v1.0/users", R"({"value":[],"@odata.nextLink":"https://graph.example/v1.0/users?p=2"})");
  answer("GET", "/v1.0/users?p=2", R"({"value":[],"@odata.nextLink":"https://graph.example/v1.0/users?p=3"})");
  answer("GET", "/v1.0/users?p=3", R"({"value":[],"@odata.nextLink":"https://graph.example/v1.0/users?p=2"})");
  EXPECT_EQ(awaitFailure(m_client.list(QStringLiteral("/users"))).code, QStringLiteral("nextLink"));
}

TEST_F(GraphClientTest, RefusesACollectionWithoutItems) {
  answer("GET", "/v1.0/users", R"({"value":{}})");
  const auto result = await(m_client.list(QStringLiteral("/users")));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, Failure::Kind::BadReply);
  EXPECT_EQ(result.error().code, QStringLiteral("/value"));
}

TEST_F(GraphClientTest, HandsOutAListPageByPage) {
  answer("GET", "/v1.0/users", R"({"value":[1,2],"@odata.nextLink":"https://graph.example/v1.0/users?p=2"})");
  answer("GET", "/v1.0/users?p=2", R"({"value":[3]})");
  QList<QJsonArray> pages;
  const auto take = [&pages](const QJsonArray& items) {
    pages.append(items);
    return Result<void>();
  };
  ASSERT_TRUE(await(m_client.eachPage(QStringLiteral("/users"), {}, Consistency::Session, 3, take)));
  EXPECT_EQ(pages, (QList{QJsonArray{1, 2}, QJsonArray{3}}));
}

TEST_F(GraphClientTest, AsksForNoPageAfterOneThatNobodyCanRead) {
  answer("GET", "/v1.0/users", R"({"value":[1],"@odata.nextLink":"https://graph.example/v1.0/users?p=2"})");
  const auto take = [](const QJsonArray&) -> Result<void> {
    return fail(Failure::Kind::BadReply, QStringLiteral("odd"));
  };
  const auto result = await(m_client.eachPage(QStringLiteral("/users"), {}, Consistency::Session, 3, take));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, QStringLiteral("odd"));
  EXPECT_EQ(m_transport.sent().size(), 1);
}

TEST_F(GraphClientTest, RefusesMoreItemsThanAllowed) {
  answer("GET", "/v1.0/users", R"({"value":[{},{}],"@odata.nextLink":"https://graph.example/v1.0/users?p=2"})");
  answer("GET", "/v1.0/users?p=2", R"({"value":[{},{}],"@odata.nextLink":"https://graph.example/v1.0/users?p=3"})");
  const auto result = await(m_client.list(QStringLiteral("/users"), {}, Consistency::Session, 3));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, QStringLiteral("too-many"));
}

TEST_F(GraphClientTest, ForgetsThePagesWhenALaterOneFails) {
  answer("GET", "/v1.0/users", R"({"value":[{}],"@odata.nextLink":"https://graph.example/v1.0/users?p=2"})");
  m_transport.expect("GET", "/v1.0/users?p=2", fail(Failure::Kind::TimedOut));
  EXPECT_EQ(awaitFailure(m_client.list(QStringLiteral("/users"))).kind, Failure::Kind::TimedOut);
}

TEST_F(GraphClientTest, CancelsThePageUnderWay) {
  answer("GET", "/v1.0/users", R"({"value":[{}],"@odata.nextLink":"https://graph.example/v1.0/users?p=2"})");
  const auto open = m_transport.expectOpen("GET", "/v1.0/users?p=2");
  auto listed = m_client.list(QStringLiteral("/users"));
  ASSERT_TRUE(eventually([&] { return m_transport.sent().size() == 2; }));
  listed.cancel();
  EXPECT_TRUE(eventually([&] { return open.isCancelled(); }));
  EXPECT_EQ(awaitFailure(listed).kind, Failure::Kind::Cancelled);
}

TEST_F(GraphClientTest, CancelsASingleRequest) {
  const auto open = m_transport.expectOpen("GET", "/v1.0/me");
  auto pending = m_client.get(QStringLiteral("/me"));
  pending.cancel();
  EXPECT_TRUE(eventually([&] { return open.isCancelled(); }));
}

TEST_F(GraphClientTest, EndsItsPendingsWhenItIsDestroyed) {
  const auto open = m_transport.expectOpen("GET", "/v1.0/users");
  auto client = std::make_unique<GraphClient>(m_transport, QUrl(QStringLiteral("https://graph.example")));
  const auto listed = client->list(QStringLiteral("/users"));
  client.reset();
  EXPECT_EQ(awaitFailure(listed).kind, Failure::Kind::Cancelled);
}

TEST_F(GraphClientTest, KeepsTheAddressOfAQueryOnTheWire) {
  answer("GET", "/v1.0/users?$filter=displayName%20eq%20%27O%27%27Brien%27", "{}");
  ASSERT_TRUE(await(m_client.get(QStringLiteral("/users"),
                                 {{QStringLiteral("$filter"), QStringLiteral("displayName eq 'O''Brien'")}})));
  EXPECT_EQ(queryOf(m_transport.last()), "$filter=displayName%20eq%20%27O%27%27Brien%27");
}

}  // namespace
}  // namespace usher::test
