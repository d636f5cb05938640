// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/owners_page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/failure_text.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/people_list.h"
#include "pages/kit/search_field.h"
#include "pages/kit/text.h"
#include "pages/people_words.h"
#include "pages/step_words.h"
#include "pages/times.h"

namespace usher::pages {

OwnersPage::OwnersPage(flow::OwnersStep& step, const Surroundings& surroundings, QWidget* parent)
    : Page(step, surroundings, parent),
      m_step(step),
      m_search(new kit::SearchField(QStringLiteral("searchOwner"), this)),
      m_notice(new kit::Notice(QStringLiteral("ownersNotice"), this)),
      m_lookAgain(m_notice->addAction(QStringLiteral("lookAgain"))),
      m_heading(new kit::Text(kit::TextStyle::Heading, this)),
      m_remove(new kit::LinkButton(QStringLiteral("removeOwner"), this)),
      m_list(new kit::PeopleList(QStringLiteral("owners"), this)),
      m_lastOwner(new kit::Notice(QStringLiteral("lastOwner"), this)),
      m_confirmLast(new QCheckBox(this)),
      m_foot(new kit::Text(kit::TextStyle::Quiet, this)) {
  m_confirmLast->setObjectName(QStringLiteral("confirmLast"));
  auto* head = new QHBoxLayout;
  m_heading->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  head->addWidget(m_heading, 1);
  head->addWidget(m_remove);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_search);
  layout->addWidget(m_notice);
  layout->addSpacing(8);
  layout->addLayout(head);
  layout->addWidget(m_list, 1000);
  layout->addWidget(m_lastOwner);
  layout->addWidget(m_confirmLast);
  layout->addWidget(m_foot);
  layout->addStretch(1);

  connect(m_search, &kit::SearchField::searched, &m_step, [this](const QString& text) { m_step.search(text); });
  connect(m_search, &kit::SearchField::picked, &m_step, [this](const QString& key) { m_step.add(key); });
  connect(m_list, &kit::PeopleList::removeRequested, &m_step, [this](const QStringList& keys) {
    for (const QString& key : keys) {
      m_step.remove(key);
    }
  });
  connect(m_list, &kit::PeopleList::keepRequested, &m_step, [this](const QStringList& keys) {
    for (const QString& key : keys) {
      m_step.keep(key);
    }
  });
  connect(m_list, &kit::PeopleList::selectedKeysChanged, this, [this] { renderRemove(); });
  connect(m_remove, &QAbstractButton::clicked, m_list, [this] { m_list->askForSelected(); });
  connect(m_lookAgain, &QAbstractButton::clicked, &m_step, [this] { m_step.refresh(); });
  connect(m_confirmLast, &QAbstractButton::clicked, &m_step, [this](bool isOn) { m_step.confirmRemovingLast(isOn); });
}

QString OwnersPage::lead() const {
  return tr("Owners choose who may use %1, without administrator rights. Usually it is the head of Customer Success.")
      .arg(shownText(m_step.view().appName, 60));
}

PrimaryAction OwnersPage::primary() const {
  const flow::OwnersView& view = m_step.view();
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

void OwnersPage::runPrimary() {
  // What was typed to find somebody has done its work.
  m_step.search({});
  m_step.apply();
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

QWidget* OwnersPage::firstField() const {
  return m_search->edit();
}

void OwnersPage::render() {
  m_search->setTexts(tr("Find a person by name or address"), tr("Find a person by name or address"));
  m_search->setEnabled(m_step.view().app == flow::AppPresence::Found && !m_step.view().isApplying);
  m_search->setResults(searchResults(m_step.view().search));
  renderNotices();
  renderList();
}

void OwnersPage::renderNotices() {
  const flow::OwnersView& view = m_step.view();
  const QString app = shownText(view.appName, 60);
  const bool isMissing = view.refusedGroup.isEmpty() && view.app == flow::AppPresence::NotYet && !m_step.isBusy();
  m_lookAgain->setText(tr("Look a&gain"));
  m_lookAgain->setVisible(isMissing);
  m_lookAgain->updateGeometry();
  if (!view.refusedGroup.isEmpty()) {
    m_notice->setTexts(Tone::Attention, tr("“%1” is a group.").arg(shownText(view.refusedGroup, 80)),
                       tr("Microsoft lets only single people own an app. Choose the persons who look after it."));
  } else if (isMissing) {
    m_notice->setTexts(
        Tone::Attention, tr("Microsoft does not show %1 in your organisation yet.").arg(app),
        tr("It appears after the permissions were accepted. Go back to “%1”.").arg(stepTitle(flow::StepId::Consent)));
  } else if (view.isApplied && view.toAdd + view.toRemove == 0) {
    m_notice->setTexts(
        Tone::Good, tr("The owners are as you want them."),
        view.readAt ? tr("Read back from Microsoft at %1.").arg(clockTime(*view.readAt, now())) : QString());
  } else if (view.advisesTwo && view.app == flow::AppPresence::Found && view.readAt) {
    m_notice->setTexts(Tone::Neutral, tr("Two owners are better than one."),
                       tr("When one of them is away or leaves, the other can still choose people."));
  } else {
    m_notice->setTexts(Tone::Neutral, {}, {});
  }
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

void OwnersPage::renderList() {
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
  m_heading->setText(tr("Owners"));
  m_list->setAccessibleName(tr("Owners"));
  m_list->setLoading(!view.readAt && m_step.isBusy());
  m_list->setEmptyText(view.app == flow::AppPresence::Found
                           ? tr("Nobody owns it yet. Find the person who looks after it, above.")
                           : QString());
  m_list->setRows(rows);
  renderRemove();
}

void OwnersPage::renderRemove() {
  m_remove->setText(m_list->selectedAction() == kit::RowAction::Keep ? tr("&Keep") : tr("Remo&ve"));
  m_remove->setEnabled(m_list->selectedAction() != kit::RowAction::None);
  m_remove->updateGeometry();
}

}  // namespace usher::pages
