// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "command_fixture.h"
#include "flow/change_record.h"
#include "flow/targets/assignments_target.h"
#include "state/state_store.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using state::ChangeState;

/// Commands after a run of Olivia and Amelia was cut off before anything of it was sent.
class UnfinishedCommandTest : public CommandTest {
 protected:
  bool beginCutOff(const QList<ChangeState>& states = {ChangeState::Planned, ChangeState::Planned},
                   const QString& undoes = {}) {
    if (!begin()) {
      return false;
    }
    auto store = state::StateStore::open(dataDir());
    if (!store) {
      return false;
    }
    state::RunRecord record{
        .setUp = {u"contreli"_s, {}, u"office365"_s, m_tenant.organisation(u"contoso.com"_s).tenant}};
    for (const auto& [userName, name] : {std::pair(olivia, u"Olivia Bennett"_s), {amelia, u"Amelia Clarke"_s}}) {
      record.changes.append(flow::recordOf(
          flow::AssignmentsTarget::addition(idOf(userName), name, u"00000000-0000-0000-0000-000000000000"_s)));
    }
    record.undoes = undoes;
    m_cutOff = (*store)->beginRun(record).value_or(QString());
    for (int i = 0; i < states.size(); ++i) {
      if (states[i] != ChangeState::Planned && !(*store)->markSent(m_cutOff, {i})) {
        return false;
      }
    }
    return !m_cutOff.isEmpty();
  }
  QList<ChangeState> journalled() {
    QList<ChangeState> states;
    const auto store = state::StateStore::open(dataDir());
    const auto run = (*store)->run(m_cutOff).value();
    for (const state::ChangeRecord& change : run->changes) {
      states.append(change.state);
    }
    return states;
  }

  static inline const QString olivia = u"olivia.bennett@contoso.com"_s, amelia = u"amelia.clarke@contoso.com"_s,
                              george = u"george.hartley@contoso.com"_s;
  QString m_cutOff;
};

TEST_F(UnfinishedCommandTest, ApplyOfAnotherPlanIsRefusedWithFourAndSaysWhatToDo) {
  ASSERT_TRUE(beginCutOff());
  const QStringList before = assigned();
  const Ended refused = asAdministrator({u"apply"_s, assigning({george})});
  EXPECT_EQ(refused.code, 4) << refused.err.constData();
  EXPECT_TRUE(refused.err.contains("usher undo " + m_cutOff.toUtf8())) << refused.err.constData();
  EXPECT_TRUE(refused.out.isEmpty()) << refused.out.constData();
  EXPECT_EQ(assigned(), before);
  EXPECT_EQ(journalled(), (QList<ChangeState>{ChangeState::Planned, ChangeState::Planned}));
  EXPECT_EQ(asAdministrator({u"plan"_s, assigning({george})}).code, 0) << "looking is free";
}

TEST_F(UnfinishedCommandTest, ApplyOfTheSamePlanGoesOnUnderTheSameRun) {
  ASSERT_TRUE(beginCutOff());
  const Ended ended = asAdministrator({u"apply"_s, assigning({olivia, amelia})});
  EXPECT_EQ(ended.code, 0) << ended.err.constData();
  EXPECT_EQ(ended.run(), m_cutOff);
  EXPECT_TRUE(isAssigned(olivia) && isAssigned(amelia));
}

TEST_F(UnfinishedCommandTest, ApplyOfAPlanWithLessInItAddsNobodyElse) {
  ASSERT_TRUE(beginCutOff());
  const Ended refused = asAdministrator({u"apply"_s, assigning({olivia})});
  EXPECT_EQ(refused.code, 4) << refused.err.constData();
  EXPECT_FALSE(isAssigned(olivia) || isAssigned(amelia));
}

TEST_F(UnfinishedCommandTest, ApplyIsARunOfItsOwnWhereTheOtherTookSomethingBack) {
  ASSERT_TRUE(beginCutOff({ChangeState::Planned, ChangeState::Planned}, u"an-earlier-run"_s));
  const Ended ended = asAdministrator({u"apply"_s, assigning({olivia, amelia})});
  EXPECT_EQ(ended.code, 0) << ended.err.constData();
  EXPECT_NE(ended.run(), m_cutOff);
  EXPECT_TRUE(isAssigned(olivia) && isAssigned(amelia));
  EXPECT_EQ(journalled(), (QList<ChangeState>{ChangeState::Skipped, ChangeState::Skipped}));
}

TEST_F(UnfinishedCommandTest, ApplyOfAPlanWithMoreInItDoesAllOfItInstead) {
  ASSERT_TRUE(beginCutOff());
  const Ended ended = asAdministrator({u"apply"_s, assigning({olivia, george, amelia})});
  EXPECT_EQ(ended.code, 0) << ended.err.constData();
  EXPECT_NE(ended.run(), m_cutOff);
  EXPECT_TRUE(isAssigned(olivia) && isAssigned(amelia) && isAssigned(george));
  EXPECT_EQ(journalled(), (QList<ChangeState>{ChangeState::Skipped, ChangeState::Skipped}));
}

TEST_F(UnfinishedCommandTest, UndoLeavesTheRestAndMakesRoom) {
  ASSERT_TRUE(beginCutOff());
  const Ended undone = asAdministrator({u"undo"_s, m_cutOff});
  EXPECT_EQ(undone.code, 0) << undone.err.constData();
  EXPECT_EQ(journalled(), (QList<ChangeState>{ChangeState::Skipped, ChangeState::Skipped}));
  const Ended other = asAdministrator({u"apply"_s, assigning({george})});
  EXPECT_EQ(other.code, 0) << other.err.constData();
  EXPECT_FALSE(isAssigned(amelia));
}

TEST_F(UnfinishedCommandTest, UndoTakesBackWhatWasSentAndNeverReadBack) {
  ASSERT_TRUE(beginCutOff({ChangeState::Sent}));
  // It was done, by the run of another folder, and nobody here has heard the answer.
  UsherProcess other(m_folder.path());
  other.start({u"apply"_s, assigning({olivia}), u"--access-token-stdin"_s, u"--yes"_s, u"--profile"_s, profileFile(),
               u"--data-dir"_s, m_folder.filePath(u"other"_s)},
              m_token);
  ASSERT_EQ(other.ended().code, 0);
  ASSERT_TRUE(isAssigned(olivia));
  const Ended undone = asAdministrator({u"undo"_s, m_cutOff});
  EXPECT_EQ(undone.code, 0) << undone.err.constData();
  EXPECT_EQ(undone.results(u"assignment"_s).value(u"Olivia Bennett"_s), u"done"_s) << undone.out.constData();
  EXPECT_FALSE(isAssigned(olivia));
  EXPECT_EQ(journalled(), (QList<ChangeState>{ChangeState::Done, ChangeState::Skipped}));
}

}  // namespace
}  // namespace usher::test
