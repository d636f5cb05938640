// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/assignment_details.h"

#include <utility>

#include "graph/graph_client.h"
#include "graph/organization.h"

namespace usher::flow {

namespace {

/// How many groups have their members counted; more would cost a request each for little.
constexpr int mostGroupsRead = 30;
/// How many people have their addresses read without being looked at.
constexpr int mostPeopleRead = 300;

}  // namespace

AssignmentDetails::AssignmentDetails(graph::GraphClient& graph, QObject* parent) : QObject(parent), m_graph(graph) {}

template <typename T, typename Known>
void AssignmentDetails::ask(Pending<T> detail, Known known) {
  m_underWay.remove_if([](const Flight& asked) { return !asked.isUnderWay(); });
  m_underWay.emplace_back(this).start(detail, [this, known](const Result<T>& result) {
    if (result) {
      known(*result);
      Q_EMIT changed();
    }
  });
}

void AssignmentDetails::ask(const QList<AssignmentRow>& rows, Wanted wanted) {
  QStringList unknownPeople;
  for (const AssignmentRow& row : rows) {
    const QString& id = row.principalId;
    if (!row.isGroup && !m_people.contains(id) && !m_askedPeople.contains(id) &&
        (wanted == Wanted::All || m_askedPeople.size() < mostPeopleRead)) {
      m_askedPeople.insert(id);
      unknownPeople.append(id);
    } else if (row.isGroup && !m_members.contains(id) && !m_askedGroups.contains(id) &&
               m_askedGroups.size() < mostGroupsRead) {
      m_askedGroups.insert(id);
      askForMembers(id);
    }
  }
  if (!unknownPeople.isEmpty()) {
    askForPeople(unknownPeople);
  }
  if (!m_groupsLicensed && !std::exchange(m_askedLicence, true)) {
    askForLicence();
  }
}

void AssignmentDetails::askForPeople(const QStringList& ids) {
  ask(graph::peopleById(m_graph, ids), [this](const QList<graph::Person>& people) {
    for (const graph::Person& person : people) {
      m_people.insert(person.id, person);
    }
  });
}

void AssignmentDetails::askForMembers(const QString& groupId) {
  ask(graph::members(m_graph, groupId),
      [this, groupId](const graph::Members& members) { m_members.insert(groupId, members); });
}

void AssignmentDetails::askForLicence() {
  ask(graph::hasEntraPremium(m_graph), [this](bool licensed) { m_groupsLicensed = licensed; });
}

void AssignmentDetails::forget() {
  m_underWay.clear();
  m_askedPeople.clear();
  m_askedGroups.clear();
  m_askedLicence = false;
}

void AssignmentDetails::describe(AssignmentRow& row) const {
  if (const auto person = m_people.constFind(row.principalId); person != m_people.constEnd()) {
    row.name = person->displayName;
    row.address = person->mail.isEmpty() ? person->userPrincipalName : person->mail;
    row.isGuest = person->userType == graph::UserType::Guest;
  }
  if (const auto members = m_members.constFind(row.principalId); members != m_members.constEnd()) {
    row.memberCount = static_cast<int>(members->people.size());
    row.nestedGroups = members->nestedGroups;
  }
}

}  // namespace usher::flow
