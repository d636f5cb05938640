// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/address_field.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

namespace usher::pages::kit {

AddressField::AddressField(const QString& objectName, QWidget* parent) : QLineEdit(parent) {
  setObjectName(objectName);
  setReadOnly(true);
}

void AddressField::setAddress(const QString& address) {
  if (address != text()) {
    setText(address);
    setCursorPosition(0);
    setToolTip(address);
  }
}

void AddressField::paintEvent(QPaintEvent* event) {
  if (hasFocus()) {
    QLineEdit::paintEvent(event);
    return;
  }
  QStyleOptionFrame option;
  initStyleOption(&option);
  QPainter painter(this);
  style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
  // Where QLineEdit itself begins.
  const QRect room = style()
                         ->subElementRect(QStyle::SE_LineEditContents, &option, this)
                         .marginsRemoved(textMargins())
                         .adjusted(2, 0, -2, 0);
  painter.setPen(palette().color(QPalette::Text));
  painter.drawText(room, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                   fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()));
}

}  // namespace usher::pages::kit
