// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/odata_filter.h"
#include "demo/odata_search.h"
#include "graph_fixture.h"

namespace usher::test {
namespace {

class GraphQuery : public GraphTest {
 protected:
  GraphQuery() { signInAdmin(); }

  QStringList names(const demo::Reply& reply) const {
    QStringList all;
    for (const QJsonValue& item : items(reply)) {
      all.append(item[QStringLiteral("displayName")].toString());
    }
    return all;
  }
  QStringList found(const char* query) { return names(get(QStringLiteral("/users?") + QLatin1String(query))); }
  QStringList foundEventually(const char* query) {
    return names(getEventual(QStringLiteral("/users?") + QLatin1String(query)));
  }
  int status(const char* query) { return get(QStringLiteral("/users?") + QLatin1String(query)).status; }
  int statusEventually(const char* query) {
    return getEventual(QStringLiteral("/users?") + QLatin1String(query)).status;
  }
};

TEST_F(GraphQuery, SendsNoUserTypeUnlessSelected) {
  const QJsonObject user = items(get(QStringLiteral("/users?$top=1"))).at(0).toObject();
  EXPECT_TRUE(user.contains(QStringLiteral("displayName")));
  EXPECT_FALSE(user.contains(QStringLiteral("userType")));
  EXPECT_FALSE(user.contains(QStringLiteral("accountEnabled")));
  const QJsonObject selected = items(get(QStringLiteral("/users?$top=1&$select=id,userType"))).at(0).toObject();
  EXPECT_EQ(selected.keys(), (QStringList{QStringLiteral("id"), QStringLiteral("userType")}));
}

TEST_F(GraphQuery, RefusesUnknownPropertiesAndOptions) {
  const demo::Reply reply = get(QStringLiteral("/users?$select=shoeSize"));
  EXPECT_EQ(reply.status, 400);
  EXPECT_TRUE(errorMessage(reply).contains(QStringLiteral("Could not find a property named 'shoeSize'")));
  EXPECT_EQ(status("$nonsense=1"), 400);
  EXPECT_EQ(status("$skip=10"), 400);
  EXPECT_EQ(status("$top=5&$top=6"), 400);
}

TEST_F(GraphQuery, TakesOptionsWithoutDollar) {
  EXPECT_EQ(found("top=3").size(), 3);
}

TEST_F(GraphQuery, FindsByTheBeginningOfAName) {
  const QStringList all = found("$filter=startswith(displayName,'anna')");
  EXPECT_TRUE(all.contains(QStringLiteral("Annabel Underhill")));
  EXPECT_FALSE(all.contains(QStringLiteral("Joanna Yardley")));
}

TEST_F(GraphQuery, UnderstandsDoubledQuotesAndPlusForSpace) {
  EXPECT_EQ(found("$filter=displayName+eq+'Siobh%C3%A1n+O''Brien'").size(), 1);
  EXPECT_EQ(found("$filter=displayName%20eq%20'Ann%20Wainwright'").size(), 1);
}

TEST_F(GraphQuery, JoinsConditionsWithPrecedence) {
  EXPECT_EQ(found("$filter=displayName eq 'Ann Wainwright' or displayName eq 'Anne Smith' and mail eq 'x@y.z'").size(),
            1);
  EXPECT_EQ(
      found("$filter=(displayName eq 'Ann Wainwright' or displayName eq 'Anne Smith') and mail eq 'x@y.z'").size(), 0);
}

TEST_F(GraphQuery, FiltersFlagsWithoutQuotesOnly) {
  EXPECT_GT(found("$filter=accountEnabled eq false").size(), 0);
  EXPECT_EQ(status("$filter=accountEnabled eq 'false'"), 400);
}

TEST_F(GraphQuery, FiltersMembersOfTextLists) {
  const demo::Reply reply = get(QStringLiteral("/groups?$filter=groupTypes/any(c:c eq 'Unified')"));
  EXPECT_EQ(names(reply), QStringList{QStringLiteral("Customer Success Team")});
}

TEST_F(GraphQuery, RefusesFiltersItCannotRead) {
  for (const char* bad :
       {"$filter=", "$filter=displayName eq", "$filter=displayName like 'a'", "$filter=displayName eq 'a",
        "$filter=(displayName eq 'a'", "$filter=displayName eq 'a' displayName eq 'b'", "$filter=shoeSize eq 'a'",
        "$filter=startswith(displayName,anna)"}) {
    EXPECT_EQ(status(bad), 400) << bad;
  }
}

TEST_F(GraphQuery, RefusesPropertiesThatAreNotIndexed) {
  const demo::Reply reply = get(QStringLiteral("/users?$filter=mobilePhone eq '1'"));
  EXPECT_EQ(reply.status, 400);
  EXPECT_EQ(errorCode(reply), QStringLiteral("Request_UnsupportedQuery"));
}

TEST_F(GraphQuery, AllowsFifteenAlternativesAndNoMore) {
  QStringList ids = QStringList(world.users.keyBegin(), world.users.keyEnd()).mid(0, 15);
  const auto list = [&ids] {
    return QStringLiteral("/users?$filter=id in ('%1')").arg(ids.join(QStringLiteral("','")));
  };
  EXPECT_EQ(items(get(list())).size(), 15);
  ids.append(world.users.lastKey());
  const demo::Reply refused = get(list());
  EXPECT_EQ(refused.status, 400);
  EXPECT_TRUE(errorMessage(refused).startsWith(QStringLiteral("Too many child clauses")));
  QStringList clauses;
  for (const QString& id : std::as_const(ids)) {
    clauses.append(QStringLiteral("id eq '%1'").arg(id));
  }
  EXPECT_EQ(get(QStringLiteral("/users?$filter=") + clauses.join(QStringLiteral(" or "))).status, 400);
}

TEST_F(GraphQuery, RefusesVeryLongValues) {
  EXPECT_EQ(get(QStringLiteral("/users?$filter=displayName eq '%1'").arg(QString(121, QLatin1Char('a')))).status, 400);
}

TEST_F(GraphQuery, NeedsConsistencyAndCountForAdvancedFilters) {
  for (const char* advanced :
       {"$filter=endswith(mail,'@fabrikam.com')", "$filter=userType ne 'Member'",
        "$filter=not startswith(displayName,'a')", "$filter=startswith(displayName,'a')&$orderby=displayName"}) {
    EXPECT_EQ(status(advanced), 400) << advanced;
    EXPECT_EQ(statusEventually(advanced), 400) << advanced;
    EXPECT_EQ(statusEventually((QByteArray(advanced) + "&$count=true").constData()), 200) << advanced;
  }
}

TEST_F(GraphQuery, FindsGuestsByWhatTheyAreNot) {
  for (const QString& name : foundEventually("$filter=userType ne 'Member'&$count=true&$select=displayName")) {
    EXPECT_FALSE(name.startsWith(QStringLiteral("Anna")));
  }
  EXPECT_EQ(foundEventually("$filter=userType ne 'Member'&$count=true").size(), 6);
}

TEST_F(GraphQuery, NeedsTheHeaderForSearch) {
  const demo::Reply reply = get(QStringLiteral("/users?$search=\"displayName:ann\""));
  EXPECT_EQ(reply.status, 400);
  EXPECT_EQ(errorCode(reply), QStringLiteral("Request_UnsupportedQuery"));
  EXPECT_EQ(errorMessage(reply),
            QStringLiteral("Request with $search query parameter only works through MSGraph with a special request "
                           "header: 'ConsistencyLevel: eventual'"));
}

TEST_F(GraphQuery, SearchesNamesWordByWordInAnyOrder) {
  EXPECT_TRUE(foundEventually("$search=\"displayName:van berg\"").contains(QStringLiteral("Sanne van der Berg")));
  EXPECT_TRUE(foundEventually("$search=\"displayName:berg sanne\"").contains(QStringLiteral("Sanne van der Berg")));
  const QStringList ann = foundEventually("$search=\"displayName:ann\"");
  EXPECT_TRUE(ann.contains(QStringLiteral("Annette Schröder")));
  EXPECT_FALSE(ann.contains(QStringLiteral("Joanna Yardley")));
}

TEST_F(GraphQuery, SearchesOtherPropertiesFromTheirBeginning) {
  EXPECT_GT(foundEventually("$search=\"mail:anna.m\"").size(), 0);
  EXPECT_EQ(foundEventually("$search=\"mail:mueller\"").size(), 0);
}

TEST_F(GraphQuery, JoinsSearchClauses) {
  const qsizetype either = foundEventually("$search=\"displayName:dana\" OR \"mail:cleo\"").size();
  EXPECT_EQ(either, 2);
  EXPECT_EQ(foundEventually("$search=\"displayName:dana\" AND \"mail:cleo\"").size(), 0);
}

TEST_F(GraphQuery, UnderstandsEscapesInSearches) {
  EXPECT_EQ(foundEventually("$search=\"displayName:Rosa %5C\"Rosie%5C\"\"").size(), 1);
}

TEST_F(GraphQuery, RefusesSearchesItCannotRead) {
  for (const char* bad : {"$search=displayName:ann", "$search=\"ann\"", "$search=\"displayName:ann\" XOR \"mail:a\"",
                          "$search=\"accountEnabled:true\"", "$search=\"displayName:ann"}) {
    EXPECT_EQ(statusEventually(bad), 400) << bad;
  }
}

TEST_F(GraphQuery, CutsWordsAtSymbolsDigitsAndHumps) {
  EXPECT_EQ(demo::searchWords(QStringLiteral("HelloWorld hello.world2day (Li)")),
            (QStringList{QStringLiteral("hello"), QStringLiteral("world"), QStringLiteral("hello"),
                         QStringLiteral("world"), QStringLiteral("2"), QStringLiteral("day"), QStringLiteral("li")}));
}

TEST_F(GraphQuery, SortsWithoutRegardToCase) {
  QStringList sorted = found("$orderby=displayName&$top=999");
  QStringList expected = sorted;
  std::sort(expected.begin(), expected.end(),
            [](const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
  EXPECT_EQ(sorted, expected);
  QStringList falling = found("$orderby=displayName desc&$top=999");
  EXPECT_EQ(falling.first(), sorted.last());
  EXPECT_EQ(status("$orderby=jobTitle"), 400);
  EXPECT_EQ(status("$orderby=displayName sideways"), 400);
}

TEST_F(GraphQuery, CountsOnlyWithTheHeader) {
  const demo::Reply refused = get(QStringLiteral("/users/$count"));
  EXPECT_EQ(refused.status, 400);
  EXPECT_EQ(errorMessage(refused), QStringLiteral("$count is not currently supported."));
  const demo::Reply reply = getEventual(QStringLiteral("/users/$count"));
  EXPECT_EQ(reply.header("Content-Type"), "text/plain");
  EXPECT_EQ(reply.body.toInt(), world.users.size());
}

TEST_F(GraphQuery, CutsAtAHundredByDefaultAndAtMost999) {
  EXPECT_EQ(found("").size(), 100);
  EXPECT_EQ(found("$top=999").size(), world.users.size());
  const demo::Reply refused = get(QStringLiteral("/users?$top=1000"));
  EXPECT_EQ(refused.status, 400);
  EXPECT_EQ(errorMessage(refused),
            QStringLiteral("Invalid page size specified: '1000'. Must be between 1 and 999 inclusive."));
  EXPECT_EQ(status("$top=0"), 400);
  EXPECT_EQ(status("$top=many"), 400);
}

TEST_F(GraphQuery, LeadsThroughAllPagesOnce) {
  QSet<QString> seen;
  int pages = 0;
  QString next = QStringLiteral("/users?$top=50&$select=id");
  while (!next.isEmpty()) {
    const demo::Reply page = get(next);
    for (const QJsonValue& item : items(page)) {
      EXPECT_FALSE(seen.contains(item[QStringLiteral("id")].toString()));
      seen.insert(item[QStringLiteral("id")].toString());
    }
    ++pages;
    next = json(page).value(QStringLiteral("@odata.nextLink")).toString();
  }
  EXPECT_EQ(seen.size(), world.users.size());
  EXPECT_EQ(pages, (world.users.size() + 49) / 50);
}

TEST_F(GraphQuery, CountsOnTheFirstPageOnlyAndWantsTheHeaderAgain) {
  const demo::Reply first = getEventual(QStringLiteral("/users?$top=50&$count=true"));
  EXPECT_EQ(json(first).value(QStringLiteral("@odata.count")).toInt(), world.users.size());
  const QString next = json(first).value(QStringLiteral("@odata.nextLink")).toString();
  EXPECT_EQ(get(next).status, 400);
  const demo::Reply second = getEventual(next);
  EXPECT_EQ(second.status, 200);
  EXPECT_FALSE(json(second).contains(QStringLiteral("@odata.count")));
}

TEST_F(GraphQuery, RefusesAPageTokenOfAnotherQuery) {
  const QString next = json(get(QStringLiteral("/users?$top=50"))).value(QStringLiteral("@odata.nextLink")).toString();
  ASSERT_TRUE(next.contains(QStringLiteral("$top=50")));
  const demo::Reply reply = get(QString(next).replace(QStringLiteral("$top=50"), QStringLiteral("$top=60")));
  EXPECT_EQ(reply.status, 400);
  EXPECT_EQ(errorCode(reply), QStringLiteral("Directory_ExpiredPageToken"));
  EXPECT_EQ(get(QStringLiteral("/users?$skiptoken=abc")).status, 400);
}

TEST_F(GraphQuery, PagesWithAwkwardFilters) {
  const demo::Reply first = getEventual(
      QStringLiteral("/users?$top=2&$search=\"displayName:o'\" OR \"displayName:ann\"&$select=displayName"));
  const QString next = json(first).value(QStringLiteral("@odata.nextLink")).toString();
  ASSERT_FALSE(next.isEmpty());
  EXPECT_EQ(getEventual(next).status, 200);
}

TEST_F(GraphQuery, ComparesGuidsWithoutQuotes) {
  const QString path = QStringLiteral("/users/%1/appRoleAssignments?$filter=resourceId eq ")
                           .arg(account(QStringLiteral("head-of-cs")).id);
  EXPECT_EQ(items(get(path + vendorApp().id)).size(), 1);
  const demo::Reply quoted = get(path + QLatin1Char('\'') + vendorApp().id + QLatin1Char('\''));
  EXPECT_EQ(quoted.status, 400);
  EXPECT_TRUE(errorMessage(quoted).contains(QStringLiteral("incompatible types")));
}

TEST_F(GraphQuery, ServesAHundredThousandPeople) {
  demo::Scenario large;
  large.large = 100000;
  restart(large);
  signInAdmin();
  EXPECT_EQ(foundEventually("$search=\"displayName:099999\"").size(), 1);
  EXPECT_EQ(getEventual(QStringLiteral("/users/$count")).body.toInt(), world.users.size());
}

}  // namespace
}  // namespace usher::test
