// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/removal_step.h"

#include <algorithm>
#include <utility>

#include "flow/account_sign_in.h"
#include "flow/flight.h"
#include "flow/remembered_sign_in.h"
#include "flow/set_up.h"
#include "flow/steps/removal_here.h"
#include "flow/steps/removal_journal.h"
#include "flow/steps/removal_plan.h"
#include "flow/steps/removal_work.h"
#include "signin/scopes.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString singleGrantsScope = QStringLiteral("DelegatedPermissionGrant.ReadWrite.All");

}  // namespace

struct RemovalStep::Private {
  Private(SetUp& context, QObject* step)
      : setUp(context), signIn(context), work(context), here(context), flight(step) {}

  signin::Session& session() const { return setUp.parts().session; }

  SetUp& setUp;
  AccountSignIn signIn;
  RemovalWork work;
  RemovalHere here;
  Flight flight;
  FoundInTenant found;
  bool isSignInOver = false;  ///< Microsoft wants to see the person again.
  QString restoring;
  QHash<RemovalItem, bool> choice;
  std::function<void()> again;  ///< What failed last, if it did.
};

RemovalStep::RemovalStep() = default;

RemovalStep::RemovalStep(SetUp& setUp, QObject* parent) : Step(parent), d(std::make_unique<Private>(setUp, this)) {
  const SetUp::Parts& parts = setUp.parts();
  m_view.vendorName = parts.profile.vendor.name;
  m_view.appName = parts.integration.application.displayName;
  m_view.integrationName = parts.integration.name;
  m_view.isManaged = setUp.isManaged();
  connect(&d->work, &RemovalWork::progressed, this, [this](int done, int total) {
    m_view.isWaitingForCopies = d->work.isWaitingForCopies();
    setBusy(true, {done, total});
    Q_EMIT viewChanged();
  });
  connect(&d->work, &RemovalWork::itemEnded, this, [this](const RemovalResult& result) { show(result); });
  connect(&d->work, &RemovalWork::ended, this, [this](bool isAllGone) { removeHere(isAllGone); });
  connect(&d->here, &RemovalHere::ended, this, [this] { end(); });
  connect(&d->work, &RemovalWork::restored, this, [this](const std::optional<Failure>& why) {
    m_view.isRestoring = m_view.isWaitingForCopies = false;
    showRecord();
    setBusy(false);
    if (why) {
      setFailure(why);
      return;
    }
    m_view.restored = d->restoring;
    d->here.noteRestoration(d->restoring);
    read();
  });
}

RemovalStep::~RemovalStep() = default;

void RemovalStep::enter() {
  if (m_view.phase == RemovalPhase::Removing || m_view.isRestoring) {
    return;
  }
  setFailure({});
  m_view.mayRead = d->setUp.role() == Role::Administrator;
  m_view.restored.clear();
  d->found = {};
  m_view.isMicrosoftRead = false;
  m_view.phase = RemovalPhase::Choosing;
  takeUp();
}

/// Takes up the sign-in of an earlier start, without any page.
void RemovalStep::takeUp() {
  if (!m_view.mayRead) {
    return showRows();
  }
  d->again = [this] { takeUp(); };
  m_view.phase = RemovalPhase::Reading;
  setBusy(true);
  showRows();
  const auto silent = chained(d->signIn.resume(), this,
                              [this] { return d->setUp.parts().microsoft.requireSilently(d->setUp.neededScopes()); });
  d->flight.start(silent, [this](const Result<void>& isIn) {
    if (isIn) {
      return read();
    }
    m_view.phase = RemovalPhase::Choosing;
    setBusy(false);
    m_view.wrongOrganisation = d->signIn.wrongOrganisation();
    using Kind = Failure::Kind;
    const Kind kind = isIn.error().kind;
    if (kind != Kind::SignInNeeded && kind != Kind::ConsentNeeded && !m_view.wrongOrganisation) {
      setFailure(isIn.error());
    }
    showRows();
  });
}

void RemovalStep::showPerson() {
  const auto account = d->session().account();
  const auto earlier = rememberedSignIn(d->setUp);
  const auto& organization = d->setUp.organization();
  m_view.personName = account ? account->name : QString();
  m_view.userName = account ? account->userName : QString();
  m_view.organisationName = organization ? organization->displayName : earlier ? earlier->organisation : QString();
  m_view.lacksRole = lacksRoleToRemove(account);
  m_view.tenantId = d->setUp.key().tenant;
  if (m_view.tenantId.isEmpty() && earlier) {
    m_view.tenantId = earlier->account.tenantId;
  }
  if (const auto& managed = d->setUp.account()) {
    m_view.accountName = managed->name;
    if (m_view.organisationName.isEmpty()) {
      m_view.organisationName = managed->tenantName;
    }
  }
  m_view.needsSignIn = m_view.mayRead && !m_view.isMicrosoftRead && !isBusy();
}

