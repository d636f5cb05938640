// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/odata.h"

#include <gtest/gtest.h>

#include "graph/similar_names.h"

namespace usher::test {
namespace {

using namespace graph;

TEST(Odata, EncodesASegmentCompletely) {
  EXPECT_EQ(segment(QStringLiteral("a/b?c#d e'f+g&h=i%j")), QStringLiteral("a%2Fb%3Fc%23d%20e%27f%2Bg%26h%3Di%25j"));
  EXPECT_EQ(segment(QStringLiteral("Az09-._~")), QStringLiteral("Az09-._~"));
}

TEST(Odata, DoublesQuotesInALiteral) {
  EXPECT_EQ(literal(QStringLiteral("O'Brien")), QStringLiteral("'O''Brien'"));
}

TEST(Odata, EscapesQuotesAndBackslashesInASearch) {
  EXPECT_EQ(searchClause(QStringLiteral("displayName"), QStringLiteral("a\"b\\c")),
            QStringLiteral("\"displayName:a\\\"b\\\\c\""));
}

TEST(Odata, SearchesWithoutControlCharactersAndEndlessTexts) {
  EXPECT_EQ(searchClause(QStringLiteral("mail"), QStringLiteral("  a\tb\n")), QStringLiteral("\"mail:a b\""));
  EXPECT_EQ(searchClause(QStringLiteral("mail"), QString(500, u'x')).size(), 100 + 7);
}

TEST(SimilarNames, FindsLookAlikes) {
  const QString name = QStringLiteral("Contreli");
  for (const char* other :
       {"Contreli", "CONTRELI", "Con treli", "Contrelli", "Contreii", "Contréli", "Contreli Sync"}) {
    EXPECT_TRUE(isSimilarName(QString::fromUtf8(other), name)) << other;
  }
  for (const char* other : {"Contoso", "", "Controller", "Mitel", "Convenient"}) {
    EXPECT_FALSE(isSimilarName(QString::fromUtf8(other), name)) << other;
  }
}

}  // namespace
}  // namespace usher::test
