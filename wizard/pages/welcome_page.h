// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/welcome_step.h"
#include "pages/mail_draft.h"
#include "pages/page.h"

class QVBoxLayout;

namespace usher::pages {

namespace kit {
class ActionField;
class ChoiceCard;
class FactRow;
class LinkButton;
class Notice;
class StateLine;
class Text;
}  // namespace kit

/// What will happen, who the person is, and "Which organisation is ours?".
class WelcomePage final : public Page {
  Q_OBJECT

 public:
  WelcomePage(flow::WelcomeStep& step, const Surroundings& surroundings, QWidget* parent);

  QString title() const override;
  QString lead() const override;
  PrimaryAction primary() const override;
  QString busyText() const override;
  QWidget* firstField() const override;

 protected:
  void render() override;

 private:
  void renderPlan();
  void renderLookUp();
  void mailTenant();

  flow::WelcomeStep& m_step;
  kit::Notice* m_resume;
  kit::ChoiceCard* m_administrator;
  kit::ChoiceCard* m_owner;
  kit::Text* m_planHeading;
  QVBoxLayout* m_plan;
  QList<kit::StateLine*> m_planLines;
  kit::Text* m_lookUpHeading;
  kit::Text* m_lookUpText;
  kit::ActionField* m_lookUp;
  kit::FactRow* m_tenant;
  kit::LinkButton* m_mailTenant;
  kit::Text* m_answer;
  kit::Text* m_mailAnswer;
  MailOutcome m_mailed;
  flow::LookUp m_lookUpShown = flow::LookUp::Idle;
};

}  // namespace usher::pages
