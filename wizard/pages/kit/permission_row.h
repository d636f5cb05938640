// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "pages/kit/icon.h"

namespace usher::pages::kit {

class Text;

/// One permission: what it lets the app do, why the vendor wants it, Microsoft's name of it, and what Graph shows.
class PermissionRow final : public QWidget {
  Q_OBJECT

 public:
  PermissionRow(const QString& objectName, QWidget* parent);

  struct Words {
    Icon icon = Icon::Key;
    QString headline, why, technicalName;
    Tone tone = Tone::Neutral;
    QString state;  ///< Empty: nothing is known yet.
  };
  void setWords(const Words& words);

 private:
  IconMark* m_icon;
  Text* m_headline;
  Text* m_why;
  Text* m_technicalName;
  IconMark* m_stateMark;
  Text* m_state;
};

}  // namespace usher::pages::kit
