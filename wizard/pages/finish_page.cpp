// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/finish_page.h"

#include <QCheckBox>
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
#include "pages/kit/notice.h"
#include "pages/kit/state_line.h"
#include "pages/kit/text.h"
#include "pages/sign_in_page.h"
#include "pages/step_words.h"
#include "pages/times.h"

namespace usher::pages {

FinishPage::FinishPage(flow::FinishStep& step, const Surroundings& surroundings, QWidget* parent)
    : Page(step, surroundings, parent),
      m_step(step),
      m_allWell(new kit::Notice(QStringLiteral("allVerified"), this)),
      m_checksLayout(new QVBoxLayout),
      m_checks(this, m_checksLayout, QStringLiteral("check")),
      m_read(new kit::Text(kit::TextStyle::Quiet, this)),
      m_refresh(new kit::LinkButton(QStringLiteral("readAgain"), this)),
      m_tellHeading(new kit::Text(kit::TextStyle::Heading, this)),
      m_tellText(new kit::Text(kit::TextStyle::Body, this)),
      m_contactLabel(new QLabel(this)),
      m_contact(new QLineEdit(this)),
      m_contactWrong(new kit::Text(kit::TextStyle::Quiet, this)),
      m_recipients(new kit::Text(kit::TextStyle::Quiet, this)),
      m_writePeople(new kit::Button(QStringLiteral("writePeople"), this)),
      m_copyPeople(new kit::CopyButton(QStringLiteral("copyPeople"), this)),
      m_csv(new kit::LinkButton(QStringLiteral("saveCsv"), this)),
      m_told(new kit::LinkButton(QStringLiteral("told"), this)),
      m_tellAnswer(new kit::Text(kit::TextStyle::Body, this)),
      m_handOverHeading(new kit::Text(kit::TextStyle::Heading, this)),
      m_handOverText(new kit::Text(kit::TextStyle::Body, this)),
      m_writeOwner(new kit::Button(QStringLiteral("writeHandOver"), this)),
      m_copyOwner(new kit::CopyButton(QStringLiteral("copyHandOver"), this)),
      m_handedOver(new kit::LinkButton(QStringLiteral("handedOver"), this)),
      m_remainsHeading(new kit::Text(kit::TextStyle::Heading, this)),
      m_remainsText(new kit::Text(kit::TextStyle::Body, this)),
      m_removeUsher(new kit::Button(QStringLiteral("removeUsher"), this)),
      m_removeQuestion(new kit::Notice(QStringLiteral("removeQuestion"), this)),
      m_removeYes(m_removeQuestion->addAction(QStringLiteral("removeYes"))),
      m_removeNo(m_removeQuestion->addAction(QStringLiteral("removeNo"))),
      m_keepSignedIn(new QCheckBox(this)),
      m_keepText(new kit::Text(kit::TextStyle::Quiet, this)) {
  m_contact->setObjectName(QStringLiteral("contactAddress"));
  m_contactLabel->setBuddy(m_contact);
  m_contactLabel->setTextFormat(Qt::PlainText);
  m_removeUsher->setWeight(kit::Button::Weight::Destructive);
  m_keepSignedIn->setObjectName(QStringLiteral("keepSignedIn"));
  m_tellAnswer->setObjectName(QStringLiteral("tellAnswer"));
  m_handOverText->setObjectName(QStringLiteral("handOverText"));
  m_remainsText->setObjectName(QStringLiteral("remainsText"));
  m_recipients->setObjectName(QStringLiteral("recipients"));
  m_keepText->setObjectName(QStringLiteral("keepText"));
  m_writePeople->setIcon(kit::paletteIcon(kit::Icon::Mail));
  m_writeOwner->setIcon(kit::paletteIcon(kit::Icon::Mail));
  m_csv->setGlyph(kit::Icon::Save);
  layOut();
  connectAll();
}

void FinishPage::layOut() {
  m_checksLayout->setSpacing(0);
  m_read->setWordWrap(false);
  m_read->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_allWell);
  layout->addLayout(m_checksLayout);
  layout->addLayout(kit::actionRow({m_read, m_refresh}));
  layout->addSpacing(8);
  layout->addWidget(m_tellHeading);
  layout->addWidget(m_tellText);
  layout->addWidget(m_contactLabel);
  layout->addWidget(m_contact);
  layout->addWidget(m_contactWrong);
  layout->addWidget(m_recipients);
  layout->addLayout(kit::actionRow({m_writePeople, m_copyPeople, m_csv, m_told}));
  layout->addWidget(m_tellAnswer);
  layout->addSpacing(16);
  layout->addWidget(m_handOverHeading);
  layout->addWidget(m_handOverText);
  layout->addLayout(kit::actionRow({m_writeOwner, m_copyOwner, m_handedOver}));
  layout->addSpacing(16);
  layout->addWidget(m_remainsHeading);
  layout->addWidget(m_remainsText);
  layout->addLayout(kit::actionRow({m_removeUsher}));
  layout->addWidget(m_removeQuestion);
  layout->addSpacing(16);
  layout->addWidget(m_keepSignedIn);
  layout->addWidget(m_keepText);
  layout->addStretch(1);
}

