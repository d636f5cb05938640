// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QFile>
#include <QSet>
#include <cmath>

#include "profile_documents.h"

namespace usher::profile {
namespace {

using namespace Qt::Literals::StringLiterals;

TEST(ShippedProfiles, BothAreInstalled) {
  EXPECT_EQ(installedProfileIds(), (QStringList{u"contreli"_s, u"mitel-cloudlink"_s}));
  EXPECT_TRUE(installedProfileFile(u"profile.schema"_s).isEmpty());
  EXPECT_TRUE(installedProfileFile(u"../contreli"_s).isEmpty());
}

TEST(ShippedProfiles, ContreliIsWhatTheArticleAsksFor) {
  const auto profile = loadProfile(installedProfileFile(u"contreli"_s), true);
  ASSERT_TRUE(profile) << profile.error().detail.toStdString();
  EXPECT_EQ(profile->id, u"contreli"_s);
  EXPECT_EQ(profile->vendor.supportEmail, u"support-team@contreli.com"_s);
  EXPECT_EQ(profile->accounts, Accounts::Single);
  EXPECT_EQ(profile->cloud.graph, QUrl(u"https://graph.microsoft.com"_s));
  ASSERT_EQ(profile->integrations.size(), 1);
  const Integration& integration = profile->integrations.front();
  EXPECT_EQ(integration.id, u"office365"_s);
  using enum FlowName;
  EXPECT_EQ(integration.flow,
            (QList<FlowName>{SignIn, Organisation, Consent, Properties, Owners, Assignments, Finish}));
  EXPECT_TRUE(integration.properties.assignmentRequired);
  EXPECT_FALSE(integration.application.hasApplicationPermissions());
  ASSERT_EQ(integration.application.permissions.size(), 2);
  EXPECT_EQ(integration.application.permissions[0].scope, u"Mail.Read"_s);
  EXPECT_EQ(integration.application.permissions[1].scope, u"Calendars.Read"_s);
  for (const auto& permission : integration.application.permissions) {
    EXPECT_NE(permission.why.in(u"de"_s), permission.why.in(u"en"_s));
  }
  EXPECT_TRUE(profile->hasPlaceholderIds());
}

TEST(ShippedProfiles, MitelHasOneApplicationPermissionAndManagedAccounts) {
  const auto profile = loadProfile(installedProfileFile(u"mitel-cloudlink"_s), true);
  ASSERT_TRUE(profile) << profile.error().detail.toStdString();
  EXPECT_EQ(profile->accounts, Accounts::Managed);
  const Integration& integration = profile->integrations.front();
  EXPECT_EQ(integration.tab, u"3rd party"_s);
  EXPECT_EQ(integration.name, u"Microsoft Office 365"_s);
  EXPECT_EQ(integration.flow, (QList<FlowName>{FlowName::Consent, FlowName::Enable}));
  EXPECT_EQ(std::count_if(integration.application.permissions.begin(), integration.application.permissions.end(),
                          [](const auto& p) { return p.kind == PermissionKind::Application; }),
            1);
}

TEST(ShippedProfiles, PlaceholderIdsAreDistinctAndRefusedOutsidePractice) {
  QSet<QString> ids;
  for (const QString& id : installedProfileIds()) {
    const auto profile = loadProfile(installedProfileFile(id), true);
    ids.insert(profile->signIn.clientId);
    ids.insert(profile->integrations.front().application.clientId);
    const auto live = loadProfile(installedProfileFile(id));
    ASSERT_FALSE(live);
    EXPECT_EQ(live.error().code, u"placeholder"_s);
    EXPECT_TRUE(live.error().detail.contains(u"/signIn/clientId"_s)) << live.error().detail.toStdString();
  }
  EXPECT_EQ(ids.size(), 4);
}

double luminance(const QString& colour) {
  const double weights[] = {0.2126, 0.7152, 0.0722};
  double sum = 0;
  for (int i = 0; i < 3; ++i) {
    const double c = colour.mid(1 + 2 * i, 2).toInt(nullptr, 16) / 255.0;
    sum += weights[i] * (c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
  }
  return sum;
}

TEST(ShippedProfiles, WhiteTextIsReadableOnTheirAccentsAndTheirLogosExist) {
  for (const QString& id : installedProfileIds()) {
    const auto profile = loadProfile(installedProfileFile(id), true);
    EXPECT_GE(1.05 / (luminance(profile->vendor.accent) + 0.05), 4.5) << id.toStdString();
    EXPECT_TRUE(QFile::exists(profile->vendor.logo)) << profile->vendor.logo.toStdString();
  }
}

}  // namespace
}  // namespace usher::profile
