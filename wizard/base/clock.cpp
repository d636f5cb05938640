// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "base/clock.h"

#include <QTimer>

namespace usher {

QDateTime SystemClock::now() const {
  return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const {
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

Pending<void> SystemClock::after(std::chrono::milliseconds delay) {
  Completion<void> done;
  auto* timer = new QTimer;
  timer->setSingleShot(true);
  // A coarse one comes up to a twentieth later, which a quota's window is too long for.
  timer->setTimerType(Qt::PreciseTimer);
  QObject::connect(timer, &QTimer::timeout, timer, [timer, done] {
    done.finish({});
    timer->deleteLater();
  });
  done.onCancel(timer, [timer] { timer->deleteLater(); });
  timer->start(delay);
  return done.pending();
}

}  // namespace usher
