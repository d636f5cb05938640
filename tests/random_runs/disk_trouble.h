// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

namespace usher::test {

/// While it lives, this process can write to no file: each write fails as on a broken disk, but for the words (EFBIG).
class BrokenDisk final {
 public:
  BrokenDisk();
  ~BrokenDisk();
  Q_DISABLE_COPY_MOVE(BrokenDisk)
};

/// While it lives, the file system of a folder has no room. For small ones only.
class FullDisk final {
 public:
  explicit FullDisk(const QString& folder);
  ~FullDisk();
  Q_DISABLE_COPY_MOVE(FullDisk)

 private:
  QFile m_filler;
};

}  // namespace usher::test
