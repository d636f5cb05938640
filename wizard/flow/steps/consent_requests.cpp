// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/consent_requests.h"

#include "flow/set_up.h"
#include "flow/steps/vendor_link_fact.h"
#include "signin/scopes.h"

namespace usher::flow {

QList<graph::Permission> wantedForOwners() {
  static const QStringList signInScopes{QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"),
                                        QStringLiteral("offline_access")};
  QList<graph::Permission> wanted;
  for (const QString& scope : signin::scopes::owner()) {
    if (!signInScopes.contains(scope)) {
      wanted.append({scope, false});
    }
  }
  return wanted;
}

std::optional<signin::VendorLink> vendorLink(const SetUp& setUp) {
  const auto fact = setUp.fact(facts::vendorLink);
  return fact ? std::optional(vendorLinkFrom(fact->data)) : std::nullopt;
}

AtMicrosoft::Consent vendorRequest(const SetUp& setUp) {
  const auto& application = setUp.parts().integration.application;
  const auto& redirects = application.consentRedirects;
  AtMicrosoft::Consent consent{setUp.key().tenant, application.clientId, redirects.embedded, redirects.ownBrowser,
                               redirects.elsewhere};
  const auto link = vendorLink(setUp);
  if (link && !link->redirectUri.isEmpty()) {
    consent.embeddedRedirect = link->redirectUri;
    consent.elsewhereRedirect = link->redirectUri;
    consent.ownBrowserRedirect = link->redirectUri == redirects.ownBrowser ? link->redirectUri : QUrl();
    consent.state = link->state;
    consent.loadRedirect = !link->state.isEmpty();
  }
  return consent;
}

AtMicrosoft::Consent ownersRequest(const SetUp& setUp) {
  const auto& client = setUp.parts().profile.signIn;
  return {setUp.key().tenant, client.clientId, client.redirectUri, client.redirectUri, client.redirectUri};
}

QUrl addressForOthers(const profile::Cloud& cloud, const AtMicrosoft::Consent& request, const QString& freshState) {
  if (request.tenantId.isEmpty()) {
    return {};
  }
  const QString state = request.state.isEmpty() ? freshState : request.state;
  return signin::ConsentRequest{request.tenantId, request.clientId, state, request.elsewhereRedirect}.address(cloud);
}

}  // namespace usher::flow
