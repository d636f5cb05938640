// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/flow_layout.h"

#include <QWidget>

namespace usher::pages::kit {

namespace {
constexpr int lineGap = 4;
}

FlowLayout::FlowLayout(int gap) : m_gap(gap) {
  setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
  m_items.emplace_back(item);
}

int FlowLayout::count() const {
  return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
  return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
  if (index < 0 || index >= count()) {
    return nullptr;
  }
  const auto place = m_items.begin() + index;
  QLayoutItem* taken = place->release();
  m_items.erase(place);
  return taken;
}

int FlowLayout::layOut(const QRect& rect, bool moves) const {
  const QRect room = rect.marginsRemoved(contentsMargins());
  std::vector<QLayoutItem*> line;
  int x = room.left();
  int y = room.top();
  int height = 0;
  const auto endLine = [&] {
    int left = room.left();
    for (QLayoutItem* item : line) {
      const QSize size = item->sizeHint();
      if (moves) {
        item->setGeometry(QRect(QPoint(left, y + (height - size.height()) / 2), size));
      }
      left += size.width() + m_gap;
    }
    line.clear();
  };
  for (const auto& item : m_items) {
    if (item->isEmpty()) {
      continue;
    }
    const QSize size = item->sizeHint();
    if (!line.empty() && x + size.width() > room.right() + 1) {
      endLine();
      y += height + lineGap;
      x = room.left();
      height = 0;
    }
    line.push_back(item.get());
    x += size.width() + m_gap;
    height = qMax(height, size.height());
  }
  endLine();
  const int end = contentsMargins().bottom();
  return y + height + end - rect.top();
}

int FlowLayout::heightForWidth(int width) const {
  return layOut(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const {
  int width = 0;
  int height = 0;
  for (const auto& item : m_items) {
    if (!item->isEmpty()) {
      width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
      height = qMax(height, item->sizeHint().height());
    }
  }
  return {width, height};
}

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const auto& item : m_items) {
    if (!item->isEmpty()) {
      size = size.expandedTo(item->sizeHint());
    }
  }
  return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  layOut(rect, true);
}

FlowLayout* actionRow(std::initializer_list<QWidget*> actions, int gap) {
  auto* row = new FlowLayout(gap);
  for (QWidget* action : actions) {
    row->addWidget(action);
  }
  return row;
}

}  // namespace usher::pages::kit
