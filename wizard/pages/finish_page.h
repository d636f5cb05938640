// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/finish_step.h"
#include "pages/kit/row_stack.h"
#include "pages/mail_draft.h"
#include "pages/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace usher::pages {

namespace kit {
class Button;
class CopyButton;
class LinkButton;
class Notice;
class StateLine;
class Text;
}  // namespace kit

/// What is true now, read back; the vendor is told, the owner gets the mail, and what is left can be removed.
class FinishPage final : public Page {
  Q_OBJECT

 public:
  FinishPage(flow::FinishStep& step, const Surroundings& surroundings, QWidget* parent);

  QString lead() const override;
  PrimaryAction primary() const override;
  void runPrimary() override;
  QString busyText() const override;
  bool mayLeave() const override { return !m_step.view().remains.isRemoving; }
  QWidget* firstField() const override;

 protected:
  void render() override;

 private:
  void layOut();
  void connectAll();
  void renderChecks();
  void renderTell();
  void renderRecipients();
  void renderHandOver();
  void renderRemains();
  QList<ChosenPerson> people() const;
  MailDraft peopleMail() const;
  MailDraft ownerMail() const;
  void saveCsv();

  flow::FinishStep& m_step;
  MailOutcome m_peopleMailed, m_ownerMailed;
  QString m_csvAnswer;
  kit::Notice* m_allWell;
  QVBoxLayout* m_checksLayout;
  kit::RowStack<kit::StateLine> m_checks;
  kit::Text* m_read;
  kit::LinkButton* m_refresh;
  kit::Text* m_tellHeading;
  kit::Text* m_tellText;
  QLabel* m_contactLabel;
  QLineEdit* m_contact;
  kit::Text* m_contactWrong;
  kit::Text* m_recipients;
  kit::Button* m_writePeople;
  kit::CopyButton* m_copyPeople;
  kit::LinkButton* m_csv;
  kit::LinkButton* m_told;
  kit::Text* m_tellAnswer;
  kit::Text* m_handOverHeading;
  kit::Text* m_handOverText;
  kit::Button* m_writeOwner;
  kit::CopyButton* m_copyOwner;
  kit::LinkButton* m_handedOver;
  kit::Text* m_remainsHeading;
  kit::Text* m_remainsText;
  kit::Button* m_removeUsher;
  kit::Notice* m_removeQuestion;
  kit::LinkButton* m_removeYes;
  kit::LinkButton* m_removeNo;
  bool m_asksRemoval = false;
  QCheckBox* m_keepSignedIn;
  kit::Text* m_keepText;
};

}  // namespace usher::pages
