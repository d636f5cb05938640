// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "random_journey.h"

#include "demo/identity_consent.h"
#include "pages/failure_text.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using flow::ConsentState;

namespace {

/// How often the person tries before giving up.
constexpr int tries = 8;

const QString& idOf(const flow::OwnerRow& row) {
  return row.id;
}
const QString& idOf(const flow::AssignmentRow& row) {
  return row.principalId;
}
const QList<flow::OwnerRow>& rowsOf(const flow::OwnersStep& step) {
  return step.view().owners;
}
const QList<flow::AssignmentRow>& rowsOf(const flow::AssignmentsStep& step) {
  return step.view().rows;
}
void allowNoOwner(flow::OwnersStep& step) {
  step.confirmRemovingLast(step.view().wouldRemoveLast);
}
void allowNoOwner(flow::AssignmentsStep&) {}

int changesOf(const flow::PeopleView& view) {
  return view.toAdd + view.toRemove;
}

}  // namespace

void RandomJourney::Wish::add(const QString& id) {
  added.insert(id);
  removed.remove(id);
  everAdded.insert(id);
}

void RandomJourney::Wish::remove(const QString& id) {
  removed.insert(id);
  added.remove(id);
  everRemoved.insert(id);
}

RandomJourney::RandomJourney(quint32 seed) : m_random(seed) {
  m_scenario.alreadyConfigured = dice(50);
  m_scenario.replicationLag = std::chrono::seconds(dice(50) ? m_random.bounded(20) : 0);
  open(m_scenario);
}

RandomJourney::~RandomJourney() {
  m_consent.reset();
  m_properties.reset();
  m_owners.reset();
  m_people.reset();
  m_setUp.reset();
  m_microsoft.reset();
  m_graph.reset();
  m_patience.reset();
}

void RandomJourney::grantAll() {
  const demo::Organisations contoso({&world()});
  demo::ConsentBook(contoso, m_scenario, m_clock)
      .grantRegistered(world().applications[vendorAppId()], {demo::NamedTenant::Kind::Own, world().tenantId});
}

void RandomJourney::open(const demo::Scenario& scenario) {
  begin(scenario);
  m_weather = std::make_unique<Weather>(*m_practice, m_clock, m_random.generate());
  m_weather->account = u"global-admin"_s;
  m_weather->scopes = adminScopes;
  m_consentPage = [this](const QUrl& address) -> Result<QUrl> {
    if (dice(15)) {
      return fail(Failure::Kind::Cancelled);
    }
    if (dice(10)) {
      return consentRedirect(address, u"admin_consent=True&error=consent_required&error_description=AADSTS65004"_s);
    }
    grantAll();
    return consentRedirect(address, u"admin_consent=True&tenant="_s + address.path().section(u'/', 1, 1));
  };
  m_wantedOwners.first = owners();
  m_wantedPeople.first = assigned();
  startAnew();
}

void RandomJourney::startAnew() {
  m_consent.reset();
  m_properties.reset();
  m_owners.reset();
  m_people.reset();
  m_setUp.reset();
  m_microsoft.reset();
  m_graph.reset();
  // Without a base there is no jitter, so that the same seed gives the same journey.
  m_patience = std::make_unique<http::RetryingTransport>(*m_weather, m_clock, http::RetryPolicy{.base = 0ms});
  m_graphWire = m_patience.get();
  const bool wasCalm = std::exchange(m_weather->isCalm, true);
  startAgain();
  signInAs(flow::Role::Administrator);
  m_weather->isCalm = wasCalm;
  m_consent = std::make_unique<flow::ConsentStep>(*m_setUp);
  m_properties = std::make_unique<flow::PropertiesStep>(*m_setUp);
  m_owners = std::make_unique<flow::OwnersStep>(*m_setUp);
  m_people = std::make_unique<flow::AssignmentsStep>(*m_setUp);
}

bool RandomJourney::passes(const std::function<bool()>& condition, std::chrono::seconds longest) {
  const auto end = m_clock.monotonic() + longest;
  while (m_clock.monotonic() < end) {
    for (int i = 0; i < 30; ++i) {
      QCoreApplication::processEvents();
      if (condition()) {
        return true;
      }
    }
    const auto due = m_clock.nextDue();
    m_clock.advance(due.count() > 0 ? due : 1s);
  }
  return false;
}

void RandomJourney::pauses() {
  for (int i = m_random.bounded(40); i > 0; --i) {
    QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
    if (dice(20)) {
      m_clock.advance(std::chrono::milliseconds(m_random.bounded(3000)));
    }
  }
}

