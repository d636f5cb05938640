// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/qt_transport.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

#include "base/log.h"
#include "self_signed.h"
#include "support/await.h"
#include "support/fault_row.h"
#include "support/full_backlog.h"
#include "support/scripted_server.h"

namespace usher::http {
namespace {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using test::answer;
using test::await;
using test::ScriptedAnswer;
using Kind = Failure::Kind;

const Headers wantingJson{{"Accept", "application/json"}};

struct QtTransportTest : testing::Test {
  test::ScriptedServer server, other{QHostAddress(u"127.0.0.2"_s)};
  GuardedAccessManager network{{server.origin()}, nullptr, {8 * 1024 * 1024, milliseconds(3000), milliseconds(6000)}};
  QtTransport transport{network};

  Result<HttpReply> get(const ScriptedAnswer& what, const Headers& headers = wantingJson) {
    server.then(what);
    return await(transport.send({.url = server.url(u"/v1.0/me?$select=id"_s), .headers = headers}));
  }

  Kind failureKind(const ScriptedAnswer& what) {
    const auto result = get(what);
    EXPECT_FALSE(result);
    return result ? Kind::Bug : result.error().kind;
  }
};

TEST_F(QtTransportTest, SendsWhatItIsGivenAndGivesBackWhatCame) {
  server.then(answer(201, R"({"id":"1"})", {{"Content-Type", "application/json"}, {"request-id", "r1"}}));
  const auto reply = await(transport.send({.method = "PATCH",
                                           .url = server.url(u"/v1.0/servicePrincipals/1?$x=%20y"_s),
                                           .headers = {{"Content-Type", "application/json"}, {"X-One", "1"}},
                                           .body = R"({"a":1})"}));
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->status, 201);
  EXPECT_EQ(reply->body, R"({"id":"1"})");
  EXPECT_EQ(reply->header("Request-ID"), "r1");
  const auto& request = server.requests().last();
  EXPECT_EQ(request.method, "PATCH");
  EXPECT_EQ(request.target, "/v1.0/servicePrincipals/1?$x=%20y");
  EXPECT_EQ(request.header("x-one"), "1");
  EXPECT_EQ(request.body, R"({"a":1})");
  EXPECT_TRUE(request.header("Authorization").isEmpty());
}

TEST_F(QtTransportTest, EveryStatusButARedirectIsAnAnswer) {
  for (const int status : {200, 201, 202, 400, 401, 403, 404, 405, 409, 410, 412, 418,
                           422, 423, 424, 429, 500, 501, 502, 503, 504, 507, 509}) {
    const auto reply = get(answer(status, R"({"error":{"code":"x"}})", {{"Content-Type", "application/json"}}));
    ASSERT_TRUE(reply) << status << ' ' << kindName(reply.error().kind).toStdString();
    EXPECT_EQ(reply->status, status);
    EXPECT_EQ(reply->body, R"({"error":{"code":"x"}})");
  }
  const auto empty = get(answer(204));
  ASSERT_TRUE(empty);
  EXPECT_EQ(empty->status, 204);
  EXPECT_TRUE(empty->body.isEmpty());
}

TEST_F(QtTransportTest, A401KeepsItsChallengeAndBody) {
  const auto reply =
      get(answer(401, "{}", {{"WWW-Authenticate", R"(Bearer realm="", error="insufficient_claims", claims="e30=")"}}));
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->status, 401);
  EXPECT_TRUE(reply->header("www-authenticate").contains("insufficient_claims"));
  EXPECT_EQ(reply->body, "{}");
}

TEST_F(QtTransportTest, ARedirectIsAFailureAndNobodyElseIsCalled) {
  const test::FaultRow row("F20");
  for (const int status : {300, 301, 302, 303, 307, 308}) {
    for (const QByteArray& to : {other.url(u"/x"_s).toEncoded(), server.url(u"/loop"_s).toEncoded(),
                                 QByteArray("http://example.com/"), QByteArray("/same")}) {
      const auto result = get(answer(status, {}, {{"Location", to}, {"request-id", "r2"}}));
      ASSERT_FALSE(result);
      EXPECT_EQ(result.error().kind, Kind::UnexpectedRedirect);
      EXPECT_EQ(result.error().httpStatus, status);
      EXPECT_EQ(result.error().requestId, u"r2"_s);
    }
  }
  EXPECT_EQ(other.connections(), 0);
}

