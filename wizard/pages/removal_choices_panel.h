// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "flow/steps/removal_step.h"
#include "pages/kit/row_stack.h"
#include "pages/removal_choice.h"

namespace usher::pages {

/// What may go, side by side: at the vendor, at Microsoft, and Usher itself, each thing with a box to tick.
class RemovalChoicesPanel final : public QWidget {
  Q_OBJECT

 public:
  RemovalChoicesPanel(flow::RemovalStep& step, QWidget* parent);

  void render();
  /// The boxes made so far, in reading order.
  QWidgetList boxes() const;

 private:
  /// The things of one side, under a heading.
  struct Group {
    kit::Text* heading;
    QVBoxLayout* layout;
    kit::RowStack<RemovalChoice> rows;
    QList<flow::RemovalItem> shown = {};  ///< What the boxes stand for.
    qsizetype made = 0;
  };

  Group group(const char* name);
  void renderGroup(Group& group, const QString& heading, const QList<flow::RemovalRow>& rows);

  flow::RemovalStep& m_step;
  Group m_vendor, m_microsoft, m_usher;
};

}  // namespace usher::pages
