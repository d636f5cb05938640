// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/sign_in_attempt.h"

#include "signin/aadsts.h"
#include "signin/authorization_redirect.h"
#include "signin/endpoints.h"
#include "signin/id_token.h"
#include "signin/scope_set.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

SignInAttempt::SignInAttempt(AuthorizationSettings settings, QString person, http::GuardedAccessManager& network,
                             Clock& clock, QObject* parent)
    : QObject(parent),
      m_settings(std::move(settings)),
      m_person(std::move(person)),
      m_network(network),
      m_clock(clock),
      m_deadline(clock) {}

SignInAttempt::~SignInAttempt() {
  m_patience.cancel();
}

Pending<SignedIn> SignInAttempt::start(Door& door) {
  Result<std::unique_ptr<Visit>> visit = door.begin(m_settings.redirectUri, m_person);
  if (!visit) {
    return ready<SignedIn>(fail(visit.error()));
  }
  m_visit = std::move(*visit);
  m_settings.redirectUri = m_visit->redirectUri();
  m_flow = std::make_unique<AuthorizationFlow>(m_settings, m_network);
  m_patience = m_clock.after(VisitDeadline::length);
  whenDone(m_patience, this, [this](const Result<void>& result) {
    if (result) {
      give(failure(Failure::Kind::TimedOut));
    }
  });
  whenDone(m_visit->open(m_flow->authorizationAddress(), m_flow->state()), this, [this](const Result<QUrl>& redirect) {
    m_visit.reset();
    redirect ? redirected(*redirect) : give(redirect.error());
  });
  return m_outcome.pending();
}

void SignInAttempt::redirected(const QUrl& redirect) {
  if (m_deadline.isOver()) {
    return give(failure(Failure::Kind::TimedOut));
  }
  const auto code = readAuthorizationRedirect(redirect, m_settings.redirectUri, m_flow->state());
  if (!code) {
    return give(code.error());
  }
  // Before the code goes anywhere (RFC 9207 2.4); which tenant it must be, the id_token tells.
  if (code->issuer && !isIssuer(*code->issuer, m_settings.authority)) {
    return give(failure(Failure::Kind::BadReply, u"iss"_s));
  }
  whenDone(m_flow->exchange(code->code), this, [this, issuer = code->issuer](Result<TokenReply> tokens) {
    tokens ? redeemed(std::move(*tokens), issuer) : give(tokens.error());
  });
}

void SignInAttempt::redeemed(TokenReply tokens, const std::optional<QString>& issuer) {
  const auto account = checked(tokens, issuer);
  if (!account) {
    return give(account.error());
  }
  m_outcome.finish(SignedIn{*account, std::move(tokens)});
}

Result<Account> SignInAttempt::checked(const TokenReply& tokens, const std::optional<QString>& issuer) const {
  const IdTokenExpectation expectation{m_settings.authority, m_settings.clientId,
                                       isGuid(m_settings.tenant) ? m_settings.tenant : QString(), m_flow->nonce(),
                                       m_clock.now()};
  Result<Account> account = readFreshIdToken(tokens.idToken, expectation, tokens.serverDate);
  if (account && issuer && *issuer != issuerOf(m_settings.authority, account->tenantId)) {
    return fail(Failure::Kind::BadReply, u"iss"_s);
  }
  return account;
}

void SignInAttempt::give(Failure why) {
  // A door that read an error number from Microsoft's page knows the number, not what it means.
  if (const int number = aadstsNumber(why.code); number != 0) {
    why.kind = kindOfAadsts(number).value_or(why.kind);
  }
  if (why.kind == Failure::Kind::ConsentNeeded) {
    why.detail = missingScopes(m_settings.scopes, {}, {}).join(u' ');
  }
  m_visit.reset();
  m_outcome.finish(fail(std::move(why)));
}

}  // namespace usher::signin
