// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/sign_in_step.h"

#include <QUrlQuery>

#include "flow/remembered_sign_in.h"
#include "flow/steps/welcome_step.h"
#include "flow_fixture.h"
#include "support/fault_row.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::await;

class SignInStepTest : public test::FlowTest {
 protected:
  SignInStepTest() { makeStep(); }

  void makeStep() {
    m_step = std::make_unique<SignInStep>(*m_setUp);
    m_completions = 0;
    QObject::connect(m_step.get(), &Step::completed, m_step.get(), [this] { ++m_completions; });
  }
  void restart() {
    m_step.reset();
    startAgain();
    makeStep();
  }
  bool reaches(SignInPhase phase) {
    return test::eventually([&] { return m_step->view().phase == phase; }, std::chrono::seconds(5));
  }
  QString askedAtSignIn(const QString& name) const {
    return QUrlQuery(m_embedded.opened.last().address).queryItemValue(name, QUrl::FullyDecoded);
  }
  Ability abilityOf(StepId id) const {
    for (const StepAbility& ability : m_step->view().abilities) {
      if (ability.step == id) {
        return ability.ability;
      }
    }
    ADD_FAILURE() << "no such step";
    return Ability::NotVisibleYet;
  }

  std::unique_ptr<SignInStep> m_step;
  int m_completions = 0;
};

TEST_F(SignInStepTest, AsksForTheFirstScopesOnlyThenShowsWhomToConfirm) {
  m_wire.roles = {u"62e90394-69f5-4237-9190-012177145e10"_s};
  m_step->enter();
  EXPECT_EQ(m_step->view().phase, SignInPhase::SignedOut);
  m_step->signIn();
  EXPECT_TRUE(m_step->isBusy());
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  EXPECT_FALSE(m_step->isBusy());
  EXPECT_EQ(askedAtSignIn(u"scope"_s), u"openid profile offline_access User.Read"_s);
  EXPECT_EQ(askedAtSignIn(u"prompt"_s), u"select_account"_s);
  const auto& view = m_step->view();
  EXPECT_EQ(view.personName, u"Ada Administrator"_s);
  EXPECT_EQ(view.organisationName, u"Contoso Ltd"_s);
  EXPECT_EQ(view.primaryDomain, u"contoso.example"_s);
  EXPECT_EQ(view.tenantId, m_server.tenantId);
  EXPECT_EQ(view.roles.value(), (QList<DirectoryRole>{DirectoryRole::GlobalAdministrator}));
  EXPECT_EQ(view.abilities.size(), 6);
  EXPECT_EQ(abilityOf(StepId::Consent), Ability::Can);
  EXPECT_TRUE(view.warnings.isEmpty());
  EXPECT_EQ(m_step->mark(), Mark::NotYet);
}

TEST_F(SignInStepTest, ConfirmingIsWhatCompletesIt) {
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  EXPECT_EQ(m_completions, 0);
  m_step->confirm();
  EXPECT_EQ(m_completions, 1);
  EXPECT_EQ(m_step->mark(), Mark::Done);
  EXPECT_EQ(m_step->verifiedAt(), m_clock.now());
  EXPECT_EQ(m_setUp->organization()->id, m_server.tenantId);
}

TEST_F(SignInStepTest, RolesThatTheSignInDoesNotTellAreNotVisibleYet) {
  m_wire.roles = {u"62e90394-69f5-4237-9190-012177145e10"_s};
  m_wire.rolesVisible = false;
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  EXPECT_EQ(m_step->view().roles, std::nullopt);
  EXPECT_EQ(abilityOf(StepId::Consent), Ability::NotVisibleYet);
}

TEST_F(SignInStepTest, RolesInTheTokenCountFirst) {
  m_wire.rolesVisible = false;
  m_wire.roles = {u"x"_s};
  m_server.alterIdToken = [](QJsonObject&, QJsonObject& claims) {
    claims[u"wids"_s] = QJsonArray{u"158c047a-c907-4556-b7ef-446551a6b5f7"_s};
  };
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  EXPECT_EQ(m_step->view().roles.value(), (QList<DirectoryRole>{DirectoryRole::CloudApplicationAdministrator}));
}

