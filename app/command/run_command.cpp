// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/run_command.h"

#include <QCoreApplication>

#include "app/command/command_failure.h"
#include "app/command/history_command.h"
#include "app/command/plan_command.h"
#include "app/command/resolve_command.h"
#include "app/command/stop_signals.h"
#include "app/command/undo_command.h"

namespace usher::app {

namespace {

std::unique_ptr<Command> commandFor(const CommandOptions& options, Terminal& terminal) {
  switch (options.verb) {
    case Verb::Plan:
    case Verb::Verify:
    case Verb::Apply:
      return std::make_unique<PlanCommand>(options, terminal);
    case Verb::Undo:
      return std::make_unique<UndoCommand>(options, terminal);
    case Verb::History:
      return std::make_unique<HistoryCommand>(options, terminal);
    case Verb::Resolve:
      return std::make_unique<ResolveCommand>(options, terminal);
  }
  return {};
}

}  // namespace

int runCommand(const CommandOptions& options, int argc, char** argv) {
  QCoreApplication::setApplicationName(QStringLiteral("usher"));
  QCoreApplication::setApplicationVersion(QStringLiteral(USHER_VERSION));
  const QCoreApplication application(argc, argv);
  Terminal terminal(options.isQuiet);
  const auto command = commandFor(options, terminal);
  auto pending = command->start();
  const StopSignals signals;
  QObject::connect(&signals, &StopSignals::stopWanted, command.get(), [&command, &pending] {
    if (!command->stop()) {
      pending.cancel();
    }
  });
  whenDone(pending, command.get(), [&command, &terminal](const Result<int>& ended) {
    if (!ended) {
      terminal.say(sentenceFor(command->workplace().withRemedy(ended.error())));
    }
    QCoreApplication::exit(ended ? *ended : exitCodeFor(ended.error()));
  });
  return QCoreApplication::exec();
}

}  // namespace usher::app
