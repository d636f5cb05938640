// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/consent_judgement.h"

#include <gtest/gtest.h>

#include <vector>

namespace usher::flow {
namespace {

constexpr ConsentState judgedStates[] = {ConsentState::NotAsked,  ConsentState::LinkSent, ConsentState::Declined,
                                         ConsentState::NoRights,  ConsentState::Accepted, ConsentState::BeingCopied,
                                         ConsentState::Verified,  ConsentState::Drifted,  ConsentState::NotDetected,
                                         ConsentState::VouchedFor};
constexpr SilentAnswer judgedAnswers[] = {
    SilentAnswer::NotAsked,       SilentAnswer::MayUse,     SilentAnswer::NotConsented, SilentAnswer::NotAssigned,
    SilentAnswer::NobodySignedIn, SilentAnswer::MoreNeeded, SilentAnswer::Unclear};

std::vector<ConsentBefore> everythingBefore() {
  std::vector<ConsentBefore> all;
  for (const ConsentState state : judgedStates) {
    for (int bits = 0; bits < 16; ++bits) {
      all.push_back({state, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0});
    }
  }
  return all;
}

TEST(ConsentJudgement, NothingButGraphMakesItVerified) {
  for (const ConsentBefore& before : everythingBefore()) {
    EXPECT_NE(afterNotFound(before), ConsentState::Verified);
    for (const SilentAnswer answer : judgedAnswers) {
      EXPECT_EQ(afterSilentAnswer(before, answer) == ConsentState::Verified, before.state == ConsentState::Verified);
    }
  }
}

TEST(ConsentJudgement, NothingButMayUseBringsAnAcceptance) {
  for (const ConsentBefore& before : everythingBefore()) {
    const bool isReported = before.state == ConsentState::Accepted || before.state == ConsentState::BeingCopied;
    for (const SilentAnswer answer : judgedAnswers) {
      if (answer != SilentAnswer::MayUse && !isReported) {
        EXPECT_NE(afterSilentAnswer(before, answer), ConsentState::Accepted);
      }
    }
    if (!isReported) {
      EXPECT_NE(afterNotFound(before), ConsentState::Accepted);
    }
  }
}

TEST(ConsentJudgement, ALookThatNobodyAskedForClaimsNothingNew) {
  for (ConsentBefore before : everythingBefore()) {
    before.wasAsked = false;
    const bool isReported = before.state == ConsentState::Accepted || before.state == ConsentState::BeingCopied;
    if (!isReported) {
      EXPECT_EQ(afterSilentAnswer(before, SilentAnswer::NobodySignedIn), before.state);
    }
  }
}

TEST(ConsentJudgement, WhatWasVerifiedAndIsNotFoundHasDrifted) {
  for (const ConsentBefore& before : everythingBefore()) {
    const bool wasSeen = before.state == ConsentState::Verified || before.state == ConsentState::Drifted;
    EXPECT_EQ(afterNotFound(before) == ConsentState::Drifted, wasSeen);
  }
}

}  // namespace
}  // namespace usher::flow
