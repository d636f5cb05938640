// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "app/home/account_register.h"

namespace usher::pages::kit {
class LinkButton;
class Text;
}  // namespace usher::pages::kit

namespace usher::home {

/// What happened to an account, newest first; folded until the person wants to see it.
class HistoryPanel final : public QWidget {
  Q_OBJECT

 public:
  HistoryPanel(const AccountRegister& accounts, const Clock& clock, QWidget* parent);

  /// Another account folds it.
  void setAccount(const QString& account);
  void render();
  QWidget* firstControl() const;

 private:
  const AccountRegister& m_accounts;
  const Clock& m_clock;
  QString m_account;
  bool m_isUnfolded = false;
  pages::kit::LinkButton* m_fold;
  pages::kit::Text* m_lines;
};

}  // namespace usher::home
