// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/tab_row.h"

#include <QPainter>

#include "pages/house_painting.h"

namespace usher::home {

namespace {
constexpr int tabMargin = 12;
}

TabRow::TabRow(const QString& objectName, QWidget* parent) : QTabBar(parent) {
  setObjectName(objectName);
  setDrawBase(false);
  setExpanding(false);
  setUsesScrollButtons(true);
  setElideMode(Qt::ElideRight);
  setFocusPolicy(Qt::StrongFocus);
}

QSize TabRow::tabSizeHint(int index) const {
  return {qMin(fontMetrics().horizontalAdvance(tabText(index)) + 2 * tabMargin, 240), fontMetrics().height() + 18};
}

QSize TabRow::minimumTabSizeHint(int index) const {
  return {qMin(tabSizeHint(index).width(), 80), tabSizeHint(index).height()};
}

void TabRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Midlight));
  for (int i = 0; i < count(); ++i) {
    const QRect tab = tabRect(i);
    const bool isCurrent = i == currentIndex();
    painter.setPen(palette().color(isCurrent ? QPalette::WindowText : QPalette::PlaceholderText));
    painter.drawText(tab, Qt::AlignCenter,
                     fontMetrics().elidedText(tabText(i), Qt::ElideRight, tab.width() - tabMargin));
    if (isCurrent) {
      painter.fillRect(QRect(tab.left(), tab.bottom() - 1, tab.width(), 2), palette().color(QPalette::Link));
    }
    if (isCurrent && hasFocus()) {
      pages::drawFocusRing(painter, QRectF(tab).adjusted(0, 0, 0, -3), palette(), 4);
    }
  }
}

}  // namespace usher::home
