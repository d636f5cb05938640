// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include "flow/steps/finish_view.h"

namespace usher::flow {

class SetUp;

/// The lines of the finish page, each a stage that Graph can show. What was verified earlier and is missing now is
/// taken out of the facts, so that it stands as verified nowhere.
class Checklist {
 public:
  /// Writes into `lines`, which outlive it.
  Checklist(SetUp& setUp, QList<CheckLine>& lines) : m_setUp(setUp), m_lines(lines) {}

  /// Every line of this flow is being read.
  void begin();
  /// What was read just now.
  void set(StepId step, CheckResult result, int count = 0);
  void fail(StepId step, const Failure& why);
  /// For every line that is still being read.
  void failReading(const Failure& why);
  bool isAllVerified() const;
  /// Whether a line is left to somebody to be done or read. What the account may not read was somebody else's to do.
  bool isOpen() const;

 private:
  void forgetVerified(StepId step);

  SetUp& m_setUp;
  QList<CheckLine>& m_lines;
};

}  // namespace usher::flow
