// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <utility>

#include "base/pending.h"

namespace usher::flow {

/// What a step has under way, one thing at a time: starting another or stop() cancels it and drops its answer, even one
/// that is on its way already.
class Flight {
 public:
  explicit Flight(QObject* context) : m_context(context) {}
  Flight(const Flight&) = delete;
  Flight& operator=(const Flight&) = delete;
  ~Flight() { stop(); }

  bool isUnderWay() const { return static_cast<bool>(m_abort); }

  /// Calls `handler(const Result<T>&)` when `pending` is done, unless something else was started or stopped meanwhile.
  template <typename T, typename Handler>
  void start(Pending<T> pending, Handler handler) {
    stop();
    m_abort = [pending]() mutable { pending.cancel(); };
    whenDone(pending, m_context,
             [this, current = std::weak_ptr(m_number), number = *m_number,
              handler = std::move(handler)](const Result<T>& result) mutable {
               const auto now = current.lock();
               if (now && *now == number) {
                 m_abort = {};
                 handler(result);
               }
             });
  }

  void stop() {
    ++*m_number;
    if (const auto abort = std::exchange(m_abort, {})) {
      abort();
    }
  }

 private:
  QObject* m_context;  ///< Lives at least as long as this.
  std::shared_ptr<int> m_number = std::make_shared<int>(0);
  std::function<void()> m_abort;
};

}  // namespace usher::flow
