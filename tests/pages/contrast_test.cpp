// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/contrast.h"

#include <gtest/gtest.h>

#include "pages/appearance.h"
#include "pages/kit/avatar.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using pages::contrastRatio;

TEST(Contrast, KnowsTheEndsOfTheScale) {
  EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21.0, 0.001);
  EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.001);
  EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
  EXPECT_DOUBLE_EQ(contrastRatio(QColor(10, 20, 30), QColor(10, 20, 30)), 1.0);
}

TEST(Contrast, TextOnAnyColourCanBeRead) {
  for (int red = 0; red <= 255; red += 15) {
    for (int green = 0; green <= 255; green += 15) {
      for (int blue = 0; blue <= 255; blue += 15) {
        const QColor ground(red, green, blue);
        ASSERT_GE(contrastRatio(pages::textOn(ground), ground), 4.5) << qPrintable(ground.name());
      }
    }
  }
}

TEST(Contrast, AReadableColourIsLeftAlone) {
  EXPECT_EQ(pages::readableOn(Qt::white, QColor(u"#0b6e6e"_s)), QColor(u"#0b6e6e"_s));
}

TEST(Contrast, AnUnreadableColourIsDarkenedOnLightAndLightenedOnDark) {
  const QColor yellow(u"#ffd400"_s);
  const QColor onWhite = pages::readableOn(Qt::white, yellow);
  EXPECT_GE(contrastRatio(onWhite, Qt::white), 4.5);
  EXPECT_LT(onWhite.lightnessF(), yellow.lightnessF());
  const QColor navy(u"#101040"_s);
  const QColor onBlack = pages::readableOn(Qt::black, navy);
  EXPECT_GE(contrastRatio(onBlack, Qt::black), 4.5);
  EXPECT_GT(onBlack.lightnessF(), navy.lightnessF());
}

/// Appearance and accent.
class PaletteContrast : public testing::TestWithParam<std::tuple<bool, const char*>> {};

TEST_P(PaletteContrast, EveryTextCanBeRead) {
  const auto [dark, accent] = GetParam();
  const QPalette palette = pages::paletteFor(dark, QColor(QLatin1String(accent)));
  EXPECT_EQ(pages::isDark(palette), dark);
  const auto colour = [&](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
  for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
    for (const auto text : {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText, QPalette::Link}) {
      EXPECT_GE(contrastRatio(colour(text), colour(ground)), 4.5) << text << " on " << ground;
    }
    for (const auto tone : {pages::Tone::Good, pages::Tone::Attention, pages::Tone::Bad}) {
      EXPECT_GE(contrastRatio(pages::toneColour(tone, palette), colour(ground)), 4.5);
    }
    EXPECT_GE(contrastRatio(colour(QPalette::Dark), colour(ground)), 3.0) << "outline on " << ground;
  }
  EXPECT_GE(contrastRatio(colour(QPalette::HighlightedText), colour(QPalette::Highlight)), 4.5);
  EXPECT_GE(contrastRatio(colour(QPalette::Highlight), colour(QPalette::Window)), 3.0);
}

INSTANTIATE_TEST_SUITE_P(Accents, PaletteContrast,
                         testing::Combine(testing::Bool(), testing::Values("#0b6e6e", "#1b5e9e", "#ffd400", "#000000",
                                                                           "#ffffff", "#ff0000", "#00ff00", "")));

TEST(Avatar, InitialsAreReadOnEveryColour) {
  for (int i = 0; i < 200; ++i) {
    const QColor ground = pages::kit::avatarColour(QString::number(i));
    EXPECT_GE(contrastRatio(Qt::white, ground), 4.5) << qPrintable(ground.name());
  }
}

TEST(Avatar, TheSamePersonHasTheSameColourEverywhere) {
  EXPECT_EQ(pages::kit::avatarColour(u"anna@contoso.com"_s), pages::kit::avatarColour(u"anna@contoso.com"_s));
  QSet<QRgb> colours;
  for (int i = 0; i < 200; ++i) {
    colours.insert(pages::kit::avatarColour(QString::number(i)).rgb());
  }
  EXPECT_GE(colours.size(), 6);
}

TEST(Avatar, InitialsComeFromFirstAndLastName) {
  EXPECT_EQ(pages::kit::initials(u"Anna Berg"_s), u"AB"_s);
  EXPECT_EQ(pages::kit::initials(u"anna maria von der berg"_s), u"AB"_s);
  EXPECT_EQ(pages::kit::initials(u"Cher"_s), u"C"_s);
  EXPECT_EQ(pages::kit::initials(u"Gus Partridge (Fabrikam)"_s), u"GP"_s);
  EXPECT_EQ(pages::kit::initials(u"  <b>"_s), u"B"_s);
  EXPECT_EQ(pages::kit::initials(u"(-)"_s), u"?"_s);
  EXPECT_EQ(pages::kit::initials(QString()), u"?"_s);
}

}  // namespace usher::test
