// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/own_browser.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

#include "case_name.h"
#include "support/await.h"
#include "support/fault_row.h"
#include "support/manual_clock.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

using Kind = Failure::Kind;

const QString visitState = u"the-right-state"_s;

/// A visit that is open and a plain socket client beside it.
class OwnBrowserTest : public testing::Test {
 protected:
  void begin(const QString& registered = u"http://localhost/cb"_s) {
    auto begun = browser.begin(QUrl(registered), u"person"_s);
    ASSERT_TRUE(begun);
    visit = std::move(*begun);
    answer = visit->open(QUrl(u"https://login.example/authorize"_s), visitState);
    whenDone(answer, &context, [this](Result<QUrl> result) { redirect = std::move(result); });
  }
  int port() const { return visit->redirectUri().port(); }
  QByteArray host() const { return "Host: localhost:" + QByteArray::number(port()) + "\r\n"; }
  QByteArray get(const QByteArray& target) const { return "GET " + target + " HTTP/1.1\r\n" + host() + "\r\n"; }

  std::unique_ptr<QTcpSocket> connected(const QHostAddress& address = QHostAddress(QHostAddress::LocalHost)) {
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(address, static_cast<quint16>(port()));
    eventually([&] {
      return socket->state() == QTcpSocket::ConnectedState || socket->state() == QTcpSocket::UnconnectedState;
    });
    return socket->state() == QTcpSocket::ConnectedState ? std::move(socket) : nullptr;
  }
  static bool isClosed(QTcpSocket& socket) {
    return eventually([&] { return socket.state() == QTcpSocket::UnconnectedState; });
  }
  /// What the listener answers until it closes.
  QByteArray exchange(const QByteArray& request) {
    const auto socket = connected();
    if (!socket) {
      return "not connected";
    }
    socket->write(request);
    isClosed(*socket);
    return socket->readAll();
  }
  int statusOf(const QByteArray& request) { return exchange(request).split(' ').value(1).toInt(); }

  ManualClock clock;
  QObject context;
  QList<QUrl> openedAddresses;
  Completion<void> canOpen;
  signin::OwnBrowser browser{[this](const QUrl& address) {
                               openedAddresses.append(address);
                               return canOpen.pending();
                             },
                             clock, [](bool ok) { return ok ? u"All <b>done</b>"_s : u"Not this"_s; }};
  std::unique_ptr<signin::Visit> visit;
  Pending<QUrl> answer;
  std::optional<Result<QUrl>> redirect;
};

TEST_F(OwnBrowserTest, OpensTheAddressAndGivesTheWholeRedirect) {
  begin();
  EXPECT_EQ(openedAddresses, QList<QUrl>{QUrl(u"https://login.example/authorize"_s)});
  EXPECT_EQ(visit->redirectUri().adjusted(QUrl::RemovePort).scheme(), u"http"_s);
  EXPECT_EQ(visit->redirectUri().path(), u"/cb"_s);
  const QByteArray page = exchange(get("/cb?code=a%2Bb&state=the-right-state"));
  EXPECT_TRUE(page.startsWith("HTTP/1.1 200"));
  EXPECT_TRUE(page.contains("All &lt;b&gt;done&lt;/b&gt;"));
  EXPECT_TRUE(page.contains("Cache-Control: no-store"));
  ASSERT_TRUE(eventually([&] { return redirect.has_value(); }));
  EXPECT_EQ(redirect->value().toString(QUrl::FullyEncoded),
            visit->redirectUri().toString() + u"?code=a%2Bb&state=the-right-state"_s);
}

TEST_F(OwnBrowserTest, ARegisteredAddressWithoutPathIsAnsweredAtTheRoot) {
  begin(u"http://localhost"_s);
  EXPECT_EQ(visit->redirectUri().path(), QString());
  EXPECT_EQ(statusOf(get("/cb?code=a&state=the-right-state")), 404);
  EXPECT_EQ(statusOf(get("/?code=a&state=the-right-state")), 200);
}

