// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/account_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include "app/home/account_delegate.h"

namespace usher::home {

namespace {

/// Quiet words over a hairline.
class TableHeader final : public QHeaderView {
 public:
  explicit TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(false);
    setStretchLastSection(false);
    setHighlightSections(false);
    // The rounded frame shows through.
    viewport()->setAutoFillBackground(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  }

 protected:
  QSize sectionSizeFromContents(int) const override { return {120, fontMetrics().height() + 16}; }

  void paintSection(QPainter* painter, const QRect& rect, int section) const override {
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette().color(QPalette::Mid));
    painter->setPen(palette().color(QPalette::PlaceholderText));
    const QRect words = rect.adjusted(10, 0, -10, 0);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
  }
};

}  // namespace

AccountTable::AccountTable(AccountModel& model, QWidget* parent) : QTreeView(parent), m_accounts(model) {
  setObjectName(QStringLiteral("accountTable"));
  setHeader(new TableHeader(this));
  setModel(&model);
  setItemDelegate(new AccountDelegate(AccountDelegate::Place::Table, this));
  setUniformRowHeights(true);
  setRootIsDecorated(false);
  setItemsExpandable(false);
  setIndentation(0);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setTabKeyNavigation(false);
  setMinimumHeight(160);
  setMouseTracking(true);
  viewport()->setAutoFillBackground(false);
  connect(this, &QAbstractItemView::doubleClicked, this, &AccountTable::openRow);
}

void AccountTable::setEmptyText(const QString& text) {
  m_emptyText = text;
  setAccessibleDescription(text);
  viewport()->update();
}

void AccountTable::openRow(const QModelIndex& index) {
  if (const AccountEntry* entry = m_accounts.entryAt(index.row())) {
    Q_EMIT opened(entry->account.id);
  }
}

void AccountTable::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && currentIndex().isValid()) {
    openRow(currentIndex());
    return;
  }
  QTreeView::keyPressEvent(event);
}

void AccountTable::paintEvent(QPaintEvent* event) {
  if (m_accounts.rowCount() > 0) {
    QTreeView::paintEvent(event);
    return;
  }
  QPainter painter(viewport());
  painter.setPen(palette().color(QPalette::PlaceholderText));
  painter.drawText(viewport()->rect().adjusted(24, 8, -24, -8), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                   m_emptyText);
}

void AccountTable::resizeEvent(QResizeEvent* event) {
  QTreeView::resizeEvent(event);
  const int columns = m_accounts.columnCount();
  const int all = viewport()->width();
  // The integrations' words are longer than most names.
  const int name = columns > 1 ? qMax(132, all * 9 / (columns * 10)) : all;
  header()->setSectionResizeMode(QHeaderView::Fixed);
  header()->setMinimumSectionSize(60);
  for (int i = 0; i < columns; ++i) {
    header()->resizeSection(i, i == 0 ? name : (all - name) / (columns - 1));
  }
}

}  // namespace usher::home
