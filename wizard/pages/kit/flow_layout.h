// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>
#include <memory>
#include <vector>

namespace usher::pages::kit {

/// Actions beside each other, and on a further line those for which there is no room. Hidden ones take none.
class FlowLayout final : public QLayout {
 public:
  explicit FlowLayout(int gap);
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override;
  int count() const override;
  QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;

  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSize() const override;
  void setGeometry(const QRect& rect) override;

 private:
  /// Goes through the lines; moves the items when `moves`. Gives the height.
  int layOut(const QRect& rect, bool moves) const;

  int m_gap;
  std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

/// A flow of `actions`, 8 px apart unless said otherwise.
FlowLayout* actionRow(std::initializer_list<QWidget*> actions, int gap = 8);

}  // namespace usher::pages::kit
