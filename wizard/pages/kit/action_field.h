// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QLabel;

namespace usher::pages::kit {

class Button;

/// A labelled field with its own button. Enter in the field presses the button while there is text.
class ActionField final : public QWidget {
  Q_OBJECT

 public:
  /// The field is named `objectName`, its button `objectName` + "Button".
  ActionField(const QString& objectName, QWidget* parent);

  void setTexts(const QString& label, const QString& placeholder, const QString& button);
  QLineEdit* edit() const { return m_edit; }
  Button* button() const { return m_button; }

 Q_SIGNALS:
  void submitted(const QString& text);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QLabel* m_label;
  QLineEdit* m_edit;
  Button* m_button;
};

}  // namespace usher::pages::kit
