// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <memory>
#include <type_traits>
#include <utility>

#include "base/result.h"

namespace usher {

/// What a function returns that takes time. Observe it only through whenDone(); `cancel()` asks the producer to stop
/// and tells every observer Failure::Kind::Cancelled at once.
template <typename T>
using Pending = QFuture<Result<T>>;

/// Calls `handler(Result<T>)` exactly once, never synchronously, and never after `context` died. A cancelled or
/// dropped pending arrives as Cancelled.
template <typename T, typename Handler>
void whenDone(QFuture<Result<T>> pending, QObject* context, Handler handler) {
  using Watcher = QFutureWatcher<Result<T>>;
  auto* watcher = new Watcher(context);
  auto deliver = [watcher, handler = std::move(handler)]() mutable {
    // In Qt 6.4 a promise destroyed after takeResult() emits finished again, as cancelled.
    watcher->disconnect();
    watcher->deleteLater();
    QFuture<Result<T>> future = watcher->future();
    auto call = std::move(handler);
    if (future.isCanceled() || future.resultCount() == 0) {
      call(Result<T>(fail(Failure::Kind::Cancelled)));
    } else if constexpr (std::is_copy_constructible_v<Result<T>>) {
      call(future.result());
    } else {
      call(future.takeResult());
    }
  };
  auto shared = std::make_shared<decltype(deliver)>(std::move(deliver));
  // A cancelled pending is not finished until its producer gives up, and the person does not wait for that.
  QObject::connect(watcher, &QFutureWatcherBase::canceled, context, [shared] { (*shared)(); });
  QObject::connect(watcher, &QFutureWatcherBase::finished, context, [shared] { (*shared)(); });
  watcher->setFuture(pending);
}

/// The producer's side of a Pending. Copies share it; the first finish() counts, and when the last copy goes away
/// unfinished the observers are told Cancelled.
template <typename T>
class Completion {
 public:
  Completion() : m_promise(std::make_shared<QPromise<Result<T>>>()) { m_promise->start(); }

  Pending<T> pending() const { return m_promise->future(); }
  bool isCancelled() const { return m_promise->isCanceled(); }

  void finish(Result<T> result) const {
    if (m_promise->future().isFinished()) {
      return;
    }
    m_promise->addResult(std::move(result));
    m_promise->finish();
  }

  /// Calls `handler()` when an observer cancels, unless `context` died before.
  template <typename Handler>
  void onCancel(QObject* context, Handler handler) const {
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, context,
                     [watcher, handler = std::move(handler)]() mutable {
                       watcher->disconnect();
                       watcher->deleteLater();
                       auto call = std::move(handler);
                       call();
                     });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(pending());
  }

 private:
  std::shared_ptr<QPromise<Result<T>>> m_promise;
};

/// A pending that is finished already.
template <typename T>
Pending<T> ready(Result<T> result) {
  Completion<T> completion;
  completion.finish(std::move(result));
  return completion.pending();
}

namespace detail {

template <typename P>
struct PendingValue;
template <typename T>
struct PendingValue<QFuture<Result<T>>> {
  using Type = T;
};

template <typename R>
struct Unwrapped {
  using Type = R;
};
template <typename T>
struct Unwrapped<Result<T>> {
  using Type = T;
};

template <typename F, typename T>
struct Called {
  using Type = std::invoke_result_t<F, T>;
};
template <typename F>
struct Called<F, void> {
  using Type = std::invoke_result_t<F>;
};

template <typename T, typename F>
decltype(auto) callWith(F& function, Result<T>& result) {
  if constexpr (std::is_void_v<T>) {
    return function();
  } else {
    return function(std::move(*result));
  }
}

template <typename T>
void forward(Pending<T> from, QObject* context, const Completion<T>& to) {
  to.onCancel(context, [from]() mutable { from.cancel(); });
  whenDone(from, context, [to](Result<T> result) { to.finish(std::move(result)); });
}

}  // namespace detail

/// First `first`, then what `next(value)` starts (a Pending). A failure of either ends it; cancelling the returned
/// pending cancels whichever is under way.
template <typename T, typename F>
auto chained(QFuture<Result<T>> first, QObject* context, F next) -> typename detail::Called<F, T>::Type {
  using U = typename detail::PendingValue<typename detail::Called<F, T>::Type>::Type;
  Completion<U> out;
  out.onCancel(context, [first]() mutable { first.cancel(); });
  whenDone(first, context, [out, context, next = std::move(next)](Result<T> result) mutable {
    if (!result) {
      return out.finish(fail(std::move(result.error())));
    }
    if (!out.isCancelled()) {
      detail::forward<U>(detail::callWith<T>(next, result), context, out);
    }
  });
  return out.pending();
}

/// `first` with its value turned into `change(value)` (a value or a Result).
template <typename T, typename F>
auto mapped(QFuture<Result<T>> first, QObject* context, F change) {
  using U = typename detail::Unwrapped<typename detail::Called<F, T>::Type>::Type;
  Completion<U> out;
  out.onCancel(context, [first]() mutable { first.cancel(); });
  whenDone(first, context, [out, change = std::move(change)](Result<T> result) mutable {
    if (!result) {
      return out.finish(fail(std::move(result.error())));
    }
    if constexpr (std::is_void_v<typename detail::Called<F, T>::Type>) {
      detail::callWith<T>(change, result);
      out.finish({});
    } else {
      out.finish(detail::callWith<T>(change, result));
    }
  });
  return out.pending();
}

}  // namespace usher
