// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/button.h"

#include <QKeyEvent>

namespace usher::pages::kit {

Button::Button(const QString& objectName, QWidget* parent) : QPushButton(parent) {
  setObjectName(objectName);
  setAutoDefault(false);
}

void Button::setWeight(Weight weight) {
  setDefault(weight == Weight::Primary);
  setProperty("destructive", weight == Weight::Destructive);
  update();
}

void Button::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
    return;
  }
  QPushButton::keyPressEvent(event);
}

}  // namespace usher::pages::kit
