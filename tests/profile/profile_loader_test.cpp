// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QTemporaryDir>

#include "profile_documents.h"

namespace usher::profile {
namespace {

using namespace Qt::Literals::StringLiterals;

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
