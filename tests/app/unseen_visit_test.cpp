// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QLayout>

#include "app/embedded/embedded_door.h"
#include "scripted_plugin.h"
#include "support/await.h"

namespace usher::app {

using namespace std::chrono_literals;

namespace {

/// A visit that nobody sees, at a door whose view is on screen.
class UnseenVisitTest : public testing::Test {
 protected:
  void SetUp() override {
    QObject::connect(&door, &EmbeddedDoor::pageChanged, &door, [this] { ++changes; });
    auto begun = door.begin(QUrl(QStringLiteral("https://vendor.example/consented")), QStringLiteral("person"));
    ASSERT_TRUE(begun);
    visit = std::move(*begun);
    answer = visit->openUnseen(QUrl(QStringLiteral("https://login.microsoftonline.com/t/authorize?prompt=none")),
                               QStringLiteral("s"));
  }
  QString codeOfFailure() {
    const auto result = test::await(answer);
    return result ? QStringLiteral("none") : result.error().code;
  }

  ScriptedPlugin plugin;
  EmbeddedDoor door{
      {QUrl(QStringLiteral("https://login.microsoftonline.com")), QUrl(QStringLiteral("https://graph.microsoft.com")),
       QUrl(QStringLiteral("https://entra.microsoft.com"))},
      [this] { return &plugin; },
      {.patience = {.loading = 60ms, .blank = 60ms, .look = 5ms}}};
  QWidget window;
  QWidget* view = door.makeView(&window);
  std::unique_ptr<signin::Visit> visit;
  Pending<QUrl> answer;
  int changes = 0;
};

TEST_F(UnseenVisitTest, ShowsNothingWhileItLoads) {
  plugin.observer->pageShown(QUrl(QStringLiteral("https://login.microsoftonline.com/t")), QStringLiteral("Sign in"),
                             true);
  plugin.observer->pageShown(QUrl(QStringLiteral("https://login.microsoftonline.com/t")), QStringLiteral("Sign in"),
                             false);
  EXPECT_EQ(plugin.opened.size(), 1);
  EXPECT_EQ(plugin.persons, (QStringList{QStringLiteral("person")}));
  EXPECT_EQ(changes, 0);
  EXPECT_TRUE(door.page().host.isEmpty());
  EXPECT_EQ(view->layout()->count(), 0);
}

TEST_F(UnseenVisitTest, EndsWithTheRedirectLikeAny) {
  const QUrl redirect(QStringLiteral("https://vendor.example/consented?code=1&state=s"));
  EXPECT_EQ(plugin.observer->judge(redirect), browser::Verdict::Catch);
  plugin.observer->caught(redirect);
  EXPECT_EQ(test::await(answer).value(), redirect);
}

TEST_F(UnseenVisitTest, EndsWithTheNumberOfAnErrorPageWhateverItIs) {
  plugin.sight = {.errorNumber = 700016};
  plugin.observer->pageShown(QUrl(QStringLiteral("https://login.microsoftonline.com/t")), {}, false);
  EXPECT_EQ(codeOfFailure(), QStringLiteral("AADSTS700016"));
  EXPECT_EQ(changes, 0);
}

TEST_F(UnseenVisitTest, EndsWhereAPersonWouldHaveToDecide) {
  plugin.observer->hostAsked(QUrl(QStringLiteral("https://sts.contoso.example/adfs")));
  EXPECT_EQ(codeOfFailure(), QStringLiteral("host"));
  EXPECT_EQ(changes, 0);
}

TEST_F(UnseenVisitTest, EndsWithAPageThatIsLost) {
  plugin.observer->troubled(QStringLiteral("crashed"));
  EXPECT_EQ(codeOfFailure(), QStringLiteral("crashed"));
  EXPECT_EQ(changes, 0);
}

TEST_F(UnseenVisitTest, AnUnfitBrowserIsNotUsedForIt) {
  visit.reset();
  plugin.version = QStringLiteral("1.0.0.0");
  const auto opened = plugin.opened.size();
  EmbeddedDoor old({}, [this] { return &plugin; });
  auto begun = old.begin(QUrl(QStringLiteral("https://vendor.example/consented")), QStringLiteral("person"));
  ASSERT_TRUE(begun);
  answer = (*begun)->openUnseen(QUrl(QStringLiteral("https://login.microsoftonline.com/t")), QStringLiteral("s"));
  EXPECT_FALSE(test::await(answer));
  EXPECT_EQ(plugin.opened.size(), opened);
}

TEST_F(UnseenVisitTest, TheNextVisitIsSeenAgain) {
  visit.reset();
  auto begun = door.begin(QUrl(QStringLiteral("http://localhost/done")), QStringLiteral("person"));
  ASSERT_TRUE(begun);
  const auto seen =
      (*begun)->open(QUrl(QStringLiteral("https://login.microsoftonline.com/t")), QStringLiteral("s"), false);
  EXPECT_GT(changes, 0);
  EXPECT_EQ(door.page().host, QStringLiteral("login.microsoftonline.com"));
  EXPECT_EQ(view->layout()->count(), 1);
}

}  // namespace

}  // namespace usher::app
