// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <algorithm>

#include "base/foreign_text.h"
#include "pages/assignment_words.h"
#include "pages/assignments_page.h"
#include "pages/changes_preview_panel.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/text.h"
#include "pages/list_review_panel.h"
#include "pages/paste_list_panel.h"
#include "pages/step_words.h"
#include "pages/times.h"

namespace usher::pages {

void AssignmentsPage::render() {
  showPart();
  renderRun();
  renderLinks();
  renderSearch(tr("Find a person or group by name or address"));
  renderRoles();
  renderNotice();
  renderChosen();
  renderSummary();
}

void AssignmentsPage::showPart() {
  const Part now = part();
  showContent(now == Part::List);
  m_paste->setVisible(now == Part::Paste);
  m_review->setVisible(now == Part::Review);
  m_preview->setVisible(now == Part::Preview);
  m_paste->render();
  if (now == Part::Review) {
    m_review->render();
  } else if (now == Part::Preview) {
    m_preview->render();
  }
  if (now != m_part) {
    m_part = now;
    if (isVisible()) {
      firstField()->setFocus(Qt::OtherFocusReason);
    }
  }
}

void AssignmentsPage::renderLinks() {
  const flow::AssignmentsView& view = m_step.view();
  m_pasteList->setText(tr("Paste a &list…"));
  m_pasteList->setEnabled(view.app == flow::AppPresence::Found && !view.isApplying);
  m_pasteList->updateGeometry();
  //: Back to the list of people that was pasted, with what became of each line.
  m_reviewList->setText(tr("Show your l&ist again"));
  m_reviewList->setVisible(!view.list.entries.isEmpty() && !view.isApplying);
  m_reviewList->updateGeometry();
}

void AssignmentsPage::renderSummary() {
  const flow::AssignmentsView& view = m_step.view();
  const QString vendor = shownText(view.vendorName, 60);
  QString summary;
  if (view.toAdd > 0 && view.toRemove > 0) {
    summary = tr("After this: %1 added, %2 removed.").arg(view.toAdd).arg(view.toRemove);
  } else if (view.toAdd > 0) {
    summary = tr("After this: %n added.", nullptr, view.toAdd);
  } else if (view.toRemove > 0) {
    summary = tr("After this: %n removed. They can no longer sign in to %1.", nullptr, view.toRemove).arg(vendor);
  }
  m_summary->setTextOrHide(view.isApplying ? QString() : summary);
  m_note->setText(
      tr("Choosing somebody does not give %1 their mailbox yet. That happens when they connect to %1 themselves.")
          .arg(vendor));
}

void AssignmentsPage::renderRoles() {
  const flow::AssignmentsView& view = m_step.view();
  const bool hasChoice = view.roles.size() > 1;
  m_roleLabel->setText(tr("&Role for those you add:"));
  m_roleLabel->setVisible(hasChoice);
  m_role->setVisible(hasChoice);
  m_role->setAccessibleName(tr("Role for those you add"));
  QStringList ids;
  for (const flow::AppRoleChoice& role : view.roles) {
    ids.append(role.id);
  }
  const QSignalBlocker quiet(m_role);
  // An open list of choices stays open while other things change.
  if (ids != m_roleIds) {
    m_roleIds = ids;
    m_role->clear();
    for (const flow::AppRoleChoice& role : view.roles) {
      m_role->addItem(shownText(role.name, 60), role.id);
    }
  }
  m_role->setCurrentIndex(m_role->findData(view.chosenRole));
}

void AssignmentsPage::renderNotice() {
  const flow::AssignmentsView& view = m_step.view();
  if (renderUnread()) {
    tryAgain()->hide();
    return;
  }
  const QString vendor = shownText(view.vendorName, 60);
  const bool hasTrouble = view.isApplied && view.failedCount + view.skippedCount > 0;
  const bool hasNewGroup = std::any_of(view.rows.cbegin(), view.rows.cend(), [](const flow::AssignmentRow& row) {
    return row.isGroup && row.change == flow::RowChange::ToAdd;
  });
  tryAgain()->setText(tr("&Try those again"));
  tryAgain()->setVisible(hasTrouble && !view.isApplying && !view.unfinished);
  tryAgain()->updateGeometry();
  const bool isMissing = !hasTrouble && isAppMissing();
  offerLookAgain(isMissing);
  if (hasTrouble) {
    notice()->setTexts(Tone::Attention, troubleText(view),
                       tr("What was done is kept. The reason stands beside each of the others."));
  } else if (isMissing) {
    notice()->setTexts(Tone::Attention,
                       tr("Microsoft does not show %1 in your organisation yet.").arg(shownText(view.appName, 60)),
                       tr("It appears after the permissions were accepted. Look again in a few minutes."));
  } else if (hasNewGroup && view.groupsLicensed == false) {
    notice()->setTexts(Tone::Attention, tr("Your organisation has no Microsoft plan for groups."),
                       tr("Groups need Microsoft Entra ID P1 or P2. Choose the people one by one instead."));
  } else if (view.isApplied && view.toAdd + view.toRemove == 0) {
    notice()->setTexts(
        Tone::Good, doneText(view),
        view.readAt ? tr("Read back from Microsoft at %1.").arg(clockTime(*view.readAt, now())) : QString());
  } else if (view.assignmentRequired == false) {
    notice()->setTexts(
        Tone::Attention, tr("Everybody in your organisation can sign in to %1 at present.").arg(vendor),
        tr("\"Assignment required?\" is set to No under “%1”.").arg(stepTitle(flow::StepId::Properties)));
  } else {
    notice()->setTexts(Tone::Neutral, {}, {});
  }
}

void AssignmentsPage::renderChosen() {
  const QList<flow::AssignmentRow>& rows = m_step.view().rows;
  const bool isApplying = m_step.view().isApplying;
  QStringList keys;
  keys.reserve(rows.size());
  for (const flow::AssignmentRow& row : rows) {
    keys.append(row.key);
  }
  //: Heading over the list of people and groups; %1 is how many.
  const QString heading = rows.isEmpty() ? tr("Chosen") : tr("Chosen  %1").arg(QLocale().toString(rows.size()));
  renderList(heading, tr("Chosen people and groups"),
             tr("Nobody is chosen yet. Find people and groups by name above, or paste a list."), keys,
             [rows, isApplying](int index) { return assignmentRow(rows.at(index), isApplying); });
}

}  // namespace usher::pages
