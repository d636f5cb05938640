// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "app/tour/keyboard.h"
#include "app/tour/microsoft_pages.h"
#include "journey/journey.h"
#include "journey/tenant.h"
#include "pages/kit/elided_text.h"
#include "support/await.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using flow::ConsentState;
using flow::Errand;
using flow::StepId;

class EmbeddedJourneyTest : public testing::Test {
 protected:
  EmbeddedJourneyTest() : m_usher(m_scratch.filePath(u"data"_s)) {}

  bool start(const QString& scenarios = {}) {
    if (!m_tenant.start(scenarios)) {
      return false;
    }
    profile::ProductProfile contreli = m_tenant.contreli();
    contreli.signIn.browser = profile::BrowserChoice::Embedded;
    return m_usher.open({.profile = std::move(contreli),
                         .browserPlugin = QStringLiteral(USHER_BUILD_DIR "/app/plugins/usher_browser.so")});
  }

  /// Goes through Microsoft's pages by keys, as often as Usher opens them, until `isThere()`.
  bool goesThroughPages(const char* what, const std::function<bool()>& isThere) {
    const PracticePerson person = m_tenant.person(u"global-admin"_s);
    tour::MicrosoftPages pages(m_usher.window(), *microsoft().page(), [](const QString&) {});
    const auto isOpen = [this] { return m_usher.window().findChild<QWidget*>(u"webView"_s) != nullptr; };
    for (int visit = 0; visit < 4 && !isThere(); ++visit) {
      if (!m_usher.reaches(what, [&] { return isThere() || isOpen(); })) {
        return false;
      }
      if (isOpen()) {
        pages.goThrough({u"global-admin"_s, person.userName, person.password, person.number});
      }
    }
    return m_usher.reaches(what, isThere);
  }

  /// Types into the field that Microsoft's page has put the cursor in, again where the page did not take keys yet,
  /// which nothing tells.
  void enters(const QString& text) {
    const QString title = microsoft().page()->page().title;
    const auto goesOn = [&] {
      const flow::PageInView shown = microsoft().page()->page();
      return shown.title != title || !shown.trouble.isEmpty();
    };
    for (int tries = 0; tries < 6 && !goesOn(); ++tries) {
      auto* const view = m_usher.window().findChild<QWidget*>(u"webView"_s);
      if (QWidget* const web = view != nullptr ? view->focusProxy() : nullptr) {
        tour::Keyboard::press(web, Qt::Key_A, Qt::ControlModifier);
        tour::Keyboard::type(web, text);
        tour::Keyboard::press(web, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
      }
      eventually(goesOn, std::chrono::seconds(4));
    }
  }

  flow::AtMicrosoft& microsoft() { return m_usher.services().setUp().parts().microsoft; }

  QTemporaryDir m_scratch;
  Tenant m_tenant;
  Journey m_usher;
};

TEST_F(EmbeddedJourneyTest, SignsInAndConsentsInTheBrowserOfTheWindow) {
  ASSERT_TRUE(start());
  EXPECT_EQ(microsoft().door(), flow::DoorKind::Embedded);
  ASSERT_TRUE(m_usher.choosesRole(flow::Role::Administrator));
  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(m_usher.reaches("Microsoft's page",
                              [this] { return microsoft().page()->page().title.startsWith(u"Sign in"_s); }));
  const QUrl authority = m_tenant.contreli().cloud.authority;
  const auto* host = m_usher.window().findChild<pages::kit::ElidedText*>(u"pageHost"_s);
  ASSERT_NE(host, nullptr);
  EXPECT_TRUE(host->isVisible());
  EXPECT_TRUE(host->text().contains(u"127.0.0.1:"_s + QString::number(authority.port()))) << qPrintable(host->text());
  ASSERT_TRUE(goesThroughPages("Usher knows who it is",
                               [this] { return m_usher.signInStep().view().phase == flow::SignInPhase::Confirm; }));
  ASSERT_TRUE(m_usher.confirms());
  ASSERT_TRUE(m_usher.goesOnTo(StepId::Consent));
  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(
      goesThroughPages("verified", [this] { return m_usher.consent().view().vendor.state == ConsentState::Verified; }));
  EXPECT_TRUE(m_tenant.now().isGranted(m_usher.vendorAppId(), u"Mail.Read"_s, false));
  EXPECT_TRUE(m_usher.browser.opened.isEmpty()) << "nothing went to the other door";
}

TEST_F(EmbeddedJourneyTest, WhatTheEmbeddedBrowserCannotPassGoesOnAtTheOtherDoor) {
  ASSERT_TRUE(start(u"conditional-access"_s));
  const PracticePerson dana = m_tenant.person(u"global-admin"_s);
  m_usher.browser.become(dana);
  ASSERT_TRUE(m_usher.choosesRole(flow::Role::Administrator));
  ASSERT_TRUE(m_usher.press("primary"));
  const auto isBlocked = [this] { return !microsoft().page()->page().trouble.isEmpty(); };
  const std::pair<const char*, QString> pages[] = {
      {"Sign in", dana.userName}, {"Enter password", dana.password}, {"Enter the number", dana.number}};
  for (const auto& [title, answer] : pages) {
    ASSERT_TRUE(m_usher.reaches(title, [&, page = QLatin1String(title)] {
      const flow::PageInView shown = microsoft().page()->page();
      return isBlocked() || (shown.title.startsWith(page) && !shown.isLoading);
    }));
    if (!isBlocked()) {
      enters(answer);
    }
  }
  ASSERT_TRUE(m_usher.reaches("Microsoft refuses this browser", isBlocked));
  EXPECT_EQ(microsoft().page()->page().trouble, u"AADSTS53000"_s);
  ASSERT_TRUE(m_usher.press("pagePromptAction"));
  ASSERT_TRUE(m_usher.reaches("Usher knows who it is",
                              [this] { return m_usher.signInStep().view().phase == flow::SignInPhase::Confirm; }));
  EXPECT_EQ(m_usher.signInStep().view().userName, dana.userName);
}

}  // namespace
}  // namespace usher::test
