// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/consent_facts.h"
#include "removal_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Item = RemovalItem;
using Outcome = RemovalOutcome;
using test::eventually;

class RemovalStepTest : public test::RemovalTest {
 protected:
  RemovalStepTest() { rememberIds(); }

  /// The ids of what was deleted, in that order.
  QStringList deleted() const {
    QStringList ids;
    for (const http::HttpRequest& request : m_tenant->sent) {
      if (request.method == "DELETE") {
        ids.append(request.url.path().section(u'/', -1));
      }
    }
    return ids;
  }
};

TEST_F(RemovalStepTest, ShowsAllThatIsThereByName) {
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().phase, RemovalPhase::Choosing);
  EXPECT_TRUE(view().isMicrosoftRead);
  EXPECT_FALSE(view().isManaged);
  EXPECT_FALSE(row(Item::Integration));
  EXPECT_EQ(row(Item::VendorApp)->name, vendorApp().displayName);
  EXPECT_EQ(row(Item::TenantGrants)->parts.filter(u"Mail.Read"_s).size(), 1);
  EXPECT_EQ(row(Item::PersonGrants)->parts, QStringList{account(u"head-of-cs"_s).displayName});
  EXPECT_EQ(row(Item::ApplicationPermissions)->parts, QStringList{world().graphAppRoles.first().value});
  EXPECT_EQ(row(Item::Assignments)->count, 4);
  EXPECT_TRUE(row(Item::UshersApp)->parts.contains(u"AppRoleAssignment.ReadWrite.All"_s));
  EXPECT_TRUE(row(Item::SignIn));
  EXPECT_TRUE(m_tenant->writes().isEmpty());
}

TEST_F(RemovalStepTest, NothingGoesBeforeItWasReviewed) {
  ASSERT_TRUE(enters());
  m_step->remove();
  pass(5s);
  EXPECT_TRUE(m_tenant->writes().isEmpty());
  m_step->review();
  EXPECT_EQ(view().phase, RemovalPhase::Confirming);
  m_step->choose(Item::VendorApp, false);
  EXPECT_TRUE(row(Item::VendorApp)->isChosen);
  m_step->reconsider();
  EXPECT_EQ(view().phase, RemovalPhase::Choosing);
  chooseOnly({});
  m_step->review();
  EXPECT_EQ(view().phase, RemovalPhase::Choosing);
}

TEST_F(RemovalStepTest, TheAppTakesAllOfItsOwnWithItWithoutAskingForMore) {
  recordConsent(*m_setUp, facts::consent, ConsentState::Verified);
  m_setUp->record(facts::assignments, state::Strength::Verified);
  ASSERT_TRUE(enters());
  chooseOnly({Item::VendorApp});
  EXPECT_TRUE(row(Item::TenantGrants)->goesAlong);
  EXPECT_FALSE(view().asksForMore);
  ASSERT_TRUE(removes());
  EXPECT_EQ(view().phase, RemovalPhase::Ended);
  for (const Item item :
       {Item::VendorApp, Item::TenantGrants, Item::PersonGrants, Item::ApplicationPermissions, Item::Assignments}) {
    EXPECT_EQ(outcome(item), Outcome::Gone) << static_cast<int>(item);
    EXPECT_TRUE(row(item)->readBack);
  }
  EXPECT_EQ(deleted(), QStringList{m_vendorsId});
  EXPECT_EQ(vendorsAppIfThere(), nullptr);
  EXPECT_EQ(grantsLeft(true) + grantsLeft(false), 0);
  EXPECT_EQ(outcome(Item::UshersApp), Outcome::None);
  EXPECT_TRUE(hasUshersApp());
  EXPECT_FALSE(m_setUp->fact(facts::consent));
  EXPECT_FALSE(m_setUp->fact(facts::assignments));
}

TEST_F(RemovalStepTest, SinglePermissionsAskForOneMoreScopeAndLeaveTheApp) {
  ASSERT_TRUE(enters());
  chooseOnly({Item::PersonGrants, Item::TenantGrants, Item::ApplicationPermissions, Item::Assignments});
  EXPECT_TRUE(view().asksForMore);
  m_server.consented.append(u"DelegatedPermissionGrant.ReadWrite.All"_s);
  m_practice->signIn(u"global-admin"_s, test::adminScopes + u" DelegatedPermissionGrant.ReadWrite.All"_s);
  ASSERT_TRUE(removes());
  EXPECT_EQ(view().phase, RemovalPhase::Ended);
  EXPECT_EQ(outcome(Item::PersonGrants), Outcome::Gone);
  EXPECT_EQ(outcome(Item::TenantGrants), Outcome::Gone);
  EXPECT_EQ(outcome(Item::ApplicationPermissions), Outcome::Gone);
  EXPECT_EQ(outcome(Item::Assignments), Outcome::Gone);
  EXPECT_EQ(row(Item::Assignments)->removed, 4);
  EXPECT_NE(vendorsAppIfThere(), nullptr);
  EXPECT_EQ(grantsLeft(true) + grantsLeft(false), 0);
  EXPECT_TRUE(view().bin.isEmpty());
}

