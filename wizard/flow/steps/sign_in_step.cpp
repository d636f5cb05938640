// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/sign_in_step.h"

#include "flow/flight.h"
#include "flow/remembered_sign_in.h"
#include "flow/set_up.h"
#include "flow/steps/abilities.h"
#include "flow/steps/person_reader.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An owner whose scopes nobody has approved yet meets Microsoft's "Need admin approval", and may leave it in any way.
bool meansApprovalNeeded(const Failure& why) {
  return why.kind == Failure::Kind::ConsentNeeded || why.kind == Failure::Kind::Declined ||
         why.kind == Failure::Kind::Forbidden || why.kind == Failure::Kind::Cancelled;
}

}  // namespace

struct SignInStep::Private {
  SetUp& setUp;
  Flight flight, rolesReading;
  std::optional<PersonRead> person;
  bool isResuming = false;
  /// Who confirmed in this start, known even when the state could not be written.
  std::optional<signin::Account> confirmed;
  std::function<void()> again;

  signin::Session& session() const { return setUp.parts().session; }
  AtMicrosoft& microsoft() const { return setUp.parts().microsoft; }
};

SignInStep::SignInStep() = default;
SignInStep::~SignInStep() = default;

SignInStep::SignInStep(SetUp& setUp, QObject* parent)
    : Step(parent), d(new Private{setUp, Flight(this), Flight(this), {}, false, {}, {}}) {
  connect(&setUp, &SetUp::roleChanged, this, &SignInStep::startOver);
  connect(&d->microsoft(), &AtMicrosoft::changed, this, &SignInStep::show);
  connect(&d->session(), &signin::Session::storedChanged, this, &SignInStep::show);
  connect(&d->session(), &signin::Session::accountChanged, this, &SignInStep::show);
  connect(&d->session(), &signin::Session::tokenRenewed, this, &SignInStep::lookForRoles);
  connect(&d->session(), &signin::Session::vaultAnswersAgain, this, &SignInStep::resumeLate);
  show();
}

void SignInStep::show() {
  const auto& parts = d->setUp.parts();
  const auto earlier = rememberedSignIn(d->setUp);
  const auto account = parts.session.account();
  m_view.role = d->setUp.role();
  m_view.inOwnBrowser = parts.microsoft.door() == DoorKind::OwnBrowser;
  m_view.canChangeDoor = parts.microsoft.canChangeDoor();
  m_view.resumesAs = earlier && !account ? earlier->account.userName : QString();
  m_view.vaultTrouble = vaultTroubleOf(parts.session);
  m_view.isStored = isKept(m_view.vaultTrouble);
  showPerson();
  Q_EMIT viewChanged();
}

/// Another role asks for other scopes and other abilities.
void SignInStep::startOver() {
  d->flight.stop();
  d->person.reset();
  go(SignInPhase::SignedOut);
}

void SignInStep::showPerson() {
  const auto account = d->session().account();
  const bool isRead = account && d->person;
  m_view.personId = account ? account->objectId : QString();
  m_view.personName = isRead ? d->person->me.displayName : account ? account->name : QString();
  m_view.userName = isRead ? d->person->me.userPrincipalName : account ? account->userName : QString();
  m_view.organisationName = isRead ? d->person->organization.displayName : QString();
  m_view.primaryDomain = isRead ? d->person->organization.primaryDomain() : QString();
  m_view.tenantId = account ? account->tenantId : QString();
  m_view.abilities.clear();
  m_view.warnings.clear();
  m_view.roles.reset();
  if (!isRead) {
    return;
  }
  AbilityBasis basis;
  basis.roles = account->roles ? account->roles : d->person->roles;
  basis.ownsApp = d->person->ownsApp;
  basis.isGuest = account->isGuest || d->person->me.userType == graph::UserType::Guest;
  basis.wantsApplicationPermissions = d->setUp.parts().integration.application.hasApplicationPermissions();
  basis.role = d->setUp.role();
  m_view.roles = rolesShown(basis.roles);
  m_view.wantsApplicationPermissions = basis.wantsApplicationPermissions;
  for (const StepId step : stepsFor(d->setUp.parts().integration.flow, d->setUp.role())) {
    if (step != StepId::Welcome && step != StepId::SignIn) {
      m_view.abilities.append(abilityFor(step, basis));
    }
  }
  if (basis.isGuest) {
    m_view.warnings.append(SignInWarning::Guest);
  }
  const auto& lookedUp = d->setUp.lookedUpOrganisation();
  const auto earlier = rememberedSignIn(d->setUp);
  if (lookedUp && lookedUp->tenantId != account->tenantId) {
    m_view.warnings.append(SignInWarning::NotTheOneLookedUp);
    m_view.lookedUpOrganisation = lookedUp->askedFor;
  }
  if (earlier && earlier->account.tenantId != account->tenantId) {
    m_view.warnings.append(SignInWarning::OtherOrganisation);
    m_view.earlierOrganisation = earlier->organisation.isEmpty() ? earlier->account.tenantId : earlier->organisation;
  }
}

