// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/welcome_step.h"

#include "flow/flight.h"
#include "flow/remembered_sign_in.h"
#include "flow/set_up.h"
#include "flow/standing.h"

namespace usher::flow {

struct WelcomeStep::Private {
  SetUp& setUp;
  Flight lookUp;
};

WelcomeStep::WelcomeStep() = default;
WelcomeStep::~WelcomeStep() = default;

WelcomeStep::WelcomeStep(SetUp& setUp, QObject* parent) : Step(parent), d(new Private{setUp, Flight(this)}) {
  const auto& profile = setUp.parts().profile;
  m_view.vendorName = profile.vendor.name;
  m_view.logo = profile.vendor.logo;
  m_view.accent = profile.vendor.accent;
  m_view.contactAddress = profile.vendor.supportEmail;
  m_view.integrationName = setUp.parts().integration.name;
  showRole();
  connect(&setUp, &SetUp::roleChanged, this, [this] {
    showRole();
    Q_EMIT viewChanged();
  });
}

void WelcomeStep::showRole() {
  const SetUp& setUp = d->setUp;
  m_view.role = setUp.role();
  m_view.steps = stepsFor(setUp.parts().integration.flow, m_view.role);
  m_view.resumesAt.reset();
  m_view.resumesAs.clear();
  if (const auto earlier = rememberedSignIn(setUp)) {
    const auto known = setUp.knownFacts(earlier->account.tenantId);
    m_view.resumesAs = earlier->account.userName;
    if (!known.isEmpty()) {
      m_view.resumesAt = resumePointOf(m_view.steps, known);
    }
  }
}

void WelcomeStep::chooseRole(Role role) {
  d->setUp.setRole(role);
}

void WelcomeStep::lookUp(const QString& domainOrAddress) {
  m_view.askedFor = domainOrAddress.trimmed();
  m_view.tenantId.clear();
  d->setUp.setLookedUpOrganisation({});
  dismissFailure();
  if (m_view.askedFor.isEmpty()) {
    d->lookUp.stop();
    m_view.lookUp = LookUp::Idle;
    Q_EMIT viewChanged();
    return;
  }
  m_view.lookUp = LookUp::Working;
  d->lookUp.start(d->setUp.parts().lookUpTenant(m_view.askedFor, this),
                  [this](const Result<QString>& found) { lookedUp(found); });
  Q_EMIT viewChanged();
}

void WelcomeStep::lookedUp(const Result<QString>& found) {
  if (found) {
    m_view.tenantId = *found;
    m_view.lookUp = LookUp::Found;
    d->setUp.setLookedUpOrganisation(LookedUpOrganisation{m_view.askedFor, *found});
    Q_EMIT viewChanged();
  } else if (found.error().kind == Failure::Kind::NotFound) {
    m_view.lookUp = LookUp::Unknown;
    Q_EMIT viewChanged();
  } else if (found.error().kind == Failure::Kind::BadInput) {
    m_view.lookUp = LookUp::NotADomain;
    Q_EMIT viewChanged();
  } else {
    m_view.lookUp = LookUp::Failed;
    setFailure(found.error());
  }
}

void WelcomeStep::enter() {
  showRole();
  Q_EMIT viewChanged();
}

void WelcomeStep::cancel() {
  d->lookUp.stop();
  if (m_view.lookUp == LookUp::Working) {
    m_view.lookUp = LookUp::Idle;
    Q_EMIT viewChanged();
  }
}

void WelcomeStep::retry() {
  lookUp(m_view.askedFor);
}

Mark WelcomeStep::mark() const {
  return d->setUp.parts().session.account() ? Mark::Done : standing(StepId::Welcome, d->setUp.knownFacts());
}

bool WelcomeStep::canContinue() const {
  return true;
}

}  // namespace usher::flow