TEST_F(RemovalStepTest, WhoRefusesTheExtraScopeHasLostNothing) {
  ASSERT_TRUE(enters());
  chooseOnly({Item::PersonGrants});
  m_own.visitor = m_embedded.visitor = [](const QUrl& address) -> Result<QUrl> {
    return test::consentRedirect(address, u"error=access_denied&error_subcode=cancel"_s);
  };
  m_server.consented.removeAll(u"DelegatedPermissionGrant.ReadWrite.All"_s);
  ASSERT_TRUE(removes());
  EXPECT_EQ(view().phase, RemovalPhase::Confirming);
  EXPECT_TRUE(m_step->failure());
  EXPECT_TRUE(m_tenant->writes().isEmpty());
  EXPECT_EQ(grantsLeft(true), 1);
}

TEST_F(RemovalStepTest, UshersOwnAppAndTheSignInGoLast) {
  rememberSignIn(*m_setUp, {.account = *m_session->account(), .organisation = u"Contoso"_s, .usedAt = m_clock.now()});
  ASSERT_TRUE(enters());
  ASSERT_TRUE(eventually([&] { return !m_vault.entries.empty(); }));
  const QString ushersId = world().servicePrincipalOf(m_profile.signIn.clientId)->id;
  ASSERT_TRUE(removes());
  EXPECT_EQ(deleted(), (QStringList{m_vendorsId, ushersId}));
  EXPECT_EQ(outcome(Item::UshersApp), Outcome::Gone);
  EXPECT_EQ(outcome(Item::SignIn), Outcome::Gone);
  EXPECT_FALSE(hasUshersApp());
  EXPECT_FALSE(m_session->account());
  EXPECT_TRUE(m_vault.entries.empty());
  EXPECT_TRUE(rememberedSignIn(*m_setUp)->account.objectId.isEmpty());
  EXPECT_TRUE(view().bin.isEmpty()) << "nobody is signed in who could restore";
  ASSERT_EQ(view().record.size(), 3);
  EXPECT_EQ(view().record.last().item, Item::SignIn);
}

TEST_F(RemovalStepTest, WithoutRightsNothingGoesAndItSaysWhoCan) {
  ASSERT_TRUE(enters());
  m_tenant->refuse("DELETE", u"servicePrincipals"_s, 403);
  ASSERT_TRUE(removes());
  EXPECT_EQ(view().phase, RemovalPhase::Ended);
  EXPECT_EQ(outcome(Item::VendorApp), Outcome::Failed);
  EXPECT_EQ(row(Item::VendorApp)->whoCan, DirectoryRole::CloudApplicationAdministrator);
  EXPECT_EQ(row(Item::ApplicationPermissions)->whoCan, DirectoryRole::CloudApplicationAdministrator)
      << "who may delete the app takes them along";
  EXPECT_EQ(outcome(Item::UshersApp), Outcome::HeldBack);
  EXPECT_EQ(outcome(Item::SignIn), Outcome::HeldBack);
  EXPECT_TRUE(hasUshersApp());
  EXPECT_TRUE(m_session->account());
  ASSERT_EQ(view().record.size(), 1);
  EXPECT_EQ(view().record.first().state, RecordState::Failed);
  EXPECT_EQ(view().record.first().code, u"Refused"_s);
  m_tenant->instead = {};
  m_step->refresh();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(view().phase, RemovalPhase::Choosing);
  ASSERT_TRUE(removes());
  EXPECT_EQ(outcome(Item::VendorApp), Outcome::Gone);
}

TEST_F(RemovalStepTest, AnAccountWithoutARoleIsToldByThePracticeTenantToo) {
  demo::Scenario scenario = configured();
  scenario.noAdminRole = true;
  open(scenario);
  ASSERT_TRUE(enters());
  chooseOnly({Item::VendorApp});
  ASSERT_TRUE(removes());
  EXPECT_EQ(outcome(Item::VendorApp), Outcome::Failed);
  EXPECT_TRUE(row(Item::VendorApp)->whoCan);
  EXPECT_NE(vendorsAppIfThere(), nullptr);
}

