// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "heartbeat.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>

namespace usher::bench {

using namespace std::chrono_literals;

Heartbeat::Heartbeat() : m_thread([this] { beat(); }) {}

Heartbeat::~Heartbeat() {
  m_isOver = true;
  m_arrived.release();
  m_thread.join();
}

void Heartbeat::beat() {
  while (!m_isOver) {
    m_posted = Clock::now();
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    m_arrived.acquire();
    std::this_thread::sleep_for(2ms);
  }
}

bool Heartbeat::event(QEvent* event) {
  if (event->type() != QEvent::User) {
    return QObject::event(event);
  }
  const auto waited = Clock::now() - m_posted;
  m_findings.longest = std::max(m_findings.longest, waited);
  m_findings.over100ms += waited > 100ms ? 1 : 0;
  ++m_findings.beats;
  m_arrived.release();
  return true;
}

}  // namespace usher::bench
