// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

#include "app/home/account_model.h"

namespace usher::home {

/// All accounts in sight with the state of each integration. Enter, Space or a double click opens an account.
class AccountTable final : public QTreeView {
  Q_OBJECT

 public:
  AccountTable(AccountModel& model, QWidget* parent);

  void setEmptyText(const QString& text);

 Q_SIGNALS:
  void opened(const QString& account);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void openRow(const QModelIndex& index);

  AccountModel& m_accounts;
  QString m_emptyText;
};

}  // namespace usher::home
