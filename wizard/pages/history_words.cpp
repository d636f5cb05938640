// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/history_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "base/foreign_text.h"
#include "pages/times.h"

namespace usher::pages {

struct HistoryWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::HistoryWords)
};

namespace {

using flow::HistoryDeed;
using flow::HistoryKind;
using flow::HistoryOutcome;

/// What was done, without to whom.
QString deedOf(HistoryKind kind, HistoryDeed deed, int count) {
  const bool isAdded = deed == HistoryDeed::Add;
  switch (kind) {
    case HistoryKind::Assignment:
      return isAdded ? HistoryWords::tr("%n people and groups added", nullptr, count)
                     : HistoryWords::tr("%n people and groups removed", nullptr, count);
    case HistoryKind::Owner:
      return isAdded ? HistoryWords::tr("%n owners added", nullptr, count)
                     : HistoryWords::tr("%n owners removed", nullptr, count);
    case HistoryKind::Property:
      return HistoryWords::tr("%n settings changed", nullptr, count);
    case HistoryKind::Removal:
      return deed == HistoryDeed::Restore ? HistoryWords::tr("%n apps restored", nullptr, count)
                                          : HistoryWords::tr("%n things taken away", nullptr, count);
    case HistoryKind::Consent:
    case HistoryKind::Other:
      break;
  }
  return HistoryWords::tr("%n changes made", nullptr, count);
}

/// What was done, and to whom.
QString deedTo(const flow::HistoryChange& change) {
  const QString name = changeName(change);
  const bool isAdded = change.deed == HistoryDeed::Add;
  switch (change.kind) {
    case HistoryKind::Assignment:
      return isAdded ? HistoryWords::tr("%1 added").arg(name) : HistoryWords::tr("%1 removed").arg(name);
    case HistoryKind::Owner:
      return isAdded ? HistoryWords::tr("%1 added as owner").arg(name)
                     : HistoryWords::tr("%1 removed as owner").arg(name);
    case HistoryKind::Property:
      return change.value.value_or(false) ? HistoryWords::tr("%1 set to Yes").arg(name)
                                          : HistoryWords::tr("%1 set to No").arg(name);
    case HistoryKind::Removal:
      return change.deed == HistoryDeed::Restore ? HistoryWords::tr("“%1” restored").arg(name)
                                                 : HistoryWords::tr("“%1” taken away").arg(name);
    case HistoryKind::Consent:
    case HistoryKind::Other:
      break;
  }
  return HistoryWords::tr("%1 changed").arg(name);
}

QString countOf(HistoryOutcome outcome, int count) {
  switch (outcome) {
    case HistoryOutcome::Done:
      break;
    case HistoryOutcome::Already:
      return HistoryWords::tr("%n were so already", nullptr, count);
    case HistoryOutcome::Failed:
      return HistoryWords::tr("%n failed", nullptr, count);
    case HistoryOutcome::NotSent:
      return HistoryWords::tr("%n not sent", nullptr, count);
    case HistoryOutcome::Unread:
      return HistoryWords::tr("%n not read back yet", nullptr, count);
  }
  return {};
}

int countedAs(const flow::HistoryRun& run, HistoryOutcome outcome) {
  int count = 0;
  for (const flow::HistoryCount& each : run.counts) {
    count += each.outcome == outcome ? each.count : 0;
  }
  return count;
}

QString attemptOf(HistoryDeed deed) {
  switch (deed) {
    case HistoryDeed::Add:
      //: What was tried, before a colon and how it ended: "Adding: failed".
      return HistoryWords::tr("Adding");
    case HistoryDeed::Remove:
      return HistoryWords::tr("Removing", "what was tried");
    case HistoryDeed::Set:
      return HistoryWords::tr("Changing");
    case HistoryDeed::Restore:
      return HistoryWords::tr("Restoring");
  }
  return {};
}

QString outcomeDetail(const flow::HistoryChange& change) {
  switch (change.outcome) {
    case HistoryOutcome::Done:
      return changeDeed(change);
    case HistoryOutcome::Already:
      return HistoryWords::tr("Was so already");
    case HistoryOutcome::Failed:
      //: %1 is what was tried: "Adding".
      return HistoryWords::tr("%1: failed").arg(attemptOf(change.deed));
    case HistoryOutcome::NotSent:
      return HistoryWords::tr("%1: not sent to Microsoft").arg(attemptOf(change.deed));
    case HistoryOutcome::Unread:
      return HistoryWords::tr("%1: sent, not read back yet").arg(attemptOf(change.deed));
  }
  return {};
}

struct OutcomeMark {
  kit::Icon icon = kit::Icon::Open;
  Tone tone = Tone::Neutral;
};

OutcomeMark markOf(HistoryOutcome outcome) {
  switch (outcome) {
    case HistoryOutcome::Done:
      return {kit::Icon::Done, Tone::Good};
    case HistoryOutcome::Already:
      return {kit::Icon::Check, Tone::Neutral};
    case HistoryOutcome::Failed:
      return {kit::Icon::Problem, Tone::Bad};
    case HistoryOutcome::Unread:
      return {kit::Icon::Attention, Tone::Attention};
    case HistoryOutcome::NotSent:
      break;
  }
  return {};
}

OutcomeMark markOf(const flow::HistoryRun& run) {
  if (countedAs(run, HistoryOutcome::Failed) + countedAs(run, HistoryOutcome::Unread) > 0) {
    return {kit::Icon::Attention, Tone::Attention};
  }
  if (run.takesBack || run.takesAllBack) {
    return {kit::Icon::Undo, Tone::Neutral};
  }
  return markOf(countedAs(run, HistoryOutcome::Done) > 0      ? HistoryOutcome::Done
                : countedAs(run, HistoryOutcome::Already) > 0 ? HistoryOutcome::Already
                                                              : HistoryOutcome::NotSent);
}

}  // namespace

