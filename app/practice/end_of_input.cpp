// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/practice/end_of_input.h"

#include <QCoreApplication>
#include <QObject>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#else
#include <cstdio>
#include <thread>
#endif

namespace usher::practice {

#ifdef Q_OS_UNIX

namespace {

int signalPipe[2] = {-1, -1};

void forwardSignal(int) {
  const char byte = 1;
  // Nothing may be done about a failure inside a signal handler.
  [[maybe_unused]] const ssize_t written = write(signalPipe[0], &byte, 1);
}

bool isNobodysInput() {
  struct stat status {};
  return fstat(STDIN_FILENO, &status) == 0 && S_ISCHR(status.st_mode) && isatty(STDIN_FILENO) == 0;
}

void quitAtEndOf(int descriptor, bool anyByteEndsIt, QObject* parent) {
  auto* watcher = new QSocketNotifier(descriptor, QSocketNotifier::Read, parent);
  QObject::connect(watcher, &QSocketNotifier::activated, parent, [descriptor, anyByteEndsIt, watcher] {
    char buffer[256];
    if (read(descriptor, buffer, sizeof buffer) <= 0 || anyByteEndsIt) {
      watcher->setEnabled(false);
      QCoreApplication::quit();
    }
  });
}

}  // namespace

void quitWhenToldTo(QObject* parent) {
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) == 0) {
    quitAtEndOf(signalPipe[1], true, parent);
    std::signal(SIGTERM, forwardSignal);
    std::signal(SIGINT, forwardSignal);
  }
  std::signal(SIGPIPE, SIG_IGN);
  if (!isNobodysInput()) {
    quitAtEndOf(STDIN_FILENO, false, parent);
  }
}

#else

void quitWhenToldTo(QObject*) {
  std::thread([] {
    char buffer[256];
    while (std::fread(buffer, 1, sizeof buffer, stdin) > 0) {
    }
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
  }).detach();
}

#endif

}  // namespace usher::practice
