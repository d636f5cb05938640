// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/consent_facts.h"

#include "flow/set_up.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr ConsentState allConsentStates[] = {ConsentState::NotAsked,  ConsentState::LinkSent, ConsentState::Declined,
                                             ConsentState::NoRights,  ConsentState::Accepted, ConsentState::BeingCopied,
                                             ConsentState::Verified,  ConsentState::Drifted,  ConsentState::NotDetected,
                                             ConsentState::VouchedFor};

state::Strength strengthOf(ConsentState state) {
  switch (state) {
    case ConsentState::Verified:
      return state::Strength::Verified;
    case ConsentState::LinkSent:
    case ConsentState::VouchedFor:
      return state::Strength::Said;
    case ConsentState::NotAsked:
    case ConsentState::Declined:
    case ConsentState::NoRights:
    case ConsentState::Accepted:
    case ConsentState::BeingCopied:
    case ConsentState::Drifted:
    case ConsentState::NotDetected:
      return state::Strength::Reported;
  }
  return state::Strength::Said;
}

}  // namespace

QString consentStateName(ConsentState state) {
  switch (state) {
    case ConsentState::NotAsked:
      return u"not-asked"_s;
    case ConsentState::LinkSent:
      return u"link-sent"_s;
    case ConsentState::Declined:
      return u"declined"_s;
    case ConsentState::NoRights:
      return u"no-rights"_s;
    case ConsentState::Accepted:
      return u"accepted"_s;
    case ConsentState::BeingCopied:
      return u"being-copied"_s;
    case ConsentState::Verified:
      return u"verified"_s;
    case ConsentState::Drifted:
      return u"drifted"_s;
    case ConsentState::NotDetected:
      return u"not-detected"_s;
    case ConsentState::VouchedFor:
      return u"vouched-for"_s;
  }
  return {};
}

ConsentState consentStateOf(const std::optional<state::Fact>& fact) {
  if (!fact) {
    return ConsentState::NotAsked;
  }
  const QString name = fact->data.value(u"state"_s).toString();
  for (const ConsentState state : allConsentStates) {
    // A stronger claim than the fact carries is not believed.
    if (consentStateName(state) == name && strengthOf(state) == fact->strength) {
      return state;
    }
  }
  return ConsentState::NotAsked;
}

std::optional<QDateTime> consentSince(const std::optional<state::Fact>& fact) {
  if (!fact) {
    return {};
  }
  const auto since = QDateTime::fromString(fact->data.value(u"since"_s).toString(), Qt::ISODateWithMs);
  return since.isValid() ? since.toUTC() : fact->when;
}

void recordConsent(SetUp& setUp, const QString& factName, ConsentState state) {
  const auto before = setUp.fact(factName);
  const bool stays = before && consentStateOf(before) == state;
  const QDateTime since = stays ? *consentSince(before) : setUp.parts().clock.now();
  setUp.record(factName, strengthOf(state),
               {{u"state"_s, consentStateName(state)}, {u"since"_s, since.toUTC().toString(Qt::ISODateWithMs)}});
}

}  // namespace usher::flow
