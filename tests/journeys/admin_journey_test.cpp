// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QUrlQuery>

#include "journeys/journey_test.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using flow::StepId;

class AdminJourneyTest : public JourneyTest {};

TEST_F(AdminJourneyTest, GoesFromTheFirstPageToTheVendorHasBeenTold) {
  ASSERT_TRUE(m_tenant.start());
  ASSERT_TRUE(beginAsAdministrator());
  const QString tenantId = m_tenant.now().tenantId();
  const QString app = m_usher.vendorAppId();
  EXPECT_EQ(m_usher.signInStep().view().tenantId, tenantId);
  EXPECT_EQ(m_usher.browser.opened.size(), 1) << "one visit is enough to sign in";

  ASSERT_TRUE(m_usher.press("writeMail"));
  ASSERT_TRUE(m_usher.reaches("a message for the vendor", [&] { return !m_usher.desktop.opened.isEmpty(); }));
  EXPECT_EQ(m_usher.desktop.opened.last().scheme(), u"mailto"_s);
  EXPECT_TRUE(m_usher.desktop.opened.last().toString().contains(tenantId));
  ASSERT_TRUE(m_usher.press("saidSent"));
  ASSERT_TRUE(m_usher.goesOnTo(StepId::Consent));

  EXPECT_FALSE(m_tenant.now().hasEnterpriseApp(app));
  ASSERT_TRUE(m_usher.acceptsPermissions());
  EXPECT_TRUE(isGranted("Mail.Read"));
  EXPECT_TRUE(isGranted("Calendars.Read"));
  ASSERT_TRUE(m_usher.letsOwnersIn());
  EXPECT_TRUE(m_tenant.now().isGranted(m_usher.services().profile().signIn.clientId,
                                       u"AppRoleAssignment.ReadWrite.All"_s, false));

  ASSERT_TRUE(m_usher.goesOnTo(StepId::Properties));
  EXPECT_FALSE(m_tenant.now().assignmentRequired(app));
  ASSERT_TRUE(m_usher.setsProperties());
  EXPECT_TRUE(m_tenant.now().assignmentRequired(app));

  ASSERT_TRUE(m_usher.goesOnTo(StepId::Owners));
  ASSERT_TRUE(m_usher.addsOwner(u"hanna"_s));
  const PracticePerson hanna = m_tenant.person(u"head-of-cs"_s);
  EXPECT_EQ(m_tenant.now().ownerIds(app), QStringList{m_tenant.now().userId(hanna.userName)});

  ASSERT_TRUE(m_usher.goesOnTo(StepId::Assignments));
  ASSERT_TRUE(m_usher.picksPeople({u"anna"_s, u"sales emea"_s}));
  EXPECT_TRUE(assigned(app).isEmpty()) << "nothing is sent before the person says so";
  ASSERT_TRUE(m_usher.sendsAssignments());
  EXPECT_EQ(assigned(app).size(), 2);

  ASSERT_TRUE(m_usher.goesOnTo(StepId::Finish));
  ASSERT_TRUE(m_usher.checklistIsRead());
  EXPECT_TRUE(m_usher.finishStep().view().allVerified);
  EXPECT_GT(m_usher.finishStep().view().recipients.size(), 2) << "a chosen group stands for its members";
  ASSERT_TRUE(m_usher.press("told"));
  ASSERT_TRUE(m_usher.press("handedOver"));
  EXPECT_FALSE(m_usher.keychain.isEmpty());
  ASSERT_TRUE(m_usher.finishes());
  EXPECT_FALSE(m_usher.services().session().account());
  EXPECT_TRUE(m_usher.keychain.isEmpty()) << "finishing deletes the sign-in";
}

TEST_F(AdminJourneyTest, IsToldWhyMicrosoftAsksWhenUsherNeedsMore) {
  ASSERT_TRUE(m_tenant.start());
  ASSERT_TRUE(beginAsAdministrator());
  QHash<flow::Errand, QString> reasons;
  flow::AtMicrosoft& microsoft = m_usher.services().setUp().parts().microsoft;
  QObject context;
  QObject::connect(&microsoft, &flow::AtMicrosoft::changed, &context, [&] {
    if (const auto errand = microsoft.errand()) {
      reasons.insert(*errand, m_usher.shown("waitingReason"));
    }
  });
  ASSERT_TRUE(m_usher.goesOnTo(StepId::Consent));
  ASSERT_TRUE(m_usher.acceptsPermissions());
  EXPECT_EQ(reasons.value(flow::Errand::VendorConsent, u"never asked"_s), QString()) << "the page said it before";
  EXPECT_TRUE(reasons.value(flow::Errand::MoreScopes).contains(u"owners and people of Contreli"_s));
}

TEST_F(AdminJourneyTest, KeepsTheSignInForTheNextStartWhenToldTo) {
  ASSERT_TRUE(m_tenant.start(u"already-configured"_s));
  ASSERT_TRUE(beginAsAdministrator());
  ASSERT_TRUE(m_usher.goesOnTo(StepId::Consent));
  ASSERT_TRUE(m_usher.acceptsPermissions());
  ASSERT_TRUE(m_usher.visits(StepId::Finish));
  ASSERT_TRUE(m_usher.checklistIsRead());
  ASSERT_TRUE(m_usher.press("keepSignedIn"));
  ASSERT_TRUE(m_usher.finishes());
  const qsizetype visits = m_usher.browser.opened.size();

  ASSERT_TRUE(openAgain());
  ASSERT_TRUE(
      m_usher.reaches("Usher is signed in", [&] { return m_usher.services().session().account().has_value(); }));
  EXPECT_EQ(m_usher.browser.opened.size(), visits);
}

}  // namespace
}  // namespace usher::test
