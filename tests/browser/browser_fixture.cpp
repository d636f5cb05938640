// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "browser_fixture.h"

#include <QAbstractButton>
#include <QTest>

#include "app/tour/keyboard.h"
#include "support/await.h"

namespace usher::test {

BrowserTest::BrowserTest() : m_plugin(QStringLiteral(USHER_BUILD_DIR "/app/plugins/usher_browser.so")) {
  qputenv("HOME", home.path().toUtf8());
  useAuthority(site.url({}));
}

BrowserTest::~BrowserTest() {
  m_visit.reset();
  if (m_door) {
    m_door->forget(QStringLiteral("person"));
  }
}

void BrowserTest::useAuthority(const QUrl& authority) {
  m_visit.reset();
  m_pane.reset();
  m_door = std::make_unique<app::EmbeddedDoor>(
      profile::Cloud{authority, authority, authority}, [this] { return m_plugin.get(); }, limits);
  m_pane = std::make_unique<shell::BrowserPane>(
      *m_door, [this](QWidget* parent) { return m_door->makeView(parent); }, QString(), QString(), nullptr);
  m_pane->resize(900, 600);
}

Pending<QUrl> BrowserTest::open(const QUrl& address) {
  m_visit.reset();
  m_visit = std::move(*m_door->begin(redirect, QStringLiteral("person")));
  m_pane->show();
  m_pane->open();
  return m_visit->open(address, {}, false);
}

Pending<QUrl> BrowserTest::openUnseen(const QString& path) {
  m_visit.reset();
  m_visit = std::move(*m_door->begin(redirect, QStringLiteral("person")));
  return m_visit->openUnseen(site.url(path), {});
}

bool BrowserTest::showsTitle(const QString& title) {
  return eventually([&] { return page().title == title && !page().isLoading; });
}

bool BrowserTest::getsTrouble(const QString& trouble) {
  return eventually([&] { return page().trouble == trouble; });
}

void BrowserTest::pressEnter() {
  // Chromium takes its keys from the widget that stands in for the view.
  QWidget* web = child("webView")->focusProxy();
  tour::Keyboard::press(web, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
}

void BrowserTest::click(const char* button) {
  QTest::mouseClick(child(button), Qt::LeftButton);
}

}  // namespace usher::test
