// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/organisation_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/kit/button.h"
#include "pages/kit/copy_button.h"
#include "pages/kit/fact_row.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/text.h"
#include "pages/received_link_panel.h"
#include "pages/step_words.h"
#include "pages/times.h"

namespace usher::pages {

OrganisationPage::OrganisationPage(flow::OrganisationStep& step, const Surroundings& surroundings, QWidget* parent)
    : Page(step, surroundings, parent),
      m_step(step),
      m_name(new kit::FactRow(QStringLiteral("organisationName"), kit::FactRow::Copying::Yes, this)),
      m_tenant(new kit::FactRow(QStringLiteral("tenantId"), kit::FactRow::Copying::Yes, this)),
      m_primary(new kit::FactRow(QStringLiteral("primaryDomain"), kit::FactRow::Copying::Yes, this)),
      m_domains(new kit::FactRow(QStringLiteral("domains"), kit::FactRow::Copying::Yes, this)),
      m_mailHeading(new kit::Text(kit::TextStyle::Heading, this)),
      m_mailText(new kit::Text(kit::TextStyle::Body, this)),
      m_write(new kit::Button(QStringLiteral("writeMail"), this)),
      m_copyMail(new kit::CopyButton(QStringLiteral("copyMail"), this)),
      m_saidSent(new kit::LinkButton(QStringLiteral("saidSent"), this)),
      m_sent(new kit::Notice(QStringLiteral("sentNotice"), this)),
      m_forgetSent(m_sent->addAction(QStringLiteral("forgetSent"))),
      m_link(new ReceivedLinkPanel(this)) {
  m_write->setIcon(kit::paletteIcon(kit::Icon::Mail));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  auto* facts = new QVBoxLayout;
  facts->setSpacing(0);
  for (QWidget* fact : {m_name, m_tenant, m_primary, m_domains}) {
    facts->addWidget(fact);
  }
  layout->addLayout(facts);
  layout->addSpacing(8);
  layout->addWidget(m_mailHeading);
  layout->addWidget(m_mailText);
  layout->addLayout(kit::actionRow({m_write, m_copyMail, m_saidSent}));
  layout->addWidget(m_sent);
  layout->addSpacing(16);
  layout->addWidget(m_link);
  layout->addStretch(1);

  for (kit::FactRow* fact : {m_name, m_tenant, m_primary, m_domains}) {
    connect(fact, &kit::FactRow::copyRequested, this, [this](const QString& value) { desktop().copy(value); });
  }
  connect(m_write, &QAbstractButton::clicked, this, [this] { writeIt(); });
  connect(m_copyMail, &kit::CopyButton::copyRequested, this, [this] { desktop().copy(mailAsText(mail())); });
  connect(m_saidSent, &QAbstractButton::clicked, &m_step, [this] { m_step.markSent(); });
  connect(m_forgetSent, &QAbstractButton::clicked, &m_step, [this] { m_step.forgetSent(); });
  connect(m_link, &ReceivedLinkPanel::submitted, &m_step, [this](const QString& text) { m_step.pasteLink(text); });
  connect(m_link, &ReceivedLinkPanel::dropped, &m_step, [this] { m_step.dropLink(); });
  connect(m_link, &ReceivedLinkPanel::revealWanted, this, &Page::revealWanted);
}

QString OrganisationPage::lead() const {
  return tr("%1 needs to know which organisation is yours, and answers with a link.")
      .arg(shownText(m_step.view().vendorName, 60));
}

PrimaryAction OrganisationPage::primary() const {
  return {.text = tr("&Next"), .isEnabled = m_step.canContinue(), .goesOn = true};
}

QString OrganisationPage::busyText() const {
  return tr("Reading your organisation…");
}

MailDraft OrganisationPage::mail() const {
  const flow::OrganisationView& view = m_step.view();
  return organisationMail({.vendorName = view.vendorName,
                           .contactAddress = view.contactAddress,
                           .organisationName = view.name,
                           .tenantId = view.tenantId,
                           .primaryDomain = view.primaryDomain,
                           .domains = view.domains});
}

void OrganisationPage::writeIt() {
  m_mailed =
      writeMail(desktop(), mail(), QStringLiteral("organisation"), now(), this, [this](const MailOutcome& better) {
        m_mailed = better;
        refresh();
      });
  refresh();
}

void OrganisationPage::render() {
  renderFacts();
  renderMail();
  renderLink();
}

void OrganisationPage::renderFacts() {
  const flow::OrganisationView& view = m_step.view();
  m_name->setFact(tr("Name"), shownText(view.name), tr("Copy the organisation's name"));
  m_tenant->setFact(tr("Tenant ID"), view.tenantId, tr("Copy the tenant ID"));
  m_primary->setFact(tr("Primary domain"), shownText(view.primaryDomain), tr("Copy the primary domain"));
  m_domains->setFact(tr("All domains"), shownText(view.domains.join(QStringLiteral(", ")), 600),
                     tr("Copy all domains"));
  m_domains->setVisible(view.domains.size() > 1);
}

void OrganisationPage::renderMail() {
  const flow::OrganisationView& view = m_step.view();
  const QString vendor = shownText(view.vendorName, 60);
  const bool isSent = view.sentAt.has_value();
  m_mailHeading->setText(tr("Tell %1").arg(vendor));
  const QString outcome = mailOutcomeText(m_mailed);
  m_mailText->setTextOrHide(isSent ? QString()
                            : outcome.isEmpty()
                                ? tr("Usher writes the message to %1; you send it with your own mail program.")
                                      .arg(shownText(view.contactAddress, 80))
                                : outcome);
  m_write->setText(tr("&Write the e-mail"));
  m_write->setEnabled(!view.tenantId.isEmpty());
  m_write->setVisible(!isSent);
  m_copyMail->setTexts(tr("Copy the message"), tr("Copy the message to %1").arg(vendor));
  m_copyMail->setVisible(!isSent);
  m_saidSent->setText(tr("I have &sent it"));
  m_saidSent->setVisible(!isSent);
  m_saidSent->updateGeometry();
  if (isSent) {
    const QString time = clockTime(*view.sentAt, now());
    m_sent->setTexts(view.link == flow::LinkState::Accepted ? Tone::Good : Tone::Neutral,
                     view.link == flow::LinkState::Accepted
                         ? tr("Sent at %1.").arg(time)
                         : tr("Sent at %1, waiting for %2's link.").arg(time, vendor),
                     view.link == flow::LinkState::Accepted
                         ? QString()
                         : tr("You can close this window; Usher remembers. You can also go on without the link."));
  } else {
    m_sent->setTexts(Tone::Neutral, {}, {});
  }
  m_forgetSent->setText(tr("I have not sent &it"));
  m_forgetSent->updateGeometry();
}

void OrganisationPage::renderLink() {
  const flow::OrganisationView& view = m_step.view();
  const QString vendor = shownText(view.vendorName, 60);
  m_link->render({.heading = tr("I have received a link from %1").arg(vendor),
                  .text = tr("Paste it here. Usher checks it and never opens it; it builds its own. "
                             "Without a link you can go on as well."),
                  .label = tr("%1's &link").arg(buttonText(vendor)),
                  .link = view.link,
                  .problem = linkProblemText(view.linkProblem, view.vendorName),
                  .detail = view.linkDetail,
                  .accepted = tr("The link is right: it asks for %1, for your organisation.").arg(vendor),
                  .acceptedText = view.linkAt
                                      ? tr("Checked at %1. The next page uses it.").arg(clockTime(*view.linkAt, now()))
                                      : QString(),
                  .drop = tr("&Remove the link")});
}

}  // namespace usher::pages
