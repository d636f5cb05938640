// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "base/pending.h"

namespace usher::flow {

/// The one thing a step has in flight, so that cancel() reaches it.
class Work {
 public:
  template <typename T>
  QFuture<Result<T>> hold(QFuture<Result<T>> pending) {
    m_cancel = [pending]() mutable { pending.cancel(); };
    return pending;
  }
  void cancel() {
    if (m_cancel) {
      std::exchange(m_cancel, {})();
    }
  }

 private:
  std::function<void()> m_cancel;
};

}  // namespace usher::flow
