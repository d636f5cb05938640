// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/administrator_elsewhere_panel.h"

#include <QVBoxLayout>
#include <algorithm>

#include "base/foreign_text.h"
#include "pages/configuration_mail.h"
#include "pages/configuration_words.h"
#include "pages/kit/address_field.h"
#include "pages/kit/copy_button.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/state_line.h"
#include "pages/kit/text.h"

namespace usher::pages {

namespace {
constexpr qsizetype mostLinksShown = 8;

/// The URL is that of the newest link that nobody has answered; -1: of none.
qsizetype indexOfUrl(const QList<flow::OpenLink>& links) {
  const auto found = std::find_if(links.begin(), links.end(),
                                  [](const flow::OpenLink& link) { return link.end == state::LinkEnd::Open; });
  return found == links.end() ? -1 : found - links.begin();
}

}  // namespace

AdministratorElsewherePanel::AdministratorElsewherePanel(flow::ConsentStep& step, const Surroundings& surroundings,
                                                         QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_surroundings(surroundings),
      m_heading(new kit::Text(kit::TextStyle::Heading, this)),
      m_text(new kit::Text(kit::TextStyle::Body, this)),
      m_url(new kit::AddressField(QStringLiteral("consentUrl"), this)),
      m_copyLink(new kit::CopyButton(QStringLiteral("copyLink"), this)),
      m_mailLink(new kit::LinkButton(QStringLiteral("mailLink"), this)),
      m_linkSent(new kit::LinkButton(QStringLiteral("linkSent"), this)),
      m_makeLink(new kit::LinkButton(QStringLiteral("makeLink"), this)),
      m_sees(new kit::Text(kit::TextStyle::Quiet, this)),
      m_linksHeading(new kit::Text(kit::TextStyle::Strong, this)),
      m_older(new kit::Text(kit::TextStyle::Quiet, this)) {
  m_text->setObjectName(QStringLiteral("elsewhereText"));
  m_sees->setObjectName(QStringLiteral("administratorSees"));
  m_older->setObjectName(QStringLiteral("olderLinks"));
  m_copyLink->waitForTold();
  m_mailLink->setGlyph(kit::Icon::Mail);
  m_makeLink->setGlyph(kit::Icon::Plus);
  auto* links = new QVBoxLayout;
  links->setSpacing(0);
  m_links = std::make_unique<kit::RowStack<kit::StateLine>>(this, links, QStringLiteral("openLink"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 8, 0, 8);
  layout->setSpacing(8);
  layout->addWidget(m_heading);
  layout->addWidget(m_text);
  layout->addWidget(m_url);
  layout->addLayout(kit::actionRow({m_copyLink, m_mailLink, m_linkSent, m_makeLink}));
  layout->addWidget(m_sees);
  layout->addWidget(m_linksHeading);
  layout->addLayout(links);
  layout->addWidget(m_older);
  connect(m_copyLink, &kit::CopyButton::copyRequested, this, &AdministratorElsewherePanel::copyUrl);
  connect(m_mailLink, &QAbstractButton::clicked, this, [this] { want(Wish::Mail); });
  connect(m_linkSent, &QAbstractButton::clicked, &m_step, [this] { m_step.markLinkSent(); });
  connect(m_makeLink, &QAbstractButton::clicked, &m_step, [this] { m_step.makeLink(); });
}

void AdministratorElsewherePanel::want(Wish wish) {
  m_wish = wish;
  m_wasBusy = false;
  if (m_step.view().linkForOthers.isEmpty()) {
    m_step.makeLink();
  } else {
    fulfil();
  }
}

void AdministratorElsewherePanel::fulfil() {
  const Wish wish = m_wish;
  m_wish = Wish::None;
  switch (wish) {
    case Wish::None:
      break;
    case Wish::Copy:
      m_surroundings.desktop.copy(QString::fromLatin1(m_step.view().linkForOthers.toEncoded()));
      m_copyLink->tellCopied();
      break;
    case Wish::Mail:
      writeMail();
      break;
  }
}

void AdministratorElsewherePanel::writeMail() {
  m_mailed = pages::writeMail(m_surroundings.desktop, configurationMail(m_step.view()), QStringLiteral("permissions"),
                              m_surroundings.clock.now(), this, [this](const MailOutcome& better) {
                                m_mailed = better;
                                render(m_deed);
                              });
  m_text->setText(mailOutcomeText(m_mailed));
}

void AdministratorElsewherePanel::render(ConsentDeed deed) {
  const flow::ConsentView& view = m_step.view();
  const bool isBusy = m_step.isBusy() || view.vendor.isAtMicrosoft;
  m_deed = deed;
  if (m_wish != Wish::None) {
    if (!view.linkForOthers.isEmpty()) {
      fulfil();
    } else if (m_wasBusy && !isBusy) {
      // The person turned round at the sign-in: a link that comes later was not asked for then.
      m_wish = Wish::None;
    }
    m_wasBusy = isBusy;
  }
  const QString outcome = mailOutcomeText(m_mailed);
  m_heading->setText(tr("An Office 365 administrator is elsewhere"));
  m_text->setText(!outcome.isEmpty() ? outcome
                  : !view.linkForOthers.isEmpty()
                      ? tr("Send them this URL. It leads to Microsoft's page with the permissions below.")
                  : view.dialog->needsSignInForLink
                      ? tr("Send them a URL that leads to Microsoft's page. It is made for one organisation, so Usher "
                           "first asks you to sign in to it.")
                      : tr("Send them a URL that leads to Microsoft's page with the permissions below."));
  m_sees->setText(whatTheAdministratorSees(view));
  renderUrl(deed);
  renderLinks();
}

void AdministratorElsewherePanel::renderUrl(ConsentDeed deed) {
  const flow::ConsentView& view = m_step.view();
  const QString url = QString::fromLatin1(view.linkForOthers.toEncoded());
  const bool hasUrl = !url.isEmpty();
  const bool isBusy = m_step.isBusy() || view.vendor.isAtMicrosoft || view.vendor.isLooking;
  m_url->setAddress(url);
  m_url->setAccessibleName(tr("URL for an Office 365 administrator"));
  m_url->setVisible(hasUrl);
  const auto offer = [isBusy](kit::LinkButton* link, const QString& text, bool isOffered) {
    link->setText(text);
    link->setVisible(isOffered);
    link->setEnabled(!isBusy);
    link->updateGeometry();
  };
  m_copyLink->setTexts(deed == ConsentDeed::CopyLink ? tr("Copy url", "not the primary action") : tr("Copy &url"),
                       tr("Copy the URL to Microsoft's page"));
  m_copyLink->setEnabled(hasUrl || !isBusy);
  offer(m_mailLink, tr("Send it by e-&mail"), true);
  const qsizetype shown = indexOfUrl(view.dialog->links);
  const bool isSent = shown >= 0 && view.dialog->links.at(shown).sent.has_value();
  offer(m_linkSent, tr("I have &sent it"), hasUrl && !isSent);
  offer(m_makeLink, tr("Make an&other link"), hasUrl);
}

void AdministratorElsewherePanel::renderLinks() {
  const QList<flow::OpenLink>& links = m_step.view().dialog->links;
  const QDateTime now = m_surroundings.clock.now();
  const qsizetype shown = qMin(links.size(), mostLinksShown);
  m_linksHeading->setTextOrHide(links.isEmpty() ? QString() : tr("Links you made"));
  m_links->setCount(shown);
  for (qsizetype i = 0; i < shown; ++i) {
    const OpenLinkWords words = openLinkWords(links.at(i), now);
    //: Beside the one of several links that is shown above.
    const QString remark = i == indexOfUrl(links) && links.size() > 1 ? tr("the URL above") : QString();
    m_links->at(i)->setState(words.icon, words.tone, words.text, words.detail, remark);
  }
  m_older->setTextOrHide(
      links.size() > shown ? tr("and %n older links", nullptr, static_cast<int>(links.size() - shown)) : QString());
}

}  // namespace usher::pages
