// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QLabel>

#include "window_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::Ability;
using flow::AbilityReason;
using flow::StepId;

namespace {

class RightsBar : public WindowTest {
 protected:
  void account(StepId step, Ability ability, AbilityReason reason) {
    signIn().edit().abilities = {{step, ability, reason}};
    signIn().changed();
  }

  QString words() const { return child<QLabel>("rightsText")->text(); }
};

}  // namespace

TEST_F(RightsBar, EveryStepThatNeedsARoleSaysWhichAndThatTheAccountHasIt) {
  open();
  for (const StepId step : {StepId::Consent, StepId::Properties, StepId::Owners, StepId::Assignments}) {
    account(step, Ability::Can, AbilityReason::HasRole);
    goTo(step);
    ASSERT_TRUE(isShown("rights")) << static_cast<int>(step);
    EXPECT_TRUE(words().startsWith(u"Needs at least: Cloud Application Administrator"_s));
    EXPECT_TRUE(words().endsWith(u"This account has such a role."_s));
    EXPECT_FALSE(isShown("rightsWrite"));
  }
}

TEST_F(RightsBar, StepsForAnybodySayNothing) {
  open();
  for (const StepId step : {StepId::Organisation, StepId::Finish}) {
    account(step, Ability::Can, AbilityReason::Anybody);
    goTo(step);
    EXPECT_FALSE(isShown("rightsBar"));
  }
}

TEST_F(RightsBar, WhoCannotGetsAMessageToSomebodyWhoCan) {
  account(StepId::Consent, Ability::Cannot, AbilityReason::NeedsConsentRole);
  consent().edit().linkForOthers = QUrl(u"https://login.microsoftonline.com/x/adminconsent?client_id=1"_s);
  open();
  goTo(StepId::Consent);
  EXPECT_TRUE(words().endsWith(u"This account has no such role."_s));
  click("rightsCopy");
  ASSERT_EQ(m_desktop.copied.size(), 1);
  for (const QString& part : {u"Cloud Application Administrator"_s, u"Contoso"_s, u"Contreli"_s, u"adminconsent"_s}) {
    EXPECT_TRUE(m_desktop.copied.first().contains(part)) << qPrintable(part);
  }
  click("rightsWrite");
  ASSERT_EQ(m_desktop.opened.size(), 1);
  EXPECT_EQ(m_desktop.opened.first().scheme(), u"mailto"_s);
  EXPECT_TRUE(isShown("rightsOutcome"));
}

TEST_F(RightsBar, AFailureTakesItsPlace) {
  account(StepId::Consent, Ability::Can, AbilityReason::HasRole);
  open();
  goTo(StepId::Consent);
  ASSERT_TRUE(isShown("rightsBar"));
  consent().fail(Failure{.kind = Failure::Kind::Offline});
  consent().changed();
  EXPECT_FALSE(isShown("rightsBar"));
  click("failureDismiss");
  EXPECT_TRUE(isShown("rightsBar"));
}

TEST_F(RightsBar, ThatItCannotBeSeenIsSaid) {
  account(StepId::Properties, Ability::NotVisibleYet, AbilityReason::RolesNotVisible);
  open();
  goTo(StepId::Properties);
  EXPECT_TRUE(words().contains(u"cannot be seen"_s));
  EXPECT_TRUE(isShown("rightsWrite"));
}

TEST_F(RightsBar, ApplicationPermissionsNeedTheGreaterRole) {
  profile::WantedPermission permission;
  permission.kind = profile::PermissionKind::Application;
  m_profile.integrations.first().application.permissions = {permission};
  account(StepId::Consent, Ability::Cannot, AbilityReason::NeedsStrongConsentRole);
  open();
  goTo(StepId::Consent);
  EXPECT_TRUE(words().startsWith(u"Needs at least: Privileged Role Administrator."_s)) << qPrintable(words());
}

TEST_F(RightsBar, AMissingPlanForGroupsIsSaidBeforeAnyGroupIsChosen) {
  assignments().edit().groupsLicensed = false;
  open();
  goTo(StepId::Assignments);
  ASSERT_TRUE(isShown("plan"));
  EXPECT_TRUE(child<QLabel>("planText")->text().contains(u"Microsoft Entra ID P1"_s));
  assignments().edit().groupsLicensed = true;
  assignments().changed();
  EXPECT_FALSE(isShown("plan"));
  assignments().edit().groupsLicensed.reset();
  assignments().changed();
  EXPECT_FALSE(isShown("plan"));
}

}  // namespace usher::test
