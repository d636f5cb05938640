// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/connection_page.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QTest>

#include "pages/connection_words.h"
#include "pages/kit/button.h"
#include "pages/kit/notice.h"
#include "pages/kit/state_line.h"
#include "stub_desktop.h"
#include "support/await.h"
#include "support/manual_clock.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using Use = flow::NeededAddress::Use;
using State = flow::AddressReport::State;

struct ConnectionPageTest : testing::Test {
  ManualClock clock;
  StubDesktop desktop;
  QList<Completion<QDateTime>> asked;
  flow::ConnectionTest test{{{Use::SignIn, QUrl(u"https://login.contoso.test/x"_s), true},
                             {Use::Directory, QUrl(u"https://graph.contoso.test:8443/x"_s), true}},
                            [this](const flow::NeededAddress&) {
                              asked.append(Completion<QDateTime>());
                              return asked.last().pending();
                            },
                            [](const QUrl&) { return u"proxy.contoso.test:8080"_s; },
                            clock};
  std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
  pages::HelpPage* page = pages::connectionEntry(test).makePage({desktop, clock}, window.get());

  template <typename Widget>
  Widget* child(const char* name) const {
    return window->findChild<Widget*>(QLatin1String(name));
  }
  pages::kit::StateLine* row(int index) const {
    return child<pages::kit::StateLine>(qPrintable(u"connectionAddress%1"_s.arg(index)));
  }
  QString summary() const { return child<pages::kit::Notice>("connectionSummary")->headline(); }
  void answer(qsizetype index, Result<QDateTime> outcome) {
    asked.at(index).finish(std::move(outcome));
    EXPECT_TRUE(eventually([&] { return test.reports().at(index % 2).state != State::Asking; }));
  }
};

TEST_F(ConnectionPageTest, AsksWhenItComesOnScreenAndNamesEachAddress) {
  EXPECT_TRUE(asked.isEmpty());
  page->enter();
  EXPECT_EQ(asked.size(), 2);
  EXPECT_EQ(row(0)->text(), u"login.contoso.test"_s);
  EXPECT_EQ(row(1)->text(), u"graph.contoso.test:8443"_s);
  EXPECT_EQ(summary(), u"Waiting for answers"_s);
  answer(0, clock.now());
  answer(1, clock.now());
  EXPECT_EQ(summary(), u"Every address answers."_s);
  EXPECT_TRUE(row(0)->accessibleDescription().startsWith(u"Answers."_s));
  EXPECT_TRUE(row(0)->accessibleDescription().contains(u"proxy.contoso.test:8080"_s));
}

TEST_F(ConnectionPageTest, SaysHowManyFailedAndWhy) {
  page->enter();
  answer(0, clock.now());
  answer(1, fail(Failure::Kind::NotSecure, u"untrusted"_s, u"Inspection of Contoso"_s));
  EXPECT_TRUE(summary().contains(u"1 of 2"_s)) << qPrintable(summary());
  EXPECT_TRUE(row(1)->accessibleDescription().contains(u"Inspection of Contoso"_s));
}

TEST_F(ConnectionPageTest, TheButtonStopsAndAsksAgain) {
  page->enter();
  auto* run = child<pages::kit::Button>("connectionRun");
  EXPECT_EQ(run->text(), u"&Stop"_s);
  run->click();
  ASSERT_TRUE(eventually([&] { return !test.isRunning(); }));
  EXPECT_EQ(run->text(), u"Test &again"_s);
  run->click();
  EXPECT_EQ(asked.size(), 4);
}

TEST_F(ConnectionPageTest, SaysThatTheClockIsOff) {
  page->enter();
  answer(0, clock.now().addSecs(-7200));
  answer(1, clock.now().addSecs(-7200));
  EXPECT_EQ(child<pages::kit::Notice>("connectionClock")->headline(),
            u"The clock of this computer is 2 hours ahead."_s);
  EXPECT_EQ(pages::clockErrorText(std::chrono::seconds(-420)), u"7 minutes behind"_s);
  EXPECT_EQ(pages::clockErrorText(std::chrono::seconds(86'400 * 3)), u"3 days ahead"_s);
}

TEST_F(ConnectionPageTest, GivesEverythingAsText) {
  page->enter();
  answer(0, clock.now().addSecs(86'400 * 2));
  answer(1, fail(Failure::Kind::ProxyLoginNeeded));
  child<QAbstractButton>("connectionCopy");
  const QString text = pages::connectionReport(test);
  EXPECT_TRUE(text.contains(u"login.contoso.test (Sign-in): Answers."_s)) << qPrintable(text);
  EXPECT_TRUE(text.contains(u"graph.contoso.test:8443 (Your organisation): The proxy of your network"_s));
  EXPECT_TRUE(text.contains(u"[ProxyLoginNeeded]"_s));
  EXPECT_TRUE(text.contains(u"proxy.contoso.test:8080"_s));
  EXPECT_TRUE(text.contains(u"2 days behind"_s));
  auto* copy = window->findChild<QWidget*>(u"connectionCopy"_s);
  ASSERT_TRUE(copy);
  for (auto* button : window->findChildren<QAbstractButton*>()) {
    if (button->text() == u"Copy as text"_s) {
      button->click();
    }
  }
  EXPECT_EQ(desktop.copied, QStringList{text});
}

TEST(ConnectionWords, EveryFailureHasASentenceOfItsOwn) {
  using Kind = Failure::Kind;
  QStringList sentences;
  for (const auto& [kind, code] : QList<std::pair<Kind, QString>>{{Kind::Offline, u"name"_s},
                                                                  {Kind::Offline, u"network"_s},
                                                                  {Kind::HostUnreachable, u"refused"_s},
                                                                  {Kind::HostUnreachable, u"proxy"_s},
                                                                  {Kind::HostUnreachable, u"connection-lost"_s},
                                                                  {Kind::NotSecure, u"protocol"_s},
                                                                  {Kind::NotSecure, u"self-signed"_s},
                                                                  {Kind::NotSecure, u"untrusted"_s},
                                                                  {Kind::NotSecure, u"expired"_s},
                                                                  {Kind::NotSecure, u"not-yet-valid"_s},
                                                                  {Kind::NotSecure, u"wrong-name"_s},
                                                                  {Kind::ProxyLoginNeeded, {}},
                                                                  {Kind::TimedOut, {}},
                                                                  {Kind::PortalInTheWay, u"redirect"_s},
                                                                  {Kind::PortalInTheWay, u"content"_s},
                                                                  {Kind::Cancelled, {}},
                                                                  {Kind::BadReply, {}}}) {
    sentences.append(
        pages::addressOutcome({.address = {}, .state = State::Failed, .failure = failure(kind, code, u"Hotel"_s)}));
    EXPECT_TRUE(sentences.last().endsWith(u'.'));
  }
  sentences.removeDuplicates();
  EXPECT_EQ(sentences.size(), 17);
}

TEST(ConnectionWords, AServersWordsStayShortAndPlain) {
  const QString evil = u"<b>\u202E"_s + QString(500, u'x');
  const QString text = pages::addressOutcome(
      {.address = {}, .state = State::Failed, .failure = failure(Failure::Kind::NotSecure, u"untrusted"_s, evil)});
  EXPECT_LT(text.size(), 250);
  EXPECT_FALSE(text.contains(QChar(0x202E)));
}

}  // namespace
}  // namespace usher::test
