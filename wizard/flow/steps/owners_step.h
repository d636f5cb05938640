// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "flow/change.h"
#include "flow/step.h"
#include "flow/steps/app_presence.h"
#include "flow/steps/search_view.h"
#include "graph/owners.h"

namespace usher::flow {

class SetUp;

/// An owner now, or one to be.
struct OwnerRow {
  QString id, name, address;
  bool isPerson = true;  ///< False: another app.
  bool isMe = false;
  RowChange change = RowChange::None;
  RowOutcome outcome = RowOutcome::None;
  std::optional<Failure> failure;

  bool operator==(const OwnerRow&) const = default;
};

/// What the owners page shows.
struct OwnersView {
  AppPresence app = AppPresence::NotLooked;
  QString appName;
  QList<OwnerRow> owners;
  SearchView search;     ///< Groups are found too, not selectable.
  QString refusedGroup;  ///< Name of a group the person tried to add, or empty.
  int toAdd = 0, toRemove = 0;
  bool advisesTwo = false;       ///< Fewer than two people would own the app after apply().
  bool wouldRemoveLast = false;  ///< apply() would leave no owner; it refuses until confirmed.
  bool lastRemovalConfirmed = false;
  std::optional<QDateTime> readAt;
  bool isApplying = false;
  bool isApplied = false;  ///< The last apply() was read back, and left nothing undone.
};

/// Who owns the enterprise app: adds and removes people, through a Run.
class OwnersStep : public Step {
  Q_OBJECT

 public:
  explicit OwnersStep(SetUp& setUp, QObject* parent = nullptr);
  ~OwnersStep() override;

  virtual const OwnersView& view() const { return m_view; }
  /// People and groups, after searchPause without another call. Empty text clears the results.
  virtual void search(const QString& text);
  /// Puts a found person on the list; a group is refused (refusedGroup).
  virtual void add(const QString& candidateId);
  /// Marks an owner for removal, or takes back an addition.
  virtual void remove(const QString& ownerId);
  /// Takes back what add() or remove() marked.
  virtual void keep(const QString& ownerId);
  virtual void confirmRemovingLast(bool confirmed);
  virtual void apply();
  virtual void refresh();

  StepId id() const override { return StepId::Owners; }
  void enter() override;
  void cancel() override;
  void retry() override;
  Mark mark() const override;
  std::optional<QDateTime> verifiedAt() const override;
  bool canContinue() const override;

 protected:
  OwnersStep();  ///< Without a set-up, for a stand-in that fills m_view itself.
  OwnersView m_view;

 private:
  void read();
  void show(const QList<graph::Owner>& owners);
  void count();
  void finishApplying(const Result<QList<ChangeOutcome>>& outcomes);

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
