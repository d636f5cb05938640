// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "flow/account_sign_in.h"
#include "flow/change.h"
#include "flow/flight.h"
#include "flow/steps/history_view.h"
#include "flow/steps/pace.h"
#include "flow/steps/settled_changes.h"
#include "flow/undo/undo_run.h"

namespace usher::flow {

/// Taking back what Usher changed: signs in where nobody is, reads what it would do, and does it. Fills the part of the
/// view that is about it.
class HistoryUndo final : public QObject {
  Q_OBJECT

 public:
  HistoryUndo(SetUp& setUp, HistoryView& view, QObject* parent);

  /// Reads what taking `scope` back would do; without a page at Microsoft's, so that it may end in needsSignIn.
  void prepare(const UndoScope& scope);
  /// The same after the person signed in, or as another account.
  void signIn();
  void switchAccount();
  /// Reads again.
  void read();
  void typeNumber(const QString& text);
  /// Takes back what the rows say, unless a number is to be typed first.
  void carryOut();
  /// What failed or was not sent, after reading whether it may still be taken back.
  void tryAgain();
  void pause();
  void goOn();
  /// Ends reading at once; of what is being taken back, what was sent is settled by reading back.
  void stop();
  /// Forgets all of it.
  void drop();
  bool isUnderWay() const { return m_flight.isUnderWay(); }

 Q_SIGNALS:
  void changed();
  /// Something is going on; `done` of `total`, where it is counted.
  void worked(bool isBusy, int done, int total);
  void failed(const Failure& why);
  /// What was sent is settled; what is known of the set-up may be no longer so.
  void ended();

 private:
  void visit(Pending<void> (AccountSignIn::*way)());
  void begin();
  void showPerson();
  Pending<QList<UndoLine>> plan();
  void showPlan(const QList<UndoLine>& lines);
  void failPreparing(const Failure& why);
  void send();
  void showOutcomes(const Result<QList<ChangeOutcome>>& outcomes);
  void judge();

  SetUp& m_setUp;
  HistoryView& m_view;
  AccountSignIn m_signIn;
  UndoRun m_run;
  Pace m_pace;
  Flight m_flight{this};
  SettledChanges m_settled{m_setUp, m_run.run()};
  QList<UndoLine> m_lines;  ///< Those of m_view.rows, at their indexes; more rows only tell what is done.
  bool m_isAgain = false;   ///< What was confirmed already is read once more, and then sent.
  bool m_isSignInOver = false;
};

}  // namespace usher::flow