TEST_F(SignInStepTest, RolesThatMoreScopesShowAreSeenWithoutAnotherSignIn) {
  m_wire.roles = {u"62e90394-69f5-4237-9190-012177145e10"_s};
  m_wire.rolesVisible = false;
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  ASSERT_EQ(abilityOf(StepId::Consent), Ability::NotVisibleYet);
  m_wire.rolesVisible = true;
  grantAllScopes();
  ASSERT_TRUE(await(m_microsoft->require(m_setUp->neededScopes())));
  ASSERT_TRUE(test::eventually([this] { return m_step->view().roles.has_value(); }));
  EXPECT_EQ(abilityOf(StepId::Consent), Ability::Can);
  const qsizetype reads = m_wire.count(u"transitiveMemberOf"_s);
  m_clock.advance(std::chrono::hours(2));
  ASSERT_TRUE(await(m_session->accessToken()));
  EXPECT_EQ(m_wire.count(u"transitiveMemberOf"_s), reads) << "what is known is not asked for with every renewal";
}

TEST_F(SignInStepTest, RolesInARenewedTokenAreSeenToo) {
  m_wire.rolesVisible = false;
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  m_server.alterIdToken = [](QJsonObject&, QJsonObject& claims) {
    claims[u"wids"_s] = QJsonArray{u"158c047a-c907-4556-b7ef-446551a6b5f7"_s};
  };
  grantAllScopes();
  ASSERT_TRUE(await(m_microsoft->require(m_setUp->neededScopes())));
  EXPECT_EQ(m_step->view().roles.value_or(QList<DirectoryRole>()),
            (QList<DirectoryRole>{DirectoryRole::CloudApplicationAdministrator}));
}

TEST_F(SignInStepTest, AGuestIsTold) {
  m_wire.userType = u"Guest"_s;
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  EXPECT_EQ(m_step->view().warnings, (QList<SignInWarning>{SignInWarning::Guest}));
}

TEST_F(SignInStepTest, APersonalAccountIsRefusedWithItsReason) {
  m_server.alterIdToken = [this](QJsonObject&, QJsonObject& claims) {
    claims[u"tid"_s] = signin::personalTenantId;
    claims[u"iss"_s] = m_server.origin().toString() + u'/' + signin::personalTenantId + u"/v2.0"_s;
  };
  m_step->signIn();
  ASSERT_TRUE(test::eventually([&] { return m_step->failure().has_value(); }));
  EXPECT_EQ(m_step->failure()->kind, Failure::Kind::WrongAccount);
  EXPECT_EQ(m_step->failure()->code, u"personal"_s);
  EXPECT_EQ(m_step->view().phase, SignInPhase::SignedOut);
}

TEST_F(SignInStepTest, SwitchingTheAccountForgetsTheFirstAndLetsThePersonPick) {
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  m_step->confirm();
  const QString person = m_embedded.opened.last().person;
  m_step->switchAccount();
  ASSERT_TRUE(test::eventually([&] { return m_embedded.opened.size() == 2; }));
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  EXPECT_TRUE(m_embedded.forgotten.contains(person));
  EXPECT_NE(m_embedded.opened.last().person, person);
  EXPECT_EQ(askedAtSignIn(u"prompt"_s), u"select_account"_s);
}

TEST_F(SignInStepTest, AnotherOrganisationThanBeforeIsSaid) {
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  m_step->confirm();
  m_server.tenantId = u"99999999-7f3c-4a58-9a52-3f1f0e6a7b01"_s;
  m_wire.tenantId = m_server.tenantId;
  m_step->switchAccount();
  ASSERT_TRUE(test::eventually([&] { return m_embedded.opened.size() == 2; }));
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  EXPECT_EQ(m_step->view().warnings, (QList<SignInWarning>{SignInWarning::OtherOrganisation}));
  EXPECT_EQ(m_step->view().earlierOrganisation, u"Contoso Ltd"_s);
  EXPECT_EQ(m_step->mark(), Mark::NotYet);
}

