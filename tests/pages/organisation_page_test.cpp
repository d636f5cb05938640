// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QLineEdit>

#include "page_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::LinkState;

class OrganisationPageTest : public PageTest<StubOrganisation> {
 protected:
  OrganisationPageTest() { samples::organisation(m_step); }
};

TEST_F(OrganisationPageTest, CopiesEachFact) {
  open();
  for (const char* name : {"organisationNameCopy", "tenantIdCopy", "primaryDomainCopy", "domainsCopy"}) {
    click(name);
  }
  EXPECT_EQ(m_desktop.copied, (QStringList{u"Contoso Ltd"_s, samples::tenantId, u"contoso.com"_s,
                                           u"contoso.com, contoso.de, contoso.onmicrosoft.com"_s}));
}

TEST_F(OrganisationPageTest, WritesTheMailAndTakesThePersonsWordForSending) {
  open();
  click("writeMail");
  ASSERT_EQ(m_desktop.opened.size(), 1);
  EXPECT_EQ(m_desktop.opened.first().path(), u"support-team@contreli.com"_s);
  EXPECT_FALSE(called(u"markSent"_s));
  click("saidSent");
  EXPECT_TRUE(called(u"markSent"_s));
}

TEST_F(OrganisationPageTest, ManyDomainsMakeAFile) {
  for (int i = 0; i < 200; ++i) {
    m_step.edit().domains.append(u"domain%1.contoso.com"_s.arg(i));
  }
  open();
  click("writeMail");
  EXPECT_TRUE(m_desktop.saved.contains(u"organisation.eml"_s));
}

TEST_F(OrganisationPageTest, WaitsForTheLinkAfterSending) {
  m_step.edit().sentAt = samples::now;
  open();
  EXPECT_TRUE(text("sentNoticeHeadline").startsWith(u"Sent at "_s));
  EXPECT_TRUE(text("sentNoticeHeadline").endsWith(u"waiting for Contreli's link."_s));
  EXPECT_FALSE(isShown("writeMail"));
  click("forgetSent");
  EXPECT_TRUE(called(u"forgetSent"_s));
}

TEST_F(OrganisationPageTest, ChecksAPastedLinkAndOpensNothing) {
  open();
  auto* field = child<QLineEdit>("vendorLink");
  field->setFocus();
  QTest::keyClicks(field, u"https://evil.example/"_s);
  QTest::keyClick(field, Qt::Key_Return);
  EXPECT_TRUE(called(u"pasteLink https://evil.example/"_s));
  EXPECT_TRUE(m_desktop.opened.isEmpty());
}

TEST_F(OrganisationPageTest, NamesWhatIsWrongWithALink) {
  m_step.edit().link = LinkState::Refused;
  m_step.edit().linkDetail = u"<b>evil.example</b>"_s;
  open();
  QSet<QString> sentences;
  for (int problem = static_cast<int>(flow::LinkProblem::NotALink);
       problem <= static_cast<int>(flow::LinkProblem::Parameter); ++problem) {
    m_step.edit().linkProblem = static_cast<flow::LinkProblem>(problem);
    m_step.changed();
    EXPECT_TRUE(text("linkAnswerHeadline").endsWith(u'.'));
    sentences.insert(text("linkAnswerHeadline"));
  }
  EXPECT_EQ(sentences.size(), 9);
  EXPECT_TRUE(text("linkAnswerText").contains(u"<b>evil.example</b>"_s));
}

TEST_F(OrganisationPageTest, AnAcceptedLinkCanBeRemoved) {
  m_step.edit().link = LinkState::Accepted;
  m_step.edit().linkAt = samples::now;
  open();
  EXPECT_FALSE(isShown("vendorLink"));
  click("dropLink");
  EXPECT_TRUE(called(u"dropLink"_s));
}

TEST_F(OrganisationPageTest, GoesOnWithoutALink) {
  open();
  EXPECT_TRUE(m_page->primary().goesOn);
  EXPECT_TRUE(m_page->primary().isEnabled);
}

}  // namespace usher::test
