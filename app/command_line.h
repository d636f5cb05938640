// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include "base/result.h"
#include "flow/step_id.h"

namespace usher::app {

/// What the person asked for on the command line.
struct Options {
  QString profile;  ///< Id or file; empty: choose.
  bool demo = false;
  QString scenarios;  ///< As given, "A,B".
  QString tour;       ///< Folder for the tour's pictures; empty: no tour.
  std::optional<flow::Role> role;
  QString dataDir;
  QString language;
  QString appearance;  ///< "light", "dark" or empty: as the system.
  bool showVersion = false, showHelp = false;
};

/// Reads the arguments without the program's name. A failure is BadInput whose detail is a whole sentence for stderr.
Result<Options> readCommandLine(const QStringList& arguments);

/// Whether the practice tenant knows this scenario, "throttled" or "replication-lag=90s".
bool isScenario(const QString& name);

/// The text of --help.
QString helpText();

}  // namespace usher::app
