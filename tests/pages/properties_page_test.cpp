// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "page_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

class PropertiesPageTest : public PageTest<StubProperties> {
 protected:
  PropertiesPageTest() { samples::properties(m_step); }
};

TEST_F(PropertiesPageTest, ShowsTodayAndAfterwards) {
  open();
  EXPECT_EQ(text("assignmentRequiredValue"), u"Today: No. After this: Yes"_s);
  EXPECT_EQ(text("accountEnabledValue"), u"Today: Yes"_s);
  EXPECT_TRUE(text("assignmentRequiredConsequence")
                  .startsWith(u"After this, only people you choose can sign in to Contreli."_s));
}

TEST_F(PropertiesPageTest, ASwitchIsAWish) {
  open();
  QTest::keyClick(child("assignmentRequired"), Qt::Key_Space);
  EXPECT_TRUE(called(u"want 0 0"_s));
}

TEST_F(PropertiesPageTest, ThePrimaryActionCountsChanges) {
  open();
  EXPECT_EQ(m_page->primary().text, u"Cha&nge 2 settings"_s);
  EXPECT_FALSE(m_page->unsaved().isEmpty());
  m_page->runPrimary();
  EXPECT_TRUE(called(u"apply"_s));
  m_step.edit().changeCount = 0;
  m_step.changed();
  EXPECT_TRUE(m_page->primary().goesOn);
  EXPECT_TRUE(m_page->unsaved().isEmpty());
}

TEST_F(PropertiesPageTest, RefusesToRequireAssignmentBeforeConsent) {
  m_step.edit().consentVerified = false;
  m_step.edit().rows[0].isRefused = true;
  open();
  EXPECT_FALSE(child("assignmentRequired")->isEnabled());
  EXPECT_FALSE(child<QAbstractButton>("assignmentRequired")->isChecked());
  EXPECT_EQ(text("assignmentRequiredValue"), u"Today: No"_s);
  EXPECT_TRUE(child("visibleToUsers")->isEnabled());
  EXPECT_TRUE(text("appNoticeHeadline").contains(u"not verified"_s));
}

TEST_F(PropertiesPageTest, NothingCanBeSwitchedBeforeItIsRead) {
  m_step.edit().app = flow::AppPresence::NotYet;
  open();
  EXPECT_FALSE(child("accountEnabled")->isEnabled());
  EXPECT_TRUE(text("appNoticeHeadline").contains(u"does not show Contreli"_s));
  click("readAgain");
  EXPECT_TRUE(called(u"refresh"_s));
}

TEST_F(PropertiesPageTest, NamesLookAlikes) {
  m_step.edit().lookAlikes = {{u"C0ntreli"_s, u"aaaa-bbbb"_s, {}}};
  open();
  EXPECT_TRUE(text("lookAlikesText").contains(u"C0ntreli (aaaa-bbbb)"_s));
}

TEST_F(PropertiesPageTest, SaysWhatCouldNotBeChanged) {
  m_step.edit().rows[0].outcome = flow::RowOutcome::Failed;
  open();
  EXPECT_EQ(text("assignmentRequiredValue"), u"Could not be changed. It is still No."_s);
}

TEST_F(PropertiesPageTest, SaysWhenItWasReadBack) {
  m_step.edit().changeCount = 0;
  m_step.edit().isApplied = true;
  open();
  EXPECT_TRUE(isShown("propertiesDone"));
}

}  // namespace usher::test
