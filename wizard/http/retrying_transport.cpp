// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/retrying_transport.h"

#include <QRandomGenerator>
#include <QUuid>
#include <functional>

#include "base/log.h"

namespace usher::http {

using std::chrono::milliseconds;

struct RetryingTransport::Attempt {
  HttpRequest request;
  Completion<HttpReply> completion;
  int number = 0;
  std::function<void()> cancelCurrent = [] {};
};

RetryingTransport::RetryingTransport(Transport& inner, Clock& clock, RetryPolicy policy, QObject* parent)
    : QObject(parent), m_inner(inner), m_clock(clock), m_policy(policy) {}

Pending<HttpReply> RetryingTransport::send(HttpRequest request) {
  auto attempt = std::make_shared<Attempt>();
  attempt->request = std::move(request);
  attempt->completion.onCancel(this, [attempt] { attempt->cancelCurrent(); });
  start(attempt);
  return attempt->completion.pending();
}

void RetryingTransport::start(const std::shared_ptr<Attempt>& attempt) {
  if (attempt->completion.isCancelled()) {
    return;
  }
  if (const milliseconds left = remainingPause(); left.count() > 0) {
    return wait(attempt, left);
  }
  ++attempt->number;
  HttpRequest request = attempt->request;
  request.headers.append({"client-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
  Pending<HttpReply> pending = m_inner.send(std::move(request));
  attempt->cancelCurrent = [pending]() mutable { pending.cancel(); };
  whenDone(pending, this, [this, attempt](Result<HttpReply> outcome) { finished(attempt, std::move(outcome)); });
}

void RetryingTransport::wait(const std::shared_ptr<Attempt>& attempt, milliseconds delay) {
  Pending<void> pending = m_clock.after(delay);
  attempt->cancelCurrent = [pending]() mutable { pending.cancel(); };
  whenDone(pending, this, [this, attempt](const Result<void>&) { start(attempt); });
}

void RetryingTransport::finished(const std::shared_ptr<Attempt>& attempt, Result<HttpReply> outcome) {
  const HttpRequest& request = attempt->request;
  const auto delay = m_policy.delay(attempt->number, outcome, request.repeatable, m_clock.now(),
                                    QRandomGenerator::global()->generateDouble());
  if (!delay || attempt->completion.isCancelled()) {
    return attempt->completion.finish(std::move(outcome));
  }
  if (outcome && outcome->status == 429) {
    pause(*delay);
    if (request.tellsThrottling) {
      return attempt->completion.finish(std::move(outcome));
    }
  }
  LogLine(QtInfoMsg, logHttp(), "waits before the next try")
      .method(request.method)
      .path(request.url)
      .number("tries", attempt->number)
      .duration(*delay);
  wait(attempt, *delay);
}

milliseconds RetryingTransport::remainingPause() const {
  return m_resumeAt - m_clock.monotonic();
}

void RetryingTransport::pause(milliseconds duration) {
  if (m_clock.monotonic() + duration <= m_resumeAt) {
    return;
  }
  m_resumeAt = m_clock.monotonic() + duration;
  m_pausedUntil = m_clock.now().addMSecs(duration.count());
  whenDone(m_clock.after(duration), this, [this](const Result<void>&) { endPause(); });
  Q_EMIT pauseChanged();
}

void RetryingTransport::endPause() {
  if (m_pausedUntil.isValid() && remainingPause().count() <= 0) {
    m_pausedUntil = {};
    Q_EMIT pauseChanged();
  }
}

}  // namespace usher::http
