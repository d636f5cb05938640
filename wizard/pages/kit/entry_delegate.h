// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace usher::pages::kit {

/// Paints an EntryRow: mark, two lines, tag, and at the right an arrow where the row can be opened.
class EntryDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void setOpens(bool opens) { m_opens = opens; }
  static int rowHeight(const QFontMetrics& metrics);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  bool m_opens = false;
};

}  // namespace usher::pages::kit
