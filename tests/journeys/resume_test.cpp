// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QEventLoop>
#include <QTimer>

#include "flow/run.h"
#include "journeys/journal.h"
#include "journeys/journey_test.h"
#include "journeys/profile_files.h"
#include "journeys/usher_in_a_process.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using flow::StepId;
using state::ChangeState;

constexpr int twoPortions = 2 * flow::Run::portion;

class ResumeTest : public JourneyTest {
 protected:
  QString dataDir() const { return m_scratch.filePath(u"data"_s); }

  /// Runs until the first answers of a run have come, and not an event longer.
  bool untilTheFirstAnswers() {
    QEventLoop loop;
    bool answered = false;
    QObject::connect(&m_usher.assignments(), &flow::Step::viewChanged, &loop, [&] {
      if (m_usher.assignments().progress().done > 0) {
        answered = true;
        loop.quit();
      }
    });
    QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
    loop.exec();
    return answered;
  }

  /// The person looks at what is there and chooses the rest again.
  bool finishesTheRest() {
    const int left = twoPortions - static_cast<int>(assigned(m_usher.vendorAppId()).size() - m_before);
    return m_usher.choosesMany(left).size() == left && m_usher.sendsAssignments();
  }

  /// Half of the run is known to have come through, the other half not to have been sent.
  void expectTheRunIsSettled(const QString& tenantId) {
    const Journal journal(dataDir(), tenantId);
    EXPECT_EQ(journal.openRuns(), 0);
    EXPECT_EQ(journal.changesThatAre(ChangeState::Done), twoPortions);
    EXPECT_EQ(journal.changesThatAre(ChangeState::Skipped), flow::Run::portion);
  }

  qsizetype m_before = 0;
};

TEST_F(ResumeTest, WhatWasSentWhenUsherClosedIsReadBackAtTheNextStart) {
  ASSERT_TRUE(m_tenant.start(u"already-configured"_s));
  ASSERT_TRUE(beginAsOwner());
  const QString app = m_usher.vendorAppId();
  const QString tenantId = m_tenant.now().tenantId();
  m_before = assigned(app).size();
  const QStringList people = m_usher.choosesMany(twoPortions);
  ASSERT_EQ(people.size(), twoPortions);
  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(untilTheFirstAnswers());
  m_usher.close();
  {
    const Journal journal(dataDir(), tenantId);
    EXPECT_EQ(journal.changesThatAre(ChangeState::Sent), flow::Run::portion);
    EXPECT_EQ(journal.changesThatAre(ChangeState::Planned), flow::Run::portion);
  }

  ASSERT_TRUE(openAgain());
  ASSERT_TRUE(
      m_usher.reaches("Usher is signed in", [&] { return m_usher.services().session().account().has_value(); }));
  ASSERT_TRUE(m_usher.reaches("a page after the sign-in", [&] { return m_usher.current() != StepId::SignIn; }));
  if (m_usher.current() != StepId::Assignments) {
    ASSERT_TRUE(m_usher.visits(StepId::Assignments));
  }
  ASSERT_TRUE(m_usher.arrives(StepId::Assignments));
  ASSERT_TRUE(finishesTheRest());
  EXPECT_TRUE(areAssignedOnce(people, app));
  m_usher.close();
  expectTheRunIsSettled(tenantId);
}

TEST_F(ResumeTest, AKilledUsherGoesOnFromTheSameFolderAndTheRealKeychain) {
  ASSERT_TRUE(m_tenant.start(u"already-configured"_s));
  const QString tenantId = m_tenant.now().tenantId();
  const profile::ProductProfile contreli = m_tenant.contreli();
  const QString app = contreli.integrations.first().application.clientId;
  m_before = assigned(app).size();
  const QString profileFile = m_scratch.filePath(u"contreli.json"_s);
  ASSERT_TRUE(writeJson(profileFile, onCloud(contreliJson(), m_tenant.cloud())));
  {
    UsherInAProcess victim(m_scratch.filePath(u"victim"_s));
    victim.start(profileFile, dataDir(), m_tenant.person(u"head-of-cs"_s), {u"assign"_s, QString::number(twoPortions)});
    ASSERT_TRUE(victim.says("the first are answered")) << victim.complaint().constData();
    victim.kill();
  }
  ASSERT_EQ(assigned(app).size(), m_before + flow::Run::portion);

  m_usher.browser.become(m_tenant.person(u"head-of-cs"_s));
  ASSERT_TRUE(m_usher.open({.profile = contreli, .usesRealKeychain = true}));
  ASSERT_TRUE(
      m_usher.reaches("Usher is signed in", [&] { return m_usher.services().session().account().has_value(); }));
  ASSERT_TRUE(m_usher.reaches("a page after the sign-in", [&] { return m_usher.current() != StepId::SignIn; }));
  EXPECT_TRUE(m_usher.browser.opened.isEmpty()) << "the sign-in came out of the keychain";
  if (m_usher.current() != StepId::Assignments) {
    ASSERT_TRUE(m_usher.visits(StepId::Assignments));
  }
  ASSERT_TRUE(m_usher.arrives(StepId::Assignments));
  ASSERT_TRUE(finishesTheRest());
  EXPECT_TRUE(areAssignedOnce({}, app));
  EXPECT_EQ(assigned(app).size(), m_before + twoPortions);

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
