// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "flow/steps/consent_reader.h"
#include "graph/graph_client.h"
#include "signin/scopes.h"
#include "support/await.h"
#include "support/manual_clock.h"
#include "support/practice_transport.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::await;

/// What Graph of the practice tenant shows to whoever has the scopes of a look and no more.
class PracticeLookTest : public testing::Test {
 protected:
  static QList<graph::Permission> wanted(const QJsonObject& profile) {
    QList<graph::Permission> all;
    for (const QJsonValue& each : profile.value(u"integrations"_s)[0][u"application"_s][u"permissions"_s].toArray()) {
      all.append({each[u"scope"_s].toString(), each[u"kind"_s].toString() == u"application"_s});
    }
    return all;
  }
  Result<graph::ConsentEvidence> look(const QString& person, bool isConfigured) {
    const QJsonObject profile = test::shippedProfile(u"mitel-cloudlink"_s);
    demo::Scenario scenario;
    scenario.alreadyConfigured = isConfigured;
    test::PracticeTransport practice(profile, m_clock, scenario);
    practice.signIn(person, signin::scopes::check().join(u' '));
    graph::GraphClient client(practice, test::PracticeTransport::origins().graph);
    ConsentReader reader(client);
    return await(
        reader.read(profile.value(u"integrations"_s)[0][u"application"_s][u"clientId"_s].toString(), wanted(profile)));
  }

  test::ManualClock m_clock;
};

TEST_F(PracticeLookTest, DirectoryReadAllShowsBothKindsOfPermission) {
  const auto evidence = look(u"global-admin"_s, true);
  ASSERT_TRUE(evidence) << evidence.error().code.toStdString() << evidence.error().detail.toStdString();
  EXPECT_TRUE(evidence->isComplete());
  EXPECT_EQ(evidence->granted.size(), 4);
}

TEST_F(PracticeLookTest, WithoutAConsentAllIsMissing) {
  const auto evidence = look(u"global-admin"_s, false);
  ASSERT_TRUE(evidence);
  EXPECT_EQ(evidence->missing.size(), 4);
}

}  // namespace
}  // namespace usher::flow
