// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/plan/plan.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

#include "flow/plan/json_places.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;

const QByteArray shortest = R"({"schema":1,"profile":"contreli","integration":"office365","tenant":"contoso.com"})";

/// The shortest plan with one more section.
QByteArray with(const QByteArray& section) {
  return shortest.chopped(1) + ',' + section + '}';
}

/// Where something is wrong; the sentence must name the place too.
QString placeIn(const QByteArray& json) {
  const auto plan = readPlan(json);
  if (plan) {
    return u"nowhere"_s;
  }
  EXPECT_EQ(plan.error().kind, Failure::Kind::BadInput);
  EXPECT_TRUE(plan.error().detail.startsWith(plan.error().code + u": "_s)) << qPrintable(plan.error().detail);
  EXPECT_TRUE(plan.error().detail.endsWith(u'.'));
  return plan.error().code;
}

QString sentenceFor(const QByteArray& json) {
  const auto plan = readPlan(json);
  return plan ? QString() : plan.error().detail;
}

TEST(ReadPlan, LeavesAloneWhatIsNotThere) {
  const auto plan = readPlan(shortest);
  ASSERT_TRUE(plan);
  EXPECT_EQ(plan->profile, u"contreli"_s);
  EXPECT_EQ(plan->integration, u"office365"_s);
  EXPECT_EQ(plan->tenant, u"contoso.com"_s);
  EXPECT_FALSE(plan->assignmentRequired || plan->accountEnabled || plan->visibleToUsers);
  EXPECT_FALSE(plan->owners || plan->assignments);
}

