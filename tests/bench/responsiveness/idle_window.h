// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>

namespace usher::bench {

/// A Qt window in which nothing happens, in a process of its own, watched like Usher's: what it shows is the machine's
/// part of a stall.
class IdleWindow {
 public:
  /// This program with this argument is that process.
  static inline const QString argument = QStringLiteral("--idle");
  static int run(int argc, char** argv);

  ~IdleWindow();
  bool start();
  /// Its longest stall since the last call, in milliseconds; negative when it does not answer.
  double longest();

 private:
  QProcess m_process;
};

}  // namespace usher::bench
