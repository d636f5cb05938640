// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/aadsts.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <utility>

#include "base/foreign_text.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

namespace {

using Kind = Failure::Kind;

constexpr std::array aadstsKinds = std::to_array<std::pair<int, Kind>>({
    {16000, Kind::WrongAccount},     // account not in the tenant
    {50001, Kind::Rejected},         // the resource asked for does not exist
    {50011, Kind::Rejected},         // redirect address not registered
    {50020, Kind::WrongAccount},     // account of another directory
    {50034, Kind::WrongAccount},     // no such account
    {50053, Kind::Forbidden},        // account locked
    {50055, Kind::SignInNeeded},     // password expired
    {50057, Kind::Forbidden},        // account disabled
    {50058, Kind::SignInNeeded},     // nobody signed in
    {50059, Kind::NotFound},         // no tenant in the request
    {50072, Kind::SignInNeeded},     // second factor must be enrolled
    {50074, Kind::SignInNeeded},     // second factor needed
    {50076, Kind::SignInNeeded},     // second factor needed
    {50078, Kind::SignInNeeded},     // second factor expired
    {50079, Kind::SignInNeeded},     // second factor must be enrolled
    {50097, Kind::BrowserBlocked},   // device authentication needed
    {50105, Kind::Forbidden},        // not assigned to the app
    {50126, Kind::SignInNeeded},     // wrong name or password
    {50129, Kind::BrowserBlocked},   // device not joined
    {50131, Kind::BrowserBlocked},   // Conditional Access
    {50140, Kind::SignInNeeded},     // "stay signed in?" interrupt
    {50155, Kind::BrowserBlocked},   // device authentication failed
    {50158, Kind::SignInNeeded},     // external challenge
    {50173, Kind::SignInNeeded},     // sign-in revoked
    {50194, Kind::Rejected},         // app is not multi-tenant
    {50196, Kind::Throttled},        // client loops
    {53000, Kind::BrowserBlocked},   // device not compliant
    {53001, Kind::BrowserBlocked},   // device not domain joined
    {53003, Kind::BrowserBlocked},   // Conditional Access
    {54005, Kind::SignInNeeded},     // code used before
    {65001, Kind::ConsentNeeded},    // never consented
    {65002, Kind::Rejected},         // first-party app not pre-authorised
    {65004, Kind::Declined},         // the person declined
    {70000, Kind::SignInNeeded},     // bad grant
    {70001, Kind::Rejected},         // app disabled
    {70008, Kind::SignInNeeded},     // grant expired
    {70043, Kind::SignInNeeded},     // sign-in frequency policy
    {90002, Kind::NotFound},         // no such tenant
    {90024, Kind::ServiceDown},      // transient
    {90033, Kind::ServiceDown},      // transient
    {90038, Kind::NotFound},         // tenant of another cloud
    {90055, Kind::Throttled},        // too many requests
    {90072, Kind::WrongAccount},     // external account not in the tenant
    {90093, Kind::ConsentNeeded},    // consent not allowed to this account
    {90094, Kind::ConsentNeeded},    // an administrator must consent
    {90095, Kind::ConsentNeeded},    // an administrator must approve
    {90099, Kind::ConsentNeeded},    // partner not pre-consented
    {500011, Kind::Rejected},        // resource not in the tenant
    {500021, Kind::Forbidden},       // tenant restrictions
    {500113, Kind::Rejected},        // no redirect address registered
    {500212, Kind::Forbidden},       // cross-tenant policy
    {500213, Kind::Forbidden},       // cross-tenant policy
    {501481, Kind::SignInNeeded},    // verifier does not fit the challenge
    {530032, Kind::BrowserBlocked},  // security policy
    {530035, Kind::BrowserBlocked},  // security defaults
    {650052, Kind::Rejected},        // the organisation lacks the service
    {650056, Kind::Rejected},        // app misconfigured
    {700011, Kind::Rejected},        // app not in the tenant
    {700016, Kind::Rejected},        // app not in the tenant
    {700025, Kind::Rejected},        // secret from a public client
    {700082, Kind::SignInNeeded},    // refresh token expired by inactivity
    {900021, Kind::NotFound},        // empty tenant id
    {900023, Kind::NotFound},        // malformed tenant
    {900971, Kind::Rejected},        // no redirect address
    {7000112, Kind::Rejected},       // app disabled
    {7000218, Kind::Rejected},       // secret missing: wrong platform
});

Kind kindOfWord(const EntraError& error) {
  const QString& word = error.error;
  if (error.subcode == u"cancel"_s || word == u"access_denied"_s) {
    return Kind::Declined;
  }
  if (word == u"consent_required"_s || error.suberror == u"consent_required"_s) {
    return Kind::ConsentNeeded;
  }
  if (word == u"interaction_required"_s || word == u"login_required"_s || word == u"invalid_grant"_s) {
    return Kind::SignInNeeded;
  }
  if (word == u"temporarily_unavailable"_s || word == u"server_error"_s) {
    return Kind::ServiceDown;
  }
  return word == u"invalid_tenant"_s ? Kind::NotFound : Kind::Rejected;
}

QString traceIdIn(const QString& description) {
  static const QRegularExpression form(u"Trace ID: ([0-9a-fA-F-]{36})"_s);
  return form.match(description).captured(1);
}

}  // namespace

int aadstsNumber(const QString& text) {
  static const QRegularExpression form(u"AADSTS([0-9]{4,8})(?![0-9])"_s);
  return form.match(text).captured(1).toInt();
}

std::optional<Failure::Kind> kindOfAadsts(int number) {
  const auto found =
      std::find_if(aadstsKinds.begin(), aadstsKinds.end(), [&](const auto& entry) { return entry.first == number; });
  return found == aadstsKinds.end() ? std::nullopt : std::optional(found->second);
}

EntraError entraErrorOf(const QJsonObject& body, int httpStatus) {
  EntraError error;
  error.error = body.value(u"error"_s).toString();
  error.description = body.value(u"error_description"_s).toString();
  error.suberror = body.value(u"suberror"_s).toString();
  error.traceId = body.value(u"trace_id"_s).toString();
  error.claims = body.value(u"claims"_s).toString().toUtf8();
  error.number = body.value(u"error_codes"_s).toArray().at(0).toInt();
  if (error.number == 0) {
    error.number = aadstsNumber(error.description);
  }
  error.httpStatus = httpStatus;
  return error;
}

Failure failureOf(const EntraError& error) {
  const auto known = kindOfAadsts(error.number);
  Failure why = failure(known ? *known : kindOfWord(error));
  why.code = error.number != 0 ? u"AADSTS%1"_s.arg(error.number) : shownText(error.error, 40);
  why.detail = shownText(error.description, 500);
  why.requestId = shownText(error.traceId.isEmpty() ? traceIdIn(error.description) : error.traceId, 40);
  why.httpStatus = error.httpStatus;
  return why;
}

}  // namespace usher::signin
