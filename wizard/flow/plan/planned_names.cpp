// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/plan/planned_names.h"

#include <QHash>
#include <QSet>
#include <QUuid>

#include "flow/set_up.h"
#include "graph/address_match.h"

namespace usher::flow {

namespace {

using Principal = PlannedNames::Principal;

bool isId(const QString& name) {
  return !QUuid::fromString(name).isNull();
}

/// As Graph writes it: 36 lower case characters without braces.
QString idOf(const QString& name) {
  return QUuid::fromString(name).toString(QUuid::WithoutBraces);
}

/// A list of the plan whose names are looked up, and where they go.
struct PlannedList {
  QString pointer;
  QStringList names;
  QList<Principal>* principals;
};

QString nameOf(const graph::Person& person) {
  return person.displayName.isEmpty() ? person.userPrincipalName : person.displayName;
}

QString candidateOf(const graph::Person& person) {
  return QStringLiteral("%1 <%2>").arg(person.displayName, person.userPrincipalName);
}

/// One look-up of all names of a plan.
class NameLookUp {
 public:
  NameLookUp(const Plan& plan) {
    const PlannedOwners owners = plan.owners.value_or(PlannedOwners());
    const PlannedAssignments assignments = plan.assignments.value_or(PlannedAssignments());
    addPeople(QStringLiteral("/owners/present"), owners.present, &found.present);
    addPeople(QStringLiteral("/owners/absent"), owners.absent, &found.absent);
    addPeople(QStringLiteral("/assignments/users"), assignments.users, &found.users);
    m_groups = {QStringLiteral("/assignments/groups"), assignments.groups.value_or(QStringList()), &found.groups};
  }
  NameLookUp(const NameLookUp&) = delete;
  NameLookUp& operator=(const NameLookUp&) = delete;

  const QStringList& addresses() const { return m_addresses; }
  const QStringList& ids() const { return m_ids; }
  const QStringList& groups() const { return m_groups.names; }

  void takePeople(const QList<graph::Person>& people) {
    for (const graph::Person& person : people) {
      m_byId.insert(person.id, person);
    }
  }

  void takeMatches(const QList<QList<graph::AddressMatch>>& matches) {
    for (qsizetype i = 0; i < m_addresses.size(); ++i) {
      m_byAddress.insert(m_addresses[i].toLower(), matches.value(i));
    }
    for (const PlannedList& list : std::as_const(m_lists)) {
      for (qsizetype i = 0; i < list.names.size(); ++i) {
        list.principals->append(person(list.names[i], list.pointer + QLatin1Char('/') + QString::number(i)));
      }
    }
    refuseWhoShallBeBoth();
  }

  void takeGroups(const QList<QList<graph::Group>>& groups) {
    for (qsizetype i = 0; i < m_groups.names.size(); ++i) {
      const QList<graph::Group> named = groups.value(i);
      if (named.size() == 1) {
        found.groups.append({named.first().id, named.first().displayName});
        continue;
      }
      PlanProblem problem{m_groups.pointer + QLatin1Char('/') + QString::number(i),
                          named.isEmpty() ? PlanProblem::Kind::UnknownGroup : PlanProblem::Kind::AmbiguousGroup,
                          m_groups.names[i]};
      for (const graph::Group& group : named) {
        problem.candidates.append(QStringLiteral("%1 <%2>").arg(group.displayName, group.id));
      }
      found.groups.append(Principal());
      found.problems.append(problem);
    }
  }

  PlannedNames found;

 private:
  void addPeople(const QString& pointer, const std::optional<QStringList>& names, QList<Principal>* principals) {
    m_lists.append({pointer, names.value_or(QStringList()), principals});
    for (const QString& name : m_lists.last().names) {
      isId(name) ? m_ids.append(idOf(name)) : m_addresses.append(name);
    }
  }

  Principal person(const QString& name, const QString& place) {
    if (isId(name)) {
      const auto byId = m_byId.constFind(idOf(name));
      return byId == m_byId.cend() ? refused(place, name, {}) : Principal{byId->id, nameOf(*byId)};
    }
    const QList<graph::AddressMatch> matches = m_byAddress.value(name.toLower());
    return matches.size() == 1 ? Principal{matches.first().person.id, nameOf(matches.first().person)}
                               : refused(place, name, matches);
  }

  Principal refused(const QString& place, const QString& name, const QList<graph::AddressMatch>& matches) {
    PlanProblem problem{
        place, matches.isEmpty() ? PlanProblem::Kind::UnknownPerson : PlanProblem::Kind::AmbiguousPerson, name};
    for (const graph::AddressMatch& match : matches) {
      problem.candidates.append(candidateOf(match.person));
    }
    found.problems.append(problem);
    return {};
  }

  /// Under two of their names, which the plan's text alone does not show.
  void refuseWhoShallBeBoth() {
    QSet<QString> present;
    for (const Principal& owner : std::as_const(found.present)) {
      present.insert(owner.id);
    }
    for (qsizetype i = 0; i < found.absent.size(); ++i) {
      if (!found.absent[i].id.isEmpty() && present.contains(found.absent[i].id)) {
        found.problems.append(
            {QStringLiteral("/owners/absent/%1").arg(i), PlanProblem::Kind::PresentAndAbsent, m_lists[1].names[i]});
      }
    }
  }

  QList<PlannedList> m_lists;
  PlannedList m_groups;
  QStringList m_addresses, m_ids;
  QHash<QString, graph::Person> m_byId;
  QHash<QString, QList<graph::AddressMatch>> m_byAddress;
};

}  // namespace

Pending<PlannedNames> plannedNames(SetUp& setUp, const Plan& plan, QObject* context,
                                   std::function<void(int, int)> progress) {
  const SetUp::Parts& parts = setUp.parts();
  const auto names = std::make_shared<NameLookUp>(plan);
  const auto total = static_cast<int>(names->addresses().size());
  const auto count = [progress = std::move(progress), total](int done) {
    if (progress) {
      progress(done, total);
    }
  };
  auto people = names->ids().isEmpty() ? ready<QList<graph::Person>>(QList<graph::Person>())
                                       : graph::peopleById(parts.graph, names->ids());
  auto matches = chained(people, context, [&parts, names, count](const QList<graph::Person>& byId) {
    names->takePeople(byId);
    return names->addresses().isEmpty() ? ready<QList<QList<graph::AddressMatch>>>(QList<QList<graph::AddressMatch>>())
                                        : graph::peopleByAddress(parts.graph, parts.clock, names->addresses(), count);
  });
  auto groups = chained(matches, context, [&parts, names](const QList<QList<graph::AddressMatch>>& byAddress) {
    names->takeMatches(byAddress);
    return names->groups().isEmpty() ? ready<QList<QList<graph::Group>>>(QList<QList<graph::Group>>())
                                     : graph::groupsByName(parts.graph, parts.clock, names->groups());
  });
  return mapped(groups, context, [names](const QList<QList<graph::Group>>& byName) {
    names->takeGroups(byName);
    return names->found;
  });
}

}  // namespace usher::flow