TEST_F(RemovalStepTest, WhatFailsInTheMiddleLeavesTheRestToBeRemoved) {
  ASSERT_TRUE(enters());
  m_practice->signIn(u"global-admin"_s, test::adminScopes + u" DelegatedPermissionGrant.ReadWrite.All"_s);
  m_server.consented.append(u"DelegatedPermissionGrant.ReadWrite.All"_s);
  chooseOnly({Item::TenantGrants, Item::PersonGrants, Item::Assignments});
  m_tenant->refuse("DELETE", u"oauth2PermissionGrants"_s, 403);
  ASSERT_TRUE(removes());
  EXPECT_EQ(outcome(Item::Assignments), Outcome::Gone);
  EXPECT_EQ(outcome(Item::TenantGrants), Outcome::Failed);
  EXPECT_EQ(outcome(Item::PersonGrants), Outcome::Failed);
  EXPECT_EQ(grantsLeft(true), 1);
}

TEST_F(RemovalStepTest, ALostAnswerIsSettledByReading) {
  ASSERT_TRUE(enters());
  chooseOnly({Item::VendorApp});
  m_tenant->loseAnswer("DELETE", u"servicePrincipals"_s);
  ASSERT_TRUE(removes());
  EXPECT_EQ(outcome(Item::VendorApp), Outcome::Gone);
  EXPECT_EQ(view().record.first().state, RecordState::Gone);
}

TEST_F(RemovalStepTest, WhatSomebodyElseRemovedMeanwhileIsGoneAlready) {
  ASSERT_TRUE(enters());
  chooseOnly({Item::VendorApp});
  world().servicePrincipals.remove(m_vendorsId);
  world().grants.clear();
  ASSERT_TRUE(removes());
  EXPECT_EQ(outcome(Item::VendorApp), Outcome::GoneAlready);
  EXPECT_TRUE(m_tenant->writes().isEmpty());
  ASSERT_EQ(view().record.size(), 1);
  EXPECT_EQ(view().record.first().state, RecordState::GoneAlready);
}

TEST_F(RemovalStepTest, CopiesThatLagAreWaitedFor) {
  demo::Scenario scenario = configured();
  scenario.replicationLag = 90s;
  open(scenario);
  rememberIds();
  ASSERT_TRUE(enters());
  chooseOnly({Item::VendorApp, Item::UshersApp});
  ASSERT_TRUE(removes());
  EXPECT_EQ(outcome(Item::VendorApp), Outcome::Gone);
  EXPECT_EQ(outcome(Item::UshersApp), Outcome::Gone);
  for (const RemovalRecordLine& line : view().record) {
    EXPECT_NE(line.state, RecordState::StillShown);
    EXPECT_NE(line.state, RecordState::Failed);
  }
}

TEST_F(RemovalStepTest, CopiesThatLagForVeryLongAreNamed) {
  demo::Scenario scenario = configured();
  scenario.replicationLag = 20min;
  open(scenario);
  pass(21min);
  ASSERT_TRUE(enters());
  chooseOnly({Item::VendorApp, Item::UshersApp});
  ASSERT_TRUE(removes());
  EXPECT_EQ(outcome(Item::VendorApp), Outcome::StillShown);
  EXPECT_EQ(outcome(Item::UshersApp), Outcome::HeldBack);
  EXPECT_EQ(view().record.first().state, RecordState::StillShown);
}

TEST_F(RemovalStepTest, StoppingLeavesTheRest) {
  ASSERT_TRUE(enters());
  m_tenant->beforeNext("DELETE", m_vendorsId, [this] { m_step->cancel(); });
  ASSERT_TRUE(removes());
  EXPECT_EQ(view().phase, RemovalPhase::Ended);
  EXPECT_TRUE(hasUshersApp());
  EXPECT_TRUE(m_session->account());
  EXPECT_NE(outcome(Item::UshersApp), Outcome::Gone);
  m_step->refresh();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_FALSE(row(Item::VendorApp)) << "it was sent, and is gone";
  EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
}

TEST_F(RemovalStepTest, ARemovedAppIsBroughtBack) {
  ASSERT_TRUE(enters());
  chooseOnly({Item::VendorApp});
  ASSERT_TRUE(removes());
  ASSERT_EQ(view().bin.size(), 1);
  EXPECT_EQ(view().bin.first().id, m_vendorsId);
  EXPECT_EQ(view().bin.first().until, m_clock.now().addDays(30));
  m_step->restore(m_vendorsId);
  EXPECT_TRUE(view().isRestoring);
  ASSERT_TRUE(settles(*m_step));
  EXPECT_NE(vendorsAppIfThere(), nullptr);
  EXPECT_FALSE(view().restored.isEmpty());
  EXPECT_TRUE(view().bin.isEmpty());
  EXPECT_TRUE(row(Item::VendorApp));
  EXPECT_EQ(view().record.last().state, RecordState::Restored);
}

