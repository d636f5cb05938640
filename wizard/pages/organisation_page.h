// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/organisation_step.h"
#include "pages/mail_draft.h"
#include "pages/page.h"

namespace usher::pages {

class ReceivedLinkPanel;

namespace kit {
class Button;
class CopyButton;
class FactRow;
class LinkButton;
class Notice;
class Text;
}  // namespace kit

/// Tells the vendor which organisation this is, and takes the vendor's link.
class OrganisationPage final : public Page {
  Q_OBJECT

 public:
  OrganisationPage(flow::OrganisationStep& step, const Surroundings& surroundings, QWidget* parent);

  QString lead() const override;
  PrimaryAction primary() const override;
  QString busyText() const override;

 protected:
  void render() override;

 private:
  MailDraft mail() const;
  void writeIt();
  void renderFacts();
  void renderMail();
  void renderLink();

  flow::OrganisationStep& m_step;
  MailOutcome m_mailed;
  kit::FactRow* m_name;
  kit::FactRow* m_tenant;
  kit::FactRow* m_primary;
  kit::FactRow* m_domains;
  kit::Text* m_mailHeading;
  kit::Text* m_mailText;
  kit::Button* m_write;
  kit::CopyButton* m_copyMail;
  kit::LinkButton* m_saidSent;
  kit::Notice* m_sent;
  kit::LinkButton* m_forgetSent;
  ReceivedLinkPanel* m_link;
};

}  // namespace usher::pages
