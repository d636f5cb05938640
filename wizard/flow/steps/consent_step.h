// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QUrl>
#include <chrono>
#include <memory>

#include "flow/step.h"

namespace usher::flow {

class SetUp;

/// How a consent stands (design section 7).
enum class ConsentState {
  NotAsked,
  LinkSent,     ///< Said: the address was sent to somebody who may accept.
  Declined,     ///< Reported.
  NoRights,     ///< Reported: the account may not accept.
  Accepted,     ///< Reported; not looked for in Graph yet.
  BeingCopied,  ///< Accepted, but Graph does not show all of it yet.
  Verified,     ///< Graph shows each permission.
  Drifted,      ///< Was verified once; Graph does not show all of it any more.
  NotDetected,  ///< Looked for, and not there.
  VouchedFor,   ///< Said: a person is sure, though Graph cannot show it.
};

/// The name as reports spell it: "not-asked" and so on.
QString consentStateName(ConsentState state);

enum class GrantSeen { NotLooked, Granted, Missing };

/// One permission of the profile.
struct PermissionRow {
  QString scope;
  profile::PermissionKind kind = profile::PermissionKind::Delegated;
  profile::LocalText why;
  GrantSeen seen = GrantSeen::NotLooked;
};

/// A permission that Graph shows and the profile does not ask for.
struct BeyondRow {
  QString scope;
  profile::PermissionKind kind = profile::PermissionKind::Delegated;

  bool operator==(const BeyondRow&) const = default;
};

/// Where one consent (the vendor's, or Usher's for owners) stands.
struct ConsentProgress {
  ConsentState state = ConsentState::NotAsked;
  std::optional<QDateTime> since;     ///< When it became so.
  std::optional<QDateTime> lookedAt;  ///< When Graph was last read.
  bool isAtMicrosoft = false;         ///< The consent page is open.
  bool isLooking = false;             ///< Reading Graph, or waiting to read it again.
  bool windowClosed = false;          ///< Microsoft's page was closed without an answer: "I accepted: check now".
  std::chrono::seconds waited{0};     ///< While BeingCopied.
  QStringList missing;                ///< Scopes that Graph does not show.

  bool operator==(const ConsentProgress&) const = default;
};

/// The longest Usher waits for Microsoft to copy a consent.
inline constexpr std::chrono::minutes longestCopying{15};

/// What the permissions page shows.
struct ConsentView {
  QString vendorName, appName, organisationName, primaryDomain;
  QList<PermissionRow> permissions;  ///< In the profile's order.
  QList<BeyondRow> beyond;
  ConsentProgress vendor, owners;
  bool onlyDelegated = true;    ///< The promise "no access until a user connects" holds.
  bool hasVendorLink = false;   ///< The consent carries the vendor's own state.
  bool answerComesBack = true;  ///< False: the own browser without a registered address; Usher must look in Graph.
  bool inOwnBrowser = false;
  QUrl linkForOthers;  ///< To send to somebody who may accept.
};

/// The organisation's consent to the vendor's permissions, and "Let owners use Usher here". What a redirect says is a
/// hint; only Graph makes it verified.
class ConsentStep : public Step {
  Q_OBJECT

 public:
  explicit ConsentStep(SetUp& setUp, QObject* parent = nullptr);
  ~ConsentStep() override;

  virtual const ConsentView& view() const { return m_view; }
  /// "Review and accept at Microsoft".
  virtual void review();
  /// Looks in Graph, asking for the scopes it takes first.
  virtual void checkNow();
  /// The person says that linkForOthers is on its way to somebody who may accept.
  virtual void markLinkSent();
  /// The person says that it was accepted, though Graph does not show it. Opens no gate that needs verified.
  virtual void vouch();
  /// "Let owners use Usher here".
  virtual void letOwnersIn();
  virtual void checkOwnersNow();

  StepId id() const override { return StepId::Consent; }
  void enter() override;
  /// Also ends the waiting while Microsoft copies; enter() or checkNow() take it up again.
  void cancel() override;
  void retry() override;
  Mark mark() const override;
  std::optional<QDateTime> verifiedAt() const override;
  bool canContinue() const override;

 protected:
  ConsentStep();  ///< Without a set-up, for a stand-in that fills m_view itself.
  ConsentView m_view;

 private:
  void show();
  void showPermissions();

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
