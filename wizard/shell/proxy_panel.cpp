// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/proxy_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/kit/button.h"
#include "pages/kit/notice.h"
#include "pages/kit/text.h"

namespace usher::shell {

using pages::kit::Button;
using pages::kit::TextStyle;

ProxyPanel::ProxyPanel(flow::ProxyLogin& login, QWidget* parent)
    : QWidget(parent),
      m_login(login),
      m_card(new QWidget(this)),
      m_headline(new pages::kit::Text(TextStyle::Heading, m_card)),
      m_text(new pages::kit::Text(TextStyle::Body, m_card)),
      m_refused(new pages::kit::Notice(QStringLiteral("proxyRefused"), m_card)),
      m_userLabel(new QLabel(m_card)),
      m_user(new QLineEdit(m_card)),
      m_passwordLabel(new QLabel(m_card)),
      m_password(new QLineEdit(m_card)),
      m_decline(new Button(QStringLiteral("proxyDecline"), m_card)),
      m_send(new Button(QStringLiteral("proxySend"), m_card)) {
  setObjectName(QStringLiteral("proxyPanel"));
  m_headline->setObjectName(QStringLiteral("proxyHeadline"));
  m_text->setObjectName(QStringLiteral("proxyText"));
  m_user->setObjectName(QStringLiteral("proxyUser"));
  m_password->setObjectName(QStringLiteral("proxyPassword"));
  m_password->setEchoMode(QLineEdit::Password);
  m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
  m_userLabel->setTextFormat(Qt::PlainText);
  m_passwordLabel->setTextFormat(Qt::PlainText);
  m_userLabel->setBuddy(m_user);
  m_passwordLabel->setBuddy(m_password);
  m_send->setWeight(Button::Weight::Primary);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addStretch(1);
  buttons->addWidget(m_decline);
  buttons->addWidget(m_send);
  auto* card = new QVBoxLayout(m_card);
  card->setContentsMargins(24, 24, 24, 20);
  card->setSpacing(8);
  card->addWidget(m_headline);
  card->addWidget(m_text);
  card->addWidget(m_refused);
  card->addSpacing(8);
  card->addWidget(m_userLabel);
  card->addWidget(m_user);
  card->addWidget(m_passwordLabel);
  card->addWidget(m_password);
  card->addSpacing(16);
  card->addLayout(buttons);
  m_card->setFixedWidth(440);
  auto* layout = new QVBoxLayout(this);
  layout->addStretch(2);
  layout->addWidget(m_card, 0, Qt::AlignHCenter);
  layout->addStretch(3);
  connect(m_decline, &QAbstractButton::clicked, this, [this] { m_login.decline(); });
  connect(m_send, &QAbstractButton::clicked, this, &ProxyPanel::submit);
  connect(m_user, &QLineEdit::textChanged, this, &ProxyPanel::refreshAction);
  connect(&m_login, &flow::ProxyLogin::questionChanged, this, &ProxyPanel::follow);
  parent->installEventFilter(this);
  hide();
}

void ProxyPanel::follow() {
  if (m_login.question()) {
    return open();
  }
  // The password has done its part here.
  m_password->clear();
  if (isVisible()) {
    hide();
    Q_EMIT closed();
  }
}

void ProxyPanel::open() {
  render();
  refreshAction();
  setGeometry(parentWidget()->rect());
  m_card->setFixedHeight(m_card->layout()->totalHeightForWidth(m_card->width()));
  show();
  raise();
  Q_EMIT opened();
  (m_user->text().isEmpty() ? m_user : m_password)->setFocus(Qt::OtherFocusReason);
}

void ProxyPanel::render() {
  const auto question = m_login.question();
  if (!question) {
    return;
  }
  m_headline->setText(tr("The proxy of your network asks who you are"));
  m_text->setText(
      tr("Enter the user name and the password that %1 knows. Usher gives them to this proxy only, and forgets them "
         "when you close Usher.")
          .arg(shownText(question->proxy, 60)));
  m_refused->setTexts(pages::Tone::Bad, question->wasRefused ? tr("The proxy did not accept this.") : QString(),
                      question->wasRefused
                          ? tr("Check both and try again. %n tries are left.", nullptr, question->triesLeft)
                          : QString());
  m_userLabel->setText(tr("&User name"));
  m_passwordLabel->setText(tr("&Password"));
  m_decline->setText(tr("&Cancel"));
  m_send->setText(tr("&Sign in to the proxy"));
  setAccessibleName(m_headline->text());
  setAccessibleDescription(m_text->text());
}

void ProxyPanel::refreshAction() {
  m_send->setEnabled(!m_user->text().isEmpty());
}

void ProxyPanel::submit() {
  if (m_send->isEnabled()) {
    m_login.answer(m_user->text(), m_password->text());
  }
}

void ProxyPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), QColor(0, 0, 0, 110));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(palette().color(QPalette::Window));
  painter.setPen(palette().color(QPalette::Mid));
  painter.drawRoundedRect(QRectF(m_card->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

void ProxyPanel::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Escape:
      return m_login.decline();
    case Qt::Key_Return:
    case Qt::Key_Enter:
      return submit();
    default:
      // Everything else stays here: the window under the question must not act on it.
      return;
  }
}

bool ProxyPanel::focusNextPrevChild(bool next) {
  const QList<QWidget*> order{m_user, m_password, m_decline, m_send};
  qsizetype at = order.indexOf(focusWidget());
  do {
    at = (at + (next ? 1 : order.size() - 1)) % order.size();
  } while (!order.at(at)->isEnabled());
  order.at(at)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  return true;
}

bool ProxyPanel::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize && isVisible()) {
    setGeometry(parentWidget()->rect());
  }
  return QWidget::eventFilter(watched, event);
}

void ProxyPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

}  // namespace usher::shell
