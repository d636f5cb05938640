// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/column.h"

namespace usher::shell {

QHBoxLayout* inColumn(QLayout* inner, int top, int bottom) {
  auto* column = new QWidget;
  column->setMaximumWidth(columnWidth);
  inner->setContentsMargins(0, 0, 0, 0);
  column->setLayout(inner);
  auto* layout = new QHBoxLayout;
  layout->setContentsMargins(columnMargin, top, columnMargin, bottom);
  layout->setSpacing(0);
  // Nearly all the room goes to the column; what it may not take goes to the right of it.
  layout->addWidget(column, 1000);
  layout->addStretch(1);
  return layout;
}

}  // namespace usher::shell