TEST_F(OwnBrowserTest, AnErrorWithTheRightStateIsShownAsOneAndHandedOn) {
  begin();
  EXPECT_TRUE(exchange(get("/cb?error=access_denied&state=the-right-state")).contains("Not this"));
  ASSERT_TRUE(eventually([&] { return redirect.has_value(); }));
  EXPECT_TRUE(redirect->value().query().contains(u"access_denied"_s));
}

TEST_F(OwnBrowserTest, OneHitAndTheDoorIsShut) {
  begin();
  EXPECT_EQ(statusOf(get("/cb?code=a&state=the-right-state")), 200);
  EXPECT_EQ(connected(), nullptr);
}

TEST_F(OwnBrowserTest, ListensOnBothLoopbackAddressesAndNoOther) {
  begin();
  EXPECT_NE(connected(), nullptr);
  QTcpServer probe;
  if (probe.listen(QHostAddress(QHostAddress::LocalHostIPv6), 0)) {
    EXPECT_NE(connected(QHostAddress(QHostAddress::LocalHostIPv6)), nullptr);
  }
  // The whole of 127/8 reaches a listener on every interface, but not one on 127.0.0.1.
  EXPECT_EQ(connected(QHostAddress(u"127.0.0.2"_s)), nullptr);
}

TEST_F(OwnBrowserTest, ListensHereThoughTheSystemHasASocksProxy) {
  QNetworkProxy::setApplicationProxy({QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, 1});
  begin();
  QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
  ASSERT_NE(visit, nullptr);
  EXPECT_EQ(statusOf(get("/cb?code=a&state=the-right-state")), 200);
}

TEST_F(OwnBrowserTest, TheOtherLoopbackNamesAreHostsToo) {
  begin();
  const QByteArray at = "GET /cb?code=a HTTP/1.1\r\nHost: ";
  EXPECT_EQ(statusOf(at + "127.0.0.1:" + QByteArray::number(port()) + "\r\n\r\n"), 400);
  EXPECT_TRUE(exchange("GET /cb?code=a&state=the-right-state HTTP/1.1\r\nHost: [::1]:" + QByteArray::number(port()) +
                       "\r\n\r\n")
                  .startsWith("HTTP/1.1 200"));
}

TEST_F(OwnBrowserTest, ARequestInPiecesIsPutTogether) {
  begin();
  const auto socket = connected();
  ASSERT_NE(socket, nullptr);
  for (const char byte : get("/cb?code=a&state=the-right-state")) {
    socket->write(&byte, 1);
    socket->flush();
  }
  EXPECT_TRUE(isClosed(*socket));
  EXPECT_TRUE(socket->readAll().startsWith("HTTP/1.1 200"));
}

struct HostileRequest {
  const char* name;
  QByteArray request;  ///< {host} stands for the right Host header, {port} for the port.
  int status;
};

class HostileRequestTest : public OwnBrowserTest, public testing::WithParamInterface<HostileRequest> {};

TEST_P(HostileRequestTest, IsRefusedAndTheVisitGoesOn) {
  begin();
  QByteArray request = GetParam().request;
  request.replace("{host}", host()).replace("{port}", QByteArray::number(port()));
  const QByteArray page = exchange(request);
  EXPECT_EQ(page.split(' ').value(1).toInt(), GetParam().status);
  EXPECT_FALSE(page.contains("done"));
  EXPECT_FALSE(page.contains("call this number"));
  EXPECT_FALSE(redirect.has_value());
  EXPECT_EQ(statusOf(get("/cb?code=a&state=the-right-state")), 200);
  EXPECT_TRUE(eventually([&] { return redirect.has_value() && redirect->has_value(); }));
}

const QByteArray good = "?code=a&state=the-right-state HTTP/1.1\r\n";

