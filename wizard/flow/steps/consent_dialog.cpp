// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/consent_dialog.h"

#include "flow/set_up.h"
#include "flow/steps/consent_facts.h"
#include "flow/steps/link_problem.h"
#include "flow/steps/vendor_link_fact.h"
#include "signin/endpoints.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

OpenLink shownLink(const state::ConsentLink& link) {
  return {link.id, link.made, link.sent, link.looked, link.end};
}

/// The tenant that a link names, to see what else is wrong with it before anybody has to sign in for it.
QString tenantNamedIn(const QString& pasted) {
  return QUrl(pasted.simplified().remove(u' ')).path().section(u'/', 1, 1);
}

}  // namespace

ConsentDialog::ConsentDialog(SetUp& setUp, QObject* parent) : QObject(parent), m_setUp(setUp), m_signIn(setUp) {}

void ConsentDialog::follow(ConsentWatch& watch) {
  m_watch = &watch;
  m_ledger = std::make_unique<ConsentLedger>(m_setUp, watch);
  connect(m_ledger.get(), &ConsentLedger::changed, this, &ConsentDialog::changed);
  connect(&m_setUp, &SetUp::organizationChanged, m_ledger.get(), &ConsentLedger::refresh);
}

DialogView ConsentDialog::view() const {
  const auto& parts = m_setUp.parts();
  const auto person = parts.session.account();
  const auto fact = m_setUp.fact(facts::consent);
  DialogView view;
  view.accountName = m_setUp.account() ? m_setUp.account()->name : QString();
  view.integrationName = parts.integration.name;
  view.personName = person ? person->name : QString();
  view.userName = person ? person->userName : QString();
  view.wrongOrganisation = m_signIn.wrongOrganisation();
  for (const state::ConsentLink& link : m_ledger->links()) {
    view.links.append(shownLink(link));
  }
  view.vouchedBy = vouchedBy(fact);
  view.silent = m_watch->silent();
  view.refusedToLook = m_watch->isSightless() && consentStateOf(fact) == ConsentState::Accepted;
  view.needsSignInForLink = !isTenantKnown();
  view.received = m_received;
  view.receivedProblem = m_problem;
  view.receivedDetail = m_detail;
  return view;
}

void ConsentDialog::makeLink() {
  if (isTenantKnown()) {
    m_ledger->makeLink();
  } else {
    afterSignIn(
        m_signIn.signIn(), [this] { m_ledger->makeLink(); }, [this] { makeLink(); });
  }
}

void ConsentDialog::markLinkSent() {
  if (!isTenantKnown()) {
    return;
  }
  if (m_ledger->newestAddress().isEmpty()) {
    m_ledger->makeLink();
  }
  m_ledger->markNewestSent();
}

void ConsentDialog::vouched() {
  m_setUp.note(u"vouched"_s, {{u"by"_s, vouchedBy(m_setUp.fact(facts::consent))}});
}

void ConsentDialog::takeLink(const QString& pasted) {
  if (isTenantKnown()) {
    return take(pasted);
  }
  const auto link = read(pasted, tenantNamedIn(pasted));
  if (!link && link.error().code != u"tenant"_s) {
    return refuse(link.error());
  }
  afterSignIn(
      m_signIn.signIn(), [this, pasted] { take(pasted); }, [this, pasted] { takeLink(pasted); });
}

Result<signin::VendorLink> ConsentDialog::read(const QString& pasted, const QString& tenant) const {
  const auto& parts = m_setUp.parts();
  const auto& organization = m_setUp.organization();
  return signin::readVendorLink(pasted, {parts.profile.cloud, parts.integration.application, tenant,
                                         organization ? domainNames(*organization) : QStringList()});
}

void ConsentDialog::take(const QString& pasted) {
  const auto link = read(pasted, m_setUp.key().tenant);
  if (!link) {
    return refuse(link.error());
  }
  // What is asked for is Usher's own; the link's state only tells which of our links is being answered.
  m_ledger->expectAnswerTo(link->state);
  m_received = LinkState::Accepted;
  m_problem = LinkProblem::None;
  m_detail.clear();
  m_setUp.note(u"link-received"_s);
  Q_EMIT changed();
}

void ConsentDialog::refuse(const Failure& why) {
  m_received = LinkState::Refused;
  m_problem = linkProblemOf(why.code);
  m_detail = why.detail;
  Q_EMIT changed();
}

void ConsentDialog::switchAccount() {
  m_watch->stop();
  m_received = LinkState::None;
  m_problem = LinkProblem::None;
  m_detail.clear();
  m_watch->forgetSight();
  afterSignIn(
      m_signIn.switchAccount(), [this] { Q_EMIT signedIn(); }, [this] { switchAccount(); });
}

void ConsentDialog::afterSignIn(Pending<void> signIn, std::function<void()> next, std::function<void()> again) {
  m_isSigningIn = true;
  m_again = {};
  m_flight.start(signIn, [this, next = std::move(next), again = std::move(again)](const Result<void>& in) {
    m_isSigningIn = false;
    if (in) {
      next();
    }
    // A stop is shown as one, and there is nothing to do again.
    if (!in && !m_signIn.wrongOrganisation()) {
      m_again = again;
      Q_EMIT failed(in.error());
    }
    Q_EMIT changed();
  });
  Q_EMIT changed();
}

bool ConsentDialog::retry() {
  if (const auto again = std::exchange(m_again, {})) {
    again();
    return true;
  }
  return false;
}

void ConsentDialog::stop() {
  m_flight.stop();
  if (std::exchange(m_isSigningIn, false)) {
    Q_EMIT changed();
  }
}

}  // namespace usher::flow
