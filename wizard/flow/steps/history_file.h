// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include "base/pending.h"
#include "flow/history/history.h"

namespace usher::flow {

/// The whole history of a set-up as a file, made little by little so that nothing stalls. Deletes itself when it is
/// done, or when its pending is cancelled.
class HistoryFile final : public QObject {
 public:
  HistoryFile(const state::StateStore& store, state::SetUpKey setUp, QObject* parent);

  /// Called once. Comma-separated values as historyCsv() has them.
  Pending<QByteArray> make();

 private:
  void goOn();
  void end(Result<QByteArray> text);

  const state::StateStore& m_store;
  state::SetUpKey m_setUp;
  QTimer m_timer;
  QList<HistoryEntry> m_entries;
  qsizetype m_entry = 0;
  int m_change = 0;
  QByteArray m_text;
  Completion<QByteArray> m_done;
};

}  // namespace usher::flow
