// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include "base/pending.h"

namespace usher::pages {

/// A file of the person's, read whole.
struct GivenFile {
  QString name;  ///< Without its folder.
  QByteArray contents;
};

/// What the pages want from the person's desktop. Passed in, so that tests can see it.
class Desktop {
 public:
  virtual ~Desktop() = default;

  /// Opens a mailto, https or local file address in the program the person chose for it. Completes when that program
  /// has it, however late; fails with BrowserBlocked when nothing opened.
  virtual Pending<void> open(const QUrl& address) = 0;
  /// Puts plain text on the clipboard.
  virtual void copy(const QString& text) = 0;
  /// Saves a file in the person's downloads folder, under `name` or, when that is taken, "name (2)" and so on; never
  /// over another file. Gives the whole path; fails with Storage or DiskFull.
  virtual Result<QString> save(const QString& name, const QByteArray& contents) = 0;
  /// Lets the person choose a file, under the heading `title`, and reads it as read() does. Cancelled when they chose
  /// none.
  virtual Pending<GivenFile> chooseFile(const QString& title) = 0;
  /// Reads a file that the person gave, such as a dropped one. Fails with Storage, and with BadInput and the code
  /// "too-large" when it is larger than `mostBytes`.
  virtual Result<GivenFile> read(const QUrl& file) = 0;
  static constexpr qint64 mostBytes = 10'000'000;
};

}  // namespace usher::pages