void RandomJourney::triesAgain(flow::Step& step) {
  m_clock.advance(std::chrono::seconds(m_random.bounded(1, 20)));
  const int before = m_weather->requests();
  step.retry();
  isQuiet(step);
  if (m_weather->requests() == before) {
    note(u"%1: to try again does nothing"_s.arg(flow::stepName(step.id())));
  }
}

void RandomJourney::waitsForCopies(flow::Step& step) {
  if (step.failure() && step.failure()->kind == Failure::Kind::NotYetReplicated) {
    m_clock.advance(1min);
    triesAgain(step);
  }
}

bool RandomJourney::isQuiet(flow::Step& step) {
  if (passes([&step] { return !step.isBusy(); })) {
    return true;
  }
  note(u"%1 is busy for ever"_s.arg(flow::stepName(step.id())));
  return false;
}

void RandomJourney::note(const QString& problem) {
  m_problems.append(problem);
}

void RandomJourney::stopped(const flow::Step& step) {
  const Failure& why = *step.failure();
  m_stops.append(flow::stepName(step.id()) + u": "_s + kindName(why.kind) + u' ' + why.code + u' ' +
                 why.detail.left(120));
  const pages::FailureText text = pages::describe(why);
  if (why.kind == Failure::Kind::Bug || text.headline.isEmpty() || text.advice.isEmpty()) {
    note(u"a stop without words: %1 %2 %3"_s.arg(kindName(why.kind), why.code, why.detail));
  }
}

bool RandomJourney::persists(flow::Step& step) {
  for (int i = 0; i < tries && step.failure(); ++i) {
    triesAgain(step);
    if (!isQuiet(step)) {
      return false;
    }
  }
  if (step.failure()) {
    stopped(step);
    return false;
  }
  return true;
}

template <typename S>
bool RandomJourney::arrives(S& step) {
  step.enter();
  for (int i = 0; i < tries && isQuiet(step) && persists(step); ++i) {
    if (step.view().app == flow::AppPresence::Found) {
      return true;
    }
    m_clock.advance(30s);
    step.refresh();
  }
  return false;
}

void RandomJourney::walk() {
  m_weather->isCalm = false;
  if (!badWeather() && m_stops.isEmpty()) {
    m_stops.append(u"not yet"_s);
  }
  checkClaims();
  checkNothingElse(m_wantedOwners, owners(), "owner");
  checkNothingElse(m_wantedPeople, assigned(), "assignment");
  calmWeather();
  checkEnd();
}

bool RandomJourney::badWeather() {
  return consents() && setsProperties() && changesPeople(m_owners, 2, m_wantedOwners) &&
         changesPeople(m_people, 45, m_wantedPeople);
}

bool RandomJourney::consents() {
  m_consent->enter();
  isQuiet(*m_consent);
  for (int i = 0; i < 2 * tries; ++i) {
    if (m_consent->view().vendor.state == ConsentState::Verified) {
      return true;
    }
    m_consent->dismissFailure();
    if (dice(60)) {
      m_consent->review();
    } else {
      m_consent->checkNow();
    }
    if (dice(15)) {
      pauses();
      m_consent->cancel();
    }
    if (!isQuiet(*m_consent)) {
      return false;
    }
  }
  if (m_consent->failure()) {
    stopped(*m_consent);
  } else {
    m_stops.append(flow::consentStateName(m_consent->view().vendor.state));
  }
  return m_consent->view().vendor.state == ConsentState::Verified;
}

bool RandomJourney::setsProperties() {
  if (!arrives(*m_properties)) {
    return false;
  }
  for (int i = 0; i < tries && m_properties->view().changeCount > 0; ++i) {
    m_properties->apply();
    if (dice(10)) {
      pauses();
      m_properties->cancel();
    }
    if (!isQuiet(*m_properties) || !persists(*m_properties)) {
      return false;
    }
  }
  return true;
}

template <typename S>
QStringList RandomJourney::found(S& step, const QString& text) {
  for (int i = 0; i < 2 * tries; ++i) {
    step.dismissFailure();
    step.search(text);
    const auto& view = step.view();
    passes([&] { return step.failure() || (view.search.isDone && view.search.text == text); }, 1h);
    if (view.search.isDone && view.search.text == text) {
      QStringList ids;
      for (const flow::Candidate& candidate : view.search.results) {
        if (candidate.isSelectable && !candidate.isChosen && !candidate.isGroup) {
          ids.append(candidate.id);
        }
      }
      return ids;
    }
  }
  return {};
}

