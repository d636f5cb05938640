// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/list/pasted_list.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

namespace usher::test {
namespace {

using namespace flow;

/// The entries of `text` as "line:address" or "line?input", for short expectations.
QStringList shortEntries(const QString& text) {
  QStringList all;
  for (const PastedEntry& entry : entriesOf(text)) {
    all.append(entry.address.isEmpty() ? QStringLiteral("%1?%2").arg(entry.line).arg(entry.input)
                                       : QStringLiteral("%1:%2").arg(entry.line).arg(entry.address));
  }
  return all;
}

QStringList shortEntries(const char* text) {
  return shortEntries(QString::fromUtf8(text));
}

QStringList listed(const std::vector<const char*>& texts) {
  QStringList all;
  for (const char* text : texts) {
    all.append(QString::fromUtf8(text));
  }
  return all;
}

QString firstAddressIn(const char* text) {
  const auto entries = entriesOf(QString::fromUtf8(text));
  return entries.size() == 1 ? entries.first().address : QStringLiteral("%1 entries").arg(entries.size());
}

TEST(PastedList, ALineEachWithBlankOnesBetween) {
  EXPECT_EQ(shortEntries("anna@contoso.com\r\n\r\n  bo@contoso.com  \rcy@contoso.com"),
            listed({"1:anna@contoso.com", "3:bo@contoso.com", "4:cy@contoso.com"}));
}

TEST(PastedList, NothingIsNoEntry) {
  EXPECT_TRUE(entriesOf({}).isEmpty());
  EXPECT_TRUE(shortEntries(" \n\t\n;;, ,\n-----\n").isEmpty());
}

TEST(PastedList, AMailProgramsListWithQuotedNamesAndCommas) {
  EXPECT_EQ(
      entriesOf(QStringLiteral("\"Berg, Anna\" <Anna@Contoso.com>; Bo Ek <bo@contoso.com>,Cy <cy@contoso.com>;")),
      (QList<PastedEntry>{{1, QStringLiteral("\"Berg, Anna\" <Anna@Contoso.com>"), QStringLiteral("anna@contoso.com")},
                          {1, QStringLiteral("Bo Ek <bo@contoso.com>"), QStringLiteral("bo@contoso.com")},
                          {1, QStringLiteral("Cy <cy@contoso.com>"), QStringLiteral("cy@contoso.com")}}));
}

TEST(PastedList, ACommaInANameWithoutQuotesBelongsToTheName) {
  EXPECT_EQ(
      entriesOf(QStringLiteral("Berg, Anna <anna@contoso.com>, Ek, Bo <bo@contoso.com>")),
      (QList<PastedEntry>{{1, QStringLiteral("Berg, Anna <anna@contoso.com>"), QStringLiteral("anna@contoso.com")},
                          {1, QStringLiteral("Ek, Bo <bo@contoso.com>"), QStringLiteral("bo@contoso.com")}}));
}

TEST(PastedList, ANameWithoutAnAddressIsKeptToBeSeen) {
  EXPECT_EQ(shortEntries("Anna Berg; bo@contoso.com; Berg, Dora\nCy von Ek"),
            listed({"1?Anna Berg", "1:bo@contoso.com", "1?Berg, Dora", "2?Cy von Ek"}));
  EXPECT_EQ(shortEntries("bo@contoso.com, Cy Ek, dora@contoso.com"),
            listed({"1:bo@contoso.com", "1?Cy Ek", "1:dora@contoso.com"}));
  EXPECT_EQ(shortEntries("Anna Berg, Bo Ek, Cy"), listed({"1?Anna Berg", "1?Bo Ek", "1?Cy"}));
}

TEST(PastedList, AddressesInAMail) {
  const char* mail =
      "From: Anna Berg <anna@contoso.com>\n"
      "Sent: Monday, 2 March 2026 09:14\n"
      "To: Support <support@vendor.example>\n"
      "Subject: People for the tool\n"
      "Message-ID: <CAF@mail.contoso.com>\n"
      "\n"
      "> Please add bo@contoso.com and cy.ek@contoso.com. Also (dora@contoso.com), 'eva@contoso.com'!\n"
      "The mail of our new colleague will follow in the next few days.\n";
  EXPECT_EQ(shortEntries(mail), listed({"1:anna@contoso.com", "3:support@vendor.example", "7:bo@contoso.com",
                                        "7:cy.ek@contoso.com", "7:dora@contoso.com", "7:eva@contoso.com"}));
}

TEST(PastedList, ALinkToTheAddressItselfIsOneMention) {
  EXPECT_EQ(shortEntries("anna@contoso.com<mailto:anna@contoso.com>; 'bo@contoso.com' <bo@contoso.com>"),
            listed({"1:anna@contoso.com", "1:bo@contoso.com"}));
  EXPECT_EQ(shortEntries("anna@contoso.com, anna@contoso.com"), listed({"1:anna@contoso.com", "1:anna@contoso.com"}));
}

TEST(PastedList, AColumnOfASpreadsheet) {
  EXPECT_EQ(shortEntries("E-Mail\nanna@contoso.com\nbo@contoso.com\n"),
            listed({"2:anna@contoso.com", "3:bo@contoso.com"}));
}

TEST(PastedList, ColumnsOfASpreadsheetGiveTheOneWithAddresses) {
  EXPECT_EQ(entriesOf(QStringLiteral("Wer\tWo\tAdr\nAnna\tBonn\tanna@contoso.com\nBo\t\tbo@contoso.com\nCy\tUlm\t\n")),
            (QList<PastedEntry>{{2, QStringLiteral("Anna Bonn anna@contoso.com"), QStringLiteral("anna@contoso.com")},
                                {3, QStringLiteral("Bo bo@contoso.com"), QStringLiteral("bo@contoso.com")},
                                {4, QStringLiteral("Cy Ulm"), {}}}));
}

TEST(PastedList, ATableWithoutHeadings) {
  EXPECT_EQ(shortEntries("Anna;Sales;anna@contoso.com\nBo;Support;bo@contoso.com\n"),
            listed({"1:anna@contoso.com", "2:bo@contoso.com"}));
}

TEST(PastedList, CsvWithQuotedFieldsAndLinesWithinThem) {
  const char* csv =
      "\xEF\xBB\xBF"
      "sep=;\nName;Note;E-Mail\n\"Berg; Anna\";\"said \"\"yes\"\"\nyesterday\";anna@contoso.com\n"
      "Bo;;\"bo@contoso.com\"\n";
  EXPECT_EQ(shortEntries(csv), listed({"3:anna@contoso.com", "5:bo@contoso.com"}));
}

TEST(PastedList, TheUserNameCountsMoreThanTheMailAndNeverTheManagers) {
  const char* csv =
      "Manager mail,mail,userPrincipalName,otherMails\n"
      "boss@contoso.com,anna.berg@contoso.com,anna@contoso.com,a@home.example\n"
      "boss@contoso.com,bo.ek@contoso.com,,b@home.example\n"
      "boss@contoso.com,,,c@home.example\n";
  const auto entries = entriesOf(QString::fromUtf8(csv));
  EXPECT_EQ(shortEntries(csv),
            listed({"2:anna@contoso.com", "3:bo.ek@contoso.com", "4?boss@contoso.com,,,c@home.example"}));
}

TEST(PastedList, TitlesAboveTheHeadingsAndRepeatedHeadingsAreNoEntries) {
  EXPECT_EQ(
      shortEntries("Participants of spring\n\nName,Email\nAnna,anna@contoso.com\nName,Email\nBo,bo@contoso.com\n"),
      listed({"4:anna@contoso.com", "6:bo@contoso.com"}));
}

TEST(PastedList, ShortAndShiftedRowsKeepTheirAddress) {
  EXPECT_EQ(shortEntries("Name,Mail,City\nAnna,anna@contoso.com\nEk, Bo,bo@contoso.com,Bonn\nCy,cy@contoso.com,Ulm\n"
                         "Dora,dora@contoso.com,Ulm\n"),
            listed({"2:anna@contoso.com", "3:bo@contoso.com", "4:cy@contoso.com", "5:dora@contoso.com"}));
}

TEST(PastedList, NoAddressIsLostWhereColumnsAreNotToldApart) {
  EXPECT_EQ(shortEntries("a@x.example;b@x.example\nc@x.example;d@x.example\n"),
            listed({"1:a@x.example", "1:b@x.example", "2:c@x.example", "2:d@x.example"}));
  EXPECT_EQ(shortEntries("Team, these\na@x.example, b@x.example\nc@x.example, d@x.example\n").size(), 4);
}

TEST(PastedList, PrefixesLinksAndPunctuationAreNotPartOfAnAddress) {
  EXPECT_EQ(firstAddressIn("SMTP:Anna@Contoso.com"), QStringLiteral("anna@contoso.com"));
  EXPECT_EQ(firstAddressIn("mailto:anna@contoso.com?subject=Hello"), QStringLiteral("anna@contoso.com"));
  EXPECT_EQ(firstAddressIn("<anna@contoso.com>."), QStringLiteral("anna@contoso.com"));
  EXPECT_EQ(firstAddressIn("'anna@contoso.com'"), QStringLiteral("anna@contoso.com"));
  EXPECT_EQ(firstAddressIn("**anna@contoso.com**"), QStringLiteral("anna@contoso.com"));
  EXPECT_EQ(firstAddressIn("Anna (anna@contoso.com)..."), QStringLiteral("anna@contoso.com"));
  EXPECT_EQ(firstAddressIn("https://x.example/anna@contoso.com/"), QStringLiteral("x.example/anna@contoso.com"));
}

TEST(PastedList, AllCharactersOfUserNamesAreKept) {
  EXPECT_EQ(firstAddressIn("anna_partner.example#EXT#@contoso.onmicrosoft.com"),
            QStringLiteral("anna_partner.example#ext#@contoso.onmicrosoft.com"));
  EXPECT_EQ(firstAddressIn("o'brien@contoso.com"), QStringLiteral("o'brien@contoso.com"));
  EXPECT_EQ(firstAddressIn("$cash!~+tag@contoso.com"), QStringLiteral("$cash!~+tag@contoso.com"));
  EXPECT_EQ(firstAddressIn("R&D/anna@contoso.com"), QStringLiteral("r&d/anna@contoso.com"));
}

TEST(PastedList, LettersOfAllScriptsAreKeptAndComposed) {
  EXPECT_EQ(firstAddressIn("JÜRGEN@MÜLLER.example"), QString::fromUtf8("jürgen@müller.example"));
  EXPECT_EQ(firstAddressIn("ju\xCC\x88rgen@x.example"), QString::fromUtf8("jürgen@x.example"));
  EXPECT_EQ(firstAddressIn("用户@例子.公司"), QString::fromUtf8("用户@例子.公司"));
  EXPECT_EQ(firstAddressIn("a@xn--mller-kva.xn--p1ai"), QStringLiteral("a@xn--mller-kva.xn--p1ai"));
}

TEST(PastedList, UnseenCharactersAreRemoved) {
  EXPECT_EQ(firstAddressIn("\xE2\x80\x8B"
                           "an\xC2\xADna@con\xE2\x80\x8Dtoso.com\xEF\xBB\xBF"),
            QStringLiteral("anna@contoso.com"));
  EXPECT_EQ(entriesOf(QString::fromUtf8("Anna\xC2\xA0"
                                        "Berg\xE2\x80\x8E"))
                .first()
                .input,
            QStringLiteral("Anna Berg"));
}

TEST(PastedList, WhatIsNearlyAnAddressIsShownAsNone) {
  EXPECT_EQ(shortEntries("anna@contoso.combo@contoso.com"), listed({"1?anna@contoso.combo@contoso.com"}));
  EXPECT_EQ(shortEntries("anna@contoso"), listed({"1?anna@contoso"}));
  EXPECT_EQ(shortEntries("anna@10.0.0.1"), listed({"1?anna@10.0.0.1"}));
  EXPECT_EQ(shortEntries("@contoso.com"), listed({"1?@contoso.com"}));
  EXPECT_EQ(shortEntries("anna.@contoso.com"), listed({"1?anna.@contoso.com"}));
}

TEST(PastedList, AQuoteThatNothingClosesSwallowsNothing) {
  EXPECT_EQ(shortEntries("\"Anna <anna@contoso.com>; bo@contoso.com\ncy@contoso.com"),
            listed({"1:anna@contoso.com", "1:bo@contoso.com", "2:cy@contoso.com"}));
  EXPECT_EQ(shortEntries("Name;Mail\n\"Anna;anna@contoso.com\nBo;bo@contoso.com\n"),
            listed({"2:anna@contoso.com", "3:bo@contoso.com"}));
}

TEST(PastedList, StrayQuotesOnSeveralLinesSwallowNobody) {
  EXPECT_EQ(shortEntries("Name;Mail\n\"Anna;anna@contoso.com\n\"Bo\";bo@contoso.com\nCy;cy@contoso.com\n"),
            listed({"2:anna@contoso.com", "3:bo@contoso.com", "4:cy@contoso.com"}));
  EXPECT_EQ(shortEntries("Name;Mail\n\"Anna;anna@contoso.com\nBo\";bo@contoso.com\nCy;cy@contoso.com\n"),
            listed({"2:anna@contoso.com", "3:bo@contoso.com", "4:cy@contoso.com"}));
  EXPECT_EQ(shortEntries("Name;Mail\n\"Anna;anna@contoso.com\nBo;bo@contoso.com\n\"Cy\" x;cy@contoso.com\n").size(), 3);
}

TEST(PastedList, ASeparatorWithinQuotesSeparatesNothing) {
  EXPECT_EQ(shortEntries("\"Berg; Anna\" <anna@contoso.com>; bo@contoso.com"),
            listed({"1:anna@contoso.com", "1:bo@contoso.com"}));
}

TEST(PastedList, TheHintOfASpreadsheetIsNoEntry) {
  EXPECT_EQ(shortEntries("sep=;\nanna@contoso.com\n"), listed({"2:anna@contoso.com"}));
}

TEST(PastedList, AFirstRowWithoutAnAddressIsNoHeading) {
  EXPECT_EQ(shortEntries("Anna Berg;none\nBo Ek;bo@contoso.com\nCy;cy@contoso.com\n"),
            listed({"1?Anna Berg;none", "2:bo@contoso.com", "3:cy@contoso.com"}));
}

TEST(PastedList, InputIsShort) {
  const auto entries = entriesOf(QString(1000, u'x') + QStringLiteral(" anna@contoso.com"));
  ASSERT_EQ(entries.size(), 1);
  EXPECT_EQ(entries.first().input, QStringLiteral("anna@contoso.com"));
}

/// Half a megabyte of each pattern; where time grew with the square of the text, one of them would take minutes.
TEST(PastedList, TakesTimeInProportionToHostileText) {
  for (const char* pattern : {"<", "\"", "@", "a@", "\"\"\"", "\",", "a@b.", ",", "\t", ";\"", "a", "\"\n", "a@b.c@",
                              ".@", "\"a\"\"b,", "<a@b.co", "\xCC\x88", "a,\n", "\"a\n"}) {
    const QString text = QString::fromUtf8(pattern).repeated(500'000 / static_cast<qsizetype>(qstrlen(pattern)));
    EXPECT_LE(entriesOf(text).size(), text.size()) << pattern;
  }
}

}  // namespace
}  // namespace usher::test
