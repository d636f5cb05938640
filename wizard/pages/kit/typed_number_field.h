// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace usher::pages::kit {

class IconMark;
class Text;

/// "Type 412 to confirm": a field for the number of what is about to be changed, with a mark once it is right, and
/// words once it is another one. Who made it judges what was typed.
class TypedNumberField final : public QWidget {
  Q_OBJECT

 public:
  TypedNumberField(const QString& objectName, QWidget* parent);

  /// Asks for `number`; 0 hides the field. Another number empties it.
  void ask(int number, bool isRight);
  QLineEdit* edit() const { return m_edit; }

 Q_SIGNALS:
  void typed(const QString& text);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void render();
  bool isOtherNumber() const;

  int m_number = 0;
  bool m_isRight = false;
  QLabel* m_label;
  QLineEdit* m_edit;
  IconMark* m_mark;
  Text* m_wrong;
};

}  // namespace usher::pages::kit