TEST(ReadPlan, ReadsEverySection) {
  const auto plan = readPlan(with(R"("properties":{"assignmentRequired":true,"visibleToUsers":false},
    "owners":{"present":["hanna@contoso.com"],"absent":[]},
    "assignments":{"mode":"exactly","users":[" anna@contoso.com "],"groups":["Sales EMEA"],"role":"Reader"})"));
  ASSERT_TRUE(plan) << qPrintable(sentenceFor(with("")));
  EXPECT_EQ(plan->assignmentRequired, true);
  EXPECT_EQ(plan->visibleToUsers, false);
  EXPECT_FALSE(plan->accountEnabled);
  EXPECT_EQ(plan->owners, (PlannedOwners{QStringList{u"hanna@contoso.com"_s}, QStringList()}));
  ASSERT_TRUE(plan->assignments);
  EXPECT_TRUE(plan->assignments->exactly);
  EXPECT_EQ(plan->assignments->users, QStringList{u"anna@contoso.com"_s});
  EXPECT_EQ(plan->assignments->groups, QStringList{u"Sales EMEA"_s});
  EXPECT_EQ(plan->assignments->role, u"Reader"_s);
}

TEST(ReadPlan, AddsInTheDefaultRoleUnlessItSaysOtherwise) {
  const auto plan = readPlan(with(R"("assignments":{"users":[]})"));
  ASSERT_TRUE(plan);
  EXPECT_FALSE(plan->assignments->exactly);
  EXPECT_EQ(plan->assignments->role, u"default"_s);
  EXPECT_EQ(plan->assignments->users, QStringList());
  EXPECT_FALSE(plan->assignments->groups);
}

TEST(ReadPlan, TakesAByteOrderMark) {
  EXPECT_TRUE(readPlan("\xEF\xBB\xBF" + shortest));
}

TEST(ReadPlan, NamesWhatIsMissing) {
  for (const char* key : {"schema", "profile", "integration", "tenant"}) {
    QJsonObject object = QJsonDocument::fromJson(shortest).object();
    object.remove(QLatin1String(key));
    EXPECT_EQ(placeIn(QJsonDocument(object).toJson()), u'/' + QLatin1String(key));
  }
}

TEST(ReadPlan, NamesThePlaceOfAWrongType) {
  EXPECT_EQ(placeIn(R"({"schema":"1","profile":"p","integration":"i","tenant":"t"})"), u"/schema"_s);
  EXPECT_EQ(placeIn(R"({"schema":2,"profile":"p","integration":"i","tenant":"t"})"), u"/schema"_s);
  EXPECT_EQ(placeIn(R"({"schema":1,"profile":7,"integration":"i","tenant":"t"})"), u"/profile"_s);
  EXPECT_EQ(placeIn(R"({"schema":1,"profile":"p","integration":" ","tenant":"t"})"), u"/integration"_s);
  EXPECT_EQ(placeIn(R"({"schema":1,"profile":"p","integration":"i","tenant":null})"), u"/tenant"_s);
  EXPECT_EQ(placeIn(with(R"("properties":[])")), u"/properties"_s);
  EXPECT_EQ(placeIn(with(R"("properties":{"accountEnabled":"yes"})")), u"/properties/accountEnabled"_s);
  EXPECT_EQ(placeIn(with(R"("owners":true)")), u"/owners"_s);
  EXPECT_EQ(placeIn(with(R"("owners":{"present":"hanna@contoso.com"})")), u"/owners/present"_s);
  EXPECT_EQ(placeIn(with(R"("owners":{"absent":["a@b.c",{}]})")), u"/owners/absent/1"_s);
  EXPECT_EQ(placeIn(with(R"("assignments":{"users":["a@b.c","d@e.f","g@h.i",4]})")), u"/assignments/users/3"_s);
  EXPECT_EQ(placeIn(with(R"("assignments":{"users":[""]})")), u"/assignments/users/0"_s);
  EXPECT_EQ(placeIn(with(R"("assignments":{"groups":null})")), u"/assignments/groups"_s);
  EXPECT_EQ(placeIn(with(R"("assignments":{"mode":"all"})")), u"/assignments/mode"_s);
  EXPECT_EQ(placeIn(with(R"("assignments":{"role":0})")), u"/assignments/role"_s);
  EXPECT_EQ(sentenceFor(with(R"("assignments":{"users":[4]})")),
            u"/assignments/users/0: expected an address or an id, not a number."_s);
}

TEST(ReadPlan, RefusesKeysThatItDoesNotKnow) {
  EXPECT_EQ(placeIn(with(R"("members":[])")), u"/members"_s);
  EXPECT_EQ(placeIn(with(R"("properties":{"assignmentrequired":true})")), u"/properties/assignmentrequired"_s);
  EXPECT_EQ(placeIn(with(R"("owners":{"exactly":[]})")), u"/owners/exactly"_s);
  EXPECT_EQ(placeIn(with(R"("assignments":{"user":[]})")), u"/assignments/user"_s);
}

TEST(ReadPlan, RefusesAMemberThatStandsThereTwice) {
  EXPECT_EQ(placeIn(with(R"("tenant":"fabrikam.com")")), u"/tenant"_s);
  EXPECT_EQ(placeIn(with("\"owners\":{\"present\":[\"{,\\\"\"],\n\"present\":[]}")), u"/owners/present"_s);
  EXPECT_TRUE(sentenceFor(with("\"owners\":{\"present\":[],\n\"pres\\u0065nt\":[]}")).contains(u"line 2"_s));
}

TEST(ReadPlan, RefusesSomebodyWhoShallBeAndShallNotBeAnOwner) {
  EXPECT_EQ(placeIn(with(R"("owners":{"present":["a@b.c"],"absent":["x@y.z","A@B.C"]})")), u"/owners/absent/1"_s);
}

TEST(ReadPlan, NamesTheLineWhereItIsNotJson) {
  EXPECT_EQ(placeIn(""), u"line 1"_s);
  EXPECT_EQ(placeIn(" \n\n"), u"line 1"_s);
  EXPECT_EQ(placeIn("{\n\"schema\": 1,\n\"profile\": contreli\n}"), u"line 3"_s);
  EXPECT_EQ(placeIn(shortest + "\n}"), u"line 2"_s);
  EXPECT_EQ(placeIn("[]"), u"/"_s);
}

TEST(ReadPlan, NamesLineAndByteOfWhatIsNotUtf8) {
  EXPECT_EQ(sentenceFor("{\n\"schema\": \"\xE4\"}"), u"line 2: byte 12 is not UTF-8."_s);
  EXPECT_EQ(sentenceFor(QByteArray("\xFF\xFE{\0", 4)), u"line 1: byte 1 is not UTF-8."_s);
}

TEST(ReadPlan, RefusesMoreThanTenMegabytes) {
  EXPECT_EQ(sentenceFor(QByteArray(largestPlan + 1, ' ')), u"/: expected at most 10 MB."_s);
  EXPECT_TRUE(readPlan(shortest + QByteArray(largestPlan - shortest.size(), ' ')));
}

TEST(FirstNotUtf8, FindsWhatRfc3629Forbids) {
  for (const char* good : {"", "Zoë", "\xF0\x9F\x99\x82", "\xEF\xBF\xBD", "\xED\x9F\xBF", "\xF4\x8F\xBF\xBF"}) {
    EXPECT_FALSE(firstNotUtf8(good)) << good;
  }
  for (const char* bad : {"ab\x80", "ab\xC0\x80", "ab\xE0\x80\x80", "ab\xED\xA0\x80", "ab\xF4\x90\x80\x80", "ab\xC3",
                          "ab\xF5\x80\x80\x80", "ab\xE2\x82"}) {
    EXPECT_EQ(firstNotUtf8(bad), 2) << bad;
  }
}

TEST(PlanText, IsReadAsTheSamePlan) {
  Plan plan{.profile = u"contreli"_s, .integration = u"office365"_s, .tenant = u"contoso.com"_s};
  EXPECT_EQ(readPlan(planText(plan)), plan);
  plan.assignmentRequired = true;
  plan.visibleToUsers = false;
  plan.owners = {QStringList{u"hanna@contoso.com"_s}, {}};
  plan.assignments = {true, QStringList{u"o\"brien\\@contoso.com"_s, u"zoë@contoso.com"_s}, QStringList(), u"Reader"_s};
  EXPECT_EQ(readPlan(planText(plan)), plan) << planText(plan).constData();
}

TEST(PlanText, BeginsWithWhatAPersonLooksForFirst) {
  const QByteArray text =
      planText({.profile = u"contreli"_s, .integration = u"office365"_s, .tenant = u"contoso.com"_s});
  EXPECT_TRUE(text.startsWith("{\n  \"schema\": 1,\n  \"profile\": \"contreli\",\n")) << text.constData();
}

}  // namespace
}  // namespace usher::flow
