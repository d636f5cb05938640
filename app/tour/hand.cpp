// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/hand.h"

#include "app/tour/keyboard.h"
#include "app/tour/waiting.h"

namespace usher::tour {

Hand::Hand(QWidget& window) : m_window(window) {}

QWidget* Hand::usable(const QString& control) const {
  for (QWidget* widget : m_window.findChildren<QWidget*>(control)) {
    if (widget->isVisible() && widget->isEnabled()) {
      return widget;
    }
  }
  return nullptr;
}

QWidget* Hand::waitFor(const QString& control) const {
  QWidget* widget = nullptr;
  waitUntil([&] { return (widget = usable(control)) != nullptr; });
  if (widget != nullptr) {
    widget->setFocus(Qt::TabFocusReason);
  }
  return widget;
}

bool Hand::isThere(const QString& control) const {
  return usable(control) != nullptr;
}

bool Hand::press(const QString& control) {
  QWidget* widget = waitFor(control);
  if (widget != nullptr) {
    Keyboard::press(widget, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
  }
  return widget != nullptr;
}

bool Hand::type(const QString& field, const QString& text) {
  QWidget* widget = waitFor(field);
  if (widget != nullptr) {
    Keyboard::press(widget, Qt::Key_A, Qt::ControlModifier);
    Keyboard::press(widget, Qt::Key_Delete);
    Keyboard::type(widget, text);
  }
  return widget != nullptr;
}

bool Hand::pick(const QString& field, const QString& text, const std::function<bool()>& found) {
  return type(field, text) && waitUntil(found) && enter(field);
}

bool Hand::enter(const QString& control) {
  QWidget* widget = waitFor(control);
  if (widget != nullptr) {
    Keyboard::press(widget, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
  }
  return widget != nullptr;
}

}  // namespace usher::tour