INSTANTIATE_TEST_SUITE_P(
    Requests, HostileRequestTest,
    testing::Values(
        HostileRequest{"longer_path", "GET /cbEVIL" + good + "{host}\r\n", 404},
        HostileRequest{"deeper_path", "GET /cb/x" + good + "{host}\r\n", 404},
        HostileRequest{"root", "GET /" + good + "{host}\r\n", 404},
        HostileRequest{"path_in_capitals", "GET /CB" + good + "{host}\r\n", 404},
        HostileRequest{"encoded_path", "GET /%63b" + good + "{host}\r\n", 404},
        HostileRequest{"dot_segments", "GET /x/../cb" + good + "{host}\r\n", 404},
        HostileRequest{"double_slash", "GET //cb" + good + "{host}\r\n", 404},
        HostileRequest{"icon", "GET /favicon.ico HTTP/1.1\r\n{host}\r\n", 404},
        HostileRequest{"post", "POST /cb" + good + "{host}\r\n", 405},
        HostileRequest{"head", "HEAD /cb" + good + "{host}\r\n", 405},
        HostileRequest{"options", "OPTIONS /cb" + good + "{host}\r\n", 405},
        HostileRequest{"lower_case_get", "get /cb" + good + "{host}\r\n", 405},
        HostileRequest{"post_with_body", "POST /cb" + good + "{host}Content-Length: 3\r\n\r\nabc", 400},
        HostileRequest{"chunked", "GET /cb" + good + "{host}Transfer-Encoding: chunked\r\n\r\n", 400},
        HostileRequest{"no_host", "GET /cb" + good + "\r\n", 400},
        HostileRequest{"rebound_host", "GET /cb" + good + "Host: evil.example:{port}\r\n\r\n", 400},
        HostileRequest{"host_without_port", "GET /cb" + good + "Host: localhost\r\n\r\n", 400},
        HostileRequest{"host_with_other_port", "GET /cb" + good + "Host: localhost:1\r\n\r\n", 400},
        HostileRequest{"host_as_prefix", "GET /cb" + good + "Host: localhost:{port}.evil.example\r\n\r\n", 400},
        HostileRequest{"two_hosts", "GET /cb" + good + "{host}Host: evil.example\r\n\r\n", 400},
        HostileRequest{"folded_header", "GET /cb" + good + "X: a\r\n b\r\n{host}\r\n", 400},
        HostileRequest{"header_without_colon", "GET /cb" + good + "{host}nonsense\r\n\r\n", 400},
        HostileRequest{"space_before_colon", "GET /cb" + good + "Host : localhost:{port}\r\n\r\n", 400},
        HostileRequest{"bare_line_feeds", "GET /cb?code=a&state=the-right-state HTTP/1.1\nHost: localhost:{port}\n\n",
                       400},
        HostileRequest{"null_byte", QByteArrayLiteral("GET /cb?code=a\0&state=the-right-state HTTP/1.1\r\n{host}\r\n"),
                       400},
        HostileRequest{"absolute_target", "GET http://localhost:{port}/cb" + good + "{host}\r\n", 400},
        HostileRequest{"authority_target", "CONNECT localhost:{port} HTTP/1.1\r\n{host}\r\n", 400},
        HostileRequest{"http_2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400},
        HostileRequest{"http_09", "GET /cb?code=a&state=the-right-state\r\n\r\n", 400},
        HostileRequest{"tls_hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n", 12), 400},
        HostileRequest{"two_requests", "GET /cb" + good + "{host}\r\nGET /cb" + good + "{host}\r\n", 400},
        HostileRequest{"foreign_state", "GET /cb?code=a&state=other HTTP/1.1\r\n{host}\r\n", 400},
        HostileRequest{"longer_state", "GET /cb?code=a&state=the-right-statex HTTP/1.1\r\n{host}\r\n", 400},
        HostileRequest{"no_state", "GET /cb?code=a HTTP/1.1\r\n{host}\r\n", 400},
        HostileRequest{"two_states", "GET /cb?state=the-right-state&state=x HTTP/1.1\r\n{host}\r\n", 400},
        HostileRequest{"error_without_state",
                       "GET /cb?error=x&error_description=call+this+number HTTP/1.1\r\n{host}\r\n", 400},
        HostileRequest{"broken_encoding", "GET /cb?code=%zz&state=the-right-state HTTP/1.1\r\n{host}\r\n", 400},
        HostileRequest{"long_line", "GET /cb?x=" + QByteArray(9000, 'x') + " HTTP/1.1\r\n{host}\r\n", 400},
        HostileRequest{"endless_line", QByteArray(9000, 'x'), 400},
        HostileRequest{"many_headers", "GET /cb" + good + QByteArray("X: y\r\n").repeated(6000) + "{host}\r\n", 400}),
    caseName<HostileRequest>);

