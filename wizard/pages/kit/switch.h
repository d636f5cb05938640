// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace usher::pages::kit {

/// A switch that is on or off. Space turns it; its words stand beside it.
class Switch final : public QAbstractButton {
  Q_OBJECT

 public:
  Switch(const QString& objectName, QWidget* parent);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace usher::pages::kit
