// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_service.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include "demo/identity_discovery.h"
#include "demo/identity_intake.h"
#include "demo/page_notice.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

IdentityService::IdentityService(const Organisations& organisations, const Scenario& scenario, const Origins& origins,
                                 const Clock& clock, NeighbourTenant& neighbour)
    : m_organisations(organisations),
      m_origins(origins),
      m_clock(clock),
      m_directory(organisations, scenario),
      m_consents(organisations, scenario, clock),
      m_stage(organisations, scenario, m_directory, m_consents, m_codes, origins, clock),
      m_journey(organisations, scenario, m_directory, m_stage, origins, clock),
      m_tokens(organisations, m_directory, m_consents, m_codes, neighbour, origins, clock) {}

Reply IdentityService::handle(const Request& request) {
  Reply reply = answer(request);
  reply.headers += {{"x-ms-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)},
                    {"x-ms-ests-server", "2.1.0 - practice"}};
  return reply;
}

Reply IdentityService::answer(const Request& request) {
  const QString path = request.url.path();
  const QString tenant = path.section(u'/', 1, 1);
  const QString rest = path.section(u'/', 2);
  if (tenant == u"common"_s && rest.startsWith(u"signin/"_s)) {
    return m_journey.step(rest.section(u'/', 1), request);
  }
  if (tenant == u"common"_s && rest == u"oauth2/nativeclient"_s) {
    return noticePage(u"Back to the application"_s, u"The sign-in is over. You can close this page."_s);
  }
  if (tenant == u"common"_s && rest.startsWith(u"userrealm/"_s)) {
    return userRealm(rest.section(u'/', 1), m_directory);
  }
  if (path == u"/error"_s) {
    const QString number = FormValues::of(request).value(u"code"_s);
    return noticePage(u"AADSTS%1"_s.arg(number), u"The practice tenant answered with this error number."_s);
  }
  return answerTenant(request, tenant, rest);
}

Reply IdentityService::answerTenant(const Request& request, const QString& tenant, const QString& rest) {
  if (rest == u"v2.0/.well-known/openid-configuration"_s) {
    return discovery(request, tenant);
  }
  if (rest == u"discovery/v2.0/keys"_s) {
    return Reply::json(200, {{u"keys"_s, QJsonArray()}});
  }
  if (rest == u"oauth2/v2.0/authorize"_s) {
    return m_journey.begin(
        request, authorizeIntake(FormValues::of(request), tenant, m_organisations.first(), m_directory, m_origins));
  }
  if (rest == u"adminconsent"_s || rest == u"v2.0/adminconsent"_s) {
    return m_journey.begin(request, adminConsentIntake(FormValues::of(request), tenant, rest.startsWith(u'v'),
                                                       m_organisations.first(), m_directory, m_origins));
  }
  if (rest == u"oauth2/v2.0/token"_s) {
    return m_tokens.handle(request, tenant);
  }
  if (rest == u"oauth2/v2.0/logout"_s) {
    return m_journey.signOut(request);
  }
  return noticePage(u"Not found"_s, u"There is no such page at the practice sign-in."_s, 404);
}

Reply IdentityService::discovery(const Request& request, const QString& tenant) const {
  const StsResult<NamedTenant> named = m_directory.tenantNamed(tenant);
  return named ? discoveryDocument(*named, tenant, m_origins)
               : stsJsonReply(named.error(), StsMoment::of(request, m_clock.now(), m_origins.authority), u"\r\n"_s);
}

}  // namespace usher::demo
