// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/owners_page.h"

#include <QCheckBox>

#include "base/foreign_text.h"
#include "pages/failure_text.h"
#include "pages/kit/notice.h"
#include "pages/kit/text.h"
#include "pages/people_words.h"
#include "pages/step_words.h"
#include "pages/times.h"

namespace usher::pages {

OwnersPage::OwnersPage(flow::OwnersStep& step, const Surroundings& surroundings, QWidget* parent)
    : PeoplePage(step, surroundings,
                 {QStringLiteral("searchOwner"), QStringLiteral("ownersNotice"), QStringLiteral("removeOwner"),
                  QStringLiteral("owners")},
                 parent),
      m_step(step),
      m_lastOwner(new kit::Notice(QStringLiteral("lastOwner"), this)),
      m_confirmLast(new QCheckBox(this)),
      m_foot(new kit::Text(kit::TextStyle::Quiet, this)) {
  m_confirmLast->setObjectName(QStringLiteral("confirmLast"));
  layOut(nullptr, nullptr, {m_lastOwner, m_confirmLast, m_foot});
  connect(m_confirmLast, &QAbstractButton::clicked, &m_step, [this](bool isOn) { m_step.confirmRemovingLast(isOn); });
}

QString OwnersPage::lead() const {
  return tr("Owners choose who may use %1, without administrator rights. Usually it is the head of Customer Success.")
      .arg(shownText(m_step.view().appName, 60));
}

PrimaryAction OwnersPage::primary() const {
  const flow::OwnersView& view = m_step.view();
  if (const auto going = goingOn()) {
    return *going;
  }
  if (view.toAdd + view.toRemove == 0) {
    return {.text = tr("&Next"), .isEnabled = m_step.canContinue(), .goesOn = true};
  }
  const bool isAllowed = !view.wouldRemoveLast || view.lastRemovalConfirmed;
  QString text = changeButtonText(view.toAdd, view.toRemove);
  if (view.toRemove == 0) {
    text = tr("A&dd %n owners", nullptr, view.toAdd);
  } else if (view.toAdd == 0) {
    text = tr("R&emove %n owners", nullptr, view.toRemove);
  }
  return {.text = text, .isEnabled = isAllowed && !m_step.isBusy(), .isDestructive = view.toAdd == 0};
}

QString OwnersPage::busyText() const {
  if (m_step.view().isApplying) {
    const flow::Progress progress = m_step.progress();
    return progress.total > 0 ? tr("Changing owners: %1 of %2").arg(progress.done).arg(progress.total)
                              : tr("Changing owners…");
  }
  return tr("Reading the owners…");
}

QString OwnersPage::unsaved() const {
  const flow::OwnersView& view = m_step.view();
  const int count = view.toAdd + view.toRemove;
  return count > 0 && !view.isApplying ? tr("%n changes of owners are not sent to Microsoft yet.", nullptr, count)
                                       : QString();
}

void OwnersPage::render() {
  renderSearch(tr("Find a person by name or address"));
  renderRun();
  renderNotices();
  renderOwners();
}

void OwnersPage::renderNotices() {
  if (!renderUnread()) {
    renderNotice();
  }
  renderLastOwner();
}

void OwnersPage::renderNotice() {
  const flow::OwnersView& view = m_step.view();
  const QString app = shownText(view.appName, 60);
  const bool isMissing = view.refusedGroup.isEmpty() && isAppMissing();
  offerLookAgain(isMissing);
  if (!view.refusedGroup.isEmpty()) {
    notice()->setTexts(Tone::Attention, tr("“%1” is a group.").arg(shownText(view.refusedGroup, 80)),
                       tr("Microsoft lets only single people own an app. Choose the persons who look after it."));
  } else if (isMissing) {
    notice()->setTexts(
        Tone::Attention, tr("Microsoft does not show %1 in your organisation yet.").arg(app),
        tr("It appears after the permissions were accepted. Go back to “%1”.").arg(stepTitle(flow::StepId::Consent)));
  } else if (view.isApplied && view.toAdd + view.toRemove == 0) {
    notice()->setTexts(
        Tone::Good, tr("The owners are as you want them."),
        view.readAt ? tr("Read back from Microsoft at %1.").arg(clockTime(*view.readAt, now())) : QString());
  } else if (view.advisesTwo && view.app == flow::AppPresence::Found && view.readAt) {
    notice()->setTexts(Tone::Neutral, tr("Two owners are better than one."),
                       tr("When one of them is away or leaves, the other can still choose people."));
  } else {
    notice()->setTexts(Tone::Neutral, {}, {});
  }
}

void OwnersPage::renderLastOwner() {
  const flow::OwnersView& view = m_step.view();
  const QString app = shownText(view.appName, 60);
  m_lastOwner->setTexts(Tone::Attention, view.wouldRemoveLast ? tr("After this, %1 has no owner.").arg(app) : QString(),
                        view.wouldRemoveLast ? tr("Then only administrators can choose who may use it.") : QString());
  m_confirmLast->setText(tr("&Remove the last owner all the same"));
  if (view.wouldRemoveLast && m_confirmLast->isHidden()) {
    Q_EMIT revealWanted(m_confirmLast);
  }
  m_confirmLast->setVisible(view.wouldRemoveLast);
  m_confirmLast->setChecked(view.lastRemovalConfirmed);
  m_foot->setTextOrHide(view.readAt ? tr("Read from Microsoft %1.").arg(timeAgo(*view.readAt, now())) : QString());
}

void OwnersPage::renderOwners() {
  const flow::OwnersView& view = m_step.view();
  QList<kit::PersonRow> rows;
  for (const flow::OwnerRow& owner : view.owners) {
    const RowTag tag = rowTag(owner.change, owner.outcome,
                              owner.isMe       ? tr("you")
                              : owner.isPerson ? QString()
                                               : tr("an app"));
    rows.append({.key = owner.id,
                 .avatarId = owner.id,
                 .name = shownText(owner.name),
                 .detail = owner.failure ? describe(*owner.failure).headline : shownText(owner.address),
                 .tag = tag.text,
                 .tone = tag.tone,
                 .shape = owner.isPerson ? kit::AvatarShape::Person : kit::AvatarShape::App,
                 .isStruck = owner.change == flow::RowChange::ToRemove,
                 .action = rowAction(owner.change, view.isApplying)});
  }
  renderList(tr("Owners"), tr("Owners"), tr("Nobody owns it yet. Find the person who looks after it, above."), rows);
}

}  // namespace usher::pages
