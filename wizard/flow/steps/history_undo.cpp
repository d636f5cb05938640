// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/history_undo.h"

#include <utility>

#include "flow/set_up.h"
#include "flow/steps/typed_number.h"
#include "flow/steps/undo_rows.h"

namespace usher::flow {

namespace {

bool isBack(const UndoRow& row) {
  return row.outcome == RowOutcome::Done || row.outcome == RowOutcome::Already;
}

}  // namespace

HistoryUndo::HistoryUndo(SetUp& setUp, HistoryView& view, QObject* parent)
    : QObject(parent), m_setUp(setUp), m_view(view), m_signIn(setUp), m_run(setUp) {
  connect(&m_run.run(), &Run::progressed, this, [this](int done, int total) {
    m_view.timeLeft = m_pace.left(done, total, m_setUp.parts().clock.now());
    Q_EMIT worked(true, done, total);
    Q_EMIT changed();
  });
}

void HistoryUndo::prepare(const UndoScope& scope) {
  drop();
  m_view.scope = scope;
  m_view.phase = HistoryPhase::Reading;
  Q_EMIT worked(true, 0, 0);
  showPerson();
  const auto silent = chained(m_signIn.resume(), this,
                              [this] { return m_setUp.parts().microsoft.requireSilently(m_setUp.neededScopes()); });
  m_flight.start(silent, [this](const Result<void>& isIn) { isIn ? read() : failPreparing(isIn.error()); });
}

void HistoryUndo::signIn() {
  visit(m_isSignInOver ? &AccountSignIn::switchAccount : &AccountSignIn::signIn);
}

void HistoryUndo::switchAccount() {
  visit(&AccountSignIn::switchAccount);
}

void HistoryUndo::visit(Pending<void> (AccountSignIn::*way)()) {
  m_view.wrongOrganisation.reset();
  begin();
  m_flight.start((m_signIn.*way)(), [this](const Result<void>& isIn) { isIn ? read() : failPreparing(isIn.error()); });
}

void HistoryUndo::begin() {
  m_view.phase = HistoryPhase::Reading;
  m_view.needsSignIn = m_view.isAppGone = false;
  Q_EMIT worked(true, 0, 0);
  showPerson();
}

void HistoryUndo::read() {
  begin();
  const auto required = m_setUp.parts().microsoft.require(m_setUp.neededScopes());
  m_flight.start(chained(required, this, [this] { return plan(); }), [this](const Result<QList<UndoLine>>& lines) {
    lines ? showPlan(*lines) : failPreparing(lines.error());
  });
}

Pending<QList<UndoLine>> HistoryUndo::plan() {
  return chained(m_settled.settle(), this, [this] { return undoPlan(m_setUp, m_view.scope, this); });
}

void HistoryUndo::failPreparing(const Failure& why) {
  using Kind = Failure::Kind;
  // What was being tried again is still to be seen.
  m_view.phase = std::exchange(m_isAgain, false) ? HistoryPhase::TakenBack : HistoryPhase::Preview;
  m_view.wrongOrganisation = m_signIn.wrongOrganisation();
  m_view.isAppGone = why.kind == Kind::NotFound;
  m_view.needsSignIn = !m_view.readAt && !m_view.isAppGone;
  m_isSignInOver = m_isSignInOver || (why.kind == Kind::SignInNeeded && !m_view.userName.isEmpty());
  Q_EMIT worked(false, 0, 0);
  const bool isPlain =
      why.kind == Kind::SignInNeeded || why.kind == Kind::ConsentNeeded || m_view.isAppGone || m_view.wrongOrganisation;
  if (!isPlain) {
    Q_EMIT failed(why);
  }
  showPerson();
}

void HistoryUndo::showPerson() {
  const auto account = m_setUp.parts().session.account();
  m_view.userName = account ? account->userName : QString();
  if (const auto& organization = m_setUp.organization()) {
    m_view.organisationName = organization->displayName;
  }
  Q_EMIT changed();
}

void HistoryUndo::showPlan(const QList<UndoLine>& lines) {
  m_isSignInOver = false;
  m_lines = lines;
  QList<UndoRow> before = std::exchange(m_view.rows, undoRows(lines, m_view));
  if (!m_view.scope.targetId.isEmpty() && !m_view.rows.isEmpty()) {
    m_view.personName = m_view.rows.first().made.name;
  }
  m_view.readAt = m_setUp.parts().clock.now();
  m_view.phase = HistoryPhase::Preview;
  if (std::exchange(m_isAgain, false)) {
    before.removeIf([](const UndoRow& row) { return !isBack(row); });
    m_view.rows += before;
    return send();
  }
  judge();
  Q_EMIT worked(false, 0, 0);
  showPerson();
}

/// A single person was picked by name; what else goes was not picked one by one.
void HistoryUndo::judge() {
  m_view.tally = tallyOf(m_view.rows);
  const bool isPicked = !m_view.scope.targetId.isEmpty();
  m_view.numberToType = numberToType(m_view.tally.willUndo, m_view.tally.takesAway > 0 && !isPicked);
  m_view.isNumberTyped = false;
}

void HistoryUndo::typeNumber(const QString& text) {
  m_view.isNumberTyped = m_view.numberToType > 0 && isNumberTyped(text, m_view.numberToType);
  Q_EMIT changed();
}

void HistoryUndo::carryOut() {
  const bool isConfirmed = m_view.numberToType == 0 || m_view.isNumberTyped;
  if (m_view.phase == HistoryPhase::Preview && m_view.tally.willUndo > 0 && !m_flight.isUnderWay() && isConfirmed) {
    send();
  }
}

void HistoryUndo::tryAgain() {
  if (m_view.phase == HistoryPhase::TakenBack && !m_flight.isUnderWay()) {
    m_isAgain = true;
    read();
  }
}

void HistoryUndo::send() {
  QList<UndoLine> lines;
  for (qsizetype i = 0; i < m_lines.size(); ++i) {
    if (m_lines.at(i).verdict == UndoVerdict::WillUndo) {
      m_view.rows[i].outcome = RowOutcome::Waiting;
      lines.append(m_lines.at(i));
    }
  }
  if (lines.isEmpty()) {
    return showOutcomes(QList<ChangeOutcome>());
  }
  m_view.phase = HistoryPhase::TakingBack;
  m_view.isPaused = false;
  m_view.timeLeft.reset();
  m_view.tally = tallyOf(m_view.rows);
  m_pace.begin(m_setUp.parts().clock.now());
  Q_EMIT worked(true, 0, static_cast<int>(lines.size()));
  Q_EMIT changed();
  m_flight.start(m_run.apply(m_view.scope, lines),
                 [this](const Result<QList<ChangeOutcome>>& outcomes) { showOutcomes(outcomes); });
}

void HistoryUndo::showOutcomes(const Result<QList<ChangeOutcome>>& outcomes) {
  const auto first = takeOutcomes(outcomes.value_or(QList<ChangeOutcome>()), m_lines, m_view.rows);
  m_view.phase = HistoryPhase::TakenBack;
  m_view.isPaused = false;
  m_view.timeLeft.reset();
  m_view.readAt = m_setUp.parts().clock.now();
  m_view.tally = tallyOf(m_view.rows);
  Q_EMIT worked(false, 0, 0);
  if (!outcomes || first) {
    Q_EMIT failed(outcomes ? *first : outcomes.error());
  }
  Q_EMIT ended();
  Q_EMIT changed();
}

void HistoryUndo::pause() {
  if (m_view.phase == HistoryPhase::TakingBack && !m_view.isPaused) {
    m_run.run().pause();
    m_pace.pause(m_setUp.parts().clock.now());
    m_view.isPaused = true;
    m_view.timeLeft.reset();
    Q_EMIT changed();
  }
}

void HistoryUndo::goOn() {
  if (m_view.phase == HistoryPhase::TakingBack && m_view.isPaused) {
    m_run.run().goOn();
    m_pace.goOn(m_setUp.parts().clock.now());
    m_view.isPaused = false;
    Q_EMIT changed();
  }
}

void HistoryUndo::stop() {
  if (m_view.phase == HistoryPhase::TakingBack) {
    m_run.run().stop();
  } else if (m_flight.isUnderWay()) {
    m_flight.stop();
    m_view.phase = std::exchange(m_isAgain, false) ? HistoryPhase::TakenBack : HistoryPhase::Preview;
  }
}

void HistoryUndo::drop() {
  m_flight.stop();
  m_isAgain = false;
  m_lines.clear();
  m_view.scope = {};
  m_view.rows.clear();
  m_view.tally = {};
  m_view.personName.clear();
  m_view.readAt.reset();
  m_view.wrongOrganisation.reset();
  m_view.needsSignIn = m_view.isAppGone = m_view.isNumberTyped = m_view.isPaused = false;
  m_view.numberToType = 0;
}

}  // namespace usher::flow
