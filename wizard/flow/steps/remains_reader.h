// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "flow/flight.h"
#include "flow/run.h"
#include "flow/steps/finish_view.h"
#include "flow/targets/removal_target.h"
#include "graph/consent.h"

namespace usher::flow {

/// What is left of Usher in the tenant: reads it, and removes it on demand.
class RemainsReader final : public QObject {
  Q_OBJECT

 public:
  /// Writes into `remains`, which outlives it.
  RemainsReader(SetUp& setUp, Remains& remains, QObject* parent = nullptr);

  /// What is known is out of date.
  void begin();
  void read();
  bool isReading() const { return m_reading.isUnderWay(); }
  /// Unless it was read, or its failure is known.
  void failReading(const Failure& why);
  /// Deletes Usher's own enterprise app and reads again; false where there is none or it may not be. Ends in removed().
  bool remove();
  /// Stops reading. A removal that was sent is settled by reading back.
  void stop();

 Q_SIGNALS:
  /// The remains were read, or could not be.
  void changed();
  /// Empty: it is gone.
  void removed(const std::optional<usher::Failure>& failure);

 private:
  void show(const Result<graph::Grants>& grants);
  void finishRemoval(const Result<QList<ChangeOutcome>>& outcomes);

  SetUp& m_setUp;
  Remains& m_remains;
  Run m_run;
  RemovalTarget m_target;
  Flight m_reading, m_removal;
  std::optional<graph::EnterpriseApp> m_ushersApp;
};

}  // namespace usher::flow
