// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/link_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "pages/house_style.h"

namespace usher::pages::kit {

namespace {
constexpr int linkPadding = 4;
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

QSize LinkButton::sizeHint() const {
  const int iconWidth = icon().isNull() ? 0 : linkIconSize + linkIconGap;
  return {fontMetrics().horizontalAdvance(plainText()) + 2 * linkPadding + iconWidth + 2,
          qMax(fontMetrics().height() + 10, 28)};
}

void LinkButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  QFont shown = font();
  shown.setUnderline(isEnabled() && underMouse());
  painter.setFont(shown);
  QRect area = rect().adjusted(linkPadding, 0, -linkPadding, 0);
  if (!icon().isNull()) {
    const QRect place(area.left(), (height() - linkIconSize) / 2, linkIconSize, linkIconSize);
    icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
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
