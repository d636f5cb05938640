// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/assignments_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <algorithm>

#include "base/foreign_text.h"
#include "pages/failure_text.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/text.h"
#include "pages/people_words.h"
#include "pages/step_words.h"
#include "pages/times.h"

namespace usher::pages {

AssignmentsPage::AssignmentsPage(flow::AssignmentsStep& step, const Surroundings& surroundings, QWidget* parent)
    : PeoplePage(step, surroundings,
                 {QStringLiteral("searchPeople"), QStringLiteral("assignmentsNotice"), QStringLiteral("removeChosen"),
                  QStringLiteral("chosen")},
                 parent),
      m_step(step),
      m_roleLabel(new QLabel(this)),
      m_role(new QComboBox(this)),
      m_tryAgain(notice()->addAction(QStringLiteral("tryFailedAgain"))),
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
  layOut(roleRow, {m_summary, m_note});
  setTabOrder(firstField(), m_role);
  setTabOrder(m_role, m_tryAgain);
  connect(m_role, &QComboBox::activated, &m_step, [this](int) { m_step.chooseRole(m_role->currentData().toString()); });
  connect(m_tryAgain, &QAbstractButton::clicked, &m_step, [this] { m_step.tryFailedAgain(); });
}

QString AssignmentsPage::lead() const {
  return tr("Choose who may connect to %1.").arg(shownText(m_step.view().vendorName, 60));
}

PrimaryAction AssignmentsPage::primary() const {
  const flow::AssignmentsView& view = m_step.view();
  if (view.toAdd + view.toRemove == 0) {
    return {.text = tr("&Next"), .isEnabled = m_step.canContinue(), .goesOn = true};
  }
  const auto groups = std::count_if(view.rows.begin(), view.rows.end(), [](const flow::AssignmentRow& row) {
    return row.isGroup && row.change != flow::RowChange::None;
  });
  return {.text = changeButtonText(view.toAdd, view.toRemove, static_cast<int>(groups)),
          .isEnabled = !m_step.isBusy(),
          .isDestructive = view.toAdd == 0};
}

QString AssignmentsPage::busyText() const {
  if (m_step.view().isApplying) {
    const flow::Progress progress = m_step.progress();
    return progress.total > 0 ? tr("Changing people and groups: %1 of %2").arg(progress.done).arg(progress.total)
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

void AssignmentsPage::render() {
  renderSearch(tr("Find a person or group by name or address"));
  renderRoles();
  renderNotice();
  renderChosen();
  renderSummary();
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

static QString doneText(const flow::AssignmentsView& view) {
  const int added = view.doneCount - view.removedCount;
  if (view.removedCount == 0) {
    return AssignmentsPage::tr("%n added.", nullptr, added);
  }
  return added == 0 ? AssignmentsPage::tr("%n removed.", nullptr, view.removedCount)
                    : AssignmentsPage::tr("%1 added, %2 removed.").arg(added).arg(view.removedCount);
}

void AssignmentsPage::renderNotice() {
  const flow::AssignmentsView& view = m_step.view();
  if (renderUnread()) {
    m_tryAgain->hide();
    return;
  }
  const QString vendor = shownText(view.vendorName, 60);
  const bool hasTrouble = view.isApplied && view.failedCount + view.skippedCount > 0;
  const bool hasNewGroup = std::any_of(view.rows.cbegin(), view.rows.cend(), [](const flow::AssignmentRow& row) {
    return row.isGroup && row.change == flow::RowChange::ToAdd;
  });
  m_tryAgain->setText(tr("&Try those again"));
  m_tryAgain->setVisible(hasTrouble && !view.isApplying);
  m_tryAgain->updateGeometry();
  const bool isMissing = !hasTrouble && isAppMissing();
  offerLookAgain(isMissing);
  if (hasTrouble) {
    QStringList parts{tr("%n done", nullptr, view.doneCount)};
    if (view.failedCount > 0) {
      parts.append(tr("%n not done", nullptr, view.failedCount));
    }
    if (view.skippedCount > 0) {
      parts.append(tr("%n not sent", nullptr, view.skippedCount));
    }
    notice()->setTexts(Tone::Attention, parts.join(QStringLiteral(", ")) + QLatin1Char('.'),
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

static QString groupDetail(const flow::AssignmentRow& row) {
  QStringList parts;
  if (row.memberCount) {
    parts.append(AssignmentsPage::tr("%n direct members", nullptr, *row.memberCount));
  }
  if (row.nestedGroups.value_or(0) > 0) {
    parts.append(AssignmentsPage::tr("%n groups inside are not covered", nullptr, *row.nestedGroups));
  }
  return parts.isEmpty() ? AssignmentsPage::tr("Group") : parts.join(QStringLiteral("; "));
}

kit::PersonRow AssignmentsPage::personRow(const flow::AssignmentRow& row) const {
  const QString roleName = shownText(row.roleName, 40);
  const RowTag tag = rowTag(row.change, row.outcome, roleName.isEmpty() && row.isGuest ? tr("guest") : roleName);
  QString detail = row.isGroup ? groupDetail(row) : shownText(row.address);
  if (row.failure) {
    detail = describe(*row.failure).headline;
  }
  return {.key = row.key,
          .avatarId = row.principalId,
          .name = shownText(row.name),
          .detail = detail,
          .tag = tag.text,
          .tone = tag.tone,
          .shape = row.isGroup ? kit::AvatarShape::Group : kit::AvatarShape::Person,
          .isStruck = row.change == flow::RowChange::ToRemove,
          .action = rowAction(row.change, m_step.view().isApplying)};
}

void AssignmentsPage::renderChosen() {
  const flow::AssignmentsView& view = m_step.view();
  QList<kit::PersonRow> rows;
  rows.reserve(view.rows.size());
  for (const flow::AssignmentRow& row : view.rows) {
    rows.append(personRow(row));
  }
  //: Heading over the list of people and groups; %1 is how many.
  //: Heading over the list of people and groups; %1 is how many.
  const QString heading = rows.isEmpty() ? tr("Chosen") : tr("Chosen  %1").arg(QLocale().toString(rows.size()));
  renderList(heading, tr("Chosen people and groups"), tr("Nobody is chosen yet. Find people and groups by name above."),
             rows);
}

}  // namespace usher::pages
