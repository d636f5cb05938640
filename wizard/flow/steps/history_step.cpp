// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/history_step.h"

#include <QSet>
#include <QTimer>
#include <algorithm>
#include <functional>

#include "flow/remembered_sign_in.h"
#include "flow/set_up.h"
#include "flow/steps/history_file.h"
#include "flow/steps/history_journal.h"
#include "flow/steps/history_undo.h"

namespace usher::flow {

namespace {

/// So many changes are read between two looks at what the person does.
constexpr int changesAtOnce = 500;

QString touchedFact(HistoryKind kind) {
  switch (kind) {
    case HistoryKind::Assignment:
      return facts::assignments;
    case HistoryKind::Owner:
      return facts::owners;
    case HistoryKind::Property:
      return facts::properties;
    case HistoryKind::Consent:
    case HistoryKind::Removal:
    case HistoryKind::Other:
      break;
  }
  return {};
}

}  // namespace

struct HistoryStep::Private {
  Private(SetUp& context, HistoryView& view) : setUp(context), undo(context, view, nullptr) {}

  SetUp& setUp;
  HistoryUndo undo;
  QTimer loading;
  QString wanted;               ///< Whom lookAt() named.
  std::function<void()> again;  ///< What failed last, if it did.
};

HistoryStep::HistoryStep() = default;

HistoryStep::HistoryStep(SetUp& setUp, QObject* parent) : Step(parent), d(std::make_unique<Private>(setUp, m_view)) {
  m_view.vendorName = setUp.parts().profile.vendor.name;
  m_view.appName = setUp.parts().integration.application.displayName;
  d->loading.setInterval(0);
  connect(&d->loading, &QTimer::timeout, this, [this] { loadChanges(); });
  connect(&d->undo, &HistoryUndo::changed, this, &Step::viewChanged);
  connect(&d->undo, &HistoryUndo::worked, this, [this](bool isBusy, int done, int total) {
    setBusy(isBusy, {done, total});
  });
  connect(&d->undo, &HistoryUndo::failed, this, [this](const Failure& why) { setFailure(why); });
  connect(&d->undo, &HistoryUndo::ended, this, [this] {
    forgetFacts();
    readRuns();
  });
}

HistoryStep::~HistoryStep() = default;

void HistoryStep::lookAt(const QString& about) {
  d->wanted = about;
}

void HistoryStep::enter() {
  if (m_view.phase == HistoryPhase::TakingBack) {
    return;
  }
  setFailure({});
  d->undo.drop();
  readRuns();
  showRuns();
  m_view.isAboutPerson = !d->wanted.isEmpty();
  if (m_view.isAboutPerson) {
    preview({.targetId = std::exchange(d->wanted, {})});
  }
}

void HistoryStep::readRuns() {
  const SetUp& setUp = d->setUp;
  const auto earlier = rememberedSignIn(setUp);
  m_view.organisationName = setUp.organization() ? setUp.organization()->displayName
                            : setUp.account()    ? setUp.account()->tenantName
                            : earlier            ? earlier->organisation
                                                 : QString();
  const auto runs = historyRuns(setUp);
  m_view.isRead = runs.has_value();
  if (!runs) {
    d->again = [this] { enter(); };
    return setFailure(runs.error());
  }
  m_view.runs = *runs;
}

void HistoryStep::showRuns() {
  if (isBusy()) {
    return;
  }
  d->loading.stop();
  m_view.phase = HistoryPhase::Runs;
  m_view.openRun.clear();
  m_view.changes.clear();
  m_view.isLoadingChanges = false;
  Q_EMIT viewChanged();
}

void HistoryStep::openRun(const QString& run) {
  if (isBusy() || !runOf(m_view, run)) {
    return;
  }
  m_view.phase = HistoryPhase::Changes;
  m_view.openRun = run;
  m_view.changes.clear();
  m_view.isLoadingChanges = true;
  // The first of them with the page, the rest when nothing else is to be done.
  loadChanges();
  if (m_view.isLoadingChanges) {
    d->loading.start();
  }
}

void HistoryStep::loadChanges() {
  const auto more = historyChanges(d->setUp, m_view.openRun, static_cast<int>(m_view.changes.size()), changesAtOnce);
  m_view.isLoadingChanges = more && more->size() == changesAtOnce;
  if (!m_view.isLoadingChanges) {
    d->loading.stop();
  }
  if (more) {
    m_view.changes += *more;
  } else {
    d->again = [this, run = m_view.openRun] { openRun(run); };
    setFailure(more.error());
  }
  Q_EMIT viewChanged();
}

Pending<QByteArray> HistoryStep::csv() {
  auto* file = new HistoryFile(d->setUp.parts().store, historyKey(d->setUp), this);
  return file->make();
}

void HistoryStep::preview(const UndoScope& scope) {
  if (isBusy()) {
    return;
  }
  setFailure({});
  d->again = [this] { refresh(); };
  d->undo.prepare(scope);
}

void HistoryStep::leavePreview() {
  if (isBusy()) {
    return;
  }
  setFailure({});
  if (m_view.isAboutPerson) {
    return close();
  }
  d->undo.drop();
  if (m_view.openRun.isEmpty()) {
    return showRuns();
  }
  m_view.phase = HistoryPhase::Changes;
  Q_EMIT viewChanged();
}

void HistoryStep::refresh() {
  if (!isBusy()) {
    setFailure({});
    d->undo.read();
  }
}

void HistoryStep::signIn() {
  if (!isBusy() && m_view.phase == HistoryPhase::Preview) {
    setFailure({});
    d->undo.signIn();
  }
}

void HistoryStep::switchAccount() {
  if (!isBusy() && m_view.phase == HistoryPhase::Preview) {
    setFailure({});
    d->undo.switchAccount();
  }
}

void HistoryStep::typeNumber(const QString& text) {
  d->undo.typeNumber(text);
}

void HistoryStep::takeBack() {
  if (isBusy()) {
    return;
  }
  setFailure({});
  d->again = [this] { tryAgain(); };
  d->undo.carryOut();
}

void HistoryStep::tryAgain() {
  if (isBusy()) {
    return;
  }
  setFailure({});
  d->undo.tryAgain();
}

void HistoryStep::pause() {
  d->undo.pause();
}

void HistoryStep::goOn() {
  d->undo.goOn();
}

void HistoryStep::close() {
  if (!isBusy()) {
    Q_EMIT completed();
  }
}

/// What was verified before is no longer so; the step that reads it again records it anew.
void HistoryStep::forgetFacts() {
  QSet<QString> touched;
  for (const UndoRow& row : std::as_const(m_view.rows)) {
    if (row.outcome != RowOutcome::None) {
      touched.insert(touchedFact(row.made.kind));
    }
  }
  for (const QString& fact : std::as_const(touched)) {
    if (!fact.isEmpty() && d->setUp.fact(fact)) {
      d->setUp.forget(fact);
    }
  }
}

void HistoryStep::cancel() {
  d->loading.stop();
  if (m_view.phase == HistoryPhase::TakingBack) {
    return d->undo.stop();
  }
  const bool wasReading = d->undo.isUnderWay();
  d->undo.stop();
  if (wasReading) {
    setStopped();
    Q_EMIT viewChanged();
  }
}

void HistoryStep::retry() {
  if (d->again) {
    d->again();
  }
}

}  // namespace usher::flow
