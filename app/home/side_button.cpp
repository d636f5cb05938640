// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/side_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "pages/contrast.h"
#include "pages/house_painting.h"

namespace usher::home {

namespace {
constexpr int sideIcon = 20;
constexpr int sideMargin = 10;
}  // namespace

SideButton::SideButton(const QString& objectName, pages::kit::Icon icon, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon) {
  setObjectName(objectName);
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SideButton::setTexts(const QString& words, const QString& remark) {
  setText(words);
  m_remark = remark;
  QString plain = words;
  plain.remove(QLatin1Char('&'));
  setAccessibleName(remark.isEmpty() ? plain : QStringLiteral("%1, %2").arg(plain, remark));
  updateGeometry();
  update();
}

QSize SideButton::sizeHint() const {
  QString plain = text();
  plain.remove(QLatin1Char('&'));
  return {3 * sideMargin + sideIcon + fontMetrics().horizontalAdvance(plain + m_remark) + 20,
          qMax(36, fontMetrics().height() + 14)};
}

QSize SideButton::minimumSizeHint() const {
  return {120, sizeHint().height()};
}

void SideButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor side = palette().color(QPalette::AlternateBase);
  painter.setPen(Qt::NoPen);
  if (isChecked()) {
    painter.setBrush(pages::blended(side, palette().color(QPalette::Link), 0.14));
    painter.drawRoundedRect(rect(), 6, 6);
  } else if (isEnabled() && (underMouse() || isDown())) {
    painter.setBrush(pages::blended(side, palette().color(QPalette::WindowText), 0.05));
    painter.drawRoundedRect(rect(), 6, 6);
  }
  const QColor iconColour = palette().color(isChecked() ? QPalette::Link : QPalette::PlaceholderText);
  painter.drawPixmap(QPointF(sideMargin, (height() - sideIcon) / 2.0),
                     pages::kit::iconPixmap(m_icon, iconColour, sideIcon, devicePixelRatioF()));
  const QRect words = rect().adjusted(2 * sideMargin + sideIcon, 0, -sideMargin, 0);
  style()->drawItemText(&painter, words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, palette(),
                        isEnabled(), text(), QPalette::WindowText);
  painter.setPen(palette().color(QPalette::PlaceholderText));
  painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, m_remark);
  if (hasFocus()) {
    pages::drawFocusRing(painter, QRectF(rect()), palette(), 6);
  }
}

void SideButton::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

}  // namespace usher::home
