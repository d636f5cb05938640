// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/recipients.h"

#include "practice_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::await;

class RecipientsTest : public test::PracticeFlowTest {
 protected:
  RecipientsTest() {
    begin(configured());
    world().assignments.clear();
  }

  Recipients read() {
    const auto assignments = await(graph::assignments(*m_graph, vendorApp().id));
    return assignments ? await(recipientsOf(*m_graph, *assignments)).value_or(Recipients()) : Recipients();
  }
};

TEST_F(RecipientsTest, NobodyAssignedIsNobodyToTell) {
  EXPECT_TRUE(read().people.isEmpty());
}

TEST_F(RecipientsTest, AGroupIsItsDirectMembersByName) {
  assign(group(u"Sales EMEA"_s).id, u"Group"_s);
  const Recipients all = read();
  ASSERT_EQ(all.people.size(), 4);
  EXPECT_EQ(all.people.first().name, u"Anna Müller"_s);
  EXPECT_EQ(all.people.first().viaGroup, u"Sales EMEA"_s);
  EXPECT_EQ(all.nestedGroups, 0);
}

TEST_F(RecipientsTest, NestedGroupsAreCountedAndNotCovered) {
  assign(group(u"Sales Worldwide"_s).id, u"Group"_s);
  const Recipients all = read();
  ASSERT_EQ(all.people.size(), 1);
  EXPECT_EQ(all.people.first().address, u"olivia.bennett@contoso.com"_s);
  EXPECT_EQ(all.nestedGroups, 2);
}

TEST_F(RecipientsTest, EachAddressComesOnceAndChosenDirectlyCountsMore) {
  person(u"giulia.ferraro"_s).mail = u"ANNA.mueller@contoso.com"_s;
  assign(person(u"anna.mueller"_s).id, u"User"_s);
  assign(person(u"anna.mueller"_s).id, u"User"_s, u"aaaaaaaa-0000-4000-8000-000000000001"_s);
  assign(group(u"Sales EMEA"_s).id, u"Group"_s);
  const Recipients all = read();
  ASSERT_EQ(all.people.size(), 3);
  EXPECT_EQ(all.people.first().address, u"anna.mueller@contoso.com"_s);
  EXPECT_TRUE(all.people.first().viaGroup.isEmpty());
}

TEST_F(RecipientsTest, WhoHasNoMailIsNamedOnce) {
  const QString alfie = person(u"alfie.norcross"_s).id;
  group(u"Sales EMEA"_s).memberIds.append(alfie);
  assign(alfie, u"User"_s);
  assign(group(u"Sales EMEA"_s).id, u"Group"_s);
  const Recipients all = read();
  EXPECT_EQ(all.withoutMail, QStringList{u"Alfie Norcross"_s});
  EXPECT_EQ(all.people.size(), 4);
}

TEST_F(RecipientsTest, AGroupThatCannotBeReadIsNamedAndTheOthersAreNot) {
  assign(group(u"Sales EMEA"_s).id, u"Group"_s);
  assign(group(u"Support on call"_s).id, u"Group"_s);
  m_tenant->refuse("GET", group(u"Sales EMEA"_s).id, 403);
  const Recipients all = read();
  EXPECT_EQ(all.groupsNotExpanded, QStringList{u"Sales EMEA"_s});
  EXPECT_EQ(all.people.size(), 3);
}

TEST_F(RecipientsTest, PeopleThatCannotBeReadAreAFailure) {
  assign(person(u"anna.mueller"_s).id, u"User"_s);
  const auto assignments = await(graph::assignments(*m_graph, vendorApp().id)).value();
  m_tenant->refuse("GET", u"/users"_s, 403);
  EXPECT_EQ(await(recipientsOf(*m_graph, assignments)).error().kind, Failure::Kind::Forbidden);
}

}  // namespace
}  // namespace usher::flow
