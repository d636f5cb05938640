// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/tell_vendor_panel.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/failure_text.h"
#include "pages/kit/button.h"
#include "pages/kit/copy_button.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/text.h"
#include "pages/step_words.h"
#include "pages/times.h"

namespace usher::pages {

TellVendorPanel::TellVendorPanel(flow::FinishStep& step, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_surroundings(surroundings),
      m_heading(new kit::Text(kit::TextStyle::Heading, this)),
      m_text(new kit::Text(kit::TextStyle::Body, this)),
      m_contactLabel(new QLabel(this)),
      m_contact(new QLineEdit(this)),
      m_contactWrong(new kit::Text(kit::TextStyle::Quiet, this)),
      m_recipients(new kit::Text(kit::TextStyle::Quiet, this)),
      m_write(new kit::Button(QStringLiteral("writePeople"), this)),
      m_copy(new kit::CopyButton(QStringLiteral("copyPeople"), this)),
      m_csv(new kit::LinkButton(QStringLiteral("saveCsv"), this)),
      m_told(new kit::LinkButton(QStringLiteral("told"), this)),
      m_answer(new kit::Text(kit::TextStyle::Body, this)) {
  m_contact->setObjectName(QStringLiteral("contactAddress"));
  m_contactLabel->setBuddy(m_contact);
  m_contactLabel->setTextFormat(Qt::PlainText);
  m_answer->setObjectName(QStringLiteral("tellAnswer"));
  m_recipients->setObjectName(QStringLiteral("recipients"));
  m_write->setIcon(kit::paletteIcon(kit::Icon::Mail));
  m_csv->setGlyph(kit::Icon::Save);
  layOut();
  connectAll();
}

void TellVendorPanel::layOut() {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  for (QWidget* widget :
       std::initializer_list<QWidget*>{m_heading, m_text, m_contactLabel, m_contact, m_contactWrong, m_recipients}) {
    layout->addWidget(widget);
  }
  layout->addLayout(kit::actionRow({m_write, m_copy, m_csv, m_told}));
  layout->addWidget(m_answer);
}

void TellVendorPanel::connectAll() {
  connect(m_contact, &QLineEdit::textEdited, &m_step, [this](const QString& text) { m_step.setContactAddress(text); });
  connect(m_write, &QAbstractButton::clicked, this, [this] {
    m_mailed = writeMail(m_surroundings.desktop, mail(), QStringLiteral("people"), m_surroundings.clock.now(), this,
                         [this](const MailOutcome& better) {
                           m_mailed = better;
                           Q_EMIT changed();
                         });
    m_csvAnswer.clear();
    Q_EMIT changed();
  });
  connect(m_copy, &kit::CopyButton::copyRequested, this, [this] { m_surroundings.desktop.copy(mailAsText(mail())); });
  connect(m_csv, &QAbstractButton::clicked, this, [this] { saveCsv(); });
  connect(m_told, &QAbstractButton::clicked, &m_step, [this] {
    m_mailed = {};
    m_csvAnswer.clear();
    m_step.markTold();
  });
}

void TellVendorPanel::render() {
  const flow::FinishView& view = m_step.view();
  const QString vendor = shownText(view.vendorName, 60);
  m_heading->setText(tr("Send %1 the addresses").arg(vendor));
  m_text->setText(
      tr("%1 writes to each of these people to complete the process. Only then is a mailbox connected.").arg(vendor));
  m_contactLabel->setText(tr("&Your %1 contact").arg(buttonText(vendor)));
  m_contact->setAccessibleName(tr("Your %1 contact").arg(vendor));
  if (m_contact->text() != view.contactAddress) {
    m_contact->setText(view.contactAddress);
  }
  m_contactWrong->setTextOrHide(view.contactIsAddress ? QString() : tr("This is not an e-mail address."));
  renderRecipients();
  renderActions();
}

void TellVendorPanel::renderActions() {
  const flow::FinishView& view = m_step.view();
  const bool canSend = view.recipientsRead && !view.recipients.isEmpty();
  m_write->setText(tr("&Write the e-mail"));
  m_write->setEnabled(canSend && view.contactIsAddress);
  m_copy->setTexts({}, tr("Copy the message with the addresses"));
  m_copy->setEnabled(canSend);
  //: A file with comma-separated values.
  m_csv->setText(tr("Sa&ve as CSV"));
  m_csv->setEnabled(canSend);
  m_csv->updateGeometry();
  m_told->setText(tr("I have &sent it"));
  m_told->setEnabled(canSend);
  m_told->setVisible(!view.toldAt || view.toldOfOthers);
  m_told->updateGeometry();
  QString answer = m_csvAnswer.isEmpty() ? mailOutcomeText(m_mailed) : m_csvAnswer;
  if (view.toldAt && answer.isEmpty()) {
    const QString time = clockTime(*view.toldAt, m_surroundings.clock.now());
    answer = view.toldOfOthers ? tr("Sent at %1. The people have changed since: send the addresses again.").arg(time)
                               : tr("Sent at %1.").arg(time);
  }
  m_answer->setTextOrHide(answer);
}

void TellVendorPanel::renderRecipients() {
  const flow::FinishView& view = m_step.view();
  QStringList sentences;
  if (view.recipientsFailure && view.recipientsFailure->kind == Failure::Kind::Cancelled) {
    sentences.append(tr("The addresses were not read. Press “Read again”."));
  } else if (view.recipientsFailure) {
    sentences.append(tr("The addresses could not be read."));
    sentences.append(describe(*view.recipientsFailure).headline);
  } else if (!view.recipientsRead) {
    sentences.append(tr("The addresses are being read…"));
  } else if (view.recipients.isEmpty()) {
    sentences.append(tr("Nobody with an address is chosen yet."));
  } else {
    sentences.append(tr("%n addresses. Chosen groups are given as their direct members.", nullptr,
                        static_cast<int>(view.recipients.size())));
  }
  if (!view.withoutMail.isEmpty()) {
    sentences.append(tr("Without an address: %1.").arg(shownText(view.withoutMail.join(QStringLiteral(", ")), 300)));
  }
  if (!view.groupsNotExpanded.isEmpty()) {
    sentences.append(tr("The members of these groups are not visible to your account: %1.")
                         .arg(shownText(view.groupsNotExpanded.join(QStringLiteral(", ")), 300)));
  }
  if (view.nestedGroups > 0) {
    sentences.append(tr("%n groups inside groups are not covered.", nullptr, view.nestedGroups));
  }
  m_recipients->setText(sentences.join(QLatin1Char(' ')));
}

QList<ChosenPerson> TellVendorPanel::people() const {
  QList<ChosenPerson> people;
  for (const flow::Recipient& recipient : m_step.view().recipients) {
    people.append({recipient.name, recipient.address, recipient.viaGroup});
  }
  return people;
}

MailDraft TellVendorPanel::mail() const {
  const flow::FinishView& view = m_step.view();
  return addressesMail(view.vendorName, view.organisationName, view.contactAddress, people());
}

void TellVendorPanel::saveCsv() {
  const auto path = m_surroundings.desktop.save(QStringLiteral("people.csv"), peopleCsv(people()));
  m_csvAnswer = path ? tr("Saved as %1.").arg(QDir::toNativeSeparators(*path)) : describe(path.error()).headline;
  Q_EMIT changed();
}

}  // namespace usher::pages
