// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/removal_step.h"

#include <QJsonArray>
#include <algorithm>
#include <utility>

#include "flow/account_sign_in.h"
#include "flow/actor_name.h"
#include "flow/flight.h"
#include "flow/remembered_sign_in.h"
#include "flow/set_up.h"
#include "flow/steps/consent_facts.h"
#include "flow/steps/removal_journal.h"
#include "flow/steps/removal_work.h"
#include "graph/me.h"
#include "signin/scopes.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString singleGrantsScope = QStringLiteral("DelegatedPermissionGrant.ReadWrite.All");

bool isAway(RemovalOutcome outcome) {
  return outcome == RemovalOutcome::Gone || outcome == RemovalOutcome::GoneAlready;
}

bool isWanted(const RemovalRow& row) {
  return row.isChosen || row.goesAlong;
}

/// The role that may remove it with the least other rights (Entra built-in roles; application permissions of Graph are
/// kept to the greater one).
DirectoryRole leastRoleToRemove(RemovalItem item) {
  return item == RemovalItem::ApplicationPermissions ? DirectoryRole::PrivilegedRoleAdministrator
                                                     : DirectoryRole::CloudApplicationAdministrator;
}

bool lacksRoleToRemove(const std::optional<signin::Account>& account) {
  if (!account || !account->roles) {
    return false;
  }
  const QStringList able{graph::roles::globalAdministrator, graph::roles::cloudApplicationAdministrator,
                         graph::roles::applicationAdministrator};
  return std::none_of(able.begin(), able.end(),
                      [&account](const QString& role) { return account->roles->contains(role, Qt::CaseInsensitive); });
}

/// What the set-up knows and is no longer so once an item is gone.
QStringList factsThatGo(RemovalItem item) {
  switch (item) {
    case RemovalItem::TenantGrants:
    case RemovalItem::ApplicationPermissions:
      return {facts::consent};
    case RemovalItem::Assignments:
      return {facts::assignments};
    case RemovalItem::VendorApp:
      return {facts::consent,     facts::properties, facts::owners,
              facts::assignments, facts::vendorTold, facts::handedOver};
    case RemovalItem::UshersApp:
      return {facts::ownersConsent};
    case RemovalItem::Integration:
    case RemovalItem::PersonGrants:
    case RemovalItem::SignIn:
      break;
  }
  return {};
}

QString itemName(RemovalItem item) {
  switch (item) {
    case RemovalItem::Integration:
      return u"integration"_s;
    case RemovalItem::TenantGrants:
      return u"tenant-grants"_s;
    case RemovalItem::PersonGrants:
      return u"person-grants"_s;
    case RemovalItem::ApplicationPermissions:
      return u"application-permissions"_s;
    case RemovalItem::Assignments:
      return u"assignments"_s;
    case RemovalItem::VendorApp:
      return u"vendor-app"_s;
    case RemovalItem::UshersApp:
      return u"ushers-app"_s;
    case RemovalItem::SignIn:
      return u"sign-in"_s;
  }
  return {};
}

}  // namespace

struct RemovalStep::Private {
  Private(SetUp& context, QObject* step) : setUp(context), signIn(context), work(context), flight(step), here(step) {}

  signin::Session& session() const { return setUp.parts().session; }
  state::AccountBook& book() const { return setUp.parts().store.accounts(); }
  /// The integration of the account while it has it.
  bool hasIntegration() const {
    const auto added = book().integration(setUp.parts().account, setUp.parts().integration.id);
    return added && added->has_value();
  }

  SetUp& setUp;
  AccountSignIn signIn;
  RemovalWork work;
  Flight flight, here;
  FoundInTenant found;
  QString restoring;
  QString who;  ///< Whose sign-in it is, which may be gone before the record is written.
  QHash<RemovalItem, bool> choice;
  QList<RemovalRecordLine> linesHere;
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
  connect(&d->work, &RemovalWork::restored, this, [this](const std::optional<Failure>& why) {
    m_view.isRestoring = m_view.isWaitingForCopies = false;
    showRecord();
    setBusy(false);
    if (why) {
      setFailure(why);
      return;
    }
    m_view.restored = d->restoring;
    read();
  });
}

RemovalStep::~RemovalStep() = default;

RemovalRow* RemovalStep::row(RemovalItem item) {
  const auto found =
      std::find_if(m_view.rows.begin(), m_view.rows.end(), [item](const RemovalRow& one) { return one.item == item; });
  return found == m_view.rows.end() ? nullptr : &*found;
}

