// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace usher::app {

/// Ctrl-C, and what else asks a process to end (SIGTERM, SIGHUP), as a signal of Qt's. One at a time in a process.
class StopSignals final : public QObject {
  Q_OBJECT

 public:
  explicit StopSignals(QObject* parent = nullptr);
  ~StopSignals() override;

 Q_SIGNALS:
  void stopWanted();

 private:
  std::unique_ptr<QSocketNotifier> m_notifier;
};

}  // namespace usher::app
