// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

#include "flow/step.h"
#include "flow/steps/vault_trouble.h"

namespace usher::flow {

class SetUp;
struct RememberedSignIn;

/// Where signing in stands. Failures (personal account, blocked browser, ...) are in Step::failure() with SignedOut.
enum class SignInPhase {
  SignedOut,
  Resuming,            ///< A stored sign-in is being taken up.
  AtMicrosoft,         ///< The person is at Microsoft's pages.
  Reading,             ///< Signed in; reading person and organisation.
  NeedsAdminApproval,  ///< Owner: an administrator must first press "Let owners use Usher here".
  Confirm,             ///< Everything to confirm is known.
};

/// Directory roles that matter here.
enum class DirectoryRole {
  GlobalAdministrator,
  PrivilegedRoleAdministrator,
  CloudApplicationAdministrator,
  ApplicationAdministrator,
  UserAdministrator,
  Other,
};

enum class Ability { Can, Cannot, NotVisibleYet };

/// Why an account can or cannot do a step: what it has, or what it would need.
enum class AbilityReason {
  Anybody,  ///< Needs no role.
  HasRole,
  NeedsConsentRole,        ///< Delegated permissions: Cloud Application, Application, Privileged Role or Global
                           ///< Administrator.
  NeedsStrongConsentRole,  ///< Application permissions of Graph: Privileged Role or Global Administrator.
  NeedsAppRole,            ///< Cloud Application, Application or Global Administrator.
  NeedsAssignRole,         ///< Any of the above or User Administrator, or ownership of the app.
  IsOwner,
  NeedsOwnership,  ///< Owner's role: the account does not own the app.
  GuestsCannot,
  RolesNotVisible,  ///< The sign-in does not tell roles yet.
  OwnershipNotVisible,
};

struct StepAbility {
  StepId step = StepId::Consent;
  Ability ability = Ability::NotVisibleYet;
  AbilityReason reason = AbilityReason::RolesNotVisible;

  bool operator==(const StepAbility&) const = default;
};

/// What must be said before the person confirms.
enum class SignInWarning {
  Guest,              ///< A guest of this organisation.
  OtherOrganisation,  ///< Not the organisation of the earlier start; see earlierOrganisation.
  NotTheOneLookedUp,  ///< Not the organisation looked up on the first page; see lookedUpOrganisation.
};

/// What the sign-in page shows.
struct SignInView {
  SignInPhase phase = SignInPhase::SignedOut;
  Role role = Role::Administrator;
  QString personId;  ///< Object id.
  QString personName, userName;
  QString organisationName, primaryDomain, tenantId;
  std::optional<QList<DirectoryRole>> roles;  ///< Empty optional: not visible yet; empty list: none.
  QList<StepAbility> abilities;               ///< One for each later step of the flow, in its order.
  bool wantsApplicationPermissions = false;   ///< The vendor asks for more than delegated permissions.
  QList<SignInWarning> warnings;
  QString earlierOrganisation;   ///< Name or tenant id.
  QString lookedUpOrganisation;  ///< The domain or address that was looked up.
  bool isStored = true;          ///< False: the sign-in lasts for this session only.
  VaultTrouble vaultTrouble = VaultTrouble::None;
  QString resumesAs;          ///< User name of a remembered account that is not signed in.
  bool inOwnBrowser = false;  ///< The door in use.
  bool canChangeDoor = false;
};

/// The person signs in at Microsoft and confirms person, organisation and what the account can do.
class SignInStep : public Step {
  Q_OBJECT

 public:
  explicit SignInStep(SetUp& setUp, QObject* parent = nullptr);
  ~SignInStep() override;

  virtual const SignInView& view() const { return m_view; }
  /// Through the door in use; owners are then asked for the owner's scopes.
  virtual void signIn();
  /// Signs out, forgets the browser session and lets the person pick another account.
  virtual void switchAccount();
  virtual void useOwnBrowser(bool own);
  /// Keeps the sign-in in the password store, after the person unlocked it or allowed it.
  virtual void storeAgain();
  /// "This is me": records it; the step is completed.
  virtual void confirm();

  StepId id() const override { return StepId::SignIn; }
  void enter() override;
  void cancel() override;
  void retry() override;
  Mark mark() const override;
  std::optional<QDateTime> verifiedAt() const override;
  bool canContinue() const override;

 protected:
  SignInStep();  ///< Without a set-up, for a stand-in that fills m_view itself.
  SignInView m_view;

 private:
  void show();
  void startOver();
  void showPerson();
  void lookForRoles();
  void go(SignInPhase phase);
  void failAt(SignInPhase phase, const Failure& why, std::function<void()> again);
  void resumeLate();
  void takeUp(const RememberedSignIn& earlier);
  void signInTo(const QString& tenant, const QString& loginHint);
  void goOnSignedIn();
  void askForOwnersScopes();
  void read();

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
