// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/consent_step.h"
#include "pages/page.h"

namespace usher::pages {

namespace kit {
class Button;
class LinkButton;
class StateLine;
class Text;
}  // namespace kit

/// "Let owners use Usher here": the organisation's consent to Usher itself.
class OwnersConsentPanel final : public QWidget {
  Q_OBJECT

 public:
  OwnersConsentPanel(flow::ConsentStep& step, const Surroundings& surroundings, QWidget* parent);

  void render();

 private:
  flow::ConsentStep& m_step;
  Surroundings m_surroundings;
  kit::Text* m_heading;
  kit::Text* m_text;
  kit::StateLine* m_state;
  kit::Button* m_letIn;
  kit::LinkButton* m_check;
};

}  // namespace usher::pages
