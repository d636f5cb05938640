// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/assignments_step.h"

#include <algorithm>
#include <list>

#include "flow/flight.h"
#include "flow/run.h"
#include "flow/steps/directory_search.h"
#include "flow/steps/row_outcome.h"
#include "flow/steps/vendor_app.h"
#include "flow/targets/assignments_target.h"
#include "graph/organization.h"
#include "graph/people.h"

namespace usher::flow {

namespace {

/// How many groups have their members counted; more would cost a request each for little.
constexpr int mostGroupsRead = 30;

QString assignmentKeyOf(const QString& principalId, const QString& roleId) {
  return principalId + QLatin1Char('/') + roleId;
}

bool comesFirst(const AssignmentRow& a, const AssignmentRow& b) {
  const bool aAdded = a.change == RowChange::ToAdd, bAdded = b.change == RowChange::ToAdd;
  return aAdded != bAdded ? aAdded : a.name.localeAwareCompare(b.name) < 0;
}

}  // namespace

struct AssignmentsStep::Private {
  Private(SetUp& context, QObject* step)
      : setUp(context), run(context), search(context.parts().graph, context.parts().clock, nullptr), flight(step) {}

  SetUp& setUp;
  Run run;
  DirectorySearch search;
  Flight flight;
  std::optional<graph::EnterpriseApp> app;
  std::unique_ptr<AssignmentsTarget> target;
  QMap<QString, graph::Assignment> assigned;  ///< By row key.
  QMap<QString, AssignmentRow> marked;        ///< What the person marked, and what became of it, by row key.
  QMap<QString, graph::Person> people;        ///< Details by id, once read.
  QMap<QString, graph::Members> members;      ///< By group id, once read.
  QSet<QString> askedPeople, askedGroups;     ///< Whose details were asked for since the list was read.
  bool askedLicence = false;
  std::list<Flight> details;    ///< What was asked of them.
  QStringList applying;         ///< Keys of the run's rows, in its order.
  std::function<void()> again;  ///< What failed last, if it did.

  template <typename T, typename Handler>
  void ask(QObject* step, Pending<T> detail, Handler handler) {
    details.remove_if([](const Flight& asked) { return !asked.isUnderWay(); });
    details.emplace_back(step).start(detail, handler);
  }

  void forgetDetails() {
    details.clear();
    askedPeople.clear();
    askedGroups.clear();
    askedLicence = false;
  }

  QString roleName(const QString& roleId) const {
    for (const graph::AppRole& role : app ? app->roles : QList<graph::AppRole>()) {
      if (role.id == roleId) {
        return role.displayName;
      }
    }
    return {};
  }

