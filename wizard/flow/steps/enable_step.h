// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "flow/integration_standing.h"
#include "flow/step.h"
#include "flow/steps/vault_trouble.h"

namespace usher::flow {

class SetUp;

/// What the enable page shows.
struct EnableView {
  QString integrationName, vendorName, accountName;
  IntegrationStanding standing;
  bool wasJustConsented = false;  ///< The consent was accepted since the dialog opened.
  bool isSignedIn = false;        ///< Somebody is, so that there is a sign-in to keep.
  bool keepSignedIn = false;
  bool endsSignIn = false;  ///< Leaving deletes the sign-in: the consent is verified, and it is not to be kept.
  VaultTrouble vaultTrouble = VaultTrouble::None;  ///< Why the sign-in cannot be kept, if it cannot.
};

/// The last stage of the configuration dialog: "Done" enables nothing, "Done and enable" enables.
class EnableStep : public Step {
  Q_OBJECT

 public:
  explicit EnableStep(SetUp& setUp, QObject* parent = nullptr);
  ~EnableStep() override;

  virtual const EnableView& view() const { return m_view; }
  /// "Done and enable": refused unless the standing allows it; then completed().
  virtual void enable();
  /// "Done": completed(), and nothing is enabled. Where the consent is verified the set-up is over, and the sign-in is
  /// deleted unless it is kept; an unfinished one's is kept for RememberedSignIn::keptFor.
  virtual void done();
  /// Refused while vaultTrouble says that nothing is stored.
  virtual void setKeepSignedIn(bool keep);

  StepId id() const override { return StepId::Enable; }
  void enter() override;
  void cancel() override;
  void retry() override;
  Mark mark() const override;
  bool canContinue() const override { return true; }

 protected:
  EnableStep();  ///< Without a set-up, for a stand-in that fills m_view itself.
  EnableView m_view;

 private:
  void show();
  void leave();

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
