// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/pace.h"

namespace usher::flow {

void Pace::begin(const QDateTime& now) {
  m_began = now;
  m_paused = {};
}

void Pace::pause(const QDateTime& now) {
  if (!m_paused.isValid()) {
    m_paused = now;
  }
}

void Pace::goOn(const QDateTime& now) {
  if (m_paused.isValid()) {
    m_began = m_began.addMSecs(m_paused.msecsTo(now));
    m_paused = {};
  }
}

std::optional<std::chrono::seconds> Pace::left(int done, int total, const QDateTime& now) const {
  const std::chrono::milliseconds passed{m_began.isValid() ? m_began.msecsTo(now) : 0};
  if (m_paused.isValid() || done <= 0 || done >= total || passed < soonest) {
    return {};
  }
  return std::chrono::ceil<std::chrono::seconds>(passed * (total - done) / done);
}

}  // namespace usher::flow
