// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/assignments_page.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>

#include "base/foreign_text.h"
#include "pages/changes_preview_panel.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/people_list.h"
#include "pages/kit/search_field.h"
#include "pages/kit/text.h"
#include "pages/list_review_panel.h"
#include "pages/paste_list_panel.h"
#include "pages/people_words.h"

namespace usher::pages {

AssignmentsPage::AssignmentsPage(flow::AssignmentsStep& step, const Surroundings& surroundings, QWidget* parent)
    : PeoplePage(step, surroundings,
                 {QStringLiteral("searchPeople"), QStringLiteral("assignmentsNotice"), QStringLiteral("removeChosen"),
                  QStringLiteral("chosen")},
                 parent),
      m_step(step),
      m_roleLabel(new QLabel(this)),
      m_role(new QComboBox(this)),
      m_pasteList(new kit::LinkButton(QStringLiteral("pasteList"), this)),
      m_reviewList(new kit::LinkButton(QStringLiteral("reviewList"), this)),
      m_paste(new PasteListPanel(step, surroundings.desktop, this)),
      m_review(new ListReviewPanel(step, surroundings.desktop, this)),
      m_preview(new ChangesPreviewPanel(step, surroundings.desktop, this)),
      m_summary(new kit::Text(kit::TextStyle::Strong, this)),
      m_note(new kit::Text(kit::TextStyle::Quiet, this)) {
  m_role->setObjectName(QStringLiteral("appRole"));
  m_roleLabel->setBuddy(m_role);
  m_roleLabel->setTextFormat(Qt::PlainText);
  m_summary->setObjectName(QStringLiteral("changeSummary"));
  auto* roleRow = new QHBoxLayout;
  roleRow->setSpacing(8);
  roleRow->addWidget(m_roleLabel);
  roleRow->addWidget(m_role);
  roleRow->addStretch(1);
  roleRow->addWidget(m_reviewList);
  m_pasteList->setGlyph(kit::Icon::People);
  layOut(m_pasteList, roleRow, {m_summary, m_note});
  for (QWidget* panel : std::initializer_list<QWidget*>{m_paste, m_review, m_preview}) {
    panel->hide();
    static_cast<QVBoxLayout*>(layout())->addWidget(panel, 1);
  }
  setAcceptDrops(true);
  setTabOrder(searchField()->edit(), m_pasteList);
  setTabOrder(m_pasteList, m_role);
  setTabOrder(m_role, m_reviewList);
  connect(m_role, &QComboBox::activated, &m_step, [this](int) { m_step.chooseRole(m_role->currentData().toString()); });
  connect(m_pasteList, &QAbstractButton::clicked, &m_step, [this] { m_step.openList(); });
  connect(m_reviewList, &QAbstractButton::clicked, &m_step, [this] { m_step.reviewList(); });
  connect(searchField(), &kit::SearchField::listPasted, this, &AssignmentsPage::takeText);
  connect(list(), &kit::PeopleList::rowsSeen, &m_step, [this](const QStringList& keys) { m_step.look(keys); });
  connect(m_review, &ListReviewPanel::revealWanted, this, &Page::revealWanted);
  connect(m_paste, &PasteListPanel::changed, this, [this] { refresh(); });
}

AssignmentsPage::Part AssignmentsPage::part() const {
  const flow::AssignmentsView& view = m_step.view();
  switch (view.list.stage) {
    case flow::ListStage::Giving:
    case flow::ListStage::Finding:
      return Part::Paste;
    case flow::ListStage::Reviewing:
      return Part::Review;
    case flow::ListStage::None:
      break;
  }
  return view.isPreviewing ? Part::Preview : Part::List;
}

QString AssignmentsPage::lead() const {
  const QString vendor = shownText(m_step.view().vendorName, 60);
  switch (part()) {
    case Part::List:
      return tr("Choose who may connect to %1.").arg(vendor);
    case Part::Paste:
      return tr("Paste or drop the people who may connect to %1, or open a file.").arg(vendor);
    case Part::Review:
      return tr("See whom your list means. Nothing is changed yet.");
    case Part::Preview:
      return tr("See what changes. Nothing is sent to Microsoft yet.");
  }
  return {};
}

QWidget* AssignmentsPage::firstField() const {
  switch (part()) {
    case Part::List:
      break;
    case Part::Paste:
      return m_paste->field();
    case Part::Review:
      return m_review->firstField();
    case Part::Preview:
      return m_preview->firstField();
  }
  return PeoplePage::firstField();
}

PrimaryAction AssignmentsPage::primary() const {
  if (const auto going = goingOn(); going && part() == Part::List) {
    return *going;
  }
  switch (part()) {
    case Part::List:
    case Part::Preview:
      break;
    case Part::Paste:
      return {.text = tr("&Find the people"), .isEnabled = !m_paste->isEmpty() && !m_step.isBusy()};
    case Part::Review:
      return choosingFromList();
  }
  return changing();
}

PrimaryAction AssignmentsPage::choosingFromList() const {
  const flow::PastedListView& list = m_step.view().list;
  const bool changesAnything = list.toAdd + list.toRemove > 0;
  return {.text = list.toRemove > 0 ? tr("Previe&w %n changes", nullptr, list.toAdd + list.toRemove)
                                    : tr("Choo&se %n people", nullptr, list.toAdd),
          .isEnabled = changesAnything && !m_step.isBusy(),
          .whyNot = changesAnything ? QString() : tr("Nobody on this list is to be added.")};
}

PrimaryAction AssignmentsPage::changing() const {
  const flow::AssignmentsView& view = m_step.view();
  const flow::AssignmentsPreview& preview = view.preview;
  if (view.toAdd + view.toRemove == 0) {
    return {.text = tr("&Next"), .isEnabled = m_step.canContinue(), .goesOn = true};
  }
  if (part() == Part::List && preview.number() > 0 && !view.isApplying) {
    return {.text = tr("Previe&w %n changes", nullptr, view.toAdd + view.toRemove), .isEnabled = !m_step.isBusy()};
  }
  return {.text = changeButtonText(view.toAdd, view.toRemove, preview.groupsToAdd + preview.groupsToRemove),
          .isEnabled = !m_step.isBusy() && preview.mayApply(),
          .isDestructive = view.toAdd == 0 || (part() == Part::Preview && view.toRemove > 0),
          .whyNot = preview.mayApply() ? QString() : tr("Type the number of changes first.")};
}

void AssignmentsPage::runPrimary() {
  switch (part()) {
    case Part::List:
      return !goingOn() && m_step.view().preview.number() > 0 ? m_step.preview() : PeoplePage::runPrimary();
    case Part::Paste:
      return m_step.findPeople(m_paste->handOver());
    case Part::Review:
      return m_step.takeList();
    case Part::Preview:
      return m_step.apply();
  }
}

bool AssignmentsPage::hasWayBack() const {
  return part() != Part::List;
}

void AssignmentsPage::goBack() {
  switch (part()) {
    case Part::List:
      return;
    case Part::Paste:
      return m_step.closeList();
    case Part::Review:
      return m_step.openList();
    case Part::Preview:
      return m_step.closePreview();
  }
}

bool AssignmentsPage::offersNext() const {
  return part() == Part::List && PeoplePage::offersNext();
}

void AssignmentsPage::takeText(const QString& text) {
  m_step.openList();
  if (part() == Part::Paste) {
    m_paste->give(text);
  }
}

void AssignmentsPage::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls() || event->mimeData()->hasText()) {
    event->acceptProposedAction();
  }
}

