// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "base/result.h"
#include "demo/world.h"

namespace usher::practice {

/// `world.json` in the world folder: readable by its owner only, replaced as a whole so that a kill at any moment
/// leaves the old or the new world.
class WorldFile {
 public:
  /// Does not touch the disk.
  explicit WorldFile(const QString& folder);

  /// The kept world, nothing when there is none yet, or why it cannot be read.
  tl::expected<std::optional<demo::World>, QString> read();
  /// Writes `world` unless it is what was read or written last. Empty when that worked, else the reason.
  QString write(const demo::World& world);

 private:
  QString m_path;
  QByteArray m_onDisk;
};

/// Makes `folder`, closed to other users. False when that is impossible.
bool makePrivateFolder(const QString& folder);

}  // namespace usher::practice
