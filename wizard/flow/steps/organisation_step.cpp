// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/organisation_step.h"

#include "flow/set_up.h"
#include "flow/standing.h"
#include "flow/steps/link_problem.h"
#include "flow/steps/vendor_link_fact.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

struct OrganisationStep::Private {
  SetUp& setUp;
};

OrganisationStep::OrganisationStep() = default;
OrganisationStep::~OrganisationStep() = default;

OrganisationStep::OrganisationStep(SetUp& setUp, QObject* parent) : Step(parent), d(new Private{setUp}) {
  m_view.vendorName = setUp.parts().profile.vendor.name;
  m_view.contactAddress = setUp.parts().profile.vendor.supportEmail;
  connect(&setUp, &SetUp::organizationChanged, this, &OrganisationStep::show);
  connect(&setUp, &SetUp::factsChanged, this, &OrganisationStep::show);
  show();
}

void OrganisationStep::show() {
  const auto& organization = d->setUp.organization();
  m_view.tenantId = organization ? organization->id : QString();
  m_view.name = organization ? organization->displayName : QString();
  m_view.primaryDomain = organization ? organization->primaryDomain() : QString();
  m_view.domains = organization ? domainNames(*organization) : QStringList();
  const auto sent = d->setUp.fact(facts::tenantSent);
  m_view.sentAt = sent ? std::optional(sent->when) : std::nullopt;
  if (const auto link = d->setUp.fact(facts::vendorLink)) {
    m_view.link = LinkState::Accepted;
    m_view.linkAt = link->when;
  } else if (m_view.link == LinkState::Accepted) {
    m_view.link = LinkState::None;
    m_view.linkAt.reset();
  }
  Q_EMIT viewChanged();
}

void OrganisationStep::markSent() {
  d->setUp.record(facts::tenantSent, state::Strength::Said, {{u"to"_s, m_view.contactAddress}});
}

void OrganisationStep::forgetSent() {
  d->setUp.forget(facts::tenantSent);
}

void OrganisationStep::pasteLink(const QString& text) {
  const auto& parts = d->setUp.parts();
  const auto link = signin::readVendorLink(
      text, {parts.profile.cloud, parts.integration.application, m_view.tenantId, m_view.domains});
  m_view.linkProblem = link ? LinkProblem::None : linkProblemOf(link.error().code);
  m_view.linkDetail = link ? QString() : link.error().detail;
  if (!link) {
    // A link accepted earlier stays in use until a good one takes its place or it is dropped.
    m_view.link = m_view.linkAt ? LinkState::Accepted : LinkState::Refused;
    Q_EMIT viewChanged();
    return;
  }
  d->setUp.record(facts::vendorLink, state::Strength::Said, vendorLinkData(*link));
}

void OrganisationStep::dropLink() {
  m_view.link = LinkState::None;
  m_view.linkProblem = LinkProblem::None;
  m_view.linkDetail.clear();
  m_view.linkAt.reset();
  d->setUp.forget(facts::vendorLink);
}

void OrganisationStep::enter() {
  show();
}
void OrganisationStep::cancel() {}
void OrganisationStep::retry() {
  show();
}

Mark OrganisationStep::mark() const {
  return standing(StepId::Organisation, d->setUp.knownFacts());
}

bool OrganisationStep::canContinue() const {
  return d->setUp.organization().has_value();
}

}  // namespace usher::flow
