// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/help_pane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "pages/kit/button.h"
#include "pages/kit/notice_pill.h"
#include "pages/kit/text.h"
#include "shell/column.h"

namespace usher::shell {

using pages::kit::TextStyle;

HelpPane::HelpPane(const pages::Surroundings& surroundings, const QString& notice, const QString& noticeDetails,
                   QWidget* parent)
    : QWidget(parent),
      m_surroundings(surroundings),
      m_title(new pages::kit::Text(TextStyle::Title, this)),
      m_lead(new pages::kit::Text(TextStyle::Lead, this)),
      m_scroll(new QScrollArea(this)),
      m_ground(new QVBoxLayout),
      m_close(new pages::kit::Button(QStringLiteral("helpClose"), this)) {
  setObjectName(QStringLiteral("helpPane"));
  m_title->setObjectName(QStringLiteral("helpTitle"));
  m_lead->setObjectName(QStringLiteral("helpLead"));
  m_scroll->setObjectName(QStringLiteral("helpScroll"));
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  auto* ground = new QWidget;
  QHBoxLayout* column = inColumn(m_ground, 0, 24);
  ground->setLayout(column);
  // A scroll bar takes its room from the margin, so that the page stays in line with the title.
  connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, column, [this, column](int least, int most) {
    const int taken = most > least ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
    column->setContentsMargins(columnMargin, 0, columnMargin - taken, 24);
  });
  m_scroll->setWidget(ground);
  m_scroll->viewport()->setAutoFillBackground(false);
  ground->setAutoFillBackground(false);
  auto* pill = new pages::kit::NoticePill(QStringLiteral("helpNotice"), notice, noticeDetails, this);
  m_ground->setSpacing(16);
  m_ground->addWidget(pill->panel());
  auto* titleRow = new QHBoxLayout;
  titleRow->setSpacing(16);
  titleRow->addWidget(m_title, 1);
  titleRow->addWidget(pill, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(6);
  words->addLayout(titleRow);
  words->addWidget(m_lead);
  auto* header = new QWidget(this);
  header->setLayout(inColumn(words, 29, 16));
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  buttons->addWidget(m_close);
  auto* foot = new QWidget(this);
  foot->setLayout(inColumn(buttons, 15, 16));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(header);
  layout->addWidget(m_scroll, 1);
  layout->addWidget(foot);
  connect(m_close, &QAbstractButton::clicked, this, &HelpPane::closeWanted);
  render();
}

void HelpPane::open(const pages::HelpEntry& entry) {
  pages::HelpPage*& page = m_pages[entry.name];
  if (!page) {
    page = entry.makePage(m_surroundings, this);
    connect(page, &pages::HelpPage::wordsChanged, this, [this] { render(); });
    // A new widget comes last in the order of the keyboard, after the button.
    QWidget* last = nullptr;
    for (QWidget* next = page->nextInFocusChain(); page->isAncestorOf(next); next = next->nextInFocusChain()) {
      last = next->focusPolicy() & Qt::TabFocus ? next : last;
    }
    if (last) {
      setTabOrder(last, m_close);
    }
  }
  if (m_page && m_page != page) {
    m_page->hide();
    m_ground->removeWidget(m_page);
  }
  m_page = page;
  m_ground->addWidget(page, 1);
  page->show();
  m_scroll->verticalScrollBar()->setValue(0);
  render();
  page->enter();
}

void HelpPane::takeFocus() {
  QWidget* first = m_page ? m_page->firstField() : nullptr;
  (first ? first : m_title)->setFocus(Qt::OtherFocusReason);
}

void HelpPane::render() {
  if (m_page) {
    m_title->setText(m_page->title());
    m_lead->setText(m_page->lead());
  }
  setAccessibleName(m_title->text());
  //: Closes the help and goes back to the steps of the wizard.
  m_close->setText(tr("&Back to the set-up"));
}

void HelpPane::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

}  // namespace usher::shell
