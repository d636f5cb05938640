// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/history_step.h"
#include "support/await.h"
#include "undo_fixture.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A HistoryStep over runs against the practice tenant.
class HistoryStepTest : public UndoTest {
 protected:
  ~HistoryStepTest() override { m_step.reset(); }

  HistoryStep& step() {
    if (!m_step) {
      m_step = std::make_unique<HistoryStep>(*m_setUp);
    }
    return *m_step;
  }
  void openAgain(bool signsIn) {
    m_step.reset();
    startAgain();
    if (signsIn) {
      signInAs();
    }
  }
  const HistoryView& view() { return step().view(); }
  bool enters() {
    step().enter();
    return settles(step());
  }
  bool previews(const UndoScope& scope) {
    step().preview(scope);
    return settles(step());
  }
  bool takesBack() {
    step().typeNumber(QString::number(view().numberToType));
    step().takeBack();
    return passUntil([&] { return view().phase == HistoryPhase::TakenBack && !step().isBusy(); });
  }
  QStringList writes() const { return m_tenant->writes(); }
  /// A run in the journal as an earlier start wrote it.
  QString journal(int count, state::ChangeState end) {
    state::RunRecord record{.setUp = m_setUp->key(), .started = m_clock.now(), .actorName = u"Dana"_s};
    QList<state::ChangeAnswer> answers;
    for (int i = 0; i < count; ++i) {
      record.changes.append({.kind = u"assignment"_s,
                             .action = u"add"_s,
                             .targetId = QString::number(i),
                             .targetName = u"Person %1"_s.arg(i),
                             .after = {{u"roleId"_s, graphDefaultRole}}});
      answers.append({i, end, {}, u"request-%1"_s.arg(i)});
    }
    const QString run = m_store->beginRun(record).value();
    EXPECT_TRUE(m_store->markAnswered(run, answers));
    return run;
  }

  std::unique_ptr<HistoryStep> m_step;
};

}  // namespace usher::flow
