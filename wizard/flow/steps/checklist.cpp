// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/checklist.h"

#include <algorithm>

#include "flow/steps/consent_facts.h"
#include "flow/steps/vendor_app.h"

namespace usher::flow {

namespace {

/// The stages that Graph can show; welcome, enabling and finishing itself are not among them.
bool canBeReadBack(StepId step) {
  switch (step) {
    case StepId::SignIn:
    case StepId::Consent:
    case StepId::Properties:
    case StepId::Owners:
    case StepId::Assignments:
      return true;
    case StepId::Welcome:
    case StepId::Organisation:
    case StepId::Enable:
    case StepId::Finish:
    case StepId::Removal:
    case StepId::History:
      return false;
  }
  return false;
}

QString factOf(StepId step) {
  switch (step) {
    case StepId::Properties:
      return facts::properties;
    case StepId::Owners:
      return facts::owners;
    case StepId::Assignments:
      return facts::assignments;
    default:
      return {};
  }
}

CheckResult resultOf(const Failure& why) {
  switch (why.kind) {
    case Failure::Kind::Forbidden:
    case Failure::Kind::ConsentNeeded:
      return CheckResult::NotVisible;
    case Failure::Kind::Cancelled:
      return CheckResult::NotRead;
    default:
      return CheckResult::Failed;
  }
}

}  // namespace

void Checklist::begin() {
  m_lines.clear();
  for (const StepId step : stepsFor(m_setUp.parts().integration.flow, Role::Administrator)) {
    if (canBeReadBack(step)) {
      m_lines.append({.step = step});
    }
  }
}

void Checklist::set(StepId step, CheckResult result, int count) {
  for (CheckLine& line : m_lines) {
    if (line.step == step) {
      line = {.step = step, .result = result, .readAt = m_setUp.parts().clock.now(), .count = count};
    }
  }
  if (result == CheckResult::Missing) {
    forgetVerified(step);
  }
}

void Checklist::forgetVerified(StepId step) {
  if (step == StepId::Consent && isConsentVerified(m_setUp)) {
    recordConsent(m_setUp, facts::consent, ConsentState::Drifted);
  } else if (const QString name = factOf(step); !name.isEmpty() && m_setUp.fact(name)) {
    m_setUp.forget(name);
  }
}

void Checklist::failReading(const Failure& why) {
  for (const CheckLine& line : std::as_const(m_lines)) {
    if (line.result == CheckResult::Reading) {
      fail(line.step, why);
    }
  }
}

void Checklist::fail(StepId step, const Failure& why) {
  for (CheckLine& line : m_lines) {
    if (line.step == step) {
      line.result = resultOf(why);
      line.failure = why;
    }
  }
}

bool Checklist::isAllVerified() const {
  return !m_lines.isEmpty() && std::all_of(m_lines.cbegin(), m_lines.cend(),
                                           [](const CheckLine& line) { return line.result == CheckResult::Verified; });
}

bool Checklist::isOpen() const {
  return std::any_of(m_lines.cbegin(), m_lines.cend(), [](const CheckLine& line) {
    return line.result != CheckResult::Verified && line.result != CheckResult::NotVisible;
  });
}

}  // namespace usher::flow
