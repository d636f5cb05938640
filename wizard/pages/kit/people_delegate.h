// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace usher::pages::kit {

/// Paints a PersonRow: avatar, two lines, tag, and the small button of its action at the right.
class PeopleDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

 Q_SIGNALS:
  /// The small button of a row was clicked.
  void actionClicked(const QModelIndex& index);

 private:
  static QRect actionRect(const QRect& row);
};

}  // namespace usher::pages::kit
