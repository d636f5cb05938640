// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/command/changes_command.h"
#include "flow/plan/plan_difference.h"

namespace usher::app {

/// `usher plan`, `verify` and `apply`.
class PlanCommand final : public ChangesCommand {
  Q_OBJECT

 public:
  using ChangesCommand::ChangesCommand;
  Pending<int> start() override;

 private:
  Result<void> open();
  Pending<int> decide(const flow::PlanDifference& difference);
  Pending<int> shown(const flow::PlanDifference& difference);
  Failure withPlace(Failure why) const;

  flow::Plan m_plan;
};

}  // namespace usher::app