  void describe(AssignmentRow& row) const {
    if (people.contains(row.principalId)) {
      const graph::Person& person = people[row.principalId];
      row.name = person.displayName;
      row.address = person.mail.isEmpty() ? person.userPrincipalName : person.mail;
      row.isGuest = person.userType == graph::UserType::Guest;
    }
    if (members.contains(row.principalId)) {
      row.memberCount = static_cast<int>(members[row.principalId].people.size());
      row.nestedGroups = members[row.principalId].nestedGroups;
    }
  }
};

AssignmentsStep::AssignmentsStep() = default;

AssignmentsStep::AssignmentsStep(SetUp& setUp, QObject* parent)
    : Step(parent), d(std::make_unique<Private>(setUp, this)) {
  m_view.vendorName = setUp.parts().profile.vendor.name;
  m_view.appName = setUp.parts().integration.application.displayName;
  m_view.chosenRole = graph::defaultAppRole;
  connect(&d->search, &DirectorySearch::changed, this, [this] {
    count();
    Q_EMIT viewChanged();
  });
  connect(&d->search, &DirectorySearch::failed, this, [this](const Failure& why) {
    d->again = [this, text = d->search.view().text] {
      dismissFailure();
      search(text);
    };
    setFailure(why);
  });
  connect(&d->run, &Run::progressed, this, [this](int done, int total) { setBusy(true, {done, total}); });
}

AssignmentsStep::~AssignmentsStep() = default;

void AssignmentsStep::enter() {
  if (!m_view.isApplying) {
    refresh();
  }
}

void AssignmentsStep::refresh() {
  d->forgetDetails();
  d->again = [this] { refresh(); };
  setFailure({});
  setBusy(true);
  Q_EMIT viewChanged();
  auto settled = chained(vendorApp(d->setUp, this), this, [this](const graph::EnterpriseApp& app) {
    const SetUp::Parts& parts = d->setUp.parts();
    d->app = app;
    d->target = std::make_unique<AssignmentsTarget>(parts.graph, parts.clock, app.id);
    return d->run.settle(*d->target, QStringLiteral("assignment"));
  });
  d->flight.start(settled, [this](const Result<QList<ChangeOutcome>>& result) {
    if (!result) {
      const bool isMissing = result.error().kind == Failure::Kind::NotFound;
      m_view.app = isMissing ? AppPresence::NotYet : AppPresence::NotLooked;
      if (!isMissing) {
        setFailure(result.error());
      }
      setBusy(false);
      Q_EMIT viewChanged();
      return;
    }
    m_view.app = AppPresence::Found;
    m_view.assignmentRequired = d->app->assignmentRequired;
    m_view.roles.clear();
    for (const graph::AppRole& role : std::as_const(d->app->roles)) {
      m_view.roles.append({role.id, role.displayName});
    }
    if (!m_view.roles.isEmpty() && m_view.chosenRole == graph::defaultAppRole) {
      m_view.chosenRole = m_view.roles.first().id;
    }
    read();
  });
}

void AssignmentsStep::read() {
  d->flight.start(graph::assignments(d->setUp.parts().graph, d->app->id),
                  [this](const Result<QList<graph::Assignment>>& assignments) {
                    if (assignments) {
                      show(*assignments);
                      readDetails();
                    } else {
                      setFailure(assignments.error());
                    }
                    setBusy(false);
                    Q_EMIT viewChanged();
                  });
}

/// Addresses, licence and group sizes are niceties: what cannot be read of them stays unknown.
void AssignmentsStep::readDetails() {
  graph::GraphClient& client = d->setUp.parts().graph;
  const auto showAgain = [this] {
    for (AssignmentRow& row : m_view.rows) {
      d->describe(row);
    }
    std::stable_sort(m_view.rows.begin(), m_view.rows.end(), comesFirst);
    Q_EMIT viewChanged();
  };
  QStringList unknownPeople;
  for (const AssignmentRow& row : std::as_const(m_view.rows)) {
    const QString& id = row.principalId;
    if (!row.isGroup && !d->people.contains(id) && !d->askedPeople.contains(id)) {
      d->askedPeople.insert(id);
      unknownPeople.append(id);
    } else if (row.isGroup && !d->members.contains(id) && !d->askedGroups.contains(id) &&
               d->askedGroups.size() < mostGroupsRead) {
      d->askedGroups.insert(id);
      d->ask(this, graph::members(client, id), [this, showAgain, id](const Result<graph::Members>& members) {
        if (members) {
          d->members.insert(id, *members);
          showAgain();
        }
      });
    }
  }
  if (!unknownPeople.isEmpty()) {
    d->ask(this, graph::peopleById(client, unknownPeople),
           [this, showAgain](const Result<QList<graph::Person>>& people) {
             for (const graph::Person& person : people.value_or(QList<graph::Person>())) {
               d->people.insert(person.id, person);
             }
             showAgain();
           });
  }
  if (!m_view.groupsLicensed && !std::exchange(d->askedLicence, true)) {
    d->ask(this, graph::hasEntraPremium(client), [this](const Result<bool>& licensed) {
      if (licensed) {
        m_view.groupsLicensed = *licensed;
        Q_EMIT viewChanged();
      }
    });
  }
}

void AssignmentsStep::show(const QList<graph::Assignment>& assignments) {
  d->assigned.clear();
  m_view.rows.clear();
  for (const graph::Assignment& assignment : assignments) {
    if (assignment.kind == graph::PrincipalKind::App) {
      continue;
    }
    const QString key = assignmentKeyOf(assignment.principalId, assignment.appRoleId);
    d->assigned.insert(key, assignment);
    const AssignmentRow earlier = d->marked.value(key);
    AssignmentRow row{.key = key,
                      .principalId = assignment.principalId,
                      .name = assignment.principalName,
                      .roleId = assignment.appRoleId,
                      .roleName = d->roleName(assignment.appRoleId),
                      .isGroup = assignment.kind == graph::PrincipalKind::Group,
                      .assignedAt = assignment.created,
                      .change = earlier.change == RowChange::ToRemove ? RowChange::ToRemove : RowChange::None,
                      .outcome = earlier.outcome,
                      .failure = earlier.failure};
    d->describe(row);
    m_view.rows.append(row);
  }
  for (const AssignmentRow& row : std::as_const(d->marked)) {
    if (row.change == RowChange::ToAdd && !d->assigned.contains(row.key)) {
      m_view.rows.append(row);
    }
  }
  std::stable_sort(m_view.rows.begin(), m_view.rows.end(), comesFirst);
  m_view.readAt = d->setUp.parts().clock.now();
  if (d->assigned.isEmpty()) {
    d->setUp.forget(facts::assignments);
  } else {
    d->setUp.record(facts::assignments, state::Strength::Verified,
                    {{QStringLiteral("count"), static_cast<int>(d->assigned.size())}});
  }
  count();
}

void AssignmentsStep::count() {
  m_view.toAdd = m_view.toRemove = 0;
  QSet<QString> chosen;
  for (const AssignmentRow& row : std::as_const(m_view.rows)) {
    m_view.toAdd += row.change == RowChange::ToAdd ? 1 : 0;
    m_view.toRemove += row.change == RowChange::ToRemove ? 1 : 0;
    chosen.insert(row.key);
  }
  m_view.search = d->search.view();
  for (Candidate& candidate : m_view.search.results) {
    candidate.isChosen = chosen.contains(assignmentKeyOf(candidate.id, m_view.chosenRole));
  }
}

void AssignmentsStep::search(const QString& text) {
  d->search.search(text);
}

void AssignmentsStep::add(const QStringList& candidateIds) {
  if (m_view.isApplying) {
    return;
  }
  for (const QString& id : candidateIds) {
    const auto found = d->search.found(id);
    const QString key = assignmentKeyOf(id, m_view.chosenRole);
    const bool isThere =
        std::any_of(m_view.rows.begin(), m_view.rows.end(), [&](const AssignmentRow& row) { return row.key == key; });
    if (!found || !found->isSelectable || isThere) {
      continue;
    }
    AssignmentRow row{.key = key,
                      .principalId = id,
                      .name = found->name,
                      .address = found->address,
                      .roleId = m_view.chosenRole,
                      .roleName = d->roleName(m_view.chosenRole),
                      .isGroup = found->isGroup,
                      .isGuest = found->isGuest,
                      .change = RowChange::ToAdd};
    d->marked.insert(key, row);
    m_view.rows.prepend(row);
  }
  m_view.isApplied = false;
  std::stable_sort(m_view.rows.begin(), m_view.rows.end(), comesFirst);
  count();
  readDetails();
  Q_EMIT viewChanged();
}

void AssignmentsStep::remove(const QStringList& keys) {
  if (m_view.isApplying) {
    return;
  }
  m_view.isApplied = false;
  QStringList takenBack;
  for (AssignmentRow& row : m_view.rows) {
    if (!keys.contains(row.key)) {
      continue;
    }
    if (row.change == RowChange::ToAdd) {
      takenBack.append(row.key);
      continue;
    }
    row.change = RowChange::ToRemove;
    row.outcome = RowOutcome::None;
    row.failure.reset();
    d->marked.insert(row.key, row);
  }
  if (!takenBack.isEmpty()) {
    return keep(takenBack);
  }
  count();
  Q_EMIT viewChanged();
}

void AssignmentsStep::keep(const QStringList& keys) {
  if (m_view.isApplying) {
    return;
  }
  for (const QString& key : keys) {
    d->marked.remove(key);
  }
  m_view.rows.removeIf(
      [&](const AssignmentRow& row) { return keys.contains(row.key) && row.change == RowChange::ToAdd; });
  for (AssignmentRow& row : m_view.rows) {
    if (keys.contains(row.key)) {
      row.change = RowChange::None;
    }
  }
  count();
  Q_EMIT viewChanged();
}

void AssignmentsStep::chooseRole(const QString& roleId) {
  m_view.chosenRole = roleId;
  count();
  Q_EMIT viewChanged();
}

void AssignmentsStep::apply() {
  QStringList keys;
  for (const AssignmentRow& row : std::as_const(m_view.rows)) {
    if (row.change != RowChange::None) {
      keys.append(row.key);
    }
  }
  sendChanges(keys);
}

void AssignmentsStep::tryFailedAgain() {
  QStringList keys;
  for (const AssignmentRow& row : std::as_const(m_view.rows)) {
    if (row.change != RowChange::None && (row.outcome == RowOutcome::Failed || row.outcome == RowOutcome::Skipped)) {
      keys.append(row.key);
    }
  }
  sendChanges(keys);
}

void AssignmentsStep::sendChanges(const QStringList& keys) {
  if (m_view.isApplying || keys.isEmpty() || !d->target) {
    return;
  }
  QList<Change> changes;
  d->applying.clear();
  for (AssignmentRow& row : m_view.rows) {
    if (!keys.contains(row.key)) {
      continue;
    }
    row.outcome = RowOutcome::Waiting;
    row.failure.reset();
    changes.append(row.change == RowChange::ToAdd ? AssignmentsTarget::addition(row.principalId, row.name, row.roleId)
                                                  : AssignmentsTarget::removal(d->assigned.value(row.key)));
    d->applying.append(row.key);
    d->marked.insert(row.key, row);
  }
  d->search.cancel();
  d->again = [this] { tryFailedAgain(); };
  m_view.isApplying = true;
  m_view.isApplied = false;
  m_view.doneCount = m_view.removedCount = m_view.failedCount = m_view.skippedCount = 0;
  setFailure({});
  setBusy(true, {0, static_cast<int>(changes.size())});
  Q_EMIT viewChanged();
  d->flight.start(d->run.apply(*d->target, changes),
                  [this](const Result<QList<ChangeOutcome>>& outcomes) { finishApplying(outcomes); });
}

void AssignmentsStep::finishApplying(const Result<QList<ChangeOutcome>>& outcomes) {
  m_view.isApplying = false;
  std::optional<Failure> failed;
  if (!outcomes) {
    failed = outcomes.error();
  }
  const auto list = outcomes.value_or(QList<ChangeOutcome>());
  for (qsizetype i = 0; i < d->applying.size(); ++i) {
    AssignmentRow row = d->marked.value(d->applying[i]);
    row.outcome = i < list.size() ? rowOutcome(list[i].state) : RowOutcome::Skipped;
    row.failure = i < list.size() ? list[i].failure : std::nullopt;
    // How Graph refuses a group for want of a plan is not documented; the licence was read before.
    if (row.isGroup && row.failure && row.failure->kind == Failure::Kind::Rejected && m_view.groupsLicensed == false) {
      row.failure->kind = Failure::Kind::LicenceMissing;
    }
    if (row.outcome == RowOutcome::Done || row.outcome == RowOutcome::Already) {
      ++m_view.doneCount;
      m_view.removedCount += row.change == RowChange::ToRemove ? 1 : 0;
      row.change = RowChange::None;
    } else if (row.outcome == RowOutcome::Failed) {
      ++m_view.failedCount;
      failed = row.failure;
    } else {
      ++m_view.skippedCount;
    }
    d->marked.insert(row.key, row);
  }
  for (AssignmentRow& row : m_view.rows) {
    row = d->applying.contains(row.key) ? d->marked.value(row.key) : row;
  }
  m_view.isApplied = true;
  setFailure(failed);
  setBusy(true);
  read();
}

void AssignmentsStep::cancel() {
  d->search.cancel();
  if (m_view.isApplying) {
    return d->run.stop();
  }
  d->flight.stop();
  d->forgetDetails();
  setBusy(false);
}

void AssignmentsStep::retry() {
  if (d->again) {
    d->again();
  }
}

Mark AssignmentsStep::mark() const {
  if (verifiedAt()) {
    return Mark::Done;
  }
  return failure() ? Mark::NeedsAttention : Mark::NotYet;
}

std::optional<QDateTime> AssignmentsStep::verifiedAt() const {
  return verifiedTime(d->setUp, facts::assignments);
}

bool AssignmentsStep::canContinue() const {
  return m_view.app == AppPresence::Found && !m_view.isApplying && m_view.toAdd + m_view.toRemove == 0;
}

}  // namespace usher::flow
