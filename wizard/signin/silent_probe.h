// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <chrono>
#include <memory>

#include "base/clock.h"
#include "profile/product_profile.h"
#include "signin/door.h"

namespace usher::signin {

/// What Microsoft says, without showing anything, of a person's use of an app (Entra "prompt=none", OIDC Core 3.1.2.6).
enum class SilentAnswer {
  NotAsked,
  MayUse,          ///< This person may use the app: accepted by somebody, never verified.
  NotConsented,    ///< AADSTS65001, or the app is not in the organisation (700016).
  NotAssigned,     ///< AADSTS50105: the app is there, and not for this person.
  NobodySignedIn,  ///< AADSTS50058: the browser has no session of this person, or several.
  MoreNeeded,      ///< A second factor or a policy stands before the answer.
  Unclear,         ///< No answer in time, or none that may be believed.
};

/// Who is asked about, and for which app. `redirectUri` is one of the app's registered addresses.
struct SilentRequest {
  QString tenantId, clientId, loginHint;
  QUrl redirectUri;
};

/// One silent question to the authorize endpoint about the vendor's app, in the browser session of the person. Nothing
/// is shown; the code that may come back is dropped, and nobody else can redeem it for want of the PKCE verifier, which
/// is never kept.
class SilentProbe final : public QObject {
  Q_OBJECT

 public:
  /// How long Microsoft may take: an error page of its own comes with no redirect (AADSTS700016).
  static constexpr std::chrono::seconds patience{20};

  SilentProbe(profile::Cloud cloud, SilentRequest request, Clock& clock, QObject* parent = nullptr);
  ~SilentProbe() override;

  /// Called once. `person` names the browser session. NotAsked where the request has no redirect: no answer could come
  /// back. Never fails but with Cancelled.
  Pending<SilentAnswer> ask(Door& door, const QString& person);

 private:
  void give(SilentAnswer answer);

  profile::Cloud m_cloud;
  SilentRequest m_request;
  Clock& m_clock;
  QString m_state;
  Pending<void> m_patience;
  std::unique_ptr<Visit> m_visit;
  Completion<SilentAnswer> m_outcome;
};

/// The address to open for `request`: response_type=code, scope=openid, prompt=none, and a challenge that nobody has
/// the verifier of.
QUrl silentAddress(const profile::Cloud& cloud, const SilentRequest& request, const QString& state);

/// Reads what came back. Anything but exactly the request's redirect address and `state` is Unclear, and so is a code
/// from another issuer (RFC 9207); where an error stands beside a code, the error counts.
SilentAnswer readSilentRedirect(const QUrl& redirect, const profile::Cloud& cloud, const SilentRequest& request,
                                const QString& state);

/// What an error of Microsoft's means here, by its AADSTS number.
SilentAnswer silentAnswerTo(int aadstsNumber);

}  // namespace usher::signin
