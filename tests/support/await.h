// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QEventLoop>
#include <QTimer>
#include <functional>
#include <optional>

#include "base/pending.h"

namespace usher::test {

/// Runs the event loop until `pending` is done and gives its result; after `deadline` a TimedOut failure with the code
/// "test".
template <typename T>
Result<T> await(QFuture<Result<T>> pending, std::chrono::milliseconds deadline = std::chrono::seconds(20)) {
  std::optional<Result<T>> result;
  QEventLoop loop;
  whenDone(pending, &loop, [&](Result<T> done) {
    result.emplace(std::move(done));
    loop.quit();
  });
  QTimer::singleShot(deadline, &loop, &QEventLoop::quit);
  if (!result) {
    loop.exec();
  }
  return result ? std::move(*result) : Result<T>(fail(Failure::Kind::TimedOut, QStringLiteral("test")));
}

/// Runs the event loop until `condition()` holds; false when it does not within `deadline`. QTest::qWaitFor() would
/// sleep between two rounds of events and so let Chromium do one small thing every 10 ms.
inline bool eventually(const std::function<bool()>& condition,
                       std::chrono::milliseconds deadline = std::chrono::seconds(20)) {
  QEventLoop loop;
  QTimer look;
  QObject::connect(&look, &QTimer::timeout, &loop, [&] {
    if (condition()) {
      loop.exit(1);
    }
  });
  look.start(std::chrono::milliseconds(2));
  QTimer::singleShot(deadline, &loop, [&] { loop.exit(0); });
  return condition() || loop.exec() == 1;
}

}  // namespace usher::test
