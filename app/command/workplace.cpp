// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/workplace.h"

#include <unistd.h>

#include <QFileInfo>
#include <QUuid>
#include <algorithm>

#include "app/command/command_failure.h"
#include "app/command/fixed_token.h"
#include "app/data_folder.h"
#include "app/installed_profiles.h"
#include "base/foreign_text.h"
#include "flow/account_sign_in.h"
#include "flow/remembered_sign_in.h"
#include "graph/me.h"
#include "graph/organization.h"
#include "profile/profile_loader.h"
#include "signin/scopes.h"

namespace usher::app {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSame(const QString& left, const QString& right) {
  return left.compare(right, Qt::CaseInsensitive) == 0;
}

tl::unexpected<Failure> wrong(const QString& sentence) {
  return fail(commandFailure(Failure::Kind::BadInput, sentence));
}

QString organisationText(const graph::Organization& organization) {
  return u"%1 (%2)"_s.arg(shownText(organization.displayName), shownText(organization.primaryDomain()));
}

bool isNamed(const graph::Organization& organization, const QString& tenant) {
  return isSame(organization.id, tenant) ||
         std::any_of(organization.verifiedDomains.begin(), organization.verifiedDomains.end(),
                     [&](const graph::VerifiedDomain& domain) { return isSame(domain.name, tenant); });
}

/// What a token may do shows in Graph's answers.
QStringList everyScope() {
  return signin::scopes::administrator() + signin::scopes::owner() + signin::scopes::check();
}

/// An application's token knows no person.
bool hasNobody(const Failure& why) {
  using Kind = Failure::Kind;
  return why.kind == Kind::Rejected || why.kind == Kind::Forbidden || why.kind == Kind::NotFound;
}

}  // namespace

/// Who a token belongs to.
struct Workplace::Identity {
  signin::Account account;
  graph::Organization organization;
};

Workplace::Workplace(const CommandOptions& options, Terminal& terminal, QObject* parent)
    : QObject(parent), m_options(options), m_terminal(terminal) {}

Workplace::~Workplace() = default;

Result<void> Workplace::enter() {
  const QString folder = dataFolder(m_options.dataDir, m_options.demo);
  m_instance = std::make_unique<SingleInstance>(folder);
  if (const auto claimed = m_instance->claimUnseen(); !claimed) {
    return claimed;
  }
  auto store = state::StateStore::open(folder);
  if (!store) {
    return fail(store.error());
  }
  m_store = std::move(*store);
  if (m_store->wasRebuilt()) {
    m_terminal.say(u"What Usher remembered was damaged. It was set aside, and nothing of it is known."_s);
  }
  return {};
}

Result<profile::ProductProfile> Workplace::product(const QString& id) const {
  QString name = m_options.profile.isEmpty() ? id : m_options.profile;
  if (name.isEmpty()) {
    const QStringList installed = profile::installedProfileIds();
    if (installed.size() != 1) {
      return wrong(u"Say which product with --profile: %1, or a file."_s.arg(installed.join(u", "_s)));
    }
    name = installed.first();
  }
  if (m_options.profile.isEmpty() && profile::installedProfileFile(name).isEmpty()) {
    return wrong(u"No product profile \"%1\" is installed. Name its file with --profile."_s.arg(shownText(name)));
  }
  auto product = profileNamed(name, m_options.demo);
  if (product && !id.isEmpty() && product->id != id) {
    return wrong(u"It is for the product \"%1\", and --profile is \"%2\"."_s.arg(shownText(id), product->id));
  }
  return product;
}

Result<void> Workplace::use(profile::ProductProfile product, const QString& integration) {
  if (m_options.demo) {
    const bool isFile = profile::installedProfileFile(m_options.profile).isEmpty() && !m_options.profile.isEmpty();
    const auto started =
        m_practice.start({.world = QDir(dataFolder(m_options.dataDir, true)).absoluteFilePath(u"practice"_s),
                          .scenarios = m_options.scenarios,
                          .profileFile = isFile ? QFileInfo(m_options.profile).absoluteFilePath() : QString()});
    if (!started) {
      return started;
    }
    product = m_practice.practised(std::move(product));
  }
  m_product = std::move(product);
  QStringList known;
  for (const profile::Integration& one : std::as_const(m_product.integrations)) {
    known.append(one.id);
  }
  m_integration = integration.isEmpty() ? known.first() : integration;
  if (!known.contains(m_integration)) {
    return wrong(u"/integration: \"%1\" is not an integration of \"%2\"; it has %3."_s.arg(
        shownText(m_integration), m_product.id, known.join(u", "_s)));
  }
  return {};
}

void Workplace::employ(const QString& account) {
  m_signIn.reset();
  m_services = std::make_unique<CommandServices>(CommandServices::Settings{
      .profile = m_product, .integration = m_integration, .account = account, .store = m_store, .token = m_token});
  connect(&m_services->waiting(), &flow::Waiting::changed, this, &Workplace::tellOfWaits);
}

void Workplace::tellOfWaits() {
  const QDateTime until = m_services->waiting().pausedUntil();
  const qint64 seconds = (QDateTime::currentDateTimeUtc().msecsTo(until) + 999) / 1000;
  if (until.isValid() && seconds > 0 && until != std::exchange(m_toldWait, until)) {
    m_terminal.waiting(u"Microsoft asked us to wait %1 s."_s.arg(seconds));
  }
}

Pending<void> Workplace::signIn(const QString& tenant) {
  return m_options.hasTokenOnInput ? takeToken(tenant) : takeKept(tenant);
}

