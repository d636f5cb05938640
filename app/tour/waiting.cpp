// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/waiting.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace usher::tour {

bool waitUntil(const std::function<bool()>& condition, std::chrono::milliseconds limit) {
  QElapsedTimer elapsed;
  elapsed.start();
  while (!condition()) {
    if (elapsed.elapsed() > limit.count()) {
      return false;
    }
    QEventLoop loop;
    QTimer::singleShot(std::chrono::milliseconds(15), &loop, &QEventLoop::quit);
    loop.exec();
  }
  return true;
}

}  // namespace usher::tour
