// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace usher::pages::kit {

/// A button in the house's style. Enter presses it while it has the focus, like Space.
class Button final : public QPushButton {
  Q_OBJECT

 public:
  enum class Weight { Plain, Primary, Destructive };

  Button(const QString& objectName, QWidget* parent);

  void setWeight(Weight weight);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace usher::pages::kit
