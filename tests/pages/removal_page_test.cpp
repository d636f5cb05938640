// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QCheckBox>

#include "page_fixture.h"
#include "pages/removal_words.h"
#include "stub_removal.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::RemovalItem;
using flow::RemovalOutcome;
using flow::RemovalPhase;

class RemovalPageTest : public PageTest<StubRemoval> {
 protected:
  RemovalPageTest() { samples::removal(m_step); }

  void show(RemovalPhase phase) {
    m_step.edit().phase = phase;
    m_step.changed();
  }
  QStringList texts(const char* stack) const {
    QStringList all;
    for (int i = 0; i < 12; ++i) {
      const QByteArray name = stack + QByteArray::number(i);
      if (isShown(name.constData())) {
        all.append(text((name + "Text").constData()));
      }
    }
    return all;
  }
};

TEST_F(RemovalPageTest, ListsEachSideWithWhatFollows) {
  open();
  EXPECT_EQ(text("vendorSide"), u"At Mitel"_s);
  EXPECT_EQ(text("vendorSide0"), u"“Microsoft Office 365” in the account Contoso"_s);
  EXPECT_EQ(text("microsoftSide"), u"At Microsoft, in Contoso Ltd"_s);
  EXPECT_EQ(text("microsoftSide0"), u"The enterprise app “Mitel Administration”"_s);
  EXPECT_TRUE(text("microsoftSide0Consequence").contains(u"30 days"_s));
  EXPECT_TRUE(text("microsoftSide2Detail").contains(u"Ben Okafor"_s));
  EXPECT_TRUE(text("usherSide0Consequence").contains(u"Usher then has no rights here"_s));
}

TEST_F(RemovalPageTest, WhatGoesAlongIsTickedAndCannotBeKept) {
  open();
  EXPECT_TRUE(child<QCheckBox>("microsoftSide1")->isChecked());
  EXPECT_FALSE(child("microsoftSide1")->isEnabled());
  EXPECT_TRUE(text("microsoftSide1Consequence").contains(u"with the enterprise app"_s));
  EXPECT_TRUE(child("microsoftSide0")->isEnabled());
  click("microsoftSide0");
  EXPECT_TRUE(called(u"choose %1 0"_s.arg(static_cast<int>(RemovalItem::VendorApp))));
  click("usherSide1");
  EXPECT_TRUE(called(u"choose %1 1"_s.arg(static_cast<int>(RemovalItem::SignIn))));
}

TEST_F(RemovalPageTest, TheKeyboardTicksABoxToo) {
  m_step.edit().rows[1].isChosen = false;
  open();
  child("microsoftSide0")->setFocus(Qt::TabFocusReason);
  QTest::keyClick(child("microsoftSide0"), Qt::Key_Space);
  EXPECT_TRUE(called(u"choose %1 1"_s.arg(static_cast<int>(RemovalItem::VendorApp))));
}

TEST_F(RemovalPageTest, ABoxChoosesWhatItStandsForAfterTheRowsChanged) {
  open();
  m_step.edit().rows.removeAt(0);
  m_step.edit().rows.removeAt(0);
  for (flow::RemovalRow& row : m_step.edit().rows) {
    row.goesAlong = false;
  }
  m_step.changed();
  EXPECT_FALSE(isShown("vendorSide"));
  click("microsoftSide0");
  EXPECT_TRUE(called(u"choose %1 0"_s.arg(static_cast<int>(RemovalItem::TenantGrants))));
}

TEST_F(RemovalPageTest, GoesOnToALastLookAtWhatGoesAndWhatStays) {
  open();
  EXPECT_FALSE(m_page->primary().isDestructive);
  m_page->runPrimary();
  EXPECT_TRUE(called(u"review"_s));
  show(RemovalPhase::Confirming);
  EXPECT_FALSE(isShown("microsoftSide0"));
  EXPECT_EQ(texts("goes").size(), 6);
  EXPECT_TRUE(texts("goes").contains(u"The enterprise app “Mitel Administration”"_s));
  EXPECT_TRUE(texts("stays").contains(u"Usher's own enterprise app “Usher”"_s));
  EXPECT_TRUE(texts("stays").join(u' ').contains(u"Ask Mitel to delete it"_s));
  EXPECT_TRUE(m_page->primary().isDestructive);
  EXPECT_EQ(m_page->primary().text, u"Re&move 6 things"_s);
  m_page->runSecondary();
  EXPECT_TRUE(called(u"reconsider"_s));
  m_page->runPrimary();
  EXPECT_TRUE(called(u"remove"_s));
}

TEST_F(RemovalPageTest, NothingChosenCannotBeConfirmed) {
  for (flow::RemovalRow& row : m_step.edit().rows) {
    row.isChosen = row.goesAlong = false;
  }
  open();
  EXPECT_FALSE(m_page->primary().isEnabled);
}

TEST_F(RemovalPageTest, SaysWhenMicrosoftAsksForMore) {
  m_step.edit().asksForMore = true;
  open();
  EXPECT_FALSE(isShown("removalMore"));
  show(RemovalPhase::Confirming);
  EXPECT_TRUE(text("removalMoreText").contains(u"DelegatedPermissionGrant.ReadWrite.All"_s));
}

TEST_F(RemovalPageTest, OffersToSignInWhereMicrosoftIsUnknown) {
  flow::RemovalView& view = m_step.edit();
  view.isMicrosoftRead = false;
  view.needsSignIn = true;
  view.userName.clear();
  view.rows = {view.rows.first()};
  open();
  EXPECT_FALSE(isShown("microsoftSide"));
  EXPECT_FALSE(isShown("removalSwitchAccount"));
  click("removalSignInNow");
  EXPECT_TRUE(called(u"signIn"_s));
  show(RemovalPhase::Confirming);
  EXPECT_TRUE(texts("stays").join(u' ').contains(u"nobody looked"_s));
}