void RemovalStep::enter() {
  if (m_view.phase == RemovalPhase::Removing || m_view.isRestoring) {
    return;
  }
  setFailure({});
  m_view.mayRead = d->setUp.role() == Role::Administrator;
  m_view.restored.clear();
  d->linesHere.clear();
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
    visit(&AccountSignIn::signIn);
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
    m_view.isMicrosoftRead = true;
    m_view.readAt = d->setUp.parts().clock.now();
    m_view.phase = RemovalPhase::Choosing;
    setBusy(false);
    showRows();
  });
}

void RemovalStep::failReading(const Failure& why) {
  m_view.phase = RemovalPhase::Choosing;
  setFailure(why);
  showRows();
  if (why.kind == Failure::Kind::Cancelled) {
    setStopped();
  }
}

void RemovalStep::showRows() {
  showPerson();
  m_view.rows.clear();
  const SetUp::Parts& parts = d->setUp.parts();
  if (m_view.isManaged && d->hasIntegration()) {
    m_view.rows.append({.item = RemovalItem::Integration, .name = parts.integration.name, .count = 1});
  }
  m_view.bin.clear();
  if (m_view.isMicrosoftRead) {
    m_view.rows += removableRows(d->found);
    for (const graph::DeletedApp& app : std::as_const(d->found.bin)) {
      m_view.bin.append(restorable(app));
    }
  }
  const auto account = d->session().account();
  const auto earlier = rememberedSignIn(d->setUp);
  if (account || (earlier && !earlier->account.objectId.isEmpty())) {
    m_view.rows.append(
        {.item = RemovalItem::SignIn, .name = account ? account->userName : earlier->account.userName, .count = 1});
  }
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

/// For a managed account the vendor's side is what "Remove" asks for; Microsoft's is chosen on top of it.
void RemovalStep::judge() {
  const auto chosen = [this](RemovalItem item) {
    return d->choice.value(item, !m_view.isManaged || item == RemovalItem::Integration);
  };
  const bool takesApp = row(RemovalItem::VendorApp) && chosen(RemovalItem::VendorApp);
  const bool takesUsher = row(RemovalItem::UshersApp) && chosen(RemovalItem::UshersApp);
  bool takesSingleGrants = false;
  for (RemovalRow& each : m_view.rows) {
    each.isChosen = chosen(each.item);
    each.goesAlong = (takesApp && belongsToVendorApp(each.item)) || (takesUsher && each.item == RemovalItem::SignIn);
    const bool isGrant = each.item == RemovalItem::TenantGrants || each.item == RemovalItem::PersonGrants;
    takesSingleGrants = takesSingleGrants || (isGrant && each.isChosen && !takesApp);
  }
  m_view.asksForMore = takesSingleGrants && !d->session().hasScopes({singleGrantsScope});
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
  d->who = actorName(d->setUp);
  QList<RemovalItem> items;
  for (RemovalRow& each : m_view.rows) {
    if (isWanted(each)) {
      each.outcome = RemovalOutcome::Waiting;
    }
  }
  const auto isSent = [this](RemovalItem item) {
    const RemovalRow* found = row(item);
    return found && found->isChosen && !found->goesAlong;
  };
  // Who is assigned goes before the permissions, and Usher's own rights last of all.
  for (const RemovalItem item : {RemovalItem::Assignments, RemovalItem::PersonGrants, RemovalItem::TenantGrants,
                                 RemovalItem::ApplicationPermissions, RemovalItem::VendorApp, RemovalItem::UshersApp}) {
    if (isSent(item)) {
      items.append(item);
    }
  }
  setBusy(true);
  Q_EMIT viewChanged();
  d->work.start(d->found, items);
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
      each.whoCan = leastRoleToRemove(each.item);
    }
    if (isAway(each.outcome)) {
      each.readBack = now;
    }
  }
  if (isAway(result.outcome)) {
    forgetFacts(result.item);
  }
  if (result.item == RemovalItem::VendorApp && isAway(result.outcome) && d->found.vendorApp) {
    // The bin's list lags behind like any other; that the app is in it follows from its removal.
    const graph::EnterpriseApp& app = *d->found.vendorApp;
    m_view.bin.prepend(restorable({app.id, app.appId, app.displayName, now}));
  }
  showRecord();
  Q_EMIT viewChanged();
}

