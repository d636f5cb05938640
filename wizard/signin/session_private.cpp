// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/session_private.h"

#include "signin/id_token.h"
#include "signin/scope_set.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

namespace {

constexpr qint64 clockPatience = 30;

/// Whether Entra answered, and only a person can change the answer.
bool isUpToThePerson(const Failure& why) {
  using Kind = Failure::Kind;
  switch (why.kind) {
    case Kind::SignInNeeded:
    case Kind::ConsentNeeded:
    case Kind::Declined:
    case Kind::WrongAccount:
    case Kind::BrowserBlocked:
    case Kind::Forbidden:
      return true;
    default:
      return false;
  }
}

/// What a caller that cannot show anything to the person is told.
Failure withoutPerson(Failure why) {
  if (isUpToThePerson(why)) {
    why.kind = Failure::Kind::SignInNeeded;
  }
  return why;
}

/// Expired or revoked: that refresh token will never work again.
bool isDead(const Failure& why) {
  static const QStringList codes{u"AADSTS50173"_s, u"AADSTS70000"_s, u"AADSTS70008"_s, u"AADSTS70043"_s,
                                 u"AADSTS700082"_s};
  return codes.contains(why.code);
}

bool isSamePerson(const Account& left, const Account& right) {
  return left.objectId == right.objectId && left.tenantId == right.tenantId;
}

}  // namespace

Session::Private::Private(Session& session, const profile::Cloud& itsCloud, const profile::SignInClient& itsClient,
                          http::GuardedAccessManager& itsNetwork, vault::Vault& vault, QString prefix, Clock& itsClock)
    : q(session),
      cloud(itsCloud),
      client(itsClient),
      network(itsNetwork),
      vaultPrefix(std::move(prefix)),
      clock(itsClock),
      stored(vault) {}

AuthorizationSettings Session::Private::settings(const QString& tenant, const QStringList& scopes) const {
  AuthorizationSettings asked;
  asked.authority = cloud.authority;
  asked.tenant = tenant;
  asked.clientId = client.clientId;
  asked.scopes = joinedScopes(scopes, {}, cloud.graph);
  asked.redirectUri = client.redirectUri;
  asked.claims = claims;
  return asked;
}

AuthorizationSettings Session::Private::pageSettings(const QString& tenant, const QStringList& scopes) const {
  AuthorizationSettings asked = settings(tenant, scopes);
  if (asked.claims.isEmpty()) {
    asked.claims = demandedClaims;
  }
  return asked;
}

QString Session::Private::storeKey(const Account& person) const {
  return vaultPrefix + u'/' + client.clientId + u'/' + person.tenantId + u'/' + person.objectId;
}

Pending<Account> Session::Private::enter(Door& door, AuthorizationSettings asked, bool samePerson) {
  const QStringList scopes = asked.scopes;
  auto* running = new SignInAttempt(std::move(asked), q.browserSession(), network, clock, nullptr);
  attempt.reset(running);
  Completion<Account> done;
  const auto outcome = running->start(door);
  const auto leave = [this, running] {
    if (attempt.get() == running) {
      attempt.reset();
    }
  };
  done.onCancel(&q, leave);
  whenDone(outcome, &q, [this, done, leave, scopes, samePerson](Result<SignedIn> signedIn) {
    if (done.isCancelled()) {
      return;
    }
    leave();
    done.finish(signedIn ? entered(std::move(*signedIn), scopes, samePerson) : Result<Account>(fail(signedIn.error())));
  });
  return done.pending();
}

Result<Account> Session::Private::entered(SignedIn signedIn, const QStringList& asked, bool samePerson) {
  if (samePerson && !(account && isSamePerson(*account, signedIn.account))) {
    return fail(Failure::Kind::WrongAccount, u"other-person"_s);
  }
  const Account person = signedIn.account;
  become(person, std::move(signedIn.tokens), asked);
  return person;
}

