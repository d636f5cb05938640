// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/finish_step.h"
#include "pages/mail_draft.h"
#include "pages/page.h"

class QLabel;
class QLineEdit;

namespace usher::pages {

namespace kit {
class Button;
class CopyButton;
class LinkButton;
class Text;
}  // namespace kit

/// Sends the vendor the addresses of those who may connect: by e-mail, clipboard or file.
class TellVendorPanel final : public QWidget {
  Q_OBJECT

 public:
  TellVendorPanel(flow::FinishStep& step, const Surroundings& surroundings, QWidget* parent);

  void render();

 Q_SIGNALS:
  /// Something was done that render() shows.
  void changed();

 private:
  void layOut();
  void connectAll();
  void renderActions();
  void renderRecipients();
  QList<ChosenPerson> people() const;
  MailDraft mail() const;
  void saveCsv();

  flow::FinishStep& m_step;
  Surroundings m_surroundings;
  MailOutcome m_mailed;
  QString m_csvAnswer;
  kit::Text* m_heading;
  kit::Text* m_text;
  QLabel* m_contactLabel;
  QLineEdit* m_contact;
  kit::Text* m_contactWrong;
  kit::Text* m_recipients;
  kit::Button* m_write;
  kit::CopyButton* m_copy;
  kit::LinkButton* m_csv;
  kit::LinkButton* m_told;
  kit::Text* m_answer;
};

}  // namespace usher::pages
