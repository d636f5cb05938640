// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QLineEdit>

#include "page_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

class WelcomePageTest : public PageTest<StubWelcome> {
 protected:
  WelcomePageTest() { samples::welcome(m_step); }
};

TEST_F(WelcomePageTest, ChoosesTheRole) {
  open();
  click("owner");
  EXPECT_TRUE(called(u"role owner"_s));
  EXPECT_TRUE(child<QAbstractButton>("owner")->isChecked());
  EXPECT_FALSE(child<QAbstractButton>("administrator")->isChecked());
}

TEST_F(WelcomePageTest, ArrowKeysChooseTheRole) {
  open();
  child("administrator")->setFocus();
  QTest::keyClick(child("administrator"), Qt::Key_Down);
  EXPECT_TRUE(child("owner")->hasFocus());
  EXPECT_TRUE(called(u"role owner"_s));
}

TEST_F(WelcomePageTest, LooksUpTheOrganisationByEnterOrButton) {
  open();
  auto* field = child<QLineEdit>("lookUp");
  field->setFocus();
  QTest::keyClicks(field, u"anna@contoso.com"_s);
  QTest::keyClick(field, Qt::Key_Return);
  EXPECT_TRUE(called(u"lookUp anna@contoso.com"_s));
  m_step.calls.clear();
  click("lookUpButton");
  EXPECT_TRUE(called(u"lookUp anna@contoso.com"_s));
}

TEST_F(WelcomePageTest, ShowsCopiesAndMailsTheTenantId) {
  m_step.edit().lookUp = flow::LookUp::Found;
  m_step.edit().askedFor = u"anna@contoso.com"_s;
  m_step.edit().tenantId = samples::tenantId;
  open();
  EXPECT_EQ(text("tenantIdValue"), samples::tenantId);
  click("tenantIdCopy");
  EXPECT_EQ(m_desktop.copied, QStringList{samples::tenantId});
  click("mailTenant");
  ASSERT_EQ(m_desktop.opened.size(), 1);
  const QString mail = QUrl::fromPercentEncoding(m_desktop.opened.first().toEncoded());
  EXPECT_TRUE(mail.startsWith(u"mailto:support-team@contreli.com"_s));
  EXPECT_TRUE(mail.contains(samples::tenantId));
  EXPECT_TRUE(mail.contains(u"contoso.com"_s));
}

TEST_F(WelcomePageTest, SaysWhatIsWrongWithALookUp) {
  open();
  EXPECT_FALSE(isShown("lookUpAnswer"));
  m_step.edit().askedFor = u"nowhere"_s;
  m_step.edit().lookUp = flow::LookUp::NotADomain;
  m_step.changed();
  EXPECT_TRUE(text("lookUpAnswer").contains(u"nowhere"_s));
  m_step.edit().lookUp = flow::LookUp::Unknown;
  m_step.changed();
  EXPECT_TRUE(text("lookUpAnswer").contains(u"no organisation"_s));
  EXPECT_FALSE(isShown("tenantIdValue"));
}

TEST_F(WelcomePageTest, OffersToGoOnWhereAnEarlierStartStopped) {
  open();
  EXPECT_FALSE(isShown("resume"));
  EXPECT_EQ(m_page->primary().text, u"&Start"_s);
  m_step.edit().resumesAt = flow::StepId::Properties;
  m_step.edit().resumesAs = u"dana@contoso.com"_s;
  m_step.changed();
  EXPECT_TRUE(text("resumeText").contains(u"Properties"_s));
  EXPECT_TRUE(text("resumeText").contains(u"dana@contoso.com"_s));
  EXPECT_EQ(m_page->primary().text, u"&Go on"_s);
  EXPECT_TRUE(m_page->primary().goesOn);
}

}  // namespace usher::test
