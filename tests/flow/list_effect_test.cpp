// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/list_effect.h"

#include <gtest/gtest.h>

#include "flow/steps/row_order.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString reader = u"reader"_s, writer = u"writer"_s;

ResolvedEntry entry(EntryStatus status, const QString& id, const QStringList& candidates = {}) {
  ResolvedEntry made{.status = status, .person = {.id = id, .displayName = id}};
  for (const QString& candidate : candidates) {
    made.candidates.append({.id = candidate});
  }
  return made;
}

AssignmentRow row(const QString& id, const QString& role = reader, RowChange change = RowChange::None) {
  return {.key = assignmentRowKey(id, role), .principalId = id, .name = id, .roleId = role, .change = change};
}

AssignmentRow groupRow(const QString& id) {
  AssignmentRow made = row(id);
  made.isGroup = true;
  return made;
}

QStringList ids(const QList<graph::Person>& people) {
  QStringList all;
  for (const graph::Person& person : people) {
    all.append(person.id);
  }
  return all;
}

TEST(ListEffect, OnlyWhoWasFoundWithoutDoubtIsAdded) {
  const QList<ResolvedEntry> entries{
      entry(EntryStatus::Matched, u"a"_s),  entry(EntryStatus::Ambiguous, {}, {u"b"_s, u"c"_s}),
      entry(EntryStatus::Unknown, {}),      entry(EntryStatus::Guest, u"d"_s),
      entry(EntryStatus::Disabled, u"e"_s), entry(EntryStatus::NoMailbox, u"f"_s),
      entry(EntryStatus::Repeated, u"a"_s), entry(EntryStatus::Assigned, u"g"_s)};
  EXPECT_EQ(ids(listEffect(entries, {}, reader, {row(u"g"_s)}).toAdd), QStringList{u"a"_s});
  EXPECT_EQ(ids(listEffect(entries, {.guests = true}, reader, {}).toAdd), (QStringList{u"a"_s, u"d"_s}));
  EXPECT_EQ(ids(listEffect(entries, {.guests = true, .disabled = true, .withoutMailbox = true}, reader, {}).toAdd),
            (QStringList{u"a"_s, u"d"_s, u"e"_s, u"f"_s}));
}

TEST(ListEffect, AddingTakesNobodyOff) {
  const ListEffect effect =
      listEffect({entry(EntryStatus::Matched, u"a"_s)}, {}, reader, {row(u"b"_s), groupRow(u"g"_s)});
  EXPECT_TRUE(effect.toRemove.isEmpty());
  EXPECT_TRUE(effect.toTakeBack.isEmpty());
  EXPECT_EQ(effect.otherPeople, 1);
  EXPECT_EQ(effect.otherGroups, 1);
}

TEST(ListEffect, ExactlyTakesOffEverybodyElseInThatRoleButNoGroup) {
  const QList<AssignmentRow> rows{row(u"a"_s), row(u"b"_s), row(u"c"_s, writer), groupRow(u"g"_s)};
  const ListEffect effect =
      listEffect({entry(EntryStatus::Assigned, u"a"_s)}, {.mode = ListMode::Exactly}, reader, rows);
  EXPECT_EQ(effect.toRemove, QStringList{u"b/reader"_s});
  EXPECT_EQ(effect.groupsToRemove, 0);
  const ListEffect withGroups =
      listEffect({entry(EntryStatus::Assigned, u"a"_s)}, {.mode = ListMode::Exactly, .groupsToo = true}, reader, rows);
  EXPECT_EQ(withGroups.toRemove, (QStringList{u"b/reader"_s, u"g/reader"_s}));
  EXPECT_EQ(withGroups.groupsToRemove, 1);
}

TEST(ListEffect, WhomAnAmbiguousLineMayMeanStays) {
  const ListEffect effect = listEffect({entry(EntryStatus::Ambiguous, {}, {u"a"_s, u"b"_s})},
                                       {.mode = ListMode::Exactly}, reader, {row(u"a"_s), row(u"c"_s)});
  EXPECT_EQ(effect.toRemove, QStringList{u"c/reader"_s});
  EXPECT_TRUE(effect.toAdd.isEmpty());
}

TEST(ListEffect, WhatWasMarkedByHandFollowsTheList) {
  const QList<AssignmentRow> rows{row(u"a"_s, reader, RowChange::ToAdd), row(u"b"_s, reader, RowChange::ToAdd),
                                  row(u"c"_s, reader, RowChange::ToRemove)};
  const ListEffect effect = listEffect({entry(EntryStatus::Matched, u"a"_s), entry(EntryStatus::Assigned, u"c"_s)},
                                       {.mode = ListMode::Exactly}, reader, rows);
  EXPECT_TRUE(effect.toAdd.isEmpty());
  EXPECT_EQ(effect.toTakeBack, QStringList{u"b/reader"_s});
  EXPECT_EQ(effect.toKeep, QStringList{u"c/reader"_s});
}

TEST(ListEffect, SomebodyFoundTwiceIsAddedOnce) {
  const QList<ResolvedEntry> entries{entry(EntryStatus::Matched, u"a"_s), entry(EntryStatus::Matched, u"a"_s)};
  EXPECT_EQ(listEffect(entries, {}, reader, {}).toAdd.size(), 1);
}

TEST(RowOrder, WhatWantsAttentionComesFirstThenAdditionsEachByName) {
  QList<AssignmentRow> rows{row(u"zoe"_s),
                            row(u"Émile"_s),
                            row(u"fred"_s),
                            row(u"new b"_s, reader, RowChange::ToAdd),
                            row(u"New a"_s, reader, RowChange::ToAdd),
                            row(u"lost"_s, reader, RowChange::ToRemove)};
  rows[5].outcome = RowOutcome::Failed;
  putInOrder(rows);
  QStringList names;
  for (const AssignmentRow& one : rows) {
    names.append(one.name);
  }
  EXPECT_EQ(names.first(), u"lost"_s);
  EXPECT_EQ(names.mid(1, 2), (QStringList{u"New a"_s, u"new b"_s}));
  EXPECT_EQ(names.mid(3).size(), 3);
  EXPECT_LT(names.indexOf(u"fred"_s), names.indexOf(u"zoe"_s));
}

TEST(AssignmentsPreview, AskForTheNumberOfManyAndOfAnyRemovalByAList) {
  AssignmentsPreview preview{.peopleToAdd = 100};
  EXPECT_EQ(preview.number(), 0);
  EXPECT_TRUE(preview.mayApply());
  preview.groupsToAdd = 1;
  EXPECT_EQ(preview.number(), 101);
  EXPECT_FALSE(preview.mayApply());
  preview.typed = u"101"_s;
  EXPECT_TRUE(preview.mayApply());
  preview = {.peopleToRemove = 1};
  EXPECT_TRUE(preview.mayApply());
  preview.isExactly = true;
  EXPECT_FALSE(preview.mayApply());
  preview.typed = u"2"_s;
  EXPECT_FALSE(preview.mayApply());
}

}  // namespace
}  // namespace usher::flow
