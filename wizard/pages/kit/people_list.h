// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>
#include <QStringList>
#include <QTimer>

#include "pages/kit/people_model.h"

namespace usher::pages::kit {

/// A list of people: two lines a row, keyboard selection, type to find a name, Delete to remove. Any length scrolls.
/// Its words while empty stand in its middle.
class PeopleList final : public QListView {
  Q_OBJECT

 public:
  PeopleList(const QString& objectName, QWidget* parent);

  /// Selection, current row and scroll position stay with their keys.
  void setRows(const QList<PersonRow>& rows);
  /// The same for a list of any length; see PeopleModel.
  void setRows(const QStringList& keys, const RowMaker& makeRow);
  void setEmptyText(const QString& text);
  /// Shows rows to come instead of the empty text.
  void setLoading(bool isLoading);

  const PeopleModel& people() const { return m_model; }
  QStringList selectedKeys() const;
  QString currentKey() const;
  /// What askForSelected() would do.
  RowAction selectedAction() const;
  /// Asks to remove, or to keep, the selected rows, or the current one.
  void askForSelected();
  int rowHeight() const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void removeRequested(const QStringList& keys);
  void keepRequested(const QStringList& keys);
  void selectedKeysChanged();
  /// The person wants a menu for a row, at this place of the screen; the row is selected.
  void menuWanted(const QString& key, const QPoint& place);
  /// The list came to rest with these rows in sight.
  void rowsSeen(const QStringList& keys);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

 private:
  void askFor(const QStringList& keys);
  /// Sets the rows by `set`, which tells whether the keys changed.
  void replaceRows(const std::function<bool()>& set);

  void tellSeen();

  PeopleModel m_model;
  QTimer m_rest;
  QString m_emptyText;
  bool m_isLoading = false;
};

}  // namespace usher::pages::kit
