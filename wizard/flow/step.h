// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>
#include <optional>

#include "base/failure.h"
#include "flow/step_id.h"

namespace usher::flow {

/// How a step stands, for the rail.
enum class Mark { NotYet, Done, NeedsAttention };

/// What a step is doing. `total` 0: no count is known.
struct Progress {
  int done = 0, total = 0;

  bool operator==(const Progress&) const = default;
};

/// One stage of the wizard: its logic without widgets. A concrete step adds view() (a plain struct) and intents as
/// named methods. Everything asynchronous ends in viewChanged().
class Step : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  virtual StepId id() const = 0;
  /// The page comes on screen, for the first time or again: reads what must be read. Never blocks.
  virtual void enter() = 0;
  /// Stops whatever is in flight, within a second. What was sent already is settled by reading back.
  virtual void cancel() = 0;
  /// Does again what failed last.
  virtual void retry() = 0;
  /// How it stands by what is known now.
  virtual Mark mark() const = 0;
  /// When mark() was last verified in Graph, if it was.
  virtual std::optional<QDateTime> verifiedAt() const { return {}; }
  /// Whether Next may be pressed.
  virtual bool canContinue() const = 0;

  bool isBusy() const { return m_busy; }
  Progress progress() const { return m_progress; }
  const std::optional<Failure>& failure() const { return m_failure; }
  void dismissFailure();
  /// The person goes to a step beside the order of the flow, and may come back here. `about`: because of whom, see
  /// lookAt().
  void goAside(StepId aside, const QString& about = {}) { Q_EMIT asideWanted(aside, about); }
  /// Before a step beside the order is entered: the object id of the person or group that it is about; empty: of none.
  virtual void lookAt(const QString& /*about*/) {}

 Q_SIGNALS:
  void viewChanged();
  /// The step is done; the flow goes on to the next one by itself.
  void completed();
  /// See goAside(); the flow goes there.
  void asideWanted(usher::flow::StepId aside, const QString& about);

 protected:
  void setBusy(bool busy, Progress progress = {});
  /// Ends being busy too. Cancelled is no failure to show: it only ends being busy.
  void setFailure(std::optional<Failure> failure);
  /// What the page shows was not read because the person stopped it: the failure is Cancelled, and retry() reads again.
  void setStopped();

 private:
  bool m_busy = false;
  Progress m_progress;
  std::optional<Failure> m_failure;
};

}  // namespace usher::flow
