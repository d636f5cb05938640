// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include "base/clock.h"
#include "demo/exchange.h"
#include "demo/identity_consent_stage.h"
#include "demo/identity_flow.h"
#include "demo/identity_intake.h"
#include "demo/identity_sessions.h"

namespace usher::demo {

/// The pages from "who are you" to the consent stage: account, password, number, "stay signed in?", with single sign-on
/// for whoever is signed in already. A visit lives for one hour under the ticket that its forms carry.
class SignInJourney {
 public:
  /// All must outlive the journey.
  SignInJourney(const Organisations& organisations, const Scenario& scenario, const AccountDirectory& directory,
                ConsentStage& stage, const Origins& origins, const Clock& clock);

  /// The first page of a visit, or what the request comes to without one.
  Reply begin(const Request& request, const Intake& intake);
  /// A form of a page was posted, or one of its links followed, to `/common/signin/{step}`.
  Reply step(const QString& step, const Request& request);
  /// Signs everybody in that browser out, then goes to `post_logout_redirect_uri` where some application has it.
  Reply signOut(const Request& request);

 private:
  /// prompt=none: never a page to fill in. Where the application is not in the tenant there is no redirect either.
  Reply silently(SignInFlow flow, const Request& request);
  void chooseFromSession(SignInFlow& flow, const Request& request) const;
  Reply proceed(SignInFlow& flow, const QString& ticket, const Request& request, const QString& error = {});
  Reply posted(const QString& step, SignInFlow& flow, const QString& ticket, const Request& request);
  Reply linked(const QString& step, SignInFlow& flow, const QString& ticket, const Request& request);
  Reply accountGiven(SignInFlow& flow, const QString& ticket, const Request& request);
  Reply tilePicked(SignInFlow& flow, const QString& ticket, const Request& request);
  Reply passwordGiven(SignInFlow& flow, const QString& ticket, const Request& request);
  Reply codeGiven(SignInFlow& flow, const QString& ticket, const Request& request);
  Reply stayAnswered(SignInFlow& flow, const QString& ticket, const Request& request);
  bool isBlocked(const SignInFlow& flow, const Request& request) const;
  /// Conditional Access asks for the second factor again an hour after it was given.
  bool isFactorStale(const SignInFlow& flow, const Request& request) const;
  static bool isSignedIn(const SignInFlow& flow) {
    return flow.account && ((flow.signedInBefore && (!flow.confirmsAgain || flow.codeGiven)) || flow.stayAsked);
  }
  const Application& applicationOf(const SignInFlow& flow) const;
  VisitContext contextOf(const SignInFlow& flow, const QString& ticket, const QString& error = {}) const;
  StsMoment momentOf(const Request& request) const;

  const Organisations& m_organisations;
  const Scenario& m_scenario;
  const AccountDirectory& m_directory;
  ConsentStage& m_stage;
  const Origins& m_origins;
  const Clock& m_clock;
  BrowserSessions m_sessions;
  QHash<QString, SignInFlow> m_visits;
};

}  // namespace usher::demo
