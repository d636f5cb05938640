// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "accounts_fixture.h"
#include "state/database.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using state::Database;

/// A statement that breaks a rule of the tables, whoever may come to run it.
class RuleOfTheTables : public AccountsTest, public testing::WithParamInterface<const char*> {};

TEST_P(RuleOfTheTables, HoldsWithoutTheCodeBeforeIt) {
  const QString contoso = added(customer(u"Contoso"_s, u"tenant-1"_s));
  added(partner(u"Partner"_s));
  ASSERT_TRUE(book().addIntegration(contoso, u"office365"_s, at(1)));
  ASSERT_TRUE(book().addLink({.setUp = {u"mitel-cloudlink"_s, contoso, u"office365"_s, {}}, .state = u"state-1"_s}));
  ASSERT_TRUE(book().addLink({.setUp = {u"mitel-cloudlink"_s, contoso, u"office365"_s, {}}, .state = u"state-2"_s}));
  const auto database = Database::open(folder() + u"/usher.db"_s);
  ASSERT_TRUE(database && database->execute(u"PRAGMA foreign_keys = ON"_s));
  const auto done = database->execute(QString::fromLatin1(GetParam()));
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().code, u"sqlite-19"_s);
}

INSTANTIATE_TEST_SUITE_P(
    Each, RuleOfTheTables,
    testing::Values("UPDATE account SET folded_name = 'contoso'", "UPDATE account SET tenant = 'TENANT-1'",
                    "UPDATE account SET kind = 'partner'", "UPDATE account SET kind = 'vendor'",
                    "UPDATE account SET name = ''", "UPDATE account SET is_archived = 2",
                    "UPDATE account SET is_verified = 1 WHERE tenant = ''", "UPDATE account SET id = 'other'",
                    "DELETE FROM account WHERE name = 'Contoso'", "UPDATE integration SET account = 'nobody'",
                    "UPDATE integration SET is_enabled = 1", "UPDATE integration SET integration = ''",
                    "INSERT INTO integration (account, integration, added, is_enabled, switched_at, switched_by)"
                    " SELECT account, integration, added, is_enabled, switched_at, switched_by FROM integration",
                    "UPDATE consent_link SET account = 'nobody'", "UPDATE consent_link SET state = 'state-1'",
                    "UPDATE consent_link SET state = ''", "UPDATE consent_link SET outcome = 'accepted'",
                    "UPDATE consent_link SET ended = '2026-03-02T12:00:00.000Z'",
                    "UPDATE consent_link SET outcome = 'maybe', ended = '2026-03-02T12:00:00.000Z'",
                    "INSERT INTO account_event (account, at, integration, who, what, data)"
                    " VALUES ('nobody', '', '', '', 'added', '{}')"));

TEST_F(AccountsTest, ARowThatMakesNoSenseIsNoReasonToLoseTheAccount) {
  const QString id = added(customer(u"Contoso"_s));
  {
    const auto database = Database::open(folder() + u"/usher.db"_s);
    ASSERT_TRUE(database && database->execute(u"PRAGMA ignore_check_constraints = ON"_s));
    ASSERT_TRUE(database->execute(u"UPDATE account SET kind = 'vendor', created = 'yesterday'"_s));
  }
  ASSERT_EQ(all().size(), 1);
  EXPECT_EQ(all().first().name, u"Contoso"_s);
  EXPECT_EQ(all().first().kind, state::AccountKind::Customer);
  EXPECT_FALSE(all().first().created.isValid());
  EXPECT_TRUE(book().rename(id, u"Contoso Ltd"_s));
}

}  // namespace
}  // namespace usher::test
