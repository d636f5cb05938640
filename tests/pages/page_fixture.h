// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QTest>
#include <QVBoxLayout>

#include "pages/page.h"
#include "pages/page_registry.h"
#include "samples.h"
#include "stub_desktop.h"
#include "support/await.h"
#include "support/manual_clock.h"

namespace usher::test {

/// A page over a stand-in of its step, on screen in a window of its own.
template <typename Step>
class PageTest : public testing::Test {
 protected:
  PageTest() { m_clock.setNow(samples::now); }

  /// Opens the page with the room it has in a window of 800 by 560.
  void open(QSize size = {504, 360}) {
    m_window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    m_page = pages::makePage(m_step, {m_desktop, m_clock}, m_window.get());
    layout->addWidget(m_page);
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
  }
  template <typename Widget = QWidget>
  Widget* child(const char* name) const {
    return m_window->findChild<Widget*>(QLatin1String(name));
  }
  bool isShown(const char* name) const {
    const auto* widget = child(name);
    return widget && widget->isVisible();
  }
  void click(const char* name) {
    auto* button = child<QAbstractButton>(name);
    ASSERT_TRUE(button && button->isVisible() && button->isEnabled()) << name;
    button->click();
  }
  /// The words of a label or button, without keyboard access.
  QString text(const char* name) const {
    const auto* widget = child(name);
    QString words = widget ? widget->property("text").toString() : QString();
    return words.remove(QLatin1Char('&'));
  }
  bool called(const QString& call) const { return m_step.calls.contains(call); }

  ManualClock m_clock;
  StubDesktop m_desktop;
  Step m_step;
  std::unique_ptr<QWidget> m_window;
  pages::Page* m_page = nullptr;
};

}  // namespace usher::test
