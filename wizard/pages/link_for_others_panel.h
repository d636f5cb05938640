// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/consent_step.h"
#include "pages/mail_draft.h"
#include "pages/page.h"

namespace usher::pages {

namespace kit {
class CopyButton;
class LinkButton;
class Text;
}  // namespace kit

/// The link for a colleague who accepts in one's stead: copied, or sent by e-mail.
class LinkForOthersPanel final : public QWidget {
  Q_OBJECT

 public:
  LinkForOthersPanel(flow::ConsentStep& step, const Surroundings& surroundings, QWidget* parent);

  void render();
  /// Puts the link on the clipboard.
  void copy();

 private:
  void writeMail();

  flow::ConsentStep& m_step;
  Surroundings m_surroundings;
  MailOutcome m_mailed;
  kit::Text* m_heading;
  kit::Text* m_text;
  kit::CopyButton* m_copyLink;
  kit::LinkButton* m_mailLink;
  kit::LinkButton* m_linkSent;
};

}  // namespace usher::pages
