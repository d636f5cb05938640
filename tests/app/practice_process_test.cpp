// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/practice_process.h"

#include <gtest/gtest.h>

#include <QSet>
#include <QTemporaryDir>

#include "app/tour/practice_reader.h"
#include "profile/profile_loader.h"

namespace usher::app {
namespace {

using namespace Qt::Literals::StringLiterals;

class PracticeProcessTest : public testing::Test {
 protected:
  PracticeProcessTest() {
    EXPECT_TRUE(
        m_practice.start({.world = m_world.path(), .program = QStringLiteral(USHER_BUILD_DIR "/app/usher-practice")}));
  }

  profile::ProductProfile practised(const QString& id) {
    return m_practice.practised(profile::loadProfile(profile::installedProfileFile(id), true).value());
  }

  QTemporaryDir m_world;
  PracticeProcess m_practice;
};

TEST_F(PracticeProcessTest, TellsTheAccountsOfEveryOrganisationContosoFirst) {
  ASSERT_EQ(m_practice.organisations().size(), 4);
  EXPECT_EQ(m_practice.organisations().first().name, u"Contoso Ltd"_s);
  EXPECT_TRUE(m_practice.organisations().last().isPartner);
  const QList<PracticeProcess::Account> accounts = m_practice.accounts();
  EXPECT_EQ(accounts.value(0).userName, u"dana@contoso.com"_s);
  EXPECT_EQ(accounts.value(4).role, u"global-admin"_s);
  EXPECT_EQ(accounts.value(4).organisation, u"Northwind Traders"_s);
  QSet<QString> tenants;
  for (const PracticeProcess::Account& account : accounts) {
    EXPECT_FALSE(account.userName.isEmpty() || account.password.isEmpty() || account.tenant.isEmpty());
    tenants.insert(account.tenant);
  }
  EXPECT_EQ(tenants.size(), 4);
}

TEST_F(PracticeProcessTest, EveryOrganisationCanBeRead) {
  for (const PracticeProcess::Organisation& organisation : m_practice.organisations()) {
    tour::PracticeReader reader(m_practice.reader(organisation.tenant));
    ASSERT_TRUE(reader.read());
    EXPECT_EQ(reader.tenantId(), organisation.tenant);
    EXPECT_FALSE(reader.userId(organisation.accounts.first().userName).isEmpty());
  }
}

TEST_F(PracticeProcessTest, AddsAnIntegrationToTheManagedProfileOnly) {
  const profile::ProductProfile managed = practised(u"mitel-cloudlink"_s);
  ASSERT_EQ(managed.integrations.size(), 2);
  const profile::Integration& second = managed.integrations.last();
  EXPECT_EQ(second.tab, managed.integrations.first().tab);
  EXPECT_NE(second.application.clientId, managed.integrations.first().application.clientId);
  EXPECT_EQ(second.flow, (QList{profile::FlowName::Consent, profile::FlowName::Enable}));
  EXPECT_EQ(practised(u"contreli"_s).integrations.size(), 1);
}

TEST_F(PracticeProcessTest, SendsAnAdministratorElsewhereToTheLoginOfAManagedVendor) {
  const profile::ProductProfile managed = practised(u"mitel-cloudlink"_s);
  for (const profile::Integration& integration : managed.integrations) {
    EXPECT_EQ(integration.application.consentRedirects.elsewhere.path(), u"/vendor/login"_s);
    EXPECT_EQ(integration.application.consentRedirects.embedded.path(), u"/vendor/consented"_s);
    EXPECT_EQ(integration.application.consentRedirects.elsewhere.authority(), managed.cloud.portal.authority());
  }
  EXPECT_EQ(practised(u"contreli"_s).integrations.first().application.consentRedirects.elsewhere.path(),
            u"/vendor/return"_s);
}

}  // namespace
}  // namespace usher::app
