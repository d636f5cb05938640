// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/notice.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/text.h"

namespace usher::pages::kit {

Notice::Notice(const QString& objectName, QWidget* parent)
    : QWidget(parent),
      m_mark(new IconMark(Icon::Information, Tone::Neutral, 20, this)),
      m_headline(new Text(TextStyle::Strong, this)),
      m_text(new Text(TextStyle::Body, this)),
      m_actions(new FlowLayout(8)) {
  setObjectName(objectName);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  m_headline->setObjectName(objectName + QStringLiteral("Headline"));
  m_text->setObjectName(objectName + QStringLiteral("Text"));
  auto* words = new QVBoxLayout;
  words->setSpacing(4);
  words->addWidget(m_headline);
  words->addWidget(m_text);
  words->addLayout(m_actions);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 12, 16, 12);
  // In line with the words of the links.
  for (Text* line : {m_headline, m_text}) {
    line->setContentsMargins(LinkButton::padding, 0, 0, 0);
  }
  layout->setSpacing(8);
  layout->addWidget(m_mark, 0, Qt::AlignTop);
  layout->addLayout(words, 1);
  hide();
}

void Notice::setTexts(Tone tone, const QString& headline, const QString& text) {
  m_mark->setIcon(toneIcon(tone), tone);
  m_headline->setTextOrHide(headline);
  m_text->setTextOrHide(text);
  setAccessibleName(headline.isEmpty() ? text : headline);
  setAccessibleDescription(headline.isEmpty() ? QString() : text);
  setVisible(!headline.isEmpty() || !text.isEmpty());
}

LinkButton* Notice::addAction(const QString& objectName) {
  auto* link = new LinkButton(objectName, this);
  m_actions->addWidget(link);
  return link;
}

void Notice::letCopy() {
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

QString Notice::headline() const {
  return m_headline->text();
}

QString Notice::text() const {
  return m_text->text();
}

void Notice::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(palette().color(QPalette::AlternateBase));
  painter.setPen(palette().color(QPalette::Midlight));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

}  // namespace usher::pages::kit
