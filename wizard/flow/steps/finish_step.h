// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <memory>

#include "flow/step.h"
#include "flow/steps/vault_trouble.h"

namespace usher::flow {

class SetUp;

/// What reading a line of the checklist gave.
enum class CheckResult {
  Reading,
  Verified,    ///< Graph shows it now.
  Missing,     ///< Graph shows that it is not so.
  NotVisible,  ///< The account may not read it.
  Failed,      ///< Could not be read; see failure.
};

/// One line of the checklist.
struct CheckLine {
  StepId step = StepId::SignIn;
  CheckResult result = CheckResult::Reading;
  std::optional<QDateTime> readAt;
  int count = 0;  ///< Owners, or people and groups assigned; permissions granted; properties as wanted.
  std::optional<Failure> failure;

  bool operator==(const CheckLine&) const = default;
};

/// A chosen person, whose address goes to the vendor.
struct Recipient {
  QString name, address;
  QString viaGroup;  ///< Name of the chosen group, or empty when chosen directly.

  bool operator==(const Recipient&) const = default;
};

/// An owner to hand over to.
struct HandOverTarget {
  QString name, address;

  bool operator==(const HandOverTarget&) const = default;
};

enum class HandOver {
  NotOffered,  ///< Owner's role, or the flow has no owners.
  OwnersConsentMissing,
  NoOwner,
  Ready,
};

/// What is left of Usher and the vendor in the tenant.
struct Remains {
  bool isRead = false;
  std::optional<Failure> failure;  ///< Why it could not be read.
  bool vendorApp = false;
  bool ushersApp = false;
  QString vendorAppName, ushersAppName;
  QStringList ushersGrants;  ///< Scopes granted to Usher's app, for anybody.
  bool isRemoving = false;
  bool canRemove = false;  ///< Administrator only.

  bool operator==(const Remains&) const = default;
};

/// What the finish page shows.
struct FinishView {
  Role role = Role::Administrator;
  QString vendorName, appName, organisationName, primaryDomain, tenantId;
  QList<CheckLine> checks;
  bool allVerified = false;
  bool recipientsRead = false;
  std::optional<Failure> recipientsFailure;  ///< Why they could not be read.
  QList<Recipient> recipients;               ///< Each address once, by name.
  QStringList withoutMail;                   ///< Names of chosen people without a mail address.
  QStringList groupsNotExpanded;             ///< Names of groups whose members could not be read.
  int nestedGroups = 0;                      ///< Whose members are not covered.
  QString contactAddress;
  bool contactIsAddress = true;
  std::optional<QDateTime> toldAt;  ///< Said.
  bool toldOfOthers = false;        ///< The recipients are not those that the vendor was told of.
  HandOver handOver = HandOver::NotOffered;
  QList<HandOverTarget> handOverTo;
  std::optional<QDateTime> handedOverAt;  ///< Said.
  Remains remains;
  bool keepSignedIn = false;
  VaultTrouble vaultTrouble = VaultTrouble::None;  ///< Why the sign-in cannot be kept, if it cannot.
  bool isFinished = false;                         ///< finish() is through; the window may close.
};

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
  std::optional<QDateTime> verifiedAt() const override;
  bool canContinue() const override;

 protected:
  FinishStep();  ///< Without a set-up, for a stand-in that fills m_view itself.
  FinishView m_view;

 private:
  void readApp();
  void readGrants();
  void readOwners();
  void readAssignments();
  void readRemains();
  void setCheck(StepId step, CheckResult result, int count = 0);
  void noteMissing(StepId step);
  void failReading(const Failure& why);
  void failCheck(StepId step, const Failure& why);
  void judge();
  void showStored();
  QString recipientsDigest() const;

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
