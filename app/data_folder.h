// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QStandardPaths>

namespace usher::app {

/// Where the state is kept: `given`, else the person's own place for it, with one for practice beside the real one.
inline QString dataFolder(const QString& given, bool practises) {
  if (!given.isEmpty()) {
    return QDir(given).absolutePath();
  }
  const QDir home(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
  return practises ? home.absoluteFilePath(QStringLiteral("practice")) : home.absolutePath();
}

}  // namespace usher::app
