// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <functional>

#include "app/home/account_model.h"

class QCheckBox;
class QLineEdit;

namespace usher::home {

class AccountList;
class ChoiceButton;
class SideButton;

/// The left of the window: the overview, the accounts with what narrows them down, and how to add one.
class AccountSide final : public QWidget {
  Q_OBJECT

 public:
  static constexpr int columnWidth = 248;

  AccountSide(const AccountRegister& accounts, AccountModel& model, QWidget* parent);

  /// The account at the right; empty: the overview, or something else where `isOverview` is false.
  void setChosen(const QString& account, bool isOverview);
  AccountList& list() const { return *m_list; }
  void focusFind();

 Q_SIGNALS:
  void accountChosen(const QString& account);
  void overviewWanted();
  void addWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void connectAll();
  void render();
  void filterBy(const std::function<void(AccountFilter&)>& change);
  QString emptyText() const;

  const AccountRegister& m_accounts;
  AccountModel& m_model;
  QWidget* m_head;
  SideButton* m_overview;
  QLineEdit* m_find;
  ChoiceButton* m_state;
  AccountList* m_list;
  QCheckBox* m_archived;
  SideButton* m_add;
};

}  // namespace usher::home