TEST_F(RemovalPageTest, AnotherOrganisationIsAClearStop) {
  flow::RemovalView& view = m_step.edit();
  view.isMicrosoftRead = false;
  view.needsSignIn = true;
  view.wrongOrganisation =
      flow::WrongOrganisation{flow::WrongOrganisation::Why::OtherThanRemembered, u"Fabrikam GmbH"_s, u"Contoso Ltd"_s};
  open();
  EXPECT_TRUE(text("removalSignInHeadline").contains(u"Fabrikam GmbH"_s));
  EXPECT_TRUE(text("removalSignInText").contains(u"Contoso Ltd"_s));
  EXPECT_FALSE(isShown("removalSignInNow"));
  click("removalSwitchAccount");
  EXPECT_TRUE(called(u"switchAccount"_s));
}

TEST_F(RemovalPageTest, EachLineSaysWhatBecameOfItAndWhoCan) {
  samples::removed(m_step);
  open();
  EXPECT_TRUE(text("removalResultHeadline").contains(u"still there"_s));
  const auto words = pages::removalOutcome(m_step.view().rows[4], m_step.view(), m_clock.now());
  EXPECT_TRUE(words.detail.contains(u"Privileged Role Administrator"_s));
  EXPECT_EQ(texts("outcome").size(), 6);
  m_step.edit().rows[4].outcome = RemovalOutcome::Gone;
  m_step.changed();
  EXPECT_TRUE(text("removalResultHeadline").contains(u"All of it is gone"_s));
  EXPECT_EQ(m_page->primary().text, u"C&lose"_s);
  m_page->runPrimary();
  EXPECT_TRUE(called(u"close"_s));
}

TEST_F(RemovalPageTest, SpeaksOfOpenSignInsOnlyWhereMicrosoftsSideWent) {
  samples::removed(m_step);
  m_step.edit().rows[4] = m_step.edit().rows[3];
  open();
  EXPECT_TRUE(text("removalResultText").contains(u"Sign-ins that are open"_s));
  m_step.edit().rows = {m_step.edit().rows.first()};
  m_step.changed();
  EXPECT_EQ(text("removalResultText"), u"Each line was read back."_s);
}

TEST_F(RemovalPageTest, RestoresFromTheBin) {
  samples::removed(m_step);
  open();
  EXPECT_TRUE(text("removalBinHeadline").contains(u"30 days"_s));
  click("restoreApp");
  EXPECT_TRUE(called(u"restore sp1"_s));
  m_step.edit().bin.clear();
  m_step.changed();
  EXPECT_FALSE(isShown("removalBin"));
}

TEST_F(RemovalPageTest, SavesTheRecord) {
  samples::removed(m_step);
  m_step.edit().record.append({samples::now, u"=cmd|' /C calc'!A0"_s, RemovalItem::Assignments, u"Anna \"B\""_s,
                               u"id"_s, flow::RecordState::Failed, u"Authorization_RequestDenied"_s, u"req-2"_s});
  open();
  click("saveRecord");
  const QByteArray csv = m_desktop.saved.value(u"removal-record.csv"_s);
  EXPECT_TRUE(csv.contains("6f1c2e4d-4d37-4a90-8e21-5c7d9f0a1b23"));
  EXPECT_TRUE(csv.contains("\"Dana Klein\""));
  EXPECT_TRUE(csv.contains("\"'=cmd"));
  EXPECT_TRUE(csv.contains("\"Anna \"\"B\"\"\""));
  EXPECT_TRUE(csv.contains("not removed"));
  EXPECT_TRUE(text("recordSaved").contains(u"removal-record.csv"_s));
  m_desktop.saves = false;
  click("saveRecord");
  EXPECT_FALSE(text("recordSaved").contains(u"removal-record.csv"_s));
}

TEST_F(RemovalPageTest, NothingIsLeftWhileItIsBeingRemoved) {
  open();
  EXPECT_TRUE(m_page->mayLeave());
  show(RemovalPhase::Removing);
  EXPECT_FALSE(m_page->mayLeave());
  EXPECT_FALSE(m_page->primary().isEnabled);
  show(RemovalPhase::Confirming);
  m_step.work(true);
  EXPECT_EQ(m_page->busyText(), u"Asking Microsoft for the permission…"_s);
  show(RemovalPhase::Removing);
  m_step.work(true, {2, 5});
  EXPECT_EQ(m_page->busyText(), u"Removing: 2 of 5"_s);
}

TEST_F(RemovalPageTest, AnOwnerIsToldWhoCan) {
  m_step.edit().mayRead = false;
  m_step.edit().rows.clear();
  open();
  EXPECT_TRUE(text("removalSignInText").contains(u"Cloud Application Administrator"_s));
  EXPECT_FALSE(m_page->primary().isEnabled);
}

TEST_F(RemovalPageTest, NamesFromTheDirectoryAreShownLiterally) {
  m_step.edit().rows[3].parts = {u"<b>Mallory</b>\u202e & co"_s};
  m_step.edit().rows[1].name = u"A & B"_s;
  open();
  EXPECT_TRUE(child("microsoftSide2Detail")->property("text").toString().contains(u"<b>Mallory</b> & co"_s));
  EXPECT_EQ(child("microsoftSide0")->property("text").toString(), u"The enterprise app “A && B”"_s);
}

}  // namespace usher::test