TEST_F(QtTransportTest, AnAddressThatIsNotOursIsABugAndNothingIsSent) {
  for (const QUrl& url : {other.url(u"/x"_s), QUrl(u"http://graph.microsoft.com/v1.0/me"_s), QUrl(u"ftp://x/"_s)}) {
    const auto result = await(transport.send({.url = url}));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Kind::Bug);
    EXPECT_EQ(result.error().code, u"address"_s);
  }
  EXPECT_EQ(other.connections(), 0);
}

TEST_F(QtTransportTest, AWebPageInPlaceOfJsonIsTheNetworksOwnSignIn) {
  const test::FaultRow row("F5");
  const QByteArray page = "<html><form>Welcome to the hotel</form></html>";
  for (const char* type : {"text/html", "text/html; charset=utf-8", " Text/HTML"}) {
    EXPECT_EQ(failureKind(answer(200, page, {{"Content-Type", type}})), Kind::PortalInTheWay);
    EXPECT_EQ(failureKind(answer(511, page, {{"Content-Type", type}})), Kind::PortalInTheWay);
  }
  EXPECT_TRUE(get(answer(200, page, {{"Content-Type", "text/html"}}), {}));
  const auto down = get(answer(503, page, {{"Content-Type", "text/html"}}));
  ASSERT_TRUE(down);
  EXPECT_EQ(down->status, 503);
}

