// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "page_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::ConsentState;

class ConsentPageTest : public PageTest<StubConsent> {
 protected:
  ConsentPageTest() { samples::consent(m_step); }

  void show(flow::ConsentProgress progress) {
    m_step.edit().vendor = std::move(progress);
    m_step.changed();
  }
  QString primaryText() const { return m_page->primary().text; }
};

TEST_F(ConsentPageTest, ShowsPermissionsInPlainWords) {
  open();
  EXPECT_EQ(child("delegated0")->accessibleName(), u"Read the mail of a person who connects"_s);
  EXPECT_TRUE(child("delegated0")->accessibleDescription().contains(u"analyses the emails"_s));
  EXPECT_EQ(child("delegated1")->accessibleName(), u"Read the calendar of a person who connects"_s);
  EXPECT_EQ(child("application0"), nullptr);
}

TEST_F(ConsentPageTest, KeepsApplicationPermissionsApartAndDropsThePromise) {
  m_step.edit().permissions[0].kind = profile::PermissionKind::Application;
  open();
  EXPECT_TRUE(isShown("promise"));
  m_step.edit().onlyDelegated = false;
  m_step.changed();
  EXPECT_FALSE(isShown("promise"));
  EXPECT_EQ(child("application0")->accessibleName(), u"Read the mail of everybody in your organisation"_s);
}

TEST_F(ConsentPageTest, AnUnknownPermissionKeepsItsName) {
  m_step.edit().permissions[0].scope = u"Sites.Selected"_s;
  open();
  EXPECT_TRUE(child("delegated0")->accessibleName().contains(u"Sites.Selected"_s));
}

TEST_F(ConsentPageTest, EachStateHasItsWordsAndNextAction) {
  open();
  QSet<QString> headlines;
  const auto see = [&](flow::ConsentProgress progress, const QString& primary, const QString& call) {
    show(std::move(progress));
    m_step.calls.clear();
    EXPECT_EQ(primaryText(), primary);
    m_page->runPrimary();
    EXPECT_TRUE(call.isEmpty() || called(call)) << qPrintable(primary);
    headlines.insert(isShown("consentState") ? text("consentStateHeadline") : QString());
  };
  const QString review = u"&Review and accept at Microsoft"_s;
  const QString check = u"Chec&k now"_s;
  see({.state = ConsentState::NotAsked}, review, u"review"_s);
  see({.state = ConsentState::LinkSent, .since = samples::now.addSecs(-180)}, check, u"checkNow"_s);
  see({.state = ConsentState::Declined}, review, u"review"_s);
  see({.state = ConsentState::NoRights}, u"Cop&y the link"_s, {});
  see({.state = ConsentState::Accepted}, check, u"checkNow"_s);
  see({.state = ConsentState::BeingCopied}, check, u"checkNow"_s);
  see({.state = ConsentState::Verified}, u"&Next"_s, {});
  see({.state = ConsentState::Drifted, .missing = {u"Mail.Read"_s}}, review, u"review"_s);
  see({.state = ConsentState::NotDetected}, check, u"checkNow"_s);
  see({.state = ConsentState::VouchedFor, .since = samples::now}, check, u"checkNow"_s);
  see({.state = ConsentState::NotAsked, .windowClosed = true}, u"I accepted: chec&k now"_s, u"checkNow"_s);
  EXPECT_EQ(headlines.size(), 11);
  EXPECT_EQ(m_desktop.copied.size(), 1);
}

TEST_F(ConsentPageTest, WithoutRightsItSaysWhomToAsk) {
  open();
  show({.state = ConsentState::NoRights});
  EXPECT_TRUE(text("consentStateText").contains(u"Application Administrator"_s));
  EXPECT_FALSE(text("consentStateText").contains(u"Global Administrator"_s));
  click("copyLink");
  EXPECT_TRUE(m_desktop.copied.first().startsWith(u"https://login.microsoftonline.com/"_s));
  click("mailLink");
  EXPECT_EQ(m_desktop.opened.first().scheme(), u"mailto"_s);
  click("linkSent");
  EXPECT_TRUE(called(u"markLinkSent"_s));
}