TEST_F(SignInStepTest, AnotherOrganisationThanLookedUpIsSaidAtAFirstStart) {
  m_wire.tenantOfDomain.insert(u"fabrikam.example"_s, u"99999999-7f3c-4a58-9a52-3f1f0e6a7b01"_s);
  m_wire.tenantOfDomain.insert(u"contoso.example"_s, m_server.tenantId);
  WelcomeStep welcome(*m_setUp);
  welcome.lookUp(u"gus@fabrikam.example"_s);
  ASSERT_TRUE(test::eventually([&] { return welcome.view().lookUp == LookUp::Found; }));
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  EXPECT_EQ(m_step->view().warnings, (QList<SignInWarning>{SignInWarning::NotTheOneLookedUp}));
  EXPECT_EQ(m_step->view().lookedUpOrganisation, u"gus@fabrikam.example"_s);
  EXPECT_TRUE(m_step->canContinue());
  welcome.lookUp(u"contoso.example"_s);
  ASSERT_TRUE(test::eventually([&] { return welcome.view().lookUp == LookUp::Found; }));
  m_step->enter();
  EXPECT_TRUE(m_step->view().warnings.isEmpty());
}

TEST_F(SignInStepTest, AnotherStartTakesUpTheSignInAndGoesOn) {
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  m_step->confirm();
  restart();
  EXPECT_EQ(m_step->view().resumesAs, m_server.userName);
  m_step->enter();
  EXPECT_EQ(m_step->view().phase, SignInPhase::Resuming);
  ASSERT_TRUE(test::eventually([&] { return m_completions == 1; }));
  EXPECT_EQ(m_embedded.opened.size(), 1);
  EXPECT_EQ(m_step->mark(), Mark::Done);
}

TEST_F(SignInStepTest, ASignInThatIsGoneIsAskedForWithItsName) {
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  m_step->confirm();
  m_vault.entries.clear();
  restart();
  m_step->enter();
  ASSERT_TRUE(reaches(SignInPhase::SignedOut));
  EXPECT_FALSE(m_step->failure());
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  EXPECT_EQ(askedAtSignIn(u"login_hint"_s), m_server.userName);
  EXPECT_EQ(m_completions, 0);
}

TEST_F(SignInStepTest, AnUnfinishedSetUpsSignInIsDeletedAfterAWeek) {
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  m_step->confirm();
  restart();
  EXPECT_FALSE(m_vault.entries.empty());
  m_clock.advance(std::chrono::hours(8 * 24));
  m_step->enter();
  EXPECT_EQ(m_step->view().phase, SignInPhase::SignedOut);
  EXPECT_TRUE(test::eventually([&] { return m_vault.entries.empty(); }));
  EXPECT_EQ(m_step->view().resumesAs, QString());
}

TEST_F(SignInStepTest, AnOwnerIsAskedForTheOwnersScopesRightAway) {
  m_setUp->setRole(Role::Owner);
  grantAllScopes();
  m_wire.granted.insert(vendorAppId(), {});
  m_wire.owners.insert(vendorAppId(), {m_server.objectId});
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  EXPECT_TRUE(m_session->hasScopes(signin::scopes::owner()));
  EXPECT_EQ(m_step->view().abilities.size(), 2);
  EXPECT_EQ(abilityOf(StepId::Assignments), Ability::Can);
}

TEST_F(SignInStepTest, AnOwnerWithoutApprovalIsToldAndCanTryAgain) {
  m_setUp->setRole(Role::Owner);
  m_wire.granted.insert(vendorAppId(), {});
  int visits = 0;
  m_embedded.visitor = [&](const QUrl& address) -> Result<QUrl> {
    if (++visits == 1) {
      return m_server.redirectFor(address);
    }
    QUrl redirect = test::consentRedirect(address, {});
    const QString state = QUrlQuery(address).queryItemValue(u"state"_s);
    redirect.setQuery(u"error=access_denied&error_description=AADSTS90094&state="_s + state);
    return redirect;
  };
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::NeedsAdminApproval));
  EXPECT_FALSE(m_step->isBusy());
  EXPECT_FALSE(m_step->failure());
  EXPECT_FALSE(m_step->canContinue());
  grantAllScopes();
  m_step->retry();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
}

TEST_F(SignInStepTest, AnotherRoleIsAskedForItsOwnScopesWithoutASecondSignIn) {
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  grantAllScopes();
  m_setUp->setRole(Role::Owner);
  EXPECT_FALSE(m_step->canContinue());
  m_step->enter();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  EXPECT_TRUE(m_session->hasScopes(signin::scopes::owner()));
  EXPECT_EQ(m_embedded.opened.size(), 1);
}

