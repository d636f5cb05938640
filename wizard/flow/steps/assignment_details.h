// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QObject>
#include <QSet>
#include <list>

#include "flow/flight.h"
#include "flow/steps/assignments_step.h"
#include "graph/people.h"

namespace usher::flow {

/// What is read beside a list of assignments: addresses, sizes of groups and the licence for groups. All of it is a
/// nicety: what cannot be read stays unknown, and is asked for once only until forget().
class AssignmentDetails final : public QObject {
  Q_OBJECT

 public:
  explicit AssignmentDetails(graph::GraphClient& graph, QObject* parent = nullptr);

  enum class Wanted { AFew, All };

  /// Asks for what is not known of these rows; of a long list for the first ones only, unless all are wanted.
  void ask(const QList<AssignmentRow>& rows, Wanted wanted = Wanted::AFew);
  /// What was read of somebody elsewhere.
  void know(const graph::Person& person) { m_people.insert(person.id, person); }
  /// Drops what is under way, so that everything unknown may be asked for anew.
  void forget();
  /// Writes what is known into the row.
  void describe(AssignmentRow& row) const;
  /// Entra ID P1 or P2; empty: not visible to the account.
  std::optional<bool> groupsLicensed() const { return m_groupsLicensed; }

 Q_SIGNALS:
  void changed();

 private:
  template <typename T, typename Known>
  void ask(Pending<T> detail, Known known);
  void askForPeople(const QStringList& ids);
  void askForMembers(const QString& groupId);
  void askForLicence();

  graph::GraphClient& m_graph;
  QMap<QString, graph::Person> m_people;    ///< By id.
  QMap<QString, graph::Members> m_members;  ///< By group id.
  std::optional<bool> m_groupsLicensed;
  QSet<QString> m_askedPeople, m_askedGroups;
  bool m_askedLicence = false;
  std::list<Flight> m_underWay;
};

}  // namespace usher::flow
