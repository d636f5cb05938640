// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/finish_step.h"
#include "practice_fixture.h"

namespace usher::test {

/// The last step in front of a tenant where everything is set up.
class FinishTest : public PracticeFlowTest {
 protected:
  FinishTest() { open(configured()); }
  ~FinishTest() override { m_step.reset(); }

  void open(const demo::Scenario& scenario, flow::Role role = flow::Role::Administrator) {
    m_step.reset();
    begin(scenario, role);
    m_step = std::make_unique<flow::FinishStep>(*m_setUp);
  }
  bool enters() {
    m_step->enter();
    return settles(*m_step);
  }
  const flow::FinishView& view() const { return m_step->view(); }
  flow::CheckLine line(flow::StepId id) const {
    const auto& all = view().checks;
    const auto found = std::find_if(all.begin(), all.end(), [&](const flow::CheckLine& one) { return one.step == id; });
    return found == all.end() ? flow::CheckLine() : *found;
  }
  void verifyOwnersConsent() { m_setUp->record(flow::facts::ownersConsent, state::Strength::Verified); }
  bool hasUshersApp() { return world().servicePrincipalOf(m_profile.signIn.clientId) != nullptr; }

  std::unique_ptr<flow::FinishStep> m_step;
};

}  // namespace usher::test
