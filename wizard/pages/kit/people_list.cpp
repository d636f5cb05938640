// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/people_list.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSet>

#include "pages/kit/people_delegate.h"
#include "pages/kit/skeleton.h"

namespace usher::pages::kit {

namespace {
constexpr int fewestRows = 3;
}

PeopleList::PeopleList(const QString& objectName, QWidget* parent) : QListView(parent) {
  setObjectName(objectName);
  setModel(&m_model);
  auto* delegate = new PeopleDelegate(this);
  setItemDelegate(delegate);
  setUniformItemSizes(true);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setMouseTracking(true);
  viewport()->setAutoFillBackground(false);
  setFrameShape(QFrame::StyledPanel);
  setTabKeyNavigation(false);
  connect(delegate, &PeopleDelegate::actionClicked, this,
          [this](const QModelIndex& index) { askFor({m_model.rows().at(index.row()).key}); });
}

void PeopleList::setRows(const QList<PersonRow>& rows) {
  const QStringList keys = selectedKeys();
  const QSet<QString> selected(keys.cbegin(), keys.cend());
  const QString current = currentKey();
  const int scrolled = verticalScrollBar()->value();
  const int currentRow = currentIndex().row();
  const bool hadRows = m_model.rowCount() > 0;
  if (m_model.setRows(rows)) {
    int again = -1;
    QItemSelection selection;
    for (int i = 0; i < rows.size(); ++i) {
      if (selected.contains(rows.at(i).key)) {
        selection.select(m_model.index(i), m_model.index(i));
      }
      if (!current.isEmpty() && rows.at(i).key == current) {
        again = i;
      }
    }
    if (again < 0 && hadRows && currentRow >= 0) {
      again = qMin(currentRow, static_cast<int>(rows.size()) - 1);
    }
    if (again >= 0) {
      selectionModel()->setCurrentIndex(m_model.index(again), QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::Select);
    verticalScrollBar()->setValue(scrolled);
    Q_EMIT selectedKeysChanged();
  }
  viewport()->update();
}

void PeopleList::setEmptyText(const QString& text) {
  m_emptyText = text;
  viewport()->update();
}

void PeopleList::setLoading(bool isLoading) {
  m_isLoading = isLoading;
  viewport()->update();
}

QStringList PeopleList::selectedKeys() const {
  QStringList keys;
  for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
    keys.append(m_model.rows().at(index.row()).key);
  }
  return keys;
}

QString PeopleList::currentKey() const {
  const int row = currentIndex().row();
  return row >= 0 && row < m_model.rows().size() ? m_model.rows().at(row).key : QString();
}

int PeopleList::rowHeight() const {
  return qMax(52, 2 * fontMetrics().height() + 18);
}

QSize PeopleList::sizeHint() const {
  return {320, minimumSizeHint().height()};
}

QSize PeopleList::minimumSizeHint() const {
  return {200, fewestRows * rowHeight() + 2 * frameWidth()};
}

void PeopleList::askFor(const QStringList& keys) {
  const QSet<QString> asked(keys.cbegin(), keys.cend());
  QStringList removed;
  QStringList kept;
  for (const PersonRow& row : m_model.rows()) {
    if (!asked.contains(row.key)) {
      continue;
    }
    if (row.action == RowAction::Remove) {
      removed.append(row.key);
    } else if (row.action == RowAction::Keep) {
      kept.append(row.key);
    }
  }
  if (!removed.isEmpty()) {
    Q_EMIT removeRequested(removed);
  } else if (!kept.isEmpty()) {
    Q_EMIT keepRequested(kept);
  }
}

RowAction PeopleList::selectedAction() const {
  RowAction action = RowAction::None;
  for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
    const RowAction offered = m_model.rows().at(index.row()).action;
    if (offered == RowAction::Remove) {
      return offered;
    }
    action = offered == RowAction::None ? action : offered;
  }
  return action;
}

void PeopleList::askForSelected() {
  QStringList keys = selectedKeys();
  if (keys.isEmpty() && !currentKey().isEmpty()) {
    keys.append(currentKey());
  }
  askFor(keys);
}

void PeopleList::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
    askForSelected();
    return;
  }
  QListView::keyPressEvent(event);
}

void PeopleList::paintEvent(QPaintEvent* event) {
  if (m_model.rowCount() > 0) {
    QListView::paintEvent(event);
    return;
  }
  QPainter painter(viewport());
  if (m_isLoading) {
    drawSkeletonRows(painter, viewport()->rect(), rowHeight(), palette());
    return;
  }
  painter.setPen(palette().color(QPalette::PlaceholderText));
  painter.drawText(viewport()->rect().adjusted(24, 8, -24, -8), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                   m_emptyText);
}

void PeopleList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QListView::selectionChanged(selected, deselected);
  Q_EMIT selectedKeysChanged();
}

}  // namespace usher::pages::kit
