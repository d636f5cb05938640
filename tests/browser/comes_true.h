// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QEventLoop>
#include <QTimer>
#include <chrono>
#include <functional>

namespace usher::test {

/// Runs an event loop until `condition()` holds; false when it does not within `deadline`. Unlike eventually(), which
/// sleeps between two rounds of events and so lets Chromium do one small thing every 10 ms.
inline bool comesTrue(const std::function<bool()>& condition,
                      std::chrono::milliseconds deadline = std::chrono::seconds(20)) {
  QEventLoop loop;
  QTimer look;
  QObject::connect(&look, &QTimer::timeout, &loop, [&] {
    if (condition()) {
      loop.exit(1);
    }
  });
  look.start(10);
  QTimer::singleShot(deadline, &loop, [&] { loop.exit(0); });
  return condition() || loop.exec() == 1;
}

}  // namespace usher::test
