// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QUuid>

#include "accounts_fixture.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using state::Account;
using state::AccountBook;

const QString tenantOne = QStringLiteral("aaaaaaaa-2222-3333-4444-555555555555");
const QString tenantTwo = QStringLiteral("bbbbbbbb-2222-3333-4444-555555555555");

TEST_F(AccountsTest, ComeBackAsTheyWereInTheOrderTheyWereAdded) {
  Account second = customer(u"Contoso"_s, tenantOne);
  second.domain = u"contoso.com"_s;
  second.isTenantVerified = true;
  const auto first = book().add(partner(u"Partner"_s));
  const auto added = book().add(second);
  ASSERT_TRUE(first && added);
  EXPECT_FALSE(QUuid(added->id).isNull());
  second.id = added->id;
  EXPECT_EQ(*added, second);
  reopen();
  EXPECT_EQ(all(), (QList<Account>{*first, second}));
  EXPECT_EQ(book().account(second.id).value(), second);
  EXPECT_EQ(book().account(u"nobody"_s).value(), std::nullopt);
}

TEST_F(AccountsTest, BelongToTheirProfile) {
  added(customer(u"Contoso"_s, tenantOne));
  Account other = customer(u"Contoso"_s, tenantOne);
  other.profile = u"another"_s;
  added(other);
  EXPECT_EQ(all().size(), 1);
  EXPECT_EQ(book().accounts(u"another"_s)->size(), 1);
}

TEST_F(AccountsTest, AnIdThatIsGivenIsNotTaken) {
  Account account = customer(u"One"_s);
  account.id = added(customer(u"Other"_s));
  EXPECT_NE(added(account), account.id);
  EXPECT_EQ(all().size(), 2);
}

TEST_F(AccountsTest, OfTheSameNameAreRefusedWhateverCaseWidthOrComposition) {
  added(customer(u"Café Straße"_s));
  for (const QString& name : {u"Café Straße"_s, u"CAFÉ STRASSE"_s, u"  café \t straße "_s, u"Cafe\u0301 Straße"_s,
                              u"Ｃafé Straße"_s, u"Ca\u200Dfé Straße"_s}) {
    EXPECT_EQ(refusal(book().add(customer(name))), "name-taken: Café Straße") << name.toStdString();
  }
  EXPECT_EQ(refusal(book().add(partner(u"café straße"_s))), "name-taken: Café Straße");
  EXPECT_EQ(all().size(), 1);
  EXPECT_EQ(refusal(book().add(customer(u"Cafe Straße"_s))), "done");
}

TEST_F(AccountsTest, OfTheSameNameAsAnArchivedOneAreRefused) {
  const QString id = added(customer(u"Contoso"_s));
  ASSERT_TRUE(book().setArchived(id, true));
  EXPECT_EQ(refusal(book().add(customer(u"contoso"_s))), "name-taken: Contoso");
}

TEST_F(AccountsTest, ASecondPartnerIsRefusedByTheFirstOnesName) {
  added(partner(u"Northwind Services"_s));
  EXPECT_EQ(refusal(book().add(partner(u"Other"_s))), "partner-exists: Northwind Services");
  EXPECT_EQ(all().size(), 1);
}

TEST_F(AccountsTest, TwoNeverShareAnOrganisation) {
  added(customer(u"Contoso"_s, tenantOne));
  EXPECT_EQ(refusal(book().add(customer(u"Fabrikam"_s, tenantOne))), "tenant-taken: Contoso");
  EXPECT_EQ(refusal(book().add(partner(u"Partner"_s, tenantOne.toUpper()))), "tenant-taken: Contoso");
  const QString other = added(customer(u"Fabrikam"_s));
  EXPECT_EQ(refusal(book().rememberTenant(other, tenantOne.toUpper(), u"Contoso Ltd"_s)), "tenant-taken: Contoso");
  EXPECT_EQ(book().account(other).value()->tenant, u""_s);
  EXPECT_FALSE(book().account(other).value()->isTenantVerified);
}

TEST_F(AccountsTest, ManyMayHaveNoOrganisationYet) {
  added(customer(u"One"_s));
  added(customer(u"Two"_s));
  EXPECT_EQ(all().size(), 2);
}

