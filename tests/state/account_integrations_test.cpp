// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "accounts_fixture.h"
#include "state/database.h"
#include "state/schema.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using state::AccountBook;
using state::AccountEvent;
using state::AddedIntegration;
using state::ConsentLink;
using state::LinkEnd;
using state::SetUpKey;

const QString profile = QStringLiteral("mitel-cloudlink");
const QString office = QStringLiteral("office365");

class AccountIntegrationsTest : public AccountsTest {
 protected:
  AccountIntegrationsTest() : contoso(added(customer(u"Contoso"_s))), fabrikam(added(customer(u"Fabrikam"_s))) {}

  SetUpKey setUp(const QString& account, const QString& integration = office) const {
    return {profile, account, integration, u"tenant"_s};
  }
  ConsentLink linkOf(const SetUpKey& key, const QString& state) const {
    return {.setUp = key, .state = state, .redirect = u"https://login.example/return"_s, .made = at(1)};
  }
  AddedIntegration officeOf(const QString& account) { return book().integration(account, office).value().value(); }

  const QString contoso, fabrikam;
};

TEST_F(AccountIntegrationsTest, AddedOnesAreNotEnabled) {
  ASSERT_TRUE(book().addIntegration(contoso, office, at(1)));
  reopen();
  EXPECT_EQ(officeOf(contoso), (AddedIntegration{.account = contoso, .integration = office, .added = at(1)}));
  EXPECT_EQ(book().integration(fabrikam, office).value(), std::nullopt);
}

TEST_F(AccountIntegrationsTest, AddedTwiceStaysAsItWas) {
  ASSERT_TRUE(book().addIntegration(contoso, office, at(1)));
  ASSERT_TRUE(book().setEnabled(contoso, office, true, u"Dana"_s, at(2)));
  const AddedIntegration before = officeOf(contoso);
  EXPECT_TRUE(book().addIntegration(contoso, office, at(3)));
  EXPECT_EQ(officeOf(contoso), before);
  EXPECT_EQ(book().integrations(profile)->size(), 1);
}

TEST_F(AccountIntegrationsTest, SwitchingTellsWhoAndWhenAndTheSameAgainChangesNothing) {
  ASSERT_TRUE(book().addIntegration(contoso, office, at(1)));
  ASSERT_TRUE(book().setEnabled(contoso, office, false, u"Erik"_s, at(2)));
  EXPECT_EQ(officeOf(contoso).switchedAt, std::nullopt);
  ASSERT_TRUE(book().setEnabled(contoso, office, true, u"<b>Dana</b>"_s, at(3)));
  ASSERT_TRUE(book().setEnabled(contoso, office, true, u"Erik"_s, at(4)));
  reopen();
  EXPECT_TRUE(officeOf(contoso).isEnabled);
  EXPECT_EQ(officeOf(contoso).switchedAt, at(3));
  EXPECT_EQ(officeOf(contoso).switchedBy, u"<b>Dana</b>"_s);
  ASSERT_TRUE(book().setEnabled(contoso, office, false, u"Erik"_s, at(5)));
  EXPECT_FALSE(officeOf(contoso).isEnabled);
  EXPECT_EQ(officeOf(contoso).switchedBy, u"Erik"_s);
}

TEST_F(AccountIntegrationsTest, OfAnotherAccountOrKindAreLeftAlone) {
  for (const QString& account : {fabrikam, contoso}) {
    ASSERT_TRUE(book().addIntegration(account, office, at(1)));
    ASSERT_TRUE(book().addIntegration(account, u"calendar"_s, at(2)));
  }
  ASSERT_TRUE(book().setEnabled(contoso, office, true, u"Dana"_s, at(3)));
  ASSERT_TRUE(book().removeIntegration(fabrikam, u"calendar"_s));
  QStringList seen;
  const auto present = book().integrations(profile).value();
  for (const AddedIntegration& added : present) {
    seen.append((added.account == contoso ? u"contoso "_s : u"fabrikam "_s) + added.integration +
                (added.isEnabled ? u" on"_s : u" off"_s));
  }
  EXPECT_EQ(seen, (QStringList{u"contoso office365 on"_s, u"contoso calendar off"_s, u"fabrikam office365 off"_s}));
  EXPECT_TRUE(book().integrations(u"another"_s)->isEmpty());
}

