// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include "app/home/account_filter.h"
#include "app/home/account_register.h"

namespace usher::home {

/// The accounts in sight: a row each; in the first column the account, in the others the integrations of the
/// catalogue, so that a list shows the first and a table all of them.
class AccountModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  /// `accounts` must outlive the model.
  AccountModel(const AccountRegister& accounts, const Clock& clock, QObject* parent = nullptr);

  const AccountFilter& filter() const { return m_filter; }
  void setFilter(const AccountFilter& filter);

  /// Null where the row is not there.
  const AccountEntry* entryAt(int row) const;
  /// The integration that a column is about, in that row's account; null where it was not added.
  const IntegrationEntry* integrationAt(const QModelIndex& index) const;
  QDateTime now() const { return m_clock.now(); }
  int rowOf(const QString& account) const { return static_cast<int>(m_ids.indexOf(account)); }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 Q_SIGNALS:
  void filterChanged();

 private:
  void readAgain();
  bool isInSight(const AccountEntry& entry, const QStringList& words) const;
  QString wordsAt(const QModelIndex& index) const;
  QString tipAt(const QModelIndex& index) const;

  const AccountRegister& m_accounts;
  const Clock& m_clock;
  AccountFilter m_filter;
  QStringList m_ids;
};

}  // namespace usher::home
