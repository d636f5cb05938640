// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/skeleton.h"

#include <QPainter>

namespace usher::pages::kit {

namespace {
constexpr int skeletonLine = 28;

void drawBar(QPainter& painter, const QRectF& rect) {
  painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
}
}  // namespace

void drawSkeletonRows(QPainter& painter, const QRect& rect, int rowHeight, const QPalette& palette) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette.color(QPalette::Midlight));
  const int rows = rect.height() / rowHeight;
  for (int i = 0; i < rows; ++i) {
    painter.setOpacity(1.0 - 0.7 * i / qMax(1, rows));
    const qreal top = rect.top() + i * rowHeight;
    painter.drawEllipse(QRectF(rect.left() + 10, top + (rowHeight - 32) / 2.0, 32, 32));
    drawBar(painter, QRectF(rect.left() + 54, top + rowHeight / 2.0 - 13, 120 + (i * 37) % 60, 9));
    drawBar(painter, QRectF(rect.left() + 54, top + rowHeight / 2.0 + 5, 180 + (i * 53) % 60, 8));
  }
  painter.restore();
}

Skeleton::Skeleton(int lines, QWidget* parent) : QWidget(parent), m_lines(lines) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  m_timer.setSingleShot(true);
  m_timer.setInterval(patience);
  connect(&m_timer, &QTimer::timeout, this, [this] {
    m_isPatienceOver = true;
    update();
  });
}

QSize Skeleton::sizeHint() const {
  return {240, m_lines * skeletonLine};
}

void Skeleton::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_isPatienceOver = false;
  m_timer.start();
}

void Skeleton::paintEvent(QPaintEvent*) {
  if (!m_isPatienceOver) {
    return;
  }
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().color(QPalette::Midlight));
  for (int i = 0; i < m_lines; ++i) {
    const qreal share = 0.5 + 0.12 * (i * 7 % 4);
    drawBar(painter, QRectF(0, i * skeletonLine + 9, qMin<qreal>(width(), 480) * share, 10));
  }
}

}  // namespace usher::pages::kit
