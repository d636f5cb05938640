// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "command_fixture.h"
#include "journeys/profile_files.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

class UndoCommandTest : public CommandTest {
 protected:
  QString mixed() {
    return plan({{u"properties"_s, QJsonObject{{u"visibleToUsers"_s, false}}},
                 {u"owners"_s, QJsonObject{{u"present"_s, QJsonArray{u"cleo@contoso.com"_s}}}},
                 {u"assignments"_s,
                  QJsonObject{{u"mode"_s, u"exactly"_s}, {u"users"_s, QJsonArray{u"olivia.bennett@contoso.com"_s}}}}});
  }
};

TEST_F(UndoCommandTest, TakesBackTheWholeApplyAndNothingElse) {
  ASSERT_TRUE(begin());
  QStringList before = assigned(), owners = m_tenant.now().ownerIds(appId());
  const Ended applied = asAdministrator({u"apply"_s, mixed()});
  ASSERT_EQ(applied.code, 0) << applied.err.constData();
  ASSERT_NE(assigned(), before);

  const Ended undone = asAdministrator({u"undo"_s, applied.run()});
  ASSERT_EQ(undone.code, 0) << undone.err.constData();
  EXPECT_EQ(undone.counts().value(u"add"_s), 3);
  EXPECT_EQ(undone.counts().value(u"remove"_s), 2) << "an owner and an assignment";
  EXPECT_EQ(undone.counts().value(u"set"_s), 1);
  QStringList after = assigned(), ownersAfter = m_tenant.now().ownerIds(appId());
  for (QStringList* list : {&before, &after, &owners, &ownersAfter}) {
    list->sort();
  }
  EXPECT_EQ(after, before);
  EXPECT_EQ(ownersAfter, owners);

  const Ended again = asAdministrator({u"undo"_s, applied.run()});
  EXPECT_EQ(again.code, 0) << again.err.constData();
  EXPECT_TRUE(again.json().value(u"run"_s).isNull());
  EXPECT_TRUE(again.json().value(u"changes"_s).toArray().isEmpty()) << again.out.constData();
}

TEST_F(UndoCommandTest, LeavesWhatSomebodyElseChangedSince) {
  ASSERT_TRUE(begin());
  const QString olivia = u"olivia.bennett@contoso.com"_s;
  const Ended first = asAdministrator({u"apply"_s, assigning({olivia, u"grace.holloway@contoso.com"_s})});
  ASSERT_EQ(first.code, 0) << first.err.constData();
  // Taken away and given anew: that is not the assignment which the first run made.
  const Ended taken = asAdministrator({u"apply"_s, assigning({u"grace.holloway@contoso.com"_s}, u"exactly"_s)});
  ASSERT_EQ(taken.code, 0) << taken.err.constData();
  ASSERT_EQ(asAdministrator({u"apply"_s, assigning({olivia})}).code, 0);

  const Ended undone = asAdministrator({u"undo"_s, first.run()});
  EXPECT_EQ(undone.code, 4) << undone.err.constData();
  EXPECT_EQ(undone.results(u"assignment"_s).value(u"Olivia Bennett"_s), u"failed changed-since"_s);
  EXPECT_EQ(undone.results(u"assignment"_s).value(u"Grace Holloway"_s), u"done"_s);
  EXPECT_TRUE(isAssigned(olivia));
  EXPECT_FALSE(isAssigned(u"grace.holloway@contoso.com"_s));
}

TEST_F(UndoCommandTest, NamesWhatIsBackAlready) {
  ASSERT_TRUE(begin());
  const QString olivia = u"olivia.bennett@contoso.com"_s;
  const Ended first = asAdministrator({u"apply"_s, assigning({olivia})});
  ASSERT_EQ(first.code, 0) << first.err.constData();
  ASSERT_EQ(asAdministrator({u"apply"_s, assigning({}, u"exactly"_s)}).code, 0);
  const Ended undone = asAdministrator({u"undo"_s, first.run()});
  EXPECT_EQ(undone.code, 0) << undone.err.constData();
  EXPECT_EQ(undone.results(u"assignment"_s).value(u"Olivia Bennett"_s), u"already"_s) << undone.out.constData();
  EXPECT_EQ(undone.counts().value(u"unchanged"_s), 1);
  EXPECT_TRUE(undone.json().value(u"run"_s).isNull());
}

TEST_F(UndoCommandTest, RefusesARunThatItDoesNotKnow) {
  ASSERT_TRUE(begin());
  const Ended ended = asAdministrator({u"undo"_s, u"11111111-2222-3333-4444-555555555555"_s});
  EXPECT_EQ(ended.code, 2);
  EXPECT_TRUE(ended.err.contains("usher history")) << ended.err.constData();
}

TEST_F(UndoCommandTest, IsInTheHistoryAsItsOwnRun) {
  ASSERT_TRUE(begin());
  const Ended applied = asAdministrator({u"apply"_s, assigning({u"olivia.bennett@contoso.com"_s})});
  ASSERT_EQ(applied.code, 0) << applied.err.constData();
  const Ended undone = asAdministrator({u"undo"_s, applied.run()});
  ASSERT_EQ(undone.code, 0) << undone.err.constData();

  const Ended history = usher({u"history"_s, u"--json"_s});
  ASSERT_EQ(history.code, 0) << history.err.constData();
  EXPECT_EQ(history.json().keys(), (QStringList{u"runs"_s, u"schema"_s}));
  const QJsonArray runs = history.json().value(u"runs"_s).toArray();
  ASSERT_EQ(runs.size(), 2);
  EXPECT_EQ(runs[0].toObject().keys(), (QStringList{u"by"_s, u"counts"_s, u"id"_s, u"time"_s}));
  EXPECT_EQ(runs[0][u"id"_s], undone.run()) << "newest first";
  EXPECT_EQ(runs[1][u"id"_s], applied.run());
  EXPECT_EQ(runs[1][u"by"_s], u"Dana Whitfield"_s);
  EXPECT_EQ(runs[1][u"counts"_s][u"add"_s], 1);
  EXPECT_EQ(runs[0][u"counts"_s][u"remove"_s], 1);
  EXPECT_TRUE(QDateTime::fromString(runs[0][u"time"_s].toString(), Qt::ISODate).isValid());

  QJsonObject other = onCloud(contreliJson(), m_tenant.cloud());
  other.insert(u"id"_s, u"another-product"_s);
  ASSERT_TRUE(writeJson(profileFile(), other));
  const Ended others = usher({u"history"_s, u"--json"_s});
  ASSERT_EQ(others.code, 0) << others.err.constData();
  EXPECT_TRUE(others.json().value(u"runs"_s).toArray().isEmpty()) << "they are another product's";
}

}  // namespace
}  // namespace usher::test
