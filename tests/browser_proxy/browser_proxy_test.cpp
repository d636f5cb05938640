// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QDir>
#include <QNetworkProxyFactory>
#include <QProcess>
#include <QVBoxLayout>

#include "app/embedded/browser_plugin.h"
#include "app/embedded/embedded_door.h"
#include "support/await.h"
#include "support/fault_row.h"
#include "support/login_proxy.h"
#include "support/secure_server.h"

namespace usher::app {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::eventually;
using test::FaultRow;

const QByteArray goodLogin = "dana:let me in";
constexpr std::chrono::seconds patience{60};

/// The embedded browser in a home of its own, with a proxy in the environment as an office sets it.
class BrowserProxy : public testing::Test {
 protected:
  BrowserProxy() {
    qputenv("HOME", home.path().toUtf8());
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    proxy.hosts.insert(u"login.contoso.test"_s, server.serverPort());
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(door.makeView(&window));
    window.resize(600, 400);
    door.useProxyLogins(logins);
    QObject::connect(&logins, &http::ProxyLogins::questionChanged, &window, [this] {
      if (logins.question()) {
        ++asked;
      }
    });
  }

  /// As the administrator of an office does with the certificate of its inspecting proxy.
  void trustInspection() {
    const QString database = u"sql:"_s + home.filePath(u".pki/nssdb"_s);
    ASSERT_TRUE(QDir(home.path()).mkpath(u".pki/nssdb"_s));
    run(u"certutil"_s, {u"-N"_s, u"-d"_s, database, u"--empty-password"_s});
    run(u"certutil"_s,
        {u"-A"_s, u"-d"_s, database, u"-n"_s, u"inspection"_s, u"-t"_s, u"C,,"_s, u"-i"_s, certificates.rootFile()});
  }
  static void run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    ASSERT_TRUE(process.waitForFinished());
    ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
  }

  void open() {
    window.show();
    visit = std::move(*door.begin(QUrl(u"http://localhost/done"_s), u"person"_s));
    answer = visit->open(QUrl(u"https://login.contoso.test/authorize?x=1"_s), u"s"_s, false);
  }
  bool isShown() {
    return eventually([&] { return door.page().title == u"Sign in at Contoso"_s; }, patience);
  }
  bool isTroubledBy(const QString& trouble) {
    const bool is = eventually([&] { return door.page().trouble == trouble; }, patience);
    EXPECT_TRUE(is) << qPrintable(door.page().trouble) << ' ' << qPrintable(door.page().title);
    return is;
  }
  bool isAsked(int times) {
    return eventually([&] { return asked == times && logins.question(); }, patience);
  }
  void expectServerKnowsNoLogin() {
    EXPECT_FALSE(server.received().toLower().contains("proxy-authorization"));
    EXPECT_FALSE(server.received().contains(goodLogin.toBase64()));
  }

  QTemporaryDir home;
  test::CertificateMaker certificates;
  test::SecureServer server{certificates.issue({u"login.contoso.test"_s}),
                            test::answer(200, "<html><title>Sign in at Contoso</title><body>Welcome</body></html>",
                                         {{"Content-Type", "text/html"}})};
  test::LoginProxy proxy;
  test::ProxyEnvironment environment{proxy.address()};
  http::ProxyLogins logins;
  BrowserPlugin plugin{QStringLiteral(USHER_BUILD_DIR "/app/plugins/usher_browser.so")};
  QWidget window;
  EmbeddedDoor door{{QUrl(u"https://login.contoso.test"_s), QUrl(u"https://graph.contoso.test"_s),
                     QUrl(u"https://portal.contoso.test"_s)},
                    [this] { return plugin.get(); },
                    {.oldestBrowser = u"1.0.0.0"_s}};
  std::unique_ptr<signin::Visit> visit;
  Pending<QUrl> answer;
  int asked = 0;
};

TEST_F(BrowserProxy, TheSystemsProxyAndItsInspectionCertificateAreTaken) {
  trustInspection();
  open();
  EXPECT_TRUE(isShown()) << qPrintable(door.page().trouble);
  EXPECT_TRUE(proxy.requests().contains("CONNECT login.contoso.test:443 HTTP/1.1"));
  EXPECT_EQ(asked, 0);
}

TEST_F(BrowserProxy, AnInspectionCertificateThatNobodyInstalledIsRefused) {
  const FaultRow row("F3");
  open();
  EXPECT_TRUE(isTroubledBy(u"certificate"_s));
  EXPECT_TRUE(server.received().isEmpty());
}

TEST_F(BrowserProxy, TheLoginIsAskedForOnceAndThePageComes) {
  const FaultRow row("F4");
  trustInspection();
  proxy.credentials = goodLogin;
  open();
  ASSERT_TRUE(isAsked(1));
  EXPECT_TRUE(logins.question()->proxy.contains(u"127.0.0.1"_s));
  logins.answer(u"dana"_s, u"let me in"_s);
  EXPECT_TRUE(isShown()) << qPrintable(door.page().trouble);
  EXPECT_EQ(asked, 1);
  EXPECT_TRUE(proxy.logins().contains(goodLogin));
  expectServerKnowsNoLogin();
}

TEST_F(BrowserProxy, ALoginThatQtNetworkKnowsIsNotAskedForAgain) {
  const FaultRow row("F4");
  trustInspection();
  proxy.credentials = goodLogin;
  ASSERT_EQ(logins.refused(u"127.0.0.1"_s, u"127.0.0.1:1"_s, logins.now()), http::ProxyLogins::Outcome::Asked);
  logins.answer(u"dana"_s, u"let me in"_s);
  asked = 0;
  open();
  EXPECT_TRUE(isShown()) << qPrintable(door.page().trouble);
  EXPECT_EQ(asked, 0);
}

TEST_F(BrowserProxy, AWrongPasswordIsAskedForThreeTimes) {
  const FaultRow row("F4");
  trustInspection();
  proxy.credentials = goodLogin;
  open();
  for (int i = 1; i <= 3; ++i) {
    ASSERT_TRUE(isAsked(i));
    EXPECT_EQ(logins.question()->wasRefused, i > 1);
    logins.answer(u"dana"_s, u"wrong %1"_s.arg(i));
  }
  EXPECT_TRUE(isTroubledBy(u"proxy"_s));
  EXPECT_EQ(asked, 3);
  EXPECT_FALSE(logins.question());
  EXPECT_TRUE(server.received().isEmpty());
}

TEST_F(BrowserProxy, DecliningSaysWhyThePageDoesNotComeAndTryingAgainAsksAgain) {
  const FaultRow row("F4");
  trustInspection();
  proxy.credentials = goodLogin;
  open();
  ASSERT_TRUE(isAsked(1));
  logins.decline();
  EXPECT_TRUE(isTroubledBy(u"proxy"_s));
  door.reload();
  ASSERT_TRUE(isAsked(2));
  logins.answer(u"dana"_s, u"let me in"_s);
  EXPECT_TRUE(isShown());
  expectServerKnowsNoLogin();
}

}  // namespace
}  // namespace usher::app
