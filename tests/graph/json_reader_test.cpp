// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/json_reader.h"

#include "graph/graph_fixture.h"

namespace usher::test {
namespace {

using graph::JsonReader;
using graph::parsedObject;
using graph::readItems;
using graph::readObject;

QString idIn(const JsonReader& reader) {
  return reader.id(QStringLiteral("id"));
}

QByteArray nested(int depth) {
  return QByteArray("{\"a\":").repeated(depth - 1) + "{}" + QByteArray(depth - 1, '}');
}

TEST(ParsedObject, TakesObjectsOnly) {
  EXPECT_TRUE(parsedObject("{}"));
  for (const char* body : {"", "[]", "5", "null", "{", "{}x", "{\"a\":1,}"}) {
    const auto result = parsedObject(body);
    ASSERT_FALSE(result) << body;
    EXPECT_EQ(result.error().code, QStringLiteral("json"));
  }
}

TEST(ParsedObject, TakesDepth32AndNoMore) {
  EXPECT_TRUE(parsedObject(nested(32)));
  EXPECT_EQ(parsedObject(nested(33)).error().code, QStringLiteral("depth"));
  EXPECT_EQ(parsedObject(nested(500'000)).error().code, QStringLiteral("depth"));
}

TEST(ParsedObject, DoesNotCountBracketsInStrings) {
  EXPECT_TRUE(parsedObject("{\"a\":\"" + QByteArray(50, '[') + "\\\"" + QByteArray(50, '{') + "\"}"));
}

TEST(ParsedObject, CountsBracketsAfterAnEscapedBackslash) {
  EXPECT_EQ(parsedObject("{\"a\\\\\":" + QByteArray(40, '[') + QByteArray(40, ']') + "}").error().code,
            QStringLiteral("depth"));
}

TEST(JsonReaderTest, NamesThePlaceOfAWrongItem) {
  const QJsonArray items = json(R"({"v":[{"id":"a"},{"id":"b"},{"id":"c"},{"id":4}]})")[QStringLiteral("v")].toArray();
  const auto result = readItems(items, idIn);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, Failure::Kind::BadReply);
  EXPECT_EQ(result.error().code, QStringLiteral("/value/3/id"));
}

TEST(JsonReaderTest, NamesAnItemThatIsNoObject) {
  EXPECT_EQ(readItems(QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("a")}}, 5}, idIn).error().code,
            QStringLiteral("/value/1"));
}

TEST(JsonReaderTest, NamesTheFirstOfSeveralFaults) {
  const auto result = readObject(json(R"({"a":1,"b":2})"), [](const JsonReader& reader) {
    return QStringList{reader.text(QStringLiteral("a")), reader.text(QStringLiteral("b"))};
  });
  EXPECT_EQ(result.error().code, QStringLiteral("/a"));
}

TEST(JsonReaderTest, EscapesPointers) {
  const auto result =
      readObject(json(R"({"a/b~c":1})"), [](const JsonReader& reader) { return reader.text(QStringLiteral("a/b~c")); });
  EXPECT_EQ(result.error().code, QStringLiteral("/a~1b~0c"));
}

TEST(JsonReaderTest, RefusesIdsThatCouldLeaveAPath) {
  for (const char* id : {"", ".", "..", "a/b", "a b", "a?b", "a#b", "a%2Fb", "a\\b", "a'b", "\xC3\xA9"}) {
    const QJsonObject object{{QStringLiteral("id"), QString::fromUtf8(id)}};
    EXPECT_FALSE(readObject(object, idIn)) << id;
  }
  EXPECT_FALSE(readObject({{QStringLiteral("id"), QString(201, u'a')}}, idIn));
  EXPECT_TRUE(readObject(json(R"({"id":"-WmtM5na7Uus0D8kI1yylpU9Mdo0Pb9OoBJvd3T5eKc"})"), idIn));
}

TEST(JsonReaderTest, ReadsAbsentAndNullAsEmpty) {
  const JsonReader reader(json(R"({"t":null,"l":null,"f":null,"d":null})"));
  for (const QString& key :
       {QStringLiteral("t"), QStringLiteral("l"), QStringLiteral("f"), QStringLiteral("d"), QStringLiteral("absent")}) {
    EXPECT_TRUE(reader.textOrEmpty(key).isEmpty());
    EXPECT_TRUE(reader.textsOrEmpty(key).isEmpty());
    EXPECT_FALSE(reader.flagIfPresent(key));
    EXPECT_FALSE(reader.timeOrInvalid(key).isValid());
    EXPECT_TRUE(reader.items(key, idIn).isEmpty());
  }
  EXPECT_TRUE(reader.result(true));
}

TEST(JsonReaderTest, RefusesWrongTypesAndTimes) {
  const QJsonObject object = json(R"({"x":5,"l":["a",5],"d":"yesterday"})");
  const auto codeOf = [&object](auto read) {
    return readObject(object,
                      [read](const JsonReader& reader) {
                        read(reader);
                        return 0;
                      })
        .error()
        .code;
  };
  EXPECT_EQ(codeOf([](const JsonReader& r) { r.textOrEmpty(QStringLiteral("x")); }), QStringLiteral("/x"));
  EXPECT_EQ(codeOf([](const JsonReader& r) { r.flagIfPresent(QStringLiteral("x")); }), QStringLiteral("/x"));
  EXPECT_EQ(codeOf([](const JsonReader& r) { r.items(QStringLiteral("x"), idIn); }), QStringLiteral("/x"));
  EXPECT_EQ(codeOf([](const JsonReader& r) { r.textsOrEmpty(QStringLiteral("l")); }), QStringLiteral("/l/1"));
  EXPECT_EQ(codeOf([](const JsonReader& r) { r.timeOrInvalid(QStringLiteral("d")); }), QStringLiteral("/d"));
}

TEST(JsonReaderTest, ReadsTimesOfSevenDecimals) {
  const JsonReader reader(json(R"({"d":"2026-02-15T16:14:59.8643039Z"})"));
  EXPECT_EQ(reader.timeOrInvalid(QStringLiteral("d")), QDateTime({2026, 2, 15}, {16, 14, 59, 864}, Qt::UTC));
}

}  // namespace
}  // namespace usher::test
