// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/properties_step.h"

#include "flow/flight.h"
#include "flow/run.h"
#include "flow/steps/consent_facts.h"
#include "flow/steps/consent_reader.h"
#include "flow/steps/row_outcome.h"
#include "flow/steps/vendor_app.h"
#include "flow/steps/wanted_properties.h"
#include "flow/targets/properties_target.h"

namespace usher::flow {

struct PropertiesStep::Private {
  Private(SetUp& context, QObject* step)
      : setUp(context), run(context), consent(context.parts().graph), flight(step), lookAlikes(step) {}

  SetUp& setUp;
  Run run;
  ConsentReader consent;
  Flight flight, lookAlikes;
  bool isSending = false;
  std::optional<graph::EnterpriseApp> app;
  std::unique_ptr<PropertiesTarget> target;
  std::function<void()> again;  ///< What failed last, if it did.
};

PropertiesStep::PropertiesStep() = default;

PropertiesStep::PropertiesStep(SetUp& setUp, QObject* parent)
    : Step(parent), d(std::make_unique<Private>(setUp, this)) {
  const profile::Integration& integration = setUp.parts().integration;
  m_view.appName = integration.application.displayName;
  m_view.appId = integration.application.clientId;
  for (const Property property : allProperties) {
    m_view.rows.append({.property = property, .wanted = wantedByProfile(integration.properties, property)});
  }
  d->target = std::make_unique<PropertiesTarget>(setUp.parts().graph, m_view.appId);
  connect(&setUp, &SetUp::factsChanged, this, [this] {
    judgeRows();
    Q_EMIT viewChanged();
  });
}

PropertiesStep::~PropertiesStep() = default;

void PropertiesStep::judgeRows() {
  m_view.consentVerified = isConsentVerified(d->setUp);
  m_view.changeCount = 0;
  for (PropertyRow& row : m_view.rows) {
    row.isRefused = row.property == Property::AssignmentRequired && row.today == false && !m_view.consentVerified;
    m_view.changeCount += row.today && *row.today != row.wanted && !row.isRefused ? 1 : 0;
  }
}

void PropertiesStep::want(Property property, bool value) {
  for (PropertyRow& row : m_view.rows) {
    if (row.property == property && !m_view.isApplying) {
      row.wanted = value;
      row.outcome = RowOutcome::None;
      m_view.isApplied = false;
    }
  }
  judgeRows();
  Q_EMIT viewChanged();
}

void PropertiesStep::enter() {
  if (!m_view.isApplying) {
    refresh();
  }
}

void PropertiesStep::refresh() {
  d->again = [this] { refresh(); };
  setFailure({});
  setBusy(true);
  m_view.app = AppPresence::Looking;
  Q_EMIT viewChanged();
  auto settled = chained(vendorApp(d->setUp, this), this, [this](const graph::EnterpriseApp& app) {
    // What a killed start left in the journal is settled before anything else is shown.
    return mapped(d->run.settleAll(*d->target, QStringLiteral("property")), this,
                  [app](const QList<ChangeOutcome>&) { return app; });
  });
  d->flight.start(settled, [this](const Result<graph::EnterpriseApp>& app) {
    if (app) {
      show(*app);
      lookForLookAlikes();
    } else if (app.error().kind == Failure::Kind::NotFound) {
      m_view.app = AppPresence::NotYet;
      lookForLookAlikes();
    } else {
      m_view.app = AppPresence::NotLooked;
      setFailure(app.error());
    }
    judgeRows();
    if (!app && app.error().kind == Failure::Kind::Cancelled) {
      return setStopped();
    }
    setBusy(false);
    Q_EMIT viewChanged();
  });
}

void PropertiesStep::show(const graph::EnterpriseApp& app) {
  d->app = app;
  m_view.app = AppPresence::Found;
  m_view.appName = app.displayName;
  m_view.objectId = app.id;
  m_view.publisherTenant = app.ownerTenantId;
  m_view.readAt = d->setUp.parts().clock.now();
  for (PropertyRow& row : m_view.rows) {
    row.today = PropertiesTarget::valueOf(app, row.property);
    if (row.outcome == RowOutcome::Unread) {
      row.outcome = *row.today == row.wanted ? RowOutcome::Done : RowOutcome::Failed;
    }
  }
  const int asWanted = countAsWanted(app, d->setUp.parts().integration.properties);
  if (asWanted == static_cast<int>(std::size(allProperties))) {
    d->setUp.record(facts::properties, state::Strength::Verified,
                    {{QStringLiteral("assignmentRequired"), app.assignmentRequired}});
  } else {
    d->setUp.forget(facts::properties);
  }
}

void PropertiesStep::lookForLookAlikes() {
  const QString name = d->setUp.parts().integration.application.displayName;
  d->lookAlikes.start(graph::enterpriseAppsNamed(d->setUp.parts().graph, name),
                      [this](const Result<QList<graph::EnterpriseApp>>& apps) {
                        // Only a warning: when it cannot be read, the app itself was found by its id all the same.
                        m_view.lookAlikes.clear();
                        for (const graph::EnterpriseApp& app : apps.value_or(QList<graph::EnterpriseApp>())) {
                          if (app.appId != m_view.appId) {
                            m_view.lookAlikes.append({app.displayName, app.appId, app.ownerTenantId});
                          }
                        }
                        Q_EMIT viewChanged();
                      });
}

void PropertiesStep::apply() {
  if (!d->app || m_view.changeCount == 0 || m_view.isApplying) {
    return;
  }
  // Where the reading afterwards showed that all is as wanted, there is nothing to apply again.
  d->again = [this] { m_view.changeCount == 0 ? refresh() : apply(); };
  m_view.isApplying = true;
  m_view.isApplied = false;
  setFailure({});
  setBusy(true);
  Q_EMIT viewChanged();
  if (wouldRequireAssignment()) {
    makeSureOfConsent();
  } else {
    send();
  }
}

bool PropertiesStep::wouldRequireAssignment() const {
  const PropertyRow& row = m_view.rows.at(static_cast<int>(Property::AssignmentRequired));
  return row.today == false && row.wanted && !row.isRefused;
}

/// The consent was verified some time ago. Before only the chosen may sign in, it is read again.
void PropertiesStep::makeSureOfConsent() {
  const SetUp::Parts& parts = d->setUp.parts();
  const profile::VendorApplication& application = parts.integration.application;
  d->flight.start(d->consent.readTwice(parts.clock, application.clientId, wantedPermissions(application)),
                  [this](const Result<graph::ConsentEvidence>& evidence) {
                    if (evidence) {
                      recordConsent(d->setUp, facts::consent,
                                    evidence->isComplete() ? ConsentState::Verified : ConsentState::Drifted);
                    }
                    if (evidence && evidence->isComplete()) {
                      return send();
                    }
                    m_view.isApplying = false;
                    if (!evidence) {
                      setFailure(evidence.error());
                    }
                    setBusy(false);
                    Q_EMIT viewChanged();
                  });
}

void PropertiesStep::send() {
  QList<Change> changes;
  for (PropertyRow& row : m_view.rows) {
    if (row.today && *row.today != row.wanted && !row.isRefused) {
      row.outcome = RowOutcome::Waiting;
      changes.append(PropertiesTarget::change(*d->app, row.property, row.wanted));
    }
  }
  d->isSending = true;
  Q_EMIT viewChanged();
  d->flight.start(d->run.apply(*d->target, changes),
                  [this](const Result<QList<ChangeOutcome>>& outcomes) { finishApplying(outcomes); });
}

void PropertiesStep::finishApplying(const Result<QList<ChangeOutcome>>& outcomes) {
  m_view.isApplying = d->isSending = false;
  std::optional<Failure> failed;
  if (!outcomes) {
    failed = outcomes.error();
  }
  QList<PropertyRow*> waiting;
  for (PropertyRow& row : m_view.rows) {
    if (row.outcome == RowOutcome::Waiting) {
      row.outcome = RowOutcome::Skipped;
      waiting.append(&row);
    }
  }
  bool isUnread = false;
  const auto list = outcomes.value_or(QList<ChangeOutcome>());
  for (qsizetype i = 0; i < list.size() && i < waiting.size(); ++i) {
    waiting[i]->outcome = rowOutcome(list[i].state);
    isUnread = isUnread || waiting[i]->outcome == RowOutcome::Unread;
    failed = list[i].failure ? list[i].failure : failed;
  }
  setFailure(failed);
  // Who stopped waits for nothing any more: what became of it shows whenever Microsoft answers.
  setBusy(!isUnread);
  readBack(isUnread);
}

void PropertiesStep::readBack(bool isQuiet) {
  auto reading = chained(
      d->run.settleAll(*d->target, QStringLiteral("property")), this,
      [this](const QList<ChangeOutcome>&) { return graph::enterpriseApp(d->setUp.parts().graph, m_view.appId); });
  d->flight.start(reading, [this, isQuiet](const Result<graph::EnterpriseApp>& app) {
    if (app) {
      show(*app);
    } else if (!failure() && !isQuiet) {
      setFailure(app.error());
    }
    judgeRows();
    m_view.isApplied = app && !failure() && m_view.changeCount == 0;
    setBusy(false);
    Q_EMIT viewChanged();
  });
}

void PropertiesStep::cancel() {
  if (d->isSending) {
    return d->run.stop();
  }
  d->flight.stop();
  m_view.isApplying = false;
  d->lookAlikes.stop();
  if (m_view.app == AppPresence::Looking) {
    m_view.app = AppPresence::NotLooked;
  }
  if (isBusy()) {
    setStopped();
  }
}

void PropertiesStep::retry() {
  if (d->again) {
    d->again();
  }
}

Mark PropertiesStep::mark() const {
  if (verifiedAt()) {
    return Mark::Done;
  }
  return failure() ? Mark::NeedsAttention : Mark::NotYet;
}

std::optional<QDateTime> PropertiesStep::verifiedAt() const {
  return verifiedTime(d->setUp, facts::properties);
}

bool PropertiesStep::canContinue() const {
  return m_view.app == AppPresence::Found && !m_view.isApplying && m_view.changeCount == 0;
}

}  // namespace usher::flow
