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

 Q_SIGNALS:
  void raiseRequested();

 private:
  bool raiseOther() const;
  void listen();

  QString m_dataDir, m_serverName;
  QLockFile m_lock;
  QLocalServer m_server;
};

}  // namespace usher::app
