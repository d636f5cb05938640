// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "flow/steps/assignments_step.h"
#include "pages/desktop.h"
#include "pages/kit/row_stack.h"

namespace usher::pages {

namespace kit {
class LinkButton;
class PeopleList;
class StateLine;
class Text;
class TypedNumberField;
}  // namespace kit

/// What is about to be done: who is added, who is removed, who stays, and what cannot be done, before anything is sent.
class ChangesPreviewPanel final : public QWidget {
  Q_OBJECT

 public:
  ChangesPreviewPanel(flow::AssignmentsStep& step, Desktop& desktop, QWidget* parent);

  void render();
  QWidget* firstField() const;

 private:
  void renderLines();
  void renderRows();
  void renderPlan();
  void savePlan();

  flow::AssignmentsStep& m_step;
  Desktop& m_desktop;
  QVBoxLayout* m_linesLayout;
  kit::RowStack<kit::StateLine> m_lines;
  kit::Text* m_heading;
  kit::TypedNumberField* m_number;
  kit::PeopleList* m_list;
  kit::LinkButton* m_savePlan;
  kit::Text* m_saved;
  QString m_savedAs;
  QList<flow::AssignmentRow> m_shown;
};

}  // namespace usher::pages
