// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/practice/practice_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

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

PracticeProgram::PracticeProgram(Arguments arguments)
    : m_arguments(std::move(arguments)), m_file(m_arguments.worldFolder) {}

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
  auto world = openedWorld(*described);
  if (!world) {
    return tl::unexpected(world.error());
  }
  m_world = std::move(*world);
  if (const QString problem = m_file.write(m_world); !problem.isEmpty()) {
    return tl::unexpected(Obstacle{1, problem});
  }
  m_tenant = std::make_unique<demo::PracticeTenant>(m_world, m_arguments.scenario, origins(), m_clock);
  for (LoopbackPort* port : {&m_authority, &m_graph, &m_portal, &m_reader}) {
    port->serve([this](const demo::Request& request) { return answered(request); });
  }
  return {};
}

tl::expected<QList<QJsonObject>, PracticeProgram::Obstacle> PracticeProgram::profiles() const {
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

tl::expected<demo::World, PracticeProgram::Obstacle> PracticeProgram::openedWorld(const QList<QJsonObject>& profiles) {
  demo::World fresh = demo::seededWorld(profiles, origins(), m_arguments.scenario);
  if (m_arguments.reset) {
    return fresh;
  }
  auto kept = m_file.read();
  if (!kept) {
    return tl::unexpected(Obstacle{1, kept.error()});
  }
  return *kept ? demo::continuedWorld(std::move(**kept), profiles, origins(), m_arguments.scenario) : fresh;
}

demo::Reply PracticeProgram::answered(const demo::Request& request) {
  demo::Reply reply = m_tenant->handle(request);
  if (mayChangeTheWorld(request.method)) {
    if (const QString problem = m_file.writeChanges(m_world); !problem.isEmpty()) {
      QTextStream(stderr) << problem << Qt::endl;
    }
  }
  return reply;
}

QByteArray PracticeProgram::readyLine() const {
  QJsonArray accounts;
  for (const QString& name : accountNames) {
    if (const demo::User* person = demo::accountNamed(m_world, name)) {
      accounts.append(QJsonObject{{u"role"_s, name},
                                  {u"upn"_s, signInName(*person)},
                                  {u"password"_s, person->password},
                                  {u"mfa"_s, person->mfaNumber}});
    }
  }
  const QJsonObject line{{u"authority"_s, m_authority.address().toString()},
                         {u"graph"_s, m_graph.address().toString()},
                         {u"portal"_s, m_portal.address().toString()},
                         {u"reader"_s, m_reader.address().toString()},
                         {u"accounts"_s, accounts}};
  return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace usher::practice
