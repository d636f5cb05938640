// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "pages/kit/icon.h"

namespace usher::pages::kit {

class LinkButton;
class Text;

/// A line that says how something stands: mark, words, a quieter second line, a quiet remark at the right, and perhaps
/// one small action.
class StateLine final : public QWidget {
  Q_OBJECT

 public:
  StateLine(const QString& objectName, QWidget* parent);

  void setState(Icon icon, Tone tone, const QString& text, const QString& detail = {}, const QString& remark = {});
  /// The line's action; hidden while `text` is empty.
  void setAction(const QString& text, const QString& accessibleName);
  LinkButton* action() const { return m_action; }
  QString text() const;

 private:
  IconMark* m_mark;
  Text* m_text;
  Text* m_detail;
  Text* m_remark;
  LinkButton* m_action;
};

}  // namespace usher::pages::kit
