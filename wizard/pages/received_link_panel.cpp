// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/received_link_panel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/kit/action_field.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/text.h"

namespace usher::pages {

ReceivedLinkPanel::ReceivedLinkPanel(QWidget* parent)
    : QWidget(parent),
      m_heading(new kit::Text(kit::TextStyle::Heading, this)),
      m_text(new kit::Text(kit::TextStyle::Body, this)),
      m_field(new kit::ActionField(QStringLiteral("vendorLink"), this)),
      m_answer(new kit::Notice(QStringLiteral("linkAnswer"), this)),
      m_drop(m_answer->addAction(QStringLiteral("dropLink"))) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_heading);
  layout->addWidget(m_text);
  layout->addWidget(m_field);
  layout->addWidget(m_answer);
  connect(m_field, &kit::ActionField::submitted, this, &ReceivedLinkPanel::submitted);
  connect(m_drop, &QAbstractButton::clicked, this, &ReceivedLinkPanel::dropped);
}

void ReceivedLinkPanel::render(const Look& look) {
  const bool isAccepted = look.link == flow::LinkState::Accepted;
  m_heading->setText(look.heading);
  const bool isField = !isAccepted || look.drop.isEmpty();
  m_text->setTextOrHide(!isField ? QString() : look.text);
  m_field->setTexts(look.label, QStringLiteral("https://…"), tr("Chec&k it"));
  m_field->setVisible(isField);
  m_drop->setText(look.drop);
  m_drop->setVisible(isAccepted && !look.drop.isEmpty());
  m_drop->updateGeometry();
  switch (look.link) {
    case flow::LinkState::None:
      m_answer->setTexts(Tone::Neutral, {}, {});
      break;
    case flow::LinkState::Accepted:
      m_answer->setTexts(Tone::Good, look.accepted, look.acceptedText);
      break;
    case flow::LinkState::Refused:
      m_answer->setTexts(Tone::Attention, look.problem,
                         look.detail.isEmpty() ? QString() : tr("The link says: %1").arg(shownText(look.detail, 160)));
      break;
  }
  if (look.link != m_linkShown) {
    m_linkShown = look.link;
    Q_EMIT revealWanted(m_linkShown == flow::LinkState::None ? static_cast<QWidget*>(m_field) : m_answer);
  }
}

QString linkProblemText(flow::LinkProblem problem, const QString& vendorName) {
  const QString vendor = shownText(vendorName, 60);
  switch (problem) {
    case flow::LinkProblem::None:
      break;
    case flow::LinkProblem::NotALink:
      return ReceivedLinkPanel::tr(
          "This is not a link. Copy the whole address from the mail, from https:// to its end.");
    case flow::LinkProblem::Host:
      return ReceivedLinkPanel::tr(
                 "This link does not lead to Microsoft. Do not open it, and ask %1 whether they sent it.")
          .arg(vendor);
    case flow::LinkProblem::Path:
      return ReceivedLinkPanel::tr(
                 "This link leads to Microsoft, but not to the page where permissions are given. Ask "
                 "%1 for the right one.")
          .arg(vendor);
    case flow::LinkProblem::Tenant:
      return ReceivedLinkPanel::tr("This link is for another organisation. Tell %1 your tenant ID again.").arg(vendor);
    case flow::LinkProblem::Client:
      return ReceivedLinkPanel::tr(
                 "This link asks for another app than %1. Do not open it, and ask %1 whether they sent it.")
          .arg(vendor);
    case flow::LinkProblem::Scope:
      return ReceivedLinkPanel::tr("This link asks for other permissions than %1 names. Ask %1 for the right one.")
          .arg(vendor);
    case flow::LinkProblem::Redirect:
      return ReceivedLinkPanel::tr(
                 "This link leads back to an address that does not belong to %1. Do not open it, and "
                 "ask %1 whether they sent it.")
          .arg(vendor);
    case flow::LinkProblem::State:
      return ReceivedLinkPanel::tr("The part of this link that belongs to %1 is too long. Ask %1 for a new one.")
          .arg(vendor);
    case flow::LinkProblem::Parameter:
      return ReceivedLinkPanel::tr("This link carries something that does not belong there. Ask %1 for a new one.")
          .arg(vendor);
  }
  return {};
}

}  // namespace usher::pages
