// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/question_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "pages/kit/button.h"
#include "pages/kit/text.h"

namespace usher::shell {

using pages::kit::Button;
using pages::kit::TextStyle;

QuestionPanel::QuestionPanel(QWidget* parent)
    : QWidget(parent),
      m_card(new QWidget(this)),
      m_headline(new pages::kit::Text(TextStyle::Heading, m_card)),
      m_text(new pages::kit::Text(TextStyle::Body, m_card)),
      m_stay(new Button(QStringLiteral("questionStay"), m_card)),
      m_go(new Button(QStringLiteral("questionGo"), m_card)) {
  setObjectName(QStringLiteral("question"));
  m_headline->setObjectName(QStringLiteral("questionHeadline"));
  m_text->setObjectName(QStringLiteral("questionText"));
  m_stay->setWeight(Button::Weight::Primary);
  m_go->setWeight(Button::Weight::Destructive);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addStretch(1);
  buttons->addWidget(m_go);
  buttons->addWidget(m_stay);
  auto* card = new QVBoxLayout(m_card);
  card->setContentsMargins(24, 24, 24, 20);
  card->setSpacing(8);
  card->addWidget(m_headline);
  card->addWidget(m_text);
  card->addSpacing(16);
  card->addLayout(buttons);
  m_card->setFixedWidth(440);
  auto* layout = new QVBoxLayout(this);
  layout->addStretch(2);
  layout->addWidget(m_card, 0, Qt::AlignHCenter);
  layout->addStretch(3);
  connect(m_stay, &QAbstractButton::clicked, this, [this] { answer(false); });
  connect(m_go, &QAbstractButton::clicked, this, [this] { answer(true); });
  parent->installEventFilter(this);
  hide();
}

void QuestionPanel::ask(const Question& question) {
  m_headline->setText(question.headline);
  m_text->setText(question.text);
  m_stay->setText(question.stay);
  m_go->setText(question.go);
  setAccessibleName(question.headline);
  setAccessibleDescription(question.text);
  setGeometry(parentWidget()->rect());
  m_card->setFixedHeight(m_card->layout()->totalHeightForWidth(m_card->width()));
  show();
  raise();
  m_stay->setFocus();
}

void QuestionPanel::answer(bool goes) {
  hide();
  Q_EMIT answered(goes);
}

void QuestionPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), QColor(0, 0, 0, 110));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(palette().color(QPalette::Window));
  painter.setPen(palette().color(QPalette::Mid));
  painter.drawRoundedRect(QRectF(m_card->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

void QuestionPanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    answer(false);
  }
  // Everything else stays here: the window under the question must not act on it.
}

bool QuestionPanel::focusNextPrevChild(bool) {
  (m_stay->hasFocus() ? m_go : m_stay)->setFocus(Qt::TabFocusReason);
  return true;
}

bool QuestionPanel::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize && isVisible()) {
    setGeometry(parentWidget()->rect());
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace usher::shell
