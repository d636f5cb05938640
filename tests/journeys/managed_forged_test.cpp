// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QNetworkProxy>
#include <QNetworkReply>

#include "flow/integration_standing.h"
#include "journeys/managed_test.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using flow::ConsentState;

/// Somebody on the same computer who sends Usher redirects that Microsoft never made.
class ManagedForgedTest : public ManagedTest {
 protected:
  ManagedForgedTest() { m_network.setProxy(QNetworkProxy::NoProxy); }

  /// Opens Microsoft's consent page with that control, and leaves it open.
  bool isAtTheConsentPage(const char* control) {
    m_usher.browser.habits.atConsent = Choice::Stop;
    const qsizetype pages = consentPagesOpened();
    return m_usher.pressInDialog(control) &&
           m_usher.reaches("Microsoft's consent page is open", [&] { return consentPagesOpened() == pages + 1; });
  }
  QString inConsentPage(const QString& parameter) const {
    return QUrlQuery(m_usher.browser.opened.last()).queryItemValue(parameter, QUrl::FullyDecoded);
  }
  /// Sends a redirect with these parameters to where the open page would; the status of Usher's answer.
  int redirect(const QString& parameters) {
    QUrl address(inConsentPage(u"redirect_uri"_s));
    address.setQuery(parameters);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(address)));
    EXPECT_TRUE(eventually([&] { return reply->isFinished(); }));
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  }
  QString success(const QString& state, const QString& domain = contoso) const {
    return u"admin_consent=True&tenant=%1&state=%2"_s.arg(tenantOf(domain), state);
  }

 private:
  QNetworkAccessManager m_network;
};

TEST_F(ManagedForgedTest, NoForgedRedirectIsEverTakenForAConsent) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(m_usher.addsCustomer(u"Contoso"_s, contoso));
  m_usher.browser.become(administrator(contoso));
  ASSERT_TRUE(m_usher.opensSetUp());
  ASSERT_TRUE(isAtTheConsentPage("primary"));
  const QString first = inConsentPage(u"state"_s);
  EXPECT_EQ(redirect(success(u"foreign"_s)), 400);
  EXPECT_TRUE(m_usher.consent().view().vendor.isAtMicrosoft) << "the page is waited for as before";
  // Success and error in one.
  redirect(success(first) + u"&error=access_denied&error_description=AADSTS65004"_s);
  ASSERT_TRUE(m_usher.reaches("the page is over", [&] { return !m_usher.consent().view().vendor.isAtMicrosoft; }));
  EXPECT_FALSE(m_usher.consent().canContinue());
  EXPECT_FALSE(flow::mayEnable(m_usher.consent().view().vendor.state));

  ASSERT_TRUE(isAtTheConsentPage("primary"));
  EXPECT_NE(inConsentPage(u"state"_s), first) << "each attempt has a state of its own";
  EXPECT_EQ(redirect(success(first)), 400) << "a replayed state";
  EXPECT_TRUE(m_usher.consent().view().vendor.isAtMicrosoft);
  redirect(success(inConsentPage(u"state"_s), northwind));
  ASSERT_TRUE(m_usher.reaches("the page is over", [&] { return !m_usher.consent().view().vendor.isAtMicrosoft; }));
  EXPECT_FALSE(m_usher.consent().canContinue()) << "another organisation's";
  EXPECT_TRUE(isUntouched(contoso));

  // Even what nobody can tell from Microsoft's own is only a report, until Graph shows it.
  ASSERT_TRUE(isAtTheConsentPage("authorize"));
  redirect(success(inConsentPage(u"state"_s)));
  ASSERT_TRUE(m_usher.reaches("Usher looks for it",
                              [&] { return m_usher.consent().view().vendor.state == ConsentState::BeingCopied; }));
  EXPECT_FALSE(m_usher.consent().canContinue());
  ASSERT_TRUE(m_usher.closesDialog());
  EXPECT_TRUE(m_usher.rowSays(u"Not enabled, consent being copied"_s));
  EXPECT_TRUE(isUntouched(contoso));
}

}  // namespace
}  // namespace usher::test
