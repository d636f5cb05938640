// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <functional>

#include "pages/page.h"

namespace usher::pages {

/// What an entry of the help menu opens: beside the steps, for as long as the person wants.
class HelpPage : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  virtual QString title() const = 0;
  /// One plain sentence under the title.
  virtual QString lead() const = 0;
  /// It comes on screen, for the first time or again.
  virtual void enter() {}
  /// Where the keyboard goes then; null: the title.
  virtual QWidget* firstField() const { return nullptr; }

 Q_SIGNALS:
  /// Title or lead changed.
  void wordsChanged();
};

/// An entry of the help menu.
struct HelpEntry {
  QString name;                    ///< The objectName of its action.
  std::function<QString()> words;  ///< In the language of now; "&" before its letter.
  /// Makes what it opens, when it is first chosen; owned by `parent`.
  std::function<HelpPage*(const Surroundings& surroundings, QWidget* parent)> makePage;
};

}  // namespace usher::pages
