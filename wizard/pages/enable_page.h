// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/enable_step.h"
#include "pages/page.h"

namespace usher::pages {

class KeepSignedIn;

namespace kit {
class LinkButton;
class Notice;
class StateLine;
class Text;
}  // namespace kit

/// The last page of the configuration dialog: how the consent stands, whether the integration is enabled, "Done" and
/// "Done and enable".
class EnablePage final : public Page {
  Q_OBJECT

 public:
  EnablePage(flow::EnableStep& step, const Surroundings& surroundings, QWidget* parent);

  QString lead() const override;
  PrimaryAction primary() const override;
  void runPrimary() override;
  SecondaryAction secondary() const override;
  void runSecondary() override;

 protected:
  void render() override;

 private:
  static QString consentFieldText(flow::ConsentState state);
  void renderMessage();

  flow::EnableStep& m_step;
  kit::Notice* m_message;
  kit::Text* m_consentLabel;
  kit::StateLine* m_consent;
  kit::Text* m_enabledLabel;
  kit::StateLine* m_enabled;
  kit::Text* m_after;
  KeepSignedIn* m_keepSignedIn;
  kit::LinkButton* m_remove;
};

}  // namespace usher::pages
