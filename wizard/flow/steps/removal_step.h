// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "flow/step.h"
#include "flow/steps/removal_view.h"
#include "graph/deleted_apps.h"

namespace usher::flow {

class AccountSignIn;
class SetUp;
struct RemovalResult;

/// Takes everything away again, on either side: the integration from the account, and from the organisation the
/// vendor's permissions and app, Usher's own, and the sign-in on this computer. A stage beside the order of the flow.
class RemovalStep : public Step {
  Q_OBJECT

 public:
  explicit RemovalStep(SetUp& setUp, QObject* parent = nullptr);
  ~RemovalStep() override;

  virtual const RemovalView& view() const { return m_view; }
  /// Signs in where nobody is, asks for the scopes it takes, and reads what is there.
  virtual void signIn();
  /// Signs out and lets the person pick another account.
  virtual void switchAccount();
  /// Reads again what is there; the choice is kept where it can be.
  virtual void refresh();
  virtual void choose(RemovalItem item, bool isChosen);
  /// Shows what goes and what stays; nothing happens while nothing is chosen.
  virtual void review();
  /// Back to choosing.
  virtual void reconsider();
  /// Removes what is chosen; refused unless it was reviewed. Single permissions ask for one more scope first, and
  /// nothing is removed when that is refused.
  virtual void remove();
  /// Brings an app of the bin back.
  virtual void restore(const QString& id);
  /// The person has seen it all: completed().
  virtual void close();

  StepId id() const override { return StepId::Removal; }
  void enter() override;
  /// What was sent is settled by reading back; the rest stays.
  void cancel() override;
  void retry() override;
  Mark mark() const override { return Mark::NotYet; }
  bool canContinue() const override { return false; }

 protected:
  RemovalStep();  ///< Without a set-up, for a stand-in that fills m_view itself.
  RemovalView m_view;

 private:
  void showPerson();
  void visit(Pending<void> (AccountSignIn::*way)());
  void read();
  void showRows();
  void judge();
  void takeUp();
  void send();
  void show(const RemovalResult& result);
  void removeHere(bool isAllGone);
  void end();
  void showRecord();
  void failReading(const Failure& why);
  static RestorableApp restorable(const graph::DeletedApp& app);

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
