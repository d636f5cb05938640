// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>
#include <optional>

#include "base/result.h"
#include "demo/world.h"

namespace usher::practice {

/// An organisation's files in the world folder, readable by their owner only: `NAME.json`, replaced as a whole now and
/// then, and `NAME.changes`, a line for every change since. A kill at any moment loses nothing that was written.
class WorldFile {
 public:
  /// Does not touch the disk.
  explicit WorldFile(const QString& folder, const QString& name = QStringLiteral("world"));

  /// The kept world, nothing when there is none yet, or why it cannot be read.
  tl::expected<std::optional<demo::World>, QString> read();
  /// Writes all of `world`. Empty when that worked, else the reason.
  QString write(const demo::World& world);
  /// Writes what is different since the last writing; needs write() before. Empty when that worked, else the reason.
  QString writeChanges(const demo::World& world);

 private:
  QString readChanges(const QByteArray& worldJson, demo::World& world) const;
  bool append(const QByteArray& line);

  QString m_path;
  QFile m_changes;
  std::optional<demo::WorldMark> m_written;
};

/// Makes `folder`, closed to other users. False when that is impossible.
bool makePrivateFolder(const QString& folder);

}  // namespace usher::practice
