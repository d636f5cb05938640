// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/undo/undo_judgement.h"
#include "undo_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using state::ChangeState;

const QString olivia = QStringLiteral("olivia.bennett");
const QString george = QStringLiteral("george.hartley");
const QString amelia = QStringLiteral("amelia.clarke");

TEST_F(UndoTest, TakesBackWhatOneRunDidAndNothingElse) {
  run({adding(olivia)});
  const QString second = run({adding(george), adding(amelia)});
  const auto lines = plan({.run = second});
  EXPECT_EQ(verdicts(lines), (QList{UndoVerdict::WillUndo, UndoVerdict::WillUndo}));
  EXPECT_EQ(lines.first().made.targetId, person(amelia).id);
  const auto outcomes = takeBack({.run = second});
  ASSERT_EQ(outcomes.size(), 2);
  EXPECT_EQ(outcomes.first().state, ChangeState::Done);
  EXPECT_TRUE(isAssigned(person(olivia).id));
  EXPECT_FALSE(isAssigned(person(george).id));
  EXPECT_FALSE(isAssigned(person(amelia).id));
}

TEST_F(UndoTest, IsARunThatSaysWhatItTookBackAndIsNotOfferedAgain) {
  const QString first = run({adding(olivia), adding(george)});
  takeBack({.run = first});
  const auto all = m_store->summaries(m_setUp->key()).value();
  ASSERT_EQ(all.size(), 2);
  EXPECT_EQ(all.first().undoes, first);
  EXPECT_TRUE(plan({.run = first}).isEmpty());
}

TEST_F(UndoTest, CanItselfBeTakenBack) {
  const QString first = run({adding(olivia)});
  takeBack({.run = first});
  const QString second = m_store->summaries(m_setUp->key())->first().id;
  EXPECT_EQ(takeBack({.run = second}).first().state, ChangeState::Done);
  EXPECT_TRUE(isAssigned(person(olivia).id));
  EXPECT_TRUE(plan({.run = second}).isEmpty());
  EXPECT_EQ(verdicts(plan({.run = first})), (QList{UndoVerdict::WillUndo}));
  takeBack({.run = first});
  EXPECT_FALSE(isAssigned(person(olivia).id));
}

TEST_F(UndoTest, BringsBackWhoWasRemoved) {
  run({adding(olivia)});
  const QString second = run({removing(olivia)});
  takeBack({.run = second});
  EXPECT_TRUE(isAssigned(person(olivia).id));
}

TEST_F(UndoTest, OfOnePersonLeavesTheOthersOfTheRun) {
  const QString first = run({adding(olivia), adding(george)});
  EXPECT_EQ(takeBack({.run = first, .targetId = person(olivia).id}).size(), 1);
  EXPECT_FALSE(isAssigned(person(olivia).id));
  EXPECT_TRUE(isAssigned(person(george).id));
  const auto rest = plan({.run = first});
  ASSERT_EQ(rest.size(), 1);
  EXPECT_EQ(rest.first().made.targetId, person(george).id);
}

TEST_F(UndoTest, LeavesAnAssignmentThatSomebodyElseMadeSince) {
  const QString first = run({adding(olivia), adding(george)});
  unassign(olivia);
  assign(person(olivia).id, u"User"_s);
  const auto lines = plan({.run = first, .targetId = person(olivia).id});
  ASSERT_EQ(lines.size(), 1);
  EXPECT_EQ(lines.first().verdict, UndoVerdict::Conflict);
  EXPECT_EQ(lines.first().conflict, UndoConflict::OtherAssignment);
  takeBack({.run = first});
  EXPECT_TRUE(isAssigned(person(olivia).id));
  EXPECT_FALSE(isAssigned(person(george).id));
}

TEST_F(UndoTest, FindsWhatSomebodyElseTookBackAlready) {
  const QString first = run({adding(olivia)});
  unassign(olivia);
  EXPECT_EQ(verdicts(plan({.run = first})), (QList{UndoVerdict::AlreadyBack}));
  EXPECT_TRUE(inversesOf(plan({.run = first})).isEmpty());
}

