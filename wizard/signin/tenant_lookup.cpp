// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/tenant_lookup.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "http/retry_policy.h"
#include "signin/aadsts.h"
#include "signin/account.h"
#include "signin/endpoints.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

namespace {

/// The domain in what a person typed, in ASCII, or empty.
QString domainIn(const QString& domainOrAddress) {
  const QString text = domainOrAddress.trimmed();
  const qsizetype at = text.indexOf(u'@');
  if (at == 0 || (at > 0 && text.indexOf(u'@', at + 1) > 0)) {
    return {};
  }
  const QString domain = QString::fromLatin1(QUrl::toAce(text.mid(at + 1))).toLower();
  return isDomainName(domain) ? domain : QString();
}

Failure lookupFailure(const http::HttpReply& reply, const QJsonObject& body) {
  Failure why = failureOf(entraErrorOf(body, reply.status));
  if (reply.status == 429) {
    why.kind = Failure::Kind::Throttled;
    why.retryAfter = http::retryAfter(reply, QDateTime::currentDateTimeUtc());
  } else if (reply.status >= 500) {
    why.kind = Failure::Kind::ServiceDown;
  }
  return why;
}

Result<QString> tenantInDiscovery(const http::HttpReply& reply, const QUrl& authority) {
  const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
  if (reply.status != 200) {
    return fail(lookupFailure(reply, body));
  }
  const QUrl issuer(body.value(u"issuer"_s).toString(), QUrl::StrictMode);
  const QString tenantId = issuer.path().section(u'/', 1, 1).toLower();
  if (!isGuid(tenantId) || issuer.path().section(u'/', 2) != u"v2.0"_s) {
    return fail(Failure::Kind::BadReply, u"issuer"_s);
  }
  // A domain of another national cloud is answered with that cloud's issuer; its tenant cannot be reached from here.
  if (originText(issuer) != originText(authority)) {
    return fail(Failure::Kind::NotFound, u"other-cloud"_s, issuer.host());
  }
  if (tenantId == personalTenantId) {
    return fail(Failure::Kind::NotFound, u"personal"_s);
  }
  return tenantId;
}

}  // namespace

Pending<QString> tenantIdOf(const QString& domainOrAddress, const QUrl& authority, http::Transport& transport,
                            QObject* context) {
  const QString domain = domainIn(domainOrAddress);
  if (domain.isEmpty()) {
    return ready<QString>(fail(Failure::Kind::BadInput, u"domain"_s, domainOrAddress.trimmed().left(200)));
  }
  http::HttpRequest request;
  request.url = discoveryAddress(authority, domain);
  request.headers = {{"Accept", "application/json"}};
  return mapped(transport.send(request), context,
                [authority](const http::HttpReply& reply) { return tenantInDiscovery(reply, authority); });
}

TenantLookup tenantLookup(const QUrl& authority, http::Transport& transport) {
  return [authority, &transport](const QString& domainOrAddress, QObject* context) {
    return tenantIdOf(domainOrAddress, authority, transport, context);
  };
}

}  // namespace usher::signin
