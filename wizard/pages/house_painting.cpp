// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/house_painting.h"

#include <QPainterPath>

#include "pages/contrast.h"

namespace usher::pages {

namespace {

constexpr int buttonIconGap = 8;

void drawBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge, qreal radius) {
  painter.setBrush(fill);
  painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
  painter.drawRoundedRect(edge.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
}

QColor pressedOrHovered(const QColor& colour, const QStyleOption* option) {
  const QPalette& palette = option->palette;
  const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
  if (isEnabled && option->state.testFlag(QStyle::State_Sunken)) {
    return blended(colour, palette.color(QPalette::WindowText), 0.16);
  }
  if (isEnabled && option->state.testFlag(QStyle::State_MouseOver)) {
    return blended(colour, palette.color(QPalette::WindowText), 0.06);
  }
  return colour;
}

void drawTick(QPainter& painter, const QRectF& box, const QColor& colour) {
  QPainterPath path;
  path.moveTo(box.left() + box.width() * 0.25, box.top() + box.height() * 0.53);
  path.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.70);
  path.lineTo(box.left() + box.width() * 0.76, box.top() + box.height() * 0.32);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPath(path);
}

}  // namespace

bool isPrimary(const QStyleOption* option) {
  const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
  return button && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

void drawIconAndText(const QStyleOptionButton& button, QPainter& painter, const QStyle& style) {
  const int textWidth = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
  const QSize icon = button.iconSize;
  const int left = button.rect.center().x() - (icon.width() + buttonIconGap + textWidth) / 2;
  const QRect iconPlace(QPoint(left, button.rect.center().y() - icon.height() / 2 + 1), icon);
  const bool isEnabled = button.state.testFlag(QStyle::State_Enabled);
  button.icon.paint(&painter, iconPlace, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
  const QRect textPlace(iconPlace.right() + 1 + buttonIconGap, button.rect.top(), textWidth, button.rect.height());
  style.drawItemText(&painter, textPlace, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, button.palette,
                     isEnabled, button.text, QPalette::ButtonText);
}

void drawButtonPanel(const QStyleOption* option, QPainter& painter) {
  const QPalette& palette = option->palette;
  const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
  QRectF rect(option->rect);
  if (option->state.testFlag(QStyle::State_HasFocus)) {
    drawFocusRing(painter, rect, palette, controlRadius + 2);
    rect.adjust(3, 3, -3, -3);
  }
  if (isPrimary(option)) {
    drawBox(painter, rect, pressedOrHovered(palette.color(QPalette::Highlight), option), {}, controlRadius);
  } else {
    drawBox(painter, rect, pressedOrHovered(palette.color(QPalette::Button), option),
            palette.color(isEnabled ? QPalette::Dark : QPalette::Mid), controlRadius);
  }
}

void drawField(const QStyleOption* option, QPainter& painter) {
  const QPalette& palette = option->palette;
  const QRectF rect(option->rect);
  const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
  drawBox(painter, rect, palette.color(QPalette::Base), palette.color(isEnabled ? QPalette::Dark : QPalette::Mid),
          controlRadius);
  if (option->state.testFlag(QStyle::State_HasFocus)) {
    drawFocusRing(painter, rect, palette, controlRadius);
  }
}

void drawIndicator(const QStyleOption* option, QPainter& painter, bool isRound) {
  const QPalette& palette = option->palette;
  const QRectF rect = QRectF(option->rect);
  const bool isOn = option->state.testFlag(QStyle::State_On);
  const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
  const QColor edge = palette.color(isEnabled ? QPalette::Dark : QPalette::Mid);
  const qreal radius = isRound ? rect.width() / 2 : 4;
  drawBox(painter, rect,
          isOn ? palette.color(QPalette::Highlight) : pressedOrHovered(palette.color(QPalette::Base), option),
          isOn ? QColor() : edge, radius);
  if (!isOn) {
    return;
  }
  const QColor mark = palette.color(QPalette::HighlightedText);
  if (isRound) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    painter.drawEllipse(rect.center(), rect.width() * 0.2, rect.width() * 0.2);
  } else {
    drawTick(painter, rect, mark);
  }
}

void drawScrollBar(const QStyleOptionSlider& option, const QRect& handle, QPainter& painter) {
  if (option.minimum == option.maximum) {
    return;
  }
  const bool isActive = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
  const bool isUpright = option.orientation == Qt::Vertical;
  const QRectF rect = isUpright ? QRectF(handle).adjusted(3, 1, -3, -1) : QRectF(handle).adjusted(1, 3, -1, -3);
  drawBox(painter, rect, option.palette.color(isActive ? QPalette::Dark : QPalette::Mid), {}, 3);
}

void drawFocusRing(QPainter& painter, const QRectF& rect, const QPalette& palette, qreal radius) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(palette.color(QPalette::Link), 2));
  painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
  painter.restore();
}

}  // namespace usher::pages
