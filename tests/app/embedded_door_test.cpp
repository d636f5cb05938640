// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/embedded/embedded_door.h"

#include <gtest/gtest.h>

#include <chrono>

#include "scripted_plugin.h"
#include "support/await.h"
#include "support/fault_row.h"

namespace usher::app {

using namespace std::chrono_literals;

namespace {

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

  /// The page that is loaded, or loads.
  void show(const char* address, bool loading = false) {
    plugin.observer->pageShown(QUrl(QString::fromLatin1(address)), {}, loading);
  }
  QString trouble() const { return door.page().trouble; }

  ScriptedPlugin plugin;
  EmbeddedDoor door{
      globalCloud(), [this] { return &plugin; }, {.patience = {.loading = 60ms, .blank = 60ms, .look = 5ms}}};
  std::unique_ptr<signin::Visit> visit;
};

TEST_F(EmbeddedDoorTest, LoadsTheRedirectOnceWhereTheVendorShallLearnOfIt) {
  open(true);
  EXPECT_EQ(judge("http://localhost/done?admin_consent=True"), browser::Verdict::LoadLast);
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
  const test::FaultRow row{"F44"};
  const auto answer = open();
  visit.reset();
  EXPECT_EQ(plugin.closed, 1);
  EXPECT_EQ(test::await(answer).error().kind, Failure::Kind::Cancelled);
}

TEST_F(EmbeddedDoorTest, ReadsMicrosoftsPagesOnly) {
  open();
  EXPECT_TRUE(plugin.observer->mayRead(QUrl(QStringLiteral("https://login.microsoftonline.com/x"))));
  EXPECT_FALSE(plugin.observer->mayRead(QUrl(QStringLiteral("https://sts.contoso.com/x"))));
  plugin.observer->hostAsked(QUrl(QStringLiteral("https://sts.contoso.com/adfs")));
  door.continueToAskedHost();
  EXPECT_FALSE(plugin.observer->mayRead(QUrl(QStringLiteral("https://sts.contoso.com/x"))));
}

TEST_F(EmbeddedDoorTest, OffersTheOtherDoorForWhatTheDeviceOrAPolicyWithholds) {
  const test::FaultRow row{"F26"};
  open();
  show("https://login.microsoftonline.com/x");
  for (const int number : {53000, 53001, 53003, 50097, 50129, 50131, 50155, 530032, 530035, 987654}) {
    plugin.observer->seen({.errorNumber = number});
    EXPECT_EQ(trouble(), QStringLiteral("AADSTS%1").arg(number));
    show("https://login.microsoftonline.com/y", true);
    show("https://login.microsoftonline.com/y");
    EXPECT_EQ(trouble(), QString()) << "it was another page's";
  }
}

TEST_F(EmbeddedDoorTest, OffersNoOtherDoorForWhatIsTheSameBehindIt) {
  open();
  show("https://login.microsoftonline.com/x");
  plugin.observer->seen({.errorNumber = 50105});
  plugin.observer->seen({.errorNumber = 65001});
  EXPECT_EQ(trouble(), QString());
}

TEST_F(EmbeddedDoorTest, NoticesAPasskeyAndACertificateOfOnesOwnByTheAddress) {
  open();
  for (const char* page : {"https://login.microsoft.com/common/fido/get?uiflavor=Web",
                           "https://login.microsoft.com/5d6b0e2a-7f3c-4a58-9a52-3f1f0e6a7b01/FIDO/get"}) {
    show(page, true);
    EXPECT_EQ(trouble(), QStringLiteral("passkey")) << page;
    show(page);
    EXPECT_EQ(trouble(), QStringLiteral("passkey")) << page;
    show("https://login.microsoftonline.com/common/login");
    EXPECT_EQ(trouble(), QString()) << "another way was chosen on the page";
  }
  show("https://certauth.login.microsoftonline.com/t/certauth", true);
  EXPECT_EQ(trouble(), QStringLiteral("own-certificate"));
  for (const char* other : {"https://login.microsoftonline.com/confidoes",
                            "https://login.microsoftonline.com/?a=/fido/get", "https://sts.contoso.com/fido/get"}) {
    show(other);
    EXPECT_EQ(trouble(), QString()) << other;
  }
}

TEST_F(EmbeddedDoorTest, SaysWhenAPageDoesNotStopLoading) {
  open();
  plugin.sight.isBlank = true;
  ASSERT_TRUE(test::eventually([this] { return trouble() == QStringLiteral("slow"); }));
  show("https://login.microsoftonline.com/x");
  EXPECT_EQ(trouble(), QString()) << "it came after all";
}

TEST_F(EmbeddedDoorTest, SaysWhenAPageStaysBlankUntilSomethingShows) {
  open();
  plugin.sight.isBlank = true;
  show("https://login.microsoftonline.com/x");
  ASSERT_TRUE(test::eventually([this] { return trouble() == QStringLiteral("blank"); }));
  plugin.sight.isBlank = false;
  EXPECT_TRUE(test::eventually([this] { return trouble().isEmpty(); }));
}

TEST_F(EmbeddedDoorTest, LooksAgainAtAPageThatChangesByItself) {
  open();
  show("https://login.microsoftonline.com/x");
  plugin.sight.errorNumber = 53003;
  EXPECT_TRUE(test::eventually([this] { return trouble() == QStringLiteral("AADSTS53003"); }));
}

TEST_F(EmbeddedDoorTest, DoesNotSuspectAPageWhileItAsksAboutAHost) {
  open();
  plugin.sight.isBlank = true;
  plugin.observer->hostAsked(QUrl(QStringLiteral("https://sts.contoso.com/adfs")));
  show("https://login.microsoftonline.com/x");
  const int before = plugin.looks;
  ASSERT_TRUE(test::eventually([&] { return plugin.looks > before + 40; }));
  EXPECT_EQ(trouble(), QString());
}

TEST_F(EmbeddedDoorTest, LoadsAPageAgainAndOneThatIsLostFromTheBeginning) {
  open();
  const QUrl start = plugin.opened.last();
  show("https://login.microsoftonline.com/t/login");
  door.reload();
  EXPECT_EQ(plugin.reloads, 1);
  EXPECT_EQ(plugin.opened.size(), 1);
  for (const char* lost : {"crashed", "unreachable", "certificate"}) {
    plugin.observer->troubled(QString::fromLatin1(lost));
    door.reload();
    EXPECT_EQ(plugin.opened.takeLast(), start) << lost;
    EXPECT_EQ(trouble(), QString());
  }
  EXPECT_EQ(plugin.reloads, 1) << "what a person typed is not sent twice";
}

TEST_F(EmbeddedDoorTest, ShowsNoPageWhoseProcessIsNotLockedIn) {
  open();
  show("https://login.microsoftonline.com/x");
  plugin.observer->troubled(QStringLiteral("unprotected"));
  EXPECT_EQ(plugin.closed, 1);
  EXPECT_EQ(trouble(), QStringLiteral("unprotected"));
}

TEST_F(EmbeddedDoorTest, StopsWatchingAPageThatCrashed) {
  open();
  plugin.sight.isBlank = true;
  show("https://login.microsoftonline.com/x");
  plugin.observer->troubled(QStringLiteral("crashed"));
  const int before = plugin.looks;
  EXPECT_FALSE(
      test::eventually([&] { return plugin.looks != before || trouble() != QStringLiteral("crashed"); }, 200ms));
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

TEST(EmbeddedDoorWithoutPlugin, StaysOpenAndSaysSo) {
  EmbeddedDoor door(globalCloud(), [] { return nullptr; });
  const auto begun = door.begin(QUrl(QStringLiteral("http://localhost")), QStringLiteral("p"));
  ASSERT_TRUE(begun);
  const auto answer = (*begun)->open(QUrl(QStringLiteral("https://login.microsoftonline.com/t")), {}, false);
  EXPECT_EQ(door.page().trouble, QStringLiteral("missing"));
  door.reload();
  EXPECT_EQ(door.page().trouble, QStringLiteral("missing"));
  EXPECT_FALSE(answer.isFinished());
}

class OldBrowser : public EmbeddedDoorTest, public testing::WithParamInterface<const char*> {
 protected:
  OldBrowser() { plugin.version = QString::fromLatin1(GetParam()); }
};

TEST_P(OldBrowser, OpensNothingUntilThePersonGoesOnAllTheSame) {
  const auto answer = open();
  EXPECT_EQ(trouble(), QStringLiteral("too-old"));
  EXPECT_TRUE(plugin.opened.isEmpty());
  EXPECT_EQ(door.page().host, QString());
  door.reload();
  EXPECT_EQ(trouble(), QString());
  ASSERT_EQ(plugin.opened.size(), 1);
  visit.reset();
  SetUp();
  open();
  EXPECT_EQ(plugin.opened.size(), 2) << "it was said once";
}

INSTANTIATE_TEST_SUITE_P(Versions, OldBrowser, testing::Values("108.0.5359.93", "107.9.9999.999", "", "unknown"));

}  // namespace
}  // namespace usher::app
