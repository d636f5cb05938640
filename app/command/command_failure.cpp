// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/command_failure.h"

#include "app/launch.h"
#include "base/foreign_text.h"
#include "flow/earlier_runs.h"
#include "pages/failure_text.h"

namespace usher::app {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString ownSentence = QStringLiteral("command");

QString detailsOf(const Failure& failure) {
  QStringList details;
  if (!failure.code.isEmpty()) {
    details.append(shownText(failure.code));
  }
  if (!failure.requestId.isEmpty()) {
    details.append(u"request-id "_s + shownText(failure.requestId));
  }
  return details.isEmpty() ? QString() : u" ("_s + details.join(u", "_s) + u')';
}

}  // namespace

Failure commandFailure(Failure::Kind kind, const QString& sentence) {
  return failure(kind, ownSentence, sentence);
}

QString sentenceFor(const Failure& failure) {
  if (failure.code == ownSentence || failure.kind == Failure::Kind::BadInput) {
    return failure.detail;
  }
  if (failure.code == u"already-running"_s) {
    return u"Usher runs already with this folder, %1. Close it first, or name another one with --data-dir."_s.arg(
        failure.detail);
  }
  if (failure.code == flow::unfinishedRunCode) {
    return u"An earlier run, %1, is not finished. Apply its plan again or go on with it in the window; or take it "
           "back: usher undo %1"_s.arg(failure.detail);
  }
  if (failure.kind == Failure::Kind::Cancelled) {
    return u"Stopped. Nothing was changed."_s;
  }
  const pages::FailureText text = pages::describe(failure);
  const QString stop = text.headline.endsWith(u'.') ? u" "_s : u". "_s;
  return text.headline + stop + text.advice + detailsOf(failure);
}

int exitCodeFor(const Failure& failure) {
  using Kind = Failure::Kind;
  switch (failure.kind) {
    case Kind::BadInput:
    case Kind::WrongAccount:
      return exitWrongUsage;
    case Kind::SignInNeeded:
    case Kind::ConsentNeeded:
    case Kind::Declined:
    case Kind::VaultLocked:
    case Kind::VaultMissing:
    case Kind::VaultSilent:
      return exitNeedsPerson;
    case Kind::Cancelled:
      return exitPartlyDone;
    case Kind::Conflict:
      return failure.code == flow::unfinishedRunCode ? exitPartlyDone : exitFailed;
    default:
      return exitFailed;
  }
}

}  // namespace usher::app
