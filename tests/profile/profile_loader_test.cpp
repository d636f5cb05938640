// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "profile/profile_loader.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>

namespace usher::profile {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString shippedFolder = u":/profiles"_s;

QJsonObject shipped(const QString& id) {
  QFile file(installedProfileFile(id));
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << id.toStdString();
  return QJsonDocument::fromJson(file.readAll()).object();
}

Result<ProductProfile> readChanged(const QJsonObject& document, bool allowPlaceholders = true) {
  return readProfile(QJsonDocument(document).toJson(), u"test.json"_s, shippedFolder, allowPlaceholders);
}

/// `in` with the value at a pointer ("a/0/b") replaced, or removed when `value` is undefined.
QJsonValue with(const QJsonValue& in, const QStringList& path, const QJsonValue& value) {
  if (path.isEmpty()) {
    return value;
  }
  const QStringList rest = path.mid(1);
  if (in.isArray()) {
    QJsonArray array = in.toArray();
    const int index = path.front().toInt();
    if (index == array.size()) {
      array.append(value);
    } else if (rest.isEmpty() && value.isUndefined()) {
      array.removeAt(index);
    } else {
      array.replace(index, with(array.at(index), rest, value));
    }
    return array;
  }
  QJsonObject object = in.toObject();
  if (rest.isEmpty() && value.isUndefined()) {
    object.remove(path.front());
  } else {
    object.insert(path.front(), with(object.value(path.front()), rest, value));
  }
  return object;
}

QJsonObject changed(const QJsonObject& document, const QString& pointer, const QJsonValue& value) {
  return with(document, pointer.split(u'/', Qt::SkipEmptyParts), value).toObject();
}

QJsonValue json(const char* text) {
  return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().at(0);
}

QJsonObject withRealIds(QJsonObject document) {
  document = changed(document, u"/signIn/clientId"_s, u"6f3b0d0e-58a5-4c7b-9d2e-0c1a5d1f7e42"_s);
  return changed(document, u"/integrations/0/application/clientId"_s, u"0D5b3A4c-7a8f-4f0e-8a5b-3a6f7a1c9e10"_s);
}

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

TEST(ProfileLoader, PlaceholdersPassOnlyWhenAllOfTheCloudIsLoopback) {
  const auto cloud = [](const char* authority, const char* graph, const char* portal) {
    return QJsonObject{{u"authority"_s, QString::fromLatin1(authority)},
                       {u"graph"_s, QString::fromLatin1(graph)},
                       {u"portal"_s, QString::fromLatin1(portal)}};
  };
  const QJsonObject contreli = shipped(u"contreli"_s);
  const auto loopback = readChanged(
      changed(contreli, u"/cloud"_s, cloud("http://127.0.0.1:4001", "http://localhost:4002", "http://[::1]:4003")),
      false);
  ASSERT_TRUE(loopback) << loopback.error().detail.toStdString();
  EXPECT_TRUE(loopback->cloud.isLoopback());
  const auto mixed = readChanged(
      changed(contreli, u"/cloud"_s, cloud("http://127.0.0.1:4001", "https://graph.example", "http://127.0.0.1:4003")),
      false);
  ASSERT_FALSE(mixed);
  EXPECT_EQ(mixed.error().code, u"placeholder"_s);
}

TEST(ProfileLoader, NamesThePlaceholderOfAnIntegration) {
  QJsonObject document = withRealIds(shipped(u"contreli"_s));
  ASSERT_TRUE(readChanged(document, false));
  document = changed(document, u"/integrations/0/application/clientId"_s, u"00000000-0000-0000-0000-000000000001"_s);
  const auto result = readChanged(document, false);
  ASSERT_FALSE(result);
  EXPECT_TRUE(result.error().detail.startsWith(u"test.json: /integrations/0/application/clientId: "_s))
      << result.error().detail.toStdString();
}

TEST(ProfileLoader, KnowsTheHostsOfEveryCloud) {
  const struct {
    QString name, authority, graph, portal;
  } clouds[] = {
      {u"global"_s, u"https://login.microsoftonline.com"_s, u"https://graph.microsoft.com"_s,
       u"https://entra.microsoft.com"_s},
      {u"usgov"_s, u"https://login.microsoftonline.us"_s, u"https://graph.microsoft.us"_s,
       u"https://entra.microsoft.us"_s},
      {u"usgov-dod"_s, u"https://login.microsoftonline.us"_s, u"https://dod-graph.microsoft.us"_s,
       u"https://entra.microsoft.us"_s},
      {u"china"_s, u"https://login.partner.microsoftonline.cn"_s, u"https://microsoftgraph.chinacloudapi.cn"_s,
       u"https://entra.microsoftonline.cn"_s},
  };
  for (const auto& cloud : clouds) {
    const auto profile = readChanged(changed(shipped(u"contreli"_s), u"/cloud"_s, cloud.name));
    ASSERT_TRUE(profile) << profile.error().detail.toStdString();
    EXPECT_EQ(profile->cloud, (Cloud{QUrl(cloud.authority), QUrl(cloud.graph), QUrl(cloud.portal)}));
    EXPECT_FALSE(profile->cloud.isLoopback());
  }
}

TEST(ProfileLoader, FillsInWhatMayBeLeftOut) {
  QJsonObject document = shipped(u"contreli"_s);
  for (const char* pointer :
       {"/vendor/website", "/vendor/accent", "/vendor/logo", "/signIn/browser", "/integrations/0/properties",
        "/integrations/0/application/consentRedirects/ownBrowser"}) {
    document = changed(document, QString::fromLatin1(pointer), QJsonValue::Undefined);
  }
  const auto profile = readChanged(document);
  ASSERT_TRUE(profile) << profile.error().detail.toStdString();
  EXPECT_TRUE(profile->vendor.logo.isEmpty());
  EXPECT_EQ(profile->signIn.browser, BrowserChoice::Embedded);
  EXPECT_EQ(profile->integrations.front().properties, WantedProperties());
  EXPECT_TRUE(profile->integrations.front().application.consentRedirects.ownBrowser.isEmpty());
}

TEST(ProfileLoader, WritesClientIdsInSmallLetters) {
  const auto profile = readChanged(withRealIds(shipped(u"contreli"_s)), false);
  ASSERT_TRUE(profile);
  EXPECT_EQ(profile->integrations.front().application.clientId, u"0d5b3a4c-7a8f-4f0e-8a5b-3a6f7a1c9e10"_s);
}

/// Every object key below `value`, as pointers.
QStringList keysBelow(const QJsonValue& value, const QString& at) {
  QStringList pointers;
  if (value.isArray()) {
    for (qsizetype i = 0; i < value.toArray().size(); ++i) {
      pointers += keysBelow(value.toArray().at(i), at + u'/' + QString::number(i));
    }
  }
  const QJsonObject object = value.toObject();
  for (auto member = object.begin(); member != object.end(); ++member) {
    pointers.append(at + u'/' + member.key());
    pointers += keysBelow(member.value(), pointers.last());
  }
  return pointers;
}

bool mayBeMissing(const QString& pointer) {
  const QString key = pointer.section(u'/', -1);
  return QSet<QString>{u"website"_s,    u"accent"_s,     u"logo"_s, u"browser"_s,
                       u"ownBrowser"_s, u"properties"_s, u"en"_s,   u"de"_s}
      .contains(key);
}

TEST(ProfileLoader, NamesEachRequiredKeyThatIsMissing) {
  for (const QString& id : installedProfileIds()) {
    const QJsonObject document = shipped(id);
    int missing = 0;
    for (const QString& pointer : keysBelow(document, {})) {
      if (mayBeMissing(pointer)) {
        continue;
      }
      const auto result = readChanged(changed(document, pointer, QJsonValue::Undefined));
      ASSERT_FALSE(result) << pointer.toStdString();
      EXPECT_EQ(result.error().kind, Failure::Kind::BadInput);
      EXPECT_TRUE(result.error().detail.startsWith(u"test.json: "_s + pointer + u": missing; expected "_s))
          << pointer.toStdString() << " -> " << result.error().detail.toStdString();
      EXPECT_FALSE(result.error().detail.endsWith(u"expected "_s)) << pointer.toStdString();
      ++missing;
    }
    EXPECT_GE(missing, 25);
  }
}

TEST(ProfileLoader, NamesEachValueOfTheWrongType) {
  const QJsonObject document = shipped(u"contreli"_s);
  for (const QString& pointer : keysBelow(document, {})) {
    for (const QJsonValue& wrong : {json("12.5"), json("null"), json("[[]]")}) {
      const auto result = readChanged(changed(document, pointer, wrong));
      ASSERT_FALSE(result) << pointer.toStdString();
      EXPECT_TRUE(result.error().detail.startsWith(u"test.json: "_s + pointer)) << result.error().detail.toStdString();
      EXPECT_TRUE(result.error().detail.contains(u": expected "_s)) << result.error().detail.toStdString();
      EXPECT_FALSE(result.error().detail.endsWith(u"expected "_s)) << result.error().detail.toStdString();
    }
  }
}

TEST(ProfileLoader, RefusesUnknownKeysEverywhere) {
  const QJsonObject document = shipped(u"contreli"_s);
  QSet<QString> objects{QString()};
  for (const QString& pointer : keysBelow(document, {})) {
    objects.insert(pointer.section(u'/', 0, -2));
  }
  for (const QString& object : objects) {
    const QString pointer = object + u"/surplus"_s;
    const auto result = readChanged(changed(document, pointer, 1));
    ASSERT_FALSE(result) << pointer.toStdString();
    EXPECT_TRUE(result.error().detail.startsWith(u"test.json: "_s + pointer + u": "_s))
        << result.error().detail.toStdString();
  }
}

struct BadValue {
  const char* pointer;
  const char* value;
  const char* code;
  const char* place = nullptr;  // where it is reported, when not at `pointer`
};

void PrintTo(const BadValue& bad, std::ostream* out) {
  *out << bad.pointer << " = " << bad.value;
}

class BadValues : public testing::TestWithParam<BadValue> {};

TEST_P(BadValues, AreRefusedWithTheirPlace) {
  const BadValue& bad = GetParam();
  const auto result = readChanged(changed(shipped(u"contreli"_s), QString::fromLatin1(bad.pointer), json(bad.value)));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, Failure::Kind::BadInput);
  EXPECT_EQ(result.error().code.toStdString(), bad.code) << result.error().detail.toStdString();
  const QString place = QString::fromLatin1(bad.place ? bad.place : bad.pointer);
  EXPECT_TRUE(result.error().detail.startsWith(u"test.json: "_s + place + u": expected "_s))
      << result.error().detail.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Schema, BadValues,
    testing::Values(BadValue{"/schema", "2", "schema"}, BadValue{"/schema", "\"1\"", "schema"},
                    BadValue{"/id", "\"\"", "schema"}, BadValue{"/vendor", "\"Contreli\"", "schema"},
                    BadValue{"/vendor/name", "\"\"", "schema"}, BadValue{"/cloud", "\"mars\"", "schema"},
                    BadValue{"/cloud", "\"GLOBAL\"", "schema"}, BadValue{"/cloud", "7", "schema"},
                    BadValue{"/signIn/browser", "\"chrome\"", "schema"}, BadValue{"/accounts", "\"many\"", "schema"},
                    BadValue{"/integrations", "[]", "schema"}, BadValue{"/integrations", "{}", "schema"},
                    BadValue{"/integrations/0/flow", "[]", "schema"},
                    BadValue{"/integrations/0/flow/2", "\"concent\"", "schema"},
                    BadValue{"/integrations/0/flow/0", "\"welcome\"", "schema"},
                    BadValue{"/integrations/0/description", "\"\"", "schema"},
                    BadValue{"/integrations/0/description", "{}", "schema"},
                    BadValue{"/integrations/0/description/de", "\"\"", "schema"},
                    BadValue{"/integrations/0/description/de", "3", "schema"},
                    BadValue{"/integrations/0/properties/accountEnabled", "\"yes\"", "schema"},
                    BadValue{"/integrations/0/application/permissions", "[]", "schema"},
                    BadValue{"/integrations/0/application/permissions/0/resource", "\"exchange\"", "schema"},
                    BadValue{"/integrations/0/application/permissions/1/kind", "\"both\"", "schema"},
                    BadValue{"/signIn/clientId", "\"\"", "schema"}));

