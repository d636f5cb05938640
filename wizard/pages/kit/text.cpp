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
      // Said aloud, so that no bolder font of a widget shows through when it is painted with.
      font.setWeight(QFont::Normal);
      break;
  }
  return font;
}

Text::Text(TextStyle style, QWidget* parent) : QLabel(parent), m_style(style) {
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
  setAlignment(Qt::AlignLeft | Qt::AlignTop);
  if (style == TextStyle::Quiet) {
    setForegroundRole(QPalette::PlaceholderText);
  }
  updateFont();
}

void Text::setTextOrHide(const QString& text) {
  setText(text);
  setVisible(!text.isEmpty());
}

QSize Text::minimumSizeHint() const {
  return wordWrap() ? QSize(80, fontMetrics().height()) : QLabel::minimumSizeHint();
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