TEST_F(SignInStepTest, AKeptSignInIsTakenUpAfterMonths) {
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  m_step->confirm();
  keepSignIn(*m_setUp);
  restart();
  m_clock.advance(std::chrono::hours(60 * 24));
  m_step->enter();
  EXPECT_TRUE(test::eventually([&] { return m_completions == 1; }));
}

TEST_F(SignInStepTest, CancellingEndsTheVisitAtOnce) {
  m_embedded.visitor = {};
  m_step->signIn();
  EXPECT_EQ(m_step->view().phase, SignInPhase::AtMicrosoft);
  m_step->cancel();
  EXPECT_EQ(m_step->view().phase, SignInPhase::SignedOut);
  EXPECT_FALSE(m_step->isBusy());
  EXPECT_TRUE(test::eventually([&] { return m_embedded.visitsAlive == 0; }));
  EXPECT_FALSE(m_step->failure());
}

TEST_F(SignInStepTest, WithoutAPasswordStoreTheSignInLastsForThisSession) {
  m_vault.trouble = failure(Failure::Kind::VaultLocked);
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  ASSERT_TRUE(test::eventually([&] { return !m_step->view().isStored; }));
  EXPECT_EQ(m_step->view().vaultTrouble, VaultTrouble::Locked);
}

TEST_F(SignInStepTest, ARefusingPasswordStoreIsToldApartFromALockedOne) {
  const test::FaultRow row{"F40"};
  m_vault.trouble = failure(Failure::Kind::VaultLocked, u"denied"_s);
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  ASSERT_TRUE(test::eventually([&] { return m_step->view().vaultTrouble == VaultTrouble::Denied; }));
  m_vault.trouble.reset();
  m_step->storeAgain();
  EXPECT_TRUE(test::eventually([&] { return m_step->view().vaultTrouble == VaultTrouble::None; }));
}

TEST_F(SignInStepTest, ALateAnswerOfThePasswordStoreIsSaid) {
  const test::FaultRow row{"F41"};
  m_vault.trouble = failure(Failure::Kind::VaultSilent);
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  ASSERT_TRUE(test::eventually([&] { return m_step->view().vaultTrouble == VaultTrouble::Silent; }));
  EXPECT_FALSE(m_step->view().isStored);
  m_vault.answerAgain();
  EXPECT_TRUE(test::eventually([&] { return m_step->view().vaultTrouble == VaultTrouble::Late; }));
  EXPECT_TRUE(m_step->view().isStored);
}

TEST_F(SignInStepTest, ASignInOutOfASilentPasswordStoreIsTakenUpWhenItAnswers) {
  const test::FaultRow row{"F41"};
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  m_step->confirm();
  ASSERT_TRUE(test::eventually([&] { return !m_vault.entries.empty(); }));
  restart();
  m_vault.trouble = failure(Failure::Kind::VaultSilent);
  const qsizetype visits = m_embedded.opened.size();
  m_step->enter();
  ASSERT_TRUE(test::eventually([&] { return m_step->failure().has_value(); }));
  EXPECT_EQ(m_step->failure()->kind, Failure::Kind::VaultSilent);
  m_vault.answerAgain();
  EXPECT_TRUE(test::eventually([&] { return m_completions == 1; }));
  EXPECT_EQ(m_embedded.opened.size(), visits) << "nobody signed in again";
}

TEST_F(SignInStepTest, TheOwnBrowserIsOneIntentAway) {
  EXPECT_TRUE(m_step->view().canChangeDoor);
  m_step->useOwnBrowser(true);
  EXPECT_TRUE(m_step->view().inOwnBrowser);
  m_step->signIn();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  EXPECT_EQ(m_own.opened.size(), 1);
}

TEST_F(SignInStepTest, WhatCouldNotBeReadIsTriedAgainWithoutASecondSignIn) {
  m_wire.instead = [](const http::HttpRequest&) -> std::optional<Result<http::HttpReply>> {
    return Result<http::HttpReply>(fail(Failure::Kind::Offline));
  };
  m_step->signIn();
  ASSERT_TRUE(test::eventually([&] { return m_step->failure().has_value(); }));
  m_wire.instead = {};
  m_step->retry();
  ASSERT_TRUE(reaches(SignInPhase::Confirm));
  EXPECT_EQ(m_embedded.opened.size(), 1);
}

}  // namespace
}  // namespace usher::flow
