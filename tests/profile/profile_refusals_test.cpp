// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QSet>

#include "profile_documents.h"

namespace usher::profile {
namespace {

using namespace Qt::Literals::StringLiterals;

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

}  // namespace
}  // namespace usher::profile
