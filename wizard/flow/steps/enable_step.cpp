// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/enable_step.h"

#include "flow/actor_name.h"
#include "flow/remembered_sign_in.h"
#include "flow/set_up.h"
#include "state/account_book.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

struct EnableStep::Private {
  SetUp& setUp;
  QDateTime opened;

  const SetUp::Parts& parts() const { return setUp.parts(); }
  state::AccountBook& book() const { return parts().store.accounts(); }
  Result<std::optional<state::AddedIntegration>> added() const {
    return book().integration(parts().account, parts().integration.id);
  }
};

EnableStep::EnableStep() = default;
EnableStep::~EnableStep() = default;

EnableStep::EnableStep(SetUp& setUp, QObject* parent) : Step(parent), d(new Private{setUp, setUp.parts().clock.now()}) {
  m_view.integrationName = setUp.parts().integration.name;
  m_view.vendorName = setUp.parts().profile.vendor.name;
  connect(&setUp, &SetUp::factsChanged, this, &EnableStep::show);
  show();
}

void EnableStep::show() {
  const auto added = d->added().value_or(std::nullopt);
  const auto& account = d->setUp.account();
  m_view.accountName = account ? account->name : QString();
  m_view.standing = integrationStanding(added.value_or(state::AddedIntegration()), d->setUp.fact(facts::consent));
  m_view.standing.mayEnable = m_view.standing.mayEnable && added;
  const bool isConsented = m_view.standing.mayEnable && m_view.standing.consent != ConsentState::VouchedFor;
  m_view.wasJustConsented = isConsented && m_view.standing.since && *m_view.standing.since >= d->opened;
  m_view.isSignedIn = d->parts().session.account().has_value();
  m_view.vaultTrouble = vaultTroubleOf(d->parts().session);
  m_view.keepSignedIn = m_view.keepSignedIn && isKept(m_view.vaultTrouble);
  m_view.endsSignIn = m_view.standing.consent == ConsentState::Verified && !m_view.keepSignedIn;
  Q_EMIT viewChanged();
}

void EnableStep::enable() {
  dismissFailure();
  show();
  if (!m_view.standing.mayEnable) {
    return;
  }
  if (!m_view.standing.isEnabled) {
    const QString who = actorName(d->setUp);
    const auto written =
        d->book().setEnabled(d->parts().account, d->parts().integration.id, true, who, d->parts().clock.now());
    if (!written) {
      return setFailure(written.error());
    }
    d->setUp.note(u"enabled"_s, {{u"consent"_s, consentStateName(m_view.standing.consent)}});
    show();
  }
  leave();
}

void EnableStep::done() {
  dismissFailure();
  leave();
}

void EnableStep::leave() {
  if (!m_view.isSignedIn || !(m_view.keepSignedIn || m_view.endsSignIn)) {
    Q_EMIT completed();
    return;
  }
  setBusy(true);
  whenDone(endSignIn(d->setUp, m_view.keepSignedIn, this), this, [this](const Result<void>& ended) {
    setBusy(false);
    setFailure(ended ? std::nullopt : std::optional(ended.error()));
    Q_EMIT viewChanged();
    if (ended) {
      Q_EMIT completed();
    }
  });
}

void EnableStep::setKeepSignedIn(bool keep) {
  m_view.keepSignedIn = keep;
  show();
}

void EnableStep::enter() {
  const auto earlier = rememberedSignIn(d->setUp);
  m_view.keepSignedIn = earlier && earlier->isKept;
  show();
}

void EnableStep::cancel() {}

void EnableStep::retry() {
  // What may fail after enabling is the leaving.
  m_view.standing.isEnabled ? leave() : enable();
}

Mark EnableStep::mark() const {
  if (!m_view.standing.isEnabled) {
    return Mark::NotYet;
  }
  return m_view.standing.consent == ConsentState::Drifted ? Mark::NeedsAttention : Mark::Done;
}

}  // namespace usher::flow
