// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "idle_window.h"

#include <unistd.h>

#include <QApplication>
#include <QLabel>
#include <QSocketNotifier>
#include <QVBoxLayout>
#include <QWidget>
#include <cstdio>

#include "heartbeat.h"

namespace usher::bench {

namespace {

constexpr int answerPatience = 10'000;

}  // namespace

int IdleWindow::run(int argc, char** argv) {
  const QApplication application(argc, argv);
  QWidget window;
  window.resize(1000, 700);
  auto* column = new QVBoxLayout(&window);
  column->addWidget(new QLabel(QStringLiteral("Nothing happens here."), &window));
  window.show();
  Heartbeat heartbeat;
  QSocketNotifier asked(STDIN_FILENO, QSocketNotifier::Read);
  QObject::connect(&asked, &QSocketNotifier::activated, &application, [&heartbeat] {
    char line = 0;
    if (read(STDIN_FILENO, &line, 1) != 1) {
      return QCoreApplication::quit();
    }
    const std::chrono::duration<double, std::milli> longest = heartbeat.take().longest;
    std::printf("%.1f\n", longest.count());
    std::fflush(stdout);
  });
  return QApplication::exec();
}

IdleWindow::~IdleWindow() {
  m_process.closeWriteChannel();
  m_process.waitForFinished();
}

bool IdleWindow::start() {
  m_process.start(QCoreApplication::applicationFilePath(), {argument});
  return m_process.waitForStarted() && longest() >= 0;
}

double IdleWindow::longest() {
  m_process.write("\n");
  while (!m_process.canReadLine()) {
    if (!m_process.waitForReadyRead(answerPatience)) {
      return -1;
    }
  }
  return m_process.readLine().trimmed().toDouble();
}

}  // namespace usher::bench