TEST_F(OwnBrowserTest, ASlowClientIsDroppedAfterFiveSeconds) {
  begin();
  const auto slow = connected();
  ASSERT_NE(slow, nullptr);
  slow->write("GET /cb");
  slow->flush();
  ASSERT_TRUE(eventually([&] { return clock.waiting() == 2; }));
  clock.advance(std::chrono::seconds(5));
  EXPECT_TRUE(isClosed(*slow));
  EXPECT_EQ(statusOf(get("/cb?code=a&state=the-right-state")), 200);
}

TEST_F(OwnBrowserTest, ManyIdleClientsDoNotKeepTheBrowserOut) {
  begin();
  std::vector<std::unique_ptr<QTcpSocket>> idle;
  for (int i = 0; i < 40; ++i) {
    idle.push_back(connected());
    ASSERT_NE(idle.back(), nullptr);
  }
  EXPECT_TRUE(eventually([&] { return clock.waiting() <= 5; }));
  EXPECT_EQ(statusOf(get("/cb?code=a&state=the-right-state")), 200);
}

TEST_F(OwnBrowserTest, AClientThatDripsIsDroppedJustAsEarly) {
  begin();
  const auto slow = connected();
  ASSERT_NE(slow, nullptr);
  ASSERT_TRUE(eventually([&] { return clock.waiting() == 2; }));
  for (const char byte : QByteArray("GET /")) {
    slow->write(&byte, 1);
    slow->flush();
    QCoreApplication::processEvents();
    clock.advance(std::chrono::milliseconds(999));
  }
  EXPECT_NE(slow->state(), QTcpSocket::UnconnectedState);
  clock.advance(std::chrono::seconds(1));
  EXPECT_TRUE(isClosed(*slow));
}

TEST_F(OwnBrowserTest, KeepsFourClientsAndDropsTheOldestForAFifth) {
  begin();
  std::vector<std::unique_ptr<QTcpSocket>> clients;
  for (int i = 0; i < 4; ++i) {
    clients.push_back(connected());
    ASSERT_NE(clients.back(), nullptr);
  }
  ASSERT_TRUE(eventually([&] { return clock.waiting() == 5; }));
  clients.push_back(connected());
  EXPECT_TRUE(isClosed(*clients.front()));
  for (std::size_t i = 1; i < clients.size(); ++i) {
    EXPECT_EQ(clients[i]->state(), QTcpSocket::ConnectedState) << i;
  }
}

TEST_F(OwnBrowserTest, NoAddressOfTheNetworkLeadsToIt) {
  begin();
  const QByteArray atPort = QByteArray::number(port(), 16).toUpper().rightJustified(4, '0');
  int listeners = 0;
  for (const QString& table : {u"/proc/self/net/tcp"_s, u"/proc/self/net/tcp6"_s}) {
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly)) {
      continue;
    }
    for (const QByteArray& line : file.readAll().split('\n')) {
      const QList<QByteArray> fields = line.simplified().split(' ');
      const QByteArray local = fields.value(1);
      if (fields.value(3) == "0A" && local.endsWith(':' + atPort)) {
        ++listeners;
        EXPECT_TRUE(local.startsWith("0100007F:") || local.startsWith("00000000000000000000000001000000:"))
            << local.constData();
      }
    }
  }
  EXPECT_GE(listeners, 1);
  for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
    if (!address.isLoopback()) {
      EXPECT_EQ(connected(address), nullptr) << qPrintable(address.toString());
    }
  }
}

