// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/session.h"

#include "signin/endpoints.h"
#include "signin/scope_set.h"
#include "signin/scopes.h"
#include "signin/session_private.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

Session::Session(const profile::Cloud& cloud, const profile::SignInClient& client, http::GuardedAccessManager& network,
                 vault::Vault& vault, QString vaultPrefix, Clock& clock, QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(*this, cloud, client, network, vault, std::move(vaultPrefix), clock)) {}

Session::~Session() = default;

std::optional<Account> Session::account() const {
  return d->account;
}

bool Session::hasScopes(const QStringList& wanted) const {
  return d->account && missingScopes(wanted, d->tokens.scopes(), d->cloud.graph).isEmpty();
}

bool Session::isStored() const {
  return d->account && !d->tokens.refresh().isEmpty() && d->stored.isPersistent() && !d->storeFailure;
}

std::optional<Failure> Session::storageFailure() const {
  if (!d->account || isStored()) {
    return {};
  }
  return d->storeFailure ? d->storeFailure : std::optional(failure(Failure::Kind::VaultMissing));
}

bool Session::wasStoredLate() const {
  return isStored() && d->wasStoredLate;
}

void Session::storeAgain() {
  if (d->account && !d->tokens.refresh().isEmpty()) {
    d->store();
  }
}

QString Session::browserSession() const {
  return d->vaultPrefix + u'/' + QString::number(d->browserSession);
}

Pending<Account> Session::signIn(Door& door, SignInRequest request) {
  const QString tenant = request.tenant.isEmpty() ? u"organizations"_s : request.tenant;
  if (!isTenantName(tenant)) {
    return ready<Account>(fail(Failure::Kind::BadInput, u"tenant"_s, tenant));
  }
  AuthorizationSettings asked =
      d->pageSettings(tenant, request.scopes.isEmpty() ? scopes::firstSignIn() : request.scopes);
  asked.loginHint = request.loginHint;
  return d->enter(door, std::move(asked), false);
}

Pending<void> Session::require(Door& door, const QStringList& wanted) {
  if (!d->account) {
    return ready<void>(fail(Failure::Kind::SignInNeeded));
  }
  if (hasScopes(wanted) && d->claims.isEmpty()) {
    return ready<void>({});
  }
  const QStringList all = joinedScopes(d->tokens.scopes(), wanted, d->cloud.graph);
  const auto throughDoor = [this, &door, wanted, all]() -> Pending<void> {
    if (!d->account) {
      return ready<void>(fail(Failure::Kind::SignInNeeded));
    }
    AuthorizationSettings asked = d->pageSettings(d->account->tenantId, all);
    asked.loginHint = d->account->userName;
    return mapped(d->enter(door, std::move(asked), true), this, [this, wanted](const Account&) -> Result<void> {
      const QStringList missing = missingScopes(wanted, d->tokens.scopes(), d->cloud.graph);
      return missing.isEmpty() ? Result<void>() : fail(Failure::Kind::ConsentNeeded, u"scope"_s, missing.join(u' '));
    });
  };
  if (d->claimsNeedPerson || d->tokens.refresh().isEmpty()) {
    return throughDoor();
  }
  Completion<void> done;
  whenDone(d->renew(all), this, [this, done, wanted, throughDoor](const Result<void>& renewed) {
    if (done.isCancelled()) {
      return;
    }
    if (renewed && hasScopes(wanted)) {
      return done.finish({});
    }
    // "Exceeds the scope granted" (RFC 6749 5.2) is how others than Microsoft say that nobody consented yet.
    const bool isUpToConsent = !renewed && renewed.error().code == u"invalid_scope"_s;
    if (!renewed && !isUpToConsent && renewed.error().kind != Failure::Kind::SignInNeeded) {
      return done.finish(renewed);
    }
    auto visit = throughDoor();
    done.onCancel(this, [visit]() mutable { visit.cancel(); });
    whenDone(visit, this, [done](const Result<void>& result) { done.finish(result); });
  });
  return done.pending();
}

