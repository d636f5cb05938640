// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QSet>
#include <functional>
#include <utility>

#include "base/pending.h"

namespace usher::home {

/// Looks again at many integrations, a few at a time, and remembers which of them need somebody to sign in.
class LookAgainRun final : public QObject {
  Q_OBJECT

 public:
  static constexpr qsizetype atOnce = 4;

  /// Account and integration.
  using Target = std::pair<QString, QString>;
  using Look = std::function<Pending<void>(const QString& account, const QString& integration)>;

  struct Tally {
    qsizetype total = 0, done = 0, signInNeeded = 0, failed = 0;
    bool wasCancelled = false;
  };

  explicit LookAgainRun(Look look, QObject* parent = nullptr);
  ~LookAgainRun() override;

  /// Begins with all of them; during a run they join it. What is asked for twice is looked at once.
  void start(const QList<Target>& targets);
  /// Stops what is under way and forgets the rest.
  void cancel();

  bool isRunning() const { return !m_waiting.isEmpty() || !m_running.isEmpty(); }
  bool isLookingAt(const Target& target) const;
  bool needsSignIn(const Target& target) const { return m_signInNeeded.contains(target); }
  /// Of the run that goes on, or of the last one.
  const Tally& tally() const { return m_tally; }

 Q_SIGNALS:
  /// One more was looked at, or the run began or ended.
  void changed();

 private:
  void goOn();
  void finished(const Target& target, const Result<void>& result);

  Look m_look;
  QList<Target> m_waiting;
  QList<std::pair<Target, Pending<void>>> m_running;
  QSet<Target> m_signInNeeded;
  Tally m_tally;
};

}  // namespace usher::home
