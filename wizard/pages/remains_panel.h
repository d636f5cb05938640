// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/finish_step.h"
#include "pages/page.h"

namespace usher::pages {

namespace kit {
class Button;
class LinkButton;
class Notice;
class Text;
}  // namespace kit

/// What stays in the organisation; removes Usher from it after a question, and leads to where all of it can go.
class RemainsPanel final : public QWidget {
  Q_OBJECT

 public:
  RemainsPanel(flow::FinishStep& step, QWidget* parent);

  void render();

 Q_SIGNALS:
  /// Something was done that render() shows.
  void changed();
  /// `part` should be in sight.
  void revealWanted(QWidget* part);

 private:
  void ask(bool asks);
  QString text() const;

  flow::FinishStep& m_step;
  bool m_asks = false;
  kit::Text* m_heading;
  kit::Text* m_text;
  kit::Button* m_remove;
  kit::Button* m_takeAway;
  kit::Notice* m_question;
  kit::LinkButton* m_yes;
  kit::LinkButton* m_no;
  kit::LinkButton* m_history;
};

}  // namespace usher::pages
