// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include "flow/steps/assignments_step.h"
#include "flow/steps/consent_step.h"
#include "flow/steps/finish_step.h"
#include "flow/steps/organisation_step.h"
#include "flow/steps/owners_step.h"
#include "flow/steps/properties_step.h"
#include "flow/steps/removal_step.h"
#include "flow/steps/sign_in_step.h"
#include "flow/steps/welcome_step.h"
#include "walk_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::eventually;

class StepsOnPracticeTest : public test::WalkTest {
 protected:
  bool consentBecomes(ConsentState state, std::chrono::seconds longest = std::chrono::seconds(30)) {
    auto& consent = step<ConsentStep>(StepId::Consent);
    return eventually([&] { return consent.view().vendor.state == state; }, longest);
  }

  void setUpConsents() {
    auto& consent = step<ConsentStep>(StepId::Consent);
    ASSERT_TRUE(opens(StepId::Consent));
    consent.review();
    ASSERT_TRUE(consentBecomes(ConsentState::Verified));
    consent.letOwnersIn();
    ASSERT_TRUE(eventually([&] { return consent.view().owners.state == ConsentState::Verified; }));
    ASSERT_TRUE(settles(StepId::Consent));
  }

  void setUpProperties() {
    auto& properties = step<PropertiesStep>(StepId::Properties);
    ASSERT_TRUE(opens(StepId::Properties));
    ASSERT_TRUE(settles(StepId::Properties));
    EXPECT_EQ(properties.view().app, AppPresence::Found);
    properties.want(Property::AssignmentRequired, true);
    EXPECT_EQ(properties.view().changeCount, 1);
    properties.apply();
    ASSERT_TRUE(settles(StepId::Properties));
    EXPECT_TRUE(properties.view().isApplied);
    EXPECT_EQ(properties.mark(), Mark::Done);
  }

  void setUpOwner(const QString& name) {
    auto& owners = step<OwnersStep>(StepId::Owners);
    ASSERT_TRUE(opens(StepId::Owners));
    ASSERT_TRUE(settles(StepId::Owners));
    owners.search(name);
    ASSERT_TRUE(eventually([&] { return owners.view().search.isDone && !owners.view().search.results.isEmpty(); }));
    owners.add({owners.view().search.results.first().id});
    EXPECT_EQ(owners.view().toAdd, 1);
    owners.apply();
    ASSERT_TRUE(settles(StepId::Owners));
    EXPECT_TRUE(owners.view().isApplied);
    EXPECT_EQ(owners.mark(), Mark::Done);
  }

  void assignPeople(const QString& name, int count) {
    auto& assignments = step<AssignmentsStep>(StepId::Assignments);
    ASSERT_TRUE(opens(StepId::Assignments));
    ASSERT_TRUE(settles(StepId::Assignments));
    assignments.search(name);
    ASSERT_TRUE(eventually([&] { return assignments.view().search.isDone; }));
    QStringList chosen;
    for (const Candidate& candidate : assignments.view().search.results) {
      if (!candidate.isGroup && !candidate.isGuest && !candidate.isDisabled && chosen.size() < count) {
        chosen.append(candidate.id);
      }
    }
    ASSERT_EQ(chosen.size(), count);
    assignments.add(chosen);
    EXPECT_EQ(assignments.view().toAdd, count);
    assignments.apply();
    ASSERT_TRUE(settles(StepId::Assignments));
    EXPECT_EQ(assignments.view().doneCount, count);
    EXPECT_EQ(assignments.view().failedCount, 0);
    EXPECT_EQ(assignments.mark(), Mark::Done);
  }

  testing::AssertionResult finishShowsEverything() {
    auto& finish = step<FinishStep>(StepId::Finish);
    if (!opens(StepId::Finish)) {
      return testing::AssertionFailure() << "not opened";
    }
    if (const auto settled = settles(StepId::Finish); !settled) {
      return settled;
    }
    if (!eventually([&] { return finish.view().recipientsRead && finish.view().allVerified; })) {
      auto result = testing::AssertionFailure();
      for (const CheckLine& line : finish.view().checks) {
        result << qPrintable(stepName(line.step)) << '=' << static_cast<int>(line.result) << ' ';
      }
      return result;
    }
    return testing::AssertionSuccess();
  }
};