void Session::Private::become(const Account& person, TokenReply reply, const QStringList& asked) {
  overtake();
  const auto former = std::exchange(account, person);
  const bool isAnother = former && !isSamePerson(*former, person);
  if (isAnother) {
    stored.remove(storeKey(*former));
    tokens.clear();
  }
  const bool isRotated = tokens.take(std::move(reply), asked, clock);
  forgetClaims();
  lastRefusal.reset();
  quietUntil = {};
  if (isRotated) {
    store();
  }
  // Who waited as the former person must not go on as this one.
  endRenewal(isAnother ? Result<void>(fail(Failure::Kind::SignInNeeded)) : Result<void>());
  if (former != account) {
    Q_EMIT q.accountChanged();
  }
  Q_EMIT q.tokenRenewed();
}

void Session::Private::overtake() {
  ++epoch;
  wasStoredLate = false;
}

void Session::Private::challenge(const QByteArray& newClaims) {
  claims = newClaims;
  // The same challenge again, for the very token that was to answer it: another one like it would not do either.
  claimsNeedPerson = newClaims == answeredClaims;
  lastRefusal.reset();
}

void Session::Private::forgetClaims() {
  claims.clear();
  demandedClaims.clear();
  answeredClaims.clear();
  claimsNeedPerson = false;
}

void Session::Private::store() {
  whenDone(stored.write(storeKey(*account), tokens.refresh().duplicate()), &q,
           [this, ofEpoch = epoch](const Result<void>& written) { noteStored(ofEpoch, written); });
}

void Session::Private::noteStored(int ofEpoch, const Result<void>& written) {
  if (ofEpoch != epoch) {
    return;
  }
  const auto kindOf = [](const std::optional<Failure>& why) { return why ? std::optional(why->kind) : std::nullopt; };
  const auto former = std::exchange(storeFailure, written ? std::nullopt : std::optional(written.error()));
  const bool wasSilent = kindOf(former) == Failure::Kind::VaultSilent;
  wasStoredLate = !storeFailure && (wasStoredLate || wasSilent);
  if (kindOf(storeFailure) == Failure::Kind::VaultSilent) {
    stored.whenAnswersAgain(&q, [this, ofEpoch] {
      if (ofEpoch == epoch && account && !tokens.refresh().isEmpty()) {
        store();
      }
    });
  }
  if (kindOf(former) != kindOf(storeFailure)) {
    Q_EMIT q.storedChanged();
  }
}

std::optional<Failure> Session::Private::renewalBlock() const {
  if (!account || tokens.refresh().isEmpty()) {
    return failure(Failure::Kind::SignInNeeded);
  }
  // Until the clock is set, no token would be taken; not every caller has to find that out anew.
  if (clockWrongAt.isValid() && clock.now() >= clockWrongAt && clock.now() < clockWrongAt.addSecs(clockPatience)) {
    return failure(Failure::Kind::ClockWrong);
  }
  return clock.monotonic() < quietUntil ? lastRefusal : std::nullopt;
}

Pending<void> Session::Private::renew(const QStringList& scopes) {
  Completion<void> done;
  if (renewal) {
    const bool isCovered = missingScopes(scopes, renewal->scopes, cloud.graph).isEmpty();
    Completion<void> turn;
    renewal->waiters.push_back(isCovered ? done : turn);
    if (!isCovered) {
      whenDone(turn.pending(), &q, [this, scopes, done](const Result<void>&) {
        whenDone(renew(scopes), &q, [done](const Result<void>& result) { done.finish(result); });
      });
    }
    return done.pending();
  }
  const bool isWider = !missingScopes(scopes, tokens.scopes(), cloud.graph).isEmpty();
  if (const auto block = renewalBlock()) {
    return ready<void>(fail(*block));
  }
  if (!isWider && lastRefusal && lastRefusal->kind == Failure::Kind::SignInNeeded) {
    return ready<void>(fail(*lastRefusal));
  }
  startRenewal(scopes);
  renewal->waiters.push_back(done);
  return done.pending();
}

