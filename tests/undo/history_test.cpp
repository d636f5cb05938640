// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/history/history.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QTimer>

#include "flow/history/csv.h"
#include "flow/history/history_csv.h"
#include "flow/history/read_runs.h"
#include "state/state_store.h"
#include "support/await.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using state::ChangeState;

class HistoryTest : public testing::Test {
 protected:
  static state::RunRecord runOf(const QString& tenant, const QList<state::ChangeRecord>& changes) {
    state::RunRecord run;
    run.setUp = {u"contreli"_s, {}, u"office365"_s, tenant};
    run.started = QDateTime({2026, 3, 2}, {12, 4, 5, 678}, Qt::UTC);
    run.actorId = u"dana-id"_s;
    run.actorName = u"Dana"_s;
    run.changes = changes;
    return run;
  }
  static state::ChangeRecord changeOf(const QString& kind, const QString& action, const QString& name = u"Name"_s) {
    return {.kind = kind, .action = action, .targetId = u"id"_s, .targetName = name};
  }
  /// Whatever is given, each change ends so.
  QString begun(const state::RunRecord& run, const QList<ChangeState>& states) {
    const QString id = m_store->beginRun(run).value();
    QList<state::ChangeAnswer> answers;
    for (int i = 0; i < states.size(); ++i) {
      answers.append({i, states[i], u"code-%1"_s.arg(i), u"request-%1"_s.arg(i)});
    }
    EXPECT_TRUE(m_store->markAnswered(id, answers));
    return id;
  }

  QTemporaryDir m_folder;
  std::unique_ptr<state::StateStore> m_store = state::StateStore::open(m_folder.path()).value();
};

TEST_F(HistoryTest, CountsWhatWasReallyMadeAndWhatWasNot) {
  const QString id =
      begun(runOf(u"t1"_s, {changeOf(u"assignment"_s, u"add"_s), changeOf(u"assignment"_s, u"add"_s),
                            changeOf(u"assignment"_s, u"remove"_s), changeOf(u"owner"_s, u"add"_s),
                            changeOf(u"property"_s, u"set"_s), changeOf(u"assignment"_s, u"add"_s),
                            changeOf(u"assignment"_s, u"add"_s), changeOf(u"assignment"_s, u"add"_s),
                            changeOf(u"assignment"_s, u"add"_s)}),
            {ChangeState::Done, ChangeState::Done, ChangeState::Done, ChangeState::Done, ChangeState::Done,
             ChangeState::Already, ChangeState::Failed, ChangeState::Skipped, ChangeState::Accepted});
  const auto entries = history(*m_store, u"contreli"_s).value();
  ASSERT_EQ(entries.size(), 1);
  const HistoryEntry& entry = entries.first();
  EXPECT_EQ(entry.run, id);
  EXPECT_EQ(entry.by, u"Dana"_s);
  EXPECT_EQ(entry.setUp.tenant, u"t1"_s);
  EXPECT_EQ(entry.when, QDateTime({2026, 3, 2}, {12, 4, 5, 678}, Qt::UTC));
  EXPECT_EQ(entry.counts,
            (RunCounts{.add = 3, .remove = 1, .set = 1, .unchanged = 1, .failed = 1, .skipped = 1, .open = 1}));
  EXPECT_EQ(entry.kinds, (QStringList{u"assignment"_s, u"owner"_s, u"property"_s}));
}

TEST_F(HistoryTest, SaysWhatTookBackWhatNewestFirst) {
  const QString first = begun(runOf(u"t1"_s, {changeOf(u"assignment"_s, u"add"_s)}), {ChangeState::Done});
  begun(runOf(u"t2"_s, {changeOf(u"assignment"_s, u"add"_s)}), {ChangeState::Done});
  state::RunRecord back = runOf(u"t1"_s, {changeOf(u"assignment"_s, u"remove"_s)});
  back.undoes = first;
  const QString third = begun(back, {ChangeState::Done});
  const auto all = history(*m_store, u"contreli"_s).value();
  ASSERT_EQ(all.size(), 3);
  EXPECT_EQ(all.at(0).run, third);
  EXPECT_EQ(all.at(0).undoes, first);
  EXPECT_EQ(all.at(2).undoneBy, (QStringList{third}));
  const auto ofOne = history(*m_store, back.setUp).value();
  ASSERT_EQ(ofOne.size(), 2);
  EXPECT_EQ(ofOne.at(1).run, first);
}

TEST_F(HistoryTest, AsCsvHasALineForEveryChange) {
  state::RunRecord run =
      runOf(u"t1"_s, {changeOf(u"assignment"_s, u"add"_s, u"Müller, Anna"_s), changeOf(u"owner"_s, u"remove"_s)});
  run.undoes = u"the-run-before"_s;
  const QString id = begun(run, {ChangeState::Done, ChangeState::Failed});
  const QByteArray csv = historyCsv(*m_store, history(*m_store, u"contreli"_s).value()).value();
  EXPECT_EQ(csv.toStdString(),
            (QByteArray("\xef\xbb\xbfrun,time,by,tenant,kind,action,target,name,result,code,request,undoes\r\n") +
             id.toUtf8() +
             ",2026-03-02T12:04:05.678Z,Dana,t1,assignment,add,id,\"Müller, Anna\""
             ",done,code-0,request-0,the-run-before\r\n" +
             id.toUtf8() +
             ",2026-03-02T12:04:05.678Z,Dana,t1,owner,remove,id,Name"
             ",failed,code-1,request-1,the-run-before\r\n")
                .toStdString());
}

