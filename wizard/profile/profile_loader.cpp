// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "profile/profile_loader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include "profile/profile_checks.h"
#include "profile/profile_reader.h"
#include "profile/profile_resources.h"
#include "profile/profile_schema.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::profile {

namespace {

constexpr qint64 largestProfile = 256 * 1024;

tl::unexpected<Failure> badProfile(const QString& code, const QString& name, const QString& place,
                                   const QString& expected) {
  return fail(Failure::Kind::BadInput, code, u"%1: %2: %3"_s.arg(name, place, expected));
}

tl::unexpected<Failure> badProfile(const QString& name, const ProfileProblem& problem) {
  return badProfile(problem.code, name, problem.pointer.isEmpty() ? u"/"_s : problem.pointer, problem.expected);
}

QString lineAndColumn(const QByteArray& text, qsizetype offset) {
  const QByteArray before = text.left(offset);
  return u"line %1, column %2"_s.arg(before.count('\n') + 1).arg(before.size() - before.lastIndexOf('\n'));
}

Result<QJsonObject> parsed(const QByteArray& json, const QString& name) {
  if (json.size() > largestProfile) {
    return badProfile(u"too-large"_s, name, u"/"_s, u"expected at most 256 kB"_s);
  }
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(json, &error);
  if (error.error != QJsonParseError::NoError) {
    return badProfile(u"not-json"_s, name, lineAndColumn(json, error.offset),
                      u"expected JSON (%1)"_s.arg(error.errorString()));
  }
  if (!document.isObject()) {
    return badProfile(u"schema"_s, name, u"/"_s, u"expected a JSON object"_s);
  }
  return document.object();
}

/// Where the program lies. Profiles are checked before there is an application object that knows.
QString programFolder() {
  return QCoreApplication::instance() ? QCoreApplication::applicationDirPath()
                                      : QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).absolutePath();
}

/// A vendor's own files come first, so that they replace a shipped profile of the same id.
QStringList profileFolders() {
  linkProfileResources();
  const QString program = programFolder();
  return {program + u"/profiles"_s, program + u"/../share/usher/profiles"_s, u":/profiles"_s};
}

}  // namespace

Result<ProductProfile> readProfile(const QByteArray& json, const QString& name, const QString& folder,
                                   bool allowPlaceholders) {
  const Result<QJsonObject> document = parsed(json, name);
  if (!document) {
    return fail(document.error());
  }
  if (const auto problem = schemaProblem(*document)) {
    return badProfile(name, *problem);
  }
  if (const auto problem = formProblem(*document, folder)) {
    return badProfile(name, *problem);
  }
  ProductProfile profile = profileFrom(*document, folder);
  if (!allowPlaceholders && !profile.cloud.isLoopback()) {
    if (const auto problem = placeholderProblem(*document)) {
      return badProfile(name, *problem);
    }
  }
  return profile;
}

Result<ProductProfile> loadProfile(const QString& fileName, bool allowPlaceholders) {
  linkProfileResources();
  const QFileInfo info(fileName);
  QFile file(fileName);
  if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
    return badProfile(u"unreadable"_s, fileName, u"/"_s, u"expected a file that can be read"_s);
  }
  return readProfile(file.read(largestProfile + 1), fileName, info.absolutePath(), allowPlaceholders);
}

QStringList installedProfileIds() {
  QStringList ids;
  for (const QString& folder : profileFolders()) {
    for (const QString& file : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
      const QString id = file.chopped(5);
      if (!id.endsWith(u".schema"_s) && !ids.contains(id)) {
        ids.append(id);
      }
    }
  }
  ids.sort();
  return ids;
}

QString installedProfileFile(const QString& id) {
  if (!installedProfileIds().contains(id)) {
    return {};
  }
  for (const QString& folder : profileFolders()) {
    if (const QString file = folder + u'/' + id + u".json"_s; QFile::exists(file)) {
      return file;
    }
  }
  return {};
}

}  // namespace usher::profile
