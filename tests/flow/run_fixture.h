// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>

#include "flow/change_record.h"
#include "flow/run.h"
#include "flow_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using flow::Change;
using flow::ChangeOutcome;
using flow::ChangeTarget;
using state::ChangeState;

/// A tenant that is a set of ids. A test says what a send answers and whether it takes effect.
class TargetStandIn final : public ChangeTarget {
 public:
  QSet<QString> there;
  QList<QStringList> sent;
  int reads = 0;
  std::function<bool(int read)> showsTheContrary = [](int) { return false; };  ///< As a copy that lags behind.
  std::function<Result<void>(const QString& id)> answer = [](const QString&) { return Result<void>(); };
  std::function<bool(const QString& id)> takesEffect = [](const QString&) { return true; };
  std::function<void()> beforeSend = [] {};
  std::optional<Failure> readFailure;
  bool keepsReadsOpen = false, keepsSendsOpen = false;  ///< Never answers.
  int lanesThere = 1;
  bool holds = false;  ///< Each send is answered by release().
  std::function<Pending<void>()> turnFor = [] { return ready<void>({}); };
  Completion<QList<bool>> openRead;
  Completion<QList<Result<void>>> openSend;

  int lanes() const override { return lanesThere; }
  Pending<void> turn(int) override { return turnFor(); }
  QString requestIdOf(const Change& change) const override { return u"request-"_s + change.targetId; }
  QJsonObject madeBy(const Change& change) const override { return {{u"id"_s, u"made-"_s + change.targetId}}; }

  /// Answers what is held, the latest first.
  void release() {
    while (!m_held.isEmpty()) {
      const Held held = m_held.takeLast();
      held.completion.finish(held.results);
    }
  }
  qsizetype held() const { return m_held.size(); }

  Pending<QList<bool>> isSo(const QList<Change>& changes) override {
    ++reads;
    if (keepsReadsOpen) {
      return openRead.pending();
    }
    if (readFailure) {
      return ready<QList<bool>>(fail(*readFailure));
    }
    QList<bool> all;
    for (const Change& change : changes) {
      all.append(there.contains(change.targetId) != showsTheContrary(reads));
    }
    return ready<QList<bool>>(all);
  }

  Pending<QList<Result<void>>> send(const QList<Change>& changes, std::function<void(int done)> progress) override {
    beforeSend();
    QStringList ids;
    QList<Result<void>> results;
    for (const Change& change : changes) {
      ids.append(change.targetId);
      if (takesEffect(change.targetId)) {
        there.insert(change.targetId);
      }
      results.append(answer(change.targetId));
      progress(static_cast<int>(results.size()));
    }
    sent.append(ids);
    if (holds) {
      m_held.append({results, {}});
      return m_held.last().completion.pending();
    }
    if (keepsSendsOpen) {
      return openSend.pending();
    }
    return ready<QList<Result<void>>>(results);
  }

 private:
  struct Held {
    QList<Result<void>> results;
    Completion<QList<Result<void>>> completion;
  };
  QList<Held> m_held;
};

/// A run over a TargetStandIn.
class RunFixture : public FlowTest {
 protected:
  RunFixture() { signInAs(); }

  static QList<Change> additions(const QStringList& ids) {
    QList<Change> changes;
    for (const QString& id : ids) {
      changes.append({u"assignment"_s, u"add"_s, id, u"Name of "_s + id, {}, {{u"role"_s, u"r"_s}}});
    }
    return changes;
  }
  static QStringList numbered(int count) {
    QStringList ids;
    for (int i = 0; i < count; ++i) {
      ids.append(QString::number(i));
    }
    return ids;
  }
  /// Journals a run of `states.size()` changes, whose ids are their numbers, as an earlier start left it.
  QString leftBehind(const QList<ChangeState>& states) {
    state::RunRecord record;
    record.setUp = m_setUp->key();
    record.actorName = u"Ada"_s;
    for (int i = 0; i < states.size(); ++i) {
      record.changes.append(flow::recordOf(additions({QString::number(i)}).first()));
    }
    const QString run = m_store->beginRun(record).value();
    for (int i = 0; i < states.size(); ++i) {
      if (states[i] != ChangeState::Planned) {
        EXPECT_TRUE(m_store->markSent(run, {i}));
      }
      if (states[i] != ChangeState::Planned && states[i] != ChangeState::Sent) {
        state::ChangeAnswer answer{.change = i, .state = states[i], .requestId = u"earlier"_s};
        answer.code = states[i] == ChangeState::Failed ? u"Authorization_RequestDenied"_s : QString();
        EXPECT_TRUE(m_store->markAnswered(run, {answer}));
      }
    }
    return run;
  }
  /// What comes of it, letting the pauses between readings pass.
  Result<QList<ChangeOutcome>> passes(const Pending<QList<ChangeOutcome>>& pending) {
    std::optional<Result<QList<ChangeOutcome>>> outcomes;
    whenDone(pending, &m_run, [&](const Result<QList<ChangeOutcome>>& result) { outcomes = result; });
    EXPECT_TRUE(passUntil([&] { return outcomes.has_value(); }, 60s));
    return outcomes.value_or(Result<QList<ChangeOutcome>>(fail(Failure::Kind::Bug)));
  }
  Result<QList<ChangeOutcome>> applied(const QStringList& ids) { return passes(m_run.apply(m_target, additions(ids))); }
  Result<QList<ChangeOutcome>> outcomesOfLastTime(const QString& kind) { return passes(m_run.settle(m_target, kind)); }
  QList<ChangeState> journalled() const {
    QList<ChangeState> states;
    const QList<state::RunRecord> runs = m_store->runs(m_setUp->key()).value();
    for (const state::RunRecord& run : runs) {
      for (const state::ChangeRecord& change : run.changes) {
        states.append(change.state);
      }
    }
    return states;
  }

  static inline const QString assignmentKind = QStringLiteral("assignment");
  TargetStandIn m_target;
  flow::Run m_run{*m_setUp};
};

}  // namespace usher::test
