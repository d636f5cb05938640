// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/removal_here.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

#include "flow/actor_name.h"
#include "flow/remembered_sign_in.h"
#include "flow/set_up.h"
#include "flow/steps/consent_facts.h"
#include "flow/steps/removal_plan.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

RemovalRow* rowOf(QList<RemovalRow>& rows, RemovalItem item) {
  const auto found = std::find_if(rows.begin(), rows.end(), [item](const RemovalRow& row) { return row.item == item; });
  return found == rows.end() ? nullptr : &*found;
}

void settleRow(RemovalRow& row, const std::optional<Failure>& why, const QDateTime& now) {
  row.outcome = why ? RemovalOutcome::Failed : RemovalOutcome::Gone;
  row.failure = why;
  row.removed = why ? 0 : 1;
  row.readBack = why ? std::nullopt : std::optional(now);
}

}  // namespace

RemovalHere::RemovalHere(SetUp& setUp, QObject* parent) : QObject(parent), m_setUp(setUp) {}

bool RemovalHere::hasIntegration() const {
  const SetUp::Parts& parts = m_setUp.parts();
  const auto added = parts.store.accounts().integration(parts.account, parts.integration.id);
  return m_setUp.isManaged() && added && added->has_value();
}

void RemovalHere::addRows(QList<RemovalRow>& rows) const {
  if (hasIntegration()) {
    rows.prepend({.item = RemovalItem::Integration, .name = m_setUp.parts().integration.name, .count = 1});
  }
  const auto account = m_setUp.parts().session.account();
  const auto earlier = rememberedSignIn(m_setUp);
  if (account || (earlier && !earlier->account.objectId.isEmpty())) {
    rows.append(
        {.item = RemovalItem::SignIn, .name = account ? account->userName : earlier->account.userName, .count = 1});
  }
}

void RemovalHere::begin() {
  m_who = actorName(m_setUp);
}

void RemovalHere::forgetFacts(RemovalItem item) {
  const SetUp::Parts& parts = m_setUp.parts();
  const auto added = parts.store.accounts().integration(parts.account, parts.integration.id);
  const bool isEnabled = m_setUp.isManaged() && added && added->has_value() && (*added)->isEnabled;
  const QStringList names = factsThatGo(item);
  for (const QString& name : names) {
    if (name == facts::consent && isEnabled) {
      // While the integration is enabled, the account shows that its consent is gone.
      recordConsent(m_setUp, name, ConsentState::Drifted);
    } else {
      m_setUp.forget(name);
    }
  }
}

void RemovalHere::removeIntegration(QList<RemovalRow>& rows, bool isAllGone) {
  RemovalRow* integration = rowOf(rows, RemovalItem::Integration);
  if (!integration || !integration->isChosen) {
    return;
  }
  if (!isAllGone) {
    integration->outcome = RemovalOutcome::HeldBack;
    return;
  }
  const SetUp::Parts& parts = m_setUp.parts();
  const auto removed = parts.store.accounts().removeIntegration(parts.account, parts.integration.id);
  std::optional<Failure> why;
  if (!removed) {
    why = removed.error();
  } else if (hasIntegration()) {
    why = failure(Failure::Kind::Storage);
  }
  settleRow(*integration, why, parts.clock.now());
  if (why) {
    m_setUp.noteStorageFailure(*why);
  } else {
    add(RemovalItem::Integration, parts.integration.name, parts.integration.id);
  }
}

void RemovalHere::forgetSignIn(QList<RemovalRow>& rows, bool isAllGone) {
  const RemovalRow* integration = rowOf(rows, RemovalItem::Integration);
  const bool isHeld = integration && integration->outcome == RemovalOutcome::Failed;
  RemovalRow* signIn = rowOf(rows, RemovalItem::SignIn);
  if (!signIn || !isWanted(*signIn)) {
    return Q_EMIT ended();
  }
  if (!isAllGone || isHeld) {
    signIn->outcome = RemovalOutcome::HeldBack;
    return Q_EMIT ended();
  }
  const SetUp::Parts& parts = m_setUp.parts();
  const auto earlier = rememberedSignIn(m_setUp);
  const auto forgotten =
      parts.session.account() || !earlier ? parts.microsoft.forgetPerson() : parts.session.forget(earlier->account);
  m_flight.start(forgotten, [this, &rows](const Result<void>& done) {
    RemovalRow* row = rowOf(rows, RemovalItem::SignIn);
    std::optional<Failure> why;
    if (!done) {
      why = done.error();
    } else if (m_setUp.parts().session.account()) {
      why = failure(Failure::Kind::Bug, u"signed-in"_s);
    } else {
      usher::flow::forgetSignIn(m_setUp);
      add(RemovalItem::SignIn, row ? row->name : QString(), {});
    }
    if (row) {
      settleRow(*row, why, m_setUp.parts().clock.now());
    }
    Q_EMIT ended();
  });
}

void RemovalHere::noteRemoval(const QList<RemovalRow>& rows) {
  QJsonArray gone, left;
  for (const RemovalRow& row : rows) {
    if (isWanted(row) && row.item != RemovalItem::Integration) {
      (isAway(row.outcome) ? gone : left).append(itemName(row.item));
    }
  }
  if (!gone.isEmpty() || !left.isEmpty()) {
    note(left.isEmpty() ? u"removed-at-microsoft"_s : u"removal-not-finished"_s,
         {{u"gone"_s, gone}, {u"left"_s, left}});
  }
  if (std::any_of(rows.begin(), rows.end(),
                  [](const RemovalRow& row) { return row.item == RemovalItem::Integration && isAway(row.outcome); })) {
    note(u"removed"_s, {});
  }
}

void RemovalHere::noteRestoration(const QString& name) {
  m_who = actorName(m_setUp);
  note(u"app-restored"_s, {{u"app"_s, name}});
}

void RemovalHere::note(const QString& what, const QJsonObject& data) {
  if (!m_setUp.isManaged()) {
    return;
  }
  const SetUp::Parts& parts = m_setUp.parts();
  const auto noted = parts.store.accounts().note({.when = parts.clock.now(),
                                                  .account = parts.account,
                                                  .integration = parts.integration.id,
                                                  .who = m_who,
                                                  .what = what,
                                                  .data = data});
  if (!noted) {
    m_setUp.noteStorageFailure(noted.error());
  }
}

void RemovalHere::noteGoneAlready(const RemovalRow& row) {
  add(row.item, row.name.isEmpty() ? row.parts.join(QLatin1Char(' ')) : row.name, {}, RecordState::GoneAlready);
}

void RemovalHere::add(RemovalItem item, const QString& name, const QString& id, RecordState state) {
  m_record.append(
      {.when = m_setUp.parts().clock.now(), .who = m_who, .item = item, .name = name, .id = id, .state = state});
}

}  // namespace usher::flow
