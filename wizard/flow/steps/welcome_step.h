// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "base/result.h"
#include "flow/step.h"

namespace usher::flow {

class SetUp;

/// How the look-up of a tenant id stands. Failed: see Step::failure().
enum class LookUp { Idle, Working, Found, Unknown, NotADomain, Failed };

/// What the welcome page shows.
struct WelcomeView {
  QString vendorName, integrationName;
  QString logo, accent;    ///< As in the profile; may be empty.
  QString contactAddress;  ///< The vendor's, to send the tenant id to.
  Role role = Role::Administrator;
  QList<StepId> steps;  ///< What will happen, in order, for the role.
  LookUp lookUp = LookUp::Idle;
  QString askedFor;                 ///< The domain or address of the look-up.
  QString tenantId;                 ///< What it found.
  std::optional<StepId> resumesAt;  ///< Set when an earlier start got somewhere.
  QString resumesAs;                ///< User name of the remembered account, or empty.
};

/// What will happen, who the person is, and which organisation is theirs, found without signing in.
class WelcomeStep : public Step {
  Q_OBJECT

 public:
  explicit WelcomeStep(SetUp& setUp, QObject* parent = nullptr);
  ~WelcomeStep() override;

  virtual const WelcomeView& view() const { return m_view; }
  /// Remembered, and changes the order of the flow.
  virtual void chooseRole(Role role);
  /// Finds the tenant id belonging to a domain or an e-mail address.
  virtual void lookUp(const QString& domainOrAddress);

  StepId id() const override { return StepId::Welcome; }
  void enter() override;
  void cancel() override;
  void retry() override;
  Mark mark() const override;
  bool canContinue() const override;

 protected:
  WelcomeStep();  ///< Without a set-up, for a stand-in that fills m_view itself.
  WelcomeView m_view;

 private:
  void showRole();
  void lookedUp(const Result<QString>& found);

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
