// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace usher::pages::kit {
class IconMark;
class Text;
}  // namespace usher::pages::kit

namespace usher::home {

/// A labelled field, what it is for, and below it one plain sentence when its value will not do. Whatever is typed is
/// taken whole, however long.
class TextField final : public QWidget {
  Q_OBJECT

 public:
  /// The field is named `objectName`, the sentence `objectName` + "Problem".
  TextField(const QString& objectName, QWidget* parent);

  void setTexts(const QString& label, const QString& hint, const QString& placeholder = {});
  /// Empty: none. It goes when the value is edited.
  void setProblem(const QString& problem);
  QString text() const;
  void setText(const QString& text);
  QLineEdit* edit() const { return m_edit; }

 Q_SIGNALS:
  void submitted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void describe();

  QLabel* m_label;
  QLineEdit* m_edit;
  pages::kit::Text* m_hint;
  QWidget* m_problemLine;
  pages::kit::Text* m_problem;
};

}  // namespace usher::home
