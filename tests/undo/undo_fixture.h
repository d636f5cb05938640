// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/practice_fixture.h"
#include "flow/targets/whole_app_target.h"
#include "flow/undo/undo_run.h"

namespace usher::flow {

/// Runs against the practice tenant, and taking them back.
class UndoTest : public test::PracticeFlowTest {
 protected:
  using Outcomes = QList<ChangeOutcome>;

  UndoTest() {
    begin(configured());
    m_app = done(graph::enterpriseApp(*m_graph, vendorAppId()));
  }

  template <typename T>
  T done(Pending<T> pending) {
    std::optional<Result<T>> result;
    whenDone(pending, &m_context, [&](const Result<T>& value) { result = value; });
    EXPECT_TRUE(passUntil([&] { return result.has_value(); }));
    EXPECT_TRUE(result && *result) << (result && !*result ? result->error().code.toStdString() : "");
    return result && *result ? **result : T();
  }

  Change adding(const QString& name) {
    return AssignmentsTarget::addition(person(name).id, person(name).displayName, graphDefaultRole);
  }
  Change removing(const QString& name) {
    const auto all = done(graph::assignments(*m_graph, m_app.id));
    const auto found =
        std::find_if(all.begin(), all.end(), [id = person(name).id](const auto& one) { return one.principalId == id; });
    return AssignmentsTarget::removal(found == all.end() ? graph::Assignment() : *found);
  }
  Change setting(Property property, bool wanted) {
    return PropertiesTarget::change(done(graph::enterpriseApp(*m_graph, vendorAppId())), property, wanted);
  }

  /// Gives the id of the run.
  QString run(const QList<Change>& changes) {
    flow::Run one(*m_setUp);
    WholeAppTarget target(*m_graph, m_clock, m_app);
    for (const ChangeOutcome& outcome : done(one.apply(target, changes))) {
      EXPECT_EQ(outcome.state, state::ChangeState::Done);
    }
    return m_store->summaries(m_setUp->key())->first().id;
  }

  QList<UndoLine> plan(const UndoScope& scope) { return done(undoPlan(*m_setUp, scope, &m_context)); }
  Outcomes takeBack(const UndoScope& scope) {
    UndoRun undo(*m_setUp);
    return done(undo.apply(scope, plan(scope)));
  }
  static QList<UndoVerdict> verdicts(const QList<UndoLine>& lines) {
    QList<UndoVerdict> all;
    for (const UndoLine& line : lines) {
      all.append(line.verdict);
    }
    return all;
  }

  /// Somebody else, with the admin center.
  void unassign(const QString& name) {
    const auto all = std::as_const(world().assignments).values();
    for (const demo::Assignment& one : all) {
      if (one.principalId == person(name).id) {
        world().assignments.remove(one.id);
      }
    }
  }
  bool isOwner(const QString& name) { return vendorApp().ownerIds.contains(person(name).id); }

  QObject m_context;
  graph::EnterpriseApp m_app;
};

}  // namespace usher::flow
