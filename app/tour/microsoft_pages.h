// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <functional>

#include "app/tour/practice_account.h"
#include "flow/embedded_browser.h"

class QWidget;

namespace usher::tour {

/// Fills Microsoft's pages in the embedded browser by key events; which page is shown is read from its title only.
class MicrosoftPages {
 public:
  /// `window` holds the browser's widget; `picture(name)` is called once for each page before it is left.
  MicrosoftPages(QWidget& window, flow::EmbeddedBrowser& browser, std::function<void(const QString&)> picture);

  enum class Answer { Accept, Cancel };

  /// Goes through whatever pages come (account, password, number, stay signed in, permissions) until the browser is
  /// left; false when it is not. `answer` is given to permission pages.
  bool goThrough(const PracticeAccount& account, Answer answer = Answer::Accept);
  /// The same up to "Need admin approval", then takes its way back to the application.
  bool turnBackAtApproval(const PracticeAccount& account);
  /// Waits for the page whose title begins with `title`.
  bool waitForPage(const QString& title);

 private:
  bool answerPage(const QString& title, const PracticeAccount& account, Answer answer);
  void enter(const QString& text);
  void press(Qt::Key key);
  QWidget* webWidget() const;
  QString title() const;
  bool hasLeft() const;

  QWidget& m_window;
  flow::EmbeddedBrowser& m_browser;
  std::function<void(const QString&)> m_picture;
};

}  // namespace usher::tour