Pending<Account> Session::resume(const Account& account) {
  const QStringList asked = scopes::firstSignIn();
  const int epoch = d->epoch;
  auto reading = d->stored.read(d->storeKey(account));
  Completion<Secret> read;
  read.onCancel(this, [reading]() mutable { reading.cancel(); });
  whenDone(reading, this, [this, read](Result<Secret> stored) {
    if (!stored && stored.error().kind == Failure::Kind::VaultSilent) {
      d->stored.whenAnswersAgain(this, [this] { Q_EMIT vaultAnswersAgain(); });
    }
    read.finish(std::move(stored));
  });
  return chained(read.pending(), this, [this, account, asked, epoch](Secret stored) {
    if (stored.isEmpty()) {
      return ready<Account>(fail(Failure::Kind::SignInNeeded, u"nothing-stored"_s));
    }
    auto refresh = std::make_shared<TokenRefresh>(d->settings(account.tenantId, asked), stored.duplicate(), d->network,
                                                  d->clock, nullptr);
    Completion<Account> done;
    auto sent = refresh->start();
    done.onCancel(this, [sent]() mutable { sent.cancel(); });
    whenDone(sent, this,
             [this, done, refresh, account, asked, epoch, used = std::move(stored)](Result<TokenReply> reply) mutable {
               if (done.isCancelled() || epoch != d->epoch) {
                 return done.finish(fail(Failure::Kind::Cancelled));
               }
               if (!reply) {
                 return done.finish(fail(d->refusedStored(account, reply.error())));
               }
               if (reply->refreshToken.isEmpty()) {
                 reply->refreshToken = std::move(used);
               }
               done.finish(d->resumed(account, std::move(*reply), asked));
             });
    return done.pending();
  });
}

void Session::standFor(const Account& account, const QStringList& scopes) {
  d->become(account, {}, scopes);
}

Pending<void> Session::forget(const Account& account) {
  return d->stored.remove(d->storeKey(account));
}

Pending<void> Session::signOut(Door* door) {
  if (door) {
    door->forget(browserSession());
  }
  d->attempt.reset();
  d->overtake();
  ++d->browserSession;
  const auto former = std::exchange(d->account, std::nullopt);
  d->tokens.clear();
  d->forgetClaims();
  d->lastRefusal.reset();
  d->endRenewal(fail(Failure::Kind::SignInNeeded));
  if (!former) {
    return ready<void>({});
  }
  Q_EMIT accountChanged();
  Completion<void> done;
  const auto whyNotStored = std::exchange(d->storeFailure, std::nullopt);
  whenDone(d->stored.remove(d->storeKey(*former)), this, [done, whyNotStored](const Result<void>& removed) {
    // What could not be stored for the same reason is not there.
    const bool isNotThere = !removed && (removed.error().kind == Failure::Kind::VaultMissing ||
                                         (whyNotStored && whyNotStored->kind == removed.error().kind));
    done.finish(isNotThere ? Result<void>() : removed);
  });
  return done.pending();
}

Pending<Secret> Session::accessToken() {
  if (!d->account) {
    return ready<Secret>(fail(Failure::Kind::SignInNeeded));
  }
  if (d->claimsNeedPerson) {
    return ready<Secret>(fail(Failure::Kind::SignInNeeded, u"claims"_s));
  }
  if (d->tokens.isFresh(d->clock)) {
    return ready<Secret>(d->tokens.access().duplicate());
  }
  return d->givenToken(d->renew(d->tokens.scopes()));
}

Pending<Secret> Session::tokenAfterRefusal(const Secret& refused, const QByteArray& claims) {
  if (d->tokens.access().reveal() == refused.reveal()) {
    d->tokens.dropAccess();
    if (!claims.isEmpty()) {
      d->challenge(claims);
    }
  }
  return mapped(accessToken(), this, [refused = refused.duplicate()](Secret token) -> Result<Secret> {
    if (token.reveal() == refused.reveal()) {
      return fail(Failure::Kind::SignInNeeded, u"same-token"_s);
    }
    return token;
  });
}

}  // namespace usher::signin
