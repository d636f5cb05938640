// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/account_sign_in.h"

#include <algorithm>

#include "flow/remembered_sign_in.h"
#include "state/account_book.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSameTenant(const QString& left, const QString& right) {
  return left.compare(right, Qt::CaseInsensitive) == 0;
}

QString shownNameOf(const graph::Organization& organization) {
  return organization.displayName.isEmpty() ? organization.primaryDomain() : organization.displayName;
}

QString tenantNameOf(const std::optional<state::Account>& account) {
  if (!account) {
    return {};
  }
  return !account->tenantName.isEmpty() ? account->tenantName
         : !account->domain.isEmpty()   ? account->domain
                                        : account->tenant;
}

/// The partner's name, where the organisation has the partner's domain: its tenant may not have been found when the
/// account was added.
std::optional<QString> partnerOf(const graph::Organization& organization, const SetUp& setUp) {
  if (!setUp.isManaged()) {
    return {};
  }
  const auto accounts =
      setUp.parts().store.accounts().accounts(setUp.parts().profile.id).value_or(QList<state::Account>());
  for (const state::Account& other : accounts) {
    const bool isOther = other.kind == state::AccountKind::Partner && other.id != setUp.parts().account;
    if (isOther && !other.domain.isEmpty() &&
        std::any_of(organization.verifiedDomains.begin(), organization.verifiedDomains.end(),
                    [&](const graph::VerifiedDomain& domain) { return isSameTenant(domain.name, other.domain); })) {
      return other.name;
    }
  }
  return {};
}

/// Which stop a refusal of the account book means, if it is one.
std::optional<WrongOrganisation> stopFor(const Failure& why, const graph::Organization& organization,
                                         const std::optional<state::Account>& account) {
  using Why = WrongOrganisation::Why;
  const QString name = shownNameOf(organization);
  if (why.code == u"other-tenant"_s) {
    return WrongOrganisation{Why::OtherThanRemembered, name, why.detail.isEmpty() ? tenantNameOf(account) : why.detail};
  }
  if (why.code == u"tenant-taken"_s) {
    return WrongOrganisation{Why::OfAnotherAccount, name, why.detail};
  }
  return why.code == u"partner-tenant"_s ? std::optional(WrongOrganisation{Why::PartnersOwn, name, why.detail})
                                         : std::nullopt;
}

}  // namespace

AccountSignIn::AccountSignIn(SetUp& setUp, QObject* parent) : QObject(parent), m_setUp(setUp) {}

bool AccountSignIn::isIn() const {
  const auto account = m_setUp.parts().session.account();
  const auto& organization = m_setUp.organization();
  return account && organization && isSameTenant(organization->id, account->tenantId) &&
         isSameTenant(m_setUp.key().tenant, account->tenantId);
}

Pending<void> AccountSignIn::resume() {
  if (isIn()) {
    return ready<void>({});
  }
  const auto& parts = m_setUp.parts();
  if (parts.session.account()) {
    return admit();
  }
  const auto earlier = rememberedSignIn(m_setUp);
  if (!earlier || earlier->account.objectId.isEmpty()) {
    return ready<void>(fail(Failure::Kind::SignInNeeded, u"nobody"_s));
  }
  if (isOver(*earlier, parts.clock.now())) {
    whenDone(parts.session.forget(earlier->account), this, [](const Result<void>&) {});
    forgetSignIn(m_setUp);
    return ready<void>(fail(Failure::Kind::SignInNeeded, u"over"_s));
  }
  return chained(parts.session.resume(earlier->account), this, [this](const signin::Account&) { return admit(); });
}

