// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <memory>

#include "base/result.h"

namespace usher::app {

/// One running Usher per data folder. The second start asks the first to come to the front and ends.
class SingleInstance final : public QObject {
  Q_OBJECT

 public:
  explicit SingleInstance(const QString& dataDir, QObject* parent = nullptr);

  enum class Outcome { First, RaisedOther };
  /// A lock left behind by a dead process is taken over. A failure is Storage.
  Result<Outcome> claim();
  /// For what shows no window: the other is not asked to come to the front, and cannot ask this one. Storage with the
  /// code "already-running" where there is another.
  Result<void> claimUnseen();

 Q_SIGNALS:
  void raiseRequested();

 private:
  Result<void> makeFolder() const;
  bool raiseOther() const;
  void listen();

  QString m_dataDir, m_serverName;
  QLockFile m_lock;
  QLocalServer m_server;
};

}  // namespace usher::app
