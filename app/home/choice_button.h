// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPushButton>

class QAction;
class QMenu;

namespace usher::home {

/// A button that opens a menu to choose one of several from; its words are the choice.
class ChoiceButton final : public QPushButton {
  Q_OBJECT

 public:
  /// The menu is named `objectName` + "Menu", its actions `objectName` and their number.
  ChoiceButton(const QString& objectName, QWidget* parent);

  /// `label` is said before the choice by screen readers.
  void setChoices(const QString& label, const QStringList& choices);
  void setChosen(int choice);
  int chosen() const { return m_chosen; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void choiceMade(int choice);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void openMenu();
  void render();

  QMenu* m_menu;
  QString m_label;
  QList<QAction*> m_actions;
  int m_chosen = 0;
};

}  // namespace usher::home
