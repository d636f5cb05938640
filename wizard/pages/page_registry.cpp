// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/page_registry.h"

#include "pages/assignments_page.h"
#include "pages/configuration_page.h"
#include "pages/consent_page.h"
#include "pages/enable_page.h"
#include "pages/finish_page.h"
#include "pages/history_page.h"
#include "pages/organisation_page.h"
#include "pages/owners_page.h"
#include "pages/properties_page.h"
#include "pages/removal_page.h"
#include "pages/sign_in_page.h"
#include "pages/welcome_page.h"

namespace usher::pages {

static Page* newConsentPage(flow::ConsentStep& step, const Surroundings& surroundings, QWidget* parent) {
  if (step.view().dialog) {
    return new ConfigurationPage(step, surroundings, parent);
  }
  return new ConsentPage(step, surroundings, parent);
}

static Page* newPage(flow::Step& step, const Surroundings& surroundings, QWidget* parent) {
  switch (step.id()) {
    case flow::StepId::Welcome:
      return new WelcomePage(static_cast<flow::WelcomeStep&>(step), surroundings, parent);
    case flow::StepId::SignIn:
      return new SignInPage(static_cast<flow::SignInStep&>(step), surroundings, parent);
    case flow::StepId::Organisation:
      return new OrganisationPage(static_cast<flow::OrganisationStep&>(step), surroundings, parent);
    case flow::StepId::Consent:
      return newConsentPage(static_cast<flow::ConsentStep&>(step), surroundings, parent);
    case flow::StepId::Properties:
      return new PropertiesPage(static_cast<flow::PropertiesStep&>(step), surroundings, parent);
    case flow::StepId::Owners:
      return new OwnersPage(static_cast<flow::OwnersStep&>(step), surroundings, parent);
    case flow::StepId::Assignments:
      return new AssignmentsPage(static_cast<flow::AssignmentsStep&>(step), surroundings, parent);
    case flow::StepId::Finish:
      return new FinishPage(static_cast<flow::FinishStep&>(step), surroundings, parent);
    case flow::StepId::Enable:
      return new EnablePage(static_cast<flow::EnableStep&>(step), surroundings, parent);
    case flow::StepId::Removal:
      return new RemovalPage(static_cast<flow::RemovalStep&>(step), surroundings, parent);
    case flow::StepId::History:
      return new HistoryPage(static_cast<flow::HistoryStep&>(step), surroundings, parent);
  }
  qFatal("no page for step %d", static_cast<int>(step.id()));
}

Page* makePage(flow::Step& step, const Surroundings& surroundings, QWidget* parent) {
  Page* page = newPage(step, surroundings, parent);
  page->setObjectName(flow::stepName(step.id()) + QStringLiteral("Page"));
  page->refresh();
  return page;
}

}  // namespace usher::pages