Pending<void> AccountSignIn::signIn() {
  if (isIn()) {
    return ready<void>({});
  }
  m_wrong.reset();
  const Completion<void> done;
  auto silent = resume();
  done.onCancel(this, [silent]() mutable { silent.cancel(); });
  whenDone(silent, this, [this, done](const Result<void>& resumed) {
    using Kind = Failure::Kind;
    const bool takesPerson =
        !resumed && (resumed.error().kind == Kind::SignInNeeded || resumed.error().kind == Kind::VaultLocked ||
                     resumed.error().kind == Kind::VaultMissing || resumed.error().kind == Kind::VaultSilent);
    if (done.isCancelled() || !takesPerson) {
      return done.finish(resumed);
    }
    const auto earlier = rememberedSignIn(m_setUp);
    const QString tenant = m_setUp.key().tenant;
    const bool isKnown = earlier && !earlier->account.userName.isEmpty() &&
                         (tenant.isEmpty() || isSameTenant(tenant, earlier->account.tenantId));
    // Without a name to go by, Microsoft shows the person's own organisation first: whose it is, the answer tells.
    detail::forward<void>(
        isKnown ? atMicrosoft(earlier->account.tenantId, earlier->account.userName) : atMicrosoft({}, {}), this, done);
  });
  return done.pending();
}

Pending<void> AccountSignIn::switchAccount() {
  // A guest of the account's organisation gets in only by its own door.
  const QString tenant = m_wrong ? m_setUp.key().tenant : QString();
  m_wrong.reset();
  m_setUp.setOrganization({});
  const Completion<void> done;
  whenDone(m_setUp.parts().microsoft.forgetPerson(), this, [this, done, tenant](const Result<void>&) {
    if (!done.isCancelled()) {
      forgetSignIn(m_setUp);
      detail::forward<void>(atMicrosoft(tenant, {}), this, done);
    }
  });
  return done.pending();
}

Pending<void> AccountSignIn::atMicrosoft(const QString& tenant, const QString& loginHint) {
  return chained(m_setUp.parts().microsoft.signIn(tenant, loginHint), this,
                 [this](const signin::Account&) { return admit(); });
}

Pending<void> AccountSignIn::admit() {
  return chained(graph::organization(m_setUp.parts().graph), this,
                 [this](const graph::Organization& organization) { return admitted(organization); });
}

Pending<void> AccountSignIn::admitted(const graph::Organization& organization) {
  const auto account = m_setUp.parts().session.account();
  if (!account) {
    return ready<void>(fail(Failure::Kind::SignInNeeded));
  }
  if (!isSameTenant(account->tenantId, organization.id)) {
    return ready<void>(fail(Failure::Kind::BadReply, u"tenant"_s));
  }
  if (const auto partner = partnerOf(organization, m_setUp)) {
    const WrongOrganisation wrong{WrongOrganisation::Why::PartnersOwn, shownNameOf(organization), *partner};
    return turnAway(wrong, failure(Failure::Kind::BadInput, u"partner-tenant"_s));
  }
  const auto remembered = m_setUp.rememberTenant(organization);
  if (remembered) {
    keep(organization);
    return ready<void>({});
  }
  const auto wrong = stopFor(remembered.error(), organization, m_setUp.account());
  return wrong ? turnAway(*wrong, remembered.error()) : ready<void>(fail(remembered.error()));
}

Pending<void> AccountSignIn::turnAway(const WrongOrganisation& wrong, const Failure& why) {
  const Completion<void> done;
  const auto session = m_setUp.parts().session.account();
  const auto earlier = rememberedSignIn(m_setUp);
  if (session && earlier && earlier->account.objectId == session->objectId) {
    forgetSignIn(m_setUp);
  }
  whenDone(m_setUp.parts().microsoft.forgetPerson(), this, [this, done, wrong, code = why.code](const Result<void>&) {
    m_wrong = wrong;
    done.finish(fail(Failure::Kind::WrongAccount, code));
  });
  return done.pending();
}

void AccountSignIn::keep(const graph::Organization& organization) {
  const auto account = m_setUp.parts().session.account();
  m_wrong.reset();
  m_setUp.setOrganization(organization);
  const auto earlier = rememberedSignIn(m_setUp);
  const bool isKept = earlier && earlier->isKept && earlier->account.objectId == account->objectId;
  rememberSignIn(m_setUp, {*account, organization.displayName, m_setUp.parts().clock.now(), isKept});
}

}  // namespace usher::flow
