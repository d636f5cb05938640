// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/owners_step.h"

#include "practice_fixture.h"
#include "support/fault_row.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;

class OwnersStepTest : public test::PracticeFlowTest {
 protected:
  OwnersStepTest() {
    begin(configured());
    m_step = std::make_unique<OwnersStep>(*m_setUp);
  }
  ~OwnersStepTest() override { m_step.reset(); }

  bool enters() {
    m_step->enter();
    return settles(*m_step);
  }
  bool adds(const QString& name) {
    const bool found = finds(*m_step, name);
    m_step->add({person(name).id});
    return found;
  }
  bool applies() {
    m_step->apply();
    return settles(*m_step);
  }
  const OwnersView& view() const { return m_step->view(); }
  OwnerRow row(const QString& id) const {
    const auto& all = view().owners;
    const auto found = std::find_if(all.begin(), all.end(), [&](const OwnerRow& row) { return row.id == id; });
    return found == all.end() ? OwnerRow() : *found;
  }
  QString head() { return account(u"head-of-cs"_s).id; }

  std::unique_ptr<OwnersStep> m_step;
};

TEST_F(OwnersStepTest, ShowsWhoOwnsTheAppAndWhichOfThemIAm) {
  const QString me = account(u"global-admin"_s).id;
  vendorApp().ownerIds.append({me, world().graphServicePrincipalId});
  ASSERT_TRUE(enters());
  ASSERT_EQ(view().owners.size(), 3);
  EXPECT_FALSE(row(head()).isMe);
  EXPECT_TRUE(row(me).isMe);
  EXPECT_FALSE(row(world().graphServicePrincipalId).isPerson);
  EXPECT_FALSE(view().advisesTwo);
  EXPECT_EQ(m_step->mark(), Mark::Done);
  EXPECT_EQ(m_setUp->fact(facts::owners)->data.value(u"count"_s).toInt(), 2);
}

TEST_F(OwnersStepTest, AGroupIsFoundButRefusedByName) {
  ASSERT_TRUE(enters());
  ASSERT_TRUE(finds(*m_step, u"Sales"_s));
  const QString id = group(u"Sales"_s).id;
  bool wasFound = false;
  for (const Candidate& candidate : view().search.results) {
    wasFound = wasFound || (candidate.id == id && candidate.isGroup && !candidate.isSelectable);
  }
  EXPECT_TRUE(wasFound);
  m_step->add({id});
  EXPECT_EQ(view().refusedGroup, u"Sales"_s);
  EXPECT_EQ(view().toAdd, 0);
  EXPECT_EQ(view().owners.size(), 1);
}

TEST_F(OwnersStepTest, ASecondOwnerIsAdvised) {
  ASSERT_TRUE(enters());
  EXPECT_TRUE(view().advisesTwo);
  ASSERT_TRUE(adds(u"anna.mueller"_s));
  EXPECT_FALSE(view().advisesTwo);
  EXPECT_TRUE(view().search.results.first().isChosen);
  m_step->remove({head()});
  EXPECT_TRUE(view().advisesTwo);
}

TEST_F(OwnersStepTest, WhoeverWasAddedOwnsTheAppAfterReadingBack) {
  ASSERT_TRUE(enters());
  ASSERT_TRUE(adds(u"anna.mueller"_s));
  EXPECT_FALSE(m_step->canContinue());
  ASSERT_TRUE(applies());
  EXPECT_TRUE(vendorApp().ownerIds.contains(person(u"anna.mueller"_s).id));
  EXPECT_EQ(row(person(u"anna.mueller"_s).id).outcome, RowOutcome::Done);
  EXPECT_EQ(view().toAdd, 0);
  EXPECT_TRUE(view().isApplied);
  EXPECT_TRUE(m_step->canContinue());
}

TEST_F(OwnersStepTest, TheLastOwnerIsRemovedOnlyWhenThatIsConfirmed) {
  const test::FaultRow fault{"F30"};
  ASSERT_TRUE(enters());
  m_step->remove({head()});
  EXPECT_TRUE(view().wouldRemoveLast);
  ASSERT_TRUE(applies());
  EXPECT_TRUE(m_tenant->writes().isEmpty());
  m_step->confirmRemovingLast(true);
  ASSERT_TRUE(applies());
  EXPECT_TRUE(vendorApp().ownerIds.isEmpty());
  EXPECT_TRUE(view().owners.isEmpty());
  EXPECT_EQ(m_step->mark(), Mark::NotYet);
}

TEST_F(OwnersStepTest, AConfirmationDoesNotOutliveTheRemovalItWasFor) {
  ASSERT_TRUE(enters());
  m_step->confirmRemovingLast(true);
  EXPECT_FALSE(view().lastRemovalConfirmed);
  m_step->remove({head()});
  m_step->confirmRemovingLast(true);
  m_step->keep({head()});
  m_step->remove({head()});
  EXPECT_FALSE(view().lastRemovalConfirmed);
  ASSERT_TRUE(applies());
  EXPECT_TRUE(m_tenant->writes().isEmpty());
}

TEST_F(OwnersStepTest, AdditionsAreSentBeforeRemovals) {
  ASSERT_TRUE(enters());
  m_step->remove({head()});
  ASSERT_TRUE(adds(u"anna.mueller"_s));
  EXPECT_FALSE(view().wouldRemoveLast);
  ASSERT_TRUE(applies());
  const QString anna = person(u"anna.mueller"_s).id;
  EXPECT_EQ(m_tenant->writes(), (QStringList{u"POST owners/$ref"_s, u"DELETE owners/%1/$ref"_s.arg(head())}));
  EXPECT_EQ(vendorApp().ownerIds, QStringList{anna});
}

