// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <atomic>
#include <chrono>
#include <semaphore>
#include <thread>

namespace usher::bench {

/// Watches from a thread of its own how long the event loop of the thread that made it keeps an event waiting, as it
/// would keep a key press: posts one, and the next one 2 ms after that arrived.
class Heartbeat final : public QObject {
 public:
  using Clock = std::chrono::steady_clock;

  struct Findings {
    Clock::duration longest{0};
    int beats = 0;
    int over100ms = 0;
  };

  Heartbeat();
  ~Heartbeat() override;

  /// What was found since the last call, or since the beginning. Call it in the watched thread.
  Findings take() { return std::exchange(m_findings, {}); }

 protected:
  bool event(QEvent* event) override;

 private:
  void beat();

  Findings m_findings;
  Clock::time_point m_posted;
  std::binary_semaphore m_arrived{0};
  std::atomic<bool> m_isOver = false;
  std::thread m_thread;
};

}  // namespace usher::bench
