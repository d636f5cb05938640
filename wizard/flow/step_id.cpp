// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/step_id.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

StepId stageOf(profile::FlowName name) {
  switch (name) {
    case profile::FlowName::SignIn:
      return StepId::SignIn;
    case profile::FlowName::Organisation:
      return StepId::Organisation;
    case profile::FlowName::Consent:
      return StepId::Consent;
    case profile::FlowName::Properties:
      return StepId::Properties;
    case profile::FlowName::Owners:
      return StepId::Owners;
    case profile::FlowName::Assignments:
      return StepId::Assignments;
    case profile::FlowName::Enable:
      return StepId::Enable;
    case profile::FlowName::Finish:
      return StepId::Finish;
  }
  return StepId::Finish;
}

bool isForOwners(StepId id) {
  return id == StepId::SignIn || id == StepId::Assignments || id == StepId::Finish;
}

}  // namespace

QList<StepId> stepsFor(const QList<profile::FlowName>& flow, Role role) {
  QList<StepId> steps;
  if (flow.contains(profile::FlowName::SignIn)) {
    steps.append(StepId::Welcome);
  }
  for (const profile::FlowName name : flow) {
    const StepId stage = stageOf(name);
    if (role == Role::Administrator || isForOwners(stage)) {
      steps.append(stage);
    }
  }
  return steps;
}

bool isBesideTheOrder(StepId id) {
  return id == StepId::Removal || id == StepId::History;
}

QString stepName(StepId id) {
  switch (id) {
    case StepId::Welcome:
      return u"welcome"_s;
    case StepId::SignIn:
      return profile::flowNameText(profile::FlowName::SignIn);
    case StepId::Organisation:
      return profile::flowNameText(profile::FlowName::Organisation);
    case StepId::Consent:
      return profile::flowNameText(profile::FlowName::Consent);
    case StepId::Properties:
      return profile::flowNameText(profile::FlowName::Properties);
    case StepId::Owners:
      return profile::flowNameText(profile::FlowName::Owners);
    case StepId::Assignments:
      return profile::flowNameText(profile::FlowName::Assignments);
    case StepId::Enable:
      return profile::flowNameText(profile::FlowName::Enable);
    case StepId::Finish:
      return profile::flowNameText(profile::FlowName::Finish);
    case StepId::Removal:
      return u"removal"_s;
    case StepId::History:
      return u"history"_s;
  }
  return {};
}

}  // namespace usher::flow
