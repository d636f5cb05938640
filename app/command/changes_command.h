// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>

#include "app/command/command.h"
#include "app/command/report.h"
#include "flow/run.h"
#include "flow/targets/whole_app_target.h"

namespace usher::app {

/// A command that changes the tenant: asks first, then runs, and reports what became of each change.
class ChangesCommand : public Command {
  Q_OBJECT

 public:
  using Command::Command;
  bool stop() override;

 protected:
  /// What is to be done.
  struct Task {
    graph::EnterpriseApp app;
    QList<flow::Change> changes;
    QList<flow::Change> unchanged;      ///< Goes into the report.
    QList<flow::ChangeOutcome> beside;  ///< What cannot be done, likewise.
    bool isTakingAway = false;
    QString undone = {};  ///< Id of the run that is taken back.
  };

  /// BadInput where --yes is missing and nobody can be asked.
  Result<void> maySettle() const;
  /// Reads back what earlier runs sent and nobody read.
  Pending<void> readEarlier(const graph::EnterpriseApp& app);
  Pending<int> settle(Task task);
  void print(const Report& report);

 private:
  void takeUp(const graph::EnterpriseApp& app);
  Pending<void> agreed();
  Pending<QList<flow::ChangeOutcome>> applied();
  /// The run that was cut off in the middle of this very task.
  std::optional<QString> interruptedRun();
  Pending<int> reported(const QList<flow::ChangeOutcome>& outcomes);
  int exitCodeFor(const Report& report, const QList<flow::ChangeOutcome>& outcomes);
  /// Of the newest run of this set-up in the journal; empty where there is none.
  QString newestRun();

  Task m_task;
  std::unique_ptr<flow::WholeAppTarget> m_target;
  std::unique_ptr<flow::Run> m_run;
  QString m_runId, m_runBefore;  ///< Of a run that goes on; else the newest one before this command's.
  bool m_isRunning = false;
};

}  // namespace usher::app