void FinishPage::connectAll() {
  connect(m_refresh, &QAbstractButton::clicked, &m_step, [this] { m_step.refresh(); });
  connect(m_contact, &QLineEdit::textEdited, &m_step, [this](const QString& text) { m_step.setContactAddress(text); });
  connect(m_writePeople, &QAbstractButton::clicked, this, [this] {
    m_peopleMailed = writeMail(desktop(), peopleMail(), QStringLiteral("people"), now());
    m_csvAnswer.clear();
    refresh();
  });
  connect(m_copyPeople, &kit::CopyButton::copyRequested, this, [this] { desktop().copy(mailAsText(peopleMail())); });
  connect(m_csv, &QAbstractButton::clicked, this, [this] { saveCsv(); });
  connect(m_told, &QAbstractButton::clicked, &m_step, [this] {
    m_peopleMailed = {};
    m_csvAnswer.clear();
    m_step.markTold();
  });
  connect(m_writeOwner, &QAbstractButton::clicked, this, [this] {
    m_ownerMailed = writeMail(desktop(), ownerMail(), QStringLiteral("hand-over"), now());
    refresh();
  });
  connect(m_copyOwner, &kit::CopyButton::copyRequested, this, [this] { desktop().copy(mailAsText(ownerMail())); });
  connect(m_handedOver, &QAbstractButton::clicked, &m_step, [this] {
    m_ownerMailed = {};
    m_step.markHandedOver();
  });
  const auto ask = [this](bool asks) {
    m_asksRemoval = asks;
    refresh();
    Q_EMIT revealWanted(m_removeQuestion);
    (asks ? static_cast<QWidget*>(m_removeNo) : m_removeUsher)->setFocus();
  };
  connect(m_removeUsher, &QAbstractButton::clicked, this, [ask] { ask(true); });
  connect(m_removeNo, &QAbstractButton::clicked, this, [ask] { ask(false); });
  connect(m_removeYes, &QAbstractButton::clicked, this, [this, ask] {
    ask(false);
    m_step.removeUshersApp();
  });
  connect(m_keepSignedIn, &QAbstractButton::clicked, &m_step, [this](bool isOn) { m_step.setKeepSignedIn(isOn); });
}

QString FinishPage::lead() const {
  const flow::FinishView& view = m_step.view();
  const QString vendor = shownText(view.vendorName, 60);
  if (!view.allVerified) {
    return tr("See what is true now, and tell %1 who may use it.").arg(vendor);
  }
  return view.toldAt && !view.toldOfOthers ? tr("Everything is set up, and %1 knows who may use it.").arg(vendor)
                                           : tr("Everything is set up. Tell %1 who may use it.").arg(vendor);
}

PrimaryAction FinishPage::primary() const {
  return {.text = tr("&Finish"), .isEnabled = m_step.canContinue() && !m_step.isBusy()};
}

void FinishPage::runPrimary() {
  m_step.finish();
}

QString FinishPage::busyText() const {
  return m_step.view().remains.isRemoving ? tr("Removing Usher from your organisation…")
                                          : tr("Reading everything back from Microsoft…");
}

void FinishPage::render() {
  m_checks->render();
  m_tell->render();
  m_handOver->render();
  m_remains->render();
  m_keepSignedIn->setText(tr("&Keep me signed in on this computer"));
  m_keepSignedIn->setChecked(m_step.view().keepSignedIn);
  const flow::VaultTrouble trouble = m_step.view().vaultTrouble;
  const bool canKeep = flow::isKept(trouble);
  m_keepSignedIn->setEnabled(canKeep);
  m_keepText->setText(!canKeep ? SignInPage::vaultHeadline(trouble) + QLatin1Char(' ') + SignInPage::vaultText(trouble)
                      : m_step.view().keepSignedIn ? tr("Your sign-in stays in the password store of this computer.")
                                                   : tr("Your sign-in is deleted from this computer when you finish."));
}

static QString checkText(const flow::CheckLine& line) {
  switch (line.step) {
    case flow::StepId::Consent:
      return FinishPage::tr("Permissions: %n given", nullptr, line.count);
    case flow::StepId::Properties:
      return FinishPage::tr("Properties: %n as wanted", nullptr, line.count);
    case flow::StepId::Owners:
      return FinishPage::tr("Owners: %n", nullptr, line.count);
    case flow::StepId::Assignments:
      return FinishPage::tr("Users and groups: %n chosen", nullptr, line.count);
    case flow::StepId::Welcome:
    case flow::StepId::SignIn:
    case flow::StepId::Organisation:
    case flow::StepId::Enable:
    case flow::StepId::Finish:
      break;
  }
  return stepTitle(line.step);
}

