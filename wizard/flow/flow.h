// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "flow/set_up.h"
#include "flow/step.h"

namespace usher::flow {

/// The ordered steps of the profile for the chosen role, and where the person is. next() and previous() are pure functions of
/// the order; starting again resumes at the first step that is not verified.
class Flow final : public QObject {
  Q_OBJECT

 public:
  explicit Flow(SetUp& setUp, QObject* parent = nullptr);
  ~Flow() override;

  QList<StepId> order() const;
  StepId current() const;
  /// The step object; lives as long as the flow.
  Step& step(StepId id) const;

  std::optional<StepId> next() const;
  std::optional<StepId> previous() const;
  void goNext();
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
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
