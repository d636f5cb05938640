// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/people_words.h"

#include <QCoreApplication>

#include "base/foreign_text.h"

namespace usher::pages {

struct PeopleWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::PeopleWords)
};

static QString candidateTag(const flow::Candidate& candidate) {
  if (candidate.isChosen) {
    return PeopleWords::tr("chosen already");
  }
  if (candidate.isDisabled) {
    return PeopleWords::tr("account disabled");
  }
  if (candidate.isGroup) {
    return PeopleWords::tr("group");
  }
  return candidate.isGuest ? PeopleWords::tr("guest") : QString();
}

kit::SearchResults searchResults(const flow::SearchView& search) {
  kit::SearchResults results{.text = search.text, .isSearching = search.isSearching, .isDone = search.isDone};
  for (const flow::Candidate& candidate : search.results) {
    results.rows.append({.key = candidate.id,
                         .avatarId = candidate.id,
                         .name = shownText(candidate.name),
                         .detail = shownText(candidate.address),
                         .tag = candidateTag(candidate),
                         .shape = candidate.isGroup ? kit::AvatarShape::Group : kit::AvatarShape::Person,
                         // A group where groups are refused can be picked all the same: the step then says why.
                         .isFaded = candidate.isChosen || (!candidate.isSelectable && !candidate.isGroup)});
  }
  return results;
}

RowTag rowTag(flow::RowChange change, flow::RowOutcome outcome, const QString& wordNow) {
  const bool isRemoval = change == flow::RowChange::ToRemove;
  switch (outcome) {
    case flow::RowOutcome::None:
      break;
    case flow::RowOutcome::Waiting:
      return {isRemoval ? PeopleWords::tr("being removed…") : PeopleWords::tr("being added…")};
    case flow::RowOutcome::Done:
      return {isRemoval ? PeopleWords::tr("removed") : PeopleWords::tr("added"), Tone::Good};
    case flow::RowOutcome::Already:
      return {isRemoval ? PeopleWords::tr("was gone already") : PeopleWords::tr("was there already"), Tone::Good};
    case flow::RowOutcome::Failed:
      return {isRemoval ? PeopleWords::tr("not removed") : PeopleWords::tr("not added"), Tone::Bad};
    case flow::RowOutcome::Skipped:
      return {PeopleWords::tr("not sent"), Tone::Attention};
    case flow::RowOutcome::Unread:
      return {PeopleWords::tr("not read back yet"), Tone::Attention};
  }
  switch (change) {
    case flow::RowChange::None:
      return {wordNow};
    case flow::RowChange::ToAdd:
      return {PeopleWords::tr("new")};
    case flow::RowChange::ToRemove:
      return {PeopleWords::tr("will be removed")};
  }
  return {};
}

kit::RowAction rowAction(flow::RowChange change, bool isApplying) {
  if (isApplying) {
    return kit::RowAction::None;
  }
  return change == flow::RowChange::ToRemove ? kit::RowAction::Keep : kit::RowAction::Remove;
}

QString changeButtonText(int toAdd, int toRemove, int groups) {
  if (toAdd > 0 && toRemove > 0) {
    return PeopleWords::tr("A&dd %1, remove %2").arg(toAdd).arg(toRemove);
  }
  const int people = qMax(0, toAdd + toRemove - groups);
  if (groups == 0) {
    return toRemove == 0 ? PeopleWords::tr("A&dd %n people", nullptr, people)
                         : PeopleWords::tr("R&emove %n people", nullptr, people);
  }
  const QString ofGroups = PeopleWords::tr("%n groups", nullptr, groups);
  const QString what = people == 0
                           ? ofGroups
                           //: "2 people and 1 group", in a button.
                           : PeopleWords::tr("%1 and %2").arg(PeopleWords::tr("%n people", nullptr, people), ofGroups);
  //: %1 is such as "2 people and 1 group".
  return toRemove == 0 ? PeopleWords::tr("A&dd %1").arg(what) : PeopleWords::tr("R&emove %1").arg(what);
}

}  // namespace usher::pages
