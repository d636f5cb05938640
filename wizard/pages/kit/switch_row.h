// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "pages/kit/icon.h"

namespace usher::pages::kit {

class Switch;
class Text;

/// A property of the enterprise app: switch, its name at Microsoft, today's value, and what it means.
class SwitchRow final : public QWidget {
  Q_OBJECT

 public:
  SwitchRow(const QString& objectName, QWidget* parent);

  struct Words {
    QString name;   ///< Beside the switch.
    QString value;  ///< "Today: No. After this: Yes."
    Tone tone = Tone::Neutral;
    bool hasMark = false;  ///< A mark of the tone before the value.
    QString consequence;
  };
  void setWords(const Words& words);
  /// Shows a state without telling anybody of a change.
  void setOn(bool isOn, bool isEnabled);
  Switch* control() const { return m_switch; }

 Q_SIGNALS:
  void switched(bool isOn);

 private:
  Switch* m_switch;
  Text* m_name;
  IconMark* m_mark;
  Text* m_value;
  Text* m_consequence;
};

}  // namespace usher::pages::kit
