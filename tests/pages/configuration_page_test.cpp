// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QLineEdit>

#include "page_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::ConsentState;
using flow::SilentAnswer;
using flow::WrongOrganisation;

class ConfigurationPageTest : public PageTest<StubConsent> {
 protected:
  ConfigurationPageTest() { samples::configuration(m_step); }

  void show(flow::ConsentProgress progress) {
    view().vendor = std::move(progress);
    m_step.changed();
  }
  flow::ConsentView& view() { return m_step.edit(); }
  flow::DialogView& dialog() { return *m_step.edit().dialog; }
  QString primaryText() const { return m_page->primary().text; }
};

TEST_F(ConfigurationPageTest, ShowsBothWaysAtOnce) {
  open();
  EXPECT_EQ(m_page->title(), u"Microsoft Office 365"_s);
  EXPECT_TRUE(m_page->lead().contains(u"Northwind Traders"_s));
  EXPECT_EQ(primaryText(), u"Authorize on &Azure"_s);
  EXPECT_EQ(text("copyLink"), u"Copy url"_s);
  m_page->runPrimary();
  EXPECT_TRUE(called(u"review"_s));
  EXPECT_FALSE(isShown("authorize")) << "the primary action does it";
}

TEST_F(ConfigurationPageTest, EachStateHasItsWordsAndNextAction) {
  samples::signedInToNorthwind(m_step);
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
  const QString authorize = u"Authorize on &Azure"_s;
  const QString look = u"Look a&gain"_s;
  const QString enable = u"Go on to &enable"_s;
  see({.state = ConsentState::NotAsked}, authorize, u"review"_s);
  see({.state = ConsentState::LinkSent, .since = samples::now}, look, u"checkNow"_s);
  see({.state = ConsentState::Declined}, authorize, u"review"_s);
  see({.state = ConsentState::NoRights}, u"Copy &url"_s, {});
  see({.state = ConsentState::Accepted}, look, u"checkNow"_s);
  see({.state = ConsentState::BeingCopied}, look, u"checkNow"_s);
  see({.state = ConsentState::Verified}, enable, {});
  see({.state = ConsentState::Drifted, .missing = {u"User.Read.All"_s}}, authorize, u"review"_s);
  see({.state = ConsentState::NotDetected}, look, u"checkNow"_s);
  see({.state = ConsentState::VouchedFor, .since = samples::now}, enable, {});
  see({.state = ConsentState::NotAsked, .windowClosed = true}, u"I accepted: look a&gain"_s, u"checkNow"_s);
  EXPECT_EQ(headlines.size(), 11);
  EXPECT_EQ(m_desktop.copied, QStringList{QString::fromLatin1(samples::linkElsewhere.toEncoded())});
}

TEST_F(ConfigurationPageTest, SaysSuccessAndFailureInTheArticlesWords) {
  samples::signedInToNorthwind(m_step);
  open();
  show({.state = ConsentState::Verified, .lookedAt = samples::now});
  EXPECT_EQ(text("consentStateHeadline"),
            u"Office 365 consent was successful! You can now enable this integration below."_s);
  show({.state = ConsentState::NoRights});
  EXPECT_EQ(text("consentStateHeadline"),
            u"Office 365 consent failed because you do not have the access. Copy the following URL and send to an "
            "Office 365 administrator."_s);
  auto* url = child<QLineEdit>("consentUrl");
  ASSERT_TRUE(url->isVisible());
  EXPECT_TRUE(url->isReadOnly());
  EXPECT_EQ(url->text(), QString::fromLatin1(samples::linkElsewhere.toEncoded()));
  EXPECT_EQ(url->cursorPosition(), 0);
  EXPECT_TRUE(text("consentStateText").contains(u"Privileged Role Administrator"_s));
  click("reviewAgain");
  EXPECT_TRUE(called(u"review"_s));
}

TEST_F(ConfigurationPageTest, CopiesOnceTheLinkIsThere) {
  open();
  EXPECT_FALSE(isShown("consentUrl"));
  click("copyLink");
  EXPECT_TRUE(called(u"makeLink"_s));
  EXPECT_TRUE(m_desktop.copied.isEmpty());
  EXPECT_EQ(text("copyLink"), u"Copy url"_s) << "nothing was copied yet";
  m_step.work(true);
  m_step.changed();
  samples::signedInToNorthwind(m_step);
  m_step.work(false);
  m_step.changed();
  EXPECT_EQ(m_desktop.copied, QStringList{QString::fromLatin1(samples::linkElsewhere.toEncoded())});
  EXPECT_EQ(text("copyLink"), u"Copied"_s);
  m_step.changed();
  EXPECT_EQ(m_desktop.copied.size(), 1);
}

