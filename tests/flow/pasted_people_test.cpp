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
  EXPECT_EQ(view().doneCount, others + 1);
  EXPECT_EQ(view().removedCount, others);
}

TEST_F(PastedPeopleTest, PeopleAndGroupsAreCountedApart) {
  int people = 0;
  for (const AssignmentRow& row : view().rows) {
    people += row.isGroup ? 0 : 1;
  }
  ASSERT_TRUE(reads(u"hanna@contoso.com, olivia.bennett@contoso.com"_s));
  m_step->chooseFromList({.mode = ListMode::Exactly, .groupsToo = true});
  EXPECT_EQ(view().list.groupsToRemove, 1);
  m_step->takeList();
  EXPECT_EQ(view().preview.peopleToAdd, 1);
  EXPECT_EQ(view().preview.groupsToAdd, 0);
  EXPECT_EQ(view().preview.peopleToRemove, people - 1);
  EXPECT_EQ(view().preview.groupsToRemove, 1);
  EXPECT_EQ(view().preview.peopleStaying, 1) << "Hanna";
  EXPECT_EQ(view().preview.groupsStaying, 0);
}

TEST_F(PastedPeopleTest, TryingAgainSendsWhatFailedAndNothingElse) {
  const demo::User lost = person(u"amelia.clarke"_s);
  ASSERT_TRUE(reads(u"olivia.bennett@contoso.com, amelia.clarke@contoso.com"_s));
  m_step->takeList();
  world().users.remove(lost.id);
  m_step->apply();
  ASSERT_TRUE(settles(*m_step));
  ASSERT_EQ(view().doneCount, 1);
  ASSERT_EQ(view().failedCount, 1);
  world().users.insert(lost.id, lost);
  const QString freya = person(u"freya.oakes"_s).id;
  ASSERT_TRUE(finds(*m_step, u"freya.oakes"_s));
  m_step->add({freya});
  m_step->tryFailedAgain();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_TRUE(isAssigned(lost.id));
  EXPECT_FALSE(isAssigned(freya)) << "nobody said to send that one";
  EXPECT_EQ(m_step->outcomes().size(), 1);
  EXPECT_EQ(view().toAdd, 1) << "and it is still chosen";
}

TEST_F(PastedPeopleTest, WhoWouldGoByAListStaysWhenTheListIsLookedAtAgainOrIsAnotherOne) {
  ASSERT_TRUE(reads(u"hanna@contoso.com, olivia.bennett@contoso.com"_s));
  m_step->chooseFromList({.mode = ListMode::Exactly});
  const int others = view().list.toRemove;
  ASSERT_GT(others, 0);
  m_step->takeList();
  EXPECT_EQ(view().toRemove, others);
  m_step->closePreview();
  EXPECT_EQ(view().toRemove, others);
  m_step->reviewList();
  EXPECT_EQ(view().toRemove, 0);
  EXPECT_EQ(view().list.toRemove, others) << "it still says who would go";
  m_step->chooseFromList({});
  m_step->takeList();
  EXPECT_EQ(view().toRemove, 0) << "adding takes nobody off";
  EXPECT_EQ(view().preview.number(), 0);

  m_step->reviewList();
  m_step->chooseFromList({.mode = ListMode::Exactly});
  m_step->takeList();
  EXPECT_EQ(view().preview.number(), others + 1);
  m_step->closePreview();
  ASSERT_TRUE(reads(u"amelia@old.contoso.com"_s));
  EXPECT_EQ(view().toRemove, 0);
  m_step->chooseFromList({});
  m_step->takeList();
  EXPECT_EQ(view().preview.toRemove(), 0);
  EXPECT_EQ(view().preview.peopleToAdd, 2) << "whom the first list added, and whom this one adds";
}

TEST_F(PastedPeopleTest, WhoWasMarkedByHandStaysMarkedWhateverTheListSays) {
  const QString first = view().rows.first().key;
  m_step->remove({first});
  ASSERT_TRUE(reads(u"olivia.bennett@contoso.com"_s));
  m_step->takeList();
  m_step->reviewList();
  EXPECT_EQ(view().toRemove, 1);
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

TEST_F(PastedPeopleTest, WhatIsFoundAfterTheListWasClosedIsDropped) {
  m_step->openList();
  m_step->findPeople(m_everyKind);
  m_step->closeList();
  EXPECT_FALSE(m_step->isBusy());
  pass(std::chrono::seconds(5));
  EXPECT_EQ(view().list.stage, ListStage::None);
  EXPECT_TRUE(view().list.entries.isEmpty());
}

TEST_F(PastedPeopleTest, WhoHasAnotherRoleIsNotYetChosenInThisOne) {
  demo::AppRole reader, writer;
  reader.id = u"aaaaaaaa-0000-4000-8000-000000000001"_s;
  writer.id = u"aaaaaaaa-0000-4000-8000-000000000002"_s;
  reader.displayName = u"Reader"_s;
  writer.displayName = u"Writer"_s;
  world().applications[vendorAppId()].appRoles = {reader, writer};
  assign(person(u"olivia.bennett"_s).id, u"User"_s, reader.id);
  m_step->refresh();
  ASSERT_TRUE(settles(*m_step));
  m_step->chooseRole(writer.id);
  ASSERT_TRUE(reads(u"olivia.bennett@contoso.com"_s));
  EXPECT_EQ(entry(0).status, EntryStatus::Matched);
  m_step->chooseRole(reader.id);
  ASSERT_TRUE(reads(u"olivia.bennett@contoso.com"_s));
  EXPECT_EQ(entry(0).status, EntryStatus::Assigned);
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
