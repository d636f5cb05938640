// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "finish_fixture.h"
#include "flow/steps/consent_facts.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;

class FinishChecksTest : public test::FinishTest {};

TEST_F(FinishChecksTest, EveryLineIsVerifiedWhereEverythingIsSetUp) {
  ASSERT_TRUE(enters());
  EXPECT_TRUE(view().allVerified);
  EXPECT_EQ(view().checks.size(), 5);
  EXPECT_EQ(line(StepId::Consent).count, 2);
  EXPECT_EQ(line(StepId::Properties).count, 3);
  EXPECT_EQ(line(StepId::Owners).count, 1);
  EXPECT_EQ(line(StepId::Assignments).count, 4);
  EXPECT_EQ(line(StepId::Owners).readAt, m_clock.now());
  EXPECT_TRUE(view().recipientsRead);
}

TEST_F(FinishChecksTest, WhatIsNotSoIsMissingWithWhatThereIs) {
  vendorApp().accountEnabled = false;
  vendorApp().ownerIds.clear();
  world().assignments.clear();
  world().grants.removeIf([&](const auto& entry) { return entry.value().clientId == vendorApp().id; });
  ASSERT_TRUE(enters());
  for (const StepId step : {StepId::Consent, StepId::Properties, StepId::Owners, StepId::Assignments}) {
    EXPECT_EQ(line(step).result, CheckResult::Missing) << qPrintable(stepName(step));
  }
  EXPECT_EQ(line(StepId::SignIn).result, CheckResult::Verified);
  EXPECT_EQ(line(StepId::Properties).count, 2);
  EXPECT_EQ(line(StepId::Consent).count, 0);
  EXPECT_FALSE(view().allVerified);
}

TEST_F(FinishChecksTest, WithoutTheAppEverythingButTheSignInIsMissing) {
  open({});
  ASSERT_TRUE(enters());
  EXPECT_EQ(line(StepId::SignIn).result, CheckResult::Verified);
  EXPECT_EQ(line(StepId::Consent).result, CheckResult::Missing);
  EXPECT_EQ(line(StepId::Assignments).result, CheckResult::Missing);
  EXPECT_FALSE(view().remains.vendorApp);
  EXPECT_FALSE(m_step->failure());
}

TEST_F(FinishChecksTest, WhatAnOwnerMayNotReadIsNotVisibleAndNeverATick) {
  open(configured(), Role::Owner);
  ASSERT_TRUE(enters());
  EXPECT_EQ(line(StepId::Consent).result, CheckResult::NotVisible);
  EXPECT_EQ(line(StepId::Assignments).result, CheckResult::Verified);
  EXPECT_FALSE(view().allVerified);
  EXPECT_EQ(view().handOver, HandOver::NotOffered);
  EXPECT_FALSE(view().remains.canRemove);
  m_step->markTold();
  EXPECT_EQ(m_step->mark(), Mark::Done);
}

TEST_F(FinishChecksTest, ALineThatCannotBeReadSaysWhyAndTheOthersStand) {
  m_tenant->refuse("GET", u"/owners"_s, 500);
  ASSERT_TRUE(enters());
  EXPECT_EQ(line(StepId::Owners).result, CheckResult::Failed);
  EXPECT_EQ(line(StepId::Owners).failure->kind, Failure::Kind::ServiceDown);
  EXPECT_EQ(line(StepId::Assignments).result, CheckResult::Verified);
  EXPECT_FALSE(view().allVerified);
  m_step->markTold();
  EXPECT_NE(m_step->mark(), Mark::Done);
}

TEST_F(FinishChecksTest, WhenTheAppCannotBeReadNoLineStands) {
  m_tenant->refuse("GET", u"servicePrincipals"_s, 503);
  ASSERT_TRUE(enters());
  for (const CheckLine& one : view().checks) {
    EXPECT_EQ(one.result, CheckResult::Failed);
  }
  EXPECT_EQ(m_step->failure()->kind, Failure::Kind::ServiceDown);
  m_tenant->instead = {};
  m_step->retry();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_TRUE(view().allVerified);
  EXPECT_FALSE(m_step->failure());
}