INSTANTIATE_TEST_SUITE_P(
    Ids, BadValues,
    testing::Values(BadValue{"/id", "\"Contreli\"", "id"}, BadValue{"/id", "\"../x\"", "id"},
                    BadValue{"/integrations/0/id", "\"office 365\"", "id"},
                    BadValue{"/signIn/clientId", "\"00000000-0000-0000-0000-00000000000g\"", "guid"},
                    BadValue{"/signIn/clientId", "\"000000000000-0000-0000-0000-00000000\"", "guid"},
                    BadValue{"/signIn/clientId", "\"{0000000-0000-0000-0000-00000000000}\"", "guid"},
                    BadValue{"/integrations/0/application/clientId", "\"zzzzzzzz-0000-0000-0000-000000000000\"",
                             "guid"},
                    BadValue{"/integrations/0/application/permissions/0/scope", "\"Mail Read\"", "scope"},
                    BadValue{"/integrations/0/application/permissions/0/scope", "\"https://graph/Mail.Read\"", "scope"},
                    BadValue{"/integrations/0/application/permissions/1/scope", "\"Mail.Read\"", "duplicate"},
                    BadValue{"/integrations/0/application/permissions/1/scope", "\"mail.read\"", "duplicate"},
                    BadValue{"/integrations/0/description/german", "\"Text\"", "language"},
                    BadValue{"/integrations/0/application/permissions/0/why/d3", "\"Text\"", "language"}));