/// A later step may have been given scopes that show roles, which the first sign-in could not see.
void SignInStep::lookForRoles() {
  const auto account = d->session().account();
  const bool areKnown = !account || account->roles || !d->person || d->person->roles;
  if (areKnown || d->flight.isUnderWay()) {
    return;
  }
  d->rolesReading.start(graph::directoryRoles(d->setUp.parts().graph),
                        [this](const Result<std::optional<QStringList>>& roles) {
                          if (roles && *roles && d->person) {
                            d->person->roles = *roles;
                            show();
                          }
                        });
}

void SignInStep::go(SignInPhase phase) {
  m_view.phase = phase;
  const bool works =
      phase == SignInPhase::Resuming || phase == SignInPhase::AtMicrosoft || phase == SignInPhase::Reading;
  setBusy(works);
  show();
}

void SignInStep::failAt(SignInPhase phase, const Failure& why, std::function<void()> again) {
  d->again = std::move(again);
  d->isResuming = false;
  m_view.phase = phase;
  show();
  setFailure(why);
}

void SignInStep::enter() {
  const auto account = d->session().account();
  const auto earlier = rememberedSignIn(d->setUp);
  if (account) {
    if (m_view.phase == SignInPhase::SignedOut) {
      goOnSignedIn();
    } else {
      show();
    }
    return;
  }
  if (earlier && !earlier->account.objectId.isEmpty()) {
    takeUp(*earlier);
    return;
  }
  go(SignInPhase::SignedOut);
}

void SignInStep::takeUp(const RememberedSignIn& earlier) {
  if (isOver(earlier, d->setUp.parts().clock.now())) {
    whenDone(d->session().forget(earlier.account), this, [](const Result<void>&) {});
    forgetSignIn(d->setUp);
    go(SignInPhase::SignedOut);
    return;
  }
  d->isResuming = true;
  go(SignInPhase::Resuming);
  d->flight.start(d->session().resume(earlier.account), [this](const Result<signin::Account>& account) {
    if (account) {
      goOnSignedIn();
    } else if (account.error().kind == Failure::Kind::SignInNeeded) {
      // Nothing is stored, or Microsoft wants to see the person again: no failure, they just sign in.
      d->isResuming = false;
      go(SignInPhase::SignedOut);
    } else {
      failAt(SignInPhase::SignedOut, account.error(), [this] { enter(); });
    }
  });
}

/// The password store answered after all. Who has not begun to sign in meanwhile need not.
void SignInStep::resumeLate() {
  const bool isWaiting = m_view.phase == SignInPhase::SignedOut && !isBusy() && !d->session().account();
  if (isWaiting && failure() && failure()->kind == Failure::Kind::VaultSilent) {
    retry();
  }
}

void SignInStep::storeAgain() {
  d->session().storeAgain();
}

void SignInStep::signIn() {
  const auto earlier = rememberedSignIn(d->setUp);
  const bool isSame = earlier && !earlier->account.userName.isEmpty();
  signInTo(isSame ? earlier->account.tenantId : QString(), isSame ? earlier->account.userName : QString());
}

