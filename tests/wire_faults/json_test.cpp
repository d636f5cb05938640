// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QJsonArray>

#include "graph/assignments.h"
#include "graph/consent.h"
#include "graph/enterprise_app.h"
#include "graph/me.h"
#include "graph/organization.h"
#include "graph/owners.h"
#include "graph/people.h"
#include "signin/token_reply.h"
#include "support/practice_transport.h"
#include "support/recording_transport.h"
#include "wire_fixture.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using graph::GraphClient;

/// Gives the recorded answers again, the last one with another body or type.
class AlteredTransport final : public http::Transport {
 public:
  AlteredTransport(const QList<http::HttpReply>& replies, http::HttpReply last) : m_replies(replies) {
    m_replies.last() = std::move(last);
  }

  Pending<http::HttpReply> send(http::HttpRequest) override {
    // Whoever asks for more than was recorded believed what was altered.
    ++m_sent;
    return ready<http::HttpReply>(m_sent <= m_replies.size() ? m_replies.at(m_sent - 1) : http::HttpReply{404});
  }

 private:
  QList<http::HttpReply> m_replies;
  qsizetype m_sent = 0;
};

/// How a read of Graph ended; the value itself does not matter here.
using Read = std::function<Pending<void>(GraphClient&)>;

template <typename T>
Pending<void> withoutValue(QFuture<Result<T>> pending, GraphClient& client) {
  return mapped(pending, &client, [](const T&) {});
}

struct Golden {
  const char* what;
  QList<http::HttpReply> replies;
  Read read;
};

const QUrl graphOrigin = PracticeTransport::origins().graph;

class GoldenAnswers : public testing::Test {
 protected:
  void SetUp() override {
    m_practice.signIn(u"global-admin"_s, adminScopes);
    record("me", [](GraphClient& client) { return withoutValue(graph::me(client), client); });
    record("roles", [](GraphClient& client) { return withoutValue(graph::directoryRoles(client), client); });
    record("owned", [](GraphClient& client) { return withoutValue(graph::ownedEnterpriseApps(client), client); });
    record("organization", [](GraphClient& client) { return withoutValue(graph::organization(client), client); });
    record("premium", [](GraphClient& client) { return withoutValue(graph::hasEntraPremium(client), client); });
    record("people", [](GraphClient& client) { return withoutValue(graph::searchPeople(client, u"an"_s), client); });
    record("groups", [](GraphClient& client) { return withoutValue(graph::searchGroups(client, u"s"_s), client); });
    record("catalogue", [](GraphClient& client) { return withoutValue(graph::graphCatalogue(client), client); });
    record("apps",
           [](GraphClient& client) { return withoutValue(graph::enterpriseAppsNamed(client, u"Contreli"_s), client); });
    const QString app = anyApp();
    record("grants", [app](GraphClient& client) { return withoutValue(graph::grants(client, app), client); });
    record("owners", [app](GraphClient& client) { return withoutValue(graph::owners(client, app), client); });
    record("assignments", [app](GraphClient& client) { return withoutValue(graph::assignments(client, app), client); });
    ASSERT_GE(m_golden.size(), 10);
  }

  QString anyApp() {
    const auto catalogue = await(graph::graphCatalogue(m_client));
    return catalogue ? catalogue->servicePrincipalId : QString();
  }

  /// Keeps what the practice tenant answers, as an answer that is known to be good.
  void record(const char* what, Read read) {
    RecordingTransport recording(m_practice);
    GraphClient client(recording, graphOrigin);
    const auto result = await(read(client));
    ASSERT_TRUE(result) << what << qPrintable(result.error().code);
    QList<http::HttpReply> replies;
    for (const Exchange& exchange : recording.exchanges()) {
      replies.append(exchange.reply);
    }
    ASSERT_FALSE(replies.isEmpty());
    m_golden.append({what, replies, std::move(read)});
  }

  static Result<void> readAltered(const Golden& golden, const http::HttpReply& last) {
    AlteredTransport transport(golden.replies, last);
    GraphClient client(transport, graphOrigin);
    return await(golden.read(client));
  }

  ManualClock m_clock;
  PracticeTransport m_practice{shippedProfile(u"contreli"_s), m_clock};
  GraphClient m_client{m_practice, graphOrigin};
  QList<Golden> m_golden;
};

TEST_F(GoldenAnswers, CutAnywhereAreNeverUsed) {
  const FaultRow row("F17");
  int cuts = 0;
  for (const Golden& golden : m_golden) {
    const http::HttpReply whole = golden.replies.last();
    ASSERT_TRUE(readAltered(golden, whole)) << golden.what;
    // Of a long answer every seventh byte and the last hundred.
    const qsizetype size = whole.body.trimmed().size(), stride = size > 2000 ? size / 500 : 1;
    for (qsizetype kept = 0; kept<size; kept += kept> size - 100 ? 1 : stride) {
      http::HttpReply cut = whole;
      cut.body = whole.body.left(kept);
      const auto result = readAltered(golden, cut);
      ASSERT_FALSE(result) << golden.what << " with " << kept << " of " << size << " bytes";
      ASSERT_EQ(result.error().kind, Kind::BadReply) << golden.what;
      ++cuts;
    }
  }
  EXPECT_GT(cuts, 3000);
}