TEST_F(QtTransportTest, BodiesOfEveryKindComeBackByteForByte) {
  const test::FaultRow row("F18");
  for (const QByteArray& body :
       {QByteArray("\xEF\xBB\xBF{}"), QByteArray("\xFF\xFE{\0}\0", 6), QByteArray("{\"a\":NaN}"),
        QByteArray("{\"a\":1,\"a\":2}"), QByteArray(100'000, '['), QByteArray(1, '\0')}) {
    const auto reply = get(answer(200, body, {{"Content-Type", "application/json"}}));
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->body, body);
  }
}

TEST_F(QtTransportTest, AnAnswerThatIsCutOffAnywhereIsNeverUsed) {
  const test::FaultRow row("F7");
  GuardedAccessManager impatient({server.origin()}, nullptr, {1000, milliseconds(300), milliseconds(600)});
  QtTransport cautious(impatient);
  const auto outcome = [&](const ScriptedAnswer& what) {
    server.always(what);
    return await(cautious.send({.method = "POST", .url = server.url(u"/x"_s), .body = "{}"}));
  };
  const QByteArray json = R"({"value":[{"id":"1"},{"id":"2"}]})";
  for (const QByteArray& whole : {answer(200, json).bytes, answer(404, json).bytes, answer(503, json).bytes}) {
    for (qsizetype size = 0; size < whole.size(); ++size) {
      for (const auto after : {ScriptedAnswer::After::Close, ScriptedAnswer::After::Reset}) {
        const auto result = outcome({.bytes = whole.left(size), .after = after});
        ASSERT_FALSE(result) << whole.left(size).constData();
        EXPECT_EQ(result.error().code, u"connection-lost"_s) << kindName(result.error().kind).toStdString();
      }
    }
  }
}

TEST_F(QtTransportTest, AChunkedAnswerThatIsCutOffAnywhereIsNeverUsed) {
  const test::FaultRow row("F7");
  GuardedAccessManager impatient({server.origin()}, nullptr, {1000, milliseconds(300), milliseconds(600)});
  QtTransport cautious(impatient);
  const QByteArray whole =
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"value\"\r\n4\r\n:[]}\r\n0\r\n\r\n";
  // The body is whole as soon as the last chunk's "0" has come.
  for (qsizetype size = 0; size < whole.size() - 4; ++size) {
    server.always({.bytes = whole.left(size)});
    const auto result = await(cautious.send({.method = "POST", .url = server.url(u"/x"_s), .body = "{}"}));
    ASSERT_FALSE(result) << whole.left(size).constData();
  }
}

TEST_F(QtTransportTest, AResetBeforeTheHeadersIsALostConnection) {
  const test::FaultRow row("F6");
  server.always({.after = ScriptedAnswer::After::Reset});
  for (const char* method : {"GET", "POST"}) {
    const auto result = await(transport.send({.method = method, .url = server.url(u"/x"_s), .body = "{}"}));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Kind::HostUnreachable);
    EXPECT_EQ(result.error().code, u"connection-lost"_s);
  }
}

TEST_F(QtTransportTest, TwoLengthsThatDisagreeAreRefused) {
  const test::FaultRow row("F7");
  EXPECT_EQ(failureKind({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 4\r\n\r\n{}{}"}),
            Kind::BadReply);
}

TEST_F(QtTransportTest, WhatIsNotHttpIsRefused) {
  for (const char* bytes : {"SSH-2.0-OpenSSH\r\n", "HTTP/9.9 abc\r\n\r\n", "\r\n\r\n\r\n", "220 mail ready\r\n"}) {
    server.always({.bytes = bytes});
    EXPECT_FALSE(await(transport.send({.url = server.url(u"/x"_s)}))) << bytes;
  }
}

qint64 peakMemoryInKilobytes() {
  QFile file(u"/proc/self/status"_s);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  for (const QByteArray& line : file.readAll().split('\n')) {
    if (line.startsWith("VmHWM:")) {
      return line.mid(6).trimmed().split(' ').front().toLongLong();
    }
  }
  return 0;
}

TEST_F(QtTransportTest, AGiganticBodyIsStoppedAndNeverHeldInMemory) {
  const test::FaultRow row("F19");
  const qint64 before = peakMemoryInKilobytes();
  const auto promised = get({.head = "HTTP/1.1 200 OK\r\nContent-Length: 300000000\r\n\r\n",
                             .bytes = QByteArray(100'000, 'x'),
                             .repeats = 2999});
  ASSERT_FALSE(promised);
  EXPECT_EQ(promised.error().code, u"too-large"_s);
  const auto unannounced = get({.head = "HTTP/1.1 200 OK\r\n\r\n", .bytes = QByteArray(100'000, 'x'), .repeats = 2999});
  ASSERT_FALSE(unannounced);
  EXPECT_EQ(unannounced.error().kind, Kind::BadReply);
  EXPECT_EQ(unannounced.error().code, u"too-large"_s);
  EXPECT_LT(peakMemoryInKilobytes() - before, 64 * 1024);
}

TEST_F(QtTransportTest, ABodyThatUnpacksToTooMuchIsStopped) {
  const test::FaultRow row("F19");
  const QByteArray packed = qCompress(QByteArray(30'000'000, '\0'), 9).mid(4);
  const qint64 before = peakMemoryInKilobytes();
  const auto result = get(answer(200, packed, {{"Content-Encoding", "deflate"}}));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, Kind::BadReply);
  EXPECT_LT(peakMemoryInKilobytes() - before, 64 * 1024);
}

TEST_F(QtTransportTest, APackedBodyComesUnpacked) {
  const QByteArray json = "{\"value\":\"" + QByteArray(2000, 'v') + "\"}";
  const auto reply = get(answer(200, qCompress(json).mid(4), {{"Content-Encoding", "deflate"}}));
  ASSERT_TRUE(reply) << reply.error().code.toStdString() << reply.error().detail.toStdString();
  EXPECT_EQ(reply->body, json);
}

TEST_F(QtTransportTest, ABodyThatCannotBeUnpackedIsRefused) {
  const test::FaultRow row("F18");
  EXPECT_EQ(failureKind(answer(200, "not packed at all", {{"Content-Encoding", "gzip"}})), Kind::BadReply);
}

struct QtTransportTime : testing::Test {
  test::ScriptedServer server;
  test::FullBacklog blackHole;
  GuardedAccessManager network{
      {server.origin(), blackHole.origin()}, nullptr, {1'000'000, milliseconds(300), milliseconds(700)}};
  QtTransport transport{network};
};

TEST_F(QtTransportTime, TheTotalLimitEndsABodyThatTricklesForEver) {
  const test::FaultRow row("F8");
  server.then({.head = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n",
               .bytes = QByteArray(1000, 'x'),
               .piece = 1,
               .every = milliseconds(50)});
  EXPECT_EQ(await(transport.send({.url = server.url(u"/"_s)})).error().kind, Kind::TimedOut);
}

TEST_F(QtTransportTime, AServerThatSaysNothingTimesOut) {
  const test::FaultRow row("F9");
  server.then({.after = ScriptedAnswer::After::KeepOpen});
  EXPECT_EQ(await(transport.send({.url = server.url(u"/"_s)})).error().kind, Kind::TimedOut);
}

TEST_F(QtTransportTime, AConnectionThatIsNeverMadeTimesOut) {
  const test::FaultRow row("F9");
  EXPECT_EQ(await(transport.send({.url = blackHole.origin()})).error().kind, Kind::TimedOut);
}

TEST_F(QtTransportTest, CancellingClosesTheConnection) {
  server.then({.after = ScriptedAnswer::After::KeepOpen});
  auto pending = transport.send({.url = server.url(u"/"_s)});
  ASSERT_TRUE(test::eventually([&] { return server.requests().size() == 1; }));
  pending.cancel();
  EXPECT_EQ(await(pending).error().kind, Kind::Cancelled);
  EXPECT_TRUE(test::eventually([&] { return server.open() == 0; }));
}

TEST_F(QtTransportTest, ATransportThatGoesAwayTakesItsRequestsAlong) {
  auto temporary = std::make_unique<QtTransport>(network);
  server.then({.after = ScriptedAnswer::After::KeepOpen});
  const auto pending = temporary->send({.url = server.url(u"/"_s)});
  ASSERT_TRUE(test::eventually([&] { return server.requests().size() == 1; }));
  temporary.reset();
  EXPECT_FALSE(await(pending));
  EXPECT_TRUE(test::eventually([&] { return server.open() == 0; }));
}

TEST(QtTransportConnecting, NobodyListeningIsHostUnreachable) {
  const test::FaultRow row("F2");
  QUrl closed;
  {
    const test::ScriptedServer server;
    closed = server.origin();
  }
  GuardedAccessManager network({closed});
  QtTransport transport(network);
  const auto result = await(transport.send({.url = closed}));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, Kind::HostUnreachable);
  EXPECT_EQ(result.error().code, u"refused"_s);
  EXPECT_TRUE(result.error().detail.contains(u"127.0.0.1"_s));
}

TEST(QtTransportTls, ASelfSignedCertificateIsRefusedAndNothingIsSent) {
  const test::FaultRow row("F3");
  QSslServer server;
  QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
  tls.setLocalCertificate(QSslCertificate(test::selfSignedCertificate));
  tls.setPrivateKey(QSslKey(test::selfSignedKey, QSsl::Ec));
  server.setSslConfiguration(tls);
  ASSERT_TRUE(server.listen(QHostAddress(QHostAddress::LocalHost)));
  QByteArray received;
  QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
    QTcpSocket* socket = server.nextPendingConnection();
    if (!socket) {
      return;
    }
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] { received += socket->readAll(); });
  });
  const QUrl origin(u"https://127.0.0.1:%1"_s.arg(server.serverPort()));
  GuardedAccessManager network({origin});
  QtTransport transport(network);
  EXPECT_EQ(await(transport.send({.url = origin})).error().kind, Kind::NotSecure);
  EXPECT_TRUE(received.isEmpty());
}

TEST(QtTransportTls, AServerThatDoesNotSpeakTlsIsNotSecureOrLost) {
  test::ScriptedServer server;
  server.always(answer(200));
  const QUrl origin(u"https://127.0.0.1:%1"_s.arg(server.serverPort()));
  GuardedAccessManager network({origin}, nullptr, {1000, milliseconds(500), milliseconds(1000)});
  QtTransport transport(network);
  EXPECT_FALSE(await(transport.send({.url = origin})));
}

QStringList* captured = nullptr;

TEST_F(QtTransportTest, LogsNeitherQueryNorBodyNorIds) {
  QStringList lines;
  captured = &lines;
  QLoggingCategory::setFilterRules(u"usher.http=true\nusher.http.info=true"_s);
  const auto previous =
      qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) { captured->append(text); });
  server.then(answer(200, R"({"access_token":"CANARY-body"})"));
  await(transport.send({.method = "POST",
                        .url = server.url(u"/v1.0/users/anna@contoso.com?$search=CANARY-query"_s),
                        .headers = {{"Authorization", "Bearer CANARY-token"}},
                        .body = "CANARY-request"}));
  qInstallMessageHandler(previous);
  QLoggingCategory::setFilterRules({});
  const QString text = lines.join(u'\n');
  EXPECT_TRUE(text.contains(u"request method=POST host=127.0.0.1 path=/v1.0/users/{id} "_s)) << text.toStdString();
  EXPECT_TRUE(text.contains(u" status=200"_s)) << text.toStdString();
  EXPECT_FALSE(text.contains(u"CANARY"_s)) << text.toStdString();
  EXPECT_FALSE(text.contains(u"anna"_s)) << text.toStdString();
}

}  // namespace
}  // namespace usher::http
