// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/browser_pane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/kit/button.h"
#include "pages/kit/elided_text.h"
#include "pages/kit/icon.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/notice_pill.h"
#include "pages/kit/text.h"
#include "pages/step_words.h"
#include "shell/busy_bar.h"
#include "shell/page_instead.h"
#include "shell/trouble_text.h"

namespace usher::shell {

using pages::Tone;
using pages::kit::Icon;
using pages::kit::LinkButton;

namespace {

/// Name and port (RFC 1035 2.3.4).
constexpr int longestHost = 253 + 6;

/// Whose host it is stands at its end, so that is what stays.
QString endOf(const QString& host) {
  constexpr int room = 40;
  return host.size() <= room ? host : QChar(0x2026) + host.right(room - 1);
}

/// A strip across the pane, on the side's ground.
class PaneStrip final : public QWidget {
 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Midlight));
  }
};

}  // namespace

BrowserPane::BrowserPane(flow::EmbeddedBrowser& page, ViewMaker makeView, const QString& notice,
                         const QString& noticeDetails, QWidget* parent)
    : QWidget(parent),
      m_page(page),
      m_makeView(std::move(makeView)),
      m_pill(new pages::kit::NoticePill(QStringLiteral("pageNotice"), notice, noticeDetails, this)),
      m_content(new QWidget(this)),
      m_instead(new PageInstead(this)) {
  setObjectName(QStringLiteral("browserPane"));
  auto* content = new QVBoxLayout(m_content);
  content->setContentsMargins(0, 0, 0, 0);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(makeBar());
  auto* unfolded = new QWidget(this);
  auto* details = new QVBoxLayout(unfolded);
  details->setContentsMargins(16, 8, 16, 8);
  details->addWidget(m_pill->panel());
  unfolded->hide();
  connect(m_pill, &QAbstractButton::toggled, unfolded, &QWidget::setVisible);
  layout->addWidget(unfolded);
  m_loading = new BusyBar(this);
  m_loading->setObjectName(QStringLiteral("pageLoading"));
  m_loading->setBackgroundRole(QPalette::AlternateBase);
  m_loading->setAutoFillBackground(true);
  layout->addWidget(m_loading);
  layout->addWidget(makeReason());
  layout->addWidget(makePrompt());
  layout->addWidget(m_content, 1);
  layout->addWidget(m_instead, 1);
  m_instead->hide();
  connect(&page, &flow::EmbeddedBrowser::pageChanged, this, [this] { render(); });
  connect(m_reload, &QAbstractButton::clicked, &page, [this] { m_page.reload(); });
  connect(m_ownBrowser, &QAbstractButton::clicked, this, &BrowserPane::ownBrowserWanted);
  connect(m_close, &QAbstractButton::clicked, this, &BrowserPane::closeWanted);
  connect(m_instead, &PageInstead::ownBrowserWanted, this, &BrowserPane::ownBrowserWanted);
  connect(m_instead, &PageInstead::againWanted, &page, [this] { m_page.reload(); });
  connect(m_promptAction, &QAbstractButton::clicked, this, [this] {
    if (m_page.page().askedHost.isEmpty()) {
      Q_EMIT ownBrowserWanted();
    } else {
      m_page.continueToAskedHost();
    }
  });
  render();
}

QWidget* BrowserPane::makeBar() {
  auto* bar = new PaneStrip(this);
  m_lock = new pages::kit::IconMark(Icon::Lock, Tone::Neutral, 16, bar);
  m_host = new pages::kit::ElidedText(bar, Qt::ElideLeft);
  m_host->setObjectName(QStringLiteral("pageHost"));
  m_reload = new LinkButton(QStringLiteral("pageReload"), bar);
  m_reload->setGlyph(Icon::Reload);
  m_ownBrowser = new LinkButton(QStringLiteral("pageOwnBrowser"), bar);
  m_ownBrowser->setGlyph(Icon::Globe);
  m_close = new LinkButton(QStringLiteral("pageClose"), bar);
  m_close->setGlyph(Icon::Close);
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(16, 6, 12, 6);
  layout->setSpacing(8);
  layout->addWidget(m_lock);
  layout->addWidget(m_host, 1);
  layout->addWidget(m_pill);
  layout->addWidget(m_reload);
  layout->addWidget(m_ownBrowser);
  layout->addWidget(m_close);
  bar->setFixedHeight(44);
  return bar;
}

QWidget* BrowserPane::makeReason() {
  m_reason = new PaneStrip(this);
  auto* mark = new pages::kit::IconMark(Icon::Information, Tone::Neutral, 20, m_reason);
  m_reasonText = new pages::kit::Text(pages::kit::TextStyle::Body, m_reason);
  m_reasonText->setObjectName(QStringLiteral("pageReason"));
  auto* layout = new QHBoxLayout(m_reason);
  layout->setContentsMargins(16, 8, 16, 10);
  layout->setSpacing(12);
  layout->addWidget(mark, 0, Qt::AlignVCenter);
  layout->addWidget(m_reasonText, 1, Qt::AlignVCenter);
  m_reason->hide();
  return m_reason;
}

