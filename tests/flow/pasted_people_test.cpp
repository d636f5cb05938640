// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/assignments_step.h"
#include "practice_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A list of every kind of entry, in front of the practice tenant.
class PastedPeopleTest : public test::PracticeFlowTest {
 protected:
  PastedPeopleTest() {
    begin(configured());
    person(u"amelia.clarke"_s).proxyAddresses.append(u"smtp:amelia@old.contoso.com"_s);
    person(u"george.hartley"_s).userType = u"Guest"_s;
    m_step = std::make_unique<AssignmentsStep>(*m_setUp);
    m_step->enter();
    EXPECT_TRUE(settles(*m_step));
  }
  ~PastedPeopleTest() override { m_step.reset(); }

  bool reads(const QString& text) {
    m_step->openList();
    m_step->findPeople(text);
    return settles(*m_step) && view().list.stage == ListStage::Reviewing;
  }
  const AssignmentsView& view() const { return m_step->view(); }
  const ResolvedEntry& entry(int index) const { return view().list.entries.at(index); }
  int assignedCount() {
    int count = 0;
    for (const demo::Assignment& one : std::as_const(world().assignments)) {
      count += one.resourceId == vendorApp().id ? 1 : 0;
    }
    return count;
  }

  const QString m_everyKind =
      u"Olivia Bennett <olivia.bennett@contoso.com>\n"
      "amelia@old.contoso.com\n"
      "nobody.of.that.name@contoso.com\n"
      "george.hartley@contoso.com\n"
      "hanna@contoso.com\n"
      "olivia.bennett@contoso.com\n"_s;
  std::unique_ptr<AssignmentsStep> m_step;
};

TEST_F(PastedPeopleTest, EachLineTellsWhomItMeansAndHowTheyWereFound) {
  ASSERT_TRUE(reads(m_everyKind));
  ASSERT_EQ(view().list.entries.size(), 6);
  EXPECT_EQ(entry(0).status, EntryStatus::Matched);
  EXPECT_EQ(entry(0).person.id, person(u"olivia.bennett"_s).id);
  EXPECT_EQ(entry(1).status, EntryStatus::Matched);
  EXPECT_EQ(entry(1).by, graph::FoundBy::ProxyAddress);
  EXPECT_EQ(entry(2).status, EntryStatus::Unknown);
  EXPECT_EQ(entry(3).status, EntryStatus::Guest);
  EXPECT_EQ(entry(4).status, EntryStatus::Assigned);
  EXPECT_EQ(entry(5).status, EntryStatus::Repeated);
  EXPECT_EQ(view().list.toAdd, 2);
  EXPECT_EQ(view().list.unmatched(), 1);
  EXPECT_EQ(view().toAdd, 0) << "nothing is marked yet";
}

TEST_F(PastedPeopleTest, WhoIsTakenIsPreviewedAndOnlyThenSent) {
  ASSERT_TRUE(reads(m_everyKind));
  m_step->takeList();
  EXPECT_TRUE(view().isPreviewing);
  EXPECT_EQ(view().preview.peopleToAdd, 2);
  EXPECT_EQ(view().preview.toRemove(), 0);
  EXPECT_TRUE(m_tenant->writes().filter(u"appRoleAssignedTo"_s).isEmpty());
  EXPECT_FALSE(isAssigned(person(u"olivia.bennett"_s).id));
  m_step->apply();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_FALSE(view().isPreviewing);
  EXPECT_TRUE(isAssigned(person(u"olivia.bennett"_s).id));
  EXPECT_TRUE(isAssigned(person(u"amelia.clarke"_s).id));
  EXPECT_FALSE(isAssigned(person(u"george.hartley"_s).id));
  EXPECT_EQ(view().doneCount, 2);
}

TEST_F(PastedPeopleTest, WhoIsKeptApartIsAddedWhenThePersonSaysSo) {
  ASSERT_TRUE(reads(m_everyKind));
  m_step->chooseFromList({.guests = true});
  EXPECT_EQ(view().list.toAdd, 3);
  m_step->takeList();
  EXPECT_EQ(view().preview.peopleToAdd, 3);
}

TEST_F(PastedPeopleTest, ExactlyTakesTheOthersOffOnceTheNumberIsTyped) {
  const QString hanna = account(u"head-of-cs"_s).id;
  const int before = assignedCount();
  ASSERT_TRUE(reads(u"hanna@contoso.com, olivia.bennett@contoso.com"_s));
  m_step->chooseFromList({.mode = ListMode::Exactly});
  const int others = view().list.toRemove;
  EXPECT_GT(others, 0);
  EXPECT_EQ(view().list.otherGroups, 1);
  m_step->takeList();
  EXPECT_EQ(view().preview.number(), others + 1);
  m_step->apply();
  EXPECT_FALSE(m_step->isBusy());
  EXPECT_EQ(assignedCount(), before);
  m_step->typeNumber(QString::number(others));
  m_step->apply();
  EXPECT_EQ(assignedCount(), before);
  m_step->typeNumber(QString::number(others + 1));
  m_step->apply();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_TRUE(isAssigned(hanna));
  EXPECT_TRUE(isAssigned(person(u"olivia.bennett"_s).id));
  EXPECT_EQ(assignedCount(), 3) << "two people, and the group that nobody spoke of";
}

TEST_F(PastedPeopleTest, ATextWithoutAddressesIsNoList) {
  m_step->openList();
  m_step->findPeople(u"\n  \n"_s);
  EXPECT_EQ(view().list.stage, ListStage::Giving);
  EXPECT_TRUE(view().list.holdsNobody);
  EXPECT_FALSE(m_step->isBusy());
}

TEST_F(PastedPeopleTest, LookingIsStoppedAtOnceAndTheTextIsStillThere) {
  m_step->openList();
  m_step->findPeople(m_everyKind);
  EXPECT_EQ(view().list.stage, ListStage::Finding);
  EXPECT_TRUE(m_step->isBusy());
  m_step->cancel();
  EXPECT_EQ(view().list.stage, ListStage::Giving);
  EXPECT_FALSE(m_step->isBusy());
  pass(std::chrono::seconds(5));
  EXPECT_EQ(view().list.stage, ListStage::Giving);
}

TEST_F(PastedPeopleTest, WhatCouldNotBeLookedUpIsLookedUpAgain) {
  m_tenant->refuse("POST", u"batch"_s, 403);
  m_step->openList();
  m_step->findPeople(m_everyKind);
  ASSERT_TRUE(settles(*m_step));
  ASSERT_TRUE(m_step->failure());
  EXPECT_EQ(view().list.stage, ListStage::Giving);
  m_tenant->instead = {};
  m_step->retry();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(view().list.stage, ListStage::Reviewing);
  EXPECT_FALSE(m_step->failure());
}

TEST_F(PastedPeopleTest, TheListIsThereToLookAtAfterItWasTaken) {
  ASSERT_TRUE(reads(m_everyKind));
  m_step->takeList();
  m_step->closePreview();
  EXPECT_EQ(view().list.stage, ListStage::None);
  EXPECT_EQ(view().toAdd, 2);
  m_step->reviewList();
  EXPECT_EQ(view().list.stage, ListStage::Reviewing);
  EXPECT_EQ(view().list.toAdd, 0) << "they are marked already";
  m_step->closeList();
  EXPECT_EQ(view().list.stage, ListStage::None);
  EXPECT_EQ(view().list.entries.size(), 6);
}

}  // namespace
}  // namespace usher::flow
