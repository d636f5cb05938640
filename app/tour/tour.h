// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <functional>

#include "app/tour/reception.h"
#include "app/tour/stage.h"

namespace usher::tour {

/// Walks both roles through the real pages, or all customers of a product with managed accounts, by itself, and leaves
/// a picture of every page and state and report.json in a folder.
class Tour final : public QObject {
  Q_OBJECT

 public:
  struct Settings {
    QString folder, profileId;
    QUrl reader;
    QList<PracticeAccount> accounts;
    /// Starts Usher anew for a role; the earlier start is over then.
    std::function<Stage::Opened(flow::Role)> open;
    /// Instead of `open` for a product with managed accounts.
    std::function<Reception::Opened()> openAccounts;
  };

  explicit Tour(Settings settings, QObject* parent = nullptr);

  /// Begins when the event loop runs; finished() tells when it is over.
  void start();

 Q_SIGNALS:
  void finished(bool allVerified);

 private:
  void run();
  bool administrator();
  bool owner();
  bool customers();

  Settings m_settings;
  PracticeReader m_reader;
  Report m_report;
};

}  // namespace usher::tour
