// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/appearance.h"

#include <QApplication>
#include <QStyleHints>

#include "pages/contrast.h"
#include "pages/house_style.h"

namespace usher::pages {

namespace {

const QColor ownAccent(0x2f, 0x5f, 0xd0);

struct Ground {
  QColor window, base, side, text, quiet, hairline, border, outline, disabled;
};

Ground ground(bool dark) {
  if (dark) {
    return {.window = QColor(0x1d, 0x1f, 0x23),
            .base = QColor(0x25, 0x28, 0x2d),
            .side = QColor(0x16, 0x18, 0x1b),
            .text = QColor(0xee, 0xf0, 0xf3),
            .quiet = QColor(0xab, 0xb2, 0xbd),
            .hairline = QColor(0x31, 0x35, 0x3b),
            .border = QColor(0x48, 0x4d, 0x56),
            .outline = QColor(0x86, 0x8d, 0x99),
            .disabled = QColor(0x77, 0x7d, 0x87)};
  }
  return {.window = QColor(0xff, 0xff, 0xff),
          .base = QColor(0xff, 0xff, 0xff),
          .side = QColor(0xf4, 0xf5, 0xf7),
          .text = QColor(0x1b, 0x1e, 0x24),
          .quiet = QColor(0x5a, 0x62, 0x6f),
          .hairline = QColor(0xe6, 0xe8, 0xec),
          .border = QColor(0xcd, 0xd2, 0xd9),
          .outline = QColor(0x86, 0x8d, 0x99),
          .disabled = QColor(0x96, 0x9c, 0xa6)};
}

bool systemIsDark(const QApplication& application) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  return application.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
  return isDark(application.palette());
#endif
}

}  // namespace

QPalette paletteFor(bool dark, const QColor& accent) {
  const Ground colours = ground(dark);
  QPalette palette;
  palette.setColor(QPalette::Window, colours.window);
  palette.setColor(QPalette::Base, colours.base);
  palette.setColor(QPalette::AlternateBase, colours.side);
  palette.setColor(QPalette::Button, colours.base);
  palette.setColor(QPalette::ToolTipBase, colours.text);
  palette.setColor(QPalette::ToolTipText, colours.window);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText}) {
    palette.setColor(role, colours.text);
  }
  palette.setColor(QPalette::PlaceholderText, colours.quiet);
  palette.setColor(QPalette::Midlight, colours.hairline);
  palette.setColor(QPalette::Mid, colours.border);
  palette.setColor(QPalette::Dark, colours.outline);
  palette.setColor(QPalette::Light, colours.base);
  palette.setColor(QPalette::Shadow, Qt::black);
  for (const auto role :
       {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::Link}) {
    palette.setColor(QPalette::Disabled, role, colours.disabled);
  }
  palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.hairline);
  palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.disabled);
  return withAccent(palette, accent);
}

QPalette withAccent(QPalette palette, const QColor& accent) {
  const QColor window = palette.color(QPalette::Active, QPalette::Window);
  // Of the grounds that accented words stand on, the one hardest to read them on.
  const QColor ground = palette.color(QPalette::Active, isDark(palette) ? QPalette::Base : QPalette::AlternateBase);
  const QColor given = accent.isValid() ? accent : ownAccent;
  const QColor fill = readableOn(window, given, shapeContrast);
  const QColor link = readableOn(ground, given);
  for (const auto group : {QPalette::Active, QPalette::Inactive}) {
    palette.setColor(group, QPalette::Highlight, fill);
    palette.setColor(group, QPalette::HighlightedText, textOn(fill));
    palette.setColor(group, QPalette::Link, link);
    palette.setColor(group, QPalette::LinkVisited, link);
  }
  return palette;
}

Appearance appearanceNamed(const QString& name) {
  if (name == QLatin1String("light")) {
    return Appearance::Light;
  }
  return name == QLatin1String("dark") ? Appearance::Dark : Appearance::FollowSystem;
}

bool isDark(const QPalette& palette) {
  return contrastRatio(palette.color(QPalette::Active, QPalette::Window), Qt::white) >
         contrastRatio(palette.color(QPalette::Active, QPalette::Window), Qt::black);
}

QColor toneColour(Tone tone, const QPalette& palette) {
  const bool dark = isDark(palette);
  switch (tone) {
    case Tone::Good:
      return dark ? QColor(0x5f, 0xc9, 0x86) : QColor(0x1c, 0x7a, 0x3e);
    case Tone::Attention:
      return dark ? QColor(0xe6, 0xb4, 0x4c) : QColor(0x93, 0x5f, 0x00);
    case Tone::Bad:
      return dark ? QColor(0xff, 0x8f, 0x85) : QColor(0xb3, 0x26, 0x1e);
    case Tone::Neutral:
      break;
  }
  return palette.color(QPalette::Active, QPalette::PlaceholderText);
}

void applyAppearance(QApplication& application, Appearance appearance, const QColor& accent) {
  const bool dark = appearance == Appearance::FollowSystem ? systemIsDark(application) : appearance == Appearance::Dark;
  application.setStyle(new HouseStyle);
  application.setPalette(paletteFor(dark, accent));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  if (appearance == Appearance::FollowSystem) {
    QObject::connect(application.styleHints(), &QStyleHints::colorSchemeChanged, &application,
                     [&application, accent](Qt::ColorScheme scheme) {
                       application.setPalette(paletteFor(scheme == Qt::ColorScheme::Dark, accent));
                     });
  }
#endif
}

void applyAppearance(QApplication& application, const QString& name) {
  applyAppearance(application, appearanceNamed(name));
}

}  // namespace usher::pages
