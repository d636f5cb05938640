// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QStringList>
#include <optional>

#include "base/failure.h"
#include "flow/step_id.h"
#include "flow/steps/vault_trouble.h"

namespace usher::flow {

/// What reading a line of the checklist gave.
enum class CheckResult {
  Reading,
  Verified,    ///< Graph shows it now.
  Missing,     ///< Graph shows that it is not so.
  NotVisible,  ///< The account may not read it.
  NotRead,     ///< The person stopped before it was read.
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

}  // namespace usher::flow
