// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/standing.h"

#include <algorithm>

#include "flow/set_up.h"
#include "flow/steps/consent_facts.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<state::Fact> factNamed(const QList<state::Fact>& facts, const QString& name) {
  const auto found =
      std::find_if(facts.begin(), facts.end(), [&](const state::Fact& fact) { return fact.name == name; });
  return found == facts.end() ? std::nullopt : std::optional(*found);
}

/// Steps that write to the tenant: done when Graph showed it, to be looked at when it showed otherwise later.
Mark standingOfWrites(const std::optional<state::Fact>& fact) {
  if (!fact) {
    return Mark::NotYet;
  }
  return fact->strength == state::Strength::Verified ? Mark::Done : Mark::NeedsAttention;
}

Mark standingOfConsent(const std::optional<state::Fact>& fact) {
  switch (consentStateOf(fact)) {
    case ConsentState::Verified:
      return Mark::Done;
    case ConsentState::NotAsked:
    case ConsentState::LinkSent:
    case ConsentState::Accepted:
    case ConsentState::BeingCopied:
      return Mark::NotYet;
    case ConsentState::Declined:
    case ConsentState::NoRights:
    case ConsentState::Drifted:
    case ConsentState::NotDetected:
    case ConsentState::VouchedFor:
      return Mark::NeedsAttention;
  }
  return Mark::NotYet;
}

}  // namespace

Mark standing(StepId id, const QList<state::Fact>& facts) {
  const auto known = [&](const QString& name) { return factNamed(facts, name); };
  const auto doneWhen = [](bool done) { return done ? Mark::Done : Mark::NotYet; };
  switch (id) {
    case StepId::Welcome:
    case StepId::SignIn:
      return doneWhen(known(facts::signedIn).has_value());
    case StepId::Organisation:
      // A consent that was asked for shows that the organisation's id found its way without a mail.
      return doneWhen(known(facts::tenantSent) || known(facts::vendorLink) || known(facts::consent));
    case StepId::Consent:
      return standingOfConsent(known(facts::consent));
    case StepId::Properties:
      return standingOfWrites(known(facts::properties));
    case StepId::Owners:
      return standingOfWrites(known(facts::owners));
    case StepId::Assignments:
      return standingOfWrites(known(facts::assignments));
    case StepId::Enable:
      return Mark::NotYet;
    case StepId::Finish:
      return doneWhen(known(facts::vendorTold).has_value());
    case StepId::Removal:
    case StepId::History:
      return Mark::NotYet;
  }
  return Mark::NotYet;
}

StepId resumePointOf(const QList<StepId>& order, const QList<state::Fact>& facts) {
  for (const StepId id : order) {
    if (id != StepId::Welcome && id != StepId::SignIn && standing(id, facts) != Mark::Done) {
      return id;
    }
  }
  return order.isEmpty() ? StepId::Welcome : order.last();
}

}  // namespace usher::flow
