// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/removal_step.h"
#include "journeys/managed_test.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using flow::RemovalPhase;
using flow::StepId;

class ManagedNeighboursTest : public ManagedTest {
 protected:
  bool lookedAtBoth() {
    return m_usher.reaches("both are looked at", [this] { return m_usher.shown("lookingText") == u"2 looked at."_s; });
  }
  const flow::RemovalView& removal() {
    return dynamic_cast<flow::RemovalStep&>(m_usher.services().flow().step(StepId::Removal)).view();
  }
  bool removalBecomes(RemovalPhase phase) {
    return m_usher.reaches("the removal goes on", [&] { return removal().phase == phase; });
  }
};

TEST_F(ManagedNeighboursTest, TwoIntegrationsOfAnAccountShareItsSignInAndNothingElse) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(m_usher.addsCustomer(u"Contoso"_s, contoso));
  ASSERT_TRUE(m_usher.addsIntegration(1));
  ASSERT_TRUE(m_usher.setsUp(administrator(contoso)));
  EXPECT_TRUE(m_usher.rowSays(u"Not enabled, consent not asked for"_s, 1)) << "one consent is not the other's";

  const qsizetype visits = m_usher.browser.opened.size();
  ASSERT_TRUE(m_usher.opensSetUp(1));
  EXPECT_EQ(m_usher.dialogView().userName, administrator(contoso).userName) << "nobody signs in to it twice";
  ASSERT_TRUE(m_usher.authorizes());
  EXPECT_EQ(m_usher.browser.opened.size(), visits + 1) << "the consent page and no other";
  ASSERT_TRUE(m_usher.endsDialog("primary"));
  ASSERT_TRUE(m_usher.rowSays(u"Enabled, consent verified"_s, 1));
  EXPECT_EQ(m_usher.keychain.keys().size(), 1);

  // Both at once, with one sign-in.
  ASSERT_TRUE(m_usher.press("overview"));
  ASSERT_TRUE(m_usher.press("lookAgainAtAll"));
  ASSERT_TRUE(lookedAtBoth());
  m_usher.close();
  ASSERT_TRUE(openAgain());
  ASSERT_TRUE(m_usher.looksAreOver());
  ASSERT_TRUE(m_usher.press("lookAgainAtAll"));
  ASSERT_TRUE(lookedAtBoth()) << "the sign-in did not outlive being taken up twice at once";
  EXPECT_EQ(m_usher.browser.opened.size(), visits + 1);
}

TEST_F(ManagedNeighboursTest, RemovingOneCustomersIntegrationLeavesTheOther) {
  ASSERT_TRUE(begin());
  ASSERT_TRUE(m_usher.addsCustomer(u"Northwind"_s, northwind));
  ASSERT_TRUE(m_usher.setsUp(administrator(northwind)));
  const QSet<QString> ofNorthwind = m_usher.keychain.keys();
  ASSERT_TRUE(m_usher.addsCustomer(u"Contoso"_s, contoso));
  ASSERT_TRUE(m_usher.setsUp(administrator(contoso)));

  ASSERT_TRUE(m_usher.opensRemoval());
  ASSERT_TRUE(removal().needsSignIn) << "the kept sign-in is for less than removing takes";
  ASSERT_TRUE(m_usher.pressInDialog("removalSignInNow"));
  ASSERT_TRUE(m_usher.reaches("what is there is read",
                              [&] { return removal().phase == RemovalPhase::Choosing && removal().isMicrosoftRead; }));
  EXPECT_TRUE(isGranted(contoso)) << "nothing goes before the person says so";
  ASSERT_TRUE(m_usher.pressInDialog("microsoftSide0"));
  ASSERT_TRUE(m_usher.pressInDialog("primary"));
  ASSERT_TRUE(removalBecomes(RemovalPhase::Confirming));
  EXPECT_TRUE(isGranted(contoso));
  m_usher.watch.startAnew();
  ASSERT_TRUE(m_usher.pressInDialog("primary"));
  ASSERT_TRUE(removalBecomes(RemovalPhase::Ended));
  EXPECT_TRUE(isUntouched(contoso));
  EXPECT_FALSE(m_usher.watch.tokens().isEmpty());
  for (const QString& token : m_usher.watch.tokens()) {
    EXPECT_TRUE(m_tenant.world(contoso).value(u"accessTokens"_s).toObject().contains(token));
  }
  ASSERT_TRUE(m_usher.endsDialog("primary"));
  ASSERT_TRUE(m_usher.reaches("the row is gone", [this] { return m_usher.shown("integration0First").isEmpty(); }));

  EXPECT_TRUE(isGranted(northwind));
  EXPECT_TRUE(m_usher.keychain.keys().contains(ofNorthwind));
  ASSERT_TRUE(m_usher.chooses(u"Northwind"_s));
  EXPECT_TRUE(m_usher.rowSays(u"Enabled, consent verified"_s));
  ASSERT_TRUE(m_usher.opensSetUp());
  EXPECT_EQ(m_usher.dialogView().userName, administrator(northwind).userName);
}

}  // namespace
}  // namespace usher::test
