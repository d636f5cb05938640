// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "page_fixture.h"
#include "pages/kit/avatar.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::SignInPhase;

class SignInPageTest : public PageTest<StubSignIn> {
 protected:
  SignInPageTest() { samples::signedIn(m_step); }
};

TEST_F(SignInPageTest, SignsInThroughTheChosenDoor) {
  m_step.edit().phase = SignInPhase::SignedOut;
  open();
  click("ownBrowser");
  EXPECT_TRUE(called(u"ownBrowser"_s));
  click("builtInWindow");
  EXPECT_TRUE(called(u"builtIn"_s));
  m_page->runPrimary();
  EXPECT_TRUE(called(u"signIn"_s));
}

TEST_F(SignInPageTest, WithOneDoorThereIsNothingToChoose) {
  m_step.edit().phase = SignInPhase::SignedOut;
  m_step.edit().canChangeDoor = false;
  m_step.edit().inOwnBrowser = true;
  open();
  EXPECT_TRUE(isShown("ownBrowser"));
  EXPECT_FALSE(isShown("builtInWindow"));
}

TEST_F(SignInPageTest, TheFaceIsColouredByTheObjectId) {
  const QString id = u"5f6a1c2e-0000-4a90-8e21-5c7d9f0a1b23"_s;
  m_step.edit().personId = id;
  open();
  auto* card = child("person");
  EXPECT_EQ(card->grab().toImage().pixelColor(6, card->height() / 2), pages::kit::avatarColour(id));
}

TEST_F(SignInPageTest, AsksToConfirmPersonAndOrganisation) {
  open();
  EXPECT_EQ(child("person")->accessibleName(), u"Dana Klein, dana.klein@contoso.com"_s);
  EXPECT_EQ(text("organisationNameValue"), u"Contoso Ltd"_s);
  EXPECT_EQ(text("tenantIdValue"), samples::tenantId);
  EXPECT_EQ(text("rolesValue"), u"Cloud Application Administrator"_s);
  EXPECT_FALSE(isShown("builtInWindow"));
  m_page->runPrimary();
  EXPECT_TRUE(called(u"confirm"_s));
  click("switchAccount");
  EXPECT_TRUE(called(u"switchAccount"_s));
}

TEST_F(SignInPageTest, RolesThatAreNotToldAreNotNone) {
  m_step.edit().roles.reset();
  open();
  EXPECT_EQ(text("rolesValue"), u"not visible yet"_s);
  m_step.edit().roles = QList<flow::DirectoryRole>();
  m_step.changed();
  EXPECT_EQ(text("rolesValue"), u"none"_s);
}

TEST_F(SignInPageTest, SaysForEachStepWhetherThisAccountCan) {
  open();
  EXPECT_EQ(text("ability1Text"), u"Permissions"_s);
  EXPECT_EQ(text("ability4Text"), u"Users and groups: not with this account"_s);
  EXPECT_EQ(text("ability5Text"), u"Finish: not visible yet"_s);
  EXPECT_TRUE(child("ability4")->accessibleDescription().contains(u"owner of the app"_s));
  EXPECT_TRUE(
      child("ability1")->accessibleDescription().startsWith(u"Needs at least: Cloud Application Administrator."_s));
}

TEST_F(SignInPageTest, WarnsOfGuestsAndOtherOrganisations) {
  open();
  EXPECT_FALSE(isShown("signInWarning"));
  m_step.edit().warnings = {flow::SignInWarning::Guest};
  m_step.changed();
  EXPECT_FALSE(isShown("signInWarning"));
  EXPECT_TRUE(text("guestWarningHeadline").contains(u"guest"_s));
  m_step.edit().warnings = {flow::SignInWarning::OtherOrganisation};
  m_step.edit().earlierOrganisation = u"Fabrikam"_s;
  m_step.changed();
  EXPECT_TRUE(text("signInWarningText").contains(u"Fabrikam"_s));
}

TEST_F(SignInPageTest, AGuestOfAnotherOrganisationThanTheOneLookedUpIsToldBoth) {
  m_step.edit().warnings = {flow::SignInWarning::Guest, flow::SignInWarning::NotTheOneLookedUp};
  m_step.edit().lookedUpOrganisation = u"contoso.com"_s;
  open({504, 700});
  EXPECT_TRUE(isShown("signInWarning"));
  EXPECT_TRUE(text("signInWarningHeadline").contains(u"looked up"_s));
  EXPECT_TRUE(isShown("guestWarning"));
  EXPECT_TRUE(text("guestWarningHeadline").contains(u"guest"_s));
}

TEST_F(SignInPageTest, WarnsAtAFirstStartOfAnOrganisationThatWasNotLookedUp) {
  m_step.edit().warnings = {flow::SignInWarning::NotTheOneLookedUp};
  m_step.edit().lookedUpOrganisation = u"contoso.com"_s;
  open();
  EXPECT_TRUE(text("signInWarningHeadline").contains(u"looked up"_s));
  EXPECT_TRUE(text("signInWarningText").contains(u"contoso.com"_s));
  EXPECT_FALSE(text("signInWarningText").contains(u"ast time"_s));
}

TEST_F(SignInPageTest, SaysWhenTheSignInLastsForThisSessionOnly) {
  open();
  EXPECT_FALSE(isShown("vaultNotice"));
  for (const auto trouble : {flow::VaultTrouble::Missing, flow::VaultTrouble::Locked, flow::VaultTrouble::Denied,
                             flow::VaultTrouble::Silent}) {
    m_step.edit().vaultTrouble = trouble;
    m_step.changed();
    EXPECT_TRUE(text("vaultNoticeText").contains(u"until you close Usher"_s));
  }
}

TEST_F(SignInPageTest, SaysEachTroubleOfThePasswordStoreInWordsOfItsOwn) {
  using flow::VaultTrouble;
  open();
  QSet<QString> headlines, texts;
  for (const auto trouble :
       {VaultTrouble::Missing, VaultTrouble::Locked, VaultTrouble::Denied, VaultTrouble::Silent, VaultTrouble::Late}) {
    m_step.edit().vaultTrouble = trouble;
    m_step.changed();
    headlines.insert(text("vaultNoticeHeadline"));
    texts.insert(text("vaultNoticeText"));
    EXPECT_EQ(isShown("storeAgain"), trouble == VaultTrouble::Locked || trouble == VaultTrouble::Denied);
  }
  EXPECT_EQ(headlines.size(), 5);
  EXPECT_EQ(texts.size(), 5);
}

TEST_F(SignInPageTest, StoresTheSignInOnceThePasswordStoreIsUnlocked) {
  m_step.edit().vaultTrouble = flow::VaultTrouble::Locked;
  open();
  click("storeAgain");
  EXPECT_TRUE(called(u"storeAgain"_s));
}

TEST_F(SignInPageTest, ExplainsNeedAdminApproval) {
  m_step.edit().phase = SignInPhase::NeedsAdminApproval;
  open();
  EXPECT_TRUE(text("signInNoticeHeadline").contains(u"Need admin approval"_s));
  EXPECT_TRUE(text("signInNoticeText").contains(u"Let owners use Usher here"_s));
  m_page->runPrimary();
  EXPECT_TRUE(called(u"signIn"_s));
}

TEST_F(SignInPageTest, NothingCanBePressedWhileReading) {
  m_step.edit().phase = SignInPhase::Reading;
  open();
  EXPECT_FALSE(m_page->primary().isEnabled);
  EXPECT_FALSE(isShown("switchAccount"));
}

}  // namespace usher::test
