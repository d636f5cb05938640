// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/finish_step.h"
#include "pages/kit/row_stack.h"
#include "pages/page.h"

namespace usher::pages {

namespace kit {
class LinkButton;
class Notice;
class StateLine;
class Text;
}  // namespace kit

/// The checklist of the finish page: what is true now, line by line, and when it was read.
class FinishChecksPanel final : public QWidget {
  Q_OBJECT

 public:
  FinishChecksPanel(flow::FinishStep& step, const Surroundings& surroundings, QWidget* parent);

  void render();

 private:
  void renderLine(const flow::CheckLine& line, kit::StateLine& row) const;

  flow::FinishStep& m_step;
  Surroundings m_surroundings;
  kit::Notice* m_allWell;
  QVBoxLayout* m_linesLayout;
  kit::RowStack<kit::StateLine> m_lines;
  kit::Text* m_read;
  kit::LinkButton* m_refresh;
};

}  // namespace usher::pages
