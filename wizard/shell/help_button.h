// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>

#include "pages/help_page.h"
#include "shell/rail_button.h"

class QAction;
class QMenu;

namespace usher::shell {

/// "Help" at the foot of the side: opens a menu. Hidden while there is nothing on the menu. F1 opens it too.
class HelpButton final : public RailButton {
  Q_OBJECT

 public:
  explicit HelpButton(QWidget* parent);

  /// In the order of the menu.
  void setEntries(const QList<pages::HelpEntry>& entries);
  void openMenu();

 Q_SIGNALS:
  void chosen(const QString& name);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void render();

  QMenu* m_menu;
  QList<pages::HelpEntry> m_entries;
  QHash<QString, QAction*> m_actions;
};

}  // namespace usher::shell
