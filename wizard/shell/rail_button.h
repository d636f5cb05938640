// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

#include "pages/kit/icon.h"

namespace usher::shell {

/// A button at the foot of the side, always in sight: an icon and words, or the icon alone while it is folded. Enter
/// presses it like Space.
class RailButton : public QAbstractButton {
  Q_OBJECT

 public:
  RailButton(const QString& objectName, pages::kit::Icon icon, QWidget* parent);

  /// `text` may have an access key.
  void setWords(const QString& text);
  void setFolded(bool isFolded);
  /// What it opens is on screen.
  void setCurrent(bool isCurrent);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void render();

  pages::kit::Icon m_icon;
  bool m_isFolded = false;
  bool m_isCurrent = false;
};

}  // namespace usher::shell
