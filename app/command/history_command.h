// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/command/command.h"

namespace usher::app {

/// `usher history`: the runs in the journal, of all products or of one.
class HistoryCommand final : public Command {
  Q_OBJECT

 public:
  using Command::Command;
  Pending<int> start() override;

 private:
  Result<QList<state::RunSummary>> runs();
  QByteArray json(const QList<state::RunSummary>& runs) const;
  QByteArray text(const QList<state::RunSummary>& runs) const;
};

}  // namespace usher::app
