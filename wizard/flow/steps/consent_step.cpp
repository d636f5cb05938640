// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/consent_step.h"

#include <algorithm>

#include "flow/integration_standing.h"
#include "flow/set_up.h"
#include "flow/standing.h"
#include "flow/steps/account_looking.h"
#include "flow/steps/consent_dialog.h"
#include "flow/steps/consent_facts.h"
#include "flow/steps/consent_requests.h"
#include "flow/steps/consent_watch.h"
#include "flow/steps/vendor_app.h"

namespace usher::flow {

namespace {

bool isApplication(profile::PermissionKind kind) {
  return kind == profile::PermissionKind::Application;
}

GrantSeen seenIn(const std::optional<graph::ConsentEvidence>& evidence, const QString& scope, bool application) {
  if (!evidence) {
    return GrantSeen::NotLooked;
  }
  return evidence->missing.contains(graph::Permission{scope, application}) ? GrantSeen::Missing : GrantSeen::Granted;
}

}  // namespace

struct ConsentStep::Private {
  explicit Private(SetUp& itsSetUp);

  SetUp& setUp;
  std::unique_ptr<ConsentDialog> dialog;  ///< Where the flow has no stage for signing in.
  ConsentWatch vendor, owners;
  ConsentWatch* failedWatch = nullptr;
  QString stateForOthers;
  // In the dialog: the consent was asked for and that has not come to an end, and an answer came since.
  bool isAsking = false, isConsented = false;
};

ConsentStep::ConsentStep() = default;
ConsentStep::~ConsentStep() = default;

namespace {

std::unique_ptr<ConsentDialog> dialogFor(SetUp& setUp) {
  const bool signsIn = setUp.parts().integration.flow.contains(profile::FlowName::SignIn);
  return setUp.isManaged() && !signsIn ? std::make_unique<ConsentDialog>(setUp) : nullptr;
}

ConsentWatch::Subject vendorConsent(SetUp& setUp, ConsentDialog* dialog) {
  if (dialog) {
    return accountConsent(setUp, dialog->signIn());
  }
  const auto& application = setUp.parts().integration.application;
  return {facts::consent, application.clientId, wantedPermissions(application), Errand::VendorConsent,
          [&setUp] { return vendorRequest(setUp); }};
}

ConsentWatch::Subject ownersConsent(SetUp& setUp) {
  return {facts::ownersConsent, setUp.parts().profile.signIn.clientId, wantedForOwners(), Errand::OwnersConsent,
          [&setUp] { return ownersRequest(setUp); }};
}

}  // namespace

ConsentStep::Private::Private(SetUp& itsSetUp)
    : setUp(itsSetUp),
      dialog(dialogFor(itsSetUp)),
      vendor(itsSetUp, vendorConsent(itsSetUp, dialog.get())),
      owners(itsSetUp, ownersConsent(itsSetUp)),
      stateForOthers(signin::freshState()) {}

ConsentStep::ConsentStep(SetUp& setUp, QObject* parent) : Step(parent), d(new Private(setUp)) {
  const auto& application = setUp.parts().integration.application;
  m_view.vendorName = setUp.parts().profile.vendor.name;
  m_view.appName = application.displayName;
  m_view.onlyDelegated = !application.hasApplicationPermissions();
  for (ConsentWatch* watch : {&d->vendor, &d->owners}) {
    connect(watch, &ConsentWatch::changed, this, &ConsentStep::show);
    connect(watch, &ConsentWatch::failed, this, [this, watch](const Failure& why) { showFailure(watch, why); });
  }
  if (d->dialog) {
    d->dialog->follow(d->vendor);
    connect(&d->vendor, &ConsentWatch::settled, this, [this](ConsentState, ConsentState now) { noteAnswer(now); });
    connect(d->dialog.get(), &ConsentDialog::changed, this, &ConsentStep::show);
    connect(d->dialog.get(), &ConsentDialog::signedIn, this, [this] { d->vendor.glance(); });
    connect(d->dialog.get(), &ConsentDialog::failed, this, [this](const Failure& why) { showFailure(nullptr, why); });
  }
  connect(&setUp, &SetUp::factsChanged, this, &ConsentStep::show);
  connect(&setUp, &SetUp::organizationChanged, this, &ConsentStep::show);
  connect(&setUp.parts().microsoft, &AtMicrosoft::changed, this, &ConsentStep::show);
  show();
}

/// Nobody being signed in, or somebody of another organisation, is shown and no failure of the dialog.
void ConsentStep::showFailure(ConsentWatch* watch, const Failure& why) {
  d->isAsking = false;
  if (d->dialog && (why.kind == Failure::Kind::SignInNeeded || d->dialog->signIn().wrongOrganisation())) {
    return show();
  }
  d->failedWatch = watch;
  setFailure(why);
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
  showDialog();
  setBusy(d->vendor.isBusy() || d->owners.isBusy() || (d->dialog && d->dialog->isBusy()));
  Q_EMIT viewChanged();
  goOnWhenConsented();
}

void ConsentStep::showDialog() {
  if (!d->dialog) {
    return;
  }
  m_view.dialog = d->dialog->view();
  m_view.linkForOthers = d->dialog->linkForOthers();
  const auto& account = d->setUp.account();
  if (m_view.organisationName.isEmpty() && account) {
    m_view.organisationName = account->tenantName;
  }
}

/// Only what was asked for here leads on by itself; whoever reopens the dialog wants to see how things stand.
void ConsentStep::goOnWhenConsented() {
  if (!d->isAsking || !d->isConsented || isBusy()) {
    return;
  }
  const bool isVerified = m_view.vendor.state == ConsentState::Verified;
  const bool isAccepted = m_view.vendor.state == ConsentState::Accepted && m_view.dialog->refusedToLook;
  if (isVerified || isAccepted) {
    d->isAsking = false;
    Q_EMIT completed();
  }
}

void ConsentStep::noteAnswer(ConsentState now) {
  d->isConsented = now == ConsentState::Verified || now == ConsentState::Accepted;
  d->isAsking = d->isAsking && now != ConsentState::Declined && now != ConsentState::NoRights;
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
  d->isAsking = d->dialog != nullptr;
  d->isConsented = false;
}

void ConsentStep::checkNow() {
  dismissFailure();
  d->vendor.look();
}

void ConsentStep::markLinkSent() {
  if (d->dialog && m_view.dialog->needsSignInForLink) {
    return;
  }
  if (d->dialog) {
    d->dialog->markLinkSent();
  }
  d->vendor.markLinkSent();
}

void ConsentStep::vouch() {
  // Without a known organisation there is nothing that the word could be about.
  const bool isAboutNothing = d->dialog && m_view.dialog->needsSignInForLink;
  if (isAboutNothing || m_view.vendor.state == ConsentState::Verified) {
    return;
  }
  d->vendor.vouch();
  if (d->dialog) {
    d->dialog->vouched();
  }
}

void ConsentStep::letOwnersIn() {
  dismissFailure();
  d->owners.ask();
}

void ConsentStep::checkOwnersNow() {
  dismissFailure();
  d->owners.look();
}

void ConsentStep::makeLink() {
  if (d->dialog) {
    dismissFailure();
    d->dialog->makeLink();
  }
}

void ConsentStep::takeLink(const QString& pasted) {
  if (d->dialog) {
    dismissFailure();
    d->dialog->takeLink(pasted);
  }
}

void ConsentStep::switchAccount() {
  if (d->dialog) {
    dismissFailure();
    d->dialog->switchAccount();
  }
}

void ConsentStep::enter() {
  show();
  d->vendor.glance();
  if (!d->dialog) {
    d->owners.glance();
  }
}

void ConsentStep::cancel() {
  d->isAsking = false;
  d->vendor.stop();
  d->owners.stop();
  if (d->dialog) {
    d->dialog->stop();
  }
}

void ConsentStep::retry() {
  dismissFailure();
  if (d->dialog && d->dialog->retry()) {
    return;
  }
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
  if (m_view.dialog) {
    return mayEnable(m_view.vendor.state);
  }
  return m_view.vendor.state == ConsentState::Verified || m_view.vendor.state == ConsentState::VouchedFor;
}

}  // namespace usher::flow