void AssignmentsPage::dropEvent(QDropEvent* event) {
  m_step.openList();
  if (part() != Part::Paste) {
    return;
  }
  event->acceptProposedAction();
  if (event->mimeData()->hasUrls()) {
    m_paste->take(event->mimeData()->urls().value(0));
  } else {
    m_paste->give(event->mimeData()->text());
  }
}

QString AssignmentsPage::busyText() const {
  if (m_step.view().list.stage == flow::ListStage::Finding) {
    const flow::Progress progress = m_step.progress();
    return tr("Looking for %1 of %2 people").arg(QLocale().toString(progress.done), QLocale().toString(progress.total));
  }
  if (m_step.view().isApplying) {
    const flow::Progress progress = m_step.progress();
    //: How far changing people and groups is; the numbers first, since a small window cuts off what follows.
    return progress.total > 0
               ? tr("%1 of %2 changed").arg(QLocale().toString(progress.done), QLocale().toString(progress.total))
               : tr("Changing people and groups…");
  }
  return tr("Reading who is chosen…");
}

QString AssignmentsPage::unsaved() const {
  const flow::AssignmentsView& view = m_step.view();
  const int count = view.toAdd + view.toRemove;
  return count > 0 && !view.isApplying ? tr("%n changes of people are not sent to Microsoft yet.", nullptr, count)
                                       : QString();
}

}  // namespace usher::pages