void SignInStep::signInTo(const QString& tenant, const QString& loginHint) {
  dismissFailure();
  d->isResuming = false;
  d->person.reset();
  go(SignInPhase::AtMicrosoft);
  d->flight.start(
      d->microsoft().signIn(tenant, loginHint), [this, tenant, loginHint](const Result<signin::Account>& in) {
        if (in) {
          goOnSignedIn();
        } else {
          failAt(SignInPhase::SignedOut, in.error(), [this, tenant, loginHint] { signInTo(tenant, loginHint); });
        }
      });
}

void SignInStep::switchAccount() {
  dismissFailure();
  d->person.reset();
  d->setUp.setOrganization({});
  go(SignInPhase::AtMicrosoft);
  d->flight.start(d->microsoft().forgetPerson(), [this](const Result<void>&) { signInTo({}, {}); });
}

void SignInStep::goOnSignedIn() {
  if (d->setUp.role() == Role::Owner && !d->session().hasScopes(d->setUp.neededScopes())) {
    askForOwnersScopes();
  } else {
    read();
  }
}

void SignInStep::askForOwnersScopes() {
  dismissFailure();
  go(SignInPhase::AtMicrosoft);
  d->flight.start(d->microsoft().require(d->setUp.neededScopes()), [this](const Result<void>& granted) {
    if (granted) {
      read();
    } else if (meansApprovalNeeded(granted.error())) {
      d->isResuming = false;
      d->again = [this] { askForOwnersScopes(); };
      go(SignInPhase::NeedsAdminApproval);
    } else {
      failAt(SignInPhase::NeedsAdminApproval, granted.error(), [this] { askForOwnersScopes(); });
    }
  });
}

void SignInStep::read() {
  dismissFailure();
  go(SignInPhase::Reading);
  const auto& parts = d->setUp.parts();
  const bool mayReadApp = parts.session.hasScopes(d->setUp.neededScopes());
  d->flight.start(readPerson(parts.graph, parts.integration.application.clientId, mayReadApp, this),
                  [this](const Result<PersonRead>& person) {
                    if (!person) {
                      return failAt(SignInPhase::SignedOut, person.error(), [this] { read(); });
                    }
                    d->person = *person;
                    d->setUp.setOrganization(person->organization);
                    go(SignInPhase::Confirm);
                    const bool wasConfirmed = std::exchange(d->isResuming, false) && mark() == Mark::Done;
                    if (wasConfirmed) {
                      confirm();
                    }
                  });
}

void SignInStep::useOwnBrowser(bool own) {
  d->microsoft().changeDoor(own ? DoorKind::OwnBrowser : DoorKind::Embedded);
}

void SignInStep::confirm() {
  const auto account = d->session().account();
  if (m_view.phase != SignInPhase::Confirm || !account) {
    return;
  }
  d->confirmed = account;
  d->setUp.record(facts::signedIn, state::Strength::Verified, {{u"person"_s, account->objectId}});
  const auto earlier = rememberedSignIn(d->setUp);
  const bool isKept = earlier && earlier->isKept && earlier->account.objectId == account->objectId;
  rememberSignIn(d->setUp, {*account, m_view.organisationName, d->setUp.parts().clock.now(), isKept});
  show();
  Q_EMIT completed();
}

void SignInStep::cancel() {
  d->flight.stop();
  const SignInPhase phase = m_view.phase;
  if (phase == SignInPhase::Resuming || phase == SignInPhase::AtMicrosoft || phase == SignInPhase::Reading) {
    d->isResuming = false;
    d->person.reset();
    go(SignInPhase::SignedOut);
  }
}

void SignInStep::retry() {
  if (const auto again = std::exchange(d->again, {})) {
    again();
  }
}

Mark SignInStep::mark() const {
  const auto account = d->session().account();
  if (!account || !d->setUp.organization()) {
    return Mark::NotYet;
  }
  const auto fact = d->setUp.fact(facts::signedIn);
  const QString known = fact ? fact->data.value(u"person"_s).toString() : QString();
  return account->objectId == known || account == d->confirmed ? Mark::Done : Mark::NotYet;
}

std::optional<QDateTime> SignInStep::verifiedAt() const {
  const auto fact = d->setUp.fact(facts::signedIn);
  return fact && mark() == Mark::Done ? std::optional(fact->when) : std::nullopt;
}

bool SignInStep::canContinue() const {
  return m_view.phase == SignInPhase::Confirm;
}

}  // namespace usher::flow
