// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/welcome_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/kit/action_field.h"
#include "pages/kit/button.h"
#include "pages/kit/choice_card.h"
#include "pages/kit/fact_row.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/state_line.h"
#include "pages/kit/text.h"
#include "pages/mail_draft.h"
#include "pages/step_words.h"

namespace usher::pages {

struct PlanLine {
  kit::Icon icon;
  QString sentence;
};

WelcomePage::WelcomePage(flow::WelcomeStep& step, const Surroundings& surroundings, QWidget* parent)
    : Page(step, surroundings, parent),
      m_step(step),
      m_resume(new kit::Notice(QStringLiteral("resume"), this)),
      m_administrator(new kit::ChoiceCard(QStringLiteral("administrator"), this)),
      m_owner(new kit::ChoiceCard(QStringLiteral("owner"), this)),
      m_planHeading(new kit::Text(kit::TextStyle::Heading, this)),
      m_plan(new QVBoxLayout),
      m_lookUpHeading(new kit::Text(kit::TextStyle::Heading, this)),
      m_lookUpText(new kit::Text(kit::TextStyle::Quiet, this)),
      m_lookUp(new kit::ActionField(QStringLiteral("lookUp"), this)),
      m_tenant(new kit::FactRow(QStringLiteral("tenantId"), kit::FactRow::Copying::Yes, this)),
      m_mailTenant(new kit::LinkButton(QStringLiteral("mailTenant"), this)),
      m_answer(new kit::Text(kit::TextStyle::Body, this)),
      m_mailAnswer(new kit::Text(kit::TextStyle::Quiet, this)) {
  m_answer->setObjectName(QStringLiteral("lookUpAnswer"));
  m_plan->setSpacing(0);
  m_mailTenant->setGlyph(kit::Icon::Mail);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_resume);
  layout->addWidget(m_administrator);
  layout->addWidget(m_owner);
  layout->addSpacing(16);
  layout->addWidget(m_planHeading);
  layout->addLayout(m_plan);
  layout->addSpacing(16);
  layout->addWidget(m_lookUpHeading);
  layout->addWidget(m_lookUpText);
  layout->addWidget(m_lookUp);
  layout->addWidget(m_answer);
  layout->addWidget(m_tenant);
  layout->addWidget(m_mailTenant);
  layout->addWidget(m_mailAnswer);
  layout->addStretch(1);

  connect(m_administrator, &QAbstractButton::clicked, &m_step,
          [this] { m_step.chooseRole(flow::Role::Administrator); });
  connect(m_owner, &QAbstractButton::clicked, &m_step, [this] { m_step.chooseRole(flow::Role::Owner); });
  connect(m_lookUp, &kit::ActionField::submitted, &m_step, [this](const QString& text) {
    m_mailed = {};
    m_step.lookUp(text);
  });
  connect(m_tenant, &kit::FactRow::copyRequested, this, [this](const QString& value) { desktop().copy(value); });
  connect(m_mailTenant, &QAbstractButton::clicked, this, [this] { mailTenant(); });
}

QString WelcomePage::title() const {
  return tr("Connect Microsoft 365 to %1").arg(shownText(m_step.view().vendorName, 60));
}

QString WelcomePage::lead() const {
  return m_step.view().role == flow::Role::Administrator
             ? tr("It takes about 15 minutes. You can stop after any step and go on later.")
             : tr("It takes about 5 minutes. You can stop after any step and go on later.");
}

PrimaryAction WelcomePage::primary() const {
  return {
      .text = m_step.view().resumesAt ? tr("&Go on") : tr("&Start"), .isEnabled = m_step.canContinue(), .goesOn = true};
}

QString WelcomePage::busyText() const {
  return tr("Looking for your organisation…");
}

QWidget* WelcomePage::firstField() const {
  return m_step.view().role == flow::Role::Administrator ? m_administrator : m_owner;
}

void WelcomePage::render() {
  const flow::WelcomeView& view = m_step.view();
  const QString vendor = shownText(view.vendorName, 60);
  if (view.resumesAt) {
    const QString next = stepTitle(*view.resumesAt);
    m_resume->setTexts(Tone::Neutral, tr("You have been here before."),
                       view.resumesAs.isEmpty()
                           ? tr("Usher goes on at “%1”.").arg(next)
                           : tr("Usher goes on at “%1”, signed in as %2.").arg(next, shownText(view.resumesAs, 80)));
  } else {
    m_resume->setTexts(Tone::Neutral, {}, {});
  }
  m_administrator->setTexts(tr("I &administer our Microsoft 365"),
                            tr("You connect the organisation: permissions, settings, owners, first people."));
  m_owner->setTexts(tr("I manage &who may use %1").arg(buttonText(vendor)),
                    tr("You own the app at Microsoft and choose its people. You need no administrator rights."));
  (view.role == flow::Role::Administrator ? m_administrator : m_owner)->setChecked(true);
  renderPlan();
  renderLookUp();
}