TEST_F(OwnBrowserTest, EndsAfterTenMinutes) {
  const FaultRow row{"F43"};
  begin();
  clock.advance(std::chrono::minutes(10));
  ASSERT_TRUE(eventually([&] { return redirect.has_value(); }));
  EXPECT_EQ(redirect->error().kind, Kind::TimedOut);
}

TEST_F(OwnBrowserTest, AHitAfterASleepThatOnlyTheWallClockSawComesTooLate) {
  const FaultRow row{"F43"};
  begin();
  clock.setNow(clock.now().addSecs(3600));
  exchange(get("/cb?code=a&state=the-right-state"));
  ASSERT_TRUE(eventually([&] { return redirect.has_value(); }));
  EXPECT_EQ(redirect->error().kind, Kind::TimedOut);
}

TEST_F(OwnBrowserTest, ClosingTheVisitClosesTheListener) {
  begin();
  const auto lonely = connected();
  const quint16 former = static_cast<quint16>(port());
  visit.reset();
  EXPECT_TRUE(isClosed(*lonely));
  QTcpServer probe;
  EXPECT_TRUE(probe.listen(QHostAddress(QHostAddress::LocalHost), former));
  ASSERT_TRUE(eventually([&] { return redirect.has_value(); }));
  EXPECT_EQ(redirect->error().kind, Kind::Cancelled);
}

TEST_F(OwnBrowserTest, TheAnswerReachesTheBrowserAlthoughTheVisitEndsAtOnce) {
  begin();
  whenDone(answer, &context, [this](const Result<QUrl>&) { visit.reset(); });
  const auto socket = connected();
  ASSERT_NE(socket, nullptr);
  socket->write(get("/cb?code=a&state=the-right-state"));
  EXPECT_TRUE(isClosed(*socket));
  EXPECT_TRUE(socket->readAll().endsWith("</html>"));
}

TEST_F(OwnBrowserTest, ABrowserThatDoesNotStartIsSaid) {
  begin();
  canOpen.finish(fail(Kind::BrowserBlocked, u"no-browser"_s));
  ASSERT_TRUE(eventually([&] { return redirect.has_value(); }));
  EXPECT_EQ(redirect->error().kind, Kind::BrowserBlocked);
}

TEST_F(OwnBrowserTest, ABrowserThatStartedIsWaitedFor) {
  begin();
  canOpen.finish({});
  EXPECT_TRUE(await(canOpen.pending()));
  EXPECT_FALSE(redirect.has_value());
}

TEST_F(OwnBrowserTest, WithoutARegisteredAddressNothingListensAndNothingComesBack) {
  begin({});
  EXPECT_TRUE(visit->redirectUri().isEmpty());
  EXPECT_EQ(openedAddresses.size(), 1);
  EXPECT_EQ(clock.waiting(), 0);
  EXPECT_FALSE(redirect.has_value());
  visit.reset();
  ASSERT_TRUE(eventually([&] { return redirect.has_value(); }));
  EXPECT_EQ(redirect->error().kind, Kind::Cancelled);
}

TEST_F(OwnBrowserTest, OnlyLoopbackHttpIsListenedFor) {
  for (const QString& registered :
       {u"https://localhost/cb"_s, u"http://contreli.example/cb"_s, u"http://0.0.0.0/"_s,
        u"http://localhost.evil.example/"_s, u"http://a@localhost/"_s, u"urn:x"_s, u"http://localhost/cb?x=y"_s}) {
    EXPECT_FALSE(browser.begin(QUrl(registered), {})) << registered.toStdString();
  }
}

}  // namespace
}  // namespace usher::test
