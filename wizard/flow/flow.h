// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "flow/set_up.h"
#include "flow/step.h"

namespace usher::flow {

/// The ordered steps of the profile for the chosen role, and where the person is. next() and previous() are pure
/// functions of the order; starting again resumes at the first step that is not verified. The flow enters the step that
/// becomes current and goes on by itself when it is completed.
class Flow final : public QObject {
  Q_OBJECT

 public:
  using StepMaker = std::function<std::unique_ptr<Step>(StepId)>;

  explicit Flow(SetUp& setUp, QObject* parent = nullptr);
  /// With steps of another make, for tests of frames.
  Flow(SetUp& setUp, const StepMaker& makeStep, QObject* parent = nullptr);
  ~Flow() override;

  /// Enters the first step: Welcome, or SignIn when an earlier sign-in can be taken up. Called once, when somebody
  /// looks.
  void start();

  /// Opens at a step beside the order, such as Removal, instead of the first one. Called before start().
  void startAt(StepId aside);
  /// Leaves the order, or another step beside it, for `aside`; goBack() returns to where the flow was. `about` as in
  /// Step::lookAt().
  void goAside(StepId aside, const QString& about = {});
  bool isAside() const;

  QList<StepId> order() const;
  StepId current() const;
  /// The step object; lives as long as the flow. One beside the order is there once the flow went to it.
  Step& step(StepId id) const;

  std::optional<StepId> next() const;
  std::optional<StepId> previous() const;
  /// Nothing happens unless the current step can be left forward.
  void goNext();
  /// Leaving a step, in whichever direction, cancels what it is doing.
  void goBack();
  /// To a step that may be visited now (see canVisit).
  void goTo(StepId id);
  /// Whether what comes before it is known well enough: everything that changes the tenant needs a sign-in.
  bool canVisit(StepId id) const;
  /// Where a new start goes on.
  StepId resumePoint() const;

 Q_SIGNALS:
  void currentChanged();
  /// The role changed, so the order did.
  void orderChanged();

 private:
  void add(StepId id);
  void reorder();
  void goOn();
  void moveTo(StepId id);

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
