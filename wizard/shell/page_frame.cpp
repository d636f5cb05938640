// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/page_frame.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/notice_pill.h"
#include "pages/kit/text.h"
#include "pages/page.h"
#include "shell/busy_bar.h"
#include "shell/button_row.h"
#include "shell/column.h"
#include "shell/failure_banner.h"
#include "shell/rights_bar.h"

namespace usher::shell {

using pages::kit::TextStyle;

PageFrame::PageFrame(const QString& notice, const QString& noticeDetails, QWidget* parent)
    : QWidget(parent),
      m_busyBar(new BusyBar(this)),
      m_title(new pages::kit::Text(TextStyle::Title, this)),
      m_lead(new pages::kit::Text(TextStyle::Lead, this)),
      m_pill(new pages::kit::NoticePill(QStringLiteral("notice"), notice, noticeDetails, this)),
      m_rights(new RightsBar(this)),
      m_rebuilt(new pages::kit::Notice(QStringLiteral("rebuilt"), this)),
      m_hideRebuilt(m_rebuilt->addAction(QStringLiteral("hideRebuilt"))),
      m_banner(new FailureBanner(this)),
      m_extras(new QWidget(this)),
      m_scroll(new QScrollArea(this)),
      m_ground(new QVBoxLayout),
      m_buttons(new ButtonRow(this)) {
  m_title->setObjectName(QStringLiteral("title"));
  m_lead->setObjectName(QStringLiteral("lead"));
  m_scroll->setObjectName(QStringLiteral("pageScroll"));
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setMinimumHeight(96);
  m_ground->setSpacing(16);
  m_ground->addWidget(m_pill->panel());
  auto* ground = new QWidget;
  QHBoxLayout* column = inColumn(m_ground, 0, 24);
  ground->setLayout(column);
  // A scroll bar takes its room from the margin, so that the page stays in line with the title.
  connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, column, [this, column](int least, int most) {
    const int taken = most > least ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
    QMargins margins = column->contentsMargins();
    margins.setRight(columnMargin - taken);
    column->setContentsMargins(margins);
  });
  m_scroll->setWidget(ground);
  m_scroll->viewport()->setAutoFillBackground(false);
  ground->setAutoFillBackground(false);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_busyBar);
  layout->addWidget(makeHeader());
  layout->addWidget(m_scroll, 1);
  layout->addWidget(m_buttons);
}

QWidget* PageFrame::makeHeader() {
  auto* header = new QWidget(this);
  auto* titleRow = new QHBoxLayout;
  titleRow->setSpacing(16);
  titleRow->addWidget(m_title, 1);
  titleRow->addWidget(m_pill, 0, Qt::AlignTop);
  auto* column = new QVBoxLayout;
  column->setSpacing(6);
  column->addLayout(titleRow);
  column->addWidget(m_lead);
  column->addWidget(m_rights);
  auto* extras = new QVBoxLayout(m_extras);
  extras->setContentsMargins(0, 8, 0, 0);
  extras->setSpacing(8);
  for (QWidget* extra : std::initializer_list<QWidget*>{m_rebuilt, m_banner}) {
    extras->addWidget(extra);
    extra->installEventFilter(this);
  }
  m_extras->hide();
  column->addWidget(m_extras);
  header->setLayout(inColumn(column, 26, 16));
  connect(m_pill, &QAbstractButton::toggled, m_scroll, [this] { m_scroll->verticalScrollBar()->setValue(0); });
  connect(m_hideRebuilt, &QAbstractButton::clicked, this, [this] { tellRebuilt(false); });
  return header;
}

bool PageFrame::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
    m_extras->setVisible(!m_rebuilt->isHidden() || !m_banner->isHidden());
  }
  return QWidget::eventFilter(watched, event);
}

void PageFrame::adopt(pages::Page* page) {
  page->hide();
  // A new widget comes last in the order of the keyboard, after the buttons.
  QWidget* last = nullptr;
  for (QWidget* next = page->nextInFocusChain(); page->isAncestorOf(next); next = next->nextInFocusChain()) {
    if (next->focusPolicy() & Qt::TabFocus) {
      last = next;
    }
  }
  if (last) {
    m_buttons->follow(last);
  }
}

void PageFrame::show(pages::Page* page) {
  if (m_page) {
    disconnect(m_page, &pages::Page::revealWanted, this, nullptr);
    m_page->hide();
    m_ground->removeWidget(m_page);
  }
  m_page = page;
  m_ground->addWidget(page, 1);
  connect(page, &pages::Page::revealWanted, this, &PageFrame::reveal);
  page->show();
  m_scroll->verticalScrollBar()->setValue(0);
  refreshWords();
}

void PageFrame::reveal(QWidget* part) {
  // What was shown a moment ago has its place only after the layout has run.
  QTimer::singleShot(0, part, [this, part] {
    if (part->isVisible()) {
      m_scroll->ensureWidgetVisible(part, 0, 16);
    }
  });
}

void PageFrame::refreshWords() {
  if (m_page) {
    m_title->setText(m_page->title());
    m_lead->setText(m_page->lead());
    m_title->setAccessibleDescription(m_page->lead());
  }
  renderRebuilt();
}

void PageFrame::tellRebuilt(bool wasRebuilt) {
  m_tellsRebuilt = wasRebuilt;
  renderRebuilt();
}

void PageFrame::renderRebuilt() {
  m_hideRebuilt->setText(tr("Hide this"));
  m_rebuilt->setTexts(
      pages::Tone::Attention, m_tellsRebuilt ? tr("What Usher remembered on this computer was damaged.") : QString(),
      m_tellsRebuilt ? tr("It was set aside, and Usher starts anew. What was done at Microsoft stands; Usher reads it "
                          "again at each step.")
                     : QString());
}

void PageFrame::focusTitle() {
  m_title->setFocus(Qt::OtherFocusReason);
}

bool PageFrame::titleHasFocus() const {
  return m_title->hasFocus();
}

}  // namespace usher::shell
