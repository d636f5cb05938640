// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_service.h"

#include <QJsonArray>
#include <QLocale>
#include <QUuid>

#include "demo/graph_batch.h"
#include "demo/graph_call.h"
#include "demo/graph_load.h"
#include "demo/graph_routes.h"

namespace usher::demo {

namespace {

struct RequestIds {
  QString own, client;
};

Reply problemReply(const GraphProblem& problem, const QDateTime& now, const RequestIds& ids) {
  QJsonObject error{{QStringLiteral("code"), problem.code}, {QStringLiteral("message"), problem.message}};
  if (!problem.detail.isEmpty()) {
    error.insert(QStringLiteral("details"), QJsonArray{QJsonObject{{QStringLiteral("code"), problem.detail},
                                                                   {QStringLiteral("message"), problem.message},
                                                                   {QStringLiteral("target"), QJsonValue()}}});
  }
  QJsonObject inner{{QStringLiteral("date"), now.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))},
                    {QStringLiteral("request-id"), ids.own},
                    {QStringLiteral("client-request-id"), ids.client}};
  if (problem.status == 429) {
    inner.insert(QStringLiteral("code"), QStringLiteral("429"));
    inner.insert(QStringLiteral("message"), QStringLiteral("Please retry after"));
    inner.insert(QStringLiteral("status"), QStringLiteral("429"));
  }
  error.insert(QStringLiteral("innerError"), inner);
  return Reply::json(problem.status, {{QStringLiteral("error"), error}});
}

GraphProblem tooManyRequests() {
  return {429, QStringLiteral("TooManyRequests"), QStringLiteral("Please retry again later.")};
}

GraphProblem badToken(const QString& message) {
  return {401, QStringLiteral("InvalidAuthenticationToken"), message};
}

// The version root is cut off here; what is not below it is no part of this Graph.
Outcome<QString> pathBelowVersion(const QUrl& url) {
  const QString path = url.path(QUrl::FullyEncoded);
  const QString version = path.section(QLatin1Char('/'), 1, 1);
  if (version != QLatin1String("v1.0")) {
    return refuse(badSyntax(QStringLiteral("Invalid version: %1").arg(version)));
  }
  return path.mid(5);
}

Outcome<IssuedToken> tokenOf(const Request& request, const World& world, const QDateTime& now) {
  const QString text = bearerToken(request);
  if (text.isEmpty()) {
    return refuse(badToken(QStringLiteral("Access token is empty.")));
  }
  const auto token = world.accessTokens.constFind(text);
  if (token == world.accessTokens.cend() || token->tenantId != world.tenantId) {
    return refuse(badToken(QStringLiteral("Access token validation failure. Invalid audience.")));
  }
  if (token->expires <= now) {
    return refuse(badToken(QStringLiteral("Lifetime validation failed, the token is expired.")));
  }
  return *token;
}

Outcome<Reply> answerCall(GraphCall& call, const IssuedToken& token) {
  const auto person = call.world.users.constFind(token.userId);
  if (person == call.world.users.cend() || !person->accountEnabled) {
    return refuse(badToken(QStringLiteral("The identity of the calling user could not be established.")));
  }
  const User self = *person;
  call.person = &self;
  call.scopes = QSet<QString>(token.scopes.begin(), token.scopes.end());
  const auto route = routeOf(call.request.method, call.path);
  if (!route) {
    return refuse(route.error());
  }
  call.operation = route->operation;
  call.arguments = route->arguments;
  if (!scopesAllow(call.operation, call.scopes)) {
    return refuse(insufficientPrivileges());
  }
  const auto query = ODataQuery::parse(call.request.url);
  if (!query) {
    return refuse(query.error());
  }
  call.query = *query;
  return route->handler(call);
}

}  // namespace

GraphService::GraphService(World& world, const Scenario& scenario, const Origins& origins, const Clock& clock)
    : m_world(world),
      m_scenario(scenario),
      m_origins(origins),
      m_clock(clock),
      m_people(world),
      m_assignments(world),
      m_quota(scenario.quota),
      m_conflicts(m_scenario),
      m_faults(m_scenario) {
  if (scenario.large > 0) {
    m_people.catchUp();
  }
}

Reply GraphService::handle(const Request& request) {
  const QDateTime now = m_clock.now();
  const QString name = QStringLiteral("%1 at %2").arg(++m_counts.requests).arg(now.toMSecsSinceEpoch());
  const QString id = QUuid::createUuidV5(QUuid(m_world.tenantId), name).toString(QUuid::WithoutBraces);
  Reply reply = m_faults.pass(request, now, [&](const Request& passed) { return answer(passed, id); });
  const QByteArray clientId = request.header("client-request-id");
  reply.headers.emplaceBack("request-id", id.toLatin1());
  reply.headers.emplaceBack("client-request-id", clientId.isEmpty() ? id.toLatin1() : clientId);
  reply.headers.emplaceBack("Date", QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1());
  reply.headers.emplaceBack("Cache-Control", "no-cache");
  if (reply.status == 401) {
    reply.headers.emplaceBack("WWW-Authenticate",
                              "Bearer realm=\"\", authorization_uri=\"" + m_origins.authority.toEncoded() +
                                  "/common/oauth2/authorize\", client_id=\"00000003-0000-0000-c000-000000000000\"");
  }
  return reply;
}

Reply GraphService::answer(const Request& request, const QString& requestId) {
  const QDateTime now = m_clock.now();
  const QString clientId = QString::fromLatin1(request.header("client-request-id"));
  const RequestIds ids{requestId, clientId.isEmpty() ? requestId : clientId};
  const auto failed = [&](const GraphProblem& problem) { return problemReply(problem, now, ids); };

  const auto token = tokenOf(request, m_world, now);
  if (!token) {
    return failed(token.error());
  }
  const auto path = pathBelowVersion(request.url);
  if (!path) {
    return failed(path.error());
  }
  const QString root = m_origins.graph.toString() + QStringLiteral("/v1.0");
  if (*path == QLatin1String("/$batch")) {
    if (request.method != "POST") {
      return failed(wrongMethod());
    }
    const auto reply = answerBatch(request, root, [&](const Request& item) { return answer(item, requestId); });
    return reply ? *reply : failed(reply.error());
  }
  if (m_scenario.throttled) {
    if (const auto wait = m_throttle.refusal(request, now)) {
      Reply reply = failed(tooManyRequests());
      reply.headers.emplaceBack("Retry-After", *wait);
      return reply;
    }
  }
  const GraphQuota::Load load =
      isQuotaWrite(request.method, *path) ? m_quota.take(token->clientId, now) : GraphQuota::Load();
  GraphCall call{m_world, m_people, m_assignments, m_scenario, request, root, now};
  call.path = *path;
  const auto refused = refusedByLoad(request, *path, load);
  const auto answered = refused ? Outcome<Reply>(refuse(*refused)) : answerCall(call, *token);
  Reply reply = answered ? *answered : failed(answered.error());
  tellLoad(reply, resourceUnitsOf(request, *path), load, token->clientId, m_world.tenantId);
  return reply;
}

std::optional<GraphProblem> GraphService::refusedByLoad(const Request& request, const QString& path,
                                                        const GraphQuota::Load& load) {
  if (!isQuotaWrite(request.method, path)) {
    return std::nullopt;
  }
  ++m_counts.writes;
  if (load.retryAfter > 0) {
    ++m_counts.refused;
    return tooManyRequests();
  }
  const auto met = m_conflicts.meeting(m_counts.requests, changedServicePrincipal(path), m_clock.now());
  m_counts.collided += met ? 1 : 0;
  return met;
}

}  // namespace usher::demo
