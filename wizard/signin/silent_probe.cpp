// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/silent_probe.h"

#include "signin/aadsts.h"
#include "signin/authorization_flow.h"
#include "signin/authorization_redirect.h"
#include "signin/endpoints.h"
#include "signin/form_query.h"
#include "signin/random_text.h"
#include "signin/redirect_match.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

namespace {

constexpr qsizetype silentStateBytes = 32;
constexpr qsizetype silentVerifierBytes = 64;

/// An error without a number that the table holds (OIDC Core 3.1.2.6).
SilentAnswer silentAnswerToWord(const QString& error) {
  if (error == u"login_required"_s || error == u"account_selection_required"_s) {
    return SilentAnswer::NobodySignedIn;
  }
  if (error == u"consent_required"_s) {
    return SilentAnswer::NotConsented;
  }
  return error == u"interaction_required"_s ? SilentAnswer::MoreNeeded : SilentAnswer::Unclear;
}

}  // namespace

SilentAnswer silentAnswerTo(int aadstsNumber) {
  switch (aadstsNumber) {
    case 50058:
    case 16000:
      return SilentAnswer::NobodySignedIn;
    case 65001:
    case 700016:
    case 700011:
      return SilentAnswer::NotConsented;
    case 50105:
      return SilentAnswer::NotAssigned;
    case 50072:
    case 50074:
    case 50076:
    case 50078:
    case 50079:
    case 50097:
    case 50129:
    case 50131:
    case 50155:
    case 50158:
    case 53000:
    case 53001:
    case 53003:
    case 530032:
    case 530035:
      return SilentAnswer::MoreNeeded;
    default:
      return SilentAnswer::Unclear;
  }
}

QUrl silentAddress(const profile::Cloud& cloud, const SilentRequest& request, const QString& state) {
  QList<std::pair<QString, QString>> parameters{{u"client_id"_s, request.clientId},
                                                {u"response_type"_s, u"code"_s},
                                                {u"response_mode"_s, u"query"_s},
                                                {u"redirect_uri"_s, request.redirectUri.toString(QUrl::FullyEncoded)},
                                                {u"scope"_s, u"openid"_s},
                                                {u"state"_s, state},
                                                {u"nonce"_s, randomText(silentStateBytes)},
                                                {u"code_challenge"_s, codeChallenge(randomText(silentVerifierBytes))},
                                                {u"code_challenge_method"_s, u"S256"_s},
                                                {u"prompt"_s, u"none"_s}};
  if (!request.loginHint.isEmpty()) {
    parameters.append({u"login_hint"_s, request.loginHint});
  }
  QUrl address = authorizeAddress(cloud.authority, request.tenantId);
  address.setQuery(encodedQuery(parameters), QUrl::StrictMode);
  return address;
}

SilentAnswer readSilentRedirect(const QUrl& redirect, const profile::Cloud& cloud, const SilentRequest& request,
                                const QString& state) {
  const auto parameters = singleParameters(redirect);
  if (!isRedirectTo(redirect, request.redirectUri) || !parameters || state.isEmpty() ||
      !equalInConstantTime(parameters->value(u"state"_s).toUtf8(), state.toUtf8())) {
    return SilentAnswer::Unclear;
  }
  if (parameters->contains(u"error"_s) || parameters->contains(u"error_subcode"_s)) {
    const int number = aadstsNumber(parameters->value(u"error_description"_s));
    return number != 0 ? silentAnswerTo(number) : silentAnswerToWord(parameters->value(u"error"_s));
  }
  const bool isForeign = parameters->contains(u"iss"_s) &&
                         parameters->value(u"iss"_s) != issuerOf(cloud.authority, request.tenantId.toLower());
  return isForeign || parameters->value(u"code"_s).isEmpty() ? SilentAnswer::Unclear : SilentAnswer::MayUse;
}

SilentProbe::SilentProbe(profile::Cloud cloud, SilentRequest request, Clock& clock, QObject* parent)
    : QObject(parent),
      m_cloud(std::move(cloud)),
      m_request(std::move(request)),
      m_clock(clock),
      m_state(randomText(silentStateBytes)) {}

SilentProbe::~SilentProbe() {
  m_patience.cancel();
}

Pending<SilentAnswer> SilentProbe::ask(Door& door, const QString& person) {
  if (m_request.redirectUri.isEmpty()) {
    return ready<SilentAnswer>(SilentAnswer::NotAsked);
  }
  if (!isGuid(m_request.tenantId)) {
    return ready<SilentAnswer>(SilentAnswer::Unclear);
  }
  auto begun = door.begin(m_request.redirectUri, person);
  if (!begun) {
    return ready<SilentAnswer>(SilentAnswer::Unclear);
  }
  m_visit = std::move(*begun);
  m_request.redirectUri = m_visit->redirectUri();
  m_patience = m_clock.after(patience);
  whenDone(m_patience, this, [this](const Result<void>& over) {
    if (over) {
      give(SilentAnswer::Unclear);
    }
  });
  const QUrl address = silentAddress(m_cloud, m_request, m_state);
  const auto answer =
      door.kind() == DoorKind::Embedded ? m_visit->openUnseen(address, m_state) : m_visit->open(address, m_state);
  whenDone(answer, this, [this](const Result<QUrl>& redirect) {
    if (redirect) {
      give(readSilentRedirect(*redirect, m_cloud, m_request, m_state));
    } else {
      // An error page without a redirect: the door read its number.
      give(silentAnswerTo(aadstsNumber(redirect.error().code)));
    }
  });
  return m_outcome.pending();
}

void SilentProbe::give(SilentAnswer answer) {
  m_visit.reset();
  m_outcome.finish(answer);
}

}  // namespace usher::signin
