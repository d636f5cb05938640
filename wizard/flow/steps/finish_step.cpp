// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/finish_step.h"

#include <algorithm>

#include "flow/flight.h"
#include "flow/remembered_sign_in.h"
#include "flow/steps/checklist.h"
#include "flow/steps/consent_reader.h"
#include "flow/steps/recipients.h"
#include "flow/steps/remains_reader.h"
#include "flow/steps/vendor_app.h"
#include "flow/steps/vendor_notice.h"
#include "flow/steps/wanted_properties.h"
#include "graph/organization.h"
#include "graph/owners.h"

namespace usher::flow {

struct FinishStep::Private {
  Private(SetUp& context, FinishView& view, QObject* step)
      : setUp(context),
        checks(context, view.checks),
        notice(context, view),
        remains(context, view.remains),
        consent(context.parts().graph),
        appWork(step),
        grantsWork(step),
        ownersWork(step),
        assignmentsWork(step) {}

  bool isReading() const {
    const auto flights = {&appWork, &grantsWork, &ownersWork, &assignmentsWork};
    return remains.isReading() ||
           std::any_of(flights.begin(), flights.end(), [](const Flight* flight) { return flight->isUnderWay(); });
  }

  SetUp& setUp;
  Checklist checks;
  VendorNotice notice;
  RemainsReader remains;
  ConsentReader consent;
  Flight appWork, grantsWork, ownersWork, assignmentsWork;
  std::optional<graph::EnterpriseApp> app;
  std::function<void()> again;  ///< What failed last, if it did.
};

FinishStep::FinishStep() = default;

FinishStep::FinishStep(SetUp& setUp, QObject* parent)
    : Step(parent), d(std::make_unique<Private>(setUp, m_view, this)) {
  const SetUp::Parts& parts = setUp.parts();
  m_view.vendorName = parts.profile.vendor.name;
  m_view.appName = parts.integration.application.displayName;
  connect(&parts.session, &signin::Session::storedChanged, this, [this] {
    showStored();
    Q_EMIT viewChanged();
  });
  connect(&d->remains, &RemainsReader::changed, this, [this] { judge(); });
  connect(&d->remains, &RemainsReader::removed, this, [this](const std::optional<Failure>& why) {
    if (why) {
      setFailure(why);
    }
    judge();
  });
  showStored();
}

FinishStep::~FinishStep() = default;

void FinishStep::enter() {
  refresh();
}

void FinishStep::refresh() {
  cancel();
  d->again = [this] { refresh(); };
  setFailure({});
  m_view.role = d->setUp.role();
  m_view.isFinished = false;
  const auto organization = d->setUp.organization();
  m_view.organisationName = organization ? organization->displayName : QString();
  m_view.primaryDomain = organization ? organization->primaryDomain() : QString();
  m_view.tenantId = organization ? organization->id : QString();
  const auto handedOver = d->setUp.fact(facts::handedOver);
  m_view.handedOverAt = handedOver ? std::optional(handedOver->when) : std::nullopt;
  d->checks.begin();
  d->notice.begin();
  d->remains.begin();
  showStored();
  readApp();
  judge();
}

void FinishStep::readApp() {
  d->appWork.start(vendorApp(d->setUp, this), [this](const Result<graph::EnterpriseApp>& app) {
    d->app.reset();
    if (!app && app.error().kind != Failure::Kind::NotFound) {
      failReading(app.error());
      if (app.error().kind != Failure::Kind::Forbidden) {
        setFailure(app.error());
      }
      return judge();
    }
    d->checks.set(StepId::SignIn, CheckResult::Verified);
    if (app) {
      d->app = *app;
      const int asWanted = countAsWanted(*app, d->setUp.parts().integration.properties);
      const bool areAll = asWanted == static_cast<int>(std::size(allProperties));
      d->checks.set(StepId::Properties, areAll ? CheckResult::Verified : CheckResult::Missing, asWanted);
      readGrants();
      readOwners();
      readAssignments();
    } else {
      for (const StepId step : {StepId::Consent, StepId::Properties, StepId::Owners, StepId::Assignments}) {
        d->checks.set(step, CheckResult::Missing);
      }
      m_view.recipientsRead = true;
    }
    m_view.remains.vendorApp = d->app.has_value();
    m_view.remains.vendorAppName = d->app ? d->app->displayName : m_view.appName;
    d->remains.read();
    judge();
  });
}

void FinishStep::readGrants() {
  const SetUp::Parts& parts = d->setUp.parts();
  const profile::VendorApplication& application = parts.integration.application;
  auto evidence = d->consent.readTwice(parts.clock, application.clientId, wantedPermissions(application));
  d->grantsWork.start(evidence, [this](const Result<graph::ConsentEvidence>& result) {
    if (result) {
      d->checks.set(StepId::Consent, result->isComplete() ? CheckResult::Verified : CheckResult::Missing,
                    static_cast<int>(result->granted.size()));
    } else {
      d->checks.fail(StepId::Consent, result.error());
    }
    judge();
  });
}

void FinishStep::readOwners() {
  d->ownersWork.start(
      graph::owners(d->setUp.parts().graph, d->app->id), [this](const Result<QList<graph::Owner>>& owners) {
        m_view.handOverTo.clear();
        if (!owners) {
          d->checks.fail(StepId::Owners, owners.error());
          return judge();
        }
        const auto account = d->setUp.parts().session.account();
        int people = 0;
        for (const graph::Owner& owner : *owners) {
          people += owner.isPerson ? 1 : 0;
          if (owner.isPerson && !(account && account->objectId == owner.id)) {
            m_view.handOverTo.append({owner.displayName, owner.userPrincipalName});
          }
        }
        d->checks.set(StepId::Owners, people > 0 ? CheckResult::Verified : CheckResult::Missing, people);
        judge();
      });
}

void FinishStep::readAssignments() {
  graph::GraphClient& client = d->setUp.parts().graph;
  auto recipients = chained(
      graph::assignments(client, d->app->id), this, [this, &client](const QList<graph::Assignment>& assignments) {
        const auto count = static_cast<int>(assignments.size());
        d->checks.set(StepId::Assignments, count > 0 ? CheckResult::Verified : CheckResult::Missing, count);
        judge();
        return recipientsOf(client, assignments);
      });
  d->assignmentsWork.start(recipients, [this](const Result<Recipients>& result) {
    if (result) {
      d->notice.show(*result);
    } else {
      d->notice.fail(result.error());
      d->checks.fail(StepId::Assignments, result.error());
    }
    judge();
  });
}

/// For everything that is still being read.
void FinishStep::failReading(const Failure& why) {
  d->checks.failReading(why);
  d->notice.failReading(why);
  d->remains.failReading(why);
}

void FinishStep::judge() {
  m_view.allVerified = d->checks.isAllVerified();
  const bool hasOwners = d->setUp.parts().integration.flow.contains(profile::FlowName::Owners);
  if (d->setUp.role() == Role::Owner || !hasOwners) {
    m_view.handOver = HandOver::NotOffered;
  } else if (!verifiedTime(d->setUp, facts::ownersConsent)) {
    m_view.handOver = HandOver::OwnersConsentMissing;
  } else {
    m_view.handOver = m_view.handOverTo.isEmpty() ? HandOver::NoOwner : HandOver::Ready;
  }
  setBusy(d->isReading() || m_view.remains.isRemoving);
  Q_EMIT viewChanged();
}

void FinishStep::setContactAddress(const QString& address) {
  d->notice.setContactAddress(address);
  Q_EMIT viewChanged();
}

void FinishStep::markTold() {
  d->notice.markTold();
  Q_EMIT viewChanged();
}

void FinishStep::markHandedOver() {
  if (m_view.handOver == HandOver::Ready) {
    d->setUp.record(facts::handedOver, state::Strength::Said);
    m_view.handedOverAt = d->setUp.parts().clock.now();
    Q_EMIT viewChanged();
  }
}

void FinishStep::removeUshersApp() {
  if (d->remains.remove()) {
    d->again = [this] { removeUshersApp(); };
    setFailure({});
    setBusy(true);
    Q_EMIT viewChanged();
  }
}

void FinishStep::showStored() {
  m_view.vaultTrouble = vaultTroubleOf(d->setUp.parts().session);
  m_view.keepSignedIn = m_view.keepSignedIn && isKept(m_view.vaultTrouble);
}

void FinishStep::setKeepSignedIn(bool keep) {
  m_view.keepSignedIn = keep && isKept(m_view.vaultTrouble);
  Q_EMIT viewChanged();
}

void FinishStep::finish() {
  if (m_view.remains.isRemoving) {
    return;
  }
  cancel();
  d->again = [this] { finish(); };
  setFailure({});
  setBusy(true);
  whenDone(endSignIn(d->setUp, m_view.keepSignedIn, this), this, [this](const Result<void>& ended) {
    setBusy(false);
    m_view.isFinished = ended.has_value();
    setFailure(ended ? std::nullopt : std::optional(ended.error()));
    Q_EMIT viewChanged();
    if (ended) {
      Q_EMIT completed();
    }
  });
}

void FinishStep::cancel() {
  if (d->isReading()) {
    failReading(usher::failure(Failure::Kind::Cancelled));
  }
  for (Flight* work : {&d->appWork, &d->grantsWork, &d->ownersWork, &d->assignmentsWork}) {
    work->stop();
  }
  d->remains.stop();
  setBusy(m_view.remains.isRemoving);
}

void FinishStep::retry() {
  if (d->again) {
    d->again();
  }
}

Mark FinishStep::mark() const {
  if (d->setUp.fact(facts::vendorTold) && !m_view.toldOfOthers && !d->checks.isOpen()) {
    return Mark::Done;
  }
  return failure() ? Mark::NeedsAttention : Mark::NotYet;
}

}  // namespace usher::flow
