// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/assignment_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "base/foreign_text.h"
#include "pages/failure_text.h"
#include "pages/list_words.h"
#include "pages/people_words.h"

namespace usher::pages {

struct AssignmentWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::AssignmentWords)
};

namespace {

using flow::EntryStatus;

QString groupDetail(const flow::AssignmentRow& row) {
  QStringList parts;
  if (row.memberCount) {
    parts.append(AssignmentWords::tr("%n direct members", nullptr, *row.memberCount));
  }
  if (row.nestedGroups.value_or(0) > 0) {
    parts.append(AssignmentWords::tr("%n groups inside are not covered", nullptr, *row.nestedGroups));
  }
  return parts.isEmpty() ? AssignmentWords::tr("Group") : parts.join(QStringLiteral("; "));
}

/// "412 people", "1 group", "412 people and 1 group".
QString principals(int people, int groups) {
  const QString ofPeople = AssignmentWords::tr("%n people", nullptr, people);
  const QString ofGroups = AssignmentWords::tr("%n groups", nullptr, groups);
  if (groups == 0) {
    return ofPeople;
  }
  //: "2 people and 1 group".
  return people == 0 ? ofGroups : AssignmentWords::tr("%1 and %2").arg(ofPeople, ofGroups);
}

/// Entries of the list for which nothing is done, by reason.
QStringList leftOut(const flow::PastedListView& list) {
  QStringList reasons;
  const auto add = [&](EntryStatus kind, bool isTaken) {
    if (list.count(kind) > 0 && !isTaken) {
      //: A reason and how many lines of a list have it: "Not found: 12".
      reasons.append(AssignmentWords::tr("%1: %2").arg(statusTitle(kind), QLocale().toString(list.count(kind))));
    }
  };
  add(EntryStatus::Unknown, false);
  add(EntryStatus::Ambiguous, false);
  add(EntryStatus::Guest, list.choice.guests);
  add(EntryStatus::Disabled, list.choice.disabled);
  add(EntryStatus::NoMailbox, list.choice.withoutMailbox);
  return reasons;
}

int leftOutCount(const flow::PastedListView& list) {
  return list.unmatched() + (list.choice.guests ? 0 : list.count(EntryStatus::Guest)) +
         (list.choice.disabled ? 0 : list.count(EntryStatus::Disabled)) +
         (list.choice.withoutMailbox ? 0 : list.count(EntryStatus::NoMailbox));
}

}  // namespace

kit::PersonRow assignmentRow(const flow::AssignmentRow& row, bool isApplying) {
  const QString roleName = shownText(row.roleName, 40);
  const RowTag tag =
      rowTag(row.change, row.outcome, roleName.isEmpty() && row.isGuest ? AssignmentWords::tr("guest") : roleName);
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
          .action = rowAction(row.change, isApplying)};
}

QString doneText(const flow::AssignmentsView& view) {
  const int added = view.doneCount - view.removedCount;
  if (view.removedCount == 0) {
    return AssignmentWords::tr("%n added.", nullptr, added);
  }
  return added == 0 ? AssignmentWords::tr("%n removed.", nullptr, view.removedCount)
                    : AssignmentWords::tr("%1 added, %2 removed.").arg(added).arg(view.removedCount);
}

QString troubleText(const flow::AssignmentsView& view) {
  QStringList parts{AssignmentWords::tr("%n done", nullptr, view.doneCount)};
  if (view.failedCount > 0) {
    parts.append(AssignmentWords::tr("%n not done", nullptr, view.failedCount));
  }
  if (view.skippedCount > 0) {
    parts.append(AssignmentWords::tr("%n not sent", nullptr, view.skippedCount));
  }
  return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

QList<PreviewLine> previewLines(const flow::AssignmentsView& view) {
  const flow::AssignmentsPreview& preview = view.preview;
  const QString vendor = shownText(view.vendorName, 60);
  QList<PreviewLine> lines;
  if (preview.peopleToAdd + preview.groupsToAdd > 0) {
    lines.append({kit::Icon::Plus, Tone::Good,
                  //: %1 is such as "412 people".
                  AssignmentWords::tr("Added: %1").arg(principals(preview.peopleToAdd, preview.groupsToAdd)),
                  AssignmentWords::tr("They may sign in to %1.").arg(vendor)});
  }
  if (preview.toRemove() > 0) {
    lines.append({kit::Icon::Close, Tone::Bad,
                  AssignmentWords::tr("Removed: %1").arg(principals(preview.peopleToRemove, preview.groupsToRemove)),
                  (view.assignmentRequired == false
                       ? AssignmentWords::tr("Everybody in your organisation can sign in to %1 at present.")
                       : AssignmentWords::tr("They can no longer sign in to %1."))
                      .arg(vendor)});
  }
  if (preview.peopleStaying + preview.groupsStaying > 0) {
    const int already = view.list.isTaken ? view.list.count(EntryStatus::Assigned) : 0;
    lines.append({kit::Icon::Check, Tone::Neutral,
                  AssignmentWords::tr("Left alone: %1").arg(principals(preview.peopleStaying, preview.groupsStaying)),
                  already > 0 ? AssignmentWords::tr("%n of them stand on your list.", nullptr, already) : QString()});
  }
  if (view.list.isTaken && leftOutCount(view.list) > 0) {
    lines.append({kit::Icon::Attention, Tone::Attention,
                  AssignmentWords::tr("Not added: %n lines of your list", nullptr, leftOutCount(view.list)),
                  leftOut(view.list).join(QStringLiteral(", "))});
  }
  return lines;
}

}  // namespace usher::pages
