// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "command_fixture.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

class ResolveCommandTest : public CommandTest {};

TEST_F(ResolveCommandTest, SaysWhomAPastedListMeans) {
  ASSERT_TRUE(begin());
  const QString list = file(u"list.txt"_s,
                            "Olivia Bennett <olivia.bennett@contoso.com>; CHARLIE@contoso.co.uk\n"
                            "\n"
                            "ghost@contoso.com\n"
                            "gus@fabrikam.com\n"
                            "alfie.norcross@contoso.com\n");
  const Ended ended = asAdministrator({u"resolve"_s, list});
  ASSERT_EQ(ended.code, 0) << ended.err.constData();
  EXPECT_EQ(ended.json().value(u"schema"_s), 1);
  const QJsonArray lines = ended.json().value(u"lines"_s).toArray();
  ASSERT_EQ(lines.size(), 5) << ended.out.constData();
  EXPECT_EQ(lines[0].toObject().keys(), (QStringList{u"by"_s, u"id"_s, u"input"_s, u"line"_s, u"status"_s}));
  EXPECT_EQ(lines[0][u"line"_s], 1);
  EXPECT_EQ(lines[0][u"status"_s], u"matched"_s);
  EXPECT_EQ(lines[0][u"id"_s], idOf(u"olivia.bennett@contoso.com"_s));
  EXPECT_EQ(lines[0][u"by"_s], u"user-name"_s);
  EXPECT_EQ(lines[1][u"id"_s], idOf(u"charlie.fenwick@contoso.com"_s));
  EXPECT_EQ(lines[1][u"by"_s], u"mail"_s);
  EXPECT_EQ(lines[2][u"line"_s], 3);
  EXPECT_EQ(lines[2][u"status"_s], u"unknown"_s);
  EXPECT_TRUE(lines[2][u"id"_s].isNull());
  EXPECT_EQ(lines[3][u"status"_s], u"guest"_s);
  EXPECT_EQ(lines[4][u"status"_s], u"no-mailbox"_s);

  ASSERT_EQ(asAdministrator({u"apply"_s, assigning({u"olivia.bennett@contoso.com"_s})}).code, 0);
  const Ended after = asAdministrator({u"resolve"_s, list});
  EXPECT_EQ(after.json().value(u"lines"_s)[0][u"status"_s], u"assigned"_s);
}

TEST_F(ResolveCommandTest, FindsPeopleBeforeTheAppIsThere) {
  ASSERT_TRUE(begin(u""_s));
  const Ended ended = asAdministrator({u"resolve"_s, file(u"list"_s, "olivia.bennett@contoso.com\n")});
  EXPECT_EQ(ended.code, 0) << ended.err.constData();
  EXPECT_EQ(ended.json().value(u"lines"_s)[0][u"status"_s], u"matched"_s);
}

TEST_F(ResolveCommandTest, ReadsTheListFromStandardInput) {
  ASSERT_TRUE(begin());
  EXPECT_EQ(usher({u"resolve"_s, u"-"_s}, "olivia.bennett@contoso.com\n").code, 3)
      << "it is read, and nobody signed in";
  EXPECT_EQ(usher({u"resolve"_s, u"-"_s}, QByteArray(10'000'001, 'a')).code, 2) << "a pipe tells no size beforehand";
}

TEST_F(ResolveCommandTest, RefusesWhatIsNoList) {
  ASSERT_TRUE(begin());
  EXPECT_EQ(asAdministrator({u"resolve"_s, m_folder.filePath(u"nowhere"_s)}).code, 2);
  QFile large(file(u"large"_s, "a"));
  ASSERT_TRUE(large.open(QIODevice::ReadWrite) && large.resize(50'000'000));
  EXPECT_EQ(asAdministrator({u"resolve"_s, large.fileName()}).code, 2);
}

}  // namespace
}  // namespace usher::test
