// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "flow/step.h"
#include "flow/steps/finish_view.h"

namespace usher::flow {

class SetUp;

/// Reads everything back, tells the vendor, hands over, cleans up.
class FinishStep : public Step {
  Q_OBJECT

 public:
  explicit FinishStep(SetUp& setUp, QObject* parent = nullptr);
  ~FinishStep() override;

  virtual const FinishView& view() const { return m_view; }
  virtual void refresh();
  virtual void setContactAddress(const QString& address);
  /// The person says that the vendor was told.
  virtual void markTold();
  /// The person says that the owner got the mail; refused unless handOver is Ready.
  virtual void markHandedOver();
  /// Deletes Usher's own enterprise app and its grants; owners can then no longer use Usher here.
  virtual void removeUshersApp();
  /// Refused while vaultTrouble says that nothing is stored.
  virtual void setKeepSignedIn(bool keep);
  /// Signs out and deletes the sign-in unless it is kept, then completed().
  virtual void finish();

  StepId id() const override { return StepId::Finish; }
  void enter() override;
  void cancel() override;
  void retry() override;
  Mark mark() const override;
  bool canContinue() const override { return !isBusy(); }

 protected:
  FinishStep();  ///< Without a set-up, for a stand-in that fills m_view itself.
  FinishView m_view;

 private:
  void readApp();
  void readGrants();
  void readOwners();
  void readAssignments();
  void failReading(const Failure& why);
  void judge();
  void showStored();

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
