// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "finish_fixture.h"
#include "flow/remembered_sign_in.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::eventually;

class FinishStepTest : public test::FinishTest {
 protected:
  void rememberMe() {
    rememberSignIn(*m_setUp, {.account = *m_session->account(), .organisation = u"Contoso"_s, .usedAt = m_clock.now()});
  }
};

TEST_F(FinishStepTest, TheVendorsContactMustLookLikeAnAddress) {
  EXPECT_EQ(view().contactAddress, m_profile.vendor.supportEmail);
  EXPECT_TRUE(view().contactIsAddress);
  for (const QString& wrong : {u""_s, u"help"_s, u"help@contreli"_s, u"a b@contreli.com"_s, u"a@@b.com"_s}) {
    m_step->setContactAddress(wrong);
    EXPECT_FALSE(view().contactIsAddress) << qPrintable(wrong);
  }
  m_step->setContactAddress(u" other@contreli.com "_s);
  EXPECT_TRUE(view().contactIsAddress);
  EXPECT_EQ(view().contactAddress, u"other@contreli.com"_s);
}

TEST_F(FinishStepTest, ToldIsRememberedWithTheContactAndWithoutAddresses) {
  ASSERT_TRUE(enters());
  m_step->setContactAddress(u"other@contreli.com"_s);
  m_step->markTold();
  EXPECT_EQ(view().toldAt, m_clock.now());
  EXPECT_EQ(m_step->mark(), Mark::Done);
  const auto fact = m_setUp->fact(facts::vendorTold);
  EXPECT_EQ(fact->strength, state::Strength::Said);
  EXPECT_FALSE(QJsonDocument(fact->data).toJson().contains("contoso.com"));
  m_step = std::make_unique<FinishStep>(*m_setUp);
  EXPECT_EQ(view().contactAddress, u"other@contreli.com"_s);
}

TEST_F(FinishStepTest, OtherRecipientsThanToldAreNoticed) {
  ASSERT_TRUE(enters());
  m_step->markTold();
  ASSERT_TRUE(enters());
  EXPECT_FALSE(view().toldOfOthers);
  assign(person(u"olivia.bennett"_s).id, u"User"_s);
  ASSERT_TRUE(enters());
  EXPECT_TRUE(view().toldOfOthers);
  EXPECT_NE(m_step->mark(), Mark::Done);
  m_step->markTold();
  EXPECT_EQ(m_step->mark(), Mark::Done);
}

TEST_F(FinishStepTest, HandingOverNeedsTheOwnersApprovalAndAnotherOwner) {
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().handOver, HandOver::OwnersConsentMissing);
  m_step->markHandedOver();
  EXPECT_FALSE(view().handedOverAt);
  verifyOwnersConsent();
  vendorApp().ownerIds = QStringList{account(u"global-admin"_s).id};
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().handOver, HandOver::NoOwner);
  m_step->markHandedOver();
  EXPECT_FALSE(m_setUp->fact(facts::handedOver));
  vendorApp().ownerIds.append(account(u"head-of-cs"_s).id);
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().handOver, HandOver::Ready);
  ASSERT_EQ(view().handOverTo.size(), 1);
  EXPECT_EQ(view().handOverTo.first().address, u"hanna@contoso.com"_s);
  m_step->markHandedOver();
  EXPECT_EQ(view().handedOverAt, m_clock.now());
  EXPECT_EQ(m_setUp->fact(facts::handedOver)->strength, state::Strength::Said);
}

TEST_F(FinishStepTest, ShowsWhatRemains) {
  ASSERT_TRUE(enters());
  EXPECT_TRUE(view().remains.isRead);
  EXPECT_TRUE(view().remains.vendorApp);
  EXPECT_TRUE(view().remains.ushersApp);
  EXPECT_TRUE(view().remains.canRemove);
  EXPECT_TRUE(view().remains.ushersGrants.contains(u"AppRoleAssignment.ReadWrite.All"_s));
}