void Session::Private::startRenewal(const QStringList& scopes) {
  const AuthorizationSettings asked = settings(account->tenantId, scopes);
  renewal.emplace();
  renewal->scopes = asked.scopes;
  renewal->claims = asked.claims;
  renewal->request = std::make_unique<TokenRefresh>(asked, tokens.refresh().duplicate(), network, clock, nullptr);
  const int ofEpoch = epoch;
  whenDone(renewal->request->start(), &q, [this, ofEpoch, scopes = asked.scopes](Result<TokenReply> reply) {
    if (ofEpoch == epoch) {
      endRenewal(renewed(std::move(reply), scopes));
    }
  });
}

Result<void> Session::Private::renewed(Result<TokenReply> reply, const QStringList& asked) {
  if (!reply) {
    return refused(reply.error(), !missingScopes(asked, tokens.scopes(), cloud.graph).isEmpty());
  }
  Account person = *account;
  if (!reply->idToken.isEmpty()) {
    const auto read = readFreshIdToken(
        reply->idToken, {cloud.authority, client.clientId, person.tenantId, {}, clock.now()}, reply->serverDate);
    if (!read) {
      clockWrongAt = read.error().kind == Failure::Kind::ClockWrong ? clock.now() : QDateTime();
      return fail(read.error());
    }
    if (!isSamePerson(*read, person)) {
      return fail(Failure::Kind::BadReply, u"oid"_s);
    }
    person = *read;
  }
  lastRefusal.reset();
  if (!claims.isEmpty() && renewal && renewal->claims == claims) {
    answeredClaims = std::exchange(claims, {});
  }
  if (tokens.take(std::move(*reply), asked, clock)) {
    store();
  }
  const bool isChanged = *account != person;
  account = person;
  if (isChanged) {
    Q_EMIT q.accountChanged();
  }
  Q_EMIT q.tokenRenewed();
  return {};
}

Result<void> Session::Private::refused(const Failure& why, bool isWider) {
  const Failure told = withoutPerson(why);
  demandedClaims = renewal ? renewal->request->demandedClaims() : QByteArray();
  if (isUpToThePerson(why) && renewal && !renewal->claims.isEmpty() && renewal->claims == claims) {
    claimsNeedPerson = true;
  }
  if (why.retryAfter) {
    quietUntil = clock.monotonic() + *why.retryAfter;
  }
  // A refusal of more scopes says nothing about those that the session has.
  if (why.retryAfter || (isUpToThePerson(why) && !isWider)) {
    lastRefusal = told;
  }
  return fail(told);
}

Failure Session::Private::refusedStored(const Account& person, const Failure& why) {
  if (isDead(why)) {
    stored.remove(storeKey(person));
  }
  return withoutPerson(why);
}

void Session::Private::endRenewal(const Result<void>& outcome) {
  if (!renewal) {
    return;
  }
  const Renewal over = std::move(*renewal);
  renewal.reset();
  for (const Completion<void>& waiter : over.waiters) {
    waiter.finish(outcome);
  }
}

Result<Account> Session::Private::resumed(const Account& expected, TokenReply reply, const QStringList& asked) {
  Account person = expected;
  if (!reply.idToken.isEmpty()) {
    const auto read = readFreshIdToken(
        reply.idToken, {cloud.authority, client.clientId, expected.tenantId, {}, clock.now()}, reply.serverDate);
    if (!read) {
      return fail(read.error());
    }
    if (!isSamePerson(*read, expected)) {
      return fail(Failure::Kind::BadReply, u"oid"_s);
    }
    person = *read;
  }
  become(person, std::move(reply), asked);
  return person;
}

Pending<Secret> Session::Private::givenToken(const Pending<void>& renewalDone) {
  Completion<Secret> out;
  whenDone(renewalDone, &q, [this, out, person = *account](const Result<void>& outcome) {
    if (!outcome) {
      return out.finish(fail(outcome.error()));
    }
    if (!account || !isSamePerson(*account, person) || tokens.access().isEmpty()) {
      return out.finish(fail(Failure::Kind::SignInNeeded));
    }
    out.finish(tokens.access().duplicate());
  });
  return out.pending();
}

}  // namespace usher::signin
