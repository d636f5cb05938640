// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <signal.h>

#include <QLabel>
#include <QSignalSpy>

#include "browser_fixture.h"
#include "processes.h"
#include "support/await.h"
#include "support/fault_row.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

class LostPage : public BrowserTest {
 protected:
  LostPage() {
    limits.patience = {.loading = 1s, .blank = 500ms, .look = 100ms};
    useAuthority(site.url({}));
    site.put("/sign-in", {.body = "<title>Sign in</title>Sign in"});
  }
};

}  // namespace

TEST_F(LostPage, APageThatIsKilledIsLoadedAgainFromItsPlace) {
  const FaultRow row{"F45"};
  open(u"/sign-in"_s);
  ASSERT_TRUE(showsTitle(u"Sign in"_s));
  const auto renderers = renderersBelow(QCoreApplication::applicationPid());
  ASSERT_FALSE(renderers.isEmpty());
  for (const Process& renderer : renderers) {
    kill(static_cast<pid_t>(renderer.id), SIGKILL);
  }
  ASSERT_TRUE(getsTrouble(u"crashed"_s));
  ASSERT_TRUE(child("pageInstead")->isVisible());
  EXPECT_EQ(child<QLabel>("pageInsteadHeadline")->text(), u"Microsoft's page stopped working"_s);
  QSignalSpy ownBrowser(child("pageInstead")->window(), SIGNAL(ownBrowserWanted()));
  click("pageInsteadSecond");
  EXPECT_EQ(ownBrowser.count(), 1);
  click("pageInsteadFirst");
  ASSERT_TRUE(eventually([&] { return site.asked().count("/sign-in") == 2 && !page().isLoading; }));
  EXPECT_TRUE(showsTitle(u"Sign in"_s));
  EXPECT_EQ(page().trouble, QString());
  EXPECT_FALSE(child("pageInstead")->isVisible());
  EXPECT_TRUE(child("webView")->isVisible());
}

TEST_F(LostPage, IsNoticedHoweverItIsLost) {
  open(QUrl(u"http://127.0.0.1:%1/x"_s.arg(freePort())));
  EXPECT_TRUE(getsTrouble(u"refused"_s)) << "an authority of another port is another one";

  site.put("/empty", {.body = "<title>Empty</title><script>document.body.textContent = ' '</script>"});
  open(u"/empty"_s);
  EXPECT_TRUE(getsTrouble(u"blank"_s));

  site.put("/late", {.body = "<title>Late</title><body></body><script>setTimeout(() => {"
                             "document.body.textContent = 'Sign in'; }, 1500)</script>"});
  open(u"/late"_s);
  EXPECT_TRUE(getsTrouble(u"blank"_s));
  EXPECT_TRUE(getsTrouble({})) << "it shows something after all";

  site.put("/never", {.body = "<title>Never</title>Almost", .hangs = true});
  open(u"/never"_s);
  EXPECT_TRUE(getsTrouble(u"slow"_s));

  site.put("/fault", {.body = "<title>Fault</title>Try later", .status = 503});
  open(u"/fault"_s);
  EXPECT_TRUE(getsTrouble(u"server-error"_s));
  EXPECT_EQ(page().title, u"Fault"_s) << "what the server says stays in sight";

  const quint16 closed = freePort();
  const QUrl gone(u"http://127.0.0.1:%1"_s.arg(closed));
  useAuthority(gone);
  open(gone);
  EXPECT_TRUE(getsTrouble(u"unreachable"_s));
  EXPECT_TRUE(child("pageInstead")->isVisible());
}

TEST_F(LostPage, NamesWhatOnlyAnotherBrowserCanPass) {
  struct {
    QByteArray body;
    int status;
    QString trouble;
  } const pages[] = {
      {"<p>AADSTS53000: Device is not compliant</p>", 200, u"AADSTS53000"_s},
      {"<p>Sorry</p><p>Error Code: 53003</p><p>Request Id: 1</p>", 400, u"AADSTS53003"_s},
      {"<p>Fehlercode\xEF\xBC\x9A 50097</p>", 200, u"AADSTS50097"_s},
      {"<body></body><script>setTimeout(() => { document.body.textContent = 'AADSTS50155: x' }, 300)</script>", 200,
       u"AADSTS50155"_s},
  };
  for (const auto& [body, status, trouble] : pages) {
    site.put("/error", {.body = "<title>Error</title>" + body, .status = status});
    open(u"/error"_s);
    EXPECT_TRUE(getsTrouble(trouble)) << body.constData() << qPrintable(page().trouble);
  }
  site.put("/common/fido/get", {.body = "<title>Passkey</title>Sign in with a passkey"});
  site.redirect("/passkey", "/common/fido/get?uiflavor=Web");
  open(u"/passkey"_s);
  EXPECT_TRUE(getsTrouble(u"passkey"_s));
  EXPECT_TRUE(showsTitle(u"Passkey"_s)) << "the page stays, for it has other ways";
  EXPECT_TRUE(child("pagePrompt")->isVisible());
  EXPECT_EQ(page().trouble, u"passkey"_s);

  site.put("/plain", {.body = "<title>Plain</title>Sign in with a passkey, a security key, code 53003, call 50097"});
  open(u"/plain"_s);
  ASSERT_TRUE(showsTitle(u"Plain"_s));
  EXPECT_FALSE(eventually([&] { return !page().trouble.isEmpty(); }, 500ms));
}

}  // namespace usher::test
