// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/integration_words.h"

#include <gtest/gtest.h>

#include <QSet>

#include "pages/configuration_words.h"
#include "samples.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::ConsentState;
using flow::IntegrationStanding;

namespace {

constexpr ConsentState everyState[] = {ConsentState::NotAsked,  ConsentState::LinkSent, ConsentState::Declined,
                                       ConsentState::NoRights,  ConsentState::Accepted, ConsentState::BeingCopied,
                                       ConsentState::Verified,  ConsentState::Drifted,  ConsentState::NotDetected,
                                       ConsentState::VouchedFor};

}  // namespace

TEST(IntegrationWords, SaysTheArticlesTwoPictures) {
  const auto verified = pages::integrationWords({.consent = ConsentState::Verified, .isEnabled = true}, samples::now);
  EXPECT_EQ(verified.text, u"Enabled, consent verified"_s);
  EXPECT_EQ(verified.tone, pages::Tone::Good);
  const auto vouched = pages::integrationWords(
      {.consent = ConsentState::VouchedFor, .since = samples::now, .vouchedBy = u"Dana"_s, .isEnabled = true},
      samples::now);
  EXPECT_EQ(vouched.text, u"Enabled, consent not detected"_s);
  EXPECT_TRUE(vouched.detail.startsWith(u"vouched for by Dana, "_s));
  EXPECT_EQ(vouched.tone, pages::Tone::Attention);
}

TEST(IntegrationWords, NoTwoStandingsLookAlike) {
  QSet<QString> said;
  for (const bool isEnabled : {false, true}) {
    for (const ConsentState state : everyState) {
      const IntegrationStanding standing{.consent = state,
                                         .since = samples::now,
                                         .vouchedBy = state == ConsentState::VouchedFor ? u"Dana"_s : QString(),
                                         .isEnabled = isEnabled};
      const auto words = pages::integrationWords(standing, samples::now);
      EXPECT_TRUE(words.text.startsWith(isEnabled ? u"Enabled, "_s : u"Not enabled, "_s));
      said.insert(words.text + u'\n' + words.detail);
      // Nothing is green that Microsoft did not report.
      const bool isReported = state == ConsentState::Verified || state == ConsentState::Accepted;
      EXPECT_EQ(words.tone == pages::Tone::Good, isReported) << qPrintable(words.text);
    }
  }
  EXPECT_EQ(said.size(), 2 * std::ssize(everyState));
}

TEST(IntegrationWords, ANameIsCutAndNeverMarkup) {
  const auto words = pages::integrationWords(
      {.consent = ConsentState::VouchedFor, .since = samples::now, .vouchedBy = QString(10'000, u'x') + u"\u202e"_s},
      samples::now);
  EXPECT_LT(words.detail.size(), 120);
  EXPECT_FALSE(words.detail.contains(u'\u202e'));
}

TEST(OpenLinkWords, EveryEndHasItsWords) {
  QSet<QString> said;
  for (const auto end :
       {state::LinkEnd::Open, state::LinkEnd::Accepted, state::LinkEnd::Declined, state::LinkEnd::NoRights}) {
    said.insert(pages::openLinkWords({.id = u"1"_s, .made = samples::now, .end = end}, samples::now).detail);
  }
  EXPECT_EQ(said.size(), 4);
}

}  // namespace usher::test
