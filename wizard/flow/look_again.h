// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "base/pending.h"
#include "flow/steps/consent_step.h"

namespace usher::flow {

/// Looks once, without any window, how the consent of one set-up of a managed account stands: takes up the sign-in that
/// was kept for it, reads Graph until two answers agree, and records what they show. One look at a time.
class LookAgain final : public QObject {
  Q_OBJECT

 public:
  explicit LookAgain(SetUp& setUp, QObject* parent = nullptr);
  ~LookAgain() override;

  /// Completes with how the consent stands now. SignInNeeded where no sign-in was kept, or Microsoft wants to see the
  /// person; Forbidden where this account may not look; the state stays as it was then.
  Pending<ConsentState> look();

 private:
  void end(const std::optional<Failure>& why);

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
