// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/rights_notice.h"

#include "flow/steps/assignments_step.h"
#include "flow/steps/consent_step.h"
#include "flow/steps/rights.h"
#include "flow/steps/sign_in_step.h"
#include "pages/rights_words.h"
#include "shell/rights_bar.h"

namespace usher::shell {

namespace {

const flow::SignInView& signInOf(const flow::Flow& flow) {
  return static_cast<const flow::SignInStep&>(flow.step(flow::StepId::SignIn)).view();
}

}  // namespace

RightsNotice::RightsNotice(RightsBar& bar, flow::Flow& flow, flow::SetUp& setUp,
                           const pages::Surroundings& surroundings, QObject* parent)
    : QObject(parent), m_bar(bar), m_flow(flow), m_setUp(setUp), m_surroundings(surroundings) {
  connect(&bar, &RightsBar::copyWanted, this, [this] { m_surroundings.desktop.copy(mailAsText(mail())); });
  connect(&bar, &RightsBar::writeWanted, this, &RightsNotice::write);
}

void RightsNotice::refresh(bool isSilent) {
  if (isSilent || !m_flow.order().contains(flow::StepId::SignIn)) {
    m_bar.setLook({});
    return;
  }
  const flow::StepId id = m_flow.current();
  const bool wantsApplication = m_setUp.parts().integration.application.hasApplicationPermissions();
  RightsBar::Look look{.rights = flow::rightsFor(id, signInOf(m_flow).abilities, wantsApplication),
                       .lacksGroups = false};
  if (id == flow::StepId::Assignments) {
    look.lacksGroups = static_cast<const flow::AssignmentsStep&>(m_flow.step(id)).view().groupsLicensed == false;
  }
  m_bar.setLook(look);
}

pages::MailDraft RightsNotice::mail() const {
  const auto& rights = m_bar.look().rights;
  if (!rights) {
    return {};
  }
  const flow::SignInView& signIn = signInOf(m_flow);
  pages::RightsNews news{.vendorName = m_setUp.parts().profile.vendor.name,
                         .appName = m_setUp.parts().integration.application.displayName,
                         .organisationName = signIn.organisationName,
                         .tenantId = signIn.tenantId,
                         .consentLink = {}};
  if (rights->step == flow::StepId::Consent) {
    news.consentLink = static_cast<const flow::ConsentStep&>(m_flow.step(rights->step)).view().linkForOthers;
  }
  return pages::rightsMail(*rights, news);
}

void RightsNotice::write() {
  const auto tell = [this](const pages::MailOutcome& outcome) { m_bar.tell(pages::mailOutcomeText(outcome)); };
  tell(pages::writeMail(m_surroundings.desktop, mail(), QStringLiteral("message"), m_surroundings.clock.now(), this,
                        tell));
}

}  // namespace usher::shell
