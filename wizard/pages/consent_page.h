// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/consent_step.h"
#include "pages/kit/row_stack.h"
#include "pages/mail_draft.h"
#include "pages/page.h"

namespace usher::pages {

class OwnersConsentPanel;

namespace kit {
class CopyButton;
class LinkButton;
class Notice;
class PermissionRow;
class Text;
}  // namespace kit

/// What the vendor asks for, how its consent stands, and "Let owners use Usher here".
class ConsentPage final : public Page {
  Q_OBJECT

 public:
  ConsentPage(flow::ConsentStep& step, const Surroundings& surroundings, QWidget* parent);

  QString lead() const override;
  PrimaryAction primary() const override;
  void runPrimary() override;
  QString busyText() const override;
  QString visitNote() const override;

 protected:
  void render() override;

 private:
  enum class Deed { Review, CheckNow, CopyLink, GoOn };
  Deed deed() const;
  void renderPermissions();
  void renderState();
  void renderActions();
  MailDraft linkMail() const;

  flow::ConsentStep& m_step;
  MailOutcome m_mailed;
  flow::ConsentState m_stateShown = flow::ConsentState::NotAsked;
  bool m_closedShown = false;
  kit::Notice* m_state;
  kit::LinkButton* m_checkNow;
  kit::LinkButton* m_reviewAgain;
  kit::LinkButton* m_vouch;
  kit::Text* m_delegatedHeading;
  std::unique_ptr<kit::RowStack<kit::PermissionRow>> m_delegated;
  kit::Text* m_applicationHeading;
  std::unique_ptr<kit::RowStack<kit::PermissionRow>> m_application;
  kit::Notice* m_promise;
  kit::Notice* m_beyond;
  kit::LinkButton* m_acceptedAlready;
  QWidget* m_others;
  kit::Text* m_othersHeading;
  kit::Text* m_othersText;
  kit::CopyButton* m_copyLink;
  kit::LinkButton* m_mailLink;
  kit::LinkButton* m_linkSent;
  OwnersConsentPanel* m_owners;
};

}  // namespace usher::pages