TEST_F(ConfigurationPageTest, WhoTurnsRoundAtTheSignInGetsNothingCopiedLater) {
  open();
  click("copyLink");
  m_step.work(true);
  m_step.changed();
  m_step.work(false);
  m_step.changed();
  samples::signedInToNorthwind(m_step);
  m_step.changed();
  EXPECT_TRUE(m_desktop.copied.isEmpty());
}

TEST_F(ConfigurationPageTest, WritesTheAdministratorAMailInPlainWords) {
  samples::signedInToNorthwind(m_step);
  open();
  click("mailLink");
  ASSERT_EQ(m_desktop.opened.size(), 1);
  QString mail = QUrl::fromPercentEncoding(m_desktop.opened.first().toEncoded());
  if (m_desktop.opened.first().isLocalFile()) {
    const QByteArray file = m_desktop.saved.value(u"permissions.eml"_s);
    mail = QString::fromUtf8(QByteArray::fromBase64(file.mid(file.indexOf("\r\n\r\n") + 4).replace("\r\n", "")));
  }
  EXPECT_TRUE(mail.contains(QString::fromLatin1(samples::linkElsewhere.toEncoded()))) << qPrintable(mail);
  EXPECT_TRUE(mail.contains(u"no account there"_s));
  EXPECT_TRUE(mail.contains(u"Northwind Traders Ltd"_s));
  EXPECT_TRUE(mail.contains(u"Privileged Role Administrator"_s));
  EXPECT_TRUE(text("administratorSees").contains(u"no account there"_s));
}

TEST_F(ConfigurationPageTest, KeepsTheLinksApart) {
  samples::signedInToNorthwind(m_step);
  dialog().links = {{.id = u"3"_s, .made = samples::now},
                    {.id = u"2"_s, .made = samples::now.addSecs(-600), .sent = samples::now.addSecs(-300)},
                    {.id = u"1"_s, .made = samples::now.addDays(-2), .end = state::LinkEnd::Declined}};
  open();
  EXPECT_TRUE(text("openLink0Text").contains(u"not sent yet"_s));
  EXPECT_TRUE(text("openLink1Text").contains(u", sent "_s));
  EXPECT_EQ(child("openLink2")->accessibleDescription(), u"Declined."_s);
  click("linkSent");
  EXPECT_TRUE(called(u"markLinkSent"_s));
  dialog().links.first().sent = samples::now;
  m_step.changed();
  EXPECT_FALSE(isShown("linkSent"));
  click("makeLink");
  EXPECT_TRUE(called(u"makeLink"_s));
}

TEST_F(ConfigurationPageTest, ManyLinksDoNotFillThePage) {
  samples::signedInToNorthwind(m_step);
  for (int i = 0; i < 100; ++i) {
    dialog().links.append({.id = QString::number(i), .made = samples::now});
  }
  open();
  EXPECT_EQ(child("openLink8"), nullptr);
  EXPECT_EQ(text("olderLinks"), u"and 92 older links"_s);
}

TEST_F(ConfigurationPageTest, TakesALinkThatSomebodySent) {
  open();
  auto* field = child<QLineEdit>("vendorLink");
  field->setText(u"https://login.microsoftonline.com/x"_s);
  click("vendorLinkButton");
  EXPECT_TRUE(called(u"takeLink https://login.microsoftonline.com/x"_s));
  dialog().received = flow::LinkState::Refused;
  dialog().receivedProblem = flow::LinkProblem::Tenant;
  m_step.changed();
  EXPECT_TRUE(text("linkAnswerHeadline").contains(u"another organisation"_s));
  dialog().received = flow::LinkState::Accepted;
  m_step.changed();
  EXPECT_TRUE(text("linkAnswerText").contains(u"Authorize on Azure"_s));
  EXPECT_TRUE(field->isVisible()) << "another one may follow";
}