template <typename S>
void RandomJourney::marks(S& step, int most, Wish& wish) {
  const int wanted = m_random.bounded(most) + 1;
  for (int i = 0; i < tries && step.view().toAdd < wanted; ++i) {
    QStringList ids = found(step, QString(QChar(u'a' + m_random.bounded(26))));
    ids.removeIf([&wish](const QString& id) { return wish.everRemoved.contains(id); });
    ids = ids.mid(0, wanted - step.view().toAdd);
    step.add(ids);
    for (const QString& id : ids) {
      wish.add(id);
    }
  }
  for (const auto& row : QList(rowsOf(step))) {
    if (row.change == flow::RowChange::None && dice(15)) {
      step.remove({keyOf(row)});
      wish.remove(idOf(row));
    }
  }
}

/// The person lets a run go on that was not done, or does not want the rest of it.
template <typename S>
void RandomJourney::answersUnfinished(S& step, int leaving) {
  for (int i = 0; i < tries && step.view().unfinished; ++i) {
    dice(leaving) ? step.leaveRun() : step.continueRun();
    if (!isQuiet(step)) {
      return;
    }
  }
}

template <typename S>
bool RandomJourney::changesPeople(std::unique_ptr<S>& step, int most, Wish& wish) {
  if (!arrives(*step)) {
    return false;
  }
  for (int rounds = m_random.bounded(3); rounds >= 0; --rounds) {
    marks(*step, most, wish);
    if (!sends(step)) {
      return false;
    }
    // A copy from before an addition looks as if its removal were done: no reading can tell, so this one is not asked.
    m_clock.advance(20s);
  }
  return true;
}

template <typename S>
bool RandomJourney::sends(std::unique_ptr<S>& step) {
  allowNoOwner(*step);
  step->apply();
  if (dice(20)) {
    pauses();
    if (dice(50)) {
      step->cancel();
    } else {
      m_wasKilled = true;
      startAnew();
      return arrives(*step);
    }
  }
  for (int i = 0; i < tries; ++i) {
    if (!isQuiet(*step)) {
      return false;
    }
    answersUnfinished(*step, 20);
    if (!step->failure() && changesOf(step->view()) == 0) {
      return true;
    }
    if (step->failure()) {
      triesAgain(*step);
    } else {
      step->tryFailedAgain();
    }
  }
  isQuiet(*step);
  if (step->failure()) {
    stopped(*step);
  }
  return !step->failure();
}

void RandomJourney::calmWeather() {
  m_weather->isCalm = true;
  m_clock.advance(2min);
  if (dice(50)) {
    startAnew();
  }
  m_consentPage = [this](const QUrl& address) -> Result<QUrl> {
    grantAll();
    return consentRedirect(address, u"admin_consent=True&tenant="_s + address.path().section(u'/', 1, 1));
  };
  m_consent->dismissFailure();
  m_consent->enter();
  isQuiet(*m_consent);
  if (m_consent->view().vendor.state != ConsentState::Verified) {
    m_consent->review();
    isQuiet(*m_consent);
  }
  if (m_consent->view().vendor.state != ConsentState::Verified) {
    note(u"in calm weather the consent is "_s + flow::consentStateName(m_consent->view().vendor.state));
  }
  if (!arrives(*m_properties)) {
    note(u"in calm weather the properties cannot be read"_s);
  }
  m_properties->apply();
  isQuiet(*m_properties);
  waitsForCopies(*m_properties);
  if (m_properties->failure() || m_properties->view().changeCount > 0) {
    note(u"in calm weather the properties cannot be set"_s);
  }
  asksAgain(m_owners, m_wantedOwners, "owners");
  asksAgain(m_people, m_wantedPeople, "people");
}