Pending<void> Workplace::takeToken(const QString& tenant) {
  auto token = readToken(STDIN_FILENO);
  if (!token) {
    return ready<void>(fail(token.error()));
  }
  m_token = std::make_shared<FixedToken>(std::move(*token));
  employ({});
  return chained(identity(), this, [this, tenant](const Identity& found) { return ready<void>(work(found, tenant)); });
}

Pending<Workplace::Identity> Workplace::identity() {
  return chained(graph::organization(graph()), this, [this](const graph::Organization& organization) {
    const Completion<Identity> out;
    auto me = graph::me(graph());
    out.onCancel(this, [me]() mutable { me.cancel(); });
    whenDone(me, this, [out, organization](const Result<graph::Me>& person) {
      Identity found{{}, organization};
      found.account.tenantId = organization.id;
      if (person) {
        found.account.objectId = person->id;
        found.account.name = person->displayName;
        found.account.userName = person->userPrincipalName;
      } else if (!hasNobody(person.error())) {
        return out.finish(fail(person.error()));
      }
      out.finish(found);
    });
    return out.pending();
  });
}

Result<void> Workplace::work(const Identity& identity, const QString& tenant) {
  if (m_product.accounts == profile::Accounts::Managed) {
    const auto account = accountOf(identity.organization.id, organisationText(identity.organization));
    if (!account) {
      return fail(account.error());
    }
    employ(*account);
  }
  m_services->session().standFor(identity.account, everyScope());
  setUp().setOrganization(identity.organization);
  return isFor(tenant);
}

Pending<void> Workplace::takeKept(const QString& tenant) {
  if (m_product.accounts != profile::Accounts::Managed) {
    return resume({}, tenant);
  }
  return chained(keptAccount(tenant), this, [this, tenant](const QString& account) { return resume(account, tenant); });
}

Pending<void> Workplace::resume(const QString& account, const QString& tenant) {
  employ(account);
  m_signIn = std::make_unique<flow::AccountSignIn>(setUp());
  return chained(m_signIn->resume(), this, [this, tenant] { return ready<void>(isFor(tenant)); });
}

/// The managed account whose sign-in is meant.
Pending<QString> Workplace::keptAccount(const QString& tenant) {
  if (tenant.isEmpty()) {
    return ready<QString>(onlyAccountWithSignIn());
  }
  if (!QUuid::fromString(tenant).isNull()) {
    return ready<QString>(accountOf(QUuid::fromString(tenant).toString(QUuid::WithoutBraces), tenant));
  }
  employ({});
  const Completion<QString> out;
  auto lookUp = setUp().parts().lookUpTenant(tenant, this);
  out.onCancel(this, [lookUp]() mutable { lookUp.cancel(); });
  whenDone(lookUp, this, [this, out, tenant](const Result<QString>& id) {
    using Kind = Failure::Kind;
    const bool isNobodys = !id && (id.error().kind == Kind::NotFound || id.error().kind == Kind::BadInput);
    out.finish(isNobodys
                   ? Result<QString>(wrong(u"/tenant: no organisation has the domain \"%1\"."_s.arg(shownText(tenant))))
               : id ? accountOf(*id, tenant)
                    : id);
  });
  return out.pending();
}

Result<QString> Workplace::accountOf(const QString& tenantId, const QString& asWritten) const {
  const auto accounts = m_store->accounts().accounts(m_product.id);
  if (!accounts) {
    return fail(accounts.error());
  }
  for (const state::Account& account : *accounts) {
    if (isSame(account.tenant, tenantId)) {
      return account.id;
    }
  }
  return wrong(u"No account of %1 has the organisation %2. Add it in the window first: %3"_s.arg(
      shownText(m_product.vendor.name), shownText(asWritten), windowCommand()));
}

Result<QString> Workplace::onlyAccountWithSignIn() const {
  const auto accounts = m_store->accounts().accounts(m_product.id);
  if (!accounts) {
    return fail(accounts.error());
  }
  QStringList found;
  for (const state::Account& account : *accounts) {
    if (flow::isSignInRemembered(*m_store, {m_product.id, account.id, m_integration, account.tenant})) {
      found.append(account.id);
    }
  }
  if (found.size() > 1) {
    return wrong(
        u"Sign-ins of %1 accounts are kept here. Bring a token of the one that is meant, with "
        "--access-token-stdin."_s.arg(found.size()));
  }
  return found.isEmpty() ? Result<QString>(fail(Failure::Kind::SignInNeeded, u"nobody"_s)) : found.first();
}

/// Whether the sign-in is the organisation's that was asked for.
Result<void> Workplace::isFor(const QString& tenant) const {
  const auto& organization = m_services->setUp().organization();
  if (tenant.isEmpty() || (organization && isNamed(*organization, tenant))) {
    return {};
  }
  return wrong(u"/tenant: it is for %1, and the sign-in is one of %2."_s.arg(
      shownText(tenant), organization ? organisationText(*organization) : QString()));
}

QString Workplace::windowCommand() const {
  QStringList words{u"usher"_s};
  if (m_options.demo) {
    words.append(u"--demo"_s);
  }
  words << u"--profile"_s << (m_options.profile.isEmpty() ? m_product.id : m_options.profile);
  if (!m_options.dataDir.isEmpty()) {
    words << u"--data-dir"_s << m_options.dataDir;
  }
  return words.join(u' ');
}

Failure Workplace::withRemedy(const Failure& why) const {
  if (why.kind != Failure::Kind::SignInNeeded && why.kind != Failure::Kind::ConsentNeeded) {
    return why;
  }
  if (m_token) {
    return commandFailure(why.kind, u"Microsoft does not take this access token, or not for this."_s);
  }
  return commandFailure(
      why.kind,
      u"No sign-in that can be used is kept here. Sign in in the window, up to the page of the product's "
      "properties, and keep the sign-in: %1"_s.arg(windowCommand()));
}

}  // namespace usher::app