TEST_F(StepsOnPracticeTest, TheAdministratorThenTheOwnerGetThrough) {
  startPractice();
  startUsher(u"global-admin"_s, Role::Administrator);
  auto& welcome = step<WelcomeStep>(StepId::Welcome);
  welcome.lookUp(m_person.userName);
  ASSERT_TRUE(eventually([&] { return welcome.view().lookUp == LookUp::Found; }));
  ASSERT_TRUE(signsIn());
  EXPECT_EQ(step<SignInStep>(StepId::SignIn).view().tenantId, welcome.view().tenantId);
  EXPECT_TRUE(step<SignInStep>(StepId::SignIn).view().roles->contains(DirectoryRole::GlobalAdministrator));
  EXPECT_EQ(current(), StepId::Organisation);
  step<OrganisationStep>(StepId::Organisation).markSent();
  setUpConsents();
  const QString head = [&] {
    for (const QJsonValue& value : m_ready.value(u"accounts"_s).toArray()) {
      if (value.toObject().value(u"role"_s) == u"head-of-cs"_s) {
        return value.toObject().value(u"upn"_s).toString();
      }
    }
    return QString();
  }();
  setUpProperties();
  setUpOwner(head.section(u'@', 0, 0));
  assignPeople(u"a"_s, 3);
  ASSERT_TRUE(opens(StepId::Finish));
  // Leaving while it reads and coming back must not mix up two readings.
  ASSERT_TRUE(opens(StepId::Assignments));
  ASSERT_TRUE(finishShowsEverything());
  auto& finish = step<FinishStep>(StepId::Finish);
  EXPECT_EQ(finish.view().recipients.size() + finish.view().withoutMail.size(), 3);
  EXPECT_EQ(finish.view().handOver, HandOver::Ready);
  finish.markTold();
  finish.markHandedOver();
  EXPECT_EQ(finish.mark(), Mark::Done);
  finish.finish();
  ASSERT_TRUE(eventually([&] { return finish.view().isFinished; }));
  EXPECT_FALSE(m_services->session().account());

  startUsher(u"head-of-cs"_s, Role::Owner, u"owner"_s);
  ASSERT_TRUE(signsIn());
  EXPECT_EQ(current(), StepId::Assignments);
  assignPeople(u"b"_s, 2);
  EXPECT_EQ(step<AssignmentsStep>(StepId::Assignments).view().rows.size(), 5);
  auto& ownersFinish = step<FinishStep>(StepId::Finish);
  ASSERT_TRUE(opens(StepId::Finish));
  ASSERT_TRUE(settles(StepId::Finish));
  EXPECT_EQ(ownersFinish.view().recipients.size() + ownersFinish.view().withoutMail.size(), 5);
  for (const CheckLine& line : ownersFinish.view().checks) {
    // An owner may not read grants: not visible, and never a tick.
    EXPECT_EQ(line.result, line.step == StepId::Consent ? CheckResult::NotVisible : CheckResult::Verified)
        << qPrintable(stepName(line.step));
  }
  ownersFinish.markTold();
  EXPECT_EQ(ownersFinish.mark(), Mark::Done);

  stopUsher();
  for (const QString& used :
       {u"GET /organization"_s, u"GET /users"_s, u"GET /servicePrincipals/{servicePrincipal-id}/owners"_s,
        u"PATCH /servicePrincipals/{servicePrincipal-id}"_s,
        u"POST /servicePrincipals/{servicePrincipal-id}/owners/$ref"_s, u"POST /$batch"_s,
        u"POST /servicePrincipals/{servicePrincipal-id}/appRoleAssignedTo"_s}) {
    EXPECT_TRUE(usedOperations().contains(used))
        << qPrintable(used) << " is not among " << usedOperations().join(u", "_s).toStdString();
  }
}

