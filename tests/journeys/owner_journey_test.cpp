// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "journeys/journey_test.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using flow::Role;
using flow::StepId;

class OwnerJourneyTest : public JourneyTest {};

TEST_F(OwnerJourneyTest, ChoosesPeopleWithoutAnyRole) {
  ASSERT_TRUE(m_tenant.start(u"already-configured"_s));
  ASSERT_TRUE(beginAsOwner());
  const QString app = m_usher.vendorAppId();
  const QStringList before = assigned(app);
  EXPECT_EQ(m_usher.services().flow().order(),
            (QList<StepId>{StepId::Welcome, StepId::SignIn, StepId::Assignments, StepId::Finish}));

  ASSERT_TRUE(m_usher.picksPeople({u"tom"_s}));
  ASSERT_TRUE(m_usher.sendsAssignments());
  EXPECT_EQ(assigned(app).size(), before.size() + 1);
  EXPECT_TRUE(areAssignedOnce(before, app));

  ASSERT_TRUE(m_usher.goesOnTo(StepId::Finish));
  ASSERT_TRUE(m_usher.checklistIsRead());
  EXPECT_FALSE(m_usher.finishStep().view().recipients.isEmpty());
  ASSERT_TRUE(m_usher.press("told"));
  ASSERT_TRUE(m_usher.finishes());
  EXPECT_TRUE(m_usher.keychain.isEmpty());
}

TEST_F(OwnerJourneyTest, IsLetInByTheAdministratorAtAnotherComputer) {
  ASSERT_TRUE(m_tenant.start());
  m_usher.browser.become(m_tenant.person(u"head-of-cs"_s));
  m_usher.browser.habits.atMoreScopes = Choice::Leave;
  ASSERT_TRUE(m_usher.open({m_tenant.contreli()}));
  ASSERT_TRUE(m_usher.choosesRole(Role::Owner));
  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(m_usher.reaches("Microsoft wants an administrator", [this] {
    return m_usher.signInStep().view().phase == flow::SignInPhase::NeedsAdminApproval;
  }));
  EXPECT_FALSE(m_usher.shown("signInNoticeHeadline").isEmpty()) << "the owner is told what it means";

  Journey administrator(m_scratch.filePath(u"administrator"_s));
  ASSERT_TRUE(begin(administrator, u"global-admin"_s, Role::Administrator));
  ASSERT_TRUE(administrator.goesOnTo(StepId::Consent));
  ASSERT_TRUE(administrator.acceptsPermissions());
  ASSERT_TRUE(administrator.letsOwnersIn());
  ASSERT_TRUE(administrator.goesOnTo(StepId::Properties));
  ASSERT_TRUE(administrator.setsProperties());
  ASSERT_TRUE(administrator.goesOnTo(StepId::Owners));
  ASSERT_TRUE(administrator.addsOwner(u"hanna"_s));
  administrator.close();
  ASSERT_TRUE(m_usher.comesToTheFront());

  m_usher.browser.habits.atMoreScopes = Choice::Stop;
  ASSERT_TRUE(m_usher.signsIn()) << "trying again is enough, and nobody asks the owner to accept anything";
  ASSERT_TRUE(m_usher.confirms());
  ASSERT_TRUE(m_usher.arrives(StepId::Assignments));
  ASSERT_TRUE(m_usher.picksPeople({u"tom"_s}));
  ASSERT_TRUE(m_usher.sendsAssignments());
  EXPECT_EQ(assigned(m_usher.vendorAppId()).size(), 1);
}

}  // namespace
}  // namespace usher::test
