// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/remains_reader.h"

#include "flow/set_up.h"
#include "graph/consent.h"

namespace usher::flow {

namespace {

bool isSettledAsWanted(state::ChangeState changeState) {
  return changeState == state::ChangeState::Done || changeState == state::ChangeState::Already;
}

QStringList scopesOf(const QList<graph::DelegatedGrant>& grants) {
  QStringList scopes;
  for (const graph::DelegatedGrant& grant : grants) {
    scopes.append(grant.scopes);
  }
  scopes.removeDuplicates();
  scopes.sort();
  return scopes;
}

}  // namespace

RemainsReader::RemainsReader(SetUp& setUp, Remains& remains, QObject* parent)
    : QObject(parent),
      m_setUp(setUp),
      m_remains(remains),
      m_run(setUp),
      m_target(setUp.parts().graph),
      m_reading(this),
      m_removal(this) {}

void RemainsReader::begin() {
  m_remains.isRead = false;
  m_remains.failure.reset();
}

void RemainsReader::read() {
  const SetUp::Parts& parts = m_setUp.parts();
  m_ushersApp.reset();
  m_remains.canRemove = m_setUp.role() == Role::Administrator;
  auto settled =
      chained(m_run.settleAll(m_target, QStringLiteral("removal")), this, [&parts](const QList<ChangeOutcome>&) {
        return graph::enterpriseApp(parts.graph, parts.profile.signIn.clientId);
      });
  auto reading = chained(settled, this, [this, &parts](const graph::EnterpriseApp& app) {
    m_ushersApp = app;
    return graph::grants(parts.graph, app.id);
  });
  m_reading.start(reading, [this](const Result<graph::Grants>& grants) {
    show(grants);
    Q_EMIT changed();
  });
}

void RemainsReader::show(const Result<graph::Grants>& grants) {
  const bool isGone = !grants && grants.error().kind == Failure::Kind::NotFound;
  m_remains.ushersApp = m_ushersApp.has_value() && !isGone;
  m_remains.ushersAppName = m_ushersApp ? m_ushersApp->displayName : QString();
  // Owners see the app, but not what was granted to it.
  m_remains.isRead = grants.has_value() || isGone || m_ushersApp.has_value();
  m_remains.failure = m_remains.isRead ? std::nullopt : std::optional(grants.error());
  m_remains.ushersGrants = grants ? scopesOf(grants->delegated) : QStringList();
}

void RemainsReader::failReading(const Failure& why) {
  if (!m_remains.isRead && !m_remains.failure) {
    m_remains.failure = why;
  }
}

bool RemainsReader::remove() {
  if (!m_ushersApp || !m_remains.canRemove || m_remains.isRemoving) {
    return false;
  }
  m_remains.isRemoving = true;
  m_removal.start(m_run.apply(m_target, {RemovalTarget::removal(*m_ushersApp)}),
                  [this](const Result<QList<ChangeOutcome>>& outcomes) { finishRemoval(outcomes); });
  return true;
}

void RemainsReader::finishRemoval(const Result<QList<ChangeOutcome>>& outcomes) {
  m_remains.isRemoving = false;
  std::optional<Failure> why;
  if (!outcomes) {
    why = outcomes.error();
  } else if (const ChangeOutcome& outcome = outcomes->first(); isSettledAsWanted(outcome.state)) {
    m_setUp.forget(facts::ownersConsent);
  } else if (state::isOpen(outcome.state)) {
    // Who stopped waits for nothing any more, not even for reading back.
    m_remains.isRead = false;
    m_remains.failure = failure(Failure::Kind::Cancelled);
    Q_EMIT removed({});
    return;
  } else {
    why = outcome.failure;
  }
  read();
  Q_EMIT removed(why);
}

void RemainsReader::stop() {
  m_reading.stop();
  m_run.stop();
}

}  // namespace usher::flow
