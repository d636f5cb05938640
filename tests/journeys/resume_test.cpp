// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QFile>

#include "journeys/journal.h"
#include "journeys/many_people_test.h"
#include "journeys/profile_files.h"
#include "journeys/usher_in_a_process.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using flow::StepId;
using state::ChangeState;

class ResumeTest : public ManyPeopleTest {
 protected:
  /// Part of the run is answered, part may have arrived, and part was never sent. Gives how many are answered.
  qsizetype expectTheRunIsOpen(const QString& tenantId) {
    const Journal journal(dataDir(), tenantId);
    const qsizetype answered =
        journal.changesThatAre(ChangeState::Accepted) + journal.changesThatAre(ChangeState::Done);
    const qsizetype sent = journal.changesThatAre(ChangeState::Sent);
    const qsizetype planned = journal.changesThatAre(ChangeState::Planned);
    EXPECT_EQ(journal.openRuns(), 1);
    // The journal may be killed before it has the last answers.
    EXPECT_GE(answered + sent, flow::Run::portion);
    EXPECT_GE(planned, 1);
    EXPECT_EQ(answered + sent + planned, everybody);
    return answered;
  }

  /// Usher asks whether to go on with the run of which `answered` are known, sends nothing before, and goes on.
  void goOnWithTheRun(const QString& app, qsizetype answered) {
    if (m_usher.current() != StepId::Assignments) {
      ASSERT_TRUE(m_usher.visits(StepId::Assignments));
    }
    ASSERT_TRUE(m_usher.isAskedToContinue());
    EXPECT_EQ(m_usher.shown("unfinishedRunHeadline"), u"%1 of %2 done. Continue?"_s.arg(answered).arg(everybody));
    EXPECT_LT(assigned(app).size(), m_before + everybody) << "nobody was asked";
    ASSERT_TRUE(m_usher.sendsAssignments());
    EXPECT_FALSE(m_usher.assignments().view().unfinished);
    EXPECT_TRUE(m_usher.shown("unfinishedRunHeadline").isEmpty());
    EXPECT_TRUE(areAssignedOnce(m_people, app));
    EXPECT_EQ(assigned(app).size(), m_before + everybody);
  }

  /// The one run that was begun has them all.
  void expectTheRunIsSettled(const QString& tenantId) {
    const Journal journal(dataDir(), tenantId);
    EXPECT_EQ(journal.runs(), 1);
    EXPECT_EQ(journal.openRuns(), 0);
    EXPECT_EQ(journal.changesThatAre(ChangeState::Done), everybody);
  }
};

TEST_F(ResumeTest, WhatWasSentWhenUsherClosedIsReadBackAndTheRestSentAtTheNextStart) {
  ASSERT_TRUE(startWithManyPeople());
  ASSERT_TRUE(beginAsOwner());
  const QString app = m_usher.vendorAppId();
  const QString tenantId = m_tenant.now().tenantId();
  ASSERT_TRUE(m_usher.pastesList(m_list));
  ASSERT_TRUE(m_usher.previewsList());
  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(untilTheFirstAnswers());
  m_usher.close();
  const qsizetype answered = expectTheRunIsOpen(tenantId);

  ASSERT_TRUE(openAgain());
  ASSERT_TRUE(
      m_usher.reaches("Usher is signed in", [&] { return m_usher.services().session().account().has_value(); }));
  ASSERT_TRUE(m_usher.reaches("a page after the sign-in", [&] { return m_usher.current() != StepId::SignIn; }));
  ASSERT_NO_FATAL_FAILURE(goOnWithTheRun(app, answered));
  m_usher.close();
  expectTheRunIsSettled(tenantId);
}

TEST_F(ResumeTest, AKilledUsherGoesOnFromTheSameFolderAndTheRealKeychain) {
  ASSERT_TRUE(startWithManyPeople());
  const QString tenantId = m_tenant.now().tenantId();
  const profile::ProductProfile contreli = m_tenant.contreli();
  const QString app = contreli.integrations.first().application.clientId;
  const QString profileFile = m_scratch.filePath(u"contreli.json"_s), listFile = m_scratch.filePath(u"people.txt"_s);
  ASSERT_TRUE(writeJson(profileFile, onCloud(contreliJson(), m_tenant.cloud())));
  QFile list(listFile);
  ASSERT_TRUE(list.open(QIODevice::WriteOnly) && list.write(m_list.toUtf8()) > 0 && list.flush());
  {
    UsherInAProcess victim(m_scratch.filePath(u"victim"_s));
    victim.start(profileFile, dataDir(), m_tenant.person(u"head-of-cs"_s), {u"assign"_s, listFile});
    ASSERT_TRUE(victim.says("the first are answered")) << victim.complaint().constData();
    victim.kill();
  }
  const qsizetype answered = expectTheRunIsOpen(tenantId);

  m_usher.browser.become(m_tenant.person(u"head-of-cs"_s));
  ASSERT_TRUE(m_usher.open({.profile = contreli, .usesRealKeychain = true}));
  ASSERT_TRUE(
      m_usher.reaches("Usher is signed in", [&] { return m_usher.services().session().account().has_value(); }));
  ASSERT_TRUE(m_usher.reaches("a page after the sign-in", [&] { return m_usher.current() != StepId::SignIn; }));
  EXPECT_TRUE(m_usher.browser.opened.isEmpty()) << "the sign-in came out of the keychain";
  ASSERT_NO_FATAL_FAILURE(goOnWithTheRun(app, answered));

  ASSERT_TRUE(m_usher.goesOnTo(StepId::Finish));
  ASSERT_TRUE(m_usher.checklistIsRead());
  ASSERT_TRUE(m_usher.finishes());
  m_usher.close();
  expectTheRunIsSettled(tenantId);
}

TEST_F(ResumeTest, TheNextStartGoesOnAtTheFirstStepThatIsNotVerified) {
  ASSERT_TRUE(m_tenant.start());
  ASSERT_TRUE(beginAsAdministrator());
  ASSERT_TRUE(m_usher.press("saidSent"));
  m_usher.close();
  ASSERT_TRUE(openAgain());
  ASSERT_TRUE(m_usher.arrives(StepId::Consent));
  ASSERT_TRUE(m_usher.acceptsPermissions());
  const qsizetype visits = m_usher.browser.opened.size();
  m_usher.close();
  ASSERT_TRUE(openAgain());
  ASSERT_TRUE(m_usher.arrives(StepId::Properties));
  ASSERT_TRUE(m_usher.setsProperties());
  EXPECT_EQ(m_usher.browser.opened.size(), visits) << "nobody signs in again";
}

}  // namespace
}  // namespace usher::test
