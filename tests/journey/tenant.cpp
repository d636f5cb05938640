// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "journey/tenant.h"

#include <QFile>
#include <QJsonDocument>
#include <algorithm>

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

profile::ProductProfile Tenant::practised(const QString& profile) const {
  auto real = profile::loadProfile(profile::installedProfileFile(profile), true);
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

const app::PracticeProcess::Organisation& Tenant::organisation(const QString& domain) const {
  const auto& all = m_process->organisations();
  const auto found = std::find_if(all.begin(), all.end(), [&](const app::PracticeProcess::Organisation& each) {
    return each.domain.compare(domain, Qt::CaseInsensitive) == 0;
  });
  return found == all.end() ? all.first() : *found;
}

PracticePerson Tenant::person(const QString& account, const QString& domain) const {
  for (const app::PracticeProcess::Account& known : organisation(domain).accounts) {
    if (known.role == account) {
      return {known.userName, known.password, known.mfaNumber};
    }
  }
  return {};
}

tour::PracticeAccount Tenant::account(const QString& account, const QString& domain) const {
  const PracticePerson known = person(account, domain);
  return {
      account, known.userName, known.password, known.number, organisation(domain).name, organisation(domain).tenant};
}

const tour::PracticeReader& Tenant::now(const QString& tenant) {
  m_reader->setTenant(tenant);
  if (!m_reader->read()) {
    qWarning("the practice tenant cannot be read");
  }
  return *m_reader;
}

QString Tenant::file(const QString& name, const char* ending) const {
  return m_folder.filePath(u"world/"_s + name + QLatin1String(ending));
}

QJsonObject Tenant::world(const QString& domain) const {
  const QString tenant = organisation(domain).tenant;
  return tenant == m_process->organisations().first().tenant ? world() : kept(u"world-"_s + tenant);
}

QJsonObject Tenant::kept(const QString& name) const {
  QFile whole(file(name, ".json"));
  QJsonObject world =
      whole.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(whole.readAll()).object() : QJsonObject();
  QFile changes(file(name, ".changes"));
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
  QJsonObject edited = world();
  change(edited);
  QFile whole(file(u"world"_s, ".json"));
  const QString changes = file(u"world"_s, ".changes");
  return whole.open(QIODevice::WriteOnly) && whole.write(QJsonDocument(edited).toJson()) > 0 &&
         (!QFile::exists(changes) || QFile::remove(changes));
}

}  // namespace usher::test
