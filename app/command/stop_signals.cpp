// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/stop_signals.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace usher::app {

namespace {

constexpr int stoppingSignals[] = {SIGINT, SIGTERM, SIGHUP};
/// A signal handler may do no more than write here (signal-safety(7)).
int stopPipe[2] = {-1, -1};

void writeToStopPipe(int) {
  const char byte = 1;
  [[maybe_unused]] const auto written = ::write(stopPipe[1], &byte, 1);
}

}  // namespace

StopSignals::StopSignals(QObject* parent) : QObject(parent) {
  if (::pipe2(stopPipe, O_CLOEXEC | O_NONBLOCK) != 0) {
    return;
  }
  m_notifier = std::make_unique<QSocketNotifier>(stopPipe[0], QSocketNotifier::Read);
  connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
    char bytes[16];
    while (::read(stopPipe[0], bytes, sizeof bytes) > 0) {
    }
    Q_EMIT stopWanted();
  });
  struct sigaction action {};
  action.sa_handler = writeToStopPipe;
  action.sa_flags = SA_RESTART;
  for (const int signal : stoppingSignals) {
    ::sigaction(signal, &action, nullptr);
  }
}

StopSignals::~StopSignals() {
  for (const int signal : stoppingSignals) {
    std::signal(signal, SIG_DFL);
  }
  m_notifier.reset();
  for (int& end : stopPipe) {
    ::close(std::exchange(end, -1));
  }
}

}  // namespace usher::app