INSTANTIATE_TEST_SUITE_P(Vendor, BadValues,
                         testing::Values(BadValue{"/vendor/supportEmail", "\"contreli.com\"", "email"},
                                         BadValue{"/vendor/supportEmail", "\"a@b@c.com\"", "email"},
                                         BadValue{"/vendor/supportEmail", "\"a b@c.com\"", "email"},
                                         BadValue{"/vendor/supportEmail", "\"a@c.com?cc=x@y.z\"", "email"},
                                         BadValue{"/vendor/supportEmail", "\"a@.com\"", "email"},
                                         BadValue{"/vendor/website", "\"http://www.contreli.com\"", "url"},
                                         BadValue{"/vendor/website", "\"javascript:alert(1)\"", "url"},
                                         BadValue{"/vendor/website", "\"www.contreli.com\"", "url"},
                                         BadValue{"/vendor/accent", "\"0b6e6e1\"", "accent"},
                                         BadValue{"/vendor/accent", "\"#0b6e6g\"", "accent"},
                                         BadValue{"/vendor/accent", "\"#abc\"", "schema"},
                                         BadValue{"/vendor/logo", "\"none.svg\"", "logo"},
                                         BadValue{"/vendor/logo", "\"../profiles/contreli.svg\"", "logo"},
                                         BadValue{"/vendor/logo", "\"contreli.json\"", "logo"}));

