// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTabBar>

namespace usher::home {

/// Tabs in the house's style: words, the current one underlined with the accent.
class TabRow final : public QTabBar {
  Q_OBJECT

 public:
  TabRow(const QString& objectName, QWidget* parent);

 protected:
  QSize tabSizeHint(int index) const override;
  QSize minimumTabSizeHint(int index) const override;
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace usher::home
