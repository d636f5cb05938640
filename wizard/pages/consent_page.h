// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/consent_step.h"
#include "pages/page.h"

namespace usher::pages {

class ConsentStatePanel;
class LinkForOthersPanel;
class OwnersConsentPanel;
class PermissionsPanel;

namespace kit {
class LinkButton;
}  // namespace kit

/// What the vendor asks for, how its consent stands, and "Let owners use Usher here".
class ConsentPage final : public Page {
  Q_OBJECT

 public:
  ConsentPage(flow::ConsentStep& step, const Surroundings& surroundings, QWidget* parent);

  QString lead() const override;
  PrimaryAction primary() const override;
  void runPrimary() override;
  QString busyText() const override;
  QString visitNote() const override;

 protected:
  void render() override;

 private:
  void renderAcceptedAlready();

  flow::ConsentStep& m_step;
  ConsentStatePanel* m_state;
  PermissionsPanel* m_permissions;
  kit::LinkButton* m_acceptedAlready;
  LinkForOthersPanel* m_others;
  OwnersConsentPanel* m_owners;
};

}  // namespace usher::pages
