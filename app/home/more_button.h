// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

class QAction;
class QMenu;

namespace usher::home {

/// Three dots that open a menu with what is done seldom.
class MoreButton final : public QAbstractButton {
  Q_OBJECT

 public:
  /// The menu is named `objectName` + "Menu".
  MoreButton(const QString& objectName, QWidget* parent);

  QAction* addEntry(const QString& objectName);
  void openMenu();

  QSize sizeHint() const override { return {34, 34}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QMenu* m_menu;
};

}  // namespace usher::home
