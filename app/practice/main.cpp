// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QTextStream>
#include <cstdio>

#include "app/practice/end_of_input.h"
#include "app/practice/practice_program.h"

int main(int argc, char** argv) {
  Q_INIT_RESOURCE(profiles);
  const QCoreApplication application(argc, argv);
  QTextStream complaint(stderr);
  const auto arguments = usher::practice::parseArguments(QCoreApplication::arguments().mid(1));
  if (!arguments) {
    complaint << "usher-practice: " << arguments.error() << Qt::endl;
    return 2;
  }
  if (arguments->help) {
    QTextStream(stdout) << usher::practice::usage();
    return 0;
  }
  usher::practice::PracticeProgram program(*arguments);
  if (const auto started = program.start(); !started) {
    complaint << "usher-practice: " << started.error().message << Qt::endl;
    return started.error().exitCode;
  }
  QObject watchers;
  usher::practice::quitWhenToldTo(&watchers);
  const QByteArray line = program.readyLine();
  std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
  std::fflush(stdout);
  return QCoreApplication::exec();
}
