// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/consent_step.h"
#include "pages/page.h"

namespace usher::pages {

class AdministratorElsewherePanel;
class AuthorizePanel;
class ConsentStatePanel;
class PermissionsPanel;
class ReceivedLinkPanel;
class SignedInLine;

/// The configuration dialog of an integration: the consent of an account whose step signs in by itself. Two ways:
/// "Authorize on Azure" and "Copy url".
class ConfigurationPage final : public Page {
  Q_OBJECT

 public:
  /// `step` has a view with `dialog`.
  ConfigurationPage(flow::ConsentStep& step, const Surroundings& surroundings, QWidget* parent);

  /// The name of the integration.
  QString title() const override;
  QString lead() const override;
  PrimaryAction primary() const override;
  void runPrimary() override;
  bool offersNext() const override { return !m_step.view().dialog->wrongOrganisation; }
  QString busyText() const override;
  QString visitNote() const override;

 protected:
  void render() override;

 private:
  void renderReceived();

  flow::ConsentStep& m_step;
  SignedInLine* m_signedIn;
  ConsentStatePanel* m_state;
  AuthorizePanel* m_authorize;
  AdministratorElsewherePanel* m_elsewhere;
  ReceivedLinkPanel* m_received;
  PermissionsPanel* m_permissions;
};

}  // namespace usher::pages