void RemovalStep::signIn() {
  if (!isBusy() && m_view.mayRead) {
    visit(d->isSignInOver ? &AccountSignIn::switchAccount : &AccountSignIn::signIn);
  }
}

void RemovalStep::switchAccount() {
  if (!isBusy() && m_view.mayRead) {
    m_view.isMicrosoftRead = false;
    d->found = {};
    visit(&AccountSignIn::switchAccount);
  }
}

void RemovalStep::visit(Pending<void> (AccountSignIn::*way)()) {
  d->again = [this] { signIn(); };
  setFailure({});
  m_view.wrongOrganisation.reset();
  setBusy(true);
  showRows();
  d->flight.start((d->signIn.*way)(), [this](const Result<void>& isIn) {
    if (isIn) {
      return read();
    }
    m_view.wrongOrganisation = d->signIn.wrongOrganisation();
    if (!m_view.wrongOrganisation) {
      return failReading(isIn.error());
    }
    m_view.phase = RemovalPhase::Choosing;
    setBusy(false);
    showRows();
  });
}

void RemovalStep::refresh() {
  if (isBusy()) {
    return;
  }
  m_view.restored.clear();
  read();
}

void RemovalStep::read() {
  d->again = [this] { read(); };
  setFailure({});
  m_view.phase = RemovalPhase::Reading;
  setBusy(true);
  showRows();
  auto reading = chained(d->setUp.parts().microsoft.require(d->setUp.neededScopes()), this, [this] {
    // What a killed start left in the journal is settled before anything is shown.
    return chained(d->work.settle(), this, [this] { return readRemovable(d->setUp, this); });
  });
  d->flight.start(reading, [this](const Result<FoundInTenant>& found) {
    if (!found) {
      return failReading(found.error());
    }
    d->found = *found;
    d->isSignInOver = false;
    m_view.isMicrosoftRead = true;
    m_view.readAt = d->setUp.parts().clock.now();
    m_view.phase = RemovalPhase::Choosing;
    setBusy(false);
    showRows();
  });
}

void RemovalStep::failReading(const Failure& why) {
  m_view.phase = RemovalPhase::Choosing;
  if (why.kind == Failure::Kind::SignInNeeded) {
    // The sign-in is over; what it could see is offered to be looked at again.
    d->isSignInOver = true;
    m_view.isMicrosoftRead = false;
  }
  setFailure(why);
  showRows();
  if (why.kind == Failure::Kind::Cancelled) {
    setStopped();
  }
}

void RemovalStep::showRows() {
  showPerson();
  m_view.rows.clear();
  m_view.bin.clear();
  if (m_view.isMicrosoftRead) {
    m_view.rows = removableRows(d->found);
    for (const graph::DeletedApp& app : std::as_const(d->found.bin)) {
      m_view.bin.append(restorable(app));
    }
  }
  d->here.addRows(m_view.rows);
  showRecord();
  judge();
}

RestorableApp RemovalStep::restorable(const graph::DeletedApp& app) {
  RestorableApp shown{.id = app.id, .name = app.displayName};
  if (app.deleted.isValid()) {
    shown.deleted = app.deleted;
    shown.until = app.deleted.addDays(graph::DeletedApp::keptForDays);
  }
  return shown;
}

void RemovalStep::judge() {
  m_view.asksForMore =
      applyChoice(m_view.rows, d->choice, m_view.isManaged) && !d->session().hasScopes({singleGrantsScope});
  Q_EMIT viewChanged();
}

void RemovalStep::choose(RemovalItem item, bool isChosen) {
  if (m_view.phase == RemovalPhase::Choosing && !isBusy()) {
    d->choice.insert(item, isChosen);
    judge();
  }
}

void RemovalStep::review() {
  if (m_view.phase == RemovalPhase::Choosing && !isBusy() &&
      std::any_of(m_view.rows.begin(), m_view.rows.end(), isWanted)) {
    setFailure({});
    m_view.phase = RemovalPhase::Confirming;
    Q_EMIT viewChanged();
  }
}

void RemovalStep::reconsider() {
  if (m_view.phase == RemovalPhase::Confirming) {
    m_view.phase = RemovalPhase::Choosing;
    Q_EMIT viewChanged();
  }
}

