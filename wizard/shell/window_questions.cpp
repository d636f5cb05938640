// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/window_questions.h"

#include "shell/proxy_panel.h"

namespace usher::shell {

WindowQuestions::WindowQuestions(QWidget& window, QWidget& behind, flow::ProxyLogin* proxyLogin)
    : QObject(&window), m_window(window), m_behind(behind), m_question(new QuestionPanel(&window)) {
  connect(m_question, &QuestionPanel::answered, this, &WindowQuestions::answered);
  if (proxyLogin) {
    m_proxy = new ProxyPanel(*proxyLogin, &window);
    connect(m_proxy, &ProxyPanel::opened, this, &WindowQuestions::askForProxy);
    connect(m_proxy, &ProxyPanel::closed, this, &WindowQuestions::proxyAnswered);
  }
}

void WindowQuestions::askToLeave(const QuestionPanel::Question& question) {
  m_focusBeforeQuestion = m_window.focusWidget();
  m_question->ask(question);
  m_behind.setEnabled(false);
}

bool WindowQuestions::isAsking() const {
  return isAskingToLeave() || (m_proxy && m_proxy->isVisible());
}

bool WindowQuestions::isAskingToLeave() const {
  return m_question->isVisible();
}

void WindowQuestions::answered(bool goes) {
  m_behind.setEnabled(!m_proxy || !m_proxy->isVisible());
  if (goes) {
    Q_EMIT leaveWanted();
  } else if (m_focusBeforeQuestion) {
    m_focusBeforeQuestion->setFocus();
  }
}

void WindowQuestions::askForProxy() {
  if (m_behind.isEnabled()) {
    m_focusBeforeProxy = m_window.focusWidget();
    m_behind.setEnabled(false);
  }
}

void WindowQuestions::proxyAnswered() {
  if (m_question->isVisible()) {
    m_question->setFocus();
    return;
  }
  m_behind.setEnabled(true);
  if (m_focusBeforeProxy && m_focusBeforeProxy->isVisible()) {
    m_focusBeforeProxy->setFocus(Qt::OtherFocusReason);
  }
}

}  // namespace usher::shell
