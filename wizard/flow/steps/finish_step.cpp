// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/finish_step.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>

#include "flow/flight.h"
#include "flow/remembered_sign_in.h"
#include "flow/run.h"
#include "flow/steps/consent_facts.h"
#include "flow/steps/consent_reader.h"
#include "flow/steps/recipients.h"
#include "flow/steps/vendor_app.h"
#include "flow/steps/wanted_properties.h"
#include "flow/targets/removal_target.h"
#include "graph/organization.h"
#include "graph/owners.h"

namespace usher::flow {

namespace {

const QString contactKey = QStringLiteral("contact");
const QString digestKey = QStringLiteral("recipients");

bool looksLikeAddress(const QString& text) {
  static const QRegularExpression shape(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
  return shape.match(text).hasMatch();
}

/// The stages that Graph can show; welcome, enabling and finishing itself are not among them.
bool canBeReadBack(StepId step) {
  switch (step) {
    case StepId::SignIn:
    case StepId::Consent:
    case StepId::Properties:
    case StepId::Owners:
    case StepId::Assignments:
      return true;
    case StepId::Welcome:
    case StepId::Organisation:
    case StepId::Enable:
    case StepId::Finish:
      return false;
  }
  return false;
}

bool isSettledAsWanted(state::ChangeState changeState) {
  return changeState == state::ChangeState::Done || changeState == state::ChangeState::Already;
}

}  // namespace

struct FinishStep::Private {
  Private(SetUp& context, QObject* step)
      : setUp(context),
        run(context),
        removal(context.parts().graph),
        consent(context.parts().graph),
        appWork(step),
        grantsWork(step),
        ownersWork(step),
        assignmentsWork(step),
        remainsWork(step),
        removalWork(step) {}

  bool isReading() const {
    const auto flights = {&appWork, &grantsWork, &ownersWork, &assignmentsWork, &remainsWork};
    return std::any_of(flights.begin(), flights.end(), [](const Flight* flight) { return flight->isUnderWay(); });
  }

