// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/history_step.h"

#include "flow/change_record.h"
#include "flow/remembered_sign_in.h"
#include "history_step_fixture.h"

namespace usher::flow {
namespace {

using test::eventually;

TEST_F(HistoryStepTest, ListsRunsNewestFirstAndTellsOfASingleChange) {
  run({adding(u"olivia.bennett"_s)});
  run({setting(Property::VisibleToUsers, false), adding(u"george.hartley"_s)});
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().phase, HistoryPhase::Runs);
  ASSERT_EQ(view().runs.size(), 2);
  EXPECT_FALSE(view().runs.first().only);
  EXPECT_EQ(view().runs.first().counts.size(), 2);
  ASSERT_TRUE(view().runs.last().only);
  EXPECT_EQ(view().runs.last().only->name, person(u"olivia.bennett"_s).displayName);
  EXPECT_FALSE(view().runs.last().who.isEmpty());
  EXPECT_TRUE(view().runs.last().canTakeBack);
}

TEST_F(HistoryStepTest, TheHistoryNeedsNoSignIn) {
  run({adding(u"olivia.bennett"_s)});
  rememberSignIn(*m_setUp, {.account = *m_session->account(), .organisation = u"Contoso"_s, .usedAt = m_clock.now()});
  openAgain(false);
  const auto asked = m_tenant->sent.size();
  ASSERT_TRUE(enters());
  ASSERT_EQ(view().runs.size(), 1);
  EXPECT_EQ(view().organisationName, u"Contoso"_s);
  step().openRun(QString(view().runs.first().id));
  ASSERT_EQ(view().changes.size(), 1);
  EXPECT_FALSE(view().changes.first().requestId.isEmpty());
  EXPECT_EQ(m_tenant->sent.size(), asked) << "nothing was asked of Microsoft";
}

TEST_F(HistoryStepTest, ALongRunComesLittleByLittle) {
  const QString run = journal(2'300, state::ChangeState::Done);
  ASSERT_TRUE(enters());
  step().openRun(run);
  EXPECT_TRUE(view().isLoadingChanges);
  EXPECT_LT(view().changes.size(), 1'000);
  ASSERT_TRUE(eventually([&] { return !view().isLoadingChanges; }));
  ASSERT_EQ(view().changes.size(), 2'300);
  EXPECT_EQ(view().changes.last().name, u"Person 2299"_s);
  EXPECT_EQ(view().changes.last().requestId, u"request-2299"_s);
}

TEST_F(HistoryStepTest, TheFileHoldsTheWholeHistory) {
  journal(1'201, state::ChangeState::Done);
  journal(3, state::ChangeState::Failed);
  ASSERT_TRUE(enters());
  std::optional<Result<QByteArray>> file;
  whenDone(step().csv(), &m_context, [&](const Result<QByteArray>& text) { file = text; });
  ASSERT_TRUE(eventually([&] { return file.has_value(); }));
  ASSERT_TRUE(*file);
  EXPECT_EQ((*file)->count("\r\n"), 1 + 1'201 + 3);
  EXPECT_TRUE((*file)->contains("request-1200"));
}

TEST_F(HistoryStepTest, APreviewChangesNothing) {
  const QString added = run({adding(u"olivia.bennett"_s), adding(u"george.hartley"_s)});
  unassign(u"george.hartley"_s);
  ASSERT_TRUE(enters());
  const auto before = writes();
  ASSERT_TRUE(previews({.run = added}));
  EXPECT_EQ(view().phase, HistoryPhase::Preview);
  EXPECT_EQ(view().tally.willUndo, 1);
  EXPECT_EQ(view().tally.takesAway, 1);
  EXPECT_EQ(view().tally.alreadyBack, 1);
  EXPECT_EQ(view().numberToType, 1);
  pass(5s);
  EXPECT_EQ(writes(), before);
  step().leavePreview();
  EXPECT_EQ(view().phase, HistoryPhase::Runs);
}

TEST_F(HistoryStepTest, NothingIsTakenBackBeforeTheNumberIsTyped) {
  const QString added = run({adding(u"olivia.bennett"_s)});
  ASSERT_TRUE(enters());
  ASSERT_TRUE(previews({.run = added}));
  step().takeBack();
  step().typeNumber(u"2"_s);
  step().takeBack();
  pass(5s);
  EXPECT_TRUE(isAssigned(person(u"olivia.bennett"_s).id));
  EXPECT_EQ(view().phase, HistoryPhase::Preview);
  ASSERT_TRUE(takesBack());
  EXPECT_FALSE(isAssigned(person(u"olivia.bennett"_s).id));
}

TEST_F(HistoryStepTest, OnePersonThatWasPickedByNameNeedsNoNumber) {
  const QString added = run({adding(u"olivia.bennett"_s), adding(u"george.hartley"_s)});
  ASSERT_TRUE(enters());
  ASSERT_TRUE(previews({.run = added, .targetId = person(u"olivia.bennett"_s).id}));
  EXPECT_EQ(view().numberToType, 0);
  EXPECT_EQ(view().personName, person(u"olivia.bennett"_s).displayName);
  ASSERT_TRUE(takesBack());
  EXPECT_FALSE(isAssigned(person(u"olivia.bennett"_s).id));
  EXPECT_TRUE(isAssigned(person(u"george.hartley"_s).id));
}

TEST_F(HistoryStepTest, TakingBackIsARunOfItsOwnThatIsReadBack) {
  m_setUp->record(facts::assignments, state::Strength::Verified);
  const QString added = run({adding(u"olivia.bennett"_s), adding(u"george.hartley"_s)});
  ASSERT_TRUE(enters());
  ASSERT_TRUE(previews({.run = added}));
  ASSERT_TRUE(takesBack());
  EXPECT_EQ(view().tally.done, 2);
  EXPECT_FALSE(step().failure());
  ASSERT_EQ(view().runs.size(), 2);
  EXPECT_EQ(view().runs.first().takesBack, view().runs.last().started);
  EXPECT_EQ(view().runs.last().takenBackAt, view().runs.first().started);
  EXPECT_FALSE(view().runs.last().isPartlyTakenBack);
  EXPECT_FALSE(view().rows.first().requestId.isEmpty());
  EXPECT_FALSE(m_setUp->isVerified(facts::assignments)) << "who is assigned is another matter now";
}

TEST_F(HistoryStepTest, WhatWasTakenBackInPartSaysSo) {
  const QString added = run({adding(u"olivia.bennett"_s), adding(u"george.hartley"_s)});
  ASSERT_TRUE(enters());
  ASSERT_TRUE(previews({.run = added, .targetId = person(u"olivia.bennett"_s).id}));
  ASSERT_TRUE(takesBack());
  EXPECT_TRUE(view().runs.last().isPartlyTakenBack);
  ASSERT_TRUE(previews({.run = added}));
  ASSERT_TRUE(takesBack());
  EXPECT_FALSE(view().runs.last().isPartlyTakenBack);
}

TEST_F(HistoryStepTest, WhatWasBroughtBackAgainStands) {
  const QString added = run({adding(u"olivia.bennett"_s)});
  ASSERT_TRUE(enters());
  ASSERT_TRUE(previews({.run = added}));
  ASSERT_TRUE(takesBack());
  EXPECT_FALSE(view().runs.last().canTakeBack) << "it is taken back";
  ASSERT_TRUE(previews({.run = QString(view().runs.first().id)}));
  ASSERT_TRUE(takesBack());
  EXPECT_TRUE(isAssigned(person(u"olivia.bennett"_s).id));
  ASSERT_EQ(view().runs.size(), 3);
  EXPECT_FALSE(view().runs.last().takenBackAt);
  EXPECT_TRUE(view().runs.last().canTakeBack);
}

TEST_F(HistoryStepTest, EverythingGoesBackToHowItWasBeforeUsher) {
  const bool before = vendorApp().appRoleAssignmentRequired;
  run({setting(Property::AssignmentRequired, !before)});
  run({adding(u"olivia.bennett"_s)});
  ASSERT_TRUE(enters());
  ASSERT_TRUE(previews({}));
  EXPECT_EQ(view().tally.willUndo, 2);
  ASSERT_TRUE(takesBack());
  EXPECT_FALSE(isAssigned(person(u"olivia.bennett"_s).id));
  EXPECT_EQ(vendorApp().appRoleAssignmentRequired, before);
  EXPECT_TRUE(view().runs.first().takesAllBack);
}

TEST_F(HistoryStepTest, ComingFromAPersonShowsWhatWasDoneToThatPerson) {
  run({adding(u"olivia.bennett"_s), adding(u"george.hartley"_s)});
  step().lookAt(person(u"george.hartley"_s).id);
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().phase, HistoryPhase::Preview);
  EXPECT_EQ(view().rows.size(), 1);
  EXPECT_EQ(view().personName, person(u"george.hartley"_s).displayName);
  bool isClosed = false;
  QObject::connect(&step(), &Step::completed, &m_context, [&] { isClosed = true; });
  step().leavePreview();
  EXPECT_TRUE(isClosed) << "back to the person's row";
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().phase, HistoryPhase::Runs) << "the next time it is about everybody";
  EXPECT_FALSE(view().isAboutPerson);
}

TEST_F(HistoryStepTest, AnAppThatIsGoneIsSaidAndIsNoFailure) {
  const QString added = run({adding(u"olivia.bennett"_s)});
  world().servicePrincipals.remove(vendorApp().id);
  ASSERT_TRUE(enters());
  ASSERT_TRUE(previews({.run = added}));
  EXPECT_TRUE(view().isAppGone);
  EXPECT_FALSE(step().failure());
  EXPECT_TRUE(isNothingToTakeBack(view()));
}

TEST_F(HistoryStepTest, WhatAnEarlierStartLeftUnreadIsReadBackBeforeAnythingIsPlanned) {
  state::RunRecord record{.setUp = m_setUp->key(), .started = m_clock.now(), .actorName = u"Dana"_s};
  record.changes = {recordOf(adding(u"olivia.bennett"_s))};
  const QString sent = m_store->beginRun(record).value();
  ASSERT_TRUE(m_store->markSent(sent, {0}));
  assign(person(u"olivia.bennett"_s).id, u"User"_s);
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().runs.first().counts.first().outcome, HistoryOutcome::Unread);
  ASSERT_TRUE(previews({.run = sent}));
  EXPECT_EQ(m_store->run(sent).value()->changes.first().state, state::ChangeState::Done);
  EXPECT_EQ(view().rows.size(), 1);
}

}  // namespace
}  // namespace usher::flow
