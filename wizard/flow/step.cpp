// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/step.h"

namespace usher::flow {

void Step::dismissFailure() {
  if (m_failure) {
    m_failure.reset();
    Q_EMIT viewChanged();
  }
}

void Step::setBusy(bool busy, Progress progress) {
  if (m_busy == busy && m_progress == progress) {
    return;
  }
  m_busy = busy;
  m_progress = progress;
  Q_EMIT viewChanged();
}

void Step::setFailure(std::optional<Failure> failure) {
  if (failure && failure->kind == Failure::Kind::Cancelled) {
    failure.reset();
  }
  m_failure = std::move(failure);
  m_busy = false;
  m_progress = {};
  Q_EMIT viewChanged();
}

void Step::setStopped() {
  setFailure({});
  m_failure = usher::failure(Failure::Kind::Cancelled);
  Q_EMIT viewChanged();
}

}  // namespace usher::flow