constexpr char cloudWithPath[] =
    R"({"authority":"https://a.example/common","graph":"https://g.example","portal":"https://p.example"})";
constexpr char cloudWithSlash[] =
    R"({"authority":"https://a.example","graph":"https://g.example/","portal":"https://p.example"})";
constexpr char cloudWithHttp[] =
    R"({"authority":"https://a.example","graph":"https://g.example","portal":"http://p.example"})";
constexpr char cloudWithUser[] =
    R"({"authority":"https://u:p@a.example","graph":"https://g.example","portal":"https://p.example"})";
constexpr char cloudWithQuery[] =
    R"({"authority":"https://a.example","graph":"https://g.example?x","portal":"https://p.example"})";
constexpr char cloudLikeLoopback[] =
    R"({"authority":"http://127.0.0.1.evil.example","graph":"https://g.example","portal":"https://p.example"})";
constexpr char cloudWithoutPortal[] = R"({"authority":"https://a.example","graph":"https://g.example"})";

INSTANTIATE_TEST_SUITE_P(
    Addresses, BadValues,
    testing::Values(
        BadValue{"/cloud", cloudWithPath, "url", "/cloud/authority"},
        BadValue{"/cloud", cloudWithSlash, "url", "/cloud/graph"},
        BadValue{"/cloud", cloudWithHttp, "url", "/cloud/portal"},
        BadValue{"/cloud", cloudWithUser, "url", "/cloud/authority"},
        BadValue{"/cloud", cloudWithQuery, "url", "/cloud/graph"},
        BadValue{"/cloud", cloudLikeLoopback, "url", "/cloud/authority"},
        BadValue{"/signIn/redirectUri", "\"http://app.contreli.com\"", "url"},
        BadValue{"/signIn/redirectUri", "\"https://app.contreli.com\"", "url"},
        BadValue{"/signIn/redirectUri", "\"usher://back\"", "url"},
        BadValue{"/signIn/redirectUri", "\"http://localhost?x=1\"", "url"},
        BadValue{"/integrations/0/application/consentRedirects/embedded", "\"http://app.contreli.com/x\"", "url"},
        BadValue{"/integrations/0/application/consentRedirects/embedded", "\"https:///x\"", "url"},
        BadValue{"/integrations/0/application/consentRedirects/embedded", "\"https://a.example/#x\"", "url"},
        BadValue{"/integrations/0/application/consentRedirects/elsewhere", "\"ftp://a.example\"", "url"},
        BadValue{"/integrations/0/application/consentRedirects/elsewhere", "\"https://a@b.example/\"", "url"},
        BadValue{"/integrations/0/application/consentRedirects/ownBrowser", "\"https://a.example/x\"", "url"},
        BadValue{"/integrations/0/application/consentRedirects/ownBrowser", "\"http://192.168.0.1/x\"", "url"}));

