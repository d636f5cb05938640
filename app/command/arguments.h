// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "base/result.h"

namespace usher::app {

enum class Verb { Plan, Apply, Verify, Undo, History, Resolve };

/// What was asked for with a command. An option that a command does not have is never set.
struct CommandOptions {
  Verb verb = Verb::Plan;
  QString argument;  ///< PLAN.json, RUN_ID or FILE.
  QString profile;   ///< Id or file; empty: as the plan or the run says.
  bool demo = false;
  QString scenarios;  ///< As given, "A,B".
  bool hasTokenOnInput = false;
  QString dataDir;
  bool isQuiet = false, isSure = false, asJson = false, showHelp = false;
};

/// The command among the arguments (without the program's name), if there is one.
std::optional<Verb> verbIn(const QStringList& arguments);

/// Reads the arguments of a command. A failure is BadInput whose detail is a whole sentence for stderr.
Result<CommandOptions> readCommand(const QStringList& arguments);

/// The text of "usher COMMAND --help".
QString commandHelp();

}  // namespace usher::app
