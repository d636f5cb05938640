// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/filter_chip.h"

#include <QPainter>

#include "pages/contrast.h"
#include "pages/house_style.h"
#include "pages/kit/icon.h"

namespace usher::pages::kit {

namespace {
constexpr int chipPadding = 12;
constexpr int chipIcon = 16;
constexpr int chipGap = 6;
}  // namespace

FilterChip::FilterChip(const QString& objectName, QWidget* parent) : QAbstractButton(parent) {
  setObjectName(objectName);
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setTone(Tone tone) {
  m_tone = tone;
  updateGeometry();
  update();
}

QSize FilterChip::sizeHint() const {
  const int mark = m_tone == Tone::Neutral ? 0 : chipIcon + chipGap;
  return {fontMetrics().horizontalAdvance(text()) + mark + 2 * chipPadding, qMax(fontMetrics().height() + 12, 30)};
}

void FilterChip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor base = palette().color(QPalette::Base);
  const QColor accent = palette().color(QPalette::Active, QPalette::Highlight);
  const QRectF place = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
  painter.setPen(QPen(isChecked() ? accent : palette().color(QPalette::Mid), isChecked() ? 1.5 : 1));
  painter.setBrush(isChecked()    ? blended(base, accent, 0.14)
                   : underMouse() ? blended(base, palette().color(QPalette::Text), 0.04)
                                  : base);
  painter.drawRoundedRect(place, place.height() / 2, place.height() / 2);
  QRect words = rect().adjusted(chipPadding, 0, -chipPadding, 0);
  if (m_tone != Tone::Neutral) {
    painter.drawPixmap(words.left() - 2, (height() - chipIcon) / 2,
                       iconPixmap(toneIcon(m_tone), toneColour(m_tone, palette()), chipIcon, devicePixelRatioF()));
    words.setLeft(words.left() + chipIcon + chipGap - 2);
  }
  painter.setPen(palette().color(QPalette::Text));
  painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, text());
  if (hasFocus()) {
    drawFocusRing(painter, QRectF(rect()), palette(), place.height() / 2);
  }
}

}  // namespace usher::pages::kit