TEST_F(StepsOnPracticeTest, WhatWasSetUpIsTakenAwayAgain) {
  startPractice(u"already-configured"_s);
  startUsher(u"global-admin"_s, Role::Administrator);
  ASSERT_TRUE(signsIn());
  ASSERT_TRUE(opens(StepId::Consent));
  step<ConsentStep>(StepId::Consent).checkNow();
  ASSERT_TRUE(consentBecomes(ConsentState::Verified));

  auto& owners = step<OwnersStep>(StepId::Owners);
  ASSERT_TRUE(opens(StepId::Owners));
  ASSERT_TRUE(settles(StepId::Owners));
  owners.remove({owners.view().owners.first().id});
  owners.confirmRemovingLast(true);
  owners.apply();
  ASSERT_TRUE(settles(StepId::Owners));
  EXPECT_TRUE(owners.view().owners.isEmpty());

  auto& assignments = step<AssignmentsStep>(StepId::Assignments);
  ASSERT_TRUE(opens(StepId::Assignments));
  ASSERT_TRUE(settles(StepId::Assignments));
  QStringList all;
  for (const AssignmentRow& row : assignments.view().rows) {
    all.append(row.key);
  }
  ASSERT_GT(all.size(), 1);
  assignments.remove(all);
  assignments.apply();
  ASSERT_TRUE(settles(StepId::Assignments));
  EXPECT_TRUE(assignments.view().rows.isEmpty());

  auto& finish = step<FinishStep>(StepId::Finish);
  ASSERT_TRUE(opens(StepId::Finish));
  ASSERT_TRUE(eventually([&] { return finish.view().remains.isRead; }));
  ASSERT_TRUE(finish.view().remains.canRemove);
  finish.removeUshersApp();
  ASSERT_TRUE(eventually([&] { return finish.view().remains.isRead && !finish.view().remains.ushersApp; }));

  stopUsher();
  for (const QString& used :
       {u"DELETE /servicePrincipals/{servicePrincipal-id}"_s,
        u"DELETE /servicePrincipals/{servicePrincipal-id}/owners/{directoryObject-id}/$ref"_s,
        u"DELETE /servicePrincipals/{servicePrincipal-id}/appRoleAssignedTo/{appRoleAssignment-id}"_s}) {
    EXPECT_TRUE(usedOperations().contains(used))
        << qPrintable(used) << " is not among " << usedOperations().join(u", "_s).toStdString();
  }
}

