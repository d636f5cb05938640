// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QUrl>
#include <chrono>
#include <memory>

#include "flow/step.h"
#include "flow/steps/organisation_step.h"
#include "flow/wrong_organisation.h"
#include "signin/silent_probe.h"
#include "state/accounts.h"

namespace usher::flow {

class ConsentWatch;
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

/// A link that somebody elsewhere was sent, newest first.
struct OpenLink {
  QString id;
  QDateTime made;
  std::optional<QDateTime> sent, looked;
  state::LinkEnd end = state::LinkEnd::Open;

  bool operator==(const OpenLink&) const = default;
};

/// What Microsoft said silently of this person's use of the vendor's app.
using SilentAnswer = signin::SilentAnswer;

/// What the configuration dialog shows beyond the permissions page.
struct DialogView {
  QString accountName, integrationName;
  QString personName, userName;  ///< Who is signed in; empty: nobody.
  std::optional<WrongOrganisation> wrongOrganisation;
  QList<OpenLink> links;
  QString vouchedBy;
  SilentAnswer silent = SilentAnswer::NotAsked;
  bool refusedToLook = false;            ///< Accepted, and the permission to look was refused: accepted, not verified.
  bool needsSignInForLink = false;       ///< linkForOthers is empty until the organisation is known.
  LinkState received = LinkState::None;  ///< "I have received a link".
  LinkProblem receivedProblem = LinkProblem::None;
  QString receivedDetail;  ///< The offending value, foreign text.
};

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
  /// Only where this step signs in by itself: the configuration dialog of a managed account.
  std::optional<DialogView> dialog;
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

  // Only where view().dialog is set.
  /// Makes another link with a fresh state of its own, signing in first where the organisation is not known;
  /// linkForOthers is the newest one.
  virtual void makeLink();
  /// "I have received a link": checks it; what is asked for afterwards is Usher's own.
  virtual void takeLink(const QString& pasted);
  /// Signs out and lets the person pick another account.
  virtual void switchAccount();

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
  void showDialog();
  void goOnWhenConsented();
  void noteAnswer(ConsentState now);
  void showFailure(ConsentWatch* watch, const Failure& why);

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
