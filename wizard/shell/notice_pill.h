// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace usher::shell {

/// A small word that is always in sight, such as "Practice". With details it is a button that tells them.
class NoticePill final : public QAbstractButton {
  Q_OBJECT

 public:
  NoticePill(const QString& objectName, const QString& text, bool hasDetails, QWidget* parent);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace usher::shell