TEST_F(RemovalStepTest, WhatWasRemovedInAnEarlierStartCanBeRestoredAndIsInTheRecord) {
  ASSERT_TRUE(enters());
  chooseOnly({Item::VendorApp});
  ASSERT_TRUE(removes());
  openAgain();
  ASSERT_TRUE(enters());
  EXPECT_FALSE(row(Item::VendorApp));
  ASSERT_EQ(view().bin.size(), 1);
  ASSERT_EQ(view().record.size(), 1);
  EXPECT_EQ(view().record.first().item, Item::VendorApp);
  EXPECT_EQ(view().record.first().state, RecordState::Gone);
  EXPECT_FALSE(view().record.first().requestId.isEmpty());
  EXPECT_EQ(view().record.first().who, m_session->account()->name);
  m_step->restore(m_vendorsId);
  ASSERT_TRUE(settles(*m_step));
  EXPECT_TRUE(row(Item::VendorApp));
}

TEST_F(RemovalStepTest, RestoringWhereThereIsAnotherOneByNowFails) {
  ASSERT_TRUE(enters());
  chooseOnly({Item::VendorApp});
  ASSERT_TRUE(removes());
  demo::ServicePrincipal other;
  other.id = world().newId();
  other.appId = vendorAppId();
  other.displayName = u"Contreli"_s;
  world().servicePrincipals.insert(other.id, other);
  m_step->restore(m_vendorsId);
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(m_step->failure()->kind, Failure::Kind::Conflict);
  EXPECT_TRUE(view().restored.isEmpty());
}

TEST_F(RemovalStepTest, AnOwnerReadsAndRemovesNothing) {
  open(configured(), Role::Owner);
  ASSERT_TRUE(enters());
  EXPECT_FALSE(view().mayRead);
  EXPECT_FALSE(row(Item::VendorApp));
  m_step->signIn();
  EXPECT_FALSE(m_step->isBusy());
}

TEST_F(RemovalStepTest, WithoutASignInOnlyThisComputerIsKnown) {
  ASSERT_TRUE(test::await(m_microsoft->forgetPerson()));
  m_setUp->setOrganization({});
  ASSERT_TRUE(enters());
  EXPECT_TRUE(view().needsSignIn);
  EXPECT_FALSE(view().isMicrosoftRead);
  EXPECT_TRUE(view().rows.isEmpty());
  m_step->signIn();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_TRUE(view().isMicrosoftRead);
  EXPECT_TRUE(row(Item::VendorApp));
}

TEST_F(RemovalStepTest, ApplicationPermissionsByThemselvesTakeAGreaterRole) {
  ASSERT_TRUE(enters());
  chooseOnly({Item::ApplicationPermissions});
  m_tenant->refuse("DELETE", u"appRoleAssignedTo"_s, 403);
  ASSERT_TRUE(removes());
  EXPECT_EQ(row(Item::ApplicationPermissions)->whoCan, DirectoryRole::PrivilegedRoleAdministrator);
}

TEST_F(RemovalStepTest, ASignInThatEndedInTheMiddleIsOfferedAgainAndNothingIsLost) {
  ASSERT_TRUE(enters());
  chooseOnly({Item::Assignments, Item::ApplicationPermissions});
  m_tenant->refuse("DELETE", u"appRoleAssignedTo"_s, 401);
  ASSERT_TRUE(removes());
  EXPECT_EQ(view().phase, RemovalPhase::Ended);
  EXPECT_EQ(row(Item::Assignments)->failure->kind, Failure::Kind::SignInNeeded);
  EXPECT_EQ(outcome(Item::ApplicationPermissions), Outcome::NotSent);
  m_tenant->refuse("GET", {}, 401);
  m_step->refresh();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_TRUE(view().needsSignIn);
  EXPECT_FALSE(view().isMicrosoftRead);
  m_tenant->instead = {};
  m_step->signIn();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(row(Item::Assignments)->count, 4);
  EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
}

TEST_F(RemovalStepTest, StoppedReadingSaysSo) {
  m_step->enter();
  m_step->cancel();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(view().phase, RemovalPhase::Choosing);
  EXPECT_TRUE(m_step->failure());
  m_step->retry();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_TRUE(view().isMicrosoftRead);
}

TEST_F(RemovalStepTest, ClosingCompletesTheStepUnlessSomethingIsGoingOn) {
  bool isCompleted = false;
  QObject::connect(m_step.get(), &Step::completed, m_step.get(), [&] { isCompleted = true; });
  m_step->enter();
  m_step->close();
  EXPECT_FALSE(isCompleted);
  ASSERT_TRUE(settles(*m_step));
  m_step->close();
  EXPECT_TRUE(isCompleted);
}

}  // namespace
}  // namespace usher::flow