QByteArray inUtf16(const QByteArray& body, bool isBigEndian) {
  QByteArray wide = isBigEndian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char c : body) {
    wide += isBigEndian ? QByteArray(1, '\0') + c : c + QByteArray(1, '\0');
  }
  return wide;
}

/// Bodies that are no JSON, made from one that is.
QList<QByteArray> broken(const QByteArray& body) {
  const QByteArray rest = body.mid(1);
  return {inUtf16(body, false),
          inUtf16(body, true),
          QByteArray("{\"x\":NaN,") + rest,
          QByteArray("{\"x\":Infinity,") + rest,
          QByteArray("{\"x\":-,") + rest,
          QByteArray("{\"x\":01,") + rest,
          QByteArray("{\"x\":'a',") + rest,
          QByteArray("{x:1,") + rest,
          QByteArray("{\"x\":\"\\u12\",") + rest,
          QByteArray("{\"x\":undefined,") + rest,
          "{\"x\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "," + rest,
          "{\"x\":" + QByteArray("{\"x\":").repeated(50'000) + "1" + QByteArray(50'000, '}') + "," + rest,
          body + body,
          body + "x",
          "[" + body + "]",
          "<!-- " + body + " -->",
          QByteArray(1, '\0') + body,
          QByteArray("null"),
          QByteArray("true"),
          QByteArray("\"text\""),
          QByteArray()};
}

TEST_F(GoldenAnswers, InAFormThatIsNoJsonAreNotRead) {
  const FaultRow row("F18");
  for (const Golden& golden : m_golden) {
    const QList<QByteArray> bodies = broken(golden.replies.last().body.trimmed());
    for (qsizetype i = 0; i < bodies.size(); ++i) {
      http::HttpReply other = golden.replies.last();
      other.body = bodies.at(i);
      const auto result = readAltered(golden, other);
      ASSERT_FALSE(result) << golden.what << ' ' << i;
      EXPECT_EQ(result.error().kind, Kind::BadReply) << golden.what << ' ' << i;
    }
  }
}

TEST_F(GoldenAnswers, WithOddButValidPartsNeverCrash) {
  const FaultRow row("F18");
  for (const Golden& golden : m_golden) {
    const QByteArray body = golden.replies.last().body.trimmed(), rest = body.mid(1);
    for (const QByteArray& odd :
         {QByteArray("\xEF\xBB\xBF") + body, QByteArray("{\"id\":\"a\",\"id\":\"b\",") + rest,
          QByteArray("{\"value\":[],\"value\":{},") + rest, QByteArray("{\"x\":1e999,") + rest,
          QByteArray("{\"x\":\"\\ud800\",") + rest, QByteArray("{\"x\":\"\\u0000\",") + rest,
          "{\"x\":\"" + QByteArray(1'000'000, 'y') + "\"," + rest, QByteArray("{\"value\":[null,1,\"x\",[],{}]}"),
          QByteArray("{}"), QByteArray("{\"value\":[]}")}) {
      http::HttpReply other = golden.replies.last();
      other.body = odd;
      const auto result = readAltered(golden, other);
      EXPECT_TRUE(result || result.error().kind == Kind::BadReply || result.error().kind == Kind::NotFound)
          << golden.what << ' ' << odd.left(60).constData();
    }
  }
}

const http::Headers jsonType{{"Content-Type", "application/json"}};

TEST(TokenAnswers, CutAnywhereAreNeverUsedNorKept) {
  const FaultRow row("F17");
  const QByteArray whole = R"({"token_type":"Bearer","scope":"User.Read","expires_in":3599,"access_token":"CANARY-a",)"
                           R"("refresh_token":"CANARY-r","id_token":"CANARY.i.d"})";
  ASSERT_TRUE(signin::readTokenReply({200, jsonType, whole}));
  for (qsizetype kept = 0; kept < whole.size(); ++kept) {
    const auto tokens = signin::readTokenReply({200, jsonType, whole.left(kept)});
    ASSERT_FALSE(tokens) << kept;
    EXPECT_EQ(tokens.error().kind, Kind::BadReply) << kept;
    EXPECT_FALSE((tokens.error().detail + tokens.error().code).contains(u"CANARY"_s));
  }
  const QList<QByteArray> bodies = broken(whole);
  for (qsizetype i = 0; i < bodies.size(); ++i) {
    EXPECT_FALSE(signin::readTokenReply({200, jsonType, bodies.at(i)})) << i;
  }
}

}  // namespace
}  // namespace usher::test