TEST_F(ConsentPageTest, NamesTheRolesThatMayAcceptThesePermissions) {
  open();
  show({.state = ConsentState::NoRights});
  EXPECT_TRUE(text("consentStateText").contains(u"Cloud Application"_s));
  m_step.edit().onlyDelegated = false;
  show({.state = ConsentState::NoRights});
  EXPECT_TRUE(text("consentStateText").contains(u"Privileged Role"_s));
  EXPECT_FALSE(text("consentStateText").contains(u"Cloud Application"_s));
  m_step.edit().owners = {.state = ConsentState::NoRights};
  m_step.changed();
  EXPECT_TRUE(text("ownersConsentText").contains(u"Cloud Application"_s));
}

TEST_F(ConsentPageTest, TicksWhatGraphShows) {
  m_step.edit().permissions[0].seen = flow::GrantSeen::Granted;
  m_step.edit().permissions[1].seen = flow::GrantSeen::Missing;
  open();
  EXPECT_EQ(text("delegated0State"), u"given"_s);
  EXPECT_EQ(text("delegated1State"), u"not given yet"_s);
  show({.state = ConsentState::BeingCopied});
  EXPECT_EQ(text("delegated1State"), u"being copied"_s);
  show({.state = ConsentState::Drifted});
  EXPECT_EQ(text("delegated1State"), u"not there"_s);
}

TEST_F(ConsentPageTest, NamesGrantsBeyondTheProfile) {
  open();
  EXPECT_FALSE(isShown("beyond"));
  m_step.edit().beyond = {{u"Files.ReadWrite.All"_s}};
  m_step.changed();
  EXPECT_TRUE(text("beyondText").contains(u"Files.ReadWrite.All"_s));
}

TEST_F(ConsentPageTest, APersonMayVouchOnlyAfterALook) {
  open();
  EXPECT_FALSE(isShown("vouch"));
  show({.state = ConsentState::NotDetected});
  click("vouch");
  EXPECT_TRUE(called(u"vouch"_s));
}

TEST_F(ConsentPageTest, AcceptedSaysWhetherUsherLooks) {
  open();
  show({.state = ConsentState::Accepted, .isLooking = true});
  EXPECT_TRUE(text("consentStateText").contains(u"now looks"_s));
  show({.state = ConsentState::Accepted});
  EXPECT_TRUE(text("consentStateText").contains(u"not looked yet"_s));
  EXPECT_EQ(primaryText(), u"Chec&k now"_s);
}

TEST_F(ConsentPageTest, WhatWasAcceptedBeforeUsherCanBeLookedFor) {
  open();
  click("acceptedAlready");
  EXPECT_TRUE(called(u"checkNow"_s));
  show({.state = ConsentState::NotDetected});
  EXPECT_FALSE(isShown("acceptedAlready"));
  show({.state = ConsentState::NotAsked, .windowClosed = true});
  EXPECT_FALSE(isShown("acceptedAlready"));
}

TEST_F(ConsentPageTest, LetsOwnersIn) {
  open();
  click("letOwnersIn");
  EXPECT_TRUE(called(u"letOwnersIn"_s));
  EXPECT_FALSE(isShown("checkOwners"));
  m_step.edit().owners = {.state = ConsentState::NotDetected};
  m_step.changed();
  click("checkOwners");
  EXPECT_TRUE(called(u"checkOwnersNow"_s));
  m_step.edit().owners = {.state = ConsentState::Verified, .lookedAt = samples::now};
  m_step.changed();
  EXPECT_EQ(text("ownersConsentText"), u"Owners can use Usher here."_s);
  EXPECT_FALSE(isShown("letOwnersIn"));
}

TEST_F(ConsentPageTest, TheOwnBrowserWithoutAnAnswerIsExplained) {
  open();
  EXPECT_TRUE(m_page->visitNote().isEmpty());
  m_step.edit().answerComesBack = false;
  EXPECT_TRUE(m_page->visitNote().contains(u"cannot tell"_s));
}

TEST_F(ConsentPageTest, CopyingTellsHowLong) {
  open();
  show({.state = ConsentState::BeingCopied, .isLooking = true, .waited = std::chrono::seconds(190)});
  EXPECT_EQ(m_page->busyText(), u"Microsoft is copying: 3 minutes of up to 15"_s);
  EXPECT_TRUE(text("consentStateText").contains(u"close this window"_s));
}

}  // namespace usher::test
