// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "base/clock.h"
#include "demo/exchange.h"
#include "demo/identity_codes.h"
#include "demo/identity_consent.h"
#include "demo/identity_directory.h"
#include "demo/identity_flow.h"
#include "demo/page_consent.h"
#include "demo/page_layout.h"

namespace usher::demo {

/// What follows once the person is signed in: consent where it is missing, then the redirect back to the application.
/// Every function expects a flow whose account is admitted to its tenant.
class ConsentStage {
 public:
  /// All must outlive the stage.
  ConsentStage(const Organisations& organisations, const Scenario& scenario, const AccountDirectory& directory,
               ConsentBook& consents, AuthorizationCodes& codes, const Origins& origins, const Clock& clock);

  /// The consent page, "Need admin approval", an error page, or straight back to the application.
  Reply enter(SignInFlow& flow, const StsMoment& moment, const VisitContext& visit);
  /// The person pressed a button of the consent page.
  Reply answered(SignInFlow& flow, const FormValues& form, const StsMoment& moment, const VisitContext& visit);
  /// The person left "Need admin approval".
  Reply left(const SignInFlow& flow, const StsMoment& moment);
  /// The person pressed Cancel on a sign-in page.
  Reply cancelled(const SignInFlow& flow, const VisitContext& visit);

  /// Whether the application is present in the tenant that the account lands in: consented to by anybody there.
  bool isPresent(const SignInFlow& flow) const;
  /// Why a code cannot be issued without asking anybody; nothing when it can.
  std::optional<StsError> silentError(const SignInFlow& flow) const;
  /// Back to the application with a new authorization code.
  Reply withCode(const SignInFlow& flow);

 private:
  const Application& applicationOf(const SignInFlow& flow) const;
  NamedTenant landingOf(const SignInFlow& flow) const;
  /// The application in the practice organisation that the account lands in, or null.
  const ServicePrincipal* principalOf(const SignInFlow& flow) const;
  std::optional<StsError> accessError(const SignInFlow& flow) const;
  QStringList missingScopes(const SignInFlow& flow) const;
  bool needsAdministrator(const SignInFlow& flow, const QStringList& scopes) const;
  bool isGlobalAdministratorThere(const SignInFlow& flow) const;
  bool mayConsentHere(const SignInFlow& flow) const;
  Reply enterAdminConsent(const SignInFlow& flow, const VisitContext& visit) const;
  Reply acceptAuthorize(SignInFlow& flow, const FormValues& form);
  Reply acceptAdminConsent(const SignInFlow& flow, const StsMoment& moment, const VisitContext& visit);
  Reply refused(const SignInFlow& flow, const StsError& error, const StsMoment& moment) const;
  QList<ListedPermission> listed(const QStringList& scopes, bool forOrganisation) const;

  const Organisations& m_organisations;
  const Scenario& m_scenario;
  const AccountDirectory& m_directory;
  ConsentBook& m_consents;
  AuthorizationCodes& m_codes;
  const Origins& m_origins;
  const Clock& m_clock;
};

}  // namespace usher::demo
