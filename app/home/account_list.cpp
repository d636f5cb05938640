// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/account_list.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include "app/home/account_delegate.h"

namespace usher::home {

AccountList::AccountList(AccountModel& model, QWidget* parent) : QListView(parent), m_accounts(model) {
  setObjectName(QStringLiteral("accounts"));
  setModel(&model);
  setItemDelegate(new AccountDelegate(AccountDelegate::Place::List, this));
  setUniformItemSizes(true);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setMouseTracking(true);
  viewport()->setAutoFillBackground(false);
  setTabKeyNavigation(false);
  connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isMarking = true; });
  connect(&model, &QAbstractItemModel::modelReset, this, [this] {
    m_isMarking = false;
    markChosen();
  });
}

QString AccountList::currentAccount() const {
  const AccountEntry* entry = m_accounts.entryAt(currentIndex().row());
  return entry ? entry->account.id : QString();
}

void AccountList::setChosen(const QString& account) {
  m_chosen = account;
  markChosen();
}

void AccountList::markChosen() {
  const QScopedValueRollback marking(m_isMarking, true);
  const int row = m_chosen.isEmpty() ? -1 : m_accounts.rowOf(m_chosen);
  if (row < 0) {
    clearSelection();
    setCurrentIndex({});
    return;
  }
  setCurrentIndex(m_accounts.index(row, 0));
  scrollTo(currentIndex());
}

void AccountList::setEmptyText(const QString& text) {
  m_emptyText = text;
  setAccessibleDescription(text);
  viewport()->update();
}

void AccountList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  const QString account = currentAccount();
  if (m_isMarking || account.isEmpty()) {
    return;
  }
  m_chosen = account;
  Q_EMIT chosen(account);
}

void AccountList::focusInEvent(QFocusEvent* event) {
  // The keyboard begins at the first row; nobody chose that.
  const QScopedValueRollback marking(m_isMarking, true);
  QListView::focusInEvent(event);
  if (!currentIndex().isValid() && m_accounts.rowCount() > 0) {
    selectionModel()->setCurrentIndex(m_accounts.index(0, 0), QItemSelectionModel::NoUpdate);
  }
}

void AccountList::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
    chooseCurrent();
    return;
  }
  QListView::keyPressEvent(event);
}

void AccountList::chooseCurrent() {
  if (!currentIndex().isValid()) {
    const QScopedValueRollback marking(m_isMarking, true);
    setCurrentIndex(m_accounts.index(0, 0));
  }
  const QString account = currentAccount();
  if (!account.isEmpty()) {
    setChosen(account);
    Q_EMIT chosen(account);
  }
}

void AccountList::mouseReleaseEvent(QMouseEvent* event) {
  QListView::mouseReleaseEvent(event);
  // The account may have been the current row all along, with something else at the right.
  const QModelIndex here = indexAt(event->position().toPoint());
  if (here.isValid() && here.row() == currentIndex().row()) {
    Q_EMIT chosen(currentAccount());
  }
}

void AccountList::paintEvent(QPaintEvent* event) {
  if (m_accounts.rowCount() > 0) {
    QListView::paintEvent(event);
    return;
  }
  QPainter painter(viewport());
  painter.setPen(palette().color(QPalette::PlaceholderText));
  painter.drawText(viewport()->rect().adjusted(16, 8, -16, -8), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                   m_emptyText);
}

}  // namespace usher::home
