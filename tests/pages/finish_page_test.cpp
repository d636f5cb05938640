// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QLineEdit>

#include "page_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::HandOver;

class FinishPageTest : public PageTest<StubFinish> {
 protected:
  FinishPageTest() { samples::finish(m_step); }
};

TEST_F(FinishPageTest, EachLineSaysWhatWasReadBack) {
  open();
  EXPECT_EQ(text("check1Text"), u"Permissions: 2 given"_s);
  m_step.edit().checks[1].result = flow::CheckResult::NotVisible;
  m_step.edit().checks[2].result = flow::CheckResult::Missing;
  m_step.edit().checks[3].result = flow::CheckResult::Failed;
  m_step.edit().checks[4].result = flow::CheckResult::Reading;
  m_step.edit().allVerified = false;
  m_step.changed();
  EXPECT_EQ(text("check1Text"), u"Permissions: not visible to your account"_s);
  EXPECT_EQ(text("check2Text"), u"Properties: not done yet"_s);
  EXPECT_EQ(text("check3Text"), u"Owners: could not be read"_s);
  EXPECT_EQ(text("check4Text"), u"Users and groups: being read…"_s);
  EXPECT_FALSE(isShown("allVerified"));
  click("readAgain");
  EXPECT_TRUE(called(u"refresh"_s));
}

TEST_F(FinishPageTest, SendsTheAddressesToTheContact) {
  open();
  auto* contact = child<QLineEdit>("contactAddress");
  contact->setFocus();
  contact->selectAll();
  QTest::keyClicks(contact, u"me@contreli.com"_s);
  EXPECT_TRUE(called(u"setContactAddress me@contreli.com"_s));
  m_step.changed();
  click("writePeople");
  const QString mail = QUrl::fromPercentEncoding(m_desktop.opened.first().toEncoded());
  EXPECT_TRUE(mail.startsWith(u"mailto:me@contreli.com"_s));
  EXPECT_TRUE(mail.contains(u"Ben Okafor <ben.okafor@contoso.com>"_s));
  click("told");
  EXPECT_TRUE(called(u"markTold"_s));
}

TEST_F(FinishPageTest, CopiesAndSavesTheAddresses) {
  open();
  click("copyPeople");
  EXPECT_TRUE(m_desktop.copied.first().contains(u"anna.berg@contoso.com"_s));
  click("saveCsv");
  EXPECT_TRUE(m_desktop.saved.value(u"people.csv"_s).contains("\"Customer Success EMEA\""));
  EXPECT_TRUE(text("tellAnswer").contains(u"people.csv"_s));
  m_desktop.saves = false;
  click("saveCsv");
  EXPECT_TRUE(text("tellAnswer").contains(u"disk"_s));
}

TEST_F(FinishPageTest, AWrongContactCannotBeMailed) {
  m_step.edit().contactIsAddress = false;
  open();
  EXPECT_FALSE(child("writePeople")->isEnabled());
  EXPECT_TRUE(child("saveCsv")->isEnabled());
}

TEST_F(FinishPageTest, HandsOverOnlyWhenItCan) {
  m_step.edit().handOver = HandOver::OwnersConsentMissing;
  open();
  EXPECT_FALSE(isShown("writeHandOver"));
  EXPECT_TRUE(text("handOverText").contains(u"Let owners use Usher here"_s));
  m_step.edit().handOver = HandOver::NoOwner;
  m_step.changed();
  EXPECT_TRUE(text("handOverText").contains(u"Owners"_s));
  m_step.edit().handOver = HandOver::Ready;
  m_step.changed();
  click("writeHandOver");
  EXPECT_EQ(m_desktop.opened.first().path(), u"hanna.strom@contoso.com"_s);
  click("handedOver");
  EXPECT_TRUE(called(u"markHandedOver"_s));
  m_step.edit().handOver = HandOver::NotOffered;
  m_step.changed();
  EXPECT_FALSE(isShown("handOverText"));
}

