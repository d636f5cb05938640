// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/microsoft_pages.h"

#include <QWidget>

#include "app/tour/keyboard.h"
#include "app/tour/waiting.h"

namespace usher::tour {

namespace {

constexpr int mostPages = 12;

bool isPage(const QString& title, const char* name) {
  return title.startsWith(QLatin1String(name));
}

}  // namespace

MicrosoftPages::MicrosoftPages(QWidget& window, flow::EmbeddedBrowser& browser,
                               std::function<void(const QString&)> picture)
    : m_window(window), m_browser(browser), m_picture(std::move(picture)) {}

bool MicrosoftPages::goThrough(const PracticeAccount& account, Answer answer) {
  waitUntil([this] { return !hasLeft(); });
  for (int i = 0; i < mostPages && !hasLeft(); ++i) {
    const QString current = title();
    if (!answerPage(current, account, answer)) {
      return false;
    }
    waitUntil([this, &current] { return hasLeft() || (title() != current && !m_browser.page().isLoading); });
  }
  return hasLeft();
}

bool MicrosoftPages::turnBackAtApproval(const PracticeAccount& account) {
  waitUntil([this] { return !hasLeft(); });
  for (int i = 0; i < mostPages && !isPage(title(), "Need admin approval"); ++i) {
    const QString current = title();
    if (hasLeft() || !answerPage(current, account, Answer::Accept)) {
      return false;
    }
    waitUntil([this, &current] { return hasLeft() || (title() != current && !m_browser.page().isLoading); });
  }
  m_picture(QStringLiteral("microsoft-need-admin-approval"));
  press(Qt::Key_Return);
  return waitUntil([this] { return hasLeft(); });
}

bool MicrosoftPages::waitForPage(const QString& wanted) {
  return waitUntil([this, &wanted] { return title().startsWith(wanted) && !m_browser.page().isLoading; });
}

bool MicrosoftPages::answerPage(const QString& page, const PracticeAccount& account, Answer answer) {
  if (isPage(page, "Sign in")) {
    m_picture(QStringLiteral("microsoft-sign-in"));
    enter(account.userName);
  } else if (isPage(page, "Pick an account")) {
    m_picture(QStringLiteral("microsoft-pick-an-account"));
    enter({});
  } else if (isPage(page, "Enter password")) {
    m_picture(QStringLiteral("microsoft-password"));
    enter(account.password);
  } else if (isPage(page, "Enter the number")) {
    m_picture(QStringLiteral("microsoft-number"));
    enter(account.number);
  } else if (isPage(page, "Stay signed in")) {
    m_picture(QStringLiteral("microsoft-stay-signed-in"));
    enter({});
  } else if (isPage(page, "Permissions requested")) {
    m_picture(QStringLiteral("microsoft-permissions"));
    if (answer == Answer::Cancel) {
      press(Qt::Key_Tab);
    }
    enter({});
  } else {
    return waitUntil([this, &page] { return hasLeft() || title() != page; });
  }
  return true;
}

void MicrosoftPages::enter(const QString& text) {
  if (QWidget* web = webWidget()) {
    Keyboard::type(web, text);
    Keyboard::press(web, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
  }
}

void MicrosoftPages::press(Qt::Key key) {
  if (QWidget* web = webWidget()) {
    const QString text = key == Qt::Key_Return ? QStringLiteral("\r") : QString();
    Keyboard::press(web, key, Qt::NoModifier, text);
  }
}

QWidget* MicrosoftPages::webWidget() const {
  auto* view = m_window.findChild<QWidget*>(QStringLiteral("webView"));
  // Chromium takes its keys from the widget that stands in for the view.
  return view != nullptr && view->focusProxy() != nullptr ? view->focusProxy() : view;
}

QString MicrosoftPages::title() const {
  return m_browser.page().title;
}

bool MicrosoftPages::hasLeft() const {
  return webWidget() == nullptr;
}

}  // namespace usher::tour
