// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QElapsedTimer>

#include "command_fixture.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

class BadPlansTest : public CommandTest {
 protected:
  /// Refused, with the plan's file and the place on stderr, nothing on stdout, and nothing written.
  testing::AssertionResult isRefusedAt(const QString& planFile, const QByteArray& place) {
    for (const QString& command : {u"plan"_s, u"verify"_s, u"apply"_s}) {
      const Ended ended = asAdministrator({command, planFile});
      const QByteArray named = planFile.toUtf8() + ": " + place + ": ";
      if (ended.code != 2 || !ended.out.isEmpty() || !ended.err.contains(named)) {
        return testing::AssertionFailure() << qPrintable(command) << " ended with " << ended.code << ", saying "
                                           << ended.out.constData() << ended.err.constData();
      }
    }
    return testing::AssertionSuccess();
  }
};

TEST_F(BadPlansTest, AreRefusedWithTheirPlaceBeforeAnybodySignsIn) {
  // There is no tenant, so that whatever went there would end with another code.
  ASSERT_TRUE(file(u"contreli.json"_s, "{}").endsWith(u"contreli.json"_s));
  m_token = "token";
  EXPECT_TRUE(isRefusedAt(file(u"empty.json"_s, ""), "line 1"));
  EXPECT_TRUE(isRefusedAt(file(u"broken.json"_s, "{\n \"schema\": 1,\n"), "line 3"));
  EXPECT_TRUE(isRefusedAt(file(u"latin1.json"_s, "{\n \"schema\": \"\xE9\"}"), "line 2"));
  EXPECT_TRUE(isRefusedAt(plan({{u"tenant"_s, 7}}), "/tenant"));
  EXPECT_TRUE(isRefusedAt(plan({{u"members"_s, QJsonArray()}}), "/members"));
  EXPECT_TRUE(isRefusedAt(plan({{u"assignments"_s, QJsonObject{{u"users"_s, QJsonArray{u"a@b.c"_s, 3}}}}}),
                          "/assignments/users/1"));
}

TEST_F(BadPlansTest, OfFiftyMegabytesAreRefusedBySizeAlone) {
  m_token = "token";
  QFile large(file(u"large.json"_s, "{"));
  // Sparse: who read it would still have to hold it.
  ASSERT_TRUE(large.open(QIODevice::ReadWrite) && large.resize(50'000'000));
  EXPECT_TRUE(isRefusedAt(large.fileName(), "/"));
  const Ended ended = asAdministrator({u"plan"_s, large.fileName()});
  EXPECT_TRUE(ended.err.contains("at most 10 MB")) << ended.err.constData();
}

TEST_F(BadPlansTest, WithoutAFileAreRefused) {
  EXPECT_EQ(usher({u"plan"_s, m_folder.filePath(u"nowhere.json"_s)}).code, 2);
  EXPECT_EQ(usher({u"plan"_s, m_folder.path()}).code, 2);
}

TEST_F(BadPlansTest, ForAnotherProductIntegrationOrTenantAreRefused) {
  ASSERT_TRUE(begin());
  const Ended product = asAdministrator({u"plan"_s, plan({{u"profile"_s, u"mitel-cloudlink"_s}})});
  EXPECT_EQ(product.code, 2);
  EXPECT_TRUE(product.err.contains("mitel-cloudlink")) << product.err.constData();
  EXPECT_TRUE(isRefusedAt(plan({{u"integration"_s, u"teams"_s}}), "/integration"));
  EXPECT_TRUE(isRefusedAt(plan({{u"tenant"_s, u"fabrikam.com"_s}}), "/tenant"));
  EXPECT_EQ(asAdministrator({u"plan"_s, plan({{u"tenant"_s, m_tenant.now().tenantId().toUpper()}})}).code, 0);
}

TEST_F(BadPlansTest, NameEverybodyWhomTheOrganisationDoesNotKnow) {
  ASSERT_TRUE(begin());
  const QStringList before = assigned();
  const QString wrong = plan(
      {{u"owners"_s, QJsonObject{{u"present"_s, QJsonArray{u"nobody@contoso.com"_s}}}},
       {u"assignments"_s, QJsonObject{{u"users"_s, QJsonArray{u"olivia.bennett@contoso.com"_s, u"ghost@contoso.com"_s,
                                                              u"11111111-2222-3333-4444-555555555555"_s}},
                                      {u"groups"_s, QJsonArray{u"Sales EMEA"_s, u"Nine to five"_s}},
                                      {u"role"_s, u"Reader"_s}}}});
  for (const char* place : {"/owners/present/0", "/assignments/users/1", "/assignments/users/2",
                            "/assignments/groups/1", "/assignments/role"}) {
    EXPECT_TRUE(isRefusedAt(wrong, place)) << place;
  }
  EXPECT_EQ(assigned(), before) << "not even those who are known";
}

TEST_F(BadPlansTest, WithOnePersonPresentUnderOneNameAndAbsentUnderAnotherAreRefused) {
  ASSERT_TRUE(begin());
  EXPECT_TRUE(isRefusedAt(plan({{u"owners"_s, QJsonObject{{u"present"_s, QJsonArray{u"charlie.fenwick@contoso.com"_s}},
                                                          {u"absent"_s, QJsonArray{u"charlie@contoso.co.uk"_s}}}}}),
                          "/owners/absent/0"));
}

}  // namespace
}  // namespace usher::test
