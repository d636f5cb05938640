// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/embedded_door.h"

#include <gtest/gtest.h>

#include "support/await.h"

namespace usher::app {
namespace {

/// A plugin whose page only remembers; the test plays Chromium by calling the observer.
class ScriptedPlugin final : public browser::Plugin {
 public:
  class ScriptedPage final : public browser::Page {
   public:
    explicit ScriptedPage(ScriptedPlugin& plugin) : m_plugin(plugin), m_widget(std::make_unique<QWidget>()) {}
    ~ScriptedPage() override { ++m_plugin.closed; }
    QWidget* widget() override { return m_widget.get(); }
    void open(const QUrl& address) override { m_plugin.opened.append(address); }
    void reload() override { ++m_plugin.reloads; }

   private:
    ScriptedPlugin& m_plugin;
    std::unique_ptr<QWidget> m_widget;
  };

  browser::Page* createPage(QWidget*, browser::Observer* asked, const QString& person) override {
    observer = asked;
    persons.append(person);
    return new ScriptedPage(*this);
  }
  void forget(const QString& person) override { forgotten.append(person); }
  QString securityPatchVersion() const override { return QStringLiteral("108.0.5359.94"); }

  browser::Observer* observer = nullptr;
  QList<QUrl> opened;
  QStringList persons, forgotten;
  int closed = 0, reloads = 0;
};

profile::Cloud globalCloud() {
  return {QUrl(QStringLiteral("https://login.microsoftonline.com")),
          QUrl(QStringLiteral("https://graph.microsoft.com")), QUrl(QStringLiteral("https://entra.microsoft.com"))};
}

class EmbeddedDoorTest : public testing::Test {
 protected:
  void SetUp() override {
    auto begun = door.begin(QUrl(QStringLiteral("http://localhost/done")), QStringLiteral("person"));
    ASSERT_TRUE(begun) << qPrintable(begun.error().code);
    visit = std::move(*begun);
  }
  Pending<QUrl> open(bool loadRedirect = false) {
    return visit->open(QUrl(QStringLiteral("https://login.microsoftonline.com/t/authorize")), QStringLiteral("s"),
                       loadRedirect);
  }
  browser::Verdict judge(const char* address) { return plugin.observer->judge(QUrl(QString::fromLatin1(address))); }

