// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "flow/proxy_login.h"

class QLabel;
class QLineEdit;

namespace usher::pages::kit {
class Button;
class Notice;
class Text;
}  // namespace usher::pages::kit

namespace usher::shell {

/// Asks for the login of the network's proxy, within the window and over everything else, for as long as it is wanted.
/// Esc declines; the keyboard stays within.
class ProxyPanel final : public QWidget {
  Q_OBJECT

 public:
  ProxyPanel(flow::ProxyLogin& login, QWidget* parent);

 Q_SIGNALS:
  void opened();
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void follow();
  void open();
  void render();
  void refreshAction();
  void submit();

  flow::ProxyLogin& m_login;
  QWidget* m_card;
  pages::kit::Text* m_headline;
  pages::kit::Text* m_text;
  pages::kit::Notice* m_refused;
  QLabel* m_userLabel;
  QLineEdit* m_user;
  QLabel* m_passwordLabel;
  QLineEdit* m_password;
  pages::kit::Button* m_decline;
  pages::kit::Button* m_send;
};

}  // namespace usher::shell
