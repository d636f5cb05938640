// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/properties_step.h"

#include "practice_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class PropertiesStepTest : public test::PracticeFlowTest {
 protected:
  PropertiesStepTest() { open(configured()); }
  ~PropertiesStepTest() override { m_step.reset(); }

  void open(const demo::Scenario& scenario) {
    m_step.reset();
    begin(scenario);
    m_step = std::make_unique<PropertiesStep>(*m_setUp);
  }
  bool enters() {
    m_step->enter();
    return settles(*m_step);
  }
  bool applies() {
    m_step->apply();
    return settles(*m_step);
  }
  const PropertiesView& view() const { return m_step->view(); }
  const PropertyRow& row(Property property) const { return view().rows.at(static_cast<int>(property)); }

  std::unique_ptr<PropertiesStep> m_step;
};

TEST_F(PropertiesStepTest, TheAppIsFoundByItsIdAndLookAlikesAreNamed) {
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().app, AppPresence::Found);
  EXPECT_EQ(view().objectId, vendorApp().id);
  ASSERT_TRUE(passUntil([&] { return !view().lookAlikes.isEmpty(); }));
  ASSERT_EQ(view().lookAlikes.size(), 1);
  EXPECT_EQ(view().lookAlikes.first().name, u"Contreli Sync"_s);
  EXPECT_NE(view().lookAlikes.first().appId, vendorAppId());
  EXPECT_EQ(view().changeCount, 0);
  EXPECT_TRUE(m_step->canContinue());
  EXPECT_EQ(m_step->mark(), Mark::Done);
}

TEST_F(PropertiesStepTest, ALookAlikeIsNotTakenForAnAppThatIsNotThereYet) {
  open({});
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().app, AppPresence::NotYet);
  EXPECT_FALSE(m_step->failure());
  EXPECT_FALSE(m_step->canContinue());
  ASSERT_TRUE(passUntil([&] { return !view().lookAlikes.isEmpty(); }));
  m_step->apply();
  EXPECT_FALSE(m_step->isBusy());
}

TEST_F(PropertiesStepTest, AssignmentIsNotRequiredBeforeTheConsentIsVerified) {
  vendorApp().appRoleAssignmentRequired = false;
  ASSERT_TRUE(enters());
  EXPECT_TRUE(row(Property::AssignmentRequired).isRefused);
  EXPECT_EQ(view().changeCount, 0);
  m_step->want(Property::AssignmentRequired, true);
  ASSERT_TRUE(applies());
  EXPECT_TRUE(m_tenant->writes().isEmpty());
  EXPECT_NE(m_step->mark(), Mark::Done);
  verifyConsent();
  EXPECT_FALSE(row(Property::AssignmentRequired).isRefused);
  EXPECT_EQ(view().changeCount, 1);
  ASSERT_TRUE(applies());
  EXPECT_TRUE(vendorApp().appRoleAssignmentRequired);
}

TEST_F(PropertiesStepTest, AssignmentIsNotRequiredOnAConsentThatIsGone) {
  verifyConsent();
  vendorApp().appRoleAssignmentRequired = false;
  vendorApp().accountEnabled = false;
  ASSERT_TRUE(enters());
  world().grants.removeIf([&](const auto& entry) { return entry.value().clientId == vendorApp().id; });
  ASSERT_TRUE(applies());
  EXPECT_TRUE(m_tenant->writes().isEmpty());
  EXPECT_FALSE(m_setUp->isVerified(facts::consent));
  EXPECT_TRUE(row(Property::AssignmentRequired).isRefused);
  EXPECT_FALSE(view().isApplying);
  EXPECT_EQ(view().changeCount, 1);
  ASSERT_TRUE(applies());
  EXPECT_TRUE(vendorApp().accountEnabled);
  EXPECT_FALSE(vendorApp().appRoleAssignmentRequired);
}

TEST_F(PropertiesStepTest, AssignmentIsNotRequiredWhenTheConsentCannotBeRead) {
  verifyConsent();
  vendorApp().appRoleAssignmentRequired = false;
  ASSERT_TRUE(enters());
  m_tenant->refuse("GET", u"oauth2PermissionGrants"_s, 503);
  ASSERT_TRUE(applies());
  EXPECT_TRUE(m_tenant->writes().isEmpty());
  EXPECT_EQ(m_step->failure()->kind, Failure::Kind::ServiceDown);
  m_tenant->instead = {};
  m_step->retry();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_TRUE(vendorApp().appRoleAssignmentRequired);
}

TEST_F(PropertiesStepTest, LeavingWhileTheConsentIsReadSendsNothing) {
  verifyConsent();
  vendorApp().appRoleAssignmentRequired = false;
  ASSERT_TRUE(enters());
  m_step->apply();
  m_step->cancel();
  EXPECT_FALSE(m_step->isBusy());
  EXPECT_FALSE(view().isApplying);
  pass(3s);
  EXPECT_TRUE(m_tenant->writes().isEmpty());
}

TEST_F(PropertiesStepTest, WhatIsWantedIsSentOnceAndReadBack) {
  verifyConsent();
  vendorApp().accountEnabled = false;
  vendorApp().tags = QStringList{u"HideApp"_s, u"KeepMe"_s};
  ASSERT_TRUE(enters());
  EXPECT_EQ(row(Property::AccountEnabled).today, false);
  EXPECT_EQ(view().changeCount, 2);
  EXPECT_FALSE(m_step->canContinue());
  EXPECT_EQ(m_step->mark(), Mark::NotYet);
  ASSERT_TRUE(applies());
  EXPECT_EQ(m_tenant->writes().size(), 1);
  EXPECT_TRUE(vendorApp().accountEnabled);
  EXPECT_EQ(vendorApp().tags, QStringList{u"KeepMe"_s});
  EXPECT_EQ(row(Property::AccountEnabled).outcome, RowOutcome::Done);
  EXPECT_EQ(row(Property::AccountEnabled).today, true);
  EXPECT_EQ(row(Property::AssignmentRequired).outcome, RowOutcome::None);
  EXPECT_TRUE(view().isApplied);
  EXPECT_EQ(m_step->mark(), Mark::Done);
}