INSTANTIATE_TEST_SUITE_P(
    Flow, BadValues,
    testing::Values(BadValue{"/integrations/0/flow", R"(["organisation","sign-in"])", "flow", "/integrations/0/flow/1"},
                    BadValue{"/integrations/0/flow", R"(["sign-in","sign-in"])", "flow", "/integrations/0/flow/1"},
                    BadValue{"/integrations/0/flow", R"(["consent","finish","enable"])", "flow",
                             "/integrations/0/flow/2"}));

TEST(ProfileLoader, NamesAMissingOriginOfACloud) {
  const auto result = readChanged(changed(shipped(u"contreli"_s), u"/cloud"_s, json(cloudWithoutPortal)));
  ASSERT_FALSE(result);
  EXPECT_TRUE(result.error().detail.startsWith(u"test.json: /cloud/portal: missing"_s))
      << result.error().detail.toStdString();
}

TEST(ProfileLoader, RefusesTwoIntegrationsOfOneId) {
  const QJsonObject document = shipped(u"contreli"_s);
  const auto result =
      readChanged(changed(document, u"/integrations/1"_s, document.value(u"integrations"_s).toArray().at(0)));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, u"duplicate"_s);
  EXPECT_TRUE(result.error().detail.startsWith(u"test.json: /integrations/1/id: "_s));
}

TEST(ProfileLoader, SaysWhereAFileIsNotJson) {
  const auto result = readProfile("{\n  \"schema\": 1,\n  oops\n}", u"test.json"_s, {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, u"not-json"_s);
  EXPECT_TRUE(result.error().detail.startsWith(u"test.json: line 3, column "_s)) << result.error().detail.toStdString();
  EXPECT_TRUE(result.error().detail.contains(u"expected JSON"_s));
}

TEST(ProfileLoader, RefusesWhatIsNoObject) {
  for (const char* text : {"", "[]", "null", "\"x\"", "\xff\xfe{\0}\0", "{", "{} {}", "PK\x03\x04"}) {
    const auto result = readProfile(text, u"test.json"_s, {});
    ASSERT_FALSE(result) << text;
    EXPECT_EQ(result.error().kind, Failure::Kind::BadInput);
    EXPECT_TRUE(result.error().detail.startsWith(u"test.json: "_s));
  }
}

TEST(ProfileLoader, ReadsAFileThatBeginsWithAByteOrderMark) {
  const QByteArray text = "\xEF\xBB\xBF" + QJsonDocument(shipped(u"contreli"_s)).toJson();
  EXPECT_TRUE(readProfile(text, u"test.json"_s, shippedFolder, true));
}

TEST(ProfileLoader, RefusesMoreThan256Kilobytes) {
  QByteArray text = QJsonDocument(shipped(u"contreli"_s)).toJson();
  text.append(QByteArray(256 * 1024 - text.size(), ' '));
  EXPECT_TRUE(readProfile(text, u"test.json"_s, shippedFolder, true));
  const auto result = readProfile(text + ' ', u"test.json"_s, shippedFolder, true);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, u"too-large"_s);
}

