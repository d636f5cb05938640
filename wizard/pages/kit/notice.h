// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <functional>

#include "pages/kit/icon.h"

namespace usher::pages::kit {

class FlowLayout;
class LinkButton;
class Text;

/// A panel within the page that says what is true and offers what to do about it. Never moves the focus.
class Notice final : public QWidget {
  Q_OBJECT

 public:
  Notice(const QString& objectName, QWidget* parent);

  /// Shows headline and text (either may be empty); both empty hides the panel.
  void setTexts(Tone tone, const QString& headline, const QString& text);
  /// Adds a link under the text; it is hidden while it has no words.
  LinkButton* addAction(const QString& objectName);

  /// Lets the mouse select the text.
  void letCopy();

  QString headline() const;
  QString text() const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  IconMark* m_mark;
  Text* m_headline;
  Text* m_text;
  FlowLayout* m_actions;
};

}  // namespace usher::pages::kit
