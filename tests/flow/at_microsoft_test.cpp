// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/at_microsoft.h"

#include <QUrlQuery>

#include "flow_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using signin::ConsentAnswer;
using test::await;

class AtMicrosoftTest : public test::FlowTest {
 protected:
  AtMicrosoft::Consent vendorConsent() const {
    const auto& application = m_profile.integrations.first().application;
    return {m_server.tenantId, application.clientId, application.consentRedirects.embedded,
            application.consentRedirects.ownBrowser, application.consentRedirects.elsewhere};
  }
  static QString asked(const test::ScriptedDoor& door, const QString& name) {
    return QUrlQuery(door.opened.last().address).queryItemValue(name, QUrl::FullyDecoded);
  }
};

TEST_F(AtMicrosoftTest, SignsInThroughTheDoorInUse) {
  EXPECT_EQ(await(m_microsoft->signIn({})).value().objectId, m_server.objectId);
  EXPECT_EQ(m_embedded.opened.size(), 1);
  EXPECT_TRUE(m_own.opened.isEmpty());
  EXPECT_EQ(m_microsoft->errand(), std::nullopt);
  EXPECT_TRUE(m_server.violations().isEmpty());
}

TEST_F(AtMicrosoftTest, ChangingTheDoorBeginsTheErrandAgainThere) {
  m_embedded.visitor = {};
  const auto signIn = m_microsoft->signIn({});
  EXPECT_EQ(m_microsoft->errand(), Errand::SignIn);
  m_microsoft->changeDoor(DoorKind::OwnBrowser);
  EXPECT_TRUE(await(signIn));
  EXPECT_EQ(m_own.opened.size(), 1);
  EXPECT_EQ(m_microsoft->door(), DoorKind::OwnBrowser);
  EXPECT_TRUE(test::eventually([&] { return m_embedded.visitsAlive == 0; }));
}

TEST_F(AtMicrosoftTest, ClosingThePageEndsTheErrandAsCancelled) {
  m_embedded.visitor = {};
  const auto consent = m_microsoft->consent(Errand::VendorConsent, vendorConsent());
  EXPECT_EQ(m_microsoft->errand(), Errand::VendorConsent);
  m_microsoft->close();
  EXPECT_EQ(await(consent).error().kind, Failure::Kind::Cancelled);
  EXPECT_EQ(m_microsoft->errand(), std::nullopt);
  EXPECT_EQ(m_embedded.visitsAlive, 0);
}

TEST_F(AtMicrosoftTest, ANewErrandEndsTheOneBefore) {
  m_embedded.visitor = {};
  const auto first = m_microsoft->consent(Errand::VendorConsent, vendorConsent());
  const auto second = m_microsoft->consent(Errand::OwnersConsent, vendorConsent());
  EXPECT_EQ(await(first).error().kind, Failure::Kind::Cancelled);
  EXPECT_EQ(m_microsoft->errand(), Errand::OwnersConsent);
  EXPECT_EQ(m_embedded.visitsAlive, 1);
}

TEST_F(AtMicrosoftTest, ScopesThatComeSilentlyShowNoPage) {
  ASSERT_TRUE(await(m_microsoft->signIn({})));
  grantAllScopes();
  bool wasOpen = false;
  QObject::connect(m_microsoft.get(), &AtMicrosoft::changed, m_microsoft.get(),
                   [&] { wasOpen = wasOpen || m_microsoft->errand().has_value(); });
  ASSERT_TRUE(await(m_microsoft->require(signin::scopes::administrator())));
  EXPECT_FALSE(wasOpen);
  EXPECT_EQ(m_embedded.opened.size(), 1);
  ASSERT_TRUE(await(m_microsoft->require(signin::scopes::administrator())));
}

TEST_F(AtMicrosoftTest, ScopesThatNeedAPersonOpenThePage) {
  ASSERT_TRUE(await(m_microsoft->signIn({})));
  m_embedded.visitor = [this](const QUrl& address) -> Result<QUrl> {
    grantAllScopes();
    return m_server.redirectFor(address);
  };
  ASSERT_TRUE(await(m_microsoft->require(signin::scopes::administrator())));
  EXPECT_EQ(m_embedded.opened.size(), 2);
  EXPECT_EQ(asked(m_embedded, u"login_hint"_s), m_server.userName);
}

TEST_F(AtMicrosoftTest, ConsentUsesTheSessionOfTheSignIn) {
  ASSERT_TRUE(await(m_microsoft->signIn({})));
  m_consentPage = [](const QUrl& address) { return test::consentRedirect(address, u"admin_consent=True"_s); };
  EXPECT_EQ(await(m_microsoft->consent(Errand::VendorConsent, vendorConsent())).value(), ConsentAnswer::Accepted);
  EXPECT_EQ(m_embedded.opened.at(0).person, m_embedded.opened.at(1).person);
  EXPECT_EQ(m_embedded.opened.at(1).registered, vendorConsent().embeddedRedirect);
  EXPECT_EQ(asked(m_embedded, u"client_id"_s), vendorAppId());
  EXPECT_EQ(asked(m_embedded, u"scope"_s), u"http://127.0.0.1:1/.default"_s);
  EXPECT_EQ(asked(m_embedded, u"state"_s).size(), 43);
  EXPECT_FALSE(m_embedded.opened.at(1).loadRedirect);
}

TEST_F(AtMicrosoftTest, ARefusalIsNoAcceptance) {
  EXPECT_EQ(await(m_microsoft->consent(Errand::VendorConsent, vendorConsent())).value(), ConsentAnswer::Declined);
}