template <typename S>
void RandomJourney::asksAgain(std::unique_ptr<S>& step, const Wish& wish, const char* what) {
  const auto complain = [&](const QString& text) {
    note(QString::fromLatin1(what) + u": "_s + text +
         (step->failure() ? u' ' + kindName(step->failure()->kind) + u' ' + step->failure()->code : QString()));
  };
  if (!arrives(*step)) {
    return complain(u"cannot be read in calm weather"_s);
  }
  if (step->view().unfinished) {
    answersUnfinished(*step, 0);
    // What it did is on every copy before anybody says what is still missing.
    m_clock.advance(1min);
    step->refresh();
    isQuiet(*step);
  }
  QSet<QString> there;
  for (const auto& row : QList(rowsOf(*step))) {
    there.insert(idOf(row));
    const bool stays = row.change != flow::RowChange::ToRemove;
    if (stays != wish.wanted().contains(idOf(row))) {
      stays ? step->remove({keyOf(row)}) : step->keep({keyOf(row)});
    }
  }
  for (const QString& id : wish.wanted() - there) {
    found(*step, world().users[id].userPrincipalName);
    step->add({id});
  }
  allowNoOwner(*step);
  step->apply();
  isQuiet(*step);
  waitsForCopies(*step);
  if (step->failure() || changesOf(step->view()) > 0) {
    complain(u"%1 changes are left in calm weather"_s.arg(changesOf(step->view())));
  }
}

QSet<QString> RandomJourney::owners() {
  const demo::ServicePrincipal* app = world().servicePrincipalOf(vendorAppId());
  return app == nullptr ? QSet<QString>() : QSet<QString>(app->ownerIds.begin(), app->ownerIds.end());
}

QSet<QString> RandomJourney::assigned() {
  QSet<QString> ids;
  const demo::ServicePrincipal* app = world().servicePrincipalOf(vendorAppId());
  for (const demo::Assignment& assignment : std::as_const(world().assignments)) {
    if (app != nullptr && assignment.resourceId == app->id) {
      if (ids.contains(assignment.principalId)) {
        note(u"assigned twice: "_s + assignment.principalId);
      }
      ids.insert(assignment.principalId);
    }
  }
  return ids;
}

void RandomJourney::checkNothingElse(const Wish& wish, const QSet<QString>& now, const char* what) {
  for (const QString& id : now - wish.first - wish.everAdded) {
    note(u"%1 that nobody asked for: %2"_s.arg(QLatin1String(what), id));
  }
  for (const QString& id : wish.first - now - wish.everRemoved) {
    note(u"%1 gone that nobody took away: %2"_s.arg(QLatin1String(what), id));
  }
}

/// What the journal says was done, and what counts as verified, is so.
void RandomJourney::checkClaims() {
  checkJournal();
  const demo::ServicePrincipal* app = world().servicePrincipalOf(vendorAppId());
  if (m_setUp->isVerified(flow::facts::consent) && app == nullptr) {
    note(u"the consent counts as verified, and the app is not there"_s);
  }
  if (m_setUp->isVerified(flow::facts::properties) && (app == nullptr || !app->appRoleAssignmentRequired)) {
    note(u"the properties count as verified, and are not so"_s);
  }
}

void RandomJourney::checkJournal() {
  const auto runs = m_store->runs(m_setUp->key());
  if (!runs) {
    return note(u"the journal cannot be read"_s);
  }
  QMap<QString, state::ChangeRecord> last;
  for (const state::RunRecord& run : *runs) {
    for (const state::ChangeRecord& change : run.changes) {
      last.insert(
          change.kind + u'/' + change.targetId + u'/' + (change.kind == u"property"_s ? change.targetName : QString()),
          change);
    }
  }
  const QSet<QString> owning = owners(), assignedNow = assigned();
  for (const state::ChangeRecord& change : std::as_const(last)) {
    if (change.kind == u"property"_s ||
        (change.state != state::ChangeState::Done && change.state != state::ChangeState::Already)) {
      continue;
    }
    const bool isThere = (change.kind == u"owner"_s ? owning : assignedNow).contains(change.targetId);
    if (isThere != (change.action == u"add"_s)) {
      note(u"the journal says of %1 %2 of %3 that it is %4, and the tenant does not"_s.arg(
          change.action, change.kind, change.targetId,
          change.state == state::ChangeState::Done ? u"done"_s : u"so already"_s));
    }
  }
}

void RandomJourney::checkEnd() {
  checkJournal();
  if (!m_store->openRuns(m_setUp->key())->isEmpty()) {
    note(u"a run is left open"_s);
  }
  if (owners() != m_wantedOwners.wanted()) {
    note(u"the owners are not those asked for"_s);
  }
  if (assigned() != m_wantedPeople.wanted()) {
    note(u"the assignments are not those asked for"_s);
  }
  const demo::ServicePrincipal* app = world().servicePrincipalOf(vendorAppId());
  if (app == nullptr || !app->appRoleAssignmentRequired || !app->accountEnabled) {
    note(u"the properties are not those asked for"_s);
  }
}

}  // namespace usher::test
