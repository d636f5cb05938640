// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "flow/flow.h"

namespace usher::app {

/// What a person can send to whoever helps them: versions, profile, addresses of Microsoft, how the steps stand, the
/// last failures and the last lines of the log. Nothing in it names a person, an organisation or a secret; it says so
/// itself. Watches the steps from when it is made.
class SupportReport final : public QObject {
  Q_OBJECT

 public:
  struct Versions {
    QString usher;
    QString browserFixes;  ///< The Chromium version whose security fixes are in; empty: not loaded.
  };

  SupportReport(flow::Flow& flow, flow::SetUp& setUp, std::function<Versions()> versions);

  /// As plain text for a file, made now.
  QString text() const;

 private:
  struct Happened {
    QString where;
    Failure failure;
  };

  void watch();
  void note(const QString& where, const std::optional<Failure>& failure);
  QStringList versionLines() const;
  QStringList productLines() const;
  QStringList stepLines() const;
  QStringList failureLines() const;
  QStringList journalLines() const;

  flow::Flow& m_flow;
  flow::SetUp& m_setUp;
  std::function<Versions()> m_versions;
  QList<Happened> m_failures;
};

}  // namespace usher::app
