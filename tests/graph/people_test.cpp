// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/people.h"

#include "graph/graph_fixture.h"

namespace usher::test {
namespace {

using namespace graph;
using PeopleTest = GraphFixture;

const QByteArray personSelect = "$select=id,displayName,userPrincipalName,mail,userType,accountEnabled";

QByteArray peopleTarget(const QByteArray& encodedText) {
  return "/v1.0/users?$search=%22displayName%3A" + encodedText + "%22%20OR%20%22mail%3A" + encodedText +
         "%22%20OR%20%22userPrincipalName%3A" + encodedText + "%22&" + personSelect +
         "&$top=25&$count=true&$orderby=displayName";
}

TEST_F(PeopleTest, SearchesNamesAddressesAndUserNames) {
  answer("GET", peopleTarget("ann"), R"({"@odata.count":1,"value":[{"id":"u1","displayName":"Ann","userPrincipalName":
      "ann@x.example","mail":null,"userType":"Guest","accountEnabled":false}]})");
  const auto found = await(searchPeople(m_client, QStringLiteral(" ann ")));
  ASSERT_TRUE(found);
  ASSERT_EQ(found->size(), 1);
  EXPECT_EQ(
      found->first(),
      (Person{
          QStringLiteral("u1"), QStringLiteral("Ann"), QStringLiteral("ann@x.example"), {}, UserType::Guest, false}));
  EXPECT_EQ(sentHeader("ConsistencyLevel"), "eventual");
}

TEST_F(PeopleTest, EscapesWhatThePersonTyped) {
  answer("GET", peopleTarget("O%27B%5C%22r%5C%5C%2B%23%26%25"), R"({"value":[]})");
  EXPECT_TRUE(await(searchPeople(m_client, QStringLiteral("O'B\"r\\+#&%"))));
}

TEST_F(PeopleTest, SearchesNothingForNothing) {
  EXPECT_TRUE(await(searchPeople(m_client, QStringLiteral("  ")))->isEmpty());
  EXPECT_TRUE(await(searchGroups(m_client, {}))->isEmpty());
  EXPECT_TRUE(m_transport.sent().isEmpty());
}

TEST_F(PeopleTest, TakesTheFirstPageOfASearchOnly) {
  answer("GET", peopleTarget("a"),
         R"({"value":[{"id":"u1"}],"@odata.nextLink":"https://graph.example/v1.0/users?p=2"})");
  EXPECT_EQ(await(searchPeople(m_client, QStringLiteral("a")))->size(), 1);
}

TEST_F(PeopleTest, LeavesUnreadableMembersEmpty) {
  answer("GET", peopleTarget("a"), R"({"value":[{"id":"u1","displayName":"Ann"}]})");
  const auto found = await(searchPeople(m_client, QStringLiteral("a")));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->first().userType, UserType::Unknown);
  EXPECT_FALSE(found->first().enabled);
}

TEST_F(PeopleTest, SearchesGroups) {
  answer("GET",
         "/v1.0/groups?$search=%22displayName%3Asales%22&$select=id,displayName,mail,securityEnabled,groupTypes&"
         "$top=25&$count=true",
         R"({"value":[{"id":"g1","displayName":"Sales","mail":"s@x.example","securityEnabled":true,"groupTypes":[]},
                      {"id":"g2","displayName":"Sales all","mail":null,"securityEnabled":false,
                       "groupTypes":["Unified","DynamicMembership"]}]})");
  const auto found = await(searchGroups(m_client, QStringLiteral("sales")));
  ASSERT_TRUE(found);
  EXPECT_EQ(*found,
            (QList<Group>{{QStringLiteral("g1"), QStringLiteral("Sales"), QStringLiteral("s@x.example"), true, false},
                          {QStringLiteral("g2"), QStringLiteral("Sales all"), {}, false, true}}));
  EXPECT_EQ(sentHeader("ConsistencyLevel"), "eventual");
}

TEST_F(PeopleTest, ReadsPeopleByIdInTheOrderAsked) {
  answer("GET", "/v1.0/users?$filter=id%20in%20%28%27a%27,%27gone%27,%27b%27%29&" + personSelect,
         R"({"value":[{"id":"b","displayName":"B"},{"id":"a","displayName":"A","mail":"a@x.example"}]})");
  const auto found = await(
      peopleById(m_client, {QStringLiteral("a"), QStringLiteral("gone"), QStringLiteral("b"), QStringLiteral("a")}));
  ASSERT_TRUE(found);
  ASSERT_EQ(found->size(), 2);
  EXPECT_EQ(found->at(0).mail, QStringLiteral("a@x.example"));
  EXPECT_EQ(found->at(1).displayName, QStringLiteral("B"));
}

TEST_F(PeopleTest, AsksForFifteenIdsAtATime) {
  QStringList ids;
  QByteArrayList targets;
  for (int i = 0; i < 31; ++i) {
    ids.append(QString::number(i));
    if (i % 15 == 0) {
      targets.append("/v1.0/users?$filter=id%20in%20%28");
    }
    targets.last() += "%27" + QByteArray::number(i) + (i % 15 == 14 || i == 30 ? "%27%29&" + personSelect : "%27,");
  }
  for (const QByteArray& target : targets) {
    answer("GET", target, R"({"value":[]})");
  }
  ASSERT_TRUE(await(peopleById(m_client, ids)));
  EXPECT_EQ(m_transport.sent().size(), 3);
}

TEST_F(PeopleTest, AsksNobodyAboutNobody) {
  EXPECT_TRUE(await(peopleById(m_client, {}))->isEmpty());
}

TEST_F(PeopleTest, RefusesASearchWithoutACollection) {
  answer("GET", peopleTarget("a"), R"({"people":[]})");
  const auto found = await(searchPeople(m_client, QStringLiteral("a")));
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().code, QStringLiteral("/value"));
}

TEST_F(PeopleTest, CountsMembers) {
  m_transport.expect("GET", "/v1.0/groups/g1/members/$count", http::HttpReply{200, {}, "12"});
  EXPECT_EQ(*await(memberCount(m_client, QStringLiteral("g1"))), 12);
}

TEST_F(PeopleTest, TellsPeopleFromNestedGroups) {
  const QByteArray target = "/v1.0/groups/g%2F1/members?" + personSelect + "&$top=999";
  answer("GET", target, R"({"value":[{"@odata.type":"#microsoft.graph.user","id":"u1","mail":"a@x.example"},
      {"@odata.type":"#microsoft.graph.group","id":"g2"},{"@odata.type":"#microsoft.graph.device","id":"d1"}],
      "@odata.nextLink":"https://graph.example/v1.0/groups/g1/members?p=2"})");
  answer("GET", "/v1.0/groups/g1/members?p=2", R"({"value":[{"@odata.type":"#microsoft.graph.user","id":"u2"}]})");
  const auto all = await(members(m_client, QStringLiteral("g/1")));
  ASSERT_TRUE(all);
  ASSERT_EQ(all->people.size(), 2);
  EXPECT_EQ(all->people.first().mail, QStringLiteral("a@x.example"));
  EXPECT_EQ(all->nestedGroups, 1);
}

}  // namespace
}  // namespace usher::test
