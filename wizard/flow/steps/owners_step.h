// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "flow/steps/people_step.h"
#include "graph/owners.h"

namespace usher::flow {

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

inline const QString& keyOf(const OwnerRow& row) {
  return row.id;
}

/// What the owners page shows. `isApplied` also means that nothing was left undone.
struct OwnersView : PeopleView {
  QList<OwnerRow> owners;        ///< Groups are found too by the search, not selectable.
  QString refusedGroup;          ///< Name of a group the person tried to add, or empty.
  bool advisesTwo = false;       ///< Fewer than two people would own the app after apply().
  bool wouldRemoveLast = false;  ///< apply() would leave no owner; it refuses until confirmed.
  bool lastRemovalConfirmed = false;
};

/// Who owns the enterprise app: adds and removes people, through a Run.
class OwnersStep : public PeopleStep {
  Q_OBJECT

 public:
  explicit OwnersStep(SetUp& setUp, QObject* parent = nullptr);
  ~OwnersStep() override;

  virtual const OwnersView& view() const { return m_view; }
  virtual void confirmRemovingLast(bool confirmed);

  const PeopleView& people() const override { return m_view; }
  void search(const QString& text) override;
  /// A group is refused (refusedGroup).
  void add(const QStringList& candidateIds) override;
  StepId id() const override { return StepId::Owners; }

 protected:
  OwnersStep();  ///< Without a set-up, for a stand-in that fills m_view itself.
  OwnersView m_view;

 private:
  PeopleView& shown() override { return m_view; }
  MarkedRows& rows() override;
  std::unique_ptr<ChangeTarget> targetFor(const graph::EnterpriseApp& app) override;
  void readList() override;
  bool maySend() const override { return !m_view.wouldRemoveLast || m_view.lastRemovalConfirmed; }
  Change changeOf(const QString& key) const override;
  QString keyOf(const Change& change) const override;
  void adopt(const QList<Change>& changes) override;
  void showOutcomes(const MarkTally& tally) override;
  void count() override;
  void show(const QList<graph::Owner>& owners);

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
