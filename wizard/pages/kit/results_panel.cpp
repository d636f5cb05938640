// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/results_panel.h"

#include <QPainter>

namespace usher::pages::kit {

namespace {
constexpr int panelEdge = 6;
constexpr int mostRowsSeen = 5;
}  // namespace

ResultsPanel::ResultsPanel(QWidget* parent)
    : QFrame(parent), m_list(new PeopleList(QStringLiteral("searchResults"), this)) {
  setObjectName(QStringLiteral("searchPanel"));
  setFocusPolicy(Qt::NoFocus);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setSelectionMode(QAbstractItemView::SingleSelection);
  m_list->setFrameShape(QFrame::NoFrame);
  connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
    if (index.flags().testFlag(Qt::ItemIsSelectable)) {
      Q_EMIT picked(m_list->people().keys().at(index.row()));
    }
  });
  hide();
}

void ResultsPanel::show(const QList<PersonRow>& rows, const QString& sentence) {
  m_sentence = sentence;
  m_list->setVisible(!rows.isEmpty());
  m_list->setRows(rows);
  m_list->setAccessibleName(sentence);
  setAccessibleName(sentence);
  raise();
  setVisible(true);
  update();
}

void ResultsPanel::step(int direction) {
  const QList<PersonRow> rows = m_list->people().rows();
  const bool hasHighlight = m_list->selectionModel()->hasSelection();
  int row = hasHighlight ? m_list->currentIndex().row() : (direction > 0 ? -1 : static_cast<int>(rows.size()));
  do {
    row += direction;
  } while (row >= 0 && row < rows.size() && rows.at(row).isFaded);
  if (row >= 0 && row < rows.size()) {
    m_list->setCurrentIndex(m_list->people().index(row));
  }
}

QString ResultsPanel::highlightedKey() const {
  return isVisible() && m_list->selectionModel()->hasSelection() ? m_list->currentKey() : QString();
}

void ResultsPanel::highlightNone() {
  m_list->clearSelection();
}

void ResultsPanel::highlightFirst() {
  highlightNone();
  step(1);
}

int ResultsPanel::wantedHeight(int width) const {
  if (m_list->people().keys().isEmpty()) {
    const QRect room(0, 0, width - 32, 1000);
    return fontMetrics().boundingRect(room, static_cast<int>(Qt::TextWordWrap), m_sentence).height() + 28;
  }
  return qMin(m_list->people().rowCount(), mostRowsSeen) * m_list->rowHeight() + 2 * panelEdge;
}

void ResultsPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(palette().color(QPalette::Base));
  painter.setPen(palette().color(QPalette::Dark));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
  if (m_list->people().keys().isEmpty()) {
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(16, 8, -16, -8),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWordWrap, m_sentence);
  }
}

void ResultsPanel::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  m_list->setGeometry(rect().adjusted(panelEdge, panelEdge, -panelEdge, -panelEdge));
}

}  // namespace usher::pages::kit
