// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include "profile/product_profile.h"

namespace usher::flow {

/// The stages of the wizard. Removal and History are never in a flow: one goes aside to them. A new one does not
/// compile until every switch over it is completed.
enum class StepId {
  Welcome,
  SignIn,
  Organisation,
  Consent,
  Properties,
  Owners,
  Assignments,
  Enable,
  Finish,
  Removal,
  History
};

/// Whether it is a stage that one goes aside to.
bool isBesideTheOrder(StepId id);

/// Who uses Usher: the administrator of the organisation, or the owner of the enterprise app.
enum class Role { Administrator, Owner };

/// The steps of a profile's flow for a role, in order; Welcome first whenever the flow has sign-in. The owner gets
/// Welcome, SignIn, Assignments, Finish.
QList<StepId> stepsFor(const QList<profile::FlowName>& flow, Role role);

/// The flow name of a step as in the profile ("welcome" for Welcome).
QString stepName(StepId id);

}  // namespace usher::flow
