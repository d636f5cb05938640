// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <csignal>

#include "command_fixture.h"
#include "journey/journey.h"
#include "journeys/journal.h"
#include "support/await.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

class StoppedCommandTest : public CommandTest {
 protected:
  /// A tenant slow enough to be stopped in the middle, and a plan that assigns very many of its people.
  bool beginMany() {
    if (!begin(u"already-configured,large=700,latency=60ms"_s)) {
      return false;
    }
    QUrl address(m_tenant.cloud().value(u"graph"_s).toString() + u"/v1.0/users"_s);
    address.setQuery(u"$select=id,userPrincipalName&$top=600"_s);
    QNetworkRequest request(address);
    request.setRawHeader("Authorization", "Bearer " + m_token);
    QNetworkAccessManager network;
    QNetworkReply* reply = network.get(request);
    eventually([reply] { return reply->isFinished(); });
    for (const QJsonValue& user : QJsonDocument::fromJson(reply->readAll()).object().value(u"value"_s).toArray()) {
      if (m_users.size() < 500) {
        m_users.append(user[u"userPrincipalName"_s].toString());
        m_ids.append(user[u"id"_s].toString());
      }
    }
    const QStringList before = assigned();
    m_before = QSet<QString>(before.begin(), before.end());
    return m_users.size() == 500;
  }

  /// Starts it, and waits until some of it is done.
  bool applyUntilInTheMiddle(UsherProcess& process) {
    process.start(common({u"apply"_s, assigning(m_users), u"--access-token-stdin"_s, u"--yes"_s, u"--json"_s}),
                  m_token);
    QByteArray said;
    return eventually(
               [&] {
                 said += process.process().readAllStandardError();
                 return said.contains("Done:") || process.process().state() == QProcess::NotRunning;
               },
               std::chrono::seconds(60)) &&
           process.process().state() == QProcess::Running;
  }

  /// Whether each person of the plan is assigned, and nobody twice.
  testing::AssertionResult isEachAssignedOnce() {
    const QStringList all = assigned();
    const QSet<QString> different(all.begin(), all.end());
    if (different.size() != all.size()) {
      return testing::AssertionFailure() << all.size() - different.size() << " are assigned twice";
    }
    const qsizetype missing = (QSet<QString>(m_ids.begin(), m_ids.end()) - different).size();
    return missing == 0 ? testing::AssertionSuccess() : testing::AssertionFailure() << missing << " are not assigned";
  }

  QStringList m_users, m_ids;
  QSet<QString> m_before;
};

TEST_F(StoppedCommandTest, ByCtrlCEndsWithFourAndSaysWhatIsDone) {
  for (const int signal : {SIGINT, SIGTERM}) {
    ASSERT_TRUE(beginMany());
    UsherProcess process(m_folder.path());
    ASSERT_TRUE(applyUntilInTheMiddle(process));
    ::kill(static_cast<pid_t>(process.process().processId()), signal);
    const Ended stopped = process.ended(std::chrono::seconds(20));
    ASSERT_EQ(stopped.code, 4) << stopped.err.constData();
    const int done = stopped.counts().value(u"add"_s).toInt();
    EXPECT_GT(done, 0);
    EXPECT_LT(done, 490);
    EXPECT_FALSE(stopped.run().isEmpty());

    const Ended again = asAdministrator({u"apply"_s, assigning(m_users)});
    EXPECT_EQ(again.code, 0) << again.err.constData();
    EXPECT_TRUE(isEachAssignedOnce());
    m_users.clear();
    m_ids.clear();
    m_tenant.stop();
    ASSERT_TRUE(m_tenant.edit([](QJsonObject& world) { world.insert(u"assignments"_s, QJsonObject()); }));
  }
}