TEST_F(FinishPageTest, RemovingUsherIsAskedFirst) {
  open();
  EXPECT_TRUE(text("remainsText").contains(u"AppRoleAssignment.ReadWrite.All"_s));
  click("removeUsher");
  EXPECT_FALSE(called(u"removeUshersApp"_s));
  EXPECT_TRUE(child("removeNo")->hasFocus());
  EXPECT_TRUE(text("removeQuestionText").contains(u"no longer use Usher"_s));
  click("removeNo");
  EXPECT_FALSE(isShown("removeQuestion"));
  click("removeUsher");
  click("removeYes");
  EXPECT_TRUE(called(u"removeUshersApp"_s));
}

TEST_F(FinishPageTest, LeadsAnAdministratorToTakingAllOfItAway) {
  open();
  std::optional<flow::StepId> aside;
  QObject::connect(&m_step, &flow::Step::asideWanted, &m_step, [&](flow::StepId id) { aside = id; });
  click("takeAllAway");
  EXPECT_EQ(aside, flow::StepId::Removal);
  m_step.edit().remains.canRemove = false;
  m_step.changed();
  EXPECT_FALSE(isShown("takeAllAway"));
}

TEST_F(FinishPageTest, TheSignInIsDeletedUnlessKept) {
  open();
  EXPECT_FALSE(child<QCheckBox>("keepSignedIn")->isChecked());
  click("keepSignedIn");
  EXPECT_TRUE(called(u"setKeepSignedIn 1"_s));
}

TEST_F(FinishPageTest, WhatCouldNotBeReadIsSaid) {
  m_step.edit().recipientsRead = false;
  m_step.edit().remains = {};
  open();
  EXPECT_TRUE(text("recipients").contains(u"being read"_s));
  EXPECT_EQ(text("remainsText"), u"Being read…"_s);
  m_step.edit().recipientsFailure = Failure{.kind = Failure::Kind::Offline};
  m_step.edit().remains.failure = Failure{.kind = Failure::Kind::Offline};
  m_step.changed();
  EXPECT_TRUE(text("recipients").contains(u"could not be read"_s));
  EXPECT_TRUE(text("remainsText").contains(u"could not be read"_s));
  EXPECT_FALSE(child("copyPeople")->isEnabled());
}

TEST_F(FinishPageTest, WhatWasStoppedSaysThatItWasNotRead) {
  const Failure stopped{.kind = Failure::Kind::Cancelled};
  m_step.edit().checks[3] = {.step = flow::StepId::Owners, .result = flow::CheckResult::NotRead, .failure = stopped};
  m_step.edit().allVerified = false;
  m_step.edit().recipientsRead = false;
  m_step.edit().recipientsFailure = stopped;
  m_step.edit().remains = {.failure = stopped};
  open();
  for (const char* name : {"check3Text", "recipients", "remainsText"}) {
    EXPECT_TRUE(text(name).contains(u"not read"_s)) << name;
    EXPECT_FALSE(text(name).contains(u"being read"_s)) << name;
  }
  click("readAgain");
  EXPECT_TRUE(called(u"refresh"_s));
}

TEST_F(FinishPageTest, ASignInThatIsNotStoredCannotBeKept) {
  m_step.edit().vaultTrouble = flow::VaultTrouble::Missing;
  open();
  EXPECT_FALSE(child("keepSignedIn")->isEnabled());
  EXPECT_TRUE(text("keepText").contains(u"no password store"_s));
}

TEST_F(FinishPageTest, ASignInThatWasStoredLateCanBeKept) {
  m_step.edit().vaultTrouble = flow::VaultTrouble::Late;
  open();
  EXPECT_TRUE(child("keepSignedIn")->isEnabled());
}

TEST_F(FinishPageTest, SaysWhenTheVendorWouldNotBeTold) {
  open();
  m_step.edit().toldAt.reset();
  EXPECT_EQ(m_page->primary().text, u"&Finish without telling Contreli"_s);
  m_step.edit().toldAt = m_clock.now();
  EXPECT_EQ(m_page->primary().text, u"&Finish"_s);
  m_step.edit().toldOfOthers = true;
  EXPECT_EQ(m_page->primary().text, u"&Finish without telling Contreli"_s);
}

TEST_F(FinishPageTest, Finishes) {
  m_step.edit().recipients.clear();
  open();
  EXPECT_EQ(m_page->primary().text, u"&Finish"_s);
  m_page->runPrimary();
  EXPECT_TRUE(called(u"finish"_s));
}

}  // namespace usher::test
