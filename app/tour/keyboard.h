// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

namespace usher::tour {

/// Presses keys as a person would, by events to a widget.
class Keyboard {
 public:
  static void press(QWidget* target, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
                    const QString& text = {});
  static void type(QWidget* target, const QString& text);
};

}  // namespace usher::tour
