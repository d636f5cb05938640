// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace usher::pages {

inline constexpr qreal controlRadius = 6;

/// The default button of its window.
bool isPrimary(const QStyleOption* option);

/// Icon and words of a button, together in its middle.
void drawIconAndText(const QStyleOptionButton& button, QPainter& painter, const QStyle& style);
void drawButtonPanel(const QStyleOption* option, QPainter& painter);
void drawField(const QStyleOption* option, QPainter& painter);
/// A check box, or a round radio button.
void drawIndicator(const QStyleOption* option, QPainter& painter, bool isRound);
void drawScrollBar(const QStyleOptionSlider& option, const QRect& handle, QPainter& painter);
/// Paints the ring that shows where the keyboard is, just inside `rect`.
void drawFocusRing(QPainter& painter, const QRectF& rect, const QPalette& palette, qreal radius = controlRadius);

}  // namespace usher::pages