TEST_F(FinishChecksTest, WhatCannotBeReadIsNotBeingReadForEver) {
  m_tenant->refuse("GET", u"servicePrincipals"_s, 503);
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().recipientsFailure->kind, Failure::Kind::ServiceDown);
  EXPECT_EQ(view().remains.failure->kind, Failure::Kind::ServiceDown);
  m_tenant->refuse("GET", u"appRoleAssignedTo"_s, 503);
  ASSERT_TRUE(enters());
  EXPECT_FALSE(view().recipientsRead);
  EXPECT_EQ(view().recipientsFailure->kind, Failure::Kind::ServiceDown);
  EXPECT_TRUE(view().remains.isRead);
  EXPECT_FALSE(view().remains.failure);
  m_tenant->instead = {};
  m_step->refresh();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_TRUE(view().recipientsRead);
  EXPECT_FALSE(view().recipientsFailure);
}

TEST_F(FinishChecksTest, WhatWasStoppedIsNotBeingReadForEver) {
  m_step->enter();
  m_step->cancel();
  for (const CheckLine& one : view().checks) {
    EXPECT_EQ(one.result, CheckResult::NotRead);
  }
  EXPECT_EQ(view().recipientsFailure->kind, Failure::Kind::Cancelled);
  EXPECT_EQ(view().remains.failure->kind, Failure::Kind::Cancelled);
}

TEST_F(FinishChecksTest, WhatIsNotSoAnyMoreIsNotKeptAsVerified) {
  verifyConsent();
  for (const QString& name : {facts::properties, facts::owners, facts::assignments}) {
    m_setUp->record(name, state::Strength::Verified);
  }
  ASSERT_TRUE(enters());
  EXPECT_TRUE(m_setUp->isVerified(facts::consent));
  EXPECT_TRUE(m_setUp->isVerified(facts::properties));
  EXPECT_TRUE(m_setUp->isVerified(facts::owners));
  EXPECT_TRUE(m_setUp->isVerified(facts::assignments));
  vendorApp().accountEnabled = false;
  vendorApp().ownerIds.clear();
  world().assignments.clear();
  world().grants.removeIf([&](const auto& entry) { return entry.value().clientId == vendorApp().id; });
  ASSERT_TRUE(enters());
  EXPECT_EQ(consentStateOf(m_setUp->fact(facts::consent)), ConsentState::Drifted);
  EXPECT_FALSE(m_setUp->fact(facts::properties));
  EXPECT_FALSE(m_setUp->fact(facts::owners));
  EXPECT_FALSE(m_setUp->fact(facts::assignments));
}

TEST_F(FinishChecksTest, LeavingAndComingBackAtOnceStaysBusyUntilItIsRead) {
  m_step->enter();
  m_step->cancel();
  EXPECT_FALSE(m_step->isBusy());
  m_step->enter();
  const test::BusyWatch watch(*m_step, [&] { return view().allVerified && view().remains.isRead; });
  ASSERT_TRUE(passUntil([&] { return !m_step->isBusy(); }));
  EXPECT_TRUE(view().allVerified);
  EXPECT_FALSE(watch.wasEverQuiet());
}

TEST_F(FinishChecksTest, TheRecipientsAreThePeopleBehindTheAssignments) {
  assign(person(u"alfie.norcross"_s).id, u"User"_s);
  assign(group(u"Sales Worldwide"_s).id, u"Group"_s);
  assign(group(u"Partners"_s).id, u"Group"_s);
  m_tenant->refuse("GET", group(u"Partners"_s).id, 403);
  ASSERT_TRUE(enters());
  // Three of "Support on call", three people, one of "Sales Worldwide".
  EXPECT_EQ(view().recipients.size(), 7);
  EXPECT_EQ(view().withoutMail, QStringList{u"Alfie Norcross"_s});
  EXPECT_EQ(view().groupsNotExpanded, QStringList{u"Partners"_s});
  EXPECT_EQ(view().nestedGroups, 2);
}

}  // namespace
}  // namespace usher::flow
