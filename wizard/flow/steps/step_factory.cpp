// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/step_factory.h"

#include "flow/steps/assignments_step.h"
#include "flow/steps/consent_step.h"
#include "flow/steps/enable_step.h"
#include "flow/steps/finish_step.h"
#include "flow/steps/history_step.h"
#include "flow/steps/organisation_step.h"
#include "flow/steps/owners_step.h"
#include "flow/steps/properties_step.h"
#include "flow/steps/removal_step.h"
#include "flow/steps/sign_in_step.h"
#include "flow/steps/welcome_step.h"

namespace usher::flow {

std::unique_ptr<Step> makeStep(StepId id, SetUp& setUp) {
  switch (id) {
    case StepId::Welcome:
      return std::make_unique<WelcomeStep>(setUp);
    case StepId::SignIn:
      return std::make_unique<SignInStep>(setUp);
    case StepId::Organisation:
      return std::make_unique<OrganisationStep>(setUp);
    case StepId::Consent:
      return std::make_unique<ConsentStep>(setUp);
    case StepId::Properties:
      return std::make_unique<PropertiesStep>(setUp);
    case StepId::Owners:
      return std::make_unique<OwnersStep>(setUp);
    case StepId::Assignments:
      return std::make_unique<AssignmentsStep>(setUp);
    case StepId::Enable:
      return std::make_unique<EnableStep>(setUp);
    case StepId::Finish:
      return std::make_unique<FinishStep>(setUp);
    case StepId::Removal:
      return std::make_unique<RemovalStep>(setUp);
    case StepId::History:
      return std::make_unique<HistoryStep>(setUp);
  }
  return nullptr;
}

}  // namespace usher::flow
