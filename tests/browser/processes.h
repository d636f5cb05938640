// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QList>

namespace usher::test {

/// A process as /proc shows it.
struct Process {
  qint64 id = 0;
  QByteArrayList arguments;

  /// A field of its status, "Seccomp" say, without blanks around it.
  QByteArray status(const QByteArray& field) const;
  /// A page's process of Chromium.
  bool isRenderer() const { return arguments.contains("--type=renderer"); }
};

/// The children of `parent`, theirs, and so on.
QList<Process> processesBelow(qint64 parent);
/// The pages' processes among them.
QList<Process> renderersBelow(qint64 parent);

/// Whether something listens on this TCP port.
bool isListening(quint16 port);
/// A port that nothing listens on.
quint16 freePort();

}  // namespace usher::test
