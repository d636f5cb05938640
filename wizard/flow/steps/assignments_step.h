// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <memory>

#include "flow/steps/people_step.h"
#include "graph/assignments.h"

namespace usher::flow {

/// A role of the app to choose from.
struct AppRoleChoice {
  QString id, name;

  bool operator==(const AppRoleChoice&) const = default;
};

/// Who may use the app now, or is about to: one row for each person or group and role.
struct AssignmentRow {
  QString key;  ///< Unique in the list; what intents take.
  QString principalId, name, address;
  QString roleId, roleName;  ///< roleName is empty for default access.
  bool isGroup = false;
  bool isGuest = false;
  std::optional<int> memberCount;   ///< Groups, once read: direct members.
  std::optional<int> nestedGroups;  ///< Groups, once read: nested ones, whose members are not covered.
  std::optional<QDateTime> assignedAt;
  RowChange change = RowChange::None;
  RowOutcome outcome = RowOutcome::None;
  std::optional<Failure> failure;

  bool operator==(const AssignmentRow&) const = default;
};

inline const QString& keyOf(const AssignmentRow& row) {
  return row.key;
}

/// What the "Users and groups" page shows.
struct AssignmentsView : PeopleView {
  QString vendorName;
  QList<AssignmentRow> rows;               ///< Additions first, then by name.
  QList<AppRoleChoice> roles;              ///< More than one: the person chooses.
  QString chosenRole;                      ///< Role id that add() gives.
  std::optional<bool> groupsLicensed;      ///< Entra ID P1 or P2; empty: not visible to the account.
  std::optional<bool> assignmentRequired;  ///< Whether only the chosen may sign in.
  int doneCount = 0, failedCount = 0;      ///< Of the last apply().
  int removedCount = 0;                    ///< Those of doneCount that took somebody off.
  int skippedCount = 0;                    ///< Not sent because it was cancelled.
};

/// Who may use the app: adds and removes people and groups, through a Run.
class AssignmentsStep : public PeopleStep {
  Q_OBJECT

 public:
  explicit AssignmentsStep(SetUp& setUp, QObject* parent = nullptr);
  ~AssignmentsStep() override;

  virtual const AssignmentsView& view() const { return m_view; }
  virtual void chooseRole(const QString& roleId);

  const PeopleView& people() const override { return m_view; }
  void add(const QStringList& candidateIds) override;
  void refresh() override;
  StepId id() const override { return StepId::Assignments; }
  void cancel() override;

 protected:
  AssignmentsStep();  ///< Without a set-up, for a stand-in that fills m_view itself.
  AssignmentsView m_view;

 private:
  PeopleView& shown() override { return m_view; }
  MarkedRows& rows() override;
  std::unique_ptr<ChangeTarget> targetFor(const graph::EnterpriseApp& app) override;
  void showApp(const graph::EnterpriseApp& app) override;
  void readList() override;
  Change changeOf(const QString& key) const override;
  QString keyOf(const Change& change) const override;
  QList<ChangeOutcome> understood(const QList<ChangeOutcome>& outcomes) const override;
  void showOutcomes(const MarkTally& tally) override;
  void count() override;
  void show(const QList<graph::Assignment>& assignments);
  void showDetails();
  QString roleName(const QString& roleId) const;

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
