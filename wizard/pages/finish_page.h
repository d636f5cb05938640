// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/finish_step.h"
#include "pages/page.h"

namespace usher::pages {

class FinishChecksPanel;
class HandOverPanel;
class KeepSignedIn;
class RemainsPanel;
class TellVendorPanel;

/// What is true now, read back; the vendor is told, the owner gets the mail, and what is left can be removed.
class FinishPage final : public Page {
  Q_OBJECT

 public:
  FinishPage(flow::FinishStep& step, const Surroundings& surroundings, QWidget* parent);

  QString lead() const override;
  PrimaryAction primary() const override;
  void runPrimary() override;
  QString busyText() const override;
  bool mayLeave() const override { return !m_step.view().remains.isRemoving; }

 protected:
  void render() override;

 private:
  flow::FinishStep& m_step;
  FinishChecksPanel* m_checks;
  TellVendorPanel* m_tell;
  HandOverPanel* m_handOver;
  RemainsPanel* m_remains;
  KeepSignedIn* m_keepSignedIn;
};

}  // namespace usher::pages
