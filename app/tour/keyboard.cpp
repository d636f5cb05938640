// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/keyboard.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace usher::tour {

namespace {

Qt::Key keyOf(QChar c) {
  const ushort upper = c.toUpper().unicode();
  return upper < 0x80 ? static_cast<Qt::Key>(upper) : Qt::Key_unknown;
}

}  // namespace

void Keyboard::press(QWidget* target, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& text) {
  QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
  QCoreApplication::sendEvent(target, &down);
  QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
  QCoreApplication::sendEvent(target, &up);
}

void Keyboard::type(QWidget* target, const QString& text) {
  for (const QChar c : text) {
    if (c == QLatin1Char('\n')) {
      press(target, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
      continue;
    }
    const bool needsShift = c.isUpper() || c == QLatin1Char('@') || c == QLatin1Char('!');
    press(target, keyOf(c), needsShift ? Qt::ShiftModifier : Qt::NoModifier, QString(c));
  }
}

}  // namespace usher::tour