TEST_F(PropertiesStepTest, ThePersonMayWantOtherwiseThanTheProfile) {
  ASSERT_TRUE(enters());
  m_step->want(Property::VisibleToUsers, false);
  EXPECT_EQ(view().changeCount, 1);
  ASSERT_TRUE(applies());
  EXPECT_TRUE(vendorApp().tags.contains(u"HideApp"_s));
  EXPECT_EQ(row(Property::VisibleToUsers).today, false);
  EXPECT_FALSE(m_setUp->isVerified(facts::properties));
  m_step->want(Property::VisibleToUsers, true);
  EXPECT_FALSE(view().isApplied);
  EXPECT_EQ(row(Property::VisibleToUsers).outcome, RowOutcome::None);
}

TEST_F(PropertiesStepTest, ARefusalIsShownAndTriedAgain) {
  vendorApp().accountEnabled = false;
  ASSERT_TRUE(enters());
  m_tenant->refuse("PATCH", u"servicePrincipals"_s, 403);
  ASSERT_TRUE(applies());
  EXPECT_EQ(row(Property::AccountEnabled).outcome, RowOutcome::Failed);
  EXPECT_EQ(row(Property::AccountEnabled).today, false);
  EXPECT_FALSE(view().isApplied);
  ASSERT_TRUE(m_step->failure());
  EXPECT_EQ(m_step->failure()->kind, Failure::Kind::Forbidden);
  EXPECT_EQ(m_step->mark(), Mark::NeedsAttention);
  m_tenant->instead = {};
  m_step->retry();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(row(Property::AccountEnabled).outcome, RowOutcome::Done);
  EXPECT_FALSE(m_step->failure());
  EXPECT_TRUE(view().isApplied);
}

TEST_F(PropertiesStepTest, ALostAnswerIsSettledByReading) {
  vendorApp().accountEnabled = false;
  ASSERT_TRUE(enters());
  m_tenant->loseAnswer("PATCH", u"servicePrincipals"_s);
  ASSERT_TRUE(applies());
  EXPECT_EQ(row(Property::AccountEnabled).outcome, RowOutcome::Done);
  EXPECT_TRUE(view().isApplied);
}

TEST_F(PropertiesStepTest, WhatSomebodyElseSetMeanwhileIsNotSentAgain) {
  vendorApp().accountEnabled = false;
  ASSERT_TRUE(enters());
  vendorApp().accountEnabled = true;
  ASSERT_TRUE(applies());
  EXPECT_EQ(row(Property::AccountEnabled).outcome, RowOutcome::Already);
  EXPECT_TRUE(m_tenant->writes().isEmpty());
  EXPECT_TRUE(view().isApplied);
}

TEST_F(PropertiesStepTest, ALaggingTenantIsWaitedFor) {
  demo::Scenario scenario = configured();
  scenario.replicationLag = 5s;
  open(scenario);
  vendorApp().accountEnabled = false;
  ASSERT_TRUE(enters());
  ASSERT_TRUE(applies());
  EXPECT_EQ(row(Property::AccountEnabled).outcome, RowOutcome::Done);
  EXPECT_EQ(row(Property::AccountEnabled).today, true);
  EXPECT_TRUE(view().isApplied);
}

TEST_F(PropertiesStepTest, AStoppedReadingIsSaidAndReadAgain) {
  m_step->enter();
  m_step->cancel();
  ASSERT_TRUE(m_step->failure());
  EXPECT_EQ(m_step->failure()->kind, Failure::Kind::Cancelled);
  m_step->retry();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_FALSE(m_step->failure());
  EXPECT_EQ(view().app, AppPresence::Found);
}

TEST_F(PropertiesStepTest, LeavingAndComingBackAtOnceStaysBusyUntilItIsRead) {
  m_step->enter();
  m_step->cancel();
  EXPECT_FALSE(m_step->isBusy());
  EXPECT_EQ(view().app, AppPresence::NotLooked);
  m_step->enter();
  const test::BusyWatch watch(*m_step, [&] { return view().app == AppPresence::Found; });
  ASSERT_TRUE(passUntil([&] { return view().app == AppPresence::Found; }));
  EXPECT_FALSE(watch.wasEverQuiet());
}

TEST_F(PropertiesStepTest, WhatWasSentBeforeLeavingIsStillSettled) {
  vendorApp().accountEnabled = false;
  ASSERT_TRUE(enters());
  m_tenant->beforeNext("PATCH", u"servicePrincipals"_s, [this] { m_step->cancel(); });
  m_step->apply();
  ASSERT_TRUE(test::eventually([&] { return !m_step->isBusy(); }));
  EXPECT_EQ(row(Property::AccountEnabled).outcome, RowOutcome::Done);
  EXPECT_TRUE(view().isApplied);
  EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
}

TEST_F(PropertiesStepTest, NothingIsSentAfterLeavingBeforeTheFirstReading) {
  vendorApp().accountEnabled = false;
  ASSERT_TRUE(enters());
  m_step->apply();
  m_step->cancel();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_TRUE(m_tenant->writes().isEmpty());
  EXPECT_EQ(row(Property::AccountEnabled).outcome, RowOutcome::Skipped);
  EXPECT_EQ(view().changeCount, 1);
  EXPECT_FALSE(m_step->failure());
}

}  // namespace
}  // namespace usher::flow
