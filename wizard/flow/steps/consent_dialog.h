// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <functional>

#include "flow/account_sign_in.h"
#include "flow/flight.h"
#include "flow/steps/consent_ledger.h"
#include "flow/steps/consent_step.h"

namespace usher::flow {

/// What the configuration dialog of a managed account has beyond the permissions page: who is signed in, the links for
/// others, a link that was received. Its watch is made with accountConsent().
class ConsentDialog final : public QObject {
  Q_OBJECT

 public:
  explicit ConsentDialog(SetUp& setUp, QObject* parent = nullptr);

  AccountSignIn& signIn() { return m_signIn; }
  /// Called once, before anything else: `watch` follows the vendor's consent.
  void follow(ConsentWatch& watch);

  DialogView view() const;
  QUrl linkForOthers() const { return m_ledger->newestAddress(); }
  bool isBusy() const { return m_isSigningIn; }

  void makeLink();
  void markLinkSent();
  void takeLink(const QString& pasted);
  void switchAccount();
  void vouched();
  /// Starts again where a sign-in failed.
  bool retry();
  void stop();

 Q_SIGNALS:
  void changed();
  void failed(const usher::Failure& why);
  /// Another person, or one at last, is signed in: what was looked for may be looked for again.
  void signedIn();

 private:
  void afterSignIn(Pending<void> signIn, std::function<void()> next, std::function<void()> again);
  Result<signin::VendorLink> read(const QString& pasted, const QString& tenant) const;
  void take(const QString& pasted);
  void refuse(const Failure& why);
  bool isTenantKnown() const { return !m_setUp.key().tenant.isEmpty(); }

  SetUp& m_setUp;
  AccountSignIn m_signIn;
  ConsentWatch* m_watch = nullptr;
  std::unique_ptr<ConsentLedger> m_ledger;
  bool m_isSigningIn = false;
  LinkState m_received = LinkState::None;
  LinkProblem m_problem = LinkProblem::None;
  QString m_detail;
  std::function<void()> m_again;
  Flight m_flight{this};
};

}  // namespace usher::flow