TEST_F(StoppedCommandTest, ByAKillIsContinuedUnderTheSameRunAndEachIsAssignedOnce) {
  ASSERT_TRUE(beginMany());
  UsherProcess process(m_folder.path());
  ASSERT_TRUE(applyUntilInTheMiddle(process));
  process.process().kill();
  ASSERT_EQ(process.ended().code, -1);
  EXPECT_FALSE(isEachAssignedOnce()) << "it was killed too late to prove anything";
  const QJsonArray before = usher({u"history"_s, u"--json"_s}).json().value(u"runs"_s).toArray();
  ASSERT_EQ(before.size(), 1);

  const Ended again = asAdministrator({u"apply"_s, assigning(m_users)});
  EXPECT_EQ(again.code, 0) << again.err.constData();
  EXPECT_EQ(again.run(), before[0][u"id"_s].toString());
  EXPECT_TRUE(isEachAssignedOnce());
  const QJsonArray after = usher({u"history"_s, u"--json"_s}).json().value(u"runs"_s).toArray();
  EXPECT_EQ(after.size(), 1);
  const Ended undone = asAdministrator({u"undo"_s, again.run()});
  EXPECT_EQ(undone.code, 0) << undone.err.constData();
  const QStringList left = assigned();
  EXPECT_EQ(QSet<QString>(left.begin(), left.end()), m_before);
}

TEST_F(StoppedCommandTest, ByAKillIsContinuedInTheWindowWhenItsQuestionIsAnswered) {
  ASSERT_TRUE(beginMany());
  const QString tenant = m_tenant.now().tenantId();
  {
    UsherProcess process(m_folder.path());
    ASSERT_TRUE(applyUntilInTheMiddle(process));
    ASSERT_EQ(::kill(static_cast<pid_t>(process.process().processId()), SIGKILL), 0);
    ASSERT_EQ(process.ended().code, -1);
  }
  ASSERT_FALSE(isEachAssignedOnce()) << "it was killed too late to prove anything";
  const qsizetype wanted = (QSet<QString>(m_ids.begin(), m_ids.end()) - m_before).size();
  qsizetype done = 0;
  {
    const Journal journal(dataDir(), tenant);
    ASSERT_EQ(journal.openRuns(), 1);
    done = journal.changesThatAre(state::ChangeState::Accepted) + journal.changesThatAre(state::ChangeState::Done);
  }

  Journey window(dataDir());
  window.browser.become(m_tenant.person(u"head-of-cs"_s));
  ASSERT_TRUE(window.open({m_tenant.contreli()}));
  ASSERT_TRUE(window.choosesRole(flow::Role::Owner));
  ASSERT_TRUE(window.signsIn());
  ASSERT_TRUE(window.confirms());
  ASSERT_TRUE(window.arrives(flow::StepId::Assignments));
  ASSERT_TRUE(window.isAskedToContinue());
  EXPECT_EQ(window.shown("unfinishedRunHeadline"), u"%1 of %2 done. Continue?"_s.arg(done).arg(wanted));
  EXPECT_TRUE(window.shown("unfinishedRunText").startsWith(u"Dana Whitfield began these changes"_s))
      << qPrintable(window.shown("unfinishedRunText"));
  EXPECT_FALSE(isEachAssignedOnce()) << "nothing is sent before somebody says so";
  ASSERT_TRUE(window.sendsAssignments());
  EXPECT_FALSE(window.assignments().view().unfinished);
  EXPECT_TRUE(isEachAssignedOnce());
  EXPECT_EQ(assigned().size(), m_before.size() + wanted);
  window.close();
  const Journal journal(dataDir(), tenant);
  EXPECT_EQ(journal.runs(), 1);
  EXPECT_EQ(journal.openRuns(), 0);
  EXPECT_EQ(journal.changesThatAre(state::ChangeState::Done), wanted);
  EXPECT_EQ(asAdministrator({u"apply"_s, assigning(m_users)}).counts().value(u"unchanged"_s), m_ids.size());
}

TEST_F(StoppedCommandTest, LetsNoOtherCommandInMeanwhile) {
  ASSERT_TRUE(beginMany());
  UsherProcess process(m_folder.path());
  ASSERT_TRUE(applyUntilInTheMiddle(process));
  // It holds still until the other one has given up.
  const auto id = static_cast<pid_t>(process.process().processId());
  ::kill(id, SIGSTOP);
  const Ended other = asAdministrator({u"apply"_s, assigning(m_users)});
  ::kill(id, SIGCONT);
  EXPECT_EQ(other.code, 1) << other.err.constData();
  EXPECT_TRUE(other.out.isEmpty());
  EXPECT_EQ(process.ended().code, 0);
  EXPECT_TRUE(isEachAssignedOnce());
}

}  // namespace
}  // namespace usher::test
