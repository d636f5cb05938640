// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/consent_step.h"

#include <algorithm>

#include "flow/set_up.h"
#include "flow/standing.h"
#include "flow/steps/consent_facts.h"
#include "flow/steps/consent_watch.h"
#include "flow/steps/vendor_app.h"
#include "flow/steps/vendor_link_fact.h"
#include "signin/scopes.h"

namespace usher::flow {

namespace {

bool isApplication(profile::PermissionKind kind) {
  return kind == profile::PermissionKind::Application;
}

/// What owners need, without what every sign-in has and no grant shows reliably.
QList<graph::Permission> wantedForOwners() {
  static const QStringList signInScopes{QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"),
                                        QStringLiteral("offline_access")};
  QList<graph::Permission> wanted;
  for (const QString& scope : signin::scopes::owner()) {
    if (!signInScopes.contains(scope)) {
      wanted.append({scope, false});
    }
  }
  return wanted;
}

std::optional<signin::VendorLink> vendorLink(const SetUp& setUp) {
  const auto fact = setUp.fact(facts::vendorLink);
  return fact ? std::optional(vendorLinkFrom(fact->data)) : std::nullopt;
}

/// The vendor's state goes only where the vendor's redirect goes: apart they mean nothing to the vendor.
AtMicrosoft::Consent vendorRequest(const SetUp& setUp) {
  const auto& application = setUp.parts().integration.application;
  const auto& redirects = application.consentRedirects;
  AtMicrosoft::Consent consent{setUp.key().tenant, application.clientId, redirects.embedded, redirects.ownBrowser,
                               redirects.elsewhere};
  const auto link = vendorLink(setUp);
  if (link && !link->redirectUri.isEmpty()) {
    consent.embeddedRedirect = link->redirectUri;
    consent.elsewhereRedirect = link->redirectUri;
    consent.ownBrowserRedirect = link->redirectUri == redirects.ownBrowser ? link->redirectUri : QUrl();
    consent.state = link->state;
    consent.loadRedirect = !link->state.isEmpty();
  }
  return consent;
}

AtMicrosoft::Consent ownersRequest(const SetUp& setUp) {
  const auto& client = setUp.parts().profile.signIn;
  return {setUp.key().tenant, client.clientId, client.redirectUri, client.redirectUri, client.redirectUri};
}

/// For somebody else's browser, whose answer never comes back here.
QUrl addressForOthers(const profile::Cloud& cloud, const AtMicrosoft::Consent& request, const QString& freshState) {
  if (request.tenantId.isEmpty()) {
    return {};
  }
  const QString state = request.state.isEmpty() ? freshState : request.state;
  return signin::ConsentRequest{request.tenantId, request.clientId, state, request.elsewhereRedirect}.address(cloud);
}

GrantSeen seenIn(const std::optional<graph::ConsentEvidence>& evidence, const QString& scope, bool application) {
  if (!evidence) {
    return GrantSeen::NotLooked;
  }
  return evidence->missing.contains(graph::Permission{scope, application}) ? GrantSeen::Missing : GrantSeen::Granted;
}

}  // namespace

struct ConsentStep::Private {
  SetUp& setUp;
  ConsentWatch vendor, owners;
  ConsentWatch* failedWatch = nullptr;
  QString stateForOthers;
};

ConsentStep::ConsentStep() = default;
ConsentStep::~ConsentStep() = default;

ConsentStep::ConsentStep(SetUp& setUp, QObject* parent)
    : Step(parent),
      d(new Private{setUp,
                    ConsentWatch(setUp, {facts::consent, setUp.parts().integration.application.clientId,
                                         wantedPermissions(setUp.parts().integration.application),
                                         Errand::VendorConsent, [&setUp] { return vendorRequest(setUp); }}),
                    ConsentWatch(setUp, {facts::ownersConsent, setUp.parts().profile.signIn.clientId, wantedForOwners(),
                                         Errand::OwnersConsent, [&setUp] { return ownersRequest(setUp); }}),
                    nullptr, signin::freshState()}) {
  const auto& application = setUp.parts().integration.application;
  m_view.vendorName = setUp.parts().profile.vendor.name;
  m_view.appName = application.displayName;
  m_view.onlyDelegated = !application.hasApplicationPermissions();
  for (ConsentWatch* watch : {&d->vendor, &d->owners}) {
    connect(watch, &ConsentWatch::changed, this, &ConsentStep::show);
    connect(watch, &ConsentWatch::failed, this, [this, watch](const Failure& why) {
      d->failedWatch = watch;
      setFailure(why);
    });
  }
  connect(&setUp, &SetUp::factsChanged, this, &ConsentStep::show);
  connect(&setUp, &SetUp::organizationChanged, this, &ConsentStep::show);
  connect(&setUp.parts().microsoft, &AtMicrosoft::changed, this, &ConsentStep::show);
  show();
}

void ConsentStep::show() {
  const auto& parts = d->setUp.parts();
  const auto& organization = d->setUp.organization();
  m_view.organisationName = organization ? organization->displayName : QString();
  m_view.primaryDomain = organization ? organization->primaryDomain() : QString();
  m_view.vendor = d->vendor.progress();
  m_view.owners = d->owners.progress();
  m_view.inOwnBrowser = parts.microsoft.door() == DoorKind::OwnBrowser;
  const auto link = vendorLink(d->setUp);
  const auto request = vendorRequest(d->setUp);
  m_view.hasVendorLink = link.has_value();
  m_view.answerComesBack = !m_view.inOwnBrowser || !request.ownBrowserRedirect.isEmpty();
  m_view.linkForOthers = addressForOthers(parts.profile.cloud, request, d->stateForOthers);
  showPermissions();
  setBusy(d->vendor.isBusy() || d->owners.isBusy());
  Q_EMIT viewChanged();
}

void ConsentStep::showPermissions() {
  const auto& evidence = d->vendor.evidence();
  m_view.permissions.clear();
  for (const profile::WantedPermission& wanted : d->setUp.parts().integration.application.permissions) {
    m_view.permissions.append(
        {wanted.scope, wanted.kind, wanted.why, seenIn(evidence, wanted.scope, isApplication(wanted.kind))});
  }
  m_view.beyond.clear();
  for (const graph::Permission& permission : evidence ? evidence->beyond : QList<graph::Permission>()) {
    m_view.beyond.append({permission.scope, permission.application ? profile::PermissionKind::Application
                                                                   : profile::PermissionKind::Delegated});
  }
}

void ConsentStep::review() {
  dismissFailure();
  d->vendor.ask();
}

void ConsentStep::checkNow() {
  dismissFailure();
  d->vendor.look();
}

void ConsentStep::markLinkSent() {
  d->vendor.markLinkSent();
}

void ConsentStep::vouch() {
  d->vendor.vouch();
}

void ConsentStep::letOwnersIn() {
  dismissFailure();
  d->owners.ask();
}

void ConsentStep::checkOwnersNow() {
  dismissFailure();
  d->owners.look();
}

void ConsentStep::makeLink() {}

void ConsentStep::takeLink(const QString&) {}

void ConsentStep::switchAccount() {}

void ConsentStep::enter() {
  show();
  d->vendor.glance();
  d->owners.glance();
}

void ConsentStep::cancel() {
  d->vendor.stop();
  d->owners.stop();
}

void ConsentStep::retry() {
  dismissFailure();
  if (ConsentWatch* const watch = std::exchange(d->failedWatch, nullptr)) {
    watch->look();
  } else {
    enter();
  }
}

Mark ConsentStep::mark() const {
  return standing(StepId::Consent, d->setUp.knownFacts());
}

std::optional<QDateTime> ConsentStep::verifiedAt() const {
  const auto fact = d->setUp.fact(facts::consent);
  return consentStateOf(fact) == ConsentState::Verified ? std::optional(fact->when) : std::nullopt;
}

bool ConsentStep::canContinue() const {
  return m_view.vendor.state == ConsentState::Verified || m_view.vendor.state == ConsentState::VouchedFor;
}

}  // namespace usher::flow