TEST_F(StepsOnPracticeTest, SinglePermissionsAndThenAllOfItGoAndTheAppComesBack) {
  startPractice(u"already-configured,user-grants"_s);
  startUsher(u"global-admin"_s, Role::Administrator);
  ASSERT_TRUE(signsIn());
  m_services->flow().goAside(StepId::Removal);
  auto& removal = step<RemovalStep>(StepId::Removal);
  const auto has = [&removal](RemovalItem item) {
    const auto& rows = removal.view().rows;
    return std::any_of(rows.begin(), rows.end(), [item](const RemovalRow& row) { return row.item == item; });
  };
  const auto removes = [&](const QList<RemovalItem>& items) {
    const QList<RemovalRow> rows = removal.view().rows;
    for (const RemovalRow& row : rows) {
      removal.choose(row.item, items.contains(row.item));
    }
    removal.review();
    removal.remove();
    return eventually([&] { return removal.view().phase == RemovalPhase::Ended; }, std::chrono::seconds(40));
  };
  const auto readsAgain = [&] {
    removal.refresh();
    return settles(StepId::Removal);
  };
  ASSERT_TRUE(settles(StepId::Removal));
  EXPECT_TRUE(removal.view().needsSignIn) << "nothing opens Microsoft's page unasked";
  removal.signIn();
  ASSERT_TRUE(settles(StepId::Removal));
  ASSERT_TRUE(has(RemovalItem::PersonGrants));
  // Microsoft's page asks for the one more permission that this takes.
  ASSERT_TRUE(removes({RemovalItem::PersonGrants, RemovalItem::Assignments}));
  ASSERT_TRUE(readsAgain());
  EXPECT_FALSE(has(RemovalItem::PersonGrants));
  EXPECT_FALSE(has(RemovalItem::Assignments));
  EXPECT_TRUE(has(RemovalItem::TenantGrants));

  ASSERT_TRUE(removes({RemovalItem::VendorApp}));
  ASSERT_EQ(removal.view().bin.size(), 1);
  removal.restore(removal.view().bin.first().id);
  ASSERT_TRUE(settles(StepId::Removal));
  EXPECT_FALSE(removal.view().restored.isEmpty());
  EXPECT_TRUE(has(RemovalItem::VendorApp));
  EXPECT_FALSE(has(RemovalItem::TenantGrants));

  ASSERT_TRUE(removes({RemovalItem::VendorApp, RemovalItem::UshersApp}));
  EXPECT_FALSE(m_services->setUp().parts().session.account());
  for (const RemovalRecordLine& line : removal.view().record) {
    EXPECT_TRUE(line.state == RecordState::Gone || line.state == RecordState::Restored);
  }
  stopUsher();
  for (const QString& used : {u"DELETE /oauth2PermissionGrants/{oAuth2PermissionGrant-id}"_s,
                              u"GET /directory/deletedItems/microsoft.graph.servicePrincipal"_s,
                              u"POST /directory/deletedItems/{directoryObject-id}/restore"_s}) {
    EXPECT_TRUE(usedOperations().contains(used)) << qPrintable(used);
  }
}

TEST_F(StepsOnPracticeTest, AnOwnerBeforeTheApprovalIsToldSo) {
  startPractice();
  startUsher(u"head-of-cs"_s, Role::Owner);
  m_nextChoices = {test::Choice::Accept, test::Choice::Leave};
  auto& signIn = step<SignInStep>(StepId::SignIn);
  opens(StepId::SignIn);
  signIn.signIn();
  ASSERT_TRUE(settles(StepId::SignIn));
  EXPECT_EQ(signIn.view().phase, SignInPhase::NeedsAdminApproval);
}

TEST_F(StepsOnPracticeTest, AnOwnerWhomTheAdminCenterTurnsAwayStillGetsThrough) {
  startPractice(u"portal-restricted,already-configured"_s);
  QNetworkAccessManager network;
  const std::unique_ptr<QNetworkReply> portal(
      network.get(QNetworkRequest(QUrl(m_ready.value(u"portal"_s).toString()))));
  ASSERT_TRUE(eventually([&] { return portal->isFinished(); }));
  EXPECT_EQ(portal->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 403);

  startUsher(u"head-of-cs"_s, Role::Owner);
  ASSERT_TRUE(signsIn());
  ASSERT_TRUE(opens(StepId::Assignments));
  ASSERT_TRUE(settles(StepId::Assignments));
  const qsizetype before = step<AssignmentsStep>(StepId::Assignments).view().rows.size();
  assignPeople(u"y"_s, 1);
  EXPECT_EQ(step<AssignmentsStep>(StepId::Assignments).view().rows.size(), before + 1);
}

TEST_F(StepsOnPracticeTest, ARefusedConsentIsDeclined) {
  startPractice();
  startUsher(u"global-admin"_s, Role::Administrator);
  ASSERT_TRUE(signsIn());
  ASSERT_TRUE(opens(StepId::Consent));
  m_choice = test::Choice::Cancel;
  step<ConsentStep>(StepId::Consent).review();
  EXPECT_TRUE(consentBecomes(ConsentState::Declined));
}

TEST_F(StepsOnPracticeTest, AnAccountWithoutARoleHasNoRights) {
  startPractice(u"no-admin-role"_s);
  startUsher(u"global-admin"_s, Role::Administrator);
  ASSERT_TRUE(signsIn());
  ASSERT_TRUE(opens(StepId::Consent));
  m_choice = test::Choice::Leave;
  step<ConsentStep>(StepId::Consent).review();
  EXPECT_TRUE(consentBecomes(ConsentState::NoRights));
}