void FinishPage::renderChecks() {
  const flow::FinishView& view = m_step.view();
  const bool isReading = m_step.isBusy();
  m_allWell->setTexts(
      Tone::Good,
      view.allVerified
          ? tr("%1 is connected to %2.").arg(shownText(view.vendorName, 60), shownText(view.organisationName, 60))
          : QString(),
      view.allVerified ? tr("Every line below was read back from Microsoft.") : QString());
  m_checks.setCount(view.checks.size());
  for (qsizetype i = 0; i < view.checks.size(); ++i) {
    const flow::CheckLine& line = view.checks.at(i);
    const QString title = stepTitle(line.step);
    const QString read = line.readAt ? tr("read %1").arg(clockTime(*line.readAt, now())) : QString();
    kit::StateLine* row = m_checks.at(i);
    switch (line.result) {
      case flow::CheckResult::Reading:
        row->setState(kit::Icon::Open, Tone::Neutral, tr("%1: being read…").arg(title));
        break;
      case flow::CheckResult::Verified:
        row->setState(kit::Icon::Done, Tone::Good, checkText(line), {}, read);
        break;
      case flow::CheckResult::Missing:
        row->setState(kit::Icon::Attention, Tone::Attention, tr("%1: not done yet").arg(title), {}, read);
        break;
      case flow::CheckResult::NotVisible:
        row->setState(kit::Icon::Information, Tone::Neutral, tr("%1: not visible to your account").arg(title));
        break;
      case flow::CheckResult::Failed:
        row->setState(kit::Icon::Problem, Tone::Bad, tr("%1: could not be read").arg(title),
                      line.failure ? describe(*line.failure).headline : QString());
        break;
    }
  }
  const bool hasRead = !view.checks.isEmpty() && view.checks.first().readAt.has_value();
  m_read->setTextOrHide(hasRead ? tr("Read from Microsoft %1.").arg(timeAgo(*view.checks.first().readAt, now()))
                                : QString());
  m_refresh->setText(tr("Read a&gain"));
  m_refresh->setEnabled(!isReading);
  m_refresh->updateGeometry();
}

void FinishPage::renderTell() {
  const flow::FinishView& view = m_step.view();
  const QString vendor = shownText(view.vendorName, 60);
  m_tellHeading->setText(tr("Send %1 the addresses").arg(vendor));
  m_tellText->setText(
      tr("%1 writes to each of these people to complete the process. Only then is a mailbox connected.").arg(vendor));
  m_contactLabel->setText(tr("&Your %1 contact").arg(buttonText(vendor)));
  m_contact->setAccessibleName(tr("Your %1 contact").arg(vendor));
  if (m_contact->text() != view.contactAddress) {
    m_contact->setText(view.contactAddress);
  }
  m_contactWrong->setTextOrHide(view.contactIsAddress ? QString() : tr("This is not an e-mail address."));
  const bool canSend = view.recipientsRead && !view.recipients.isEmpty();
  m_writePeople->setText(tr("&Write the e-mail"));
  m_writePeople->setEnabled(canSend && view.contactIsAddress);
  m_copyPeople->setTexts({}, tr("Copy the message with the addresses"));
  m_copyPeople->setEnabled(canSend);
  //: A file with comma-separated values.
  m_csv->setText(tr("Sa&ve as CSV"));
  m_csv->setEnabled(canSend);
  m_csv->updateGeometry();
  m_told->setText(tr("I have &sent it"));
  m_told->setEnabled(canSend);
  m_told->setVisible(!view.toldAt || view.toldOfOthers);
  m_told->updateGeometry();
  QString answer = m_csvAnswer.isEmpty() ? mailOutcomeText(m_peopleMailed) : m_csvAnswer;
  if (view.toldAt && answer.isEmpty()) {
    const QString time = clockTime(*view.toldAt, now());
    answer = view.toldOfOthers ? tr("Sent at %1. The people have changed since: send the addresses again.").arg(time)
                               : tr("Sent at %1.").arg(time);
  }
  m_tellAnswer->setTextOrHide(answer);
}