TEST_F(UndoTest, OfARunThatALaterOneChangedAgainNamesTheLater) {
  const QString first = run({setting(Property::AccountEnabled, false)});
  run({setting(Property::AccountEnabled, true)});
  const QString third = run({setting(Property::AccountEnabled, false)});
  const auto lines = plan({.run = first});
  ASSERT_EQ(lines.size(), 1);
  EXPECT_EQ(lines.first().conflict, UndoConflict::LaterRun);
  EXPECT_EQ(lines.first().laterRun, third);
}

TEST_F(UndoTest, PutsSettingsAndOwnersBack) {
  const bool wasRequired = m_app.assignmentRequired;
  const QString first = run({setting(Property::AssignmentRequired, !wasRequired),
                             OwnersTarget::change(true, person(olivia).id, u"Olivia"_s), adding(george)});
  EXPECT_TRUE(isOwner(olivia));
  const auto changes = inversesOf(plan({.run = first}));
  ASSERT_EQ(changes.size(), 3);
  EXPECT_EQ(changes.at(0).kind, u"assignment"_s);
  EXPECT_EQ(changes.at(2).kind, u"owner"_s);
  takeBack({.run = first});
  EXPECT_FALSE(isOwner(olivia));
  EXPECT_FALSE(isAssigned(person(george).id));
  EXPECT_EQ(vendorApp().appRoleAssignmentRequired, wasRequired);
}

TEST_F(UndoTest, OfEverythingGoesBackToBeforeUsher) {
  const bool wasEnabled = m_app.accountEnabled;
  run({adding(olivia), adding(george)});
  run({removing(olivia), setting(Property::AccountEnabled, !wasEnabled)});
  run({adding(amelia), OwnersTarget::change(true, person(amelia).id, u"Amelia"_s)});
  const auto before = world().assignments;
  const auto lines = plan({});
  QStringList things;
  for (const UndoLine& line : lines) {
    EXPECT_EQ(line.verdict, UndoVerdict::WillUndo);
    things.append(line.made.kind + u' ' + line.made.targetName);
  }
  EXPECT_EQ(lines.size(), 4) << things.join(u", "_s).toStdString();
  takeBack({});
  for (const QString& name : {olivia, george, amelia}) {
    EXPECT_FALSE(isAssigned(person(name).id));
  }
  EXPECT_FALSE(isOwner(amelia));
  EXPECT_EQ(vendorApp().accountEnabled, wasEnabled);
  EXPECT_EQ(world().assignments.size(), before.size() - 2);
  EXPECT_EQ(m_store->summaries(m_setUp->key())->first().undoes, undoesEverything);
  EXPECT_TRUE(plan({}).isEmpty());
}

TEST_F(UndoTest, OfEverythingDoesNotTouchWhoWasThereBefore) {
  const auto there = done(graph::assignments(*m_graph, m_app.id)).first();
  run({AssignmentsTarget::removal(there)});
  run({AssignmentsTarget::addition(there.principalId, there.principalName, there.appRoleId)});
  EXPECT_TRUE(plan({}).isEmpty());
}

TEST_F(UndoTest, OfEverythingNamesWhatSomebodyChangedAfterUsherHadPutItBack) {
  run({adding(olivia)});
  run({removing(olivia)});
  assign(person(olivia).id, u"User"_s);
  const auto lines = plan({});
  ASSERT_EQ(lines.size(), 1);
  EXPECT_EQ(lines.first().conflict, UndoConflict::ChangedSince);
}

