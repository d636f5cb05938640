// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "app/home/account_register.h"

namespace usher::pages::kit {
class Button;
class LinkButton;
class Text;
}  // namespace usher::pages::kit

namespace usher::home {

class TextField;

/// The name of an account as a title, and Rename, which puts a field in its place.
class AccountTitle final : public QWidget {
  Q_OBJECT

 public:
  AccountTitle(AccountRegister& accounts, QWidget* parent);

  /// Another account ends the renaming.
  void setAccount(const QString& account);
  void render();

 Q_SIGNALS:
  void failed(const Failure& failure);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void layOut();
  void begin();
  void save();
  void end();

  AccountRegister& m_accounts;
  QString m_account;
  bool m_isRenaming = false;
  QWidget* m_shown;
  pages::kit::Text* m_name;
  pages::kit::LinkButton* m_rename;
  QWidget* m_form;
  TextField* m_field;
  pages::kit::Button* m_save;
  pages::kit::Button* m_cancel;
};

}  // namespace usher::home
