// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "state/database_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "base/log.h"

namespace usher::state {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Failure fileFailure(const QFileDevice& file, const QString& code) {
  const bool full = file.error() == QFileDevice::ResourceError;
  return failure(full ? Failure::Kind::DiskFull : Failure::Kind::Storage, code, file.errorString());
}

QStringList filesOf(const QString& file) {
  return {file, file + u"-wal"_s, file + u"-shm"_s};
}

}  // namespace

Result<void> makePrivateFolder(const QString& folder) {
  if (!QDir().mkpath(folder)) {
    return fail(Failure::Kind::Storage, u"folder"_s, folder);
  }
  if (!QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner)) {
    return fail(Failure::Kind::Storage, u"folder-permissions"_s, folder);
  }
  return {};
}

Result<void> makePrivateFile(const QString& file) {
  for (const QString& name : filesOf(file)) {
    if (QFileInfo(name).isSymLink()) {
      return fail(Failure::Kind::Storage, u"symlink"_s, name);
    }
  }
  if (!QFileInfo::exists(file)) {
    QFile fresh(file);
    // NewOnly is O_EXCL: a link put there meanwhile is not followed.
    const bool isMade = fresh.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly);
    const QFileInfo now(file);
    // Another start may have made it meanwhile.
    if (!isMade && (now.isSymLink() || !now.exists())) {
      return fail(fileFailure(fresh, u"create"_s));
    }
  }
  for (const QString& name : filesOf(file)) {
    if (QFileInfo::exists(name) && !QFile::setPermissions(name, ownerOnly)) {
      return fail(Failure::Kind::Storage, u"file-permissions"_s, name);
    }
  }
  return {};
}

Result<QString> setAside(const QString& file) {
  const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMddTHHmmssZ"_s);
  const QString wanted = file + u".damaged-"_s + stamp;
  QString name = wanted;
  for (int i = 2; QFileInfo::exists(name); ++i) {
    name = wanted + u'-' + QString::number(i);
  }
  QFile damaged(file);
  if (!damaged.rename(name)) {
    return fail(fileFailure(damaged, u"set-aside"_s));
  }
  QFile::rename(file + u"-wal"_s, name + u"-wal"_s);
  QFile::remove(file + u"-shm"_s);
  LogLine(QtWarningMsg, logState(), "a damaged state file was set aside");
  return name;
}

}  // namespace usher::state