TEST_F(UndoTest, TakesBackOnlyWhatWasReallyDone) {
  state::RunRecord record;
  record.setUp = m_setUp->key();
  for (const QString& name : {olivia, george, amelia}) {
    const Change change = adding(name);
    record.changes.append({.kind = change.kind,
                           .action = change.action,
                           .targetId = change.targetId,
                           .targetName = change.targetName,
                           .after = change.after});
    assign(person(name).id, u"User"_s);
  }
  const QString id = m_store->beginRun(record).value();
  ASSERT_TRUE(m_store->markAnswered(id, {{0, ChangeState::Already}, {1, ChangeState::Failed}, {2, ChangeState::Done}}));
  const auto lines = plan({.run = id});
  ASSERT_EQ(lines.size(), 1);
  EXPECT_EQ(lines.first().made.targetId, person(amelia).id);
  EXPECT_EQ(lines.first().verdict, UndoVerdict::WillUndo);
}

TEST_F(UndoTest, LeavesRemovalsAndConsentToTheirOwnPages) {
  state::RunRecord record;
  record.setUp = m_setUp->key();
  record.changes.append({.kind = u"removal"_s, .action = u"remove"_s, .targetId = u"x"_s, .targetName = u"App"_s});
  const QString id = m_store->beginRun(record).value();
  ASSERT_TRUE(m_store->markAnswered(id, {{0, ChangeState::Done}}));
  EXPECT_EQ(verdicts(plan({.run = id})), (QList{UndoVerdict::NotUndoable}));
}

TEST_F(UndoTest, OfAnAppThatWasSetUpAnewLeavesItsSettings) {
  const QString first = run({setting(Property::AccountEnabled, false)});
  DoneChanges changes(m_store->runs(m_setUp->key()).value());
  TenantNow now{.app = m_app};
  now.app.id = u"another"_s;
  now.app.accountEnabled = false;
  EXPECT_EQ(undoLines(changes, {.run = first}, now).first().conflict, UndoConflict::OtherApp);
}

TEST_F(UndoTest, GivesNobodyARoleThatTheAppDoesNotHave) {
  const QString role = u"3c1f7a52-93ad-4c44-a1f5-70d6a8b0a101"_s;
  state::RunRecord record;
  record.id = u"run"_s;
  record.changes.append({.kind = u"assignment"_s,
                         .action = u"remove"_s,
                         .targetId = u"p"_s,
                         .targetName = u"P"_s,
                         .before = {{u"roleId"_s, role}},
                         .state = ChangeState::Done});
  const DoneChanges changes({record});
  TenantNow now{.app = m_app};
  EXPECT_EQ(undoLines(changes, {.run = u"run"_s}, now).first().conflict, UndoConflict::RoleGone);
  now.app.roles = {{role, u"Submit"_s, u"Submit"_s}};
  EXPECT_EQ(undoLines(changes, {.run = u"run"_s}, now).first().verdict, UndoVerdict::WillUndo);
}

TEST_F(UndoTest, TakesAwayAnOwnerLastBecauseOwnersMayDoNothingAfterwards) {
  const QString id = run({OwnersTarget::change(true, person(olivia).id, u"Olivia"_s), adding(george)});
  QStringList written;
  m_tenant->instead = [&written](const http::HttpRequest& request) -> std::optional<Result<http::HttpReply>> {
    if (request.method == "DELETE" || request.url.path().endsWith(u"$batch"_s)) {
      written.append(request.url.path().contains(u"/owners/"_s) ? u"owner"_s : u"assignment"_s);
    }
    return {};
  };
  takeBack({.run = id});
  EXPECT_EQ(written, (QStringList{u"assignment"_s, u"owner"_s}));
}

TEST_F(UndoTest, OfARunThatIsNotOfThisSetUpFails) {
  std::optional<Result<QList<UndoLine>>> lines;
  whenDone(undoPlan(*m_setUp, {.run = u"nobody"_s}, &m_context), &m_context,
           [&](const Result<QList<UndoLine>>& found) { lines = found; });
  ASSERT_TRUE(passUntil([&] { return lines.has_value(); }));
  ASSERT_FALSE(*lines);
  EXPECT_EQ(lines->error().kind, Failure::Kind::BadInput);
  EXPECT_EQ(lines->error().code, u"run"_s);
}

}  // namespace
}  // namespace usher::flow
