// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/more_button.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include "pages/contrast.h"
#include "pages/house_painting.h"

namespace usher::home {

MoreButton::MoreButton(const QString& objectName, QWidget* parent) : QAbstractButton(parent), m_menu(new QMenu(this)) {
  setObjectName(objectName);
  m_menu->setObjectName(objectName + QStringLiteral("Menu"));
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setFixedSize(sizeHint());
  connect(this, &QAbstractButton::clicked, this, &MoreButton::openMenu);
}

QAction* MoreButton::addEntry(const QString& objectName) {
  QAction* action = m_menu->addAction(QString());
  action->setObjectName(objectName);
  return action;
}

void MoreButton::openMenu() {
  // A window of its own does not take the accent from its parent.
  m_menu->setPalette(palette());
  m_menu->popup(mapToGlobal(QPoint(width() - m_menu->sizeHint().width(), height() + 2)));
  m_menu->setActiveAction(m_menu->actions().value(0));
}

void MoreButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  if (isEnabled() && (underMouse() || isDown())) {
    painter.setBrush(pages::blended(palette().color(QPalette::Base), palette().color(QPalette::WindowText), 0.08));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
  }
  painter.setBrush(palette().color(QPalette::WindowText));
  for (const int offset : {-6, 0, 6}) {
    painter.drawEllipse(QPointF(width() / 2.0, height() / 2.0 + offset), 1.6, 1.6);
  }
  if (hasFocus()) {
    pages::drawFocusRing(painter, QRectF(rect()), palette(), 6);
  }
}

void MoreButton::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
      click();
      return;
    default:
      QAbstractButton::keyPressEvent(event);
  }
}

}  // namespace usher::home
