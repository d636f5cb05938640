// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/entry_list.h"

#include <QKeyEvent>
#include <QPainter>

#include "pages/kit/entry_delegate.h"
#include "pages/kit/skeleton.h"

namespace usher::pages::kit {

namespace {
constexpr int fewestEntries = 3;
}  // namespace

EntryList::EntryList(const QString& objectName, Opening opening, QWidget* parent)
    : QListView(parent), m_opening(opening) {
  setObjectName(objectName);
  setModel(&m_model);
  auto* delegate = new EntryDelegate(this);
  delegate->setOpens(opening == Opening::Yes);
  setItemDelegate(delegate);
  setUniformItemSizes(true);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setMouseTracking(true);
  viewport()->setAutoFillBackground(false);
  setFrameShape(QFrame::StyledPanel);
  setTabKeyNavigation(false);
  connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
    if (m_opening == Opening::Yes) {
      Q_EMIT opened(index.row());
    }
  });
}

void EntryList::setRows(int count, EntryModel::RowMaker rowAt, bool startsOver) {
  const bool isFresh = startsOver || m_model.rowCount() == 0 || count < m_model.rowCount();
  m_model.setRows(count, std::move(rowAt), startsOver);
  if (isFresh && count > 0) {
    setCurrentIndex(m_model.index(0));
    scrollToTop();
  }
  viewport()->update();
}

void EntryList::setEmptyText(const QString& text) {
  m_emptyText = text;
  viewport()->update();
}

void EntryList::setLoading(bool isLoading) {
  m_isLoading = isLoading;
  viewport()->update();
}

QSize EntryList::sizeHint() const {
  return {320, minimumSizeHint().height()};
}

QSize EntryList::minimumSizeHint() const {
  return {200, fewestEntries * EntryDelegate::rowHeight(fontMetrics()) + 2 * frameWidth()};
}

void EntryList::keyPressEvent(QKeyEvent* event) {
  const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (opens && m_opening == Opening::Yes && currentIndex().isValid()) {
    Q_EMIT opened(currentRow());
  } else if (opens) {
    event->ignore();
  } else if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
    Q_EMIT copyWanted(currentRow());
  } else {
    QListView::keyPressEvent(event);
  }
}

void EntryList::paintEvent(QPaintEvent* event) {
  if (m_model.rowCount() > 0) {
    QListView::paintEvent(event);
    return;
  }
  QPainter painter(viewport());
  if (m_isLoading) {
    drawSkeletonRows(painter, viewport()->rect(), EntryDelegate::rowHeight(fontMetrics()), palette());
    return;
  }
  painter.setPen(palette().color(QPalette::PlaceholderText));
  painter.drawText(viewport()->rect().adjusted(24, 8, -24, -8), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                   m_emptyText);
}

void EntryList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  Q_EMIT currentRowChanged(current.row());
}

}  // namespace usher::pages::kit
