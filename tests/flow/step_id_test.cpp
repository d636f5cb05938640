// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/step_id.h"

#include <gtest/gtest.h>

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using profile::FlowName;

const QList<FlowName> wholeFlow{FlowName::SignIn, FlowName::Organisation, FlowName::Consent, FlowName::Properties,
                                FlowName::Owners, FlowName::Assignments,  FlowName::Finish};

TEST(StepsFor, TheAdministratorGetsTheProfilesFlowAfterTheWelcome) {
  EXPECT_EQ(stepsFor(wholeFlow, Role::Administrator),
            (QList<StepId>{StepId::Welcome, StepId::SignIn, StepId::Organisation, StepId::Consent, StepId::Properties,
                           StepId::Owners, StepId::Assignments, StepId::Finish}));
}

TEST(StepsFor, TheOwnerGetsOnlyWhatAnOwnerCanDo) {
  EXPECT_EQ(stepsFor(wholeFlow, Role::Owner),
            (QList<StepId>{StepId::Welcome, StepId::SignIn, StepId::Assignments, StepId::Finish}));
}

TEST(StepsFor, TheProfilesOrderCounts) {
  EXPECT_EQ(stepsFor({FlowName::SignIn, FlowName::Consent, FlowName::Organisation}, Role::Administrator),
            (QList<StepId>{StepId::Welcome, StepId::SignIn, StepId::Consent, StepId::Organisation}));
}

TEST(StepsFor, WithoutASignInThereIsNoWelcome) {
  EXPECT_EQ(stepsFor({FlowName::Consent, FlowName::Enable}, Role::Administrator),
            (QList<StepId>{StepId::Consent, StepId::Enable}));
}

TEST(StepName, IsTheProfilesSpelling) {
  EXPECT_EQ(stepName(StepId::Welcome), u"welcome"_s);
  EXPECT_EQ(stepName(StepId::SignIn), u"sign-in"_s);
  EXPECT_EQ(stepName(StepId::Assignments), u"assignments"_s);
}

}  // namespace
}  // namespace usher::flow