TEST_F(AccountIntegrationsTest, RemovedOnesAreGoneAndRemovingAgainIsNoError) {
  ASSERT_TRUE(book().addIntegration(contoso, office, at(1)));
  ASSERT_TRUE(book().setEnabled(contoso, office, true, u"Dana"_s, at(2)));
  EXPECT_TRUE(book().removeIntegration(contoso, office));
  EXPECT_TRUE(book().removeIntegration(contoso, office));
  EXPECT_EQ(book().integration(contoso, office).value(), std::nullopt);
  ASSERT_TRUE(book().addIntegration(contoso, office, at(3)));
  EXPECT_FALSE(officeOf(contoso).isEnabled);
}

TEST_F(AccountIntegrationsTest, WhatIsNotThereIsSaidNotToBe) {
  EXPECT_EQ(refusal(book().addIntegration(u"nobody"_s, office, at(1))), "no-such-account");
  EXPECT_EQ(refusal(book().addIntegration(contoso, {}, at(1))), "no-such-integration");
  EXPECT_EQ(refusal(book().setEnabled(contoso, office, true, u"Dana"_s, at(1))), "no-such-integration");
  EXPECT_EQ(refusal(book().addLink(linkOf(setUp(u"nobody"_s), u"s"_s))), "no-such-account");
  EXPECT_EQ(refusal(book().markLinkSent(u"none"_s, at(1))), "no-such-link");
  EXPECT_EQ(refusal(book().endLink(u"none"_s, LinkEnd::Accepted, at(1))), "no-such-link");
  EXPECT_EQ(refusal(book().note({.when = at(1), .account = u"nobody"_s, .what = u"added"_s})), "no-such-account");
  EXPECT_TRUE(book().markLooked(setUp(contoso), at(1)));
}

TEST_F(AccountIntegrationsTest, AFactIsFoundForEverySetUpOfAProfileInOneReading) {
  const state::Fact fact{u"consent"_s, state::Strength::Said, at(1), {{u"by"_s, u"Dana"_s}}};
  const SetUpKey single{u"contreli"_s, {}, u"contreli"_s, u"tenant"_s};
  for (const SetUpKey& key : {setUp(contoso), setUp(fabrikam), setUp(contoso, u"calendar"_s), single}) {
    ASSERT_TRUE(m_store->record(key, fact));
  }
  state::Fact other = fact;
  other.name = u"organisation"_s;
  ASSERT_TRUE(m_store->record(setUp(contoso), other));
  const auto found = book().factsNamed(profile, u"consent"_s).value();
  ASSERT_EQ(found.size(), 3);
  for (const SetUpKey& key : {setUp(contoso), setUp(fabrikam), setUp(contoso, u"calendar"_s)}) {
    EXPECT_TRUE(found.contains(std::pair(key, fact)));
  }
  EXPECT_EQ(book().factsNamed(u"contreli"_s, u"consent"_s).value(), (QList{std::pair(single, fact)}));
}

TEST_F(AccountIntegrationsTest, SeveralOpenLinksAreKeptApartAndComeNewestFirst) {
  const auto first = book().addLink(linkOf(setUp(contoso), u"state-1"_s)).value();
  const auto second = book().addLink(linkOf(setUp(contoso), u"state-2"_s)).value();
  const auto other = book().addLink(linkOf(setUp(fabrikam), u"state-3"_s)).value();
  EXPECT_NE(first.id, second.id);
  ASSERT_TRUE(book().markLinkSent(first.id, at(2)));
  ASSERT_TRUE(book().endLink(first.id, LinkEnd::Declined, at(3)));
  ASSERT_TRUE(book().markLooked(setUp(contoso), at(4)));
  reopen();
  ConsentLink declined = first;
  declined.sent = at(2);
  declined.ended = at(3);
  declined.end = LinkEnd::Declined;
  ConsentLink looked = second;
  looked.looked = at(4);
  EXPECT_EQ(book().links(setUp(contoso)).value(), (QList<ConsentLink>{looked, declined}));
  EXPECT_EQ(book().links(setUp(fabrikam)).value(), (QList<ConsentLink>{other}));
}

