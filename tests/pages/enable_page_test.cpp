// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "page_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::ConsentState;

class EnablePageTest : public PageTest<StubEnable> {
 protected:
  EnablePageTest() { samples::enabling(m_step); }

  void show(flow::IntegrationStanding standing) {
    m_step.edit().standing = std::move(standing);
    m_step.changed();
  }
};

TEST_F(EnablePageTest, OffersDoneAndDoneAndEnable) {
  open();
  EXPECT_EQ(text("enableMessageHeadline"),
            u"Office 365 consent was successful! You can now enable this integration below."_s);
  EXPECT_EQ(m_page->primary().text, u"Done and &enable"_s);
  EXPECT_EQ(m_page->secondary().text, u"&Done"_s);
  m_page->runSecondary();
  EXPECT_EQ(m_step.calls, QStringList{u"done"_s});
  m_page->runPrimary();
  EXPECT_EQ(m_step.calls, (QStringList{u"done"_s, u"enable"_s}));
}

TEST_F(EnablePageTest, OffersToKeepTheSignInWhereThereIsOne) {
  open();
  m_step.edit().isSignedIn = false;
  m_step.changed();
  EXPECT_FALSE(child("keepSignedIn")->isVisible());
  m_step.edit().isSignedIn = true;
  m_step.edit().endsSignIn = true;
  m_step.changed();
  EXPECT_TRUE(text("keepText").contains(u"deleted"_s));
  click("keepSignedIn");
  EXPECT_EQ(m_step.calls, QStringList{u"setKeepSignedIn 1"_s});
  m_step.edit().endsSignIn = false;
  m_step.changed();
  EXPECT_TRUE(text("keepText").contains(u"7 days"_s));
}

TEST_F(EnablePageTest, UntilItIsAllowedItSaysWhy) {
  open();
  QSet<QString> reasons;
  const ConsentState states[] = {ConsentState::NotAsked,   ConsentState::LinkSent,    ConsentState::Declined,
                                 ConsentState::NoRights,   ConsentState::BeingCopied, ConsentState::Drifted,
                                 ConsentState::NotDetected};
  for (const ConsentState state : states) {
    show({.consent = state});
    EXPECT_FALSE(m_page->primary().isEnabled);
    EXPECT_TRUE(m_page->secondary().isEnabled);
    EXPECT_EQ(text("enableMessageHeadline"), u"This integration cannot be enabled yet."_s);
    reasons.insert(text("enableMessageText"));
  }
  EXPECT_EQ(reasons.size(), std::ssize(states));
  EXPECT_FALSE(reasons.contains(QString()));
}

TEST_F(EnablePageTest, WhatAPersonVouchedForIsNotToldAsSuccess) {
  open();
  show({.consent = ConsentState::VouchedFor, .since = samples::now, .vouchedBy = u"Dana Klein"_s, .mayEnable = true});
  EXPECT_TRUE(m_page->primary().isEnabled);
  EXPECT_FALSE(text("enableMessageHeadline").contains(u"success"_s));
  EXPECT_EQ(text("consentFieldText"), u"Consent not detected"_s);
  EXPECT_TRUE(child("consentField")->accessibleDescription().startsWith(u"vouched for by Dana Klein, "_s));
}

TEST_F(EnablePageTest, OnceEnabledThereIsOnlyDone) {
  open();
  show({.consent = ConsentState::Verified, .isEnabled = true, .mayEnable = true});
  EXPECT_EQ(text("enableMessageHeadline"), u"Users in this account can now integrate their Office 365 account."_s);
  EXPECT_EQ(m_page->primary().text, u"&Done"_s);
  EXPECT_TRUE(m_page->secondary().text.isEmpty());
  m_page->runPrimary();
  EXPECT_EQ(m_step.calls, QStringList{u"done"_s});
}

TEST_F(EnablePageTest, LeadsToRemoving) {
  open();
  std::optional<flow::StepId> aside;
  QObject::connect(&m_step, &flow::Step::asideWanted, &m_step, [&](flow::StepId id) { aside = id; });
  click("removeIntegration");
  EXPECT_EQ(aside, flow::StepId::Removal);
}

TEST_F(EnablePageTest, AConsentThatIsGoneIsShownAsSuch) {
  open();
  show({.consent = ConsentState::Drifted, .isEnabled = true});
  EXPECT_TRUE(text("enableMessageHeadline").contains(u"gone at Microsoft"_s));
}

}  // namespace usher::test
