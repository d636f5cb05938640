// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include "flow/proxy_login.h"
#include "shell/question_panel.h"

namespace usher::shell {

class ProxyPanel;

/// What is asked in front of the window: whether to leave, and the login of the network's proxy. Meanwhile what is
/// behind is disabled; afterwards the keyboard is where it was.
class WindowQuestions final : public QObject {
  Q_OBJECT

 public:
  /// `behind` is the content of `window`. `proxyLogin` null: the proxy is never asked about.
  WindowQuestions(QWidget& window, QWidget& behind, flow::ProxyLogin* proxyLogin);

  void askToLeave(const QuestionPanel::Question& question);
  bool isAsking() const;
  bool isAskingToLeave() const;

 Q_SIGNALS:
  void leaveWanted();

 private:
  void answered(bool goes);
  void askForProxy();
  void proxyAnswered();

  QWidget& m_window;
  QWidget& m_behind;
  QuestionPanel* m_question;
  ProxyPanel* m_proxy = nullptr;
  QPointer<QWidget> m_focusBeforeQuestion, m_focusBeforeProxy;
};

}  // namespace usher::shell