TEST_F(ConfigurationPageTest, AnotherOrganisationIsAClearStopWithBothNames) {
  samples::signedInToNorthwind(m_step);
  open();
  for (const auto why : {WrongOrganisation::Why::OtherThanRemembered, WrongOrganisation::Why::OfAnotherAccount,
                         WrongOrganisation::Why::PartnersOwn}) {
    dialog().wrongOrganisation = WrongOrganisation{why, u"Fabrikam GmbH"_s, u"Adatum"_s};
    m_step.changed();
    const QString said = text("consentStateHeadline") + text("consentStateText");
    EXPECT_TRUE(said.contains(u"Fabrikam GmbH"_s) && said.contains(u"Adatum"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"othing was asked for"_s));
    EXPECT_EQ(primaryText(), u"S&witch account"_s);
    EXPECT_FALSE(isShown("copyLink"));
    EXPECT_FALSE(isShown("authorize"));
    EXPECT_FALSE(isShown("switchAccount")) << "the primary action does it";
    EXPECT_FALSE(m_page->offersNext());
  }
  dialog().userName.clear();
  m_step.changed();
  EXPECT_FALSE(isShown("signedIn"));
  m_page->runPrimary();
  EXPECT_TRUE(called(u"switchAccount"_s));
}

TEST_F(ConfigurationPageTest, TellsWhoIsSignedIn) {
  open();
  EXPECT_EQ(text("signedInText"), u"Nobody is signed in."_s);
  EXPECT_FALSE(isShown("switchAccount"));
  samples::signedInToNorthwind(m_step);
  m_step.changed();
  EXPECT_TRUE(text("signedInText").contains(u"dana.klein@northwind.example"_s));
  click("switchAccount");
  EXPECT_TRUE(called(u"switchAccount"_s));
}

TEST_F(ConfigurationPageTest, APersonMayVouchOnlyForWhatALookDidNotShow) {
  samples::signedInToNorthwind(m_step);
  open();
  EXPECT_FALSE(isShown("vouch"));
  show({.state = ConsentState::LinkSent, .since = samples::now});
  EXPECT_FALSE(isShown("vouch"));
  show({.state = ConsentState::LinkSent, .since = samples::now, .lookedAt = samples::now});
  EXPECT_EQ(text("vouch"), u"The administrator told me it is done"_s);
  show({.state = ConsentState::NotDetected});
  click("vouch");
  EXPECT_TRUE(called(u"vouch"_s));
  dialog().vouchedBy = u"Dana Klein"_s;
  show({.state = ConsentState::VouchedFor, .since = samples::now});
  EXPECT_TRUE(text("consentStateHeadline").contains(u"Vouched for by Dana Klein"_s));
  EXPECT_FALSE(isShown("vouch"));
  EXPECT_TRUE(isShown("checkNow"));
}

TEST_F(ConfigurationPageTest, WithoutASignInItOffersToSignInToLookAgain) {
  open();
  show({.state = ConsentState::NotDetected});
  EXPECT_EQ(primaryText(), u"Sign in to look a&gain"_s);
  show({.state = ConsentState::VouchedFor, .since = samples::now});
  EXPECT_EQ(text("checkNow"), u"Sign in to look again"_s);
}

TEST_F(ConfigurationPageTest, AcceptedAndNotVerifiedIsToldAsSuch) {
  samples::signedInToNorthwind(m_step);
  dialog().refusedToLook = true;
  open();
  show({.state = ConsentState::Accepted});
  EXPECT_EQ(text("consentStateHeadline"), u"Accepted, not verified."_s);
  EXPECT_EQ(primaryText(), u"Go on to &enable"_s);
  EXPECT_TRUE(isShown("checkNow"));
}

TEST_F(ConfigurationPageTest, EverySilentAnswerHasItsWords) {
  samples::signedInToNorthwind(m_step);
  open();
  QSet<QString> said;
  for (const auto answer :
       {SilentAnswer::NotAsked, SilentAnswer::MayUse, SilentAnswer::NotConsented, SilentAnswer::NotAssigned,
        SilentAnswer::NobodySignedIn, SilentAnswer::MoreNeeded, SilentAnswer::Unclear}) {
    dialog().silent = answer;
    show({.state = ConsentState::NotDetected});
    said.insert(text("consentStateText"));
  }
  EXPECT_EQ(said.size(), 7);
}

TEST_F(ConfigurationPageTest, WaitsWhileMicrosoftsPageIsOpen) {
  samples::signedInToNorthwind(m_step);
  open();
  show({.state = ConsentState::NotDetected, .isAtMicrosoft = true});
  EXPECT_FALSE(m_page->primary().isEnabled);
  EXPECT_FALSE(child("authorize")->isEnabled());
  EXPECT_FALSE(isShown("vouch"));
}

}  // namespace usher::test
