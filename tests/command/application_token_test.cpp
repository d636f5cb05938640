// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "command_fixture.h"
#include "graph_without_person.h"
#include "journeys/profile_files.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A pipeline with a token of an application, behind which there is no person.
class ApplicationTokenTest : public CommandTest {
 protected:
  bool beginWithoutPerson() {
    if (!begin()) {
      return false;
    }
    QJsonObject cloud = m_tenant.cloud();
    m_graph = std::make_unique<GraphWithoutPerson>(QUrl(cloud.value(u"graph"_s).toString()));
    cloud.insert(u"graph"_s, m_graph->origin().toString());
    return writeJson(profileFile(), onCloud(contreliJson(), cloud));
  }

  std::unique_ptr<GraphWithoutPerson> m_graph;
};

TEST_F(ApplicationTokenTest, IsTakenAndWhatItDoesIsDoneByNobody) {
  ASSERT_TRUE(beginWithoutPerson());
  const QString olivia = u"olivia.bennett@contoso.com"_s;
  const Ended applied = asAdministrator({u"apply"_s, assigning({olivia})});
  ASSERT_EQ(applied.code, 0) << applied.err.constData();
  EXPECT_GT(m_graph->askedForMe(), 0);
  EXPECT_TRUE(isAssigned(olivia));
  EXPECT_EQ(asAdministrator({u"verify"_s, assigning({olivia})}).code, 0);
  const QJsonArray runs = usher({u"history"_s, u"--json"_s}).json().value(u"runs"_s).toArray();
  ASSERT_EQ(runs.size(), 1);
  EXPECT_EQ(runs[0][u"by"_s].toString(), QString()) << "a run of nobody's is not somebody's";
  const Ended undone = asAdministrator({u"undo"_s, applied.run()});
  EXPECT_EQ(undone.code, 0) << undone.err.constData();
  EXPECT_FALSE(isAssigned(olivia));
}

TEST_F(ApplicationTokenTest, ThatIsOverBeforeAnythingIsDoneEndsWithThree) {
  ASSERT_TRUE(beginWithoutPerson());
  m_graph->instead = [](const ReceivedRequest& request) -> std::optional<ScriptedAnswer> {
    if (request.method == "GET" || !request.body.contains("appRoleAssignedTo")) {
      return {};
    }
    return answer(401, R"({"error":{"code":"InvalidAuthenticationToken","message":"Lifetime validation failed."}})",
                  {{"Content-Type", "application/json"}});
  };
  const QString olivia = u"olivia.bennett@contoso.com"_s;
  const Ended ended = asAdministrator({u"apply"_s, assigning({olivia})});
  EXPECT_EQ(ended.code, 3) << ended.err.constData() << ended.out.constData();
  EXPECT_EQ(ended.results(u"assignment"_s).value(u"Olivia Bennett"_s).section(u' ', 0, 0), u"failed"_s);
  EXPECT_FALSE(isAssigned(olivia));
}

TEST_F(ApplicationTokenTest, FindsDoneWhatSomebodyElseDidMeanwhileAndNamesNoRun) {
  ASSERT_TRUE(beginWithoutPerson());
  const QString olivia = u"olivia.bennett@contoso.com"_s;
  ASSERT_EQ(asAdministrator({u"apply"_s, assigning({olivia})}).code, 0);
  int reads = 0;
  m_graph->instead = [&reads](const ReceivedRequest& request) -> std::optional<ScriptedAnswer> {
    if (!request.target.contains("appRoleAssignedTo") || ++reads > 1) {
      return {};
    }
    return answer(200, R"({"value":[]})", {{"Content-Type", "application/json"}});
  };
  const Ended ended = asAdministrator({u"apply"_s, assigning({olivia})});
  EXPECT_EQ(ended.code, 0) << ended.err.constData();
  EXPECT_GT(reads, 1);
  EXPECT_EQ(ended.results(u"assignment"_s).value(u"Olivia Bennett"_s), u"already"_s);
  EXPECT_TRUE(ended.json().value(u"run"_s).isNull()) << "the run before is not this one's";
}

TEST_F(ApplicationTokenTest, IsForItsOrganisationOnly) {
  ASSERT_TRUE(beginWithoutPerson());
  const Ended ended = asAdministrator({u"plan"_s, plan({{u"tenant"_s, u"northwindtraders.com"_s}})});
  EXPECT_EQ(ended.code, 2);
  EXPECT_TRUE(ended.err.contains("/tenant")) << ended.err.constData();
}

}  // namespace
}  // namespace usher::test
