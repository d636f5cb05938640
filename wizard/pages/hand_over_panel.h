// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/finish_step.h"
#include "pages/mail_draft.h"
#include "pages/page.h"

namespace usher::pages {

namespace kit {
class Button;
class CopyButton;
class LinkButton;
class Text;
}  // namespace kit

/// Writes to the owner what to do from now on; where that cannot be yet, says what is missing.
class HandOverPanel final : public QWidget {
  Q_OBJECT

 public:
  HandOverPanel(flow::FinishStep& step, const Surroundings& surroundings, QWidget* parent);

  void render();

 Q_SIGNALS:
  /// Something was done that render() shows.
  void changed();

 private:
  QString text() const;
  MailDraft mail() const;

  flow::FinishStep& m_step;
  Surroundings m_surroundings;
  MailOutcome m_mailed;
  kit::Text* m_heading;
  kit::Text* m_text;
  kit::Button* m_write;
  kit::CopyButton* m_copy;
  kit::LinkButton* m_handedOver;
};

}  // namespace usher::pages
