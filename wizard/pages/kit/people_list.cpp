// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/people_list.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSet>

#include "pages/kit/people_delegate.h"
#include "pages/kit/skeleton.h"

namespace usher::pages::kit {

namespace {

constexpr int fewestRows = 3;

/// In as few ranges as possible: a selection takes long with many.
QItemSelection selectionOf(const PeopleModel& model, const QSet<QString>& keys) {
  QItemSelection selection;
  int begin = -1;
  for (int i = 0; !keys.isEmpty() && i <= model.rowCount(); ++i) {
    const bool isSelected = i < model.rowCount() && keys.contains(model.keys().at(i));
    if (isSelected && begin < 0) {
      begin = i;
    } else if (!isSelected && begin >= 0) {
      selection.append(QItemSelectionRange(model.index(begin), model.index(i - 1)));
      begin = -1;
    }
  }
  return selection;
}

}  // namespace

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
  m_rest.setSingleShot(true);
  m_rest.setInterval(patience);
  connect(&m_rest, &QTimer::timeout, this, &PeopleList::tellSeen);
  connect(verticalScrollBar(), &QAbstractSlider::valueChanged, &m_rest, qOverload<>(&QTimer::start));
  connect(delegate, &PeopleDelegate::actionClicked, this,
          [this](const QModelIndex& index) { askFor({m_model.keys().at(index.row())}); });
}

void PeopleList::setRows(const QList<PersonRow>& rows) {
  replaceRows([&] { return m_model.setRows(rows); });
}

void PeopleList::setRows(const QStringList& keys, const RowMaker& makeRow) {
  replaceRows([&] { return m_model.setRows(keys, makeRow); });
}

void PeopleList::replaceRows(const std::function<bool()>& set) {
  const QStringList selectedBefore = selectedKeys();
  const QSet<QString> selected(selectedBefore.cbegin(), selectedBefore.cend());
  const QString current = currentKey();
  const int scrolled = verticalScrollBar()->value();
  const int currentRow = currentIndex().row();
  const bool hadRows = m_model.rowCount() > 0;
  if (set()) {
    const QStringList& keys = m_model.keys();
    int again = current.isEmpty() ? -1 : static_cast<int>(keys.indexOf(current));
    if (again < 0 && hadRows && currentRow >= 0) {
      again = qMin(currentRow, static_cast<int>(keys.size()) - 1);
    }
    if (again >= 0) {
      selectionModel()->setCurrentIndex(m_model.index(again), QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selectionOf(m_model, selected), QItemSelectionModel::Select);
    verticalScrollBar()->setValue(scrolled);
    Q_EMIT selectedKeysChanged();
    m_rest.start();
  }
  viewport()->update();
}

void PeopleList::tellSeen() {
  const QModelIndex first = indexAt(QPoint(4, 4));
  if (isVisible() && first.isValid()) {
    const int count = viewport()->height() / rowHeight() + 2;
    Q_EMIT rowsSeen(m_model.keys().mid(first.row(), count));
  }
}

void PeopleList::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  m_rest.start();
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
    keys.append(m_model.keys().at(index.row()));
  }
  return keys;
}

QString PeopleList::currentKey() const {
  const int row = currentIndex().row();
  return m_model.keys().value(row);
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
  for (int i = 0; i < m_model.rowCount(); ++i) {
    if (!asked.contains(m_model.keys().at(i))) {
      continue;
    }
    const PersonRow row = m_model.row(i);
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
    const RowAction offered = m_model.row(index.row()).action;
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

void PeopleList::contextMenuEvent(QContextMenuEvent* event) {
  const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
  const QModelIndex row = isByMouse ? indexAt(event->pos()) : currentIndex();
  if (row.isValid()) {
    const QPoint place = isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(row).center());
    Q_EMIT menuWanted(m_model.keys().at(row.row()), place);
  }
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
