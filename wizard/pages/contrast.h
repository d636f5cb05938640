// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace usher::pages {

/// What WCAG 2.2 asks of text (1.4.3) and of the outlines of controls (1.4.11).
inline constexpr double textContrast = 4.5;
inline constexpr double shapeContrast = 3.0;

/// The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
double contrastRatio(const QColor& one, const QColor& other);

/// White or black, whichever reads better on `background`; always at least 4.5:1.
QColor textOn(const QColor& background);

/// `colour`, made darker on a light background or lighter on a dark one until it stands out from it by `ratio`. The hue
/// stays.
QColor readableOn(const QColor& background, const QColor& colour, double ratio = textContrast);

/// `share` (0 to 1) of `over` laid on `under`.
QColor blended(const QColor& under, const QColor& over, double share);

}  // namespace usher::pages