TEST_F(OwnersStepTest, AfterAnAdditionThatFailedNobodyIsRemoved) {
  const test::FaultRow fault{"F31"};
  ASSERT_TRUE(enters());
  m_step->remove({head()});
  ASSERT_TRUE(adds(u"anna.mueller"_s));
  const demo::User anna = person(u"anna.mueller"_s);
  world().users.remove(anna.id);
  ASSERT_TRUE(applies());
  EXPECT_EQ(vendorApp().ownerIds, QStringList{head()});
  EXPECT_EQ(row(anna.id).outcome, RowOutcome::Failed);
  EXPECT_EQ(row(anna.id).failure->kind, Failure::Kind::NotFound);
  EXPECT_EQ(row(head()).outcome, RowOutcome::Skipped);
  EXPECT_EQ(row(head()).change, RowChange::ToRemove);
  ASSERT_TRUE(m_step->failure());
  world().users.insert(anna.id, anna);
  m_step->retry();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(vendorApp().ownerIds, QStringList{anna.id});
  EXPECT_FALSE(m_step->failure());
}

TEST_F(OwnersStepTest, AStoppedRunThatLeftSomethingUndoneIsNotApplied) {
  ASSERT_TRUE(enters());
  ASSERT_TRUE(adds(u"anna.mueller"_s));
  m_step->apply();
  m_step->cancel();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(row(person(u"anna.mueller"_s).id).outcome, RowOutcome::Skipped);
  EXPECT_FALSE(view().isApplied);
}

TEST_F(OwnersStepTest, WhoBecameAnOwnerMeanwhileIsSettledByReading) {
  const test::FaultRow fault{"F30"};
  const QString anna = person(u"anna.mueller"_s).id;
  ASSERT_TRUE(enters());
  ASSERT_TRUE(adds(u"anna.mueller"_s));
  vendorApp().ownerIds.append(anna);
  ASSERT_TRUE(applies());
  EXPECT_EQ(row(anna).outcome, RowOutcome::Already);
  EXPECT_TRUE(m_tenant->writes().isEmpty());
}

TEST_F(OwnersStepTest, AnErrorAboutAnOwnerWhoIsThereIsNoFailure) {
  const test::FaultRow fault{"F30"};
  const QString anna = person(u"anna.mueller"_s).id;
  ASSERT_TRUE(enters());
  ASSERT_TRUE(adds(u"anna.mueller"_s));
  m_tenant->beforeNext("POST", u"owners"_s, [&] { vendorApp().ownerIds.append(anna); });
  ASSERT_TRUE(applies());
  EXPECT_EQ(m_tenant->writes().size(), 1);
  EXPECT_EQ(row(anna).outcome, RowOutcome::Done);
  EXPECT_FALSE(m_step->failure());
  EXPECT_TRUE(view().isApplied);
}

TEST_F(OwnersStepTest, WhatWasMarkedSurvivesReadingAgain) {
  ASSERT_TRUE(enters());
  m_step->remove({head()});
  ASSERT_TRUE(adds(u"anna.mueller"_s));
  m_step->cancel();
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().toAdd, 1);
  EXPECT_EQ(view().toRemove, 1);
  m_step->remove({person(u"anna.mueller"_s).id});
  EXPECT_EQ(view().toAdd, 0);
  EXPECT_EQ(view().owners.size(), 1);
}

TEST_F(OwnersStepTest, AFailedSearchIsShownAndTriedAgain) {
  ASSERT_TRUE(enters());
  m_tenant->refuse("GET", u"/users"_s, 403);
  m_step->search(u"anna"_s);
  ASSERT_TRUE(passUntil([&] { return m_step->failure().has_value(); }));
  m_tenant->instead = {};
  m_step->retry();
  ASSERT_TRUE(passUntil([&] { return view().search.isDone; }));
  EXPECT_FALSE(m_step->failure());
  EXPECT_FALSE(view().search.results.isEmpty());
}

TEST_F(OwnersStepTest, OnlyAnAppThatMicrosoftDoesNotKnowIsMissing) {
  m_tenant->refuse("GET", u"servicePrincipals"_s, 403);
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().app, AppPresence::NotLooked);
  EXPECT_EQ(m_step->failure()->kind, Failure::Kind::Forbidden);
  m_tenant->refuse("GET", u"servicePrincipals"_s, 404);
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().app, AppPresence::NotYet);
  EXPECT_FALSE(m_step->failure());
  EXPECT_FALSE(m_step->canContinue());
}

TEST_F(OwnersStepTest, AStoppedReadingIsSaidAndReadAgain) {
  m_step->enter();
  m_step->cancel();
  ASSERT_TRUE(m_step->failure());
  EXPECT_EQ(m_step->failure()->kind, Failure::Kind::Cancelled);
  m_step->retry();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_FALSE(m_step->failure());
  EXPECT_FALSE(view().owners.isEmpty());
}

TEST_F(OwnersStepTest, LeavingAndComingBackAtOnceStaysBusyUntilItIsRead) {
  m_step->enter();
  m_step->cancel();
  EXPECT_FALSE(m_step->isBusy());
  m_step->enter();
  const test::BusyWatch watch(*m_step, [&] { return !view().owners.isEmpty(); });
  ASSERT_TRUE(passUntil([&] { return !view().owners.isEmpty(); }));
  EXPECT_FALSE(watch.wasEverQuiet());
}

}  // namespace
}  // namespace usher::flow
