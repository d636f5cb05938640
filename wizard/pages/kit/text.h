// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace usher::pages::kit {

enum class TextStyle { Title, Lead, Heading, Body, Strong, Quiet };

/// Words on a page: always plain text, wrapped between words.
class Text final : public QLabel {
  Q_OBJECT

 public:
  Text(TextStyle style, QWidget* parent);

  /// Shows `text`, or hides the label when there is none.
  void setTextOrHide(const QString& text);

  /// Wrapped words need a line at least; how many they need is a matter of the width.
  QSize minimumSizeHint() const override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void updateFont();

  TextStyle m_style;
};

/// The application's font in this style.
QFont fontFor(TextStyle style);

}  // namespace usher::pages::kit
