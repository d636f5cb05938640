// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <memory>

#include "flow/steps/assignments_preview.h"
#include "flow/steps/pasted_list_view.h"
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
  AssignmentsPreview preview;
  bool isPreviewing = false;  ///< The person looks at what apply() would do.
  PastedListView list;
};

/// Who may use the app: adds and removes people and groups, through a Run.
class AssignmentsStep : public PeopleStep {
  Q_OBJECT

 public:
  explicit AssignmentsStep(SetUp& setUp, QObject* parent = nullptr);
  ~AssignmentsStep() override;

  virtual const AssignmentsView& view() const { return m_view; }
  virtual void chooseRole(const QString& roleId);

  /// The person is about to give a list of people; an earlier one is kept until another is read.
  virtual void openList();
  /// Back to who is chosen, without a list.
  virtual void closeList();
  /// Finds the people of a list, whatever its form.
  virtual void findPeople(const QString& text);
  /// Back to what became of each entry.
  virtual void reviewList();
  virtual void chooseFromList(const ListChoice& choice);
  /// Marks what the list wants, and shows the preview.
  virtual void takeList();

  /// Shows what apply() would do; nothing is sent.
  virtual void preview();
  virtual void closePreview();
  /// What the person typed as the number of changes.
  virtual void typeNumber(const QString& typed);
  /// Sends what is marked; where the number of it must be typed and is not, shows the preview instead.
  void apply() override;
  /// PLAN.json of what apply() would do, in the chosen role.
  virtual QByteArray plan() const;

  /// Somebody looks at these rows: what is not known of them is asked for.
  virtual void look(const QStringList& keys);

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
  void adopt(const QList<Change>& changes) override;
  void showOutcomes(const MarkTally& tally) override;
  void count() override;
  void countList();
  void find(const QList<PastedEntry>& entries);
  void putOnList(const graph::Person& person);
  void takeBackRemovals();
  void show(const QList<graph::Assignment>& assignments);
  void showDetails();
  QString roleName(const QString& roleId) const;

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
