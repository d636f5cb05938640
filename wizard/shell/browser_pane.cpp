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
#include "pages/kit/text.h"
#include "pages/step_words.h"
#include "shell/busy_bar.h"
#include "shell/notice_pill.h"

namespace usher::shell {

using pages::Tone;
using pages::kit::Icon;
using pages::kit::LinkButton;

namespace {

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
      m_pill(new NoticePill(QStringLiteral("pageNotice"), notice, noticeDetails, this)),
      m_content(new QWidget(this)) {
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
  layout->addWidget(makePrompt());
  layout->addWidget(m_content, 1);
  connect(&page, &flow::EmbeddedBrowser::pageChanged, this, [this] { render(); });
  connect(m_reload, &QAbstractButton::clicked, &page, [this] { m_page.reload(); });
  connect(m_ownBrowser, &QAbstractButton::clicked, this, &BrowserPane::ownBrowserWanted);
  connect(m_close, &QAbstractButton::clicked, this, &BrowserPane::closeWanted);
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

QWidget* BrowserPane::makePrompt() {
  m_prompt = new PaneStrip(this);
  m_prompt->setObjectName(QStringLiteral("pagePrompt"));
  auto* mark = new pages::kit::IconMark(Icon::Attention, Tone::Attention, 20, m_prompt);
  m_promptText = new pages::kit::Text(pages::kit::TextStyle::Body, m_prompt);
  m_promptText->setObjectName(QStringLiteral("pagePromptText"));
  m_promptAction = new pages::kit::Button(QStringLiteral("pagePromptAction"), m_prompt);
  auto* layout = new QHBoxLayout(m_prompt);
  layout->setContentsMargins(16, 12, 16, 12);
  layout->setSpacing(12);
  layout->addWidget(mark, 0, Qt::AlignVCenter);
  layout->addWidget(m_promptText, 1, Qt::AlignVCenter);
  layout->addWidget(m_promptAction, 0, Qt::AlignVCenter);
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

void BrowserPane::render() {
  const flow::PageInView page = m_page.page();
  m_lock->setIcon(page.isSecure ? Icon::Lock : Icon::LockOpen, page.isSecure ? Tone::Good : Tone::Neutral);
  m_lock->setAccessibleName(page.isSecure ? tr("Secure connection") : tr("Not encrypted"));
  m_lock->setToolTip(m_lock->accessibleName());
  m_host->setText(page.host.isEmpty() ? tr("Microsoft's page opens…") : shownText(page.host, 253));
  m_loading->setVisible(page.askedHost.isEmpty() && page.trouble.isEmpty());
  m_loading->setBusy(page.isLoading && page.trouble.isEmpty());
  m_reload->setText(tr("Re&load"));
  m_ownBrowser->setText(tr("&Use my own browser"));
  m_close->setText(tr("&Close"));
  m_close->setAccessibleName(tr("Close Microsoft's page"));
  for (LinkButton* button : {m_reload, m_ownBrowser, m_close}) {
    button->updateGeometry();
  }
  m_prompt->setVisible(!page.askedHost.isEmpty() || !page.trouble.isEmpty());
  if (!page.askedHost.isEmpty()) {
    const QString host = shownText(page.askedHost, 120);
    m_promptText->setText(
        tr("Your organisation signs in at %1, which is not Microsoft's. Go on only if you know it.").arg(host));
    m_promptAction->setText(tr("Con&tinue to %1").arg(pages::buttonText(page.askedHost)));
  } else if (!page.trouble.isEmpty()) {
    m_promptText->setText(troubleText(page.trouble) + QLatin1Char(' ') + tr("Your own browser may get further."));
    m_promptAction->setText(tr("Use my own &browser"));
  }
}

void BrowserPane::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

QString troubleText(const QString& trouble) {
  if (trouble == QLatin1String("crashed")) {
    return BrowserPane::tr("The built-in window stopped working.");
  }
  if (trouble == QLatin1String("blank")) {
    return BrowserPane::tr("Microsoft's page stays empty in the built-in window.");
  }
  if (trouble == QLatin1String("unreachable")) {
    return BrowserPane::tr("Microsoft's page does not answer.");
  }
  if (trouble == QLatin1String("passkey")) {
    return BrowserPane::tr("Microsoft asks for a passkey, which the built-in window cannot use.");
  }
  if (trouble == QLatin1String("certificate")) {
    return BrowserPane::tr("The connection is not secure, so nothing is shown.");
  }
  if (trouble == QLatin1String("too-old")) {
    return BrowserPane::tr("The built-in window is too old for this page.");
  }
  if (trouble == QLatin1String("AADSTS53003")) {
    return BrowserPane::tr("A rule of your organisation does not allow sign-in in the built-in window.");
  }
  if (trouble == QLatin1String("AADSTS53000") || trouble == QLatin1String("AADSTS53001")) {
    return BrowserPane::tr(
        "Your organisation allows sign-in only on devices it manages, and the built-in window cannot show that this is "
        "one.");
  }
  if (trouble == QLatin1String("AADSTS50097") || trouble == QLatin1String("AADSTS50155")) {
    return BrowserPane::tr("Your organisation wants to know the device, and the built-in window cannot tell it.");
  }
  return BrowserPane::tr("Microsoft's page does not go on in the built-in window.");
}

}  // namespace usher::shell
