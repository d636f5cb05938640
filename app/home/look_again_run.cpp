// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/look_again_run.h"

#include <algorithm>

namespace usher::home {

LookAgainRun::LookAgainRun(Look look, QObject* parent) : QObject(parent), m_look(std::move(look)) {}

LookAgainRun::~LookAgainRun() {
  for (auto& each : m_running) {
    each.second.cancel();
  }
}

bool LookAgainRun::isLookingAt(const Target& target) const {
  return std::any_of(m_running.cbegin(), m_running.cend(),
                     [&target](const auto& each) { return each.first == target; });
}

void LookAgainRun::start(const QList<Target>& targets) {
  if (!isRunning()) {
    m_tally = {};
  }
  for (const Target& target : targets) {
    if (!m_waiting.contains(target) && !isLookingAt(target)) {
      m_waiting.append(target);
      ++m_tally.total;
    }
  }
  goOn();
  Q_EMIT changed();
}

void LookAgainRun::goOn() {
  while (!m_waiting.isEmpty() && m_running.size() < atOnce) {
    const Target target = m_waiting.takeFirst();
    const Pending<void> looking = m_look(target.first, target.second);
    m_running.append({target, looking});
    whenDone(looking, this, [this, target](const Result<void>& result) { finished(target, result); });
  }
}

void LookAgainRun::finished(const Target& target, const Result<void>& result) {
  const auto place =
      std::find_if(m_running.cbegin(), m_running.cend(), [&target](const auto& each) { return each.first == target; });
  if (place == m_running.cend()) {
    return;
  }
  m_running.erase(place);
  ++m_tally.done;
  m_signInNeeded.remove(target);
  if (!result) {
    if (result.error().kind == Failure::Kind::SignInNeeded) {
      ++m_tally.signInNeeded;
      m_signInNeeded.insert(target);
    } else {
      ++m_tally.failed;
    }
  }
  goOn();
  Q_EMIT changed();
}

void LookAgainRun::cancel() {
  if (!isRunning()) {
    return;
  }
  m_waiting.clear();
  auto running = std::exchange(m_running, {});
  for (auto& each : running) {
    each.second.cancel();
  }
  m_tally.wasCancelled = true;
  Q_EMIT changed();
}

}  // namespace usher::home
