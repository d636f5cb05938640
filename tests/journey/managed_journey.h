// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include "app/managed_accounts.h"
#include "app/tour/hand.h"
#include "flow/steps/consent_step.h"
#include "flow/steps/enable_step.h"
#include "journey/keychain.h"
#include "journey/person_at_browser.h"
#include "journey/token_watch.h"
#include "pages/stub_desktop.h"

namespace usher::test {

/// One computer on which the accounts of a vendor's partner are looked after: the real account window and its dialogs
/// over real services and a real store, used by keyboard. Every walk is true when it got there; where it did not,
/// stderr says what never came.
class ManagedJourney {
 public:
  /// `dataDir` is where Usher keeps its state; closing and opening goes on with it.
  explicit ManagedJourney(QString dataDir);
  ~ManagedJourney();

  struct Start {
    profile::ProductProfile profile;
    bool usesRealKeychain = false;
  };
  bool open(Start start);
  void close();

  app::ManagedAccounts& accounts() { return *m_accounts; }
  home::AccountWindow& window() { return m_accounts->window(); }
  bool hasDialog() const { return m_accounts->dialog() != nullptr; }
  app::Services& services() { return m_accounts->dialog()->services(); }
  flow::StepId current() { return services().flow().current(); }
  flow::ConsentStep& consent() {
    return dynamic_cast<flow::ConsentStep&>(services().flow().step(flow::StepId::Consent));
  }
  const flow::DialogView& dialogView() { return *consent().view().dialog; }
  /// The text of something that is in sight, or empty.
  QString shown(const char* name) const;

  bool reaches(const char* what, const std::function<bool()>& condition,
               std::chrono::milliseconds longest = std::chrono::seconds(30));

  // In the account window.
  bool press(const char* control);
  bool adds(const QString& name, const QString& domain = {}, state::AccountKind kind = state::AccountKind::Customer);
  /// `row` counts the catalogue's applications, and the account's integrations below.
  bool addsIntegration(int row = 0);
  /// Adds a customer with the first integration of the catalogue.
  bool addsCustomer(const QString& name, const QString& domain = {}) { return adds(name, domain) && addsIntegration(); }
  bool chooses(const QString& name);
  bool rowSays(const QString& text, int row = 0);
  bool opensSetUp(int row = 0);
  /// "Remove..." in the menu of the first row.
  bool opensRemoval();
  /// No look without a window goes on.
  bool looksAreOver();

  // In the dialog.
  bool pressInDialog(const char* control);
  bool consentBecomes(flow::ConsentState state);
  bool arrives(flow::StepId id);
  /// Whether the last page has "Keep me signed in" on already.
  bool isKept();
  /// "Authorize on Azure" until it is verified and the last page is shown, where the sign-in is to be kept.
  bool authorizes();
  /// Presses a button that ends the dialog.
  bool endsDialog(const char* control);
  /// Closes the dialog's window, and says yes when asked.
  bool closesDialog();
  /// From Setup to "Enabled, consent verified", as `person`.
  bool setsUp(const PracticePerson& person);

  PersonAtBrowser browser;
  Keychain keychain;
  TokenWatch watch;
  StubDesktop desktop;

 private:
  void tellWhatIsThere(const char* what);
  /// The dialog is on screen and its first step has looked at what it can see.
  bool isBegun();

  QString m_dataDir;
  std::unique_ptr<app::ManagedAccounts> m_accounts;
};

}  // namespace usher::test
