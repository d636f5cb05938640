// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
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
             [this, number = m_number, handler = std::move(handler)](const Result<T>& result) mutable {
               if (number == m_number) {
                 m_abort = {};
                 handler(result);
               }
             });
  }

  void stop() {
    ++m_number;
    if (const auto abort = std::exchange(m_abort, {})) {
      abort();
    }
  }

 private:
  QObject* m_context;  ///< Lives at least as long as this, so that no answer comes after it.
  int m_number = 0;
  std::function<void()> m_abort;
};

}  // namespace usher::flow
