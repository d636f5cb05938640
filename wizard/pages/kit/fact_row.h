// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace usher::pages::kit {

class CopyButton;
class ElidedText;
class Text;

/// "Tenant ID   1234-…   Copy": something known, its value and, where it can be copied, a button. With no value yet it
/// shows a bar in its place.
class FactRow final : public QWidget {
  Q_OBJECT

 public:
  enum class Copying { No, Yes };

  FactRow(const QString& objectName, Copying copying, QWidget* parent);

  /// `copyName` is the accessible name of the copy button.
  void setFact(const QString& label, const QString& value, const QString& copyName = {});
  QString value() const;

 Q_SIGNALS:
  void copyRequested(const QString& value);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Text* m_label;
  Text* m_value;
  CopyButton* m_copy = nullptr;
};

}  // namespace usher::pages::kit