void RemovalStep::remove() {
  if (m_view.phase != RemovalPhase::Confirming || isBusy()) {
    return;
  }
  d->again = [this] { remove(); };
  setFailure({});
  if (!m_view.asksForMore) {
    return send();
  }
  setBusy(true);
  d->flight.start(d->setUp.parts().microsoft.require(d->setUp.neededScopes() + QStringList{singleGrantsScope}),
                  [this](const Result<void>& granted) {
                    if (granted) {
                      return send();
                    }
                    setFailure(granted.error());
                    judge();
                  });
}

void RemovalStep::send() {
  m_view.phase = RemovalPhase::Removing;
  d->here.begin();
  for (RemovalRow& each : m_view.rows) {
    each.outcome = isWanted(each) ? RemovalOutcome::Waiting : RemovalOutcome::None;
  }
  setBusy(true);
  Q_EMIT viewChanged();
  d->work.start(d->found, itemsToSend(m_view.rows));
}

void RemovalStep::show(const RemovalResult& result) {
  const QDateTime now = d->setUp.parts().clock.now();
  for (RemovalRow& each : m_view.rows) {
    const bool isAlong = result.item == RemovalItem::VendorApp && each.goesAlong && belongsToVendorApp(each.item);
    if (each.item != result.item && !isAlong) {
      continue;
    }
    each.outcome = result.outcome;
    each.removed = isAlong ? (isAway(result.outcome) ? each.count : 0) : result.removed;
    each.failure = isAlong ? std::nullopt : result.failure;
    if (result.failure && result.failure->kind == Failure::Kind::Forbidden) {
      each.whoCan = leastRoleToRemove(result.item);
    }
    if (isAway(each.outcome)) {
      each.readBack = now;
    }
    if (each.outcome == RemovalOutcome::GoneAlready && !isAlong) {
      d->here.noteGoneAlready(each);
    }
  }
  if (isAway(result.outcome)) {
    d->here.forgetFacts(result.item);
  }
  if (result.item == RemovalItem::VendorApp && isAway(result.outcome) && d->found.vendorApp) {
    // The bin's list lags behind like any other; that the app is in it follows from its removal.
    const graph::EnterpriseApp& app = *d->found.vendorApp;
    m_view.bin.prepend(restorable({app.id, app.appId, app.displayName, now}));
  }
  showRecord();
  Q_EMIT viewChanged();
}

void RemovalStep::removeHere(bool isAllGone) {
  m_view.isWaitingForCopies = false;
  d->here.removeIntegration(m_view.rows, isAllGone);
  d->here.forgetSignIn(m_view.rows, isAllGone);
}

void RemovalStep::end() {
  m_view.phase = RemovalPhase::Ended;
  d->again = [this] { read(); };
  d->here.noteRemoval(m_view.rows);
  if (!d->session().account()) {
    // Nobody is signed in who could bring it back.
    m_view.bin.clear();
  }
  d->choice.clear();
  showRecord();
  setBusy(false);
  Q_EMIT viewChanged();
}

void RemovalStep::showRecord() {
  m_view.record = m_view.tenantId.isEmpty() ? QList<RemovalRecordLine>() : recordOfRemovals(d->setUp, m_view.tenantId);
  m_view.record += d->here.record();
}

void RemovalStep::restore(const QString& id) {
  const auto app =
      std::find_if(m_view.bin.begin(), m_view.bin.end(), [&id](const RestorableApp& one) { return one.id == id; });
  if (app == m_view.bin.end() || isBusy() || m_view.phase == RemovalPhase::Confirming) {
    return;
  }
  const RestorableApp chosen = *app;
  d->again = [this, id] { restore(id); };
  setFailure({});
  m_view.isRestoring = true;
  setBusy(true);
  Q_EMIT viewChanged();
  d->restoring = chosen.name;
  d->work.restore({chosen.id, d->setUp.parts().integration.application.clientId, chosen.name, {}});
}

void RemovalStep::close() {
  if (!isBusy()) {
    Q_EMIT completed();
  }
}

void RemovalStep::cancel() {
  if (d->work.isUnderWay()) {
    return d->work.stop();
  }
  if (m_view.phase == RemovalPhase::Removing) {
    // The sign-in is being deleted, which takes no longer than stopping it.
    return;
  }
  const bool wasReading = d->flight.isUnderWay();
  d->flight.stop();
  if (wasReading) {
    if (m_view.phase == RemovalPhase::Reading) {
      m_view.phase = RemovalPhase::Choosing;
    }
    setStopped();
    showRows();
  }
}

void RemovalStep::retry() {
  if (d->again) {
    d->again();
  }
}

}  // namespace usher::flow
