// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/elided_text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextDocument>

namespace usher::pages::kit {

QString plainToolTip(const QString& text) {
  // A tool tip guesses whether it was given HTML.
  return Qt::mightBeRichText(text) ? QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()) : text;
}

ElidedText::ElidedText(QWidget* parent, Qt::TextElideMode mode) : QWidget(parent), m_mode(mode) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedText::setText(const QString& text) {
  if (text == m_text) {
    return;
  }
  m_text = text;
  setToolTip(plainToolTip(text));
  setAccessibleName(text);
  updateGeometry();
  update();
}

QSize ElidedText::sizeHint() const {
  return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()};
}

QSize ElidedText::minimumSizeHint() const {
  return {16, fontMetrics().height()};
}

void ElidedText::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(palette().color(foregroundRole()));
  const QString shown = fontMetrics().elidedText(m_text, m_mode, width());
  painter.drawText(rect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine, shown);
}

}  // namespace usher::pages::kit
