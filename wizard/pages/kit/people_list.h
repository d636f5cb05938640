// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>
#include <QStringList>

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

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

 private:
  void askFor(const QStringList& keys);

  PeopleModel m_model;
  QString m_emptyText;
  bool m_isLoading = false;
};

}  // namespace usher::pages::kit
