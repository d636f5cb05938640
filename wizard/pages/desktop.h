// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include "base/pending.h"

namespace usher::pages {

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
};

}  // namespace usher::pages
