// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "pages/kit/icon.h"

namespace usher::pages::kit {

class Text;

/// A line that says how something stands: mark, words, a quieter second line, and a quiet remark at the right.
class StateLine final : public QWidget {
  Q_OBJECT

 public:
  StateLine(const QString& objectName, QWidget* parent);

  void setState(Icon icon, Tone tone, const QString& text, const QString& detail = {}, const QString& remark = {});
  QString text() const;

 private:
  IconMark* m_mark;
  Text* m_text;
  Text* m_detail;
  Text* m_remark;
};

}  // namespace usher::pages::kit