void RemovalStep::forgetFacts(RemovalItem item) {
  const SetUp::Parts& parts = d->setUp.parts();
  const auto added = m_view.isManaged ? d->book().integration(parts.account, parts.integration.id)
                                      : Result<std::optional<state::AddedIntegration>>();
  const bool staysEnabled = added && added->has_value() && (*added)->isEnabled;
  const QStringList names = factsThatGo(item);
  for (const QString& name : names) {
    if (name == facts::consent && staysEnabled) {
      // An integration that is enabled shows that its consent is gone.
      recordConsent(d->setUp, name, ConsentState::Drifted);
    } else {
      d->setUp.forget(name);
    }
  }
}

void RemovalStep::removeHere(bool isAllGone) {
  m_view.isWaitingForCopies = false;
  removeIntegration(isAllGone);
  const RemovalRow* integration = row(RemovalItem::Integration);
  const bool isHeld = integration && integration->outcome == RemovalOutcome::Failed;
  RemovalRow* signIn = row(RemovalItem::SignIn);
  if (!signIn || !isWanted(*signIn)) {
    return end();
  }
  if (!isAllGone || isHeld) {
    signIn->outcome = RemovalOutcome::HeldBack;
    return end();
  }
  forgetSignIn();
}

void RemovalStep::removeIntegration(bool isAllGone) {
  RemovalRow* integration = row(RemovalItem::Integration);
  if (!integration || !integration->isChosen) {
    return;
  }
  if (!isAllGone) {
    integration->outcome = RemovalOutcome::HeldBack;
    return;
  }
  const SetUp::Parts& parts = d->setUp.parts();
  const auto removed = d->book().removeIntegration(parts.account, parts.integration.id);
  if (!removed || d->hasIntegration()) {
    integration->outcome = RemovalOutcome::Failed;
    integration->failure = removed ? usher::failure(Failure::Kind::Storage) : removed.error();
    d->setUp.noteStorageFailure(*integration->failure);
    return;
  }
  integration->outcome = RemovalOutcome::Gone;
  integration->removed = 1;
  integration->readBack = parts.clock.now();
  d->linesHere.append({.when = parts.clock.now(),
                       .who = d->who,
                       .item = RemovalItem::Integration,
                       .name = parts.integration.name,
                       .id = parts.integration.id});
}

/// The last of all: after it nothing can be read at Microsoft.
void RemovalStep::forgetSignIn() {
  const SetUp::Parts& parts = d->setUp.parts();
  const auto earlier = rememberedSignIn(d->setUp);
  const auto forgotten =
      d->session().account() || !earlier ? parts.microsoft.forgetPerson() : d->session().forget(earlier->account);
  d->here.start(forgotten, [this](const Result<void>& done) {
    RemovalRow* signIn = row(RemovalItem::SignIn);
    const bool isGone = done && !d->session().account();
    if (isGone) {
      usher::flow::forgetSignIn(d->setUp);
      d->linesHere.append({.when = d->setUp.parts().clock.now(),
                           .who = d->who,
                           .item = RemovalItem::SignIn,
                           .name = signIn ? signIn->name : QString()});
    }
    if (signIn) {
      signIn->outcome = isGone ? RemovalOutcome::Gone : RemovalOutcome::Failed;
      signIn->failure = done ? std::nullopt : std::optional(done.error());
      signIn->removed = isGone ? 1 : 0;
      signIn->readBack = isGone ? std::optional(d->setUp.parts().clock.now()) : std::nullopt;
    }
    end();
  });
}

void RemovalStep::end() {
  m_view.phase = RemovalPhase::Ended;
  d->again = [this] { read(); };
  if (m_view.isManaged) {
    QJsonArray gone, left;
    for (const RemovalRow& each : std::as_const(m_view.rows)) {
      if (isWanted(each)) {
        (isAway(each.outcome) ? gone : left).append(itemName(each.item));
      }
    }
    const SetUp::Parts& parts = d->setUp.parts();
    const auto noted = d->book().note({.when = parts.clock.now(),
                                       .account = parts.account,
                                       .integration = parts.integration.id,
                                       .who = d->who,
                                       .what = u"removed"_s,
                                       .data = {{u"gone"_s, gone}, {u"left"_s, left}}});
    if (!noted) {
      d->setUp.noteStorageFailure(noted.error());
    }
  }
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
  m_view.record += d->linesHere;
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