QString historyTime(const QDateTime& when, const QDateTime& now) {
  const QDate day = when.toLocalTime().date();
  if (day.year() == now.toLocalTime().date().year()) {
    return clockTime(when, now);
  }
  //: %1 a day with its year ("3 Mar 2025"), %2 a time ("12:04").
  return HistoryWords::tr("%1, %2").arg(
      QLocale().toString(day, HistoryWords::tr("d MMM yyyy", "format of a date with its year")),
      QLocale().toString(when.toLocalTime().time(), QStringLiteral("HH:mm")));
}

QString changeName(const flow::HistoryChange& change) {
  if (change.kind != HistoryKind::Property) {
    return shownText(change.name.isEmpty() ? change.id : change.name, 80);
  }
  if (change.name == QLatin1String("accountEnabled")) {
    return HistoryWords::tr("“Enabled for users to sign-in?”");
  }
  return change.name == QLatin1String("visibleToUsers") ? HistoryWords::tr("“Visible to users?”")
                                                        : HistoryWords::tr("“Assignment required?”");
}

QString changeDeed(const flow::HistoryChange& change) {
  const bool isAdded = change.deed == HistoryDeed::Add;
  switch (change.kind) {
    case HistoryKind::Assignment:
      return isAdded ? HistoryWords::tr("Added") : HistoryWords::tr("Removed");
    case HistoryKind::Owner:
      return isAdded ? HistoryWords::tr("Added as owner") : HistoryWords::tr("Removed as owner");
    case HistoryKind::Property:
      return change.value.value_or(false) ? HistoryWords::tr("Set to Yes") : HistoryWords::tr("Set to No");
    case HistoryKind::Removal:
      return change.deed == HistoryDeed::Restore ? HistoryWords::tr("Restored") : HistoryWords::tr("Taken away");
    case HistoryKind::Consent:
    case HistoryKind::Other:
      break;
  }
  return HistoryWords::tr("Changed");
}

QString runSummary(const flow::HistoryRun& run) {
  if (run.only && run.only->outcome == HistoryOutcome::Done) {
    return deedTo(*run.only);
  }
  QStringList parts;
  for (const flow::HistoryCount& each : run.counts) {
    if (each.outcome == HistoryOutcome::Done) {
      parts.append(deedOf(each.kind, each.deed, each.count));
    }
  }
  for (const HistoryOutcome outcome :
       {HistoryOutcome::Already, HistoryOutcome::Failed, HistoryOutcome::NotSent, HistoryOutcome::Unread}) {
    if (const int count = countedAs(run, outcome); count > 0) {
      parts.append(countOf(outcome, count));
    }
  }
  const QString summary = parts.isEmpty() ? HistoryWords::tr("nothing changed") : parts.join(QStringLiteral(", "));
  return run.only ? QStringLiteral("%1: %2").arg(changeName(*run.only), summary) : summary;
}

static QString takenBackText(const flow::HistoryRun& run, const QDateTime& now) {
  const QString when = historyTime(*run.takenBackAt, now);
  return run.isPartlyTakenBack ? HistoryWords::tr("partly taken back %1").arg(when)
                               : HistoryWords::tr("taken back %1").arg(when);
}

QString runDetail(const flow::HistoryRun& run, const QDateTime& now) {
  QStringList parts{historyTime(run.started, now)};
  if (!run.who.isEmpty()) {
    parts.append(shownText(run.who, 60));
  }
  if (run.takesBack) {
    //: %1 is a time: what was changed then was taken back.
    parts.append(HistoryWords::tr("took back the changes of %1").arg(historyTime(*run.takesBack, now)));
  }
  if (run.takesAllBack) {
    parts.append(HistoryWords::tr("took back what was done before"));
  }
  if (run.takenBackAt) {
    parts.append(takenBackText(run, now));
  }
  return parts.join(QStringLiteral("  ·  "));
}

kit::EntryRow runRow(const flow::HistoryRun& run, const QDateTime& now) {
  const OutcomeMark mark = markOf(run);
  return {.icon = mark.icon, .tone = mark.tone, .text = runSummary(run), .detail = runDetail(run, now)};
}

kit::EntryRow changeRow(const flow::HistoryChange& change) {
  const OutcomeMark mark = markOf(change.outcome);
  return {.icon = mark.icon, .tone = mark.tone, .text = changeName(change), .detail = outcomeDetail(change)};
}

}  // namespace usher::pages
