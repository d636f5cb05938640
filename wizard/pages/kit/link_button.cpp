// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/link_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "pages/house_style.h"

namespace usher::pages::kit {

namespace {
constexpr int linkIconSize = 16;
constexpr int linkIconGap = 6;
}  // namespace

LinkButton::LinkButton(const QString& objectName, QWidget* parent) : QAbstractButton(parent) {
  setObjectName(objectName);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString LinkButton::plainText() const {
  QString plain = text();
  plain.remove(QLatin1Char('&'));
  return plain;
}

void LinkButton::setGlyph(Icon glyph) {
  m_glyph = glyph;
  updateGeometry();
  update();
}

QSize LinkButton::sizeHint() const {
  const int iconWidth = m_glyph ? linkIconSize + linkIconGap : 0;
  return {fontMetrics().horizontalAdvance(plainText()) + 2 * padding + iconWidth + 2,
          qMax(fontMetrics().height() + 10, 28)};
}

void LinkButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  QFont shown = font();
  shown.setUnderline(isEnabled() && underMouse());
  painter.setFont(shown);
  QRect area = rect().adjusted(padding, 0, -padding, 0);
  if (m_glyph) {
    painter.drawPixmap(area.left(), (height() - linkIconSize) / 2,
                       iconPixmap(*m_glyph, palette().color(QPalette::Link), linkIconSize, devicePixelRatioF()));
    area.setLeft(area.left() + linkIconSize + linkIconGap);
  }
  style()->drawItemText(&painter, area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, palette(), isEnabled(),
                        text(), QPalette::Link);
  if (hasFocus()) {
    drawFocusRing(painter, QRectF(rect()), palette(), 4);
  }
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

}  // namespace usher::pages::kit