  SetUp& setUp;
  Run run;
  RemovalTarget removal;
  ConsentReader consent;
  Flight appWork, grantsWork, ownersWork, assignmentsWork, remainsWork, removalWork;
  std::optional<graph::EnterpriseApp> app, ushersApp;
  std::function<void()> again;  ///< What failed last, if it did.
};

FinishStep::FinishStep() = default;

FinishStep::FinishStep(SetUp& setUp, QObject* parent) : Step(parent), d(std::make_unique<Private>(setUp, this)) {
  const SetUp::Parts& parts = setUp.parts();
  m_view.vendorName = parts.profile.vendor.name;
  m_view.appName = parts.integration.application.displayName;
  const auto told = setUp.fact(facts::vendorTold);
  m_view.contactAddress = told ? told->data.value(contactKey).toString() : QString();
  if (m_view.contactAddress.isEmpty()) {
    m_view.contactAddress = parts.profile.vendor.supportEmail;
  }
  m_view.contactIsAddress = looksLikeAddress(m_view.contactAddress);
  connect(&parts.session, &signin::Session::storedChanged, this, [this] {
    showStored();
    Q_EMIT viewChanged();
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
  const SetUp::Parts& parts = d->setUp.parts();
  m_view.role = d->setUp.role();
  m_view.isFinished = false;
  m_view.checks.clear();
  for (const StepId step : stepsFor(parts.integration.flow, Role::Administrator)) {
    if (canBeReadBack(step)) {
      m_view.checks.append({.step = step});
    }
  }
  const auto organization = d->setUp.organization();
  m_view.organisationName = organization ? organization->displayName : QString();
  m_view.primaryDomain = organization ? organization->primaryDomain() : QString();
  m_view.tenantId = organization ? organization->id : QString();
  const auto fact = [this](const QString& name) -> std::optional<QDateTime> {
    const auto known = d->setUp.fact(name);
    return known ? std::optional(known->when) : std::nullopt;
  };
  m_view.toldAt = fact(facts::vendorTold);
  m_view.handedOverAt = fact(facts::handedOver);
  m_view.recipientsRead = false;
  m_view.recipientsFailure.reset();
  m_view.remains.isRead = false;
  m_view.remains.failure.reset();
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
    setCheck(StepId::SignIn, CheckResult::Verified);
    if (app) {
      d->app = *app;
      const int asWanted = countAsWanted(*app, d->setUp.parts().integration.properties);
      const bool areAll = asWanted == static_cast<int>(std::size(allProperties));
      setCheck(StepId::Properties, areAll ? CheckResult::Verified : CheckResult::Missing, asWanted);
      readGrants();
      readOwners();
      readAssignments();
    } else {
      for (const StepId step : {StepId::Consent, StepId::Properties, StepId::Owners, StepId::Assignments}) {
        setCheck(step, CheckResult::Missing);
      }
      m_view.recipientsRead = true;
    }
    readRemains();
    judge();
  });
}

void FinishStep::readGrants() {
  const SetUp::Parts& parts = d->setUp.parts();
  const profile::VendorApplication& application = parts.integration.application;
  auto evidence = d->consent.readTwice(parts.clock, application.clientId, wantedPermissions(application));
  d->grantsWork.start(evidence, [this](const Result<graph::ConsentEvidence>& result) {
    if (result) {
      setCheck(StepId::Consent, result->isComplete() ? CheckResult::Verified : CheckResult::Missing,
               static_cast<int>(result->granted.size()));
    } else {
      failCheck(StepId::Consent, result.error());
    }
    judge();
  });
}

void FinishStep::readOwners() {
  d->ownersWork.start(graph::owners(d->setUp.parts().graph, d->app->id),
                      [this](const Result<QList<graph::Owner>>& owners) {
                        m_view.handOverTo.clear();
                        if (!owners) {
                          failCheck(StepId::Owners, owners.error());
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
                        setCheck(StepId::Owners, people > 0 ? CheckResult::Verified : CheckResult::Missing, people);
                        judge();
                      });
}

void FinishStep::readAssignments() {
  graph::GraphClient& client = d->setUp.parts().graph;
  auto recipients = chained(
      graph::assignments(client, d->app->id), this, [this, &client](const QList<graph::Assignment>& assignments) {
        const auto count = static_cast<int>(assignments.size());
        setCheck(StepId::Assignments, count > 0 ? CheckResult::Verified : CheckResult::Missing, count);
        judge();
        return recipientsOf(client, assignments);
      });
  d->assignmentsWork.start(recipients, [this](const Result<Recipients>& result) {
    if (result) {
      m_view.recipientsRead = true;
      m_view.recipients = result->people;
      m_view.withoutMail = result->withoutMail;
      m_view.groupsNotExpanded = result->groupsNotExpanded;
      m_view.nestedGroups = result->nestedGroups;
      const auto told = d->setUp.fact(facts::vendorTold);
      m_view.toldOfOthers = told && told->data.value(digestKey).toString() != recipientsDigest();
    } else {
      m_view.recipientsFailure = result.error();
      failCheck(StepId::Assignments, result.error());
    }
    judge();
  });
}

void FinishStep::readRemains() {
  const SetUp::Parts& parts = d->setUp.parts();
  m_view.remains.vendorApp = d->app.has_value();
  m_view.remains.vendorAppName = d->app ? d->app->displayName : m_view.appName;
  d->ushersApp.reset();
  m_view.remains.canRemove = d->setUp.role() == Role::Administrator;
  auto reading = chained(graph::enterpriseApp(parts.graph, parts.profile.signIn.clientId), this,
                         [this, &parts](const graph::EnterpriseApp& app) {
                           d->ushersApp = app;
                           return graph::grants(parts.graph, app.id);
                         });
  d->remainsWork.start(reading, [this](const Result<graph::Grants>& grants) {
    Remains& remains = m_view.remains;
    const bool isGone = !grants && grants.error().kind == Failure::Kind::NotFound;
    remains.ushersApp = d->ushersApp.has_value() && !isGone;
    remains.ushersAppName = d->ushersApp ? d->ushersApp->displayName : QString();
    // Owners see the app, but not what was granted to it.
    remains.isRead = grants.has_value() || isGone || d->ushersApp.has_value();
    remains.failure = remains.isRead ? std::nullopt : std::optional(grants.error());
    remains.ushersGrants.clear();
    for (const graph::DelegatedGrant& grant : grants ? grants->delegated : QList<graph::DelegatedGrant>()) {
      for (const QString& scope : grant.scopes) {
        if (!remains.ushersGrants.contains(scope)) {
          remains.ushersGrants.append(scope);
        }
      }
    }
    remains.ushersGrants.sort();
    judge();
  });
}

void FinishStep::setCheck(StepId step, CheckResult result, int count) {
  for (CheckLine& line : m_view.checks) {
    if (line.step == step) {
      line = {.step = step, .result = result, .readAt = d->setUp.parts().clock.now(), .count = count};
    }
  }
  if (result == CheckResult::Missing) {
    noteMissing(step);
  }
}

/// What was verified earlier and is not so now must not stand as verified anywhere else.
void FinishStep::noteMissing(StepId step) {
  const auto forget = [this](const QString& name) {
    if (d->setUp.fact(name)) {
      d->setUp.forget(name);
    }
  };
  if (step == StepId::Consent && isConsentVerified(d->setUp)) {
    recordConsent(d->setUp, facts::consent, ConsentState::Drifted);
  } else if (step == StepId::Properties) {
    forget(facts::properties);
  } else if (step == StepId::Owners) {
    forget(facts::owners);
  } else if (step == StepId::Assignments) {
    forget(facts::assignments);
  }
}

/// For everything that is still being read.
void FinishStep::failReading(const Failure& why) {
  for (const CheckLine& line : std::as_const(m_view.checks)) {
    if (line.result == CheckResult::Reading) {
      failCheck(line.step, why);
    }
  }
  if (!m_view.recipientsRead && !m_view.recipientsFailure) {
    m_view.recipientsFailure = why;
  }
  if (!m_view.remains.isRead && !m_view.remains.failure) {
    m_view.remains.failure = why;
  }
}

void FinishStep::failCheck(StepId step, const Failure& why) {
  const bool isHidden = why.kind == Failure::Kind::Forbidden || why.kind == Failure::Kind::ConsentNeeded;
  for (CheckLine& line : m_view.checks) {
    if (line.step == step) {
      line.result = isHidden ? CheckResult::NotVisible : CheckResult::Failed;
      line.failure = why;
    }
  }
}

void FinishStep::judge() {
  m_view.allVerified = !m_view.checks.isEmpty() &&
                       std::all_of(m_view.checks.begin(), m_view.checks.end(),
                                   [](const CheckLine& line) { return line.result == CheckResult::Verified; });
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
  m_view.contactAddress = address.trimmed();
  m_view.contactIsAddress = looksLikeAddress(m_view.contactAddress);
  Q_EMIT viewChanged();
}

/// The store keeps no addresses, only what tells whether they are others by now.
QString FinishStep::recipientsDigest() const {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  QStringList addresses;
  for (const Recipient& recipient : m_view.recipients) {
    addresses.append(recipient.address.toLower());
  }
  addresses.sort();
  hash.addData(addresses.join(QLatin1Char('\n')).toUtf8());
  return QString::fromLatin1(hash.result().toHex());
}

void FinishStep::markTold() {
  d->setUp.record(facts::vendorTold, state::Strength::Said,
                  {{contactKey, m_view.contactAddress}, {digestKey, recipientsDigest()}});
  m_view.toldAt = d->setUp.parts().clock.now();
  m_view.toldOfOthers = false;
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
  if (!d->ushersApp || !m_view.remains.canRemove || m_view.remains.isRemoving) {
    return;
  }
  d->again = [this] { removeUshersApp(); };
  m_view.remains.isRemoving = true;
  setFailure({});
  setBusy(true);
  Q_EMIT viewChanged();
  const auto removing = d->run.apply(d->removal, {RemovalTarget::removal(*d->ushersApp)});
  d->removalWork.start(removing, [this](const Result<QList<ChangeOutcome>>& outcomes) {
    m_view.remains.isRemoving = false;
    if (!outcomes) {
      setFailure(outcomes.error());
    } else if (const ChangeOutcome& outcome = outcomes->first(); isSettledAsWanted(outcome.state)) {
      d->setUp.forget(facts::ownersConsent);
    } else {
      setFailure(outcome.failure);
    }
    readRemains();
    judge();
  });
}

void FinishStep::showStored() {
  m_view.vaultTrouble = vaultTroubleOf(d->setUp.parts().session);
  m_view.keepSignedIn = m_view.keepSignedIn && m_view.vaultTrouble == VaultTrouble::None;
}

void FinishStep::setKeepSignedIn(bool keep) {
  m_view.keepSignedIn = keep && m_view.vaultTrouble == VaultTrouble::None;
  Q_EMIT viewChanged();
}

void FinishStep::finish() {
  if (m_view.remains.isRemoving) {
    return;
  }
  cancel();
  d->again = [this] { finish(); };
  setFailure({});
  const auto end = [this] {
    m_view.isFinished = true;
    setBusy(false);
    Q_EMIT viewChanged();
    Q_EMIT completed();
  };
  if (m_view.keepSignedIn) {
    keepSignIn(d->setUp);
    return end();
  }
  setBusy(true);
  whenDone(d->setUp.parts().microsoft.forgetPerson(), this, [this, end](const Result<void>& forgotten) {
    if (forgotten) {
      forgetSignIn(d->setUp);
      return end();
    }
    setBusy(false);
    setFailure(forgotten.error());
    Q_EMIT viewChanged();
  });
}

void FinishStep::cancel() {
  if (d->isReading()) {
    failReading(usher::failure(Failure::Kind::Cancelled));
  }
  for (Flight* work : {&d->appWork, &d->grantsWork, &d->ownersWork, &d->assignmentsWork, &d->remainsWork}) {
    work->stop();
  }
  d->run.stop();
  setBusy(m_view.remains.isRemoving);
}

void FinishStep::retry() {
  if (d->again) {
    d->again();
  }
}

Mark FinishStep::mark() const {
  // What the account may not read was somebody else's to do, and leaves nothing open here.
  const bool isOpen = std::any_of(m_view.checks.begin(), m_view.checks.end(), [](const CheckLine& line) {
    return line.result != CheckResult::Verified && line.result != CheckResult::NotVisible;
  });
  if (d->setUp.fact(facts::vendorTold) && !m_view.toldOfOthers && !isOpen) {
    return Mark::Done;
  }
  return failure() ? Mark::NeedsAttention : Mark::NotYet;
}

std::optional<QDateTime> FinishStep::verifiedAt() const {
  return {};
}

bool FinishStep::canContinue() const {
  return !isBusy();
}

}  // namespace usher::flow
