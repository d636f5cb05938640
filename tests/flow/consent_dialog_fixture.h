// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/consent_step.h"
#include "managed_fixture.h"

namespace usher::test {

inline const QString otherTenant = QStringLiteral("99999999-7f3c-4a58-9a52-3f1f0e6a7b99");

/// The configuration dialog of one customer, on its first page.
class ConsentDialogTest : public ManagedFlowTest {
 protected:
  ConsentDialogTest() { openDialog(); }

  void openDialog() {
    m_step = std::make_unique<flow::ConsentStep>(*m_setUp);
    m_completed = 0;
    QObject::connect(m_step.get(), &flow::Step::completed, m_step.get(), [this] { ++m_completed; });
  }
  /// A new start of the program.
  void reopen() {
    m_step.reset();
    startAgain();
    openDialog();
  }
  const flow::ConsentView& view() const { return m_step->view(); }
  const flow::DialogView& dialog() const { return *view().dialog; }
  flow::ConsentState state() const { return view().vendor.state; }
  bool becomes(flow::ConsentState wanted, std::chrono::seconds longest = std::chrono::minutes(20)) {
    return passUntil([&] { return state() == wanted && !m_step->isBusy(); }, longest);
  }
  bool settles() {
    return passUntil([&] { return !m_step->isBusy(); }, std::chrono::seconds(60));
  }
  void review() {
    m_step->review();
    ASSERT_TRUE(settles());
  }
  void reachVerified() {
    acceptAtMicrosoft();
    grantVendor();
    m_step->review();
    ASSERT_TRUE(becomes(flow::ConsentState::Verified));
  }

  std::unique_ptr<flow::ConsentStep> m_step;
  int m_completed = 0;
};

}  // namespace usher::test
