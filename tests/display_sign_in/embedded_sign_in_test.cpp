// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QVBoxLayout>
#include <QWidget>

#include "app/embedded/browser_plugin.h"
#include "app/embedded/embedded_door.h"
#include "app/tour/keyboard.h"
#include "http/guarded_access_manager.h"
#include "signin/session.h"
#include "support/await.h"
#include "support/fault_row.h"
#include "tests/identity_server/identity_server_process.h"
#include "tests/signin/fake_vault.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

using Kind = Failure::Kind;
using tour::Keyboard;

/// A person at the provider's pages in the embedded browser, with a keyboard.
class EmbeddedSignIn : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(server.start()) << qPrintable(server.complaint());
    network = std::make_unique<http::GuardedAccessManager>(QList<QUrl>{server.origin()});
    door = std::make_unique<app::EmbeddedDoor>(server.cloud(), [this] { return plugin.get(); });
    auto* const layout = new QVBoxLayout(&window);
    layout->addWidget(door->makeView(&window));
    window.resize(700, 800);
    window.show();
    window.activateWindow();
    session = std::make_unique<signin::Session>(
        server.cloud(), profile::SignInClient{server.clientId(), QUrl(u"http://localhost/signed-in"_s)}, *network,
        vault, u"usher/store/account"_s, clock);
  }
  void TearDown() override {
    session.reset();
    door.reset();
  }

  QWidget* keys() {
    auto* const view = window.findChild<QWidget*>(u"webView"_s);
    return view != nullptr ? view->focusProxy() : nullptr;
  }
  bool waitsForPage(const QString& title) {
    return eventually([&] { return door->page().title == title && !door->page().isLoading && keys() != nullptr; });
  }
  void press(Qt::Key key, const QString& text = {}) {
    if (keys() != nullptr) {
      Keyboard::press(keys(), key, Qt::NoModifier, text);
    }
  }
  /// Again where the page did not take keys yet, which nothing tells.
  void enterNameAndPassword() {
    const auto goesOn = [this] { return door->page().title != u"Sign-in"_s; };
    for (int tries = 0; tries < 6 && !goesOn(); ++tries) {
      Keyboard::press(keys(), Qt::Key_A, Qt::ControlModifier);
      Keyboard::type(keys(), login);
      press(Qt::Key_Tab, u"\t"_s);
      Keyboard::type(keys(), u"whatever"_s);
      press(Qt::Key_Return, u"\r"_s);
      eventually(goesOn, std::chrono::seconds(3));
    }
  }
  Pending<signin::Account> begin() { return session->signIn(*door, {.tenant = server.tenantId()}); }

  const QString login = u"ada@contoso.example"_s;
  IdentityServerProcess server;
  SystemClock clock;
  FakeVault vault;
  app::BrowserPlugin plugin{QStringLiteral(USHER_BUILD_DIR "/app/plugins/usher_browser.so")};
  std::unique_ptr<http::GuardedAccessManager> network;
  QWidget window;
  std::unique_ptr<app::EmbeddedDoor> door;
  std::unique_ptr<signin::Session> session;
};

TEST_F(EmbeddedSignIn, SignsInByKeysAtTheProvidersOwnPages) {
  const auto pending = begin();
  ASSERT_TRUE(waitsForPage(u"Sign-in"_s));
  EXPECT_EQ(door->page().host, u"127.0.0.1:"_s + QString::number(server.origin().port()));
  enterNameAndPassword();
  ASSERT_TRUE(waitsForPage(u"Authorize"_s));
  // The page takes keys only when its button has the focus, which nothing tells.
  for (int tries = 0; tries < 20 && !pending.isFinished(); ++tries) {
    press(Qt::Key_Return, u"\r"_s);
    eventually([&] { return pending.isFinished(); }, std::chrono::seconds(1));
  }
  const auto account = await(pending);
  ASSERT_TRUE(account) << qPrintable(account.error().code + u' ' + account.error().detail + u'\n' +
                                     server.refusals().join(u'\n'));
  EXPECT_EQ(account->userName, login);
  EXPECT_EQ(account->objectId, server.objectId());
  EXPECT_EQ(window.findChild<QWidget*>(u"webView"_s), nullptr) << "the page is closed";
  EXPECT_TRUE(await(session->accessToken()));
  EXPECT_EQ(server.refusals(), QStringList());
}

TEST_F(EmbeddedSignIn, ClosedAtEachPageNobodyIsSignedIn) {
  const FaultRow row{"F44"};
  for (const bool afterPassword : {false, true}) {
    auto pending = begin();
    ASSERT_TRUE(waitsForPage(u"Sign-in"_s));
    if (afterPassword) {
      enterNameAndPassword();
      ASSERT_TRUE(waitsForPage(u"Authorize"_s));
    }
    pending.cancel();
    EXPECT_EQ(await(pending).error().kind, Kind::Cancelled);
    EXPECT_TRUE(eventually([&] { return keys() == nullptr; })) << "the page goes with the attempt";
    EXPECT_EQ(session->account(), std::nullopt);
  }
}

}  // namespace
}  // namespace usher::test