  ScriptedPlugin plugin;
  EmbeddedDoor door{globalCloud(), [this] { return &plugin; }};
  std::unique_ptr<signin::Visit> visit;
};

TEST_F(EmbeddedDoorTest, CatchesTheExactRedirectOnly) {
  open();
  EXPECT_EQ(judge("http://localhost/done?code=1"), browser::Verdict::Catch);
  for (const char* other :
       {"http://localhost/doneEVIL", "http://localhost/", "http://localhost:8080/done", "https://localhost/done2",
        "http://localhost/DONE", "http://u@localhost/done", "http://localhost.evil.example/done"}) {
    EXPECT_NE(judge(other), browser::Verdict::Catch) << other;
  }
}

TEST_F(EmbeddedDoorTest, LoadsTheRedirectOnceWhereTheVendorShallLearnOfIt) {
  open(true);
  EXPECT_EQ(judge("http://localhost/done?admin_consent=True"), browser::Verdict::LoadLast);
}

TEST_F(EmbeddedDoorTest, ShowsMicrosoftAsksForOthersAndRefusesTheRest) {
  open();
  EXPECT_EQ(judge("https://login.microsoftonline.com/x"), browser::Verdict::Show);
  EXPECT_EQ(judge("https://sts.contoso.com/adfs"), browser::Verdict::Ask);
  EXPECT_EQ(judge("https://login.microsoftonline.com.evil.example/"), browser::Verdict::Ask);
  for (const char* refused : {"http://login.microsoftonline.com/x", "file:///etc/passwd", "javascript:alert(1)",
                              "data:text/html,x", "https://user@sts.contoso.com/", "ftp://a.example/"}) {
    EXPECT_EQ(judge(refused), browser::Verdict::Refuse) << refused;
  }
}

TEST_F(EmbeddedDoorTest, ShowsAnotherHostOnlyAfterThePersonContinues) {
  open();
  const QUrl federated(QStringLiteral("https://sts.contoso.com/adfs?wa=1"));
  plugin.observer->hostAsked(federated);
  EXPECT_EQ(door.page().askedHost, QStringLiteral("sts.contoso.com"));
  door.continueToAskedHost();
  EXPECT_EQ(plugin.opened.last(), federated);
  EXPECT_EQ(judge("https://sts.contoso.com/next"), browser::Verdict::Show);
  EXPECT_EQ(judge("https://evil.contoso.com/"), browser::Verdict::Ask);
  EXPECT_TRUE(door.page().askedHost.isEmpty());
}

TEST_F(EmbeddedDoorTest, ForgetsAllowedHostsWithTheVisit) {
  open();
  plugin.observer->hostAsked(QUrl(QStringLiteral("https://sts.contoso.com/")));
  door.continueToAskedHost();
  visit.reset();
  SetUp();
  open();
  EXPECT_EQ(judge("https://sts.contoso.com/"), browser::Verdict::Ask);
}

TEST_F(EmbeddedDoorTest, EndsTheVisitWithTheRedirect) {
  const auto answer = open();
  const QUrl redirect(QStringLiteral("http://localhost/done?code=1&state=s"));
  plugin.observer->caught(redirect);
  EXPECT_EQ(test::await(answer).value(), redirect);
}

TEST_F(EmbeddedDoorTest, DestroyingTheVisitClosesThePageAndCancels) {
  const auto answer = open();
  visit.reset();
  EXPECT_EQ(plugin.closed, 1);
  EXPECT_EQ(test::await(answer).error().kind, Failure::Kind::Cancelled);
}

TEST_F(EmbeddedDoorTest, KeepsOnlyTheNumberOfAnErrorPage) {
  open();
  plugin.observer->errorSeen(53003);
  EXPECT_EQ(door.page().trouble, QStringLiteral("AADSTS53003"));
  EXPECT_TRUE(plugin.observer->mayReadErrors(QUrl(QStringLiteral("https://login.microsoftonline.com/x"))));
  EXPECT_FALSE(plugin.observer->mayReadErrors(QUrl(QStringLiteral("https://sts.contoso.com/x"))));
}

TEST_F(EmbeddedDoorTest, TellsHostAndSecurityOfTheShownPage) {
  open();
  plugin.observer->pageShown(QUrl(QStringLiteral("https://login.microsoftonline.com/x")), QStringLiteral("Sign in"),
                             false);
  EXPECT_EQ(door.page().host, QStringLiteral("login.microsoftonline.com"));
  EXPECT_EQ(door.page().title, QStringLiteral("Sign in"));
  EXPECT_TRUE(door.page().isSecure);
  plugin.observer->pageShown(QUrl(QStringLiteral("http://127.0.0.1:8080/x")), {}, false);
  EXPECT_EQ(door.page().host, QStringLiteral("127.0.0.1:8080"));
  EXPECT_FALSE(door.page().isSecure);
}

TEST_F(EmbeddedDoorTest, OneSessionForOnePersonUntilForgotten) {
  open();
  visit.reset();
  SetUp();
  open();
  EXPECT_EQ(plugin.persons, (QStringList{QStringLiteral("person"), QStringLiteral("person")}));
  visit.reset();
  door.forget(QStringLiteral("person"));
  EXPECT_EQ(plugin.forgotten, QStringList{QStringLiteral("person")});
}

TEST(EmbeddedDoorWithoutPlugin, SaysSoInsteadOfBeginning) {
  EmbeddedDoor door(globalCloud(), [] { return nullptr; });
  const auto begun = door.begin(QUrl(QStringLiteral("http://localhost")), QStringLiteral("p"));
  ASSERT_FALSE(begun);
  EXPECT_EQ(begun.error().kind, Failure::Kind::BrowserBlocked);
}

}  // namespace
}  // namespace usher::app
