// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace usher::pages::kit {

/// A long address to read and to copy: cut in its middle where it does not fit, whole and selectable while it has the
/// focus.
class AddressField final : public QLineEdit {
  Q_OBJECT

 public:
  AddressField(const QString& objectName, QWidget* parent);

  void setAddress(const QString& address);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace usher::pages::kit
