// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace usher::home {

/// Paints a row of an AccountModel in two lines: in its first column the account and how it stands, with an avatar in
/// the list; in the others whether the integration is enabled, and its consent.
class AccountDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  enum class Place { List, Table };

  AccountDelegate(Place place, QObject* parent);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  Place m_place;
};

}  // namespace usher::home
