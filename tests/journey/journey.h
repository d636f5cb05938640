// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include "app/services.h"
#include "app/tour/hand.h"
#include "flow/steps/assignments_step.h"
#include "flow/steps/consent_step.h"
#include "flow/steps/finish_step.h"
#include "flow/steps/history_step.h"
#include "flow/steps/organisation_step.h"
#include "flow/steps/owners_step.h"
#include "flow/steps/properties_step.h"
#include "flow/steps/sign_in_step.h"
#include "flow/steps/welcome_step.h"
#include "journey/keychain.h"
#include "journey/network_cable.h"
#include "journey/person_at_browser.h"
#include "pages/stub_desktop.h"
#include "shell/wizard_window.h"

namespace usher::test {

/// One computer on which a product is set up: Usher's real window over its real services, used by keyboard. Every walk
/// is true when it got there; where it did not, stderr says what never came.
class Journey {
 public:
  /// `dataDir` is where Usher keeps its state; closing and opening goes on with it.
  explicit Journey(QString dataDir);
  ~Journey();

  /// The door of the embedded browser is there too when `browserPlugin` names its plugin.
  struct Start {
    profile::ProductProfile profile;
    bool usesRealKeychain = false;
    QString browserPlugin = {};
  };
  bool open(Start start);
  void close();
  /// The window is the one that keys go to.
  bool comesToTheFront();

  app::Services& services() { return *m_services; }
  shell::WizardWindow& window() { return *m_window; }
  flow::StepId current() { return m_services->flow().current(); }
  template <typename S>
  S& step(flow::StepId id) {
    return dynamic_cast<S&>(m_services->flow().step(id));
  }
  flow::SignInStep& signInStep() { return step<flow::SignInStep>(flow::StepId::SignIn); }
  flow::ConsentStep& consent() { return step<flow::ConsentStep>(flow::StepId::Consent); }
  flow::AssignmentsStep& assignments() { return step<flow::AssignmentsStep>(flow::StepId::Assignments); }
  flow::HistoryStep& history() { return step<flow::HistoryStep>(flow::StepId::History); }
  flow::FinishStep& finishStep() { return step<flow::FinishStep>(flow::StepId::Finish); }
  const QString& vendorAppId() const;
  /// The text of a label that is in sight, or empty.
  QString shown(const char* label) const;
  /// What is in sight under that name, or null.
  template <typename Widget = QWidget>
  Widget* inSight(const char* name) const {
    for (Widget* found : m_window->findChildren<Widget*>(QLatin1String(name))) {
      if (found->isVisible()) {
        return found;
      }
    }
    return nullptr;
  }
  /// Whether a button in sight may be pressed.
  bool mayPress(const char* button) const;

  bool reaches(const char* what, const std::function<bool()>& condition,
               std::chrono::milliseconds longest = std::chrono::seconds(30));
  bool press(const char* control);
  bool types(const char* field, const QString& text);
  /// Enter in a control.
  bool enters(const char* control);
  /// The step's page is on screen and nothing is going on.
  bool arrives(flow::StepId id);
  /// Presses the primary action and arrives at `id`.
  bool goesOnTo(flow::StepId id);
  /// Goes to a step by the rail.
  bool visits(flow::StepId id);

  bool choosesRole(flow::Role role);
  /// Through Microsoft's pages to "Is this you?".
  bool signsIn();
  bool confirms();
  bool consentBecomes(flow::ConsentState state, std::chrono::milliseconds longest = std::chrono::seconds(30));
  /// "Review and accept at Microsoft" until it is verified.
  bool acceptsPermissions();
  bool letsOwnersIn();
  /// Sets what is not as it shall be; nothing when all is.
  bool setsProperties();
  bool addsOwner(const QString& words);
  /// Finds and picks people or groups, one for each of `words`.
  bool picksPeople(const QStringList& words);
  /// Puts `count` people on the list at once; their ids, or fewer when that failed.
  QStringList choosesMany(int count);
  /// Puts a list of people into the field for it, and does no more.
  bool putsInList(const QString& text);
  /// Pastes a list of people, until Usher knows whom each line means.
  bool pastesList(const QString& text);
  /// Marks whom the list means, and types their number where the preview asks for it: the next press sends.
  bool previewsList();
  /// Presses the button that sends the changes, until everything is read back.
  bool sendsAssignments();
  /// From the page of people to what Usher changed.
  bool opensHistory();
  /// Opens the newest run, and previews taking all of it back.
  bool previewsTakingBack();
  /// Takes back what is previewed, until it is read back; types its number where that is asked for.
  bool takesBack();
  /// The page asks whether to go on with a run that was interrupted.
  bool isAskedToContinue();
  bool checklistIsRead();
  /// Closes the set-up; the sign-in is deleted.
  bool finishes();

  PersonAtBrowser browser;
  NetworkCable cable;
  Keychain keychain;
  StubDesktop desktop;

 private:
  void tellWhatIsThere(const char* what);

  QString m_dataDir;
  std::unique_ptr<app::Services> m_services;
  std::unique_ptr<shell::WizardWindow> m_window;
  std::unique_ptr<tour::Hand> m_hand;
};

}  // namespace usher::test
