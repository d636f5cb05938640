// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "history_step_fixture.h"

namespace usher::flow {
namespace {

TEST_F(HistoryStepTest, APreviewOpensNoPageOfMicrosoftsForScopesThatAreMissing) {
  const QString added = run({adding(u"olivia.bennett"_s)});
  openAgain(false);
  m_server.consented = {u"User.Read"_s};
  ASSERT_TRUE(test::await(m_microsoft->signIn({})));
  m_setUp->setOrganization(graph::Organization{.id = world().tenantId, .displayName = u"Contoso"_s});
  ASSERT_TRUE(enters());
  const auto opened = [this] { return m_embedded.opened.size() + m_own.opened.size(); };
  const qsizetype before = opened();
  ASSERT_TRUE(previews({.run = added}));
  EXPECT_EQ(opened(), before) << "the person pressed no button for that";
  EXPECT_TRUE(view().needsSignIn);
  EXPECT_FALSE(view().userName.isEmpty());
  EXPECT_FALSE(step().failure());
  grantAllScopes();
  step().signIn();
  ASSERT_TRUE(settles(step()));
  EXPECT_EQ(opened(), before + 1);
  EXPECT_EQ(view().tally.willUndo, 1);
}

TEST_F(HistoryStepTest, ARefusalIsShownPerChangeAndCanBeTriedAgain) {
  const QString added = run({adding(u"olivia.bennett"_s), adding(u"george.hartley"_s)});
  ASSERT_TRUE(enters());
  ASSERT_TRUE(previews({.run = added}));
  m_tenant->refuse("POST", u"$batch"_s, 403);
  ASSERT_TRUE(takesBack());
  EXPECT_EQ(view().tally.done, 0);
  EXPECT_GT(view().tally.failed + view().tally.notSent, 0);
  EXPECT_TRUE(step().failure());
  m_tenant->instead = {};
  step().tryAgain();
  ASSERT_TRUE(passUntil([&] { return view().phase == HistoryPhase::TakenBack && !step().isBusy(); }));
  EXPECT_EQ(view().tally.done, 2);
  EXPECT_FALSE(isAssigned(person(u"george.hartley"_s).id));
}

/// Whoever was taken away is given back first, and the rest when that is answered.
TEST_F(HistoryStepTest, StoppedInTheMiddleItSendsNoMoreAndIsTriedAgain) {
  run({adding(u"george.hartley"_s)});
  const QString mixed = run({adding(u"olivia.bennett"_s), removing(u"george.hartley"_s)});
  ASSERT_TRUE(enters());
  ASSERT_TRUE(previews({.run = mixed}));
  m_tenant->beforeNext("POST", u"$batch"_s, [this] {
    step().cancel();
    EXPECT_TRUE(step().isBusy()) << "what is in flight is still to be read back";
  });
  ASSERT_TRUE(takesBack());
  EXPECT_FALSE(step().failure());
  EXPECT_EQ(view().tally.done, 1);
  EXPECT_EQ(view().tally.notSent, 1);
  EXPECT_TRUE(isAssigned(person(u"george.hartley"_s).id));
  EXPECT_TRUE(isAssigned(person(u"olivia.bennett"_s).id));
  step().tryAgain();
  ASSERT_TRUE(passUntil([&] { return view().phase == HistoryPhase::TakenBack && !step().isBusy(); }));
  EXPECT_EQ(view().rows.size(), 2) << "what was back before is still told, and nothing twice";
  EXPECT_EQ(view().tally.done, 2);
  EXPECT_FALSE(isAssigned(person(u"olivia.bennett"_s).id));
}

TEST_F(HistoryStepTest, PausedItSendsNoMoreUntilItGoesOn) {
  run({adding(u"george.hartley"_s)});
  const QString mixed = run({adding(u"olivia.bennett"_s), removing(u"george.hartley"_s)});
  ASSERT_TRUE(enters());
  ASSERT_TRUE(previews({.run = mixed}));
  m_tenant->beforeNext("POST", u"$batch"_s, [this] { step().pause(); });
  step().typeNumber(QString::number(view().numberToType));
  step().takeBack();
  pass(60s);
  EXPECT_EQ(view().phase, HistoryPhase::TakingBack);
  EXPECT_TRUE(view().isPaused);
  EXPECT_TRUE(isAssigned(person(u"olivia.bennett"_s).id));
  step().goOn();
  ASSERT_TRUE(passUntil([&] { return view().phase == HistoryPhase::TakenBack && !step().isBusy(); }));
  EXPECT_EQ(view().tally.done, 2);
}

TEST_F(HistoryStepTest, StoppingWhileReadingOffersToReadAgain) {
  const QString added = run({adding(u"olivia.bennett"_s)});
  ASSERT_TRUE(enters());
  step().preview({.run = added});
  step().cancel();
  EXPECT_FALSE(step().isBusy());
  ASSERT_TRUE(step().failure());
  EXPECT_EQ(step().failure()->kind, Failure::Kind::Cancelled);
  step().retry();
  ASSERT_TRUE(settles(step()));
  EXPECT_EQ(view().tally.willUndo, 1);
}

TEST_F(HistoryStepTest, SignedOutItAsksToSignInAndChangesNothing) {
  const QString added = run({adding(u"olivia.bennett"_s)});
  openAgain(false);
  m_vault.entries.clear();
  ASSERT_TRUE(enters());
  ASSERT_TRUE(previews({.run = added}));
  EXPECT_EQ(view().phase, HistoryPhase::Preview);
  EXPECT_TRUE(view().needsSignIn);
  EXPECT_TRUE(view().userName.isEmpty());
  EXPECT_FALSE(step().failure());
  step().takeBack();
  pass(5s);
  EXPECT_TRUE(isAssigned(person(u"olivia.bennett"_s).id));
}

}  // namespace
}  // namespace usher::flow
