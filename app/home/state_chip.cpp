// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/state_chip.h"

#include <QKeyEvent>
#include <QPainter>

#include "pages/contrast.h"
#include "pages/house_painting.h"
#include "pages/kit/text.h"

namespace usher::home {

namespace {

constexpr int chipMargin = 12;
constexpr int chipMark = 16;
constexpr int chipGap = 6;

QFontMetrics strong() {
  return QFontMetrics(pages::kit::fontFor(pages::kit::TextStyle::Strong));
}

}  // namespace

StateChip::StateChip(const QString& objectName, QWidget* parent) : QAbstractButton(parent) {
  setObjectName(objectName);
  setCheckable(true);
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setLook(const std::optional<Mark>& mark, const QString& number, const QString& words) {
  m_mark = mark;
  m_number = number;
  setText(words);
  setAccessibleName(QStringLiteral("%1: %2").arg(words, number));
  updateGeometry();
  update();
}

QSize StateChip::sizeHint() const {
  const int mark = m_mark ? chipMark + chipGap : 0;
  return {
      2 * chipMargin + mark + strong().horizontalAdvance(m_number) + chipGap + fontMetrics().horizontalAdvance(text()),
      qMax(32, fontMetrics().height() + 12)};
}

void StateChip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor base = palette().color(QPalette::Base);
  const QColor accent = palette().color(QPalette::Link);
  painter.setBrush(isChecked() ? pages::blended(base, accent, 0.10)
                               : pages::blended(base, palette().color(QPalette::Text), underMouse() ? 0.05 : 0.0));
  painter.setPen(isChecked() ? accent : palette().color(QPalette::Mid));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
  int left = chipMargin;
  if (m_mark) {
    painter.drawPixmap(QPointF(left, (height() - chipMark) / 2.0),
                       iconPixmap(m_mark->icon, toneColour(m_mark->tone, palette()), chipMark, devicePixelRatioF()));
    left += chipMark + chipGap;
  }
  painter.setPen(palette().color(QPalette::WindowText));
  painter.setFont(pages::kit::fontFor(pages::kit::TextStyle::Strong));
  painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_number);
  left += strong().horizontalAdvance(m_number) + chipGap;
  painter.setFont(font());
  painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
  if (hasFocus()) {
    pages::drawFocusRing(painter, QRectF(rect()), palette(), height() / 2.0);
  }
}

void StateChip::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

}  // namespace usher::home
