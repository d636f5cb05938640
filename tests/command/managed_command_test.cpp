// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "command_fixture.h"
#include "journeys/profile_files.h"
#include "state/state_store.h"
#include "token_bearer.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A partner's computer: the accounts of a managed profile, each with its organisation.
class ManagedCommandTest : public CommandTest {
 protected:
  bool beginManaged() {
    if (!begin()) {
      return false;
    }
    QFile shipped(QStringLiteral(USHER_SOURCE_DIR "/resources/profiles/mitel-cloudlink.json"));
    return shipped.open(QIODevice::ReadOnly) &&
           writeJson(profileFile(), onCloud(QJsonDocument::fromJson(shipped.readAll()).object(), m_tenant.cloud())) &&
           takeToken(u"contoso.com"_s);
  }
  bool takeToken(const QString& domain) {
    m_token = accessTokenOf(m_tenant.person(u"global-admin"_s, domain), m_tenant.mitel());
    return !m_token.isEmpty();
  }
  QString tenantOf(const QString& domain) const { return m_tenant.organisation(domain).tenant; }
  /// An account that remembers the organisation of this domain; gives its id.
  QString addAccount(const QString& name, const QString& domain) {
    const auto store = state::StateStore::open(dataDir());
    const auto account = (*store)->accounts().add({.profile = u"mitel-cloudlink"_s, .name = name});
    EXPECT_TRUE(account);
    EXPECT_TRUE((*store)->accounts().rememberTenant(account->id, tenantOf(domain), name));
    return account->id;
  }
  /// As if a sign-in of this account were kept.
  void keepSignIn(const QString& account) {
    const auto store = state::StateStore::open(dataDir());
    EXPECT_TRUE((*store)->remember(u"mitel-cloudlink/%1//sign-in"_s.arg(account),
                                   {{u"person"_s, u"somebody"_s},
                                    {u"tenant"_s, tenantOf(u"contoso.com"_s)},
                                    {u"usedAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}}));
  }
  QString managedPlan(const QString& tenant) {
    return plan({{u"profile"_s, u"mitel-cloudlink"_s},
                 {u"tenant"_s, tenant},
                 {u"properties"_s, QJsonObject{{u"visibleToUsers"_s, false}}}});
  }
  QList<state::RunRecord> runsOf(const QString& account, const QString& domain) {
    const auto store = state::StateStore::open(dataDir());
    return (*store)->runs({u"mitel-cloudlink"_s, account, u"office365"_s, tenantOf(domain)}).value();
  }
};

TEST_F(ManagedCommandTest, WorkForTheAccountThatRemembersTheOrganisation) {
  ASSERT_TRUE(beginManaged());
  const QString other = addAccount(u"Northwind"_s, u"northwindtraders.com"_s);
  const QString account = addAccount(u"Contoso"_s, u"contoso.com"_s);
  for (const QString& tenant : {u"contoso.com"_s, tenantOf(u"contoso.com"_s)}) {
    EXPECT_EQ(asAdministrator({u"plan"_s, managedPlan(tenant)}).code, 0) << qPrintable(tenant);
  }
  const Ended applied = asAdministrator({u"apply"_s, managedPlan(u"contoso.com"_s)});
  ASSERT_EQ(applied.code, 0) << applied.err.constData() << applied.out.constData();
  ASSERT_EQ(runsOf(account, u"contoso.com"_s).size(), 1);
  EXPECT_EQ(runsOf(account, u"contoso.com"_s).first().id, applied.run());
  EXPECT_TRUE(runsOf(other, u"contoso.com"_s).isEmpty());
  const Ended undone = asAdministrator({u"undo"_s, applied.run()});
  EXPECT_EQ(undone.code, 0) << undone.err.constData();
  EXPECT_EQ(runsOf(account, u"contoso.com"_s).size(), 2);
}

TEST_F(ManagedCommandTest, EndWithTwoWhereNoAccountRemembersTheOrganisation) {
  ASSERT_TRUE(beginManaged());
  addAccount(u"Northwind"_s, u"northwindtraders.com"_s);
  const Ended token = asAdministrator({u"apply"_s, managedPlan(u"contoso.com"_s)});
  EXPECT_EQ(token.code, 2);
  EXPECT_TRUE(token.err.contains("Contoso") && token.err.contains("usher --profile")) << token.err.constData();
  for (const QString& tenant : {u"contoso.com"_s, tenantOf(u"contoso.com"_s)}) {
    const Ended kept = usher({u"plan"_s, managedPlan(tenant)});
    EXPECT_EQ(kept.code, 2) << kept.err.constData();
    EXPECT_TRUE(kept.err.contains(tenant.toUtf8())) << kept.err.constData();
  }
}

TEST_F(ManagedCommandTest, EndWithTwoForAPlanOfAnotherAccountsOrganisation) {
  ASSERT_TRUE(beginManaged());
  addAccount(u"Northwind"_s, u"northwindtraders.com"_s);
  addAccount(u"Contoso"_s, u"contoso.com"_s);
  const Ended ended = asAdministrator({u"apply"_s, managedPlan(u"northwindtraders.com"_s)});
  EXPECT_EQ(ended.code, 2);
  EXPECT_TRUE(ended.err.contains("/tenant")) << ended.err.constData();
}

TEST_F(ManagedCommandTest, EndWithThreeWhereTheAccountHasNoSignIn) {
  ASSERT_TRUE(beginManaged());
  keepSignIn(addAccount(u"Northwind"_s, u"northwindtraders.com"_s));
  addAccount(u"Contoso"_s, u"contoso.com"_s);
  EXPECT_EQ(usher({u"plan"_s, managedPlan(u"contoso.com"_s)}).code, 3) << "another account's sign-in is none";
}

TEST_F(ManagedCommandTest, EndWithTwoWhereNothingSaysWhichOfTwoSignInsIsMeant) {
  ASSERT_TRUE(beginManaged());
  const QString list = file(u"list"_s, "olivia.bennett@contoso.com\n");
  EXPECT_EQ(usher({u"resolve"_s, list}).code, 3) << "nobody is signed in";
  keepSignIn(addAccount(u"Northwind"_s, u"northwindtraders.com"_s));
  keepSignIn(addAccount(u"Contoso"_s, u"contoso.com"_s));
  const Ended ended = usher({u"resolve"_s, list});
  EXPECT_EQ(ended.code, 2);
  EXPECT_TRUE(ended.err.contains("Sign-ins of 2 accounts") && ended.err.contains("--access-token-stdin"))
      << ended.err.constData();
  const Ended token = asAdministrator({u"resolve"_s, list});
  EXPECT_EQ(token.code, 0) << token.err.constData();
  EXPECT_EQ(token.json().value(u"lines"_s)[0][u"status"_s], u"matched"_s);
}

}  // namespace
}  // namespace usher::test
