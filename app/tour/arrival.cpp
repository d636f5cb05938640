// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/arrival.h"

#include <QUrlQuery>

#include "app/tour/waiting.h"
#include "flow/steps/organisation_step.h"
#include "flow/steps/sign_in_step.h"
#include "flow/steps/welcome_step.h"

namespace usher::tour {

namespace {

using flow::StepId;

/// A link as the vendor would send it, with a state of the vendor's own.
QString vendorLink(const flow::SetUp& setUp, const QString& clientId) {
  const flow::SetUp::Parts& parts = setUp.parts();
  QUrl link = parts.profile.cloud.authority;
  link.setPath(QLatin1Char('/') + setUp.organization()->id + QStringLiteral("/v2.0/adminconsent"));
  QUrlQuery query;
  query.addQueryItem(QStringLiteral("client_id"), clientId);
  query.addQueryItem(QStringLiteral("scope"), parts.profile.cloud.graph.toString() + QStringLiteral("/.default"));
  query.addQueryItem(QStringLiteral("redirect_uri"),
                     parts.integration.application.consentRedirects.embedded.toString());
  query.addQueryItem(QStringLiteral("state"), QStringLiteral("customer-4711"));
  link.setQuery(query);
  return QString::fromLatin1(link.toEncoded());
}

}  // namespace

bool Arrival::welcome(flow::Role role) {
  auto& step = m_stage.step<flow::WelcomeStep>(StepId::Welcome);
  Hand& hand = m_stage.hand();
  if (!m_stage.arriveAt(StepId::Welcome)) {
    return false;
  }
  const bool isOwner = role == flow::Role::Owner;
  if (!isOwner) {
    m_stage.picture(QStringLiteral("welcome"));
    const bool lookedUp =
        hand.type(QStringLiteral("lookUp"), m_stage.account(QStringLiteral("global-admin")).userName) &&
        hand.press(QStringLiteral("lookUpButton")) &&
        m_stage.expect("the tenant id of an address", [&step] { return !step.view().tenantId.isEmpty(); });
    if (!lookedUp) {
      return false;
    }
    m_stage.picture(QStringLiteral("welcome-which-organisation"));
  }
  const bool chosen = hand.press(isOwner ? QStringLiteral("owner") : QStringLiteral("administrator"));
  if (isOwner) {
    m_stage.picture(QStringLiteral("welcome-owner"));
  }
  return chosen && m_stage.primary() && m_stage.arriveAt(StepId::SignIn);
}

bool Arrival::turnAroundAtSignIn() {
  auto& step = m_stage.step<flow::SignInStep>(StepId::SignIn);
  m_stage.picture(QStringLiteral("sign-in"));
  const bool closed =
      m_stage.primary() &&
      m_stage.saw("Microsoft's sign-in page", m_stage.microsoft().waitForPage(QStringLiteral("Sign in"))) &&
      m_stage.hand().press(QStringLiteral("pageClose")) &&
      m_stage.expect("the page closes", [&step] { return step.view().phase == flow::SignInPhase::SignedOut; });
  if (closed) {
    m_stage.picture(QStringLiteral("sign-in-closed"));
  }
  return closed;
}

bool Arrival::signIn(const PracticeAccount& account, const QString& pictureName) {
  auto& step = m_stage.step<flow::SignInStep>(StepId::SignIn);
  // Switching the account leads to Microsoft's page at once.
  const bool isOpen = step.view().phase == flow::SignInPhase::AtMicrosoft;
  const bool isThere =
      (isOpen || (m_stage.arriveAt(StepId::SignIn) && m_stage.primary())) &&
      m_stage.saw("the sign-in goes through", m_stage.microsoft().goThrough(account)) &&
      m_stage.expect("Usher knows who it is", [&step] { return step.view().phase == flow::SignInPhase::Confirm; });
  if (isThere) {
    m_stage.picture(pictureName);
  }
  return isThere;
}

bool Arrival::isToldOfOtherOrganisation() {
  const auto& warnings = m_stage.step<flow::SignInStep>(StepId::SignIn).view().warnings;
  return m_stage.saw("the warning of another organisation",
                     warnings.contains(flow::SignInWarning::NotTheOneLookedUp) &&
                         m_stage.hand().isThere(QStringLiteral("signInWarning")));
}

bool Arrival::confirm(const PracticeAccount& account) {
  auto& step = m_stage.step<flow::SignInStep>(StepId::SignIn);
  const QString tenantId = step.view().tenantId;
  m_stage.claim(StepId::SignIn, QStringLiteral("done"), [&](const PracticeReader& reader) {
    const auto signedIn = m_stage.setUp().parts().session.account();
    return signedIn && reader.tenantId() == tenantId && reader.userId(account.userName) == signedIn->objectId;
  });
  return m_stage.primary() &&
         m_stage.expect("the next page", [this] { return m_stage.flow().current() != StepId::SignIn; });
}

bool Arrival::switchAccount() {
  auto& step = m_stage.step<flow::SignInStep>(StepId::SignIn);
  return m_stage.hand().press(QStringLiteral("switchAccount")) && m_stage.expect("the account is forgotten", [&step] {
    return step.view().phase == flow::SignInPhase::AtMicrosoft;
  });
}

bool Arrival::organisation() {
  auto& step = m_stage.step<flow::OrganisationStep>(StepId::Organisation);
  const flow::SetUp& setUp = m_stage.setUp();
  Hand& hand = m_stage.hand();
  if (!m_stage.arriveAt(StepId::Organisation)) {
    return false;
  }
  m_stage.picture(QStringLiteral("organisation"));
  m_stage.claim(StepId::Organisation, QStringLiteral("done"),
                [&](const PracticeReader& reader) { return reader.tenantId() == step.view().tenantId; });
  const QString foreign = vendorLink(setUp, QStringLiteral("11111111-2222-4333-8444-555555555555"));
  const bool refused =
      hand.press(QStringLiteral("saidSent")) && hand.type(QStringLiteral("vendorLink"), foreign) &&
      hand.press(QStringLiteral("vendorLinkButton")) &&
      m_stage.expect("the foreign link is refused", [&] { return hand.isThere(QStringLiteral("linkAnswer")); });
  if (!refused) {
    return false;
  }
  m_stage.picture(QStringLiteral("organisation-wrong-link"));
  const bool accepted =
      hand.type(QStringLiteral("vendorLink"), vendorLink(setUp, m_stage.vendorAppId())) &&
      hand.press(QStringLiteral("vendorLinkButton")) &&
      m_stage.expect("the vendor's link is taken", [&] { return setUp.fact(flow::facts::vendorLink).has_value(); });
  m_stage.picture(QStringLiteral("organisation-link-taken"));
  return accepted && m_stage.primary() && m_stage.arriveAt(StepId::Consent);
}

}  // namespace usher::tour
