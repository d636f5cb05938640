// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "journey/tenant.h"

#include <QFile>
#include <QJsonDocument>

#include "profile/profile_loader.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

bool Tenant::start(const QString& scenarios, const QString& profileFile) {
  stop();
  m_process = std::make_unique<app::PracticeProcess>();
  const auto started = m_process->start({.world = m_folder.filePath(u"world"_s),
                                         .scenarios = scenarios,
                                         .profileFile = profileFile,
                                         .program = QStringLiteral(USHER_BUILD_DIR "/app/usher-practice")});
  if (!started) {
    qWarning("practice does not start: %s", qUtf8Printable(started.error().detail));
    return false;
  }
  m_reader = std::make_unique<tour::PracticeReader>(m_process->reader());
  return true;
}

profile::ProductProfile Tenant::contreli() const {
  auto real = profile::loadProfile(profile::installedProfileFile(u"contreli"_s), true);
  if (!real) {
    qFatal("%s", qUtf8Printable(real.error().detail));
  }
  real->signIn.browser = profile::BrowserChoice::System;
  return m_process->practised(std::move(*real));
}

QJsonObject Tenant::cloud() const {
  const profile::Cloud cloud = contreli().cloud;
  return {{u"authority"_s, cloud.authority.toString()},
          {u"graph"_s, cloud.graph.toString()},
          {u"portal"_s, cloud.portal.toString()}};
}

PracticePerson Tenant::person(const QString& account) const {
  for (const app::PracticeProcess::Account& known : m_process->accounts()) {
    if (known.role == account) {
      return {known.userName, known.password, known.mfaNumber};
    }
  }
  return {};
}

const tour::PracticeReader& Tenant::now() {
  if (!m_reader->read()) {
    qWarning("the practice tenant cannot be read");
  }
  return *m_reader;
}

QJsonObject Tenant::world() const {
  QFile file(worldFile());
  QJsonObject world = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
  QFile changes(changesFile());
  if (!changes.open(QIODevice::ReadOnly)) {
    return world;
  }
  for (const QByteArray& line : changes.readAll().split('\n')) {
    const QJsonObject changed = QJsonDocument::fromJson(line).object();
    for (auto member = changed.begin(); member != changed.end(); ++member) {
      if (!member->isObject()) {
        world.insert(member.key(), *member);
        continue;
      }
      QJsonObject entries = world.value(member.key()).toObject();
      const QJsonObject changedEntries = member->toObject();
      for (auto entry = changedEntries.begin(); entry != changedEntries.end(); ++entry) {
        if (entry->isNull()) {
          entries.remove(entry.key());
        } else {
          entries.insert(entry.key(), *entry);
        }
      }
      world.insert(member.key(), entries);
    }
  }
  return world;
}

bool Tenant::edit(const std::function<void(QJsonObject&)>& change) const {
  QJsonObject kept = world();
  change(kept);
  QFile file(worldFile());
  return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(kept).toJson()) > 0 &&
         (!QFile::exists(changesFile()) || QFile::remove(changesFile()));
}

}  // namespace usher::test
