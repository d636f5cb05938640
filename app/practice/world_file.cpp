// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/practice/world_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace usher::practice {

namespace {

constexpr qint64 longestChanges = 16 * 1024 * 1024;
constexpr QFileDevice::Permissions ownersOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// The first line of the changes: which whole world they follow. Those of an earlier one are in it already.
QByteArray changesHead(const QByteArray& worldJson) {
  return "changes of " + QCryptographicHash::hash(worldJson, QCryptographicHash::Sha256).toHex();
}

QString cannotWrite(const QFileDevice& file) {
  return u"%1 cannot be written: %2."_s.arg(file.fileName(), file.errorString());
}

}  // namespace

WorldFile::WorldFile(const QString& folder, const QString& name)
    : m_path(folder + u'/' + name + u".json"_s), m_changes(folder + u'/' + name + u".changes"_s) {}

tl::expected<std::optional<demo::World>, QString> WorldFile::read() {
  QFile file(m_path);
  if (!file.exists()) {
    return std::optional<demo::World>();
  }
  if (!file.open(QIODevice::ReadOnly)) {
    return tl::unexpected(u"%1 cannot be read: %2."_s.arg(m_path, file.errorString()));
  }
  const QByteArray json = file.readAll();
  std::optional<demo::World> world = demo::World::fromJson(QJsonDocument::fromJson(json).object());
  const QString damaged = world ? readChanges(json, *world) : m_path;
  if (!damaged.isEmpty()) {
    return tl::unexpected(u"%1 is damaged. Start with --reset for a fresh organisation."_s.arg(damaged));
  }
  return world;
}

/// The name of the file if it is damaged.
QString WorldFile::readChanges(const QByteArray& worldJson, demo::World& world) const {
  QFile file(m_changes.fileName());
  if (!file.open(QIODevice::ReadOnly)) {
    return file.exists() ? file.fileName() : QString();
  }
  QList<QByteArray> lines = file.readAll().split('\n');
  // What follows the last line's end was being written when the program was killed: it was never answered.
  lines.removeLast();
  if (lines.isEmpty() || lines.first() != changesHead(worldJson)) {
    return {};
  }
  for (const QByteArray& line : lines.mid(1)) {
    const QJsonDocument changes = QJsonDocument::fromJson(line);
    if (!changes.isObject() || !world.apply(changes.object())) {
      return file.fileName();
    }
  }
  return {};
}

QString WorldFile::write(const demo::World& world) {
  const QByteArray json = QJsonDocument(world.toJson()).toJson(QJsonDocument::Compact);
  QSaveFile file(m_path);
  const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownersOnly) &&
                       file.write(json) == json.size() && file.commit();
  if (!written) {
    return cannotWrite(file);
  }
  m_changes.close();
  if (!m_changes.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered) ||
      !m_changes.setPermissions(ownersOnly) || !append(changesHead(json))) {
    return cannotWrite(m_changes);
  }
  m_written.emplace(world);
  return {};
}

QString WorldFile::writeChanges(const demo::World& world) {
  const std::optional<QJsonObject> changes = world.changesSince(*m_written);
  if (changes && changes->isEmpty()) {
    return {};
  }
  if (!changes || m_changes.pos() > longestChanges || !append(QJsonDocument(*changes).toJson(QJsonDocument::Compact))) {
    return write(world);
  }
  m_written.emplace(world);
  return {};
}

bool WorldFile::append(const QByteArray& line) {
  return m_changes.write(line + '\n') == line.size() + 1;
}

bool makePrivateFolder(const QString& folder) {
  const QFileDevice::Permissions mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
  if (QDir(folder).exists()) {
    return true;
  }
  return QDir().mkpath(folder) && QFile::setPermissions(folder, mine);
}

}  // namespace usher::practice
