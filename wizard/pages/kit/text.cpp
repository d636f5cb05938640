// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/text.h"

#include <QApplication>
#include <QEvent>

namespace usher::pages::kit {

QFont fontFor(TextStyle style) {
  QFont font = QApplication::font();
  switch (style) {
    case TextStyle::Title:
      font.setPointSizeF(20);
      font.setWeight(QFont::DemiBold);
      break;
    case TextStyle::Lead:
      font.setPointSizeF(11);
      break;
    case TextStyle::Heading:
      font.setPointSizeF(font.pointSizeF() + 1);
      font.setWeight(QFont::DemiBold);
      break;
    case TextStyle::Strong:
      font.setWeight(QFont::DemiBold);
      break;
    case TextStyle::Body:
    case TextStyle::Quiet:
      break;
  }
  return font;
}

Text::Text(TextStyle style, QWidget* parent) : QLabel(parent), m_style(style) {
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
  setAlignment(Qt::AlignLeft | Qt::AlignTop);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  if (style == TextStyle::Quiet) {
    setForegroundRole(QPalette::PlaceholderText);
  }
  updateFont();
}

void Text::setTextOrHide(const QString& text) {
  setText(text);
  setVisible(!text.isEmpty());
}

void Text::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::ApplicationFontChange) {
    updateFont();
  }
}

void Text::updateFont() {
  setFont(fontFor(m_style));
}

}  // namespace usher::pages::kit