TEST_F(HistoryTest, AsCsvLittleByLittleIsTheSame) {
  QList<state::ChangeRecord> changes;
  for (int i = 0; i < 25; ++i) {
    changes.append(changeOf(u"assignment"_s, u"add"_s, QString::number(i)));
  }
  begun(runOf(u"t1"_s, changes), {ChangeState::Done});
  const auto entries = history(*m_store, u"contreli"_s).value();
  const auto read = m_store->run(entries.first().run).value()->changes;
  QByteArray csv = historyCsvHead();
  for (int first = 0; first < 25; first += 10) {
    csv += historyCsvLines(entries.first(), read.mid(first, 10));
  }
  EXPECT_EQ(csv, historyCsv(*m_store, entries).value());
}

TEST_F(HistoryTest, OfOneRunsResultsAsCsv) {
  ChangeOutcome done{{.kind = u"assignment"_s, .action = u"add"_s, .targetId = u"id-1"_s, .targetName = u"Anna"_s},
                     ChangeState::Done};
  done.requestId = u"r-1"_s;
  ChangeOutcome failed{{.kind = u"assignment"_s, .action = u"add"_s, .targetId = u"id-2"_s, .targetName = u"Ben"_s},
                       ChangeState::Failed,
                       failure(Failure::Kind::Rejected, u"Request_BadRequest"_s)};
  failed.failure->requestId = u"r-2"_s;
  EXPECT_EQ(resultsCsv({done, failed}).toStdString(),
            "\xef\xbb\xbfkind,action,target,name,result,code,request\r\n"
            "assignment,add,id-1,Anna,done,,r-1\r\n"
            "assignment,add,id-2,Ben,failed,Request_BadRequest,r-2\r\n");
}

TEST_F(HistoryTest, IsReadLittleByLittleAndWhole) {
  QList<state::RunRecord> wanted;
  for (const int count : {1, 999, 1000, 2500, 0, 3}) {
    QList<state::ChangeRecord> changes;
    for (int i = 0; i < count; ++i) {
      changes.append(changeOf(u"assignment"_s, u"add"_s, QString::number(i)));
    }
    wanted.append(runOf(u"t1"_s, changes));
    wanted.last().id = begun(wanted.last(), {});
  }
  begun(runOf(u"t2"_s, {changeOf(u"assignment"_s, u"add"_s)}), {});
  int turns = 0;
  QTimer timer;
  QObject::connect(&timer, &QTimer::timeout, &timer, [&turns] { ++turns; });
  timer.start(0);
  const auto read = test::await(readRuns(*m_store, wanted.first().setUp, &timer)).value();
  ASSERT_EQ(read.size(), wanted.size());
  for (qsizetype i = 0; i < wanted.size(); ++i) {
    EXPECT_EQ(read[i].id, wanted[i].id);
    EXPECT_EQ(read[i].actorName, wanted[i].actorName);
    EXPECT_EQ(read[i].changes, wanted[i].changes);
  }
  EXPECT_GE(turns, 4);
}

TEST(Csv, QuotesWhatRfc4180WantsQuoted) {
  EXPECT_EQ(csvRecord({u"a"_s, u"b,c"_s, u"say \"hi\""_s, u""_s, u"x;y"_s}).toStdString(),
            "a,\"b,c\",\"say \"\"hi\"\"\",,\"x;y\"\r\n");
}

TEST(Csv, KeepsForeignTextOnItsLineAndInItsOrder) {
  EXPECT_EQ(csvRecord({u"two\r\nlines"_s, u"\u202egnp.exe"_s, u"nul\u0000byte"_s}).toStdString(),
            "two lines,gnp.exe,nulbyte\r\n");
}

/// What somebody may be called so that a spreadsheet program calculates.
class FormulaTest : public testing::TestWithParam<const char16_t*> {};

TEST_P(FormulaTest, IsNotOneAnyMore) {
  const QByteArray record = csvRecord({QString::fromUtf16(GetParam())});
  EXPECT_TRUE(record.startsWith('\'') || record.startsWith("\"'")) << record.constData();
}

INSTANTIATE_TEST_SUITE_P(Each, FormulaTest,
                         testing::Values(u"=HYPERLINK(\"http://x.example\",\"Anna\")", u"+1+1", u"-1+1", u"@SUM(A1)",
                                         u"\t=1+1", u"\tAnna", u"\r=1+1", u"\n=1", u" =1+1", u"\u200b=1+1",
                                         u"\uff1d1+1", u"\uff20SUM(A1)"));

}  // namespace
}  // namespace usher::flow
