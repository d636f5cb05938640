// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QStringList>
#include <cstdio>

#include "app/command/run_command.h"
#include "app/command_line.h"
#include "app/hardening.h"
#include "app/launch.h"
#include "app/message_filter.h"

int main(int argc, char** argv) {
  using namespace usher::app;
  argc = harden(argc, argv);
  installMessageFilter();

  QStringList arguments;
  for (int i = 1; i < argc; ++i) {
    arguments << QString::fromLocal8Bit(argv[i]);
  }
  if (verbIn(arguments)) {
    const auto command = readCommand(arguments);
    if (!command) {
      std::fprintf(stderr, "usher: %s\nTry: usher --help\n", qPrintable(command.error().detail));
      return exitWrongUsage;
    }
    if (command->showHelp) {
      std::fputs(qPrintable(commandHelp()), stdout);
      return exitDone;
    }
    return runCommand(*command, argc, argv);
  }
  const auto options = readCommandLine(arguments);
  if (!options) {
    std::fprintf(stderr, "usher: %s\nTry: usher --help\n", qPrintable(options.error().detail));
    return exitWrongUsage;
  }
  if (options->showHelp) {
    std::fputs(qPrintable(helpText()), stdout);
    return exitDone;
  }
  if (options->showVersion) {
    std::printf("usher %s\n", USHER_VERSION);
    return exitDone;
  }
  return launch(*options, argc, argv);
}
