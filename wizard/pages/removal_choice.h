// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace usher::pages {

namespace kit {
class Text;
}  // namespace kit

/// One thing that may be taken away: a box to tick, what it consists of, and what follows.
class RemovalChoice final : public QWidget {
  Q_OBJECT

 public:
  RemovalChoice(const QString& objectName, QWidget* parent);

  struct Words {
    QString title, detail, consequence;
    bool isOn = false, isEnabled = true;
    bool isPart = false;  ///< It belongs to the thing above it.
  };
  void setWords(const Words& words);
  QWidget* control() const;

 Q_SIGNALS:
  void chosen(bool isOn);

 private:
  QCheckBox* m_box;
  kit::Text* m_detail;
  kit::Text* m_consequence;
  QVBoxLayout* m_layout;
  QVBoxLayout* m_words;
};

}  // namespace usher::pages
