// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/hand_over_panel.h"

#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/kit/button.h"
#include "pages/kit/copy_button.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/text.h"
#include "pages/step_words.h"
#include "pages/times.h"

namespace usher::pages {

HandOverPanel::HandOverPanel(flow::FinishStep& step, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_surroundings(surroundings),
      m_heading(new kit::Text(kit::TextStyle::Heading, this)),
      m_text(new kit::Text(kit::TextStyle::Body, this)),
      m_write(new kit::Button(QStringLiteral("writeHandOver"), this)),
      m_copy(new kit::CopyButton(QStringLiteral("copyHandOver"), this)),
      m_handedOver(new kit::LinkButton(QStringLiteral("handedOver"), this)) {
  m_text->setObjectName(QStringLiteral("handOverText"));
  m_write->setIcon(kit::paletteIcon(kit::Icon::Mail));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_heading);
  layout->addWidget(m_text);
  layout->addLayout(kit::actionRow({m_write, m_copy, m_handedOver}));
  connect(m_write, &QAbstractButton::clicked, this, [this] {
    m_mailed = writeMail(m_surroundings.desktop, mail(), QStringLiteral("hand-over"), m_surroundings.clock.now(), this,
                         [this](const MailOutcome& better) {
                           m_mailed = better;
                           Q_EMIT changed();
                         });
    Q_EMIT changed();
  });
  connect(m_copy, &kit::CopyButton::copyRequested, this, [this] { m_surroundings.desktop.copy(mailAsText(mail())); });
  connect(m_handedOver, &QAbstractButton::clicked, &m_step, [this] {
    m_mailed = {};
    m_step.markHandedOver();
  });
}

QString HandOverPanel::text() const {
  const flow::FinishView& view = m_step.view();
  QStringList names;
  for (const flow::HandOverTarget& target : view.handOverTo) {
    names.append(shownText(target.name, 80));
  }
  const QString all = names.join(QStringLiteral(", "));
  switch (view.handOver) {
    case flow::HandOver::NotOffered:
      break;
    case flow::HandOver::OwnersConsentMissing:
      return tr("This is off: owners cannot use Usher here yet. Go back to “%1” and press \"Let owners use Usher "
                "here\".")
          .arg(stepTitle(flow::StepId::Consent));
    case flow::HandOver::NoOwner:
      return tr("This is off: nobody owns the app yet. Go back to “%1”.").arg(stepTitle(flow::StepId::Owners));
    case flow::HandOver::Ready:
      if (m_mailed.way != MailWay::None) {
        return mailOutcomeText(m_mailed);
      }
      return view.handedOverAt
                 ? tr("Handed over to %1 at %2.").arg(all, clockTime(*view.handedOverAt, m_surroundings.clock.now()))
                 : tr("%1 gets a message that says what to do from now on.").arg(all);
  }
  return {};
}

void HandOverPanel::render() {
  const flow::FinishView& view = m_step.view();
  const bool isReady = view.handOver == flow::HandOver::Ready;
  setVisible(view.handOver != flow::HandOver::NotOffered);
  m_heading->setText(tr("Hand over to the owner"));
  m_text->setTextOrHide(text());
  m_write->setText(tr("Write to the &owner"));
  m_write->setVisible(isReady);
  m_copy->setTexts({}, tr("Copy the message to the owner"));
  m_copy->setVisible(isReady);
  m_handedOver->setText(tr("I &handed it over"));
  m_handedOver->setVisible(isReady && !view.handedOverAt);
  m_handedOver->updateGeometry();
}

MailDraft HandOverPanel::mail() const {
  const flow::FinishView& view = m_step.view();
  QStringList to;
  for (const flow::HandOverTarget& target : view.handOverTo) {
    to.append(target.address);
  }
  return handOverMail(to, view.vendorName, view.organisationName);
}

}  // namespace usher::pages