void FinishPage::renderRecipients() {
  const flow::FinishView& view = m_step.view();
  QStringList sentences;
  if (view.recipientsFailure) {
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

void FinishPage::renderHandOver() {
  const flow::FinishView& view = m_step.view();
  const bool isOffered = view.handOver != flow::HandOver::NotOffered;
  const bool isReady = view.handOver == flow::HandOver::Ready;
  m_handOverHeading->setTextOrHide(isOffered ? tr("Hand over to the owner") : QString());
  QStringList names;
  for (const flow::HandOverTarget& target : view.handOverTo) {
    names.append(shownText(target.name, 80));
  }
  QString text;
  switch (view.handOver) {
    case flow::HandOver::NotOffered:
      break;
    case flow::HandOver::OwnersConsentMissing:
      text =
          tr("This is off: owners cannot use Usher here yet. Go back to “%1” and press \"Let owners use Usher here\".")
              .arg(stepTitle(flow::StepId::Consent));
      break;
    case flow::HandOver::NoOwner:
      text = tr("This is off: nobody owns the app yet. Go back to “%1”.").arg(stepTitle(flow::StepId::Owners));
      break;
    case flow::HandOver::Ready:
      text = m_ownerMailed.way != MailWay::None ? mailOutcomeText(m_ownerMailed)
             : view.handedOverAt
                 ? tr("Handed over to %1 at %2.")
                       .arg(names.join(QStringLiteral(", ")), clockTime(*view.handedOverAt, now()))
                 : tr("%1 gets a message that says what to do from now on.").arg(names.join(QStringLiteral(", ")));
      break;
  }
  m_handOverText->setTextOrHide(text);
  m_writeOwner->setText(tr("Write to the &owner"));
  m_writeOwner->setVisible(isReady);
  m_copyOwner->setTexts({}, tr("Copy the message to the owner"));
  m_copyOwner->setVisible(isReady);
  m_handedOver->setText(tr("I &handed it over"));
  m_handedOver->setVisible(isReady && !view.handedOverAt);
  m_handedOver->updateGeometry();
}

void FinishPage::renderRemains() {
  const flow::FinishView& view = m_step.view();
  const flow::Remains& remains = view.remains;
  m_remainsHeading->setText(tr("What stays in your organisation"));
  QStringList sentences;
  if (remains.failure) {
    sentences.append(tr("This could not be read. Press “Read again”."));
    sentences.append(describe(*remains.failure).headline);
  } else if (!remains.isRead) {
    sentences.append(tr("Being read…"));
  } else {
    if (remains.vendorApp) {
      sentences.append(
          tr("The enterprise app “%1”, which your people sign in to.").arg(shownText(remains.vendorAppName, 60)));
    }
    if (remains.ushersApp) {
      sentences.append(remains.ushersGrants.isEmpty()
                           ? tr("Usher's own enterprise app “%1”.").arg(shownText(remains.ushersAppName, 60))
                           : tr("Usher's own enterprise app “%1” with its permissions: %2.")
                                 .arg(shownText(remains.ushersAppName, 60),
                                      shownText(remains.ushersGrants.join(QStringLiteral(", ")), 400)));
    } else {
      sentences.append(tr("Nothing of Usher."));
    }
  }
  m_remainsText->setText(sentences.join(QLatin1Char('\n')));
  m_removeUsher->setText(tr("&Remove Usher from the organisation"));
  m_removeUsher->setVisible(remains.isRead && remains.ushersApp && remains.canRemove);
  m_removeUsher->setEnabled(!remains.isRemoving && !m_step.isBusy() && !m_asksRemoval);
  m_removeQuestion->setTexts(
      Tone::Attention,
      m_asksRemoval ? tr("Remove Usher from %1?").arg(shownText(view.organisationName, 60)) : QString(),
      m_asksRemoval ? tr("Its enterprise app and all its permissions go. Owners can then no longer use "
                         "Usher here. %1 stays as it is.")
                          .arg(shownText(view.vendorName, 60))
                    : QString());
  m_removeYes->setText(tr("Re&move it"));
  m_removeYes->updateGeometry();
  m_removeNo->setText(tr("&Leave it"));
  m_removeNo->updateGeometry();
  m_removeUsher->setAccessibleDescription(tr("Owners can then no longer use Usher here."));
}

QList<ChosenPerson> FinishPage::people() const {
  QList<ChosenPerson> people;
  for (const flow::Recipient& recipient : m_step.view().recipients) {
    people.append({recipient.name, recipient.address, recipient.viaGroup});
  }
  return people;
}

MailDraft FinishPage::peopleMail() const {
  const flow::FinishView& view = m_step.view();
  return addressesMail(view.vendorName, view.organisationName, view.contactAddress, people());
}

MailDraft FinishPage::ownerMail() const {
  const flow::FinishView& view = m_step.view();
  QStringList to;
  for (const flow::HandOverTarget& target : view.handOverTo) {
    to.append(target.address);
  }
  return handOverMail(to, view.vendorName, view.organisationName);
}

void FinishPage::saveCsv() {
  const auto path = desktop().save(QStringLiteral("people.csv"), peopleCsv(people()));
  m_csvAnswer = path ? tr("Saved as %1.").arg(QDir::toNativeSeparators(*path)) : describe(path.error()).headline;
  refresh();
}

}  // namespace usher::pages
