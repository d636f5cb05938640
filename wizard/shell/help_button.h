// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QHash>

#include "pages/help_page.h"

class QAction;
class QMenu;

namespace usher::shell {

/// "Help" at the foot of the side, always in sight: opens a menu. Hidden while there is nothing on the menu. F1 opens
/// it too. Folded, only the icon is seen.
class HelpButton final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit HelpButton(QWidget* parent);

  /// In the order of the menu.
  void setEntries(const QList<pages::HelpEntry>& entries);
  void setFolded(bool isFolded);
  void openMenu();

  QSize sizeHint() const override;

 Q_SIGNALS:
  void chosen(const QString& name);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void render();

  QMenu* m_menu;
  QList<pages::HelpEntry> m_entries;
  QHash<QString, QAction*> m_actions;
  bool m_isFolded = false;
};

}  // namespace usher::shell
