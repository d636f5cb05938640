// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "journeys/managed_test.h"
#include "journeys/profile_files.h"
#include "journeys/usher_in_a_process.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using flow::ConsentState;

class ManagedInterruptedTest : public ManagedTest {
 protected:
  /// Adds Contoso, and leaves Microsoft's consent page open.
  bool isAtTheConsentPage() {
    m_usher.browser.become(administrator(contoso));
    m_usher.browser.habits.atConsent = Choice::Stop;
    return m_usher.addsCustomer(u"Contoso"_s, contoso) && m_usher.opensSetUp() && m_usher.pressInDialog("primary") &&
           m_usher.reaches("Microsoft's consent page is open", [this] { return m_usher.browser.ended.size() == 2; });
  }
  /// Setup again, and this time to the end.
  bool goesThrough() {
    m_usher.browser.habits = {};
    return m_usher.opensSetUp() && m_usher.authorizes() && m_usher.endsDialog("primary") &&
           m_usher.rowSays(u"Enabled, consent verified"_s);
  }

  /// The child's Usher up to the place where it is killed.
  bool isKilledAt(const char* place) {
    const QString file = m_scratch.filePath(u"mitel-cloudlink.json"_s);
    if (!writeJson(file, childsProfile())) {
      return false;
    }
    UsherInAProcess victim(m_scratch.filePath(u"victim"_s));
    victim.start(file, dataDir(), administrator(contoso), {u"managed"_s, QString::fromLatin1(place)});
    const bool isThere = victim.says(place);
    EXPECT_TRUE(isThere) << victim.complaint().constData();
    victim.kill();
    return isThere;
  }
  QJsonObject childsProfile() const {
    QFile shipped(QStringLiteral(USHER_SOURCE_DIR "/resources/profiles/mitel-cloudlink.json"));
    const QJsonObject real =
        shipped.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(shipped.readAll()).object() : QJsonObject();
    const auto practised = m_tenant.mitel();
    const profile::ConsentRedirects& redirects = app(practised).consentRedirects;
    return onCloud(
        withApplication(real, {{u"consentRedirects"_s, QJsonObject{{u"embedded"_s, redirects.embedded.toString()},
                                                                   {u"ownBrowser"_s, redirects.ownBrowser.toString()},
                                                                   {u"elsewhere"_s, redirects.elsewhere.toString()}}}}),
        m_tenant.cloud());
  }
};

TEST_F(ManagedInterruptedTest, ClosingTheDialogWhileMicrosoftsPageIsOpenConsentsToNothing) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(isAtTheConsentPage());
  ASSERT_TRUE(m_usher.closesDialog());
  ASSERT_TRUE(m_usher.rowSays(u"Not enabled, consent not asked for"_s));
  EXPECT_TRUE(isUntouched(contoso));
  ASSERT_TRUE(goesThrough());
}

TEST_F(ManagedInterruptedTest, AnAnswerThatComesAfterTheDialogIsClosedIsNotTakenForOne) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(isAtTheConsentPage());
  const QUrl page = m_usher.browser.opened.last();
  ASSERT_TRUE(m_usher.closesDialog());
  PracticeVisitor sameBrowser;
  EXPECT_FALSE(sameBrowser.signInAndAccept(page, administrator(contoso)).isEmpty());
  ASSERT_TRUE(isGranted(contoso));
  EXPECT_TRUE(m_usher.rowSays(u"Not enabled, consent not asked for"_s));
  ASSERT_TRUE(m_usher.opensSetUp());
  EXPECT_NE(m_usher.consent().view().vendor.state, ConsentState::Verified) << "nobody let Usher look yet";
  ASSERT_TRUE(m_usher.closesDialog());
  ASSERT_TRUE(goesThrough());
}

TEST_F(ManagedInterruptedTest, EndingUsherWhileADialogIsAtMicrosoftLosesNoAccount) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(isAtTheConsentPage());
  m_usher.window().close();
  m_usher.close();
  ASSERT_TRUE(openAgain());
  ASSERT_TRUE(m_usher.looksAreOver());
  ASSERT_TRUE(m_usher.chooses(u"Contoso"_s));
  EXPECT_TRUE(m_usher.rowSays(u"Not enabled, consent not asked for"_s));
  EXPECT_TRUE(isUntouched(contoso));
  ASSERT_TRUE(goesThrough());
}

TEST_F(ManagedInterruptedTest, KilledBetweenAcceptAndTheRedirectItIsNotConsentedAndGoesOn) {
  ASSERT_TRUE(m_tenant.start());
  ASSERT_TRUE(isKilledAt("accepted and not back"));
  ASSERT_TRUE(isGranted(contoso));
  m_usher.browser.become(administrator(contoso));
  ASSERT_TRUE(m_usher.open({.profile = m_tenant.mitel(), .usesRealKeychain = true}));
  ASSERT_TRUE(m_usher.looksAreOver());
  ASSERT_TRUE(m_usher.chooses(u"Contoso"_s));
  EXPECT_TRUE(m_usher.rowSays(u"Not enabled, consent not asked for"_s));
  ASSERT_TRUE(goesThrough());
}

TEST_F(ManagedInterruptedTest, KilledBetweenEnablingAndTheRowItIsEnabled) {
  ASSERT_TRUE(m_tenant.start());
  ASSERT_TRUE(isKilledAt("enabled"));
  ASSERT_TRUE(m_usher.open({.profile = m_tenant.mitel(), .usesRealKeychain = true}));
  ASSERT_TRUE(m_usher.chooses(u"Contoso"_s));
  EXPECT_TRUE(m_usher.rowSays(u"Enabled, consent verified"_s));
  ASSERT_TRUE(m_usher.looksAreOver());
  EXPECT_TRUE(m_usher.rowSays(u"Enabled, consent verified"_s));
  EXPECT_TRUE(m_usher.browser.opened.isEmpty()) << "the sign-in came out of the keychain";
}

}  // namespace
}  // namespace usher::test
