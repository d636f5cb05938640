// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/undo/undo_judgement.h"

#include <algorithm>

#include "flow/change_record.h"
#include "flow/targets/assignments_target.h"
#include "flow/targets/owners_target.h"
#include "flow/targets/properties_target.h"

namespace usher::flow {

namespace {

const QString adding = QStringLiteral("add");

bool isKnownKind(const QString& kind) {
  return kind == QLatin1String("assignment") || kind == QLatin1String("owner") || kind == QLatin1String("property");
}

/// Changes of one thing that are taken back together.
struct Judged {
  const DoneChange& first;  ///< Before it, it was as it shall be again.
  const DoneChange& last;   ///< After it, it was as Usher left it.
  QString madeId;           ///< The assignment that Usher made last, where that is known.
  std::optional<QString> laterRun;
};

/// A setting, or whether somebody is there; before and after a change, and now.
struct Values {
  bool before = false, after = false, now = false;
};

Values valuesOf(const Judged& judged, const TenantNow& now) {
  const state::ChangeRecord& first = judged.first.record;
  const state::ChangeRecord& last = judged.last.record;
  if (first.kind == QLatin1String("property")) {
    return {.before = PropertiesTarget::valueBefore(changeOf(first)),
            .after = PropertiesTarget::valueAfter(changeOf(last)),
            .now = PropertiesTarget::valueOf(now.app, PropertiesTarget::propertyOf(changeOf(last)))};
  }
  const bool isThere =
      first.kind == QLatin1String("owner")
          ? now.owners.contains(first.targetId)
          : now.assignments.contains(holderKey(first.targetId, AssignmentsTarget::roleOf(changeOf(first))));
  return {.before = first.action != adding, .after = last.action == adding, .now = isThere};
}

UndoConflict assignmentConflict(const Judged& judged, const graph::Assignment& there) {
  const bool isOther = !judged.madeId.isEmpty() && judged.madeId != there.id;
  return isOther ? UndoConflict::OtherAssignment : UndoConflict::None;
}

bool hasRole(const graph::EnterpriseApp& app, const QString& role) {
  return app.roles.isEmpty() ? role == graph::defaultAppRole
                             : std::any_of(app.roles.begin(), app.roles.end(),
                                           [&role](const graph::AppRole& one) { return one.id == role; });
}

UndoConflict conflictOf(const Judged& judged, const Values& values, const TenantNow& now) {
  const state::ChangeRecord& last = judged.last.record;
  if (judged.laterRun) {
    return UndoConflict::LaterRun;
  }
  if (last.kind == QLatin1String("property") && last.targetId != now.app.id) {
    return UndoConflict::OtherApp;
  }
  if (values.after != values.now) {
    return UndoConflict::ChangedSince;
  }
  if (last.kind != QLatin1String("assignment")) {
    return UndoConflict::None;
  }
  const QString role = AssignmentsTarget::roleOf(changeOf(last));
  if (values.now) {
    return assignmentConflict(judged, now.assignments.value(holderKey(last.targetId, role)));
  }
  return hasRole(now.app, role) ? UndoConflict::None : UndoConflict::RoleGone;
}

Change inverseOf(const state::ChangeRecord& last, const Values& values, const TenantNow& now) {
  if (last.kind == QLatin1String("property")) {
    return PropertiesTarget::change(now.app, PropertiesTarget::propertyOf(changeOf(last)), values.before);
  }
  if (last.kind == QLatin1String("owner")) {
    return OwnersTarget::change(values.before, last.targetId, last.targetName);
  }
  const QString role = AssignmentsTarget::roleOf(changeOf(last));
  return values.before ? AssignmentsTarget::addition(last.targetId, last.targetName, role)
                       : AssignmentsTarget::removal(now.assignments.value(holderKey(last.targetId, role)));
}

/// Nothing where Usher itself has put it back.
std::optional<UndoLine> undoLineOf(const Judged& judged, const TenantNow& now) {
  UndoLine line{.run = judged.last.run, .made = judged.last.record};
  if (!isKnownKind(line.made.kind)) {
    line.verdict = UndoVerdict::NotUndoable;
    return line;
  }
  const Values values = valuesOf(judged, now);
  if (values.now == values.before) {
    line.verdict = UndoVerdict::AlreadyBack;
    return values.after == values.before ? std::nullopt : std::optional(line);
  }
  line.conflict = conflictOf(judged, values, now);
  if (line.conflict != UndoConflict::None) {
    line.verdict = UndoVerdict::Conflict;
    line.laterRun = judged.laterRun.value_or(QString());
    return line;
  }
  line.inverse = inverseOf(line.made, values, now);
  return line;
}

/// The assignment that Usher made last, of changes of one thing.
QString lastMade(const DoneChanges& changes, const QList<qsizetype>& ofThing) {
  for (auto index = ofThing.rbegin(); index != ofThing.rend(); ++index) {
    if (changes.at(*index).record.action == adding) {
      return AssignmentsTarget::assignmentIdOf(changes.at(*index).record.made);
    }
  }
  return {};
}

}  // namespace

QList<UndoLine> undoLines(const DoneChanges& changes, const UndoScope& scope, const TenantNow& now) {
  const bool isOfOneRun = !scope.run.isEmpty();
  QList<UndoLine> lines;
  for (qsizetype i = changes.count() - 1; i >= 0; --i) {
    const DoneChange& change = changes.at(i);
    const bool isInScope = (!isOfOneRun || change.run == scope.run) &&
                           (scope.targetId.isEmpty() || change.record.targetId == scope.targetId);
    if (!isInScope || (isOfOneRun && changes.isTakenBack(i))) {
      continue;
    }
    const QList<qsizetype> ofThing = changes.ofSameThing(i);
    QList<qsizetype> together = ofThing;
    together.removeIf([&](qsizetype other) { return isOfOneRun && changes.at(other).run != scope.run; });
    if (together.last() != i) {
      continue;
    }
    const auto line = undoLineOf({.first = changes.at(together.first()),
                                  .last = change,
                                  .madeId = lastMade(changes, ofThing),
                                  .laterRun = isOfOneRun ? changes.laterRun(i) : std::nullopt},
                                 now);
    if (line) {
      lines.append(*line);
    }
  }
  return lines;
}

}  // namespace usher::flow
