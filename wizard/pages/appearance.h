// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace usher::pages {

enum class Appearance { FollowSystem, Light, Dark };

/// Colours beside words: what is well, wants attention, or is wrong.
enum class Tone { Neutral, Good, Attention, Bad };

/// The light or dark palette with the vendor's `accent` (invalid: a blue of ours). PlaceholderText is the quieter text
/// colour, AlternateBase the side's.
QPalette paletteFor(bool dark, const QColor& accent);

/// `palette` with another accent: Highlight is the accent fit to carry text, Link the accent fit to be read on the
/// window and on the side.
QPalette withAccent(QPalette palette, const QColor& accent);

/// "light", "dark", or anything else: as the system.
Appearance appearanceNamed(const QString& name);

/// Whether `palette` is a dark one.
bool isDark(const QPalette& palette);

/// The colour of a mark of this tone, fit to be read on the window.
QColor toneColour(Tone tone, const QPalette& palette);

/// Sets style and palette of the application. With FollowSystem the system's own choice is followed at once, and where
/// Qt tells of it (6.5 and later) as long as the application runs.
void applyAppearance(QApplication& application, Appearance appearance, const QColor& accent = {});
void applyAppearance(QApplication& application, const QString& name);

}  // namespace usher::pages
