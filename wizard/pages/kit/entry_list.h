// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

#include "pages/kit/entry_model.h"

namespace usher::pages::kit {

class EntryDelegate;

/// A list of what happened, or will: two lines a row, one of them current, type to find. Enter or a click
/// opens a row; Ctrl+C asks to copy what belongs to it. Any length scrolls.
class EntryList final : public QListView {
  Q_OBJECT

 public:
  /// Whether its rows can be opened.
  enum class Opening { No, Yes };

  EntryList(const QString& objectName, Opening opening, QWidget* parent);

  /// See EntryModel::setRows(). A list that starts over has its first row current.
  void setRows(int count, EntryModel::RowMaker rowAt, bool startsOver);
  void setEmptyText(const QString& text);
  /// Shows rows to come instead of the empty text.
  void setLoading(bool isLoading);
  /// -1: none.
  int currentRow() const { return currentIndex().row(); }
  const EntryModel& entries() const { return m_model; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void opened(int row);
  void copyWanted(int row);
  void currentRowChanged(int row);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  EntryModel m_model;
  Opening m_opening;
  QString m_emptyText;
  bool m_isLoading = false;
};

}  // namespace usher::pages::kit
