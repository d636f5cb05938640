// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/history_step.h"
#include "samples.h"
#include "stub_steps.h"

namespace usher::test {

class StubHistory final : public StubStep<flow::HistoryStep, flow::HistoryView> {
 public:
  void openRun(const QString& run) override { note("openRun", run); }
  void showRuns() override { note("showRuns"); }
  Pending<QByteArray> csv() override {
    note("csv");
    return ready<QByteArray>(csvText);
  }
  void preview(const flow::UndoScope& scope) override {
    note("preview", QStringLiteral("%1/%2").arg(scope.run, scope.targetId));
  }
  void leavePreview() override { note("leavePreview"); }
  void signIn() override { note("signIn"); }
  void switchAccount() override { note("switchAccount"); }
  void typeNumber(const QString& text) override { note("typeNumber", text); }
  void takeBack() override { note("takeBack"); }
  void pause() override { note("pause"); }
  void goOn() override { note("goOn"); }
  void tryAgain() override { note("tryAgain"); }
  void refresh() override { note("refresh"); }
  void close() override { note("close"); }
  void lookAt(const QString& about) override { note("lookAt", about); }

  Result<QByteArray> csvText = QByteArrayLiteral("when,who\r\n");
};

namespace samples {

inline flow::HistoryChange added(const QString& id, const QString& name,
                                 flow::HistoryOutcome outcome = flow::HistoryOutcome::Done) {
  return {.kind = flow::HistoryKind::Assignment,
          .deed = flow::HistoryDeed::Add,
          .id = id,
          .name = name,
          .outcome = outcome,
          .requestId = QStringLiteral("6f1c2e4d-4d37-4a90-8e21-5c7d9f0a1b23"),
          .canTakeBack = outcome == flow::HistoryOutcome::Done};
}

/// Four runs: settings, 412 people of whom three failed, one of them taken back, one run of last year.
inline void history(StubHistory& step) {
  using namespace flow;
  HistoryView& view = step.edit();
  view = {};
  view.vendorName = QStringLiteral("Contreli");
  view.appName = QStringLiteral("Contreli");
  view.organisationName = QStringLiteral("Contoso Ltd");
  view.isRead = true;
  const HistoryChange anna{.kind = HistoryKind::Assignment,
                           .deed = HistoryDeed::Remove,
                           .id = QStringLiteral("anna"),
                           .name = QStringLiteral("Anna Berg"),
                           .canTakeBack = true};
  view.runs = {{.id = QStringLiteral("undo"),
                .started = now.addSecs(-240),
                .who = QStringLiteral("Dana Klein"),
                .counts = {{HistoryKind::Assignment, HistoryDeed::Remove, HistoryOutcome::Done, 1}},
                .only = anna,
                .takesBack = now.addSecs(-3700),
                .canTakeBack = true},
               {.id = QStringLiteral("people"),
                .started = now.addSecs(-3700),
                .who = QStringLiteral("Dana Klein"),
                .counts = {{HistoryKind::Assignment, HistoryDeed::Add, HistoryOutcome::Done, 412},
                           {HistoryKind::Assignment, HistoryDeed::Add, HistoryOutcome::Failed, 3}},
                .takenBackAt = now.addSecs(-240),
                .isPartlyTakenBack = true,
                .canTakeBack = true},
               {.id = QStringLiteral("settings"),
                .started = now.addDays(-3),
                .who = QStringLiteral("Ben Okafor"),
                .counts = {{HistoryKind::Property, HistoryDeed::Set, HistoryOutcome::Done, 2},
                           {HistoryKind::Owner, HistoryDeed::Add, HistoryOutcome::Done, 2}},
                .canTakeBack = true},
               {.id = QStringLiteral("removal"),
                .started = now.addDays(-120),
                .who = QStringLiteral("Ben Okafor"),
                .counts = {{HistoryKind::Removal, HistoryDeed::Remove, HistoryOutcome::Done, 1}},
                .only = HistoryChange{.kind = HistoryKind::Removal,
                                      .deed = HistoryDeed::Remove,
                                      .id = QStringLiteral("sp"),
                                      .name = QStringLiteral("Contreli")}}};
}

/// The run of 415 people is open.
inline void historyRun(StubHistory& step) {
  using namespace flow;
  history(step);
  HistoryView& view = step.edit();
  view.phase = HistoryPhase::Changes;
  view.openRun = QStringLiteral("people");
  view.changes = {added(QStringLiteral("anna"), QStringLiteral("Anna Berg")),
                  added(QStringLiteral("ben"), QStringLiteral("Ben Okafor"), HistoryOutcome::Already),
                  added(QStringLiteral("emea"), QStringLiteral("Customer Success EMEA"), HistoryOutcome::Failed),
                  added(QStringLiteral("frida"), QStringLiteral("Frida Holm"), HistoryOutcome::NotSent)};
  view.changes[2].code = QStringLiteral("Authorization_RequestDenied");
  for (int i = 0; i < 408; ++i) {
    view.changes.append(added(QString::number(i), QStringLiteral("Person %1").arg(i)));
  }
}

/// What taking that run back would do: most of it goes, some of it stays.
inline void undoPreview(StubHistory& step) {
  using namespace flow;
  historyRun(step);
  HistoryView& view = step.edit();
  view.phase = HistoryPhase::Preview;
  view.scope = {.run = QStringLiteral("people")};
  view.userName = QStringLiteral("dana.klein@contoso.com");
  view.readAt = now;
  const auto row = [](const HistoryChange& made, UndoVerdict verdict) {
    return UndoRow{.made = made, .when = now.addSecs(-3700), .verdict = verdict};
  };
  for (const HistoryChange& change : std::as_const(view.changes)) {
    if (change.canTakeBack) {
      view.rows.append(row(change, UndoVerdict::WillUndo));
    }
  }
  view.rows[1].verdict = view.rows[5].verdict = UndoVerdict::AlreadyBack;
  view.rows[2].verdict = view.rows[6].verdict = UndoVerdict::Conflict;
  view.rows[6].conflict = UndoConflict::LaterRun;
  view.rows[6].laterRun = now.addSecs(-240);
  view.rows.append(row({.kind = HistoryKind::Consent, .deed = HistoryDeed::Add, .name = QStringLiteral("Contreli")},
                       UndoVerdict::NotUndoable));
  view.rows.append(view.rows.last());
  view.tally = {.willUndo = 405, .alreadyBack = 2, .conflicts = 2, .elsewhere = 2, .takesAway = 405};
  view.numberToType = 405;
}

/// Half of it is taken back.
inline void takingBack(StubHistory& step) {
  using namespace flow;
  undoPreview(step);
  HistoryView& view = step.edit();
  view.phase = HistoryPhase::TakingBack;
  view.timeLeft = std::chrono::seconds(95);
  for (UndoRow& row : view.rows) {
    row.outcome = row.verdict == UndoVerdict::WillUndo ? RowOutcome::Waiting : RowOutcome::None;
  }
  step.work(true, {200, 405});
}

/// All but three of it is taken back.
inline void takenBack(StubHistory& step) {
  using namespace flow;
  takingBack(step);
  step.work(false);
  HistoryView& view = step.edit();
  view.phase = HistoryPhase::TakenBack;
  view.timeLeft.reset();
  for (UndoRow& row : view.rows) {
    row.outcome = row.verdict == UndoVerdict::WillUndo ? RowOutcome::Done : RowOutcome::None;
  }
  view.rows[0].outcome = RowOutcome::Failed;
  view.rows[0].failure = Failure{.kind = Failure::Kind::Forbidden, .httpStatus = 403};
  view.rows[3].outcome = RowOutcome::Skipped;
  view.rows[4].outcome = RowOutcome::Unread;
  view.tally.done = 402;
  view.tally.failed = view.tally.notSent = view.tally.unread = 1;
}

}  // namespace samples

}  // namespace usher::test
