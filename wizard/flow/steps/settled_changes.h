// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <memory>

#include "flow/run.h"

namespace usher::flow {

class SetUp;

/// What was sent to the vendor's app and never read back, of every kind: read back now, so that the journal is right
/// before anything is planned by it.
class SettledChanges final : public QObject {
 public:
  /// `run` is under way while it settles.
  SettledChanges(SetUp& setUp, Run& run) : m_setUp(setUp), m_run(run) {}

  /// Done at once where nothing is unread.
  Pending<void> settle();

 private:
  Pending<void> settle(const QStringList& kinds);

  SetUp& m_setUp;
  Run& m_run;
  std::unique_ptr<ChangeTarget> m_target;
};

}  // namespace usher::flow
