// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/waiting_pane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "pages/kit/button.h"
#include "pages/kit/icon.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/notice_pill.h"
#include "pages/kit/text.h"

namespace usher::shell {

using pages::kit::TextStyle;

WaitingPane::WaitingPane(const QString& notice, const QString& noticeDetails, QWidget* parent)
    : QWidget(parent),
      m_title(new pages::kit::Text(TextStyle::Title, this)),
      m_text(new pages::kit::Text(TextStyle::Lead, this)),
      m_reasonText(new pages::kit::Text(TextStyle::Body, this)),
      m_stop(new pages::kit::Button(QStringLiteral("waitingStop"), this)),
      m_builtIn(new pages::kit::LinkButton(QStringLiteral("waitingBuiltIn"), this)) {
  setObjectName(QStringLiteral("waitingPane"));
  m_text->setObjectName(QStringLiteral("waitingText"));
  m_reasonText->setObjectName(QStringLiteral("waitingReason"));
  auto* mark = new pages::kit::IconMark(pages::kit::Icon::Globe, pages::Tone::Neutral, 40, this);
  mark->setRole(QPalette::Link);
  auto* pill = new pages::kit::NoticePill(QStringLiteral("waitingNotice"), notice, noticeDetails, this);
  auto* details = new QVBoxLayout;
  details->setContentsMargins(0, 24, 0, 0);
  details->addWidget(pill->panel());
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(16);
  buttons->addWidget(m_stop);
  buttons->addWidget(m_builtIn);
  buttons->addStretch(1);
  auto* column = new QVBoxLayout;
  column->setSpacing(8);
  column->addStretch(2);
  column->addWidget(mark);
  column->addSpacing(8);
  column->addWidget(m_title);
  column->addWidget(m_text);
  column->addWidget(m_reasonText);
  column->addSpacing(16);
  column->addLayout(buttons);
  column->addLayout(details);
  column->addStretch(3);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(32, 29, 32, 32);
  layout->addLayout(column, 1000);
  layout->addStretch(1);
  layout->addWidget(pill, 0, Qt::AlignTop);
  m_title->setMaximumWidth(640);
  m_text->setMaximumWidth(640);
  m_reasonText->setMaximumWidth(640);
  pill->panel()->setMaximumWidth(640);
  connect(m_stop, &QAbstractButton::clicked, this, &WaitingPane::stopWanted);
  connect(m_builtIn, &QAbstractButton::clicked, this, &WaitingPane::builtInWanted);
}

void WaitingPane::show(bool canUseBuiltIn, const QString& note, const QString& reason) {
  m_canUseBuiltIn = canUseBuiltIn;
  m_note = note;
  m_reason = reason;
  render();
}

void WaitingPane::render() {
  m_title->setText(tr("Go on in your browser"));
  m_text->setText(m_note.isEmpty()
                      ? tr("Microsoft's page is open there. Usher waits here and goes on by itself when you are done.")
                      : m_note);
  m_reasonText->setText(m_reason);
  m_reasonText->setVisible(!m_reason.isEmpty());
  m_stop->setText(m_note.isEmpty() ? tr("&Stop") : tr("I am &done there"));
  m_builtIn->setText(tr("&Use the built-in window instead"));
  m_builtIn->setVisible(m_canUseBuiltIn);
  m_builtIn->updateGeometry();
}

void WaitingPane::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

}  // namespace usher::shell