QWidget* BrowserPane::makePrompt() {
  m_prompt = new PaneStrip(this);
  m_prompt->setObjectName(QStringLiteral("pagePrompt"));
  auto* mark = new pages::kit::IconMark(Icon::Attention, Tone::Attention, 20, m_prompt);
  m_promptText = new pages::kit::Text(pages::kit::TextStyle::Body, m_prompt);
  m_promptText->setObjectName(QStringLiteral("pagePromptText"));
  m_promptAction = new pages::kit::Button(QStringLiteral("pagePromptAction"), m_prompt);
  auto* words = new QHBoxLayout;
  words->setSpacing(12);
  words->addWidget(mark, 0, Qt::AlignVCenter);
  words->addWidget(m_promptText, 1, Qt::AlignVCenter);
  m_promptLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_prompt);
  m_promptLayout->setContentsMargins(16, 12, 16, 12);
  m_promptLayout->setSpacing(12);
  m_promptLayout->addLayout(words, 1);
  m_promptLayout->addWidget(m_promptAction, 0, Qt::AlignVCenter);
  return m_prompt;
}

void BrowserPane::open() {
  if (!m_view && m_makeView) {
    m_view = m_makeView(m_content);
    if (m_view) {
      m_content->layout()->addWidget(m_view);
      m_view->show();
    }
  }
  if (m_view) {
    m_view->setFocus();
  }
  render();
}

void BrowserPane::explain(const QString& reason) {
  m_reasonText->setText(reason);
  m_reason->setVisible(!reason.isEmpty());
}

void BrowserPane::render() {
  const flow::PageInView page = m_page.page();
  m_lock->setIcon(page.isSecure ? Icon::Lock : Icon::LockOpen, page.isSecure ? Tone::Good : Tone::Neutral);
  m_lock->setAccessibleName(page.isSecure ? tr("Secure connection") : tr("Not encrypted"));
  m_lock->setToolTip(m_lock->accessibleName());
  const QString noHost = page.trouble.isEmpty() ? tr("Microsoft's page opens…") : tr("Microsoft's page is not open");
  m_host->setText(page.host.isEmpty() ? noHost : shownText(page.host, longestHost));
  m_loading->setVisible(page.askedHost.isEmpty() && page.trouble.isEmpty());
  m_loading->setBusy(page.isLoading && page.trouble.isEmpty());
  m_reload->setText(tr("Re&load"));
  m_ownBrowser->setText(tr("&Use my own browser"));
  m_close->setText(tr("&Close"));
  m_close->setAccessibleName(tr("Close Microsoft's page"));
  for (LinkButton* button : {m_reload, m_ownBrowser, m_close}) {
    button->updateGeometry();
  }
  renderTrouble(page);
}

void BrowserPane::renderTrouble(const flow::PageInView& page) {
  const TroubleText trouble = page.trouble.isEmpty() ? TroubleText{} : troubleText(page.trouble);
  const bool isInstead = page.askedHost.isEmpty() && !trouble.headline.isEmpty();
  m_prompt->setVisible(!isInstead && (!page.askedHost.isEmpty() || !page.trouble.isEmpty()));
  m_content->setVisible(!isInstead);
  // Nothing is shown of which it could be said.
  m_lock->setVisible(!isInstead);
  m_reload->setVisible(!isInstead);
  m_ownBrowser->setVisible(!isInstead);
  if (isInstead) {
    m_instead->show(trouble, tr("Use my own &browser"));
    return;
  }
  if (m_instead->isVisible() && m_view) {
    m_view->setFocus();
  }
  m_instead->hide();
  if (!page.askedHost.isEmpty()) {
    m_promptText->setText(
        tr("Sign-in goes on at %1, which is none of Microsoft's sign-in addresses. Go on only if you know it.")
            .arg(endOf(shownText(page.askedHost, longestHost))));
    m_promptAction->setText(tr("Con&tinue to %1").arg(pages::buttonText(endOf(page.askedHost))));
    m_promptAction->setWeight(pages::kit::Button::Weight::Plain);
  } else if (!page.trouble.isEmpty()) {
    m_promptText->setText(trouble.text);
    m_promptAction->setText(tr("Use my own &browser"));
    m_promptAction->setWeight(pages::kit::Button::Weight::Primary);
  }
}

void BrowserPane::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  constexpr int roomForBoth = 640;
  m_promptLayout->setDirection(width() < roomForBoth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  m_promptLayout->setAlignment(m_promptAction, width() < roomForBoth ? Qt::AlignLeft : Qt::AlignVCenter);
}

void BrowserPane::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

}  // namespace usher::shell
