// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <memory>

#include "flow/change.h"
#include "flow/step.h"
#include "flow/steps/app_presence.h"
#include "flow/steps/search_view.h"
#include "graph/assignments.h"

namespace usher::flow {

class SetUp;

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

/// What the "Users and groups" page shows.
struct AssignmentsView {
  QString vendorName, appName;
  AppPresence app = AppPresence::NotLooked;
  QList<AssignmentRow> rows;  ///< Additions first, then by name.
  SearchView search;
  QList<AppRoleChoice> roles;              ///< More than one: the person chooses.
  QString chosenRole;                      ///< Role id that add() gives.
  std::optional<bool> groupsLicensed;      ///< Entra ID P1 or P2; empty: not visible to the account.
  std::optional<bool> assignmentRequired;  ///< Whether only the chosen may sign in.
  int toAdd = 0, toRemove = 0;
  int doneCount = 0, failedCount = 0;  ///< Of the last apply().
  int removedCount = 0;                ///< Those of doneCount that took somebody off.
  int skippedCount = 0;                ///< Not sent because it was cancelled.
  std::optional<QDateTime> readAt;
  bool isApplying = false;  ///< Step::progress() counts people and groups.
  bool isApplied = false;   ///< apply() ended and its result was read back.
};

/// Who may use the app: adds and removes people and groups, through a Run.
class AssignmentsStep : public Step {
  Q_OBJECT

 public:
  explicit AssignmentsStep(SetUp& setUp, QObject* parent = nullptr);
  ~AssignmentsStep() override;

  virtual const AssignmentsView& view() const { return m_view; }
  /// People and groups, after searchPause without another call. Empty text clears the results.
  virtual void search(const QString& text);
  virtual void add(const QStringList& candidateIds);
  /// Marks rows for removal, or takes back additions.
  virtual void remove(const QStringList& keys);
  /// Takes back what add() or remove() marked.
  virtual void keep(const QStringList& keys);
  virtual void chooseRole(const QString& roleId);
  virtual void apply();
  /// Sends again what failed or was skipped.
  virtual void tryFailedAgain();
  virtual void refresh();

  StepId id() const override { return StepId::Assignments; }
  void enter() override;
  void cancel() override;
  void retry() override;
  Mark mark() const override;
  std::optional<QDateTime> verifiedAt() const override;
  bool canContinue() const override;

 protected:
  AssignmentsStep();  ///< Without a set-up, for a stand-in that fills m_view itself.
  AssignmentsView m_view;

 private:
  void read();
  void readDetails();
  void show(const QList<graph::Assignment>& assignments);
  void count();
  void sendChanges(const QStringList& keys);
  void finishApplying(const Result<QList<ChangeOutcome>>& outcomes);

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