TEST_F(AccountsTest, ThePartnersOwnOrganisationIsNobodyElses) {
  added(partner(u"Northwind Services"_s, tenantOne));
  const QString id = added(customer(u"Contoso"_s));
  EXPECT_EQ(refusal(book().rememberTenant(id, tenantOne, u"Northwind"_s)), "partner-tenant: Northwind Services");
  EXPECT_EQ(refusal(book().add(customer(u"Fabrikam"_s, tenantOne))), "tenant-taken: Northwind Services");
  EXPECT_EQ(book().account(id).value()->tenant, u""_s);
}

TEST_F(AccountsTest, AnOrganisationThatASignInShowedStays) {
  const QString id = added(customer(u"Contoso"_s));
  ASSERT_TRUE(book().rememberTenant(id, tenantOne, u"Contoso Ltd"_s));
  const Account known = book().account(id).value().value();
  EXPECT_EQ(known.tenant, tenantOne);
  EXPECT_EQ(known.tenantName, u"Contoso Ltd"_s);
  EXPECT_TRUE(known.isTenantVerified);
  EXPECT_EQ(refusal(book().rememberTenant(id, tenantTwo, u"Fabrikam"_s)), "other-tenant: Contoso Ltd");
  EXPECT_EQ(book().account(id).value(), known);
  reopen();
  EXPECT_EQ(book().account(id).value(), known);
}

TEST_F(AccountsTest, TheSameOrganisationAgainOnlyRenewsItsName) {
  const QString id = added(customer(u"Contoso"_s, tenantOne));
  ASSERT_TRUE(book().rememberTenant(id, tenantOne.toUpper(), {}));
  EXPECT_EQ(book().account(id).value()->tenantName, u"Contoso Ltd"_s);
  ASSERT_TRUE(book().rememberTenant(id, tenantOne, u"Contoso SE"_s));
  EXPECT_EQ(book().account(id).value()->tenantName, u"Contoso SE"_s);
  EXPECT_EQ(book().account(id).value()->tenant, tenantOne);
}

TEST_F(AccountsTest, AnOrganisationThatWasOnlyLookedUpIsNotReplacedByAnotherEither) {
  const QString id = added(customer(u"Contoso"_s, tenantOne));
  EXPECT_FALSE(book().account(id).value()->isTenantVerified);
  EXPECT_EQ(refusal(book().rememberTenant(id, tenantTwo, u"Fabrikam"_s)), "other-tenant: Contoso Ltd");
  EXPECT_FALSE(book().account(id).value()->isTenantVerified);
  ASSERT_TRUE(book().rememberTenant(id, tenantOne, u"Contoso Ltd"_s));
  EXPECT_TRUE(book().account(id).value()->isTenantVerified);
}

TEST_F(AccountsTest, NoOrganisationIsNoneToRemember) {
  const QString id = added(customer(u"Contoso"_s));
  EXPECT_EQ(refusal(book().rememberTenant(id, {}, u"Contoso"_s)), "tenant-empty");
  Account claimed = customer(u"Fabrikam"_s);
  claimed.isTenantVerified = true;
  EXPECT_FALSE(book().account(added(claimed)).value()->isTenantVerified);
}

TEST_F(AccountsTest, AreRenamedUnlessTheNameIsAnothers) {
  const QString one = added(customer(u"One"_s)), two = added(customer(u"Two"_s));
  EXPECT_EQ(refusal(book().rename(two, u"ONE"_s)), "name-taken: One");
  EXPECT_EQ(refusal(book().rename(two, u" "_s)), "name-empty");
  EXPECT_EQ(book().account(two).value()->name, u"Two"_s);
  ASSERT_TRUE(book().rename(two, u"TWO"_s));
  EXPECT_EQ(book().account(two).value()->name, u"TWO"_s);
  ASSERT_TRUE(book().rename(one, u"Three"_s));
  EXPECT_EQ(refusal(book().add(customer(u"one"_s))), "done");
  EXPECT_EQ(refusal(book().add(customer(u"THREE"_s))), "name-taken: Three");
}

TEST_F(AccountsTest, ArchivedOnesStayAndComeBack) {
  const QString id = added(customer(u"Contoso"_s));
  ASSERT_TRUE(book().setArchived(id, true));
  reopen();
  EXPECT_TRUE(all().first().isArchived);
  ASSERT_TRUE(book().setArchived(id, false));
  EXPECT_FALSE(all().first().isArchived);
}

TEST_F(AccountsTest, ThatAreNotThereAreSaidNotToBe) {
  EXPECT_EQ(refusal(book().rename(u"nobody"_s, u"Name"_s)), "no-such-account");
  EXPECT_EQ(refusal(book().setArchived(u"nobody"_s, true)), "no-such-account");
  EXPECT_EQ(refusal(book().rememberTenant({}, tenantOne, u"Name"_s)), "no-such-account");
}