TEST(ProfileLoader, SurvivesLongTextsAndDeepNesting) {
  const QJsonObject document = shipped(u"contreli"_s);
  EXPECT_FALSE(readChanged(changed(document, u"/vendor/name"_s, QString(200'000, u'a'))));
  EXPECT_FALSE(readChanged(changed(document, u"/vendor/website"_s, u"https://"_s + QString(200'000, u'a'))));
  EXPECT_FALSE(readProfile(QByteArray(100'000, '['), u"test.json"_s, {}));
  EXPECT_FALSE(readProfile("{\"schema\":" + QByteArray(900, '[') + QByteArray(900, ']') + "}", u"test.json"_s, {}));
}

TEST(ProfileLoader, NamesTheFileThatIsMissingOrAFolder) {
  const QTemporaryDir folder;
  for (const QString& name : {folder.filePath(u"none.json"_s), folder.path()}) {
    const auto result = loadProfile(name);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, u"unreadable"_s);
    EXPECT_TRUE(result.error().detail.startsWith(name));
  }
}

TEST(ProfileLoader, LooksForTheLogoBesideTheFile) {
  const QTemporaryDir folder;
  QFile file(folder.filePath(u"mine.json"_s));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(QJsonDocument(shipped(u"contreli"_s)).toJson());
  file.close();
  EXPECT_EQ(loadProfile(file.fileName(), true).error().code, u"logo"_s);
  ASSERT_TRUE(QFile::copy(u":/profiles/contreli.svg"_s, folder.filePath(u"contreli.svg"_s)));
  const auto profile = loadProfile(file.fileName(), true);
  ASSERT_TRUE(profile);
  EXPECT_EQ(QFileInfo(profile->vendor.logo).canonicalFilePath(),
            QFileInfo(folder.filePath(u"contreli.svg"_s)).canonicalFilePath());
}

TEST(ProfileLoader, EscapesKeysInPointers) {
  const auto result = readChanged(with(shipped(u"contreli"_s), {u"vendor"_s, u"a/b~c"_s}, 1).toObject());
  ASSERT_FALSE(result);
  EXPECT_TRUE(result.error().detail.startsWith(u"test.json: /vendor/a~1b~0c: "_s))
      << result.error().detail.toStdString();
}

TEST(LocalTextIn, FallsBackFromRegionToLanguageToEnglishToAny) {
  const LocalText both({{u"en"_s, u"hello"_s}, {u"de"_s, u"hallo"_s}, {u"pt_BR"_s, u"oi"_s}});
  EXPECT_EQ(both.in(u"de_AT"_s), u"hallo"_s);
  EXPECT_EQ(both.in(u"pt-BR"_s), u"oi"_s);
  EXPECT_EQ(both.in(u"fr"_s), u"hello"_s);
  EXPECT_EQ(LocalText({{u"de"_s, u"hallo"_s}}).in(u"fr"_s), u"hallo"_s);
  EXPECT_EQ(LocalText({{QString(), u"any"_s}}).in(u"de"_s), u"any"_s);
  EXPECT_TRUE(LocalText().in(u"de"_s).isEmpty());
}

TEST(FlowNames, AreReadAsTheyAreWritten) {
  using enum FlowName;
  for (const FlowName name : {SignIn, Organisation, Consent, Properties, Owners, Assignments, Enable, Finish}) {
    EXPECT_EQ(flowNameFrom(flowNameText(name)), name);
  }
  EXPECT_FALSE(flowNameFrom(u"welcome"_s));
}

}  // namespace
}  // namespace usher::profile