static PlanLine planLine(flow::StepId id, const QString& vendor) {
  using kit::Icon;
  switch (id) {
    case flow::StepId::Welcome:
      break;
    case flow::StepId::SignIn:
      return {Icon::Person, WelcomePage::tr("You sign in at Microsoft's own page with your work account.")};
    case flow::StepId::Organisation:
      return {Icon::Organisation, WelcomePage::tr("You tell %1 which organisation is yours.").arg(vendor)};
    case flow::StepId::Consent:
      return {Icon::Shield, WelcomePage::tr("You read what %1 asks for, and accept it at Microsoft.").arg(vendor)};
    case flow::StepId::Properties:
      return {Icon::Settings, WelcomePage::tr("You make sure that only chosen people can sign in.")};
    case flow::StepId::Owners:
      return {Icon::Key, WelcomePage::tr("You name who looks after it, usually the head of Customer Success.")};
    case flow::StepId::Assignments:
      return {Icon::People, WelcomePage::tr("You choose who may use it.")};
    case flow::StepId::Enable:
      return {Icon::Check, WelcomePage::tr("You switch it on.")};
    case flow::StepId::Finish:
      return {Icon::Flag, WelcomePage::tr("You send %1 the people's addresses, and see that all is well.").arg(vendor)};
    case flow::StepId::Removal:
    case flow::StepId::History:
      break;
  }
  return {Icon::Open, {}};
}

void WelcomePage::renderPlan() {
  const flow::WelcomeView& view = m_step.view();
  m_planHeading->setText(tr("What will happen"));
  QList<flow::StepId> steps = view.steps;
  steps.removeAll(flow::StepId::Welcome);
  while (m_planLines.size() < steps.size()) {
    auto* line = new kit::StateLine(QStringLiteral("plan%1").arg(m_planLines.size()), this);
    m_plan->addWidget(line);
    m_planLines.append(line);
  }
  for (qsizetype i = 0; i < m_planLines.size(); ++i) {
    m_planLines.at(i)->setVisible(i < steps.size());
    if (i < steps.size()) {
      const PlanLine line = planLine(steps.at(i), shownText(view.vendorName, 60));
      m_planLines.at(i)->setState(line.icon, Tone::Neutral, line.sentence);
    }
  }
}

void WelcomePage::renderLookUp() {
  const flow::WelcomeView& view = m_step.view();
  const bool isFound = view.lookUp == flow::LookUp::Found;
  m_lookUpHeading->setText(tr("Which organisation is ours?"));
  m_lookUpText->setText(
      tr("Find its tenant ID without signing in. The name of the organisation is shown after you sign in."));
  m_lookUp->setTexts(tr("&E-mail address or domain"), tr("for example contoso.com"), tr("&Find"));
  m_lookUp->button()->setEnabled(view.lookUp != flow::LookUp::Working);
  const QString asked = shownText(view.askedFor, 80);
  switch (view.lookUp) {
    case flow::LookUp::Idle:
    case flow::LookUp::Working:
    case flow::LookUp::Failed:
      m_answer->setTextOrHide({});
      break;
    case flow::LookUp::Found:
      m_answer->setTextOrHide(tr("%1 belongs to this organisation:").arg(asked));
      break;
    case flow::LookUp::Unknown:
      m_answer->setTextOrHide(
          tr("Microsoft 365 knows no organisation with %1. Check the spelling, or try another of your domains.")
              .arg(asked));
      break;
    case flow::LookUp::NotADomain:
      m_answer->setTextOrHide(tr("“%1” is not an e-mail address or a domain.").arg(asked));
      break;
  }
  if (view.lookUp != m_lookUpShown) {
    m_lookUpShown = view.lookUp;
    Q_EMIT revealWanted(isFound ? static_cast<QWidget*>(m_mailTenant) : m_answer);
  }
  m_tenant->setVisible(isFound);
  m_tenant->setFact(tr("Tenant ID"), isFound ? view.tenantId : QStringLiteral("-"), tr("Copy the tenant ID"));
  m_mailTenant->setVisible(isFound && !view.contactAddress.isEmpty());
  m_mailTenant->setText(tr("Send it to %1 by e-&mail").arg(buttonText(view.vendorName)));
  m_mailTenant->updateGeometry();
  m_mailAnswer->setTextOrHide(isFound ? mailOutcomeText(m_mailed) : QString());
}

void WelcomePage::mailTenant() {
  const flow::WelcomeView& view = m_step.view();
  const MailDraft draft = organisationMail({.vendorName = view.vendorName,
                                            .contactAddress = view.contactAddress,
                                            .organisationName = {},
                                            .tenantId = view.tenantId,
                                            .primaryDomain = view.askedFor.section(QLatin1Char('@'), -1),
                                            .domains = {}});
  m_mailed = writeMail(desktop(), draft, QStringLiteral("tenant-id"), now(), this, [this](const MailOutcome& better) {
    m_mailed = better;
    refresh();
  });
  refresh();
}

}  // namespace usher::pages
