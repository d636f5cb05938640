// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/practice/practice_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>
#include <algorithm>

#include "demo/seed_data.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::practice {

namespace {

const QStringList accountNames{u"global-admin"_s, u"cloud-app-admin"_s, u"head-of-cs"_s, u"guest"_s};

bool mayChangeTheWorld(const QByteArray& method) {
  return method != "GET" && method != "HEAD" && method != "OPTIONS";
}

/// What a person types as user name: guests use their address at home.
QString signInName(const demo::User& person) {
  return person.userType == u"Guest"_s && !person.mail.isEmpty() ? person.mail : person.userPrincipalName;
}

}  // namespace

PracticeProgram::PracticeProgram(Arguments arguments) : m_arguments(std::move(arguments)) {}

tl::expected<void, PracticeProgram::Obstacle> PracticeProgram::start() {
  const auto described = profiles();
  if (!described) {
    return tl::unexpected(described.error());
  }
  if (!makePrivateFolder(m_arguments.worldFolder)) {
    return tl::unexpected(Obstacle{1, u"The folder %1 cannot be made."_s.arg(m_arguments.worldFolder)});
  }
  m_lock = std::make_unique<QLockFile>(m_arguments.worldFolder + u"/world.lock"_s);
  m_lock->setStaleLockTime(0);
  if (!m_lock->tryLock()) {
    return tl::unexpected(Obstacle{1, u"Another usher-practice uses %1."_s.arg(m_arguments.worldFolder)});
  }
  if (!takePorts()) {
    return tl::unexpected(Obstacle{1, u"The ports from %1 on are not free on 127.0.0.1."_s.arg(m_arguments.port)});
  }
  if (auto opened = openWorlds(*described); !opened) {
    return opened;
  }
  QList<demo::World*> worlds;
  for (const auto& kept : m_worlds) {
    worlds.append(&kept->world);
  }
  m_tenant =
      std::make_unique<demo::PracticeTenant>(demo::Organisations(worlds), m_arguments.scenario, origins(), m_clock);
  const auto answer = [this](const demo::Request& request) { return answered(request); };
  for (LoopbackPort* port : {&m_authority, &m_graph, &m_portal}) {
    port->serve(answer, m_arguments.scenario.latency);
  }
  // Whoever looks at the worlds from outside is no part of practice.
  m_reader.serve(answer);
  return {};
}

tl::expected<QList<QJsonObject>, PracticeProgram::Obstacle> PracticeProgram::profiles() {
  const QStringList shipped{u":/profiles/contreli.json"_s, u":/profiles/mitel-cloudlink.json"_s};
  QList<QJsonObject> described;
  for (const QString& path : m_arguments.profiles.isEmpty() ? shipped : m_arguments.profiles) {
    QFile file(path);
    QJsonParseError error;
    if (!file.open(QIODevice::ReadOnly)) {
      return tl::unexpected(Obstacle{2, u"The profile %1 cannot be read: %2."_s.arg(path, file.errorString())});
    }
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject()) {
      return tl::unexpected(Obstacle{2, u"The profile %1 is not a JSON object: %2."_s.arg(path, error.errorString())});
    }
    described.append(json.object());
  }
  const QJsonObject catalogue = demo::seedData(u"catalogue"_s).object();
  const QJsonValue extended = catalogue.value(u"id"_s);
  if (std::any_of(described.begin(), described.end(),
                  [&](const QJsonObject& profile) { return profile.value(u"id"_s) == extended; })) {
    m_catalogue = catalogue;
    described.append(catalogue);
  }
  return described;
}

bool PracticeProgram::takePorts() {
  const auto at = [this](int offset) {
    return m_arguments.port == 0 ? quint16(0) : static_cast<quint16>(m_arguments.port + offset);
  };
  return m_authority.listen(at(0)) && m_graph.listen(at(1)) && m_portal.listen(at(2)) && m_reader.listen(at(3));
}

demo::Origins PracticeProgram::origins() const {
  return {m_authority.address(), m_graph.address(), m_portal.address(), m_reader.address()};
}

tl::expected<void, PracticeProgram::Obstacle> PracticeProgram::openWorlds(const QList<QJsonObject>& profiles) {
  demo::Scenario scenario = m_arguments.scenario;
  const auto large = [&] { return demo::seededWorld(profiles, origins(), scenario); };
  const auto first = openWorld(u"world"_s, large, profiles, scenario);
  if (!first) {
    return first;
  }
  // Only the first organisation is ever a large one.
  scenario.large = 0;
  for (demo::World& fresh : demo::otherOrganisations(profiles, origins(), scenario)) {
    const QString name = u"world-"_s + fresh.tenantId;
    if (const auto opened = openWorld(
            name, [&] { return std::move(fresh); }, profiles, scenario);
        !opened) {
      return opened;
    }
  }
  return {};
}

tl::expected<void, PracticeProgram::Obstacle> PracticeProgram::openWorld(const QString& name,
                                                                         const std::function<demo::World()>& fresh,
                                                                         const QList<QJsonObject>& profiles,
                                                                         const demo::Scenario& scenario) {
  auto kept = std::make_unique<Kept>(m_arguments.worldFolder, name);
  auto read = m_arguments.reset ? std::optional<demo::World>() : kept->file.read();
  if (!read) {
    return tl::unexpected(Obstacle{1, read.error()});
  }
  kept->world = *read ? demo::continuedWorld(std::move(**read), profiles, origins(), scenario) : fresh();
  if (const QString problem = kept->file.write(kept->world); !problem.isEmpty()) {
    return tl::unexpected(Obstacle{1, problem});
  }
  m_worlds.push_back(std::move(kept));
  return {};
}

demo::Reply PracticeProgram::answered(const demo::Request& request) {
  demo::Reply reply = m_tenant->handle(request);
  if (mayChangeTheWorld(request.method)) {
    for (const auto& kept : m_worlds) {
      if (const QString problem = kept->file.writeChanges(kept->world); !problem.isEmpty()) {
        QTextStream(stderr) << problem << Qt::endl;
      }
    }
  }
  return reply;
}

QJsonArray PracticeProgram::accountsOf(const demo::World& world) const {
  QJsonArray accounts;
  for (const QString& name : accountNames) {
    if (const demo::User* person = demo::accountNamed(world, name)) {
      accounts.append(QJsonObject{{u"role"_s, name},
                                  {u"upn"_s, signInName(*person)},
                                  {u"password"_s, person->password},
                                  {u"mfa"_s, person->mfaNumber}});
    }
  }
  return accounts;
}

QByteArray PracticeProgram::readyLine() const {
  QJsonArray organisations;
  for (const auto& kept : m_worlds) {
    const demo::World& world = kept->world;
    organisations.append(QJsonObject{{u"name"_s, world.displayName},
                                     {u"tenant"_s, world.tenantId},
                                     {u"domain"_s, world.defaultDomain},
                                     {u"partner"_s, world.isPartner},
                                     {u"accounts"_s, accountsOf(world)}});
  }
  const QJsonObject line{{u"authority"_s, m_authority.address().toString()},
                         {u"graph"_s, m_graph.address().toString()},
                         {u"portal"_s, m_portal.address().toString()},
                         {u"reader"_s, m_reader.address().toString()},
                         {u"accounts"_s, accountsOf(m_worlds.front()->world)},
                         {u"organisations"_s, organisations},
                         {u"catalogue"_s, m_catalogue}};
  return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace usher::practice