TEST_F(FinishStepTest, UshersAppIsRemovedThroughTheJournalAndReadBack) {
  verifyOwnersConsent();
  ASSERT_TRUE(enters());
  m_step->removeUshersApp();
  EXPECT_TRUE(view().remains.isRemoving);
  ASSERT_TRUE(settles(*m_step));
  EXPECT_FALSE(hasUshersApp());
  EXPECT_FALSE(view().remains.ushersApp);
  EXPECT_TRUE(view().remains.ushersGrants.isEmpty());
  EXPECT_FALSE(view().remains.isRemoving);
  EXPECT_FALSE(m_setUp->fact(facts::ownersConsent));
  EXPECT_NE(world().servicePrincipalOf(vendorAppId()), nullptr);
  const auto runs = m_store->runs(m_setUp->key()).value();
  ASSERT_EQ(runs.size(), 1);
  EXPECT_EQ(runs.first().changes.first().kind, u"removal"_s);
  EXPECT_EQ(runs.first().changes.first().state, state::ChangeState::Done);
}

TEST_F(FinishStepTest, ARefusedRemovalIsShownAndTriedAgain) {
  verifyOwnersConsent();
  ASSERT_TRUE(enters());
  m_tenant->refuse("DELETE", u"servicePrincipals"_s, 403);
  m_step->removeUshersApp();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(m_step->failure()->kind, Failure::Kind::Forbidden);
  EXPECT_TRUE(view().remains.ushersApp);
  EXPECT_TRUE(m_setUp->fact(facts::ownersConsent));
  m_tenant->instead = {};
  m_step->retry();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_FALSE(hasUshersApp());
  EXPECT_FALSE(m_step->failure());
}

TEST_F(FinishStepTest, ARemovalStoppedBeforeItWasSentRemovesNothing) {
  verifyOwnersConsent();
  ASSERT_TRUE(enters());
  m_step->removeUshersApp();
  m_step->cancel();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_TRUE(hasUshersApp());
  EXPECT_TRUE(view().remains.ushersApp);
  EXPECT_TRUE(m_setUp->fact(facts::ownersConsent));
}

TEST_F(FinishStepTest, ARemovalThatEndsWhileThePageIsReadAgainLeavesNothingBusy) {
  ASSERT_TRUE(enters());
  m_tenant->beforeNext("DELETE", u"servicePrincipals"_s, [this] {
    m_step->cancel();
    m_step->enter();
  });
  m_step->removeUshersApp();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_FALSE(view().remains.ushersApp);
  EXPECT_TRUE(view().allVerified);
}

TEST_F(FinishStepTest, AnOwnerRemovesNothing) {
  open(configured(), Role::Owner);
  ASSERT_TRUE(enters());
  m_step->removeUshersApp();
  EXPECT_FALSE(view().remains.isRemoving);
  EXPECT_TRUE(hasUshersApp());
}

TEST_F(FinishStepTest, FinishingDeletesTheSignIn) {
  rememberMe();
  ASSERT_TRUE(enters());
  ASSERT_TRUE(eventually([&] { return !m_vault.entries.empty(); }));
  bool isCompleted = false;
  QObject::connect(m_step.get(), &Step::completed, m_step.get(), [&] { isCompleted = true; });
  m_step->finish();
  ASSERT_TRUE(passUntil([&] { return view().isFinished; }));
  EXPECT_TRUE(isCompleted);
  EXPECT_FALSE(m_session->account());
  EXPECT_TRUE(m_vault.entries.empty());
  EXPECT_TRUE(rememberedSignIn(*m_setUp)->account.objectId.isEmpty());
}

TEST_F(FinishStepTest, WithoutAPasswordStoreNothingIsKept) {
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().vaultTrouble, VaultTrouble::None);
  m_step->setKeepSignedIn(true);
  m_vault.trouble = failure(Failure::Kind::VaultLocked);
  ASSERT_TRUE(test::await(m_microsoft->signIn({})));
  ASSERT_TRUE(eventually([&] { return view().vaultTrouble == VaultTrouble::Locked; }));
  EXPECT_FALSE(view().keepSignedIn);
  m_step->setKeepSignedIn(true);
  EXPECT_FALSE(view().keepSignedIn);
}

TEST_F(FinishStepTest, ASignInIsKeptOnlyWhenThePersonSaysSo) {
  rememberMe();
  ASSERT_TRUE(enters());
  ASSERT_TRUE(eventually([&] { return !m_vault.entries.empty(); }));
  EXPECT_FALSE(view().keepSignedIn);
  m_step->setKeepSignedIn(true);
  m_step->finish();
  ASSERT_TRUE(eventually([&] { return view().isFinished; }));
  EXPECT_TRUE(m_session->account());
  EXPECT_FALSE(m_vault.entries.empty());
  EXPECT_TRUE(rememberedSignIn(*m_setUp)->isKept);
}

}  // namespace
}  // namespace usher::flow
