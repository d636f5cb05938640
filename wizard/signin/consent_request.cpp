// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/consent_request.h"

#include "signin/aadsts.h"
#include "signin/endpoints.h"
#include "signin/form_query.h"
#include "signin/random_text.h"
#include "signin/redirect_match.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

namespace {

ConsentAnswer refusalIn(const QHash<QString, QString>& parameters) {
  const int number = aadstsNumber(parameters.value(u"error_description"_s));
  if (number == 90093 || number == 90094 || number == 90095) {
    return ConsentAnswer::NoRights;
  }
  const QString error = parameters.value(u"error"_s);
  const bool isDeclined = number == 65004 || parameters.value(u"error_subcode"_s) == u"cancel"_s ||
                          error == u"access_denied"_s || error == u"consent_required"_s;
  return isDeclined ? ConsentAnswer::Declined : ConsentAnswer::Unclear;
}

}  // namespace

QUrl ConsentRequest::address(const profile::Cloud& cloud) const {
  QUrl url = adminConsentAddress(cloud.authority, tenantId);
  url.setQuery(encodedQuery({{u"client_id"_s, clientId},
                             {u"scope"_s, originText(cloud.graph) + u"/.default"_s},
                             {u"redirect_uri"_s, redirectUri.toString(QUrl::FullyEncoded)},
                             {u"state"_s, state}}),
               QUrl::StrictMode);
  return url;
}

QString freshState() {
  return randomText(32);
}

ConsentAnswer readConsentRedirect(const QUrl& redirect, const ConsentRequest& request) {
  const auto parameters = singleParameters(redirect);
  if (!isRedirectTo(redirect, request.redirectUri) || !parameters || request.state.isEmpty() ||
      !equalInConstantTime(parameters->value(u"state"_s).toUtf8(), request.state.toUtf8())) {
    return ConsentAnswer::Unclear;
  }
  if (parameters->contains(u"error"_s) || parameters->contains(u"error_subcode"_s)) {
    return refusalIn(*parameters);
  }
  const QString tenant = parameters->value(u"tenant"_s);
  const bool isOurTenant = tenant.isEmpty() || tenant.compare(request.tenantId, Qt::CaseInsensitive) == 0;
  const bool isAccepted = parameters->value(u"admin_consent"_s).compare(u"true"_s, Qt::CaseInsensitive) == 0;
  return isAccepted && isOurTenant ? ConsentAnswer::Accepted : ConsentAnswer::Unclear;
}

}  // namespace usher::signin