TEST_F(StepsOnPracticeTest, ALaggingTenantIsWaitedForAndAnotherStartGoesOn) {
  startPractice(u"replication-lag=6s"_s);
  startUsher(u"cloud-app-admin"_s, Role::Administrator);
  ASSERT_TRUE(signsIn());
  step<OrganisationStep>(StepId::Organisation).markSent();
  ASSERT_TRUE(opens(StepId::Consent));
  step<ConsentStep>(StepId::Consent).review();
  ASSERT_TRUE(consentBecomes(ConsentState::BeingCopied));
  startUsher(u"cloud-app-admin"_s, Role::Administrator);
  EXPECT_EQ(current(), StepId::SignIn);
  ASSERT_TRUE(signsIn());
  EXPECT_EQ(current(), StepId::Consent);
  step<ConsentStep>(StepId::Consent).checkNow();
  EXPECT_TRUE(consentBecomes(ConsentState::Verified));
  EXPECT_TRUE(step<ConsentStep>(StepId::Consent).canContinue());
}

TEST_F(StepsOnPracticeTest, AssignmentIsNotRequiredBeforeTheConsentIsVerifiedNorTheLastOwnerRemovedUnasked) {
  startPractice();
  startUsher(u"global-admin"_s, Role::Administrator);
  ASSERT_TRUE(signsIn());
  ASSERT_TRUE(opens(StepId::Consent));
  step<ConsentStep>(StepId::Consent).review();
  ASSERT_TRUE(consentBecomes(ConsentState::Verified));

  // Another computer knows nothing of the consent.
  startUsher(u"global-admin"_s, Role::Administrator, u"elsewhere"_s);
  ASSERT_TRUE(signsIn());
  auto& properties = step<PropertiesStep>(StepId::Properties);
  ASSERT_TRUE(opens(StepId::Properties));
  ASSERT_TRUE(settles(StepId::Properties));
  EXPECT_FALSE(properties.view().consentVerified);
  EXPECT_TRUE(properties.view().rows.first().isRefused);
  properties.want(Property::AssignmentRequired, true);
  properties.apply();
  ASSERT_TRUE(settles(StepId::Properties));
  EXPECT_EQ(properties.view().rows.first().today, false);
  EXPECT_EQ(properties.mark(), Mark::NotYet);

  setUpOwner(u"anna"_s);
  auto& owners = step<OwnersStep>(StepId::Owners);
  ASSERT_EQ(owners.view().owners.size(), 1);
  EXPECT_TRUE(owners.view().advisesTwo);
  owners.remove({owners.view().owners.first().id});
  EXPECT_TRUE(owners.view().wouldRemoveLast);
  owners.apply();
  ASSERT_TRUE(settles(StepId::Owners));
  owners.refresh();
  ASSERT_TRUE(settles(StepId::Owners));
  EXPECT_EQ(owners.view().owners.size(), 1);
  owners.confirmRemovingLast(true);
  owners.apply();
  ASSERT_TRUE(settles(StepId::Owners));
  EXPECT_TRUE(owners.view().owners.isEmpty());
  EXPECT_EQ(owners.mark(), Mark::NotYet);
}

TEST_F(StepsOnPracticeTest, WhatIsConfiguredAlreadyIsFoundAndNothingIsWritten) {
  startPractice(u"already-configured"_s);
  startUsher(u"global-admin"_s, Role::Administrator);
  ASSERT_TRUE(signsIn());
  ASSERT_TRUE(opens(StepId::Consent));
  step<ConsentStep>(StepId::Consent).checkNow();
  ASSERT_TRUE(consentBecomes(ConsentState::Verified));
  ASSERT_TRUE(opens(StepId::Properties));
  ASSERT_TRUE(settles(StepId::Properties));
  EXPECT_EQ(step<PropertiesStep>(StepId::Properties).view().changeCount, 0);
}

}  // namespace
}  // namespace usher::flow
