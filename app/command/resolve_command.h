// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/command/command.h"
#include "flow/list/resolved_list.h"

namespace usher::app {

/// `usher resolve`: which people a list means that somebody pasted into a file.
class ResolveCommand final : public Command {
  Q_OBJECT

 public:
  using Command::Command;
  Pending<int> start() override;

 private:
  Result<void> open();
  Pending<QSet<QString>> assigned();
  Pending<int> shown(const QList<flow::ResolvedEntry>& entries);

  QList<flow::PastedEntry> m_entries;
};

}  // namespace usher::app
