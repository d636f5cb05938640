// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "app/command/arguments.h"
#include "app/command/terminal.h"
#include "app/command/workplace.h"

namespace usher::app {

/// One command of the command line, run once.
class Command : public QObject {
  Q_OBJECT

 public:
  Command(const CommandOptions& options, Terminal& terminal)
      : m_options(options), m_terminal(terminal), m_workplace(options, terminal) {}

  /// What the process ends with; a failure is for sentenceFor() and exitCodeFor().
  virtual Pending<int> start() = 0;
  /// Somebody asked to stop. False: nothing has to be finished first, and start()'s pending may be cancelled.
  virtual bool stop() { return false; }
  const Workplace& workplace() const { return m_workplace; }

 protected:
  const CommandOptions& m_options;
  Terminal& m_terminal;
  Workplace m_workplace;
};

}  // namespace usher::app