TEST_F(AtMicrosoftTest, AForeignStateIsUnclear) {
  m_consentPage = [](const QUrl& address) {
    QUrl redirect = test::consentRedirect(address, {});
    redirect.setQuery(u"admin_consent=True&state=somebody-elses"_s);
    return redirect;
  };
  EXPECT_EQ(await(m_microsoft->consent(Errand::VendorConsent, vendorConsent())).value(), ConsentAnswer::Unclear);
}

TEST_F(AtMicrosoftTest, TheOwnBrowserWithoutItsRedirectSendsTheOneForElsewhereAndWaits) {
  m_microsoft->changeDoor(DoorKind::OwnBrowser);
  auto consent = vendorConsent();
  consent.ownBrowserRedirect.clear();
  const auto pending = m_microsoft->consent(Errand::VendorConsent, consent);
  EXPECT_EQ(asked(m_own, u"redirect_uri"_s), consent.elsewhereRedirect.toString());
  EXPECT_EQ(m_microsoft->errand(), Errand::VendorConsent);
  m_microsoft->close();
  EXPECT_EQ(await(pending).error().kind, Failure::Kind::Cancelled);
}

TEST_F(AtMicrosoftTest, TheVendorsStateIsSentAsItIsAndItsRedirectLoadedInTheEmbeddedDoorOnly) {
  auto consent = vendorConsent();
  consent.state = u"a b&c=/+%41"_s;
  consent.loadRedirect = true;
  await(m_microsoft->consent(Errand::VendorConsent, consent));
  EXPECT_EQ(m_embedded.opened.last().state, consent.state);
  EXPECT_EQ(asked(m_embedded, u"state"_s), consent.state);
  EXPECT_TRUE(m_embedded.opened.last().loadRedirect);
  m_microsoft->changeDoor(DoorKind::OwnBrowser);
  await(m_microsoft->consent(Errand::VendorConsent, consent));
  EXPECT_FALSE(m_own.opened.last().loadRedirect);
}

TEST_F(AtMicrosoftTest, ForgettingThePersonSignsOutAndForgetsTheCookies) {
  ASSERT_TRUE(await(m_microsoft->signIn({})));
  const QString person = m_embedded.opened.last().person;
  EXPECT_FALSE(m_vault.entries.empty());
  ASSERT_TRUE(await(m_microsoft->forgetPerson()));
  EXPECT_FALSE(m_session->account());
  EXPECT_TRUE(m_embedded.forgotten.contains(person));
  EXPECT_TRUE(m_vault.entries.empty());
}

TEST_F(AtMicrosoftTest, WithoutAnEmbeddedBrowserTheOwnOneIsInUse) {
  AtMicrosoft bare(*m_session, m_profile.cloud, m_own, nullptr, nullptr, DoorKind::Embedded);
  EXPECT_EQ(bare.door(), DoorKind::OwnBrowser);
  EXPECT_FALSE(bare.canChangeDoor());
  bare.changeDoor(DoorKind::Embedded);
  EXPECT_EQ(bare.door(), DoorKind::OwnBrowser);
}

TEST_F(AtMicrosoftTest, WhatMustComeSilentlyOpensNoPage) {
  ASSERT_TRUE(await(m_microsoft->signIn({})));
  const auto opened = m_embedded.opened.size();
  const auto refused = await(m_microsoft->requireSilently(signin::scopes::check()));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, Failure::Kind::SignInNeeded);
  m_server.consented = signin::scopes::check();
  EXPECT_TRUE(await(m_microsoft->requireSilently(signin::scopes::check())));
  EXPECT_EQ(m_embedded.opened.size(), opened);
  EXPECT_TRUE(m_session->hasScopes(signin::scopes::check()));
}

TEST_F(AtMicrosoftTest, ASilentQuestionNeverDisturbsSomebodyAtMicrosoftsPages) {
  ASSERT_TRUE(await(m_microsoft->signIn({})));
  m_embedded.visitor = {};
  const auto consent = m_microsoft->consent(Errand::VendorConsent, vendorConsent());
  const auto answer = await(m_microsoft->askSilently({vendorAppId(), vendorConsent().embeddedRedirect, {}}, m_clock));
  EXPECT_EQ(answer.value_or(signin::SilentAnswer::MayUse), signin::SilentAnswer::NotAsked);
  EXPECT_EQ(m_microsoft->errand(), Errand::VendorConsent);
  EXPECT_EQ(m_embedded.visitsAlive, 1);
}

TEST_F(AtMicrosoftTest, APageThatIsOpenedEndsASilentQuestion) {
  ASSERT_TRUE(await(m_microsoft->signIn({})));
  const auto answer = m_microsoft->askSilently({vendorAppId(), vendorConsent().embeddedRedirect, {}}, m_clock);
  EXPECT_EQ(m_embedded.visitsAlive, 1);
  EXPECT_EQ(m_microsoft->errand(), std::nullopt);
  m_embedded.visitor = {};
  const auto consent = m_microsoft->consent(Errand::VendorConsent, vendorConsent());
  EXPECT_EQ(await(answer).error().kind, Failure::Kind::Cancelled);
  EXPECT_EQ(m_microsoft->errand(), Errand::VendorConsent);
  EXPECT_EQ(m_embedded.visitsAlive, 1);
}

TEST_F(AtMicrosoftTest, NobodyIsAskedAboutSilently) {
  const auto answer = await(m_microsoft->askSilently({vendorAppId(), vendorConsent().embeddedRedirect, {}}, m_clock));
  EXPECT_EQ(answer.value_or(signin::SilentAnswer::MayUse), signin::SilentAnswer::NotAsked);
  EXPECT_TRUE(m_embedded.opened.isEmpty());
}

}  // namespace
}  // namespace usher::flow
