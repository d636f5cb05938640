// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/practice/world_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace usher::practice {

WorldFile::WorldFile(const QString& folder) : m_path(folder + u"/world.json"_s) {}

tl::expected<std::optional<demo::World>, QString> WorldFile::read() {
  QFile file(m_path);
  if (!file.exists()) {
    return std::optional<demo::World>();
  }
  if (!file.open(QIODevice::ReadOnly)) {
    return tl::unexpected(u"%1 cannot be read: %2."_s.arg(m_path, file.errorString()));
  }
  m_onDisk = file.readAll();
  std::optional<demo::World> world = demo::World::fromJson(QJsonDocument::fromJson(m_onDisk).object());
  if (!world) {
    return tl::unexpected(u"%1 is damaged. Start with --reset for a fresh organisation."_s.arg(m_path));
  }
  return world;
}

QString WorldFile::write(const demo::World& world) {
  const QByteArray json = QJsonDocument(world.toJson()).toJson(QJsonDocument::Compact);
  if (json == m_onDisk) {
    return {};
  }
  QSaveFile file(m_path);
  const bool written = file.open(QIODevice::WriteOnly) &&
                       file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                       file.write(json) == json.size() && file.commit();
  if (!written) {
    return u"%1 cannot be written: %2."_s.arg(m_path, file.errorString());
  }
  m_onDisk = json;
  return {};
}

bool makePrivateFolder(const QString& folder) {
  const QFileDevice::Permissions mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
  if (QDir(folder).exists()) {
    return true;
  }
  return QDir().mkpath(folder) && QFile::setPermissions(folder, mine);
}

}  // namespace usher::practice
