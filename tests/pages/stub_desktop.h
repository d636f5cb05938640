// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <optional>

#include "pages/desktop.h"

namespace usher::test {

/// A desktop that remembers what was asked of it.
class StubDesktop final : public pages::Desktop {
 public:
  Pending<void> open(const QUrl& address) override {
    opened.append(address);
    return ready<void>(opens ? Result<void>() : usher::fail(Failure::Kind::BrowserBlocked));
  }
  void copy(const QString& text) override { copied.append(text); }
  Result<QString> save(const QString& name, const QByteArray& contents) override {
    if (!saves) {
      return usher::fail(Failure::Kind::DiskFull);
    }
    saved.insert(name, contents);
    return QStringLiteral("/downloads/") + name;
  }
  Pending<pages::GivenFile> chooseFile(const QString&) override {
    return ready<pages::GivenFile>(file ? Result<pages::GivenFile>(*file) : usher::fail(Failure::Kind::Cancelled));
  }
  Result<pages::GivenFile> read(const QUrl&) override {
    return file ? Result<pages::GivenFile>(*file) : usher::fail(Failure::Kind::Storage);
  }

  std::optional<pages::GivenFile> file;  ///< What the person chooses or drops.
  bool opens = true, saves = true;
  QList<QUrl> opened;
  QStringList copied;
  QHash<QString, QByteArray> saved;
};

}  // namespace usher::test