TEST_F(AccountIntegrationsTest, WhoeverDeclinedMayYetAccept) {
  const QString link = book().addLink(linkOf(setUp(contoso), u"state"_s))->id;
  for (const LinkEnd end : {LinkEnd::Declined, LinkEnd::NoRights, LinkEnd::Accepted}) {
    ASSERT_TRUE(book().endLink(link, end, at(5)));
    EXPECT_EQ(book().links(setUp(contoso))->first().end, end);
    EXPECT_EQ(book().links(setUp(contoso))->first().ended, at(5));
  }
  ASSERT_TRUE(book().endLink(link, LinkEnd::Open, at(6)));
  EXPECT_EQ(book().links(setUp(contoso))->first().ended, std::nullopt);
}

TEST_F(AccountIntegrationsTest, TwoLinksNeverHaveOneState) {
  ASSERT_TRUE(book().addLink(linkOf(setUp(contoso), u"state"_s)));
  EXPECT_EQ(refusal(book().addLink(linkOf(setUp(fabrikam), u"state"_s))), "state-taken");
  EXPECT_EQ(refusal(book().addLink(linkOf(setUp(fabrikam), {}))), "state-empty");
  EXPECT_TRUE(book().links(setUp(fabrikam))->isEmpty());
}

TEST_F(AccountIntegrationsTest, ANewLinkIsOpenWhateverItClaims) {
  ConsentLink link = linkOf(setUp(contoso), u"state"_s);
  link.end = LinkEnd::Accepted;
  link.ended = at(1);
  EXPECT_EQ(book().addLink(link)->end, LinkEnd::Open);
  EXPECT_EQ(book().links(setUp(contoso))->first().end, LinkEnd::Open);
}

TEST_F(AccountIntegrationsTest, LinksAndHistoryOutliveTheIntegration) {
  ASSERT_TRUE(book().addIntegration(contoso, office, at(1)));
  ASSERT_TRUE(book().addLink(linkOf(setUp(contoso), u"state"_s)));
  ASSERT_TRUE(book().note({.when = at(1), .account = contoso, .integration = office, .what = u"added"_s}));
  ASSERT_TRUE(book().removeIntegration(contoso, office));
  EXPECT_EQ(book().links(setUp(contoso))->size(), 1);
  EXPECT_EQ(book().events(contoso)->size(), 1);
}

TEST_F(AccountIntegrationsTest, HistoryIsInTheOrderItHappenedAndTheAccountsOwn) {
  const AccountEvent made{.when = at(9), .account = contoso, .what = u"added"_s};
  const AccountEvent enabled{.when = at(1),  // A clock that was put back changes no order.
                             .account = contoso,
                             .integration = office,
                             .who = u"\u202EDana <b>"_s,
                             .what = u"enabled"_s,
                             .data = {{u"consent"_s, u"verified"_s}}};
  ASSERT_TRUE(book().note(made));
  ASSERT_TRUE(book().note({.when = at(2), .account = fabrikam, .what = u"added"_s}));
  ASSERT_TRUE(book().note(enabled));
  reopen();
  EXPECT_EQ(book().events(contoso).value(), (QList<AccountEvent>{made, enabled}));
  EXPECT_EQ(book().events(fabrikam)->size(), 1);
}

/// How many statements it takes to know how all accounts stand.
qint64 statementsToList(const state::Database& database) {
  const AccountBook book(database);
  const qint64 before = database.statements();
  EXPECT_TRUE(book.accounts(profile));
  EXPECT_TRUE(book.integrations(profile));
  EXPECT_TRUE(book.factsNamed(profile, u"consent"_s));
  return database.statements() - before;
}

TEST_F(AccountIntegrationsTest, FiveHundredAccountsAreListedWithNoMoreStatementsThanTwo) {
  const auto database = state::Database::open(folder() + u"/usher.db"_s);
  ASSERT_TRUE(database && database->execute(u"PRAGMA synchronous = OFF"_s));
  const qint64 withTwo = statementsToList(*database);
  AccountBook many(*database);
  for (int i = 0; i < 500; ++i) {
    const auto account = many.add(customer(u"Customer %1"_s.arg(i)));
    ASSERT_TRUE(account);
    for (const QString& integration : {office, u"calendar"_s}) {
      ASSERT_TRUE(many.addIntegration(account->id, integration, at(1)));
    }
  }
  EXPECT_EQ(statementsToList(*database), withTwo);
  EXPECT_EQ(withTwo, 3);
  EXPECT_EQ(all().size(), 502);
  EXPECT_EQ(book().integrations(profile)->size(), 1000);
}

}  // namespace
}  // namespace usher::test
