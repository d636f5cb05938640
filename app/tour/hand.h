// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>
#include <functional>

namespace usher::tour {

/// Uses Usher's window as a person with a keyboard would: puts the focus on a control and presses keys. Controls are
/// named by their objectName; every call waits until the control is there and may be used, and is false when it never
/// is.
class Hand {
 public:
  explicit Hand(QWidget& window);

  bool press(const QString& control);
  /// Replaces what is in a field.
  bool type(const QString& field, const QString& text);
  /// Types into a search field, waits for `found()` and picks the first result.
  bool pick(const QString& field, const QString& text, const std::function<bool()>& found);
  /// Enter in a control.
  bool enter(const QString& control);
  bool isThere(const QString& control) const;

 private:
  QWidget* usable(const QString& control) const;
  QWidget* waitFor(const QString& control) const;

  QWidget& m_window;
};

}  // namespace usher::tour