TEST_F(AccountsTest, AnOrganisationsNameIsKeptShortAndOnOneLine) {
  const QString id = added(customer(u"Contoso"_s));
  ASSERT_TRUE(book().rememberTenant(id, tenantOne, u"\u202Eevil\n"_s + QString(10'000, u'x')));
  const QString kept = book().account(id).value()->tenantName;
  EXPECT_TRUE(kept.startsWith(u"evil x"_s));
  EXPECT_LE(kept.size(), 200);
}

TEST_F(AccountsTest, ADomainIsNoLongerThanADomainCanBe) {
  Account account = customer(u"Contoso"_s);
  account.domain = QString(254, u'x');
  EXPECT_EQ(refusal(book().add(account)), "domain-too-long");
  account.domain = u" contoso.com\n"_s;
  EXPECT_EQ(book().add(account)->domain, u"contoso.com"_s);
}

TEST_F(AccountsTest, NamesThatLookLikeMarkupOrStatementsAreKeptToTheLetter) {
  for (const QString& name : {u"<b>Contoso</b> & <img src=x onerror=alert(1)>"_s, u"'); DROP TABLE account; --"_s,
                              u"%s %n ? :name @p"_s, u"Ünïcödé 株式会社 🚀"_s, u"می\u200Cخواهم"_s, u"👩\u200D💻"_s}) {
    const QString id = added(customer(name));
    EXPECT_EQ(book().account(id).value()->name, name);
  }
  EXPECT_EQ(all().size(), 6);
}

struct Name {
  QString typed;
  const char* refused;
};

class RefusedName : public AccountsTest, public testing::WithParamInterface<Name> {};

TEST_P(RefusedName, AddsNothingAndRenamesNothing) {
  const QString id = added(customer(u"Contoso"_s));
  EXPECT_EQ(refusal(AccountBook::cleanName(GetParam().typed)), GetParam().refused);
  EXPECT_EQ(refusal(book().add(customer(GetParam().typed))), GetParam().refused);
  EXPECT_EQ(refusal(book().rename(id, GetParam().typed)), GetParam().refused);
  EXPECT_EQ(all().size(), 1);
  EXPECT_EQ(all().first().name, u"Contoso"_s);
}

INSTANTIATE_TEST_SUITE_P(
    EachKind, RefusedName,
    testing::Values(Name{{}, "name-empty"}, Name{u" \t\n\u00A0\u2028"_s, "name-empty"},
                    Name{u"\u200D\u200C"_s, "name-empty"}, Name{QString(10'000, u'x'), "name-too-long"},
                    Name{QString(10'000, QChar(0x202E)), "name-too-long"}, Name{QString(121, u'x'), "name-too-long"},
                    Name{u"Contoso\u202Eosotnoc"_s, "name-characters"},
                    Name{u"\u2066Contoso\u2069"_s, "name-characters"}, Name{u"\u200FContoso"_s, "name-characters"},
                    Name{u"\u061CContoso"_s, "name-characters"}, Name{u"Con\u200Btoso"_s, "name-characters"},
                    Name{u"\uFEFFContoso"_s, "name-characters"}, Name{u"Con\u00ADtoso"_s, "name-characters"},
                    Name{u"Con\u0007toso"_s, "name-characters"}, Name{u"Con\u001B[31mtoso"_s, "name-characters"},
                    Name{u"Con\u0085\u0080toso"_s, "name-characters"},
                    Name{u"Con"_s + QChar(0) + u"toso"_s, "name-characters"},
                    Name{u"Con"_s + QChar(0xD83D) + u"toso"_s, "name-characters"},
                    Name{u"Con"_s + QChar(0xFFFF) + u"toso"_s, "name-characters"}));

TEST(AccountName, IsTrimmedItsWhiteSpaceSingleAndItsLettersComposed) {
  EXPECT_EQ(AccountBook::cleanName(u"  Cafe\u0301 \t\n Contoso\u00A0 Ltd "_s).value(), u"Café Contoso Ltd"_s);
  EXPECT_EQ(AccountBook::cleanName(QString(120, u'x')).value(), QString(120, u'x'));
  EXPECT_EQ(AccountBook::cleanName(u"   "_s + QString(120, u'x') + QString(500, u' ')).value(), QString(120, u'x'));
}

}  // namespace
}  // namespace usher::test
