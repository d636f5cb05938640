// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/standing.h"

#include <gtest/gtest.h>

#include "flow/set_up.h"
#include "flow/steps/consent_facts.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using state::Strength;

const QList<StepId> adminOrder{StepId::Welcome,    StepId::SignIn, StepId::Organisation, StepId::Consent,
                               StepId::Properties, StepId::Owners, StepId::Assignments,  StepId::Finish};

state::Fact factOf(const QString& name, Strength strength, const QString& state = {}) {
  return {name, strength, QDateTime({2026, 3, 2}, {12, 0}, Qt::UTC), {{u"state"_s, state}}};
}

TEST(Standing, NothingIsDoneAtFirst) {
  for (const StepId id : adminOrder) {
    EXPECT_EQ(standing(id, {}), Mark::NotYet);
  }
}

TEST(Standing, AConsentIsDoneOnlyWhenGraphShowedIt) {
  EXPECT_EQ(standing(StepId::Consent, {factOf(facts::consent, Strength::Reported, u"accepted"_s)}), Mark::NotYet);
  EXPECT_EQ(standing(StepId::Consent, {factOf(facts::consent, Strength::Verified, u"verified"_s)}), Mark::Done);
  EXPECT_EQ(standing(StepId::Consent, {factOf(facts::consent, Strength::Said, u"vouched-for"_s)}),
            Mark::NeedsAttention);
  EXPECT_EQ(standing(StepId::Consent, {factOf(facts::consent, Strength::Reported, u"declined"_s)}),
            Mark::NeedsAttention);
}

TEST(Standing, AStateStrongerThanItsFactIsNotBelieved) {
  EXPECT_EQ(standing(StepId::Consent, {factOf(facts::consent, Strength::Said, u"verified"_s)}), Mark::NotYet);
}

TEST(Standing, AWriteIsDoneWhenVerifiedAndNeedsAttentionWhenNotAnyMore) {
  EXPECT_EQ(standing(StepId::Owners, {factOf(facts::owners, Strength::Verified)}), Mark::Done);
  EXPECT_EQ(standing(StepId::Owners, {factOf(facts::owners, Strength::Reported)}), Mark::NeedsAttention);
}

TEST(Standing, TheOrganisationIsDoneOnceSentOrAnsweredOrAskedForConsent) {
  for (const QString& name : {facts::tenantSent, facts::vendorLink, facts::consent}) {
    EXPECT_EQ(standing(StepId::Organisation, {factOf(name, Strength::Said)}), Mark::Done) << qPrintable(name);
  }
}

TEST(ResumePoint, IsTheFirstStepThatIsNotDone) {
  QList<state::Fact> facts{factOf(facts::signedIn, Strength::Verified)};
  EXPECT_EQ(resumePointOf(adminOrder, facts), StepId::Organisation);
  facts.append(factOf(facts::tenantSent, Strength::Said));
  EXPECT_EQ(resumePointOf(adminOrder, facts), StepId::Consent);
  facts.append(factOf(facts::consent, Strength::Verified, u"verified"_s));
  facts.append(factOf(facts::owners, Strength::Verified));
  EXPECT_EQ(resumePointOf(adminOrder, facts), StepId::Properties);
  facts.append(factOf(facts::properties, Strength::Verified));
  EXPECT_EQ(resumePointOf(adminOrder, facts), StepId::Assignments);
}

TEST(ResumePoint, IsTheLastStepWhenAllIsDone) {
  EXPECT_EQ(
      resumePointOf({StepId::Welcome, StepId::SignIn, StepId::Finish}, {factOf(facts::vendorTold, Strength::Said)}),
      StepId::Finish);
}

}  // namespace
}  // namespace usher::flow
