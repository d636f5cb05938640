// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

#include "app/home/account_model.h"

namespace usher::home {

/// The accounts in sight: two lines a row, type to find a name. The current row is the chosen account, and stays it
/// when the rows change.
class AccountList final : public QListView {
  Q_OBJECT

 public:
  AccountList(AccountModel& model, QWidget* parent);

  /// Empty while the chosen one is out of sight, or none is chosen.
  QString currentAccount() const;
  /// Marks it as chosen, without a signal; empty: none.
  void setChosen(const QString& account);
  /// As if the person chose the current row.
  void chooseCurrent();
  void setEmptyText(const QString& text);

 Q_SIGNALS:
  /// By the person, with mouse or keys.
  void chosen(const QString& account);

 protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void focusInEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void markChosen();

  AccountModel& m_accounts;
  QString m_chosen, m_emptyText;
  bool m_isMarking = false;
};

}  // namespace usher::home
