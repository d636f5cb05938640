// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/consent_facts.h"

#include "flow/set_up.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString stateField = QStringLiteral("state");
const QString sinceField = QStringLiteral("since");
const QString lookedField = QStringLiteral("looked");
const QString byField = QStringLiteral("by");

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

std::optional<QDateTime> timeIn(const state::Fact& fact, const QString& field) {
  const auto time = QDateTime::fromString(fact.data.value(field).toString(), Qt::ISODateWithMs);
  return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

QString timeText(const QDateTime& time) {
  return time.toUTC().toString(Qt::ISODateWithMs);
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
  const QString name = fact->data.value(stateField).toString();
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
  const auto since = timeIn(*fact, sinceField);
  return since ? since : fact->when;
}

std::optional<QDateTime> consentLookedAt(const std::optional<state::Fact>& fact) {
  if (!fact) {
    return {};
  }
  // What Graph shows is recorded anew at each look.
  return consentStateOf(fact) == ConsentState::Verified ? fact->when : timeIn(*fact, lookedField);
}

QString vouchedBy(const std::optional<state::Fact>& fact) {
  return consentStateOf(fact) == ConsentState::VouchedFor ? fact->data.value(byField).toString() : QString();
}

void recordConsent(SetUp& setUp, const QString& factName, ConsentState state, const QString& vouchedBy) {
  const auto before = setUp.fact(factName);
  const bool stays = before && consentStateOf(before) == state;
  const QDateTime since = stays ? *consentSince(before) : setUp.parts().clock.now();
  QJsonObject data{{stateField, consentStateName(state)}, {sinceField, timeText(since)}};
  if (before && before->data.contains(lookedField)) {
    data.insert(lookedField, before->data.value(lookedField));
  }
  if (!vouchedBy.isEmpty()) {
    data.insert(byField, vouchedBy);
  }
  setUp.record(factName, strengthOf(state), data);
}

void recordLook(SetUp& setUp, const QString& factName) {
  auto fact = setUp.fact(factName);
  const ConsentState state = consentStateOf(fact);
  // A verified one is as old as Graph's last word.
  if (state == ConsentState::NotAsked || state == ConsentState::Verified) {
    return;
  }
  fact->data.insert(lookedField, timeText(setUp.parts().clock.now()));
  setUp.record(factName, fact->strength, fact->data);
}

}  // namespace usher::flow
