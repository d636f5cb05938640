// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "practice_fixture.h"

#include <QJsonDocument>

#include "support/fake_transport.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

Pending<http::HttpReply> PracticeWire::send(http::HttpRequest request) {
  sent.append(request);
  if (const auto other = instead ? instead(request) : std::nullopt) {
    return ready<http::HttpReply>(*other);
  }
  return m_practice.send(std::move(request));
}

QStringList PracticeWire::writes() const {
  QStringList lines;
  for (const http::HttpRequest& request : sent) {
    if (request.method != "GET") {
      lines.append(QString::fromLatin1(request.method) + u' ' + request.url.path().section(u'/', 4));
    }
  }
  return lines;
}

QList<qsizetype> PracticeWire::batches() const {
  QList<qsizetype> sizes;
  for (const http::HttpRequest& request : sent) {
    if (request.url.path().endsWith(u"$batch"_s)) {
      sizes.append(QJsonDocument::fromJson(request.body)[u"requests"_s].toArray().size());
    }
  }
  return sizes;
}

void PracticeWire::refuse(const QByteArray& method, const QString& part, int status) {
  instead = [method, part, status](const http::HttpRequest& request) -> std::optional<Result<http::HttpReply>> {
    if (request.method != method || !request.url.path().contains(part)) {
      return {};
    }
    return jsonReply(status, {{u"error"_s, QJsonObject{{u"code"_s, u"Refused"_s}}}});
  };
}

void PracticeWire::loseAnswer(const QByteArray& method, const QString& part) {
  instead = [this, method, part](const http::HttpRequest& request) -> std::optional<Result<http::HttpReply>> {
    if (request.method != method || !request.url.path().contains(part)) {
      return {};
    }
    m_practice.send(request);
    return Result<http::HttpReply>(fail(Failure::Kind::TimedOut));
  };
}

void PracticeWire::beforeNext(const QByteArray& method, const QString& part, std::function<void()> act) {
  instead = [method, part,
             act = std::move(act)](const http::HttpRequest& request) mutable -> std::optional<Result<http::HttpReply>> {
    if (act && request.method == method && request.url.path().contains(part)) {
      std::exchange(act, {})();
    }
    return {};
  };
}

demo::Scenario PracticeFlowTest::configured() {
  demo::Scenario scenario;
  scenario.alreadyConfigured = true;
  return scenario;
}

PracticeFlowTest::~PracticeFlowTest() {
  m_setUp.reset();
  m_graph.reset();
}

void PracticeFlowTest::begin(const demo::Scenario& scenario, flow::Role role) {
  m_setUp.reset();
  m_graph.reset();
  QJsonObject described = shippedProfile(u"contreli"_s);
  QJsonObject signIn = described.value(u"signIn"_s).toObject();
  signIn.insert(u"clientId"_s, m_profile.signIn.clientId);
  described.insert(u"signIn"_s, signIn);
  m_profile.integrations.first().application.clientId =
      described.value(u"integrations"_s)[0][u"application"_s][u"clientId"_s].toString();
  m_practice = std::make_unique<PracticeTransport>(described, m_clock, scenario);
  m_tenant = std::make_unique<PracticeWire>(*m_practice);
  m_patient = std::make_unique<http::RetryingTransport>(*m_tenant, m_clock);
  m_graphWire = scenario.throttled ? static_cast<http::Transport*>(m_patient.get()) : m_tenant.get();
  const bool isOwner = role == flow::Role::Owner;
  const QString name = isOwner ? u"head-of-cs"_s : u"global-admin"_s;
  m_practice->signIn(name, isOwner ? ownerScopes : adminScopes);
  m_server.tenantId = world().tenantId;
  m_server.objectId = account(name).id;
  startAgain();
  signInAs(role);
}

demo::ServicePrincipal& PracticeFlowTest::principalOf(const QString& appId) {
  return world().servicePrincipals[world().servicePrincipalOf(appId)->id];
}

demo::User& PracticeFlowTest::person(const QString& name) {
  const auto& all = std::as_const(world().users);
  const auto found = std::find_if(all.begin(), all.end(), [&](const demo::User& user) {
    return user.userPrincipalName.section(u'@', 0, 0) == name;
  });
  return world().users[found == all.end() ? QString() : found->id];
}

demo::Group& PracticeFlowTest::group(const QString& displayName) {
  const auto& all = std::as_const(world().groups);
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const demo::Group& one) { return one.displayName == displayName; });
  return world().groups[found == all.end() ? QString() : found->id];
}

void PracticeFlowTest::assign(const QString& principalId, const QString& type, const QString& roleId) {
  demo::Assignment made;
  made.id = world().newOpaqueId();
  made.principalId = principalId;
  made.principalType = type;
  made.resourceId = vendorApp().id;
  made.appRoleId = roleId;
  made.created = m_clock.now();
  world().assignments.insert(made.id, made);
}

bool PracticeFlowTest::isAssigned(const QString& principalId, const QString& roleId) {
  const auto& all = std::as_const(world().assignments);
  return std::any_of(all.begin(), all.end(), [&](const demo::Assignment& one) {
    return one.principalId == principalId && one.resourceId == vendorApp().id && one.appRoleId == roleId;
  });
}

BusyWatch::BusyWatch(flow::Step& step, std::function<bool()> isDone) {
  QObject::connect(&step, &flow::Step::viewChanged, &m_context, [this, &step, isDone = std::move(isDone)] {
    m_wasQuiet = m_wasQuiet || (!step.isBusy() && !isDone());
  });
}

}  // namespace usher::test
