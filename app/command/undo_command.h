// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/command/changes_command.h"
#include "flow/undo/undo_plan.h"

namespace usher::app {

/// `usher undo`: takes back what one run changed, and names what somebody else changed since.
class UndoCommand final : public ChangesCommand {
  Q_OBJECT

 public:
  using ChangesCommand::ChangesCommand;
  Pending<int> start() override;

 private:
  Result<state::RunRecord> open();
  Pending<int> takeBack(const graph::EnterpriseApp& app, const QList<flow::UndoLine>& lines);
};

}  // namespace usher::app
