// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_journey.h"

#include <algorithm>

#include "demo/identity_errors.h"
#include "demo/identity_redirect.h"
#include "demo/page_notice.h"
#include "demo/page_sign_in.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

namespace {

constexpr int visitLifetimeSeconds = 3600;
constexpr int mostWrongPasswords = 10;
constexpr int factorLifetimeSeconds = 3600;

/// Browsers that cannot show the operating system's device registration: embedded ones.
bool isEmbeddedBrowser(const Request& request) {
  const QByteArray agent = request.header("User-Agent");
  return agent.contains("QtWebEngine") || agent.contains("Usher/");
}

void forgetAccount(SignInFlow& flow) {
  flow.account.reset();
  flow.picked = flow.signedInBefore = flow.confirmsAgain = flow.passwordGiven = flow.codeGiven = flow.stayAsked = false;
}

}  // namespace

SignInJourney::SignInJourney(const Organisations& organisations, const Scenario& scenario,
                             const AccountDirectory& directory, ConsentStage& stage, const Origins& origins,
                             const Clock& clock)
    : m_organisations(organisations),
      m_scenario(scenario),
      m_directory(directory),
      m_stage(stage),
      m_origins(origins),
      m_clock(clock) {}

Reply SignInJourney::begin(const Request& request, const Intake& intake) {
  SignInFlow flow = intake.flow;
  if (intake.error) {
    return intake.errorMayBeSent
               ? backToApplication(flow, withState(flow, stsRedirectValues(*intake.error, momentOf(request))))
               : errorPage(*intake.error, momentOf(request), {});
  }
  if (flow.isSilent()) {
    return silently(flow, request);
  }
  const QDateTime now = m_clock.now();
  m_visits.removeIf(
      [&](const QHash<QString, SignInFlow>::iterator& it) { return it->started.addSecs(visitLifetimeSeconds) < now; });
  flow.started = now;
  chooseFromSession(flow, request);
  const QString ticket = QString::fromLatin1(unguessable());
  const Reply reply = proceed(flow, ticket, request);
  if (reply.status != 302) {
    m_visits.insert(ticket, flow);
  }
  return reply;
}

void SignInJourney::chooseFromSession(SignInFlow& flow, const Request& request) const {
  if (flow.prompt == u"select_account"_s) {
    flow.loginHint.clear();
    return;
  }
  const std::optional<Account> hinted = m_directory.accountFor(flow.loginHint);
  const QList<Account> known = flow.prompt == u"login"_s ? QList<Account>() : m_sessions.accounts(request);
  const auto same = std::find_if(known.begin(), known.end(),
                                 [&](const Account& account) { return hinted && account.login == hinted->login; });
  if (same != known.end() || (flow.loginHint.isEmpty() && known.size() == 1)) {
    flow.account = same != known.end() ? *same : known.first();
    flow.signedInBefore = true;
    flow.confirmsAgain = isFactorStale(flow, request);
    return;
  }
  if (hinted && hinted->kind != Account::Kind::Personal) {
    flow.account = hinted;
  }
}

Reply SignInJourney::silently(SignInFlow flow, const Request& request) {
  QList<Account> known = m_sessions.accounts(request);
  if (!flow.loginHint.isEmpty()) {
    const std::optional<Account> hinted = m_directory.accountFor(flow.loginHint);
    known.removeIf([&](const Account& account) { return !hinted || account.login != hinted->login; });
  }
  const auto failed = [&](const StsError& error) {
    return backToApplication(flow, withState(flow, stsRedirectValues(error, momentOf(request))));
  };
  const auto absent = [&](const NamedTenant& tenant) {
    return errorPage(sts::unknownApplication(flow.clientId, m_directory.nameOf(tenant)), momentOf(request), {});
  };
  // A tenant that the address names is looked at before anybody is.
  const World* named = m_organisations.ofTenant(flow.tenant.id);
  if (named != nullptr && named->servicePrincipalOf(flow.clientId) == nullptr) {
    return absent(flow.tenant);
  }
  if (known.size() != 1) {
    return failed(sts::notSignedIn());
  }
  flow.account = known.first();
  if (m_directory.refusal(*flow.account, flow.tenant, applicationOf(flow))) {
    return failed(sts::severalAccounts());
  }
  if (!m_stage.isPresent(flow)) {
    return absent(m_directory.landing(*flow.account, flow.tenant));
  }
  if (m_directory.isDisabled(*flow.account)) {
    StsError disabled = sts::accountDisabled();
    disabled.error = u"interaction_required"_s;
    return failed(disabled);
  }
  if (isBlocked(flow, request)) {
    return failed(sts::deviceNotCompliant());
  }
  if (isFactorStale(flow, request)) {
    return failed(sts::secondFactorNeeded());
  }
  const std::optional<StsError> error = m_stage.silentError(flow);
  return error ? failed(*error) : m_stage.withCode(flow);
}

Reply SignInJourney::proceed(SignInFlow& flow, const QString& ticket, const Request& request, const QString& error) {
  const VisitContext visit = contextOf(flow, ticket, error);
  if (!flow.account) {
    const QList<Account> known = m_sessions.accounts(request);
    const bool picks = !flow.picked && !known.isEmpty() && flow.prompt != u"login"_s && flow.loginHint.isEmpty();
    return picks ? pickerPage(visit, known) : accountPage(visit, flow.loginHint);
  }
  if (!flow.signedInBefore && !flow.passwordGiven) {
    return passwordPage(visit);
  }
  if (isBlocked(flow, request)) {
    return blockedPage(sts::deviceNotCompliant(), momentOf(request), visit);
  }
  if (!isSignedIn(flow)) {
    return !flow.codeGiven && !m_directory.mfaNumber(*flow.account).isEmpty() ? codePage(visit)
                                                                              : staySignedInPage(visit);
  }
  if (m_directory.isDisabled(*flow.account)) {
    return errorPage(sts::accountDisabled(), momentOf(request), visit);
  }
  if (const auto refusal = m_directory.refusal(*flow.account, flow.tenant, applicationOf(flow))) {
    return errorPage(*refusal, momentOf(request), visit);
  }
  return m_stage.enter(flow, momentOf(request), visit);
}

Reply SignInJourney::step(const QString& step, const Request& request) {
  const QString ticket = request.method == "POST"
                             ? FormValues::parse(request.body).value(u"ticket"_s)
                             : FormValues::parse(request.url.query(QUrl::FullyEncoded).toLatin1()).value(u"ticket"_s);
  const auto found = m_visits.find(ticket);
  if (found == m_visits.end() || found->started.addSecs(visitLifetimeSeconds) < m_clock.now()) {
    return noticePage(u"This sign-in has ended"_s, u"Go back to the application and start again."_s, 400);
  }
  SignInFlow flow = *found;
  const Reply reply =
      request.method == "POST" ? posted(step, flow, ticket, request) : linked(step, flow, ticket, request);
  if (reply.status == 302) {
    m_visits.remove(ticket);
  } else {
    m_visits.insert(ticket, flow);
  }
  return reply;
}

Reply SignInJourney::posted(const QString& step, SignInFlow& flow, const QString& ticket, const Request& request) {
  const FormValues form = FormValues::parse(request.body);
  if (!isSignedIn(flow) && form.value(u"action"_s) == u"cancel"_s) {
    return m_stage.cancelled(flow, contextOf(flow, ticket));
  }
  if (step == u"account"_s && !flow.account) {
    return accountGiven(flow, ticket, request);
  }
  if (step == u"pick"_s && !flow.account) {
    return tilePicked(flow, ticket, request);
  }
  if (step == u"password"_s && flow.account && !flow.signedInBefore) {
    return passwordGiven(flow, ticket, request);
  }
  if (step == u"code"_s && (flow.passwordGiven || flow.confirmsAgain)) {
    return codeGiven(flow, ticket, request);
  }
  if (step == u"stay"_s && flow.passwordGiven) {
    return stayAnswered(flow, ticket, request);
  }
  const bool admitted = isSignedIn(flow) && !isBlocked(flow, request) && !m_directory.isDisabled(*flow.account) &&
                        !m_directory.refusal(*flow.account, flow.tenant, applicationOf(flow));
  if (step == u"consent"_s && admitted) {
    return m_stage.answered(flow, form, momentOf(request), contextOf(flow, ticket));
  }
  return proceed(flow, ticket, request);
}

Reply SignInJourney::linked(const QString& step, SignInFlow& flow, const QString& ticket, const Request& request) {
  if (step == u"leave"_s && isSignedIn(flow)) {
    return m_stage.left(flow, momentOf(request));
  }
  if (step == u"switch"_s) {
    forgetAccount(flow);
    flow.loginHint.clear();
    flow.picked = true;
  }
  return proceed(flow, ticket, request);
}

Reply SignInJourney::accountGiven(SignInFlow& flow, const QString& ticket, const Request& request) {
  flow.loginHint = FormValues::parse(request.body).value(u"loginfmt"_s).trimmed();
  const std::optional<Account> account = m_directory.accountFor(flow.loginHint);
  if (!account) {
    return accountPage(contextOf(flow, ticket,
                                 flow.loginHint.contains(u'@')
                                     ? u"There is no account with this user name. Check the spelling. (AADSTS50034)"_s
                                     : u"Enter an e-mail address such as name@contoso.com."_s),
                       flow.loginHint);
  }
  if (account->kind == Account::Kind::Personal && !flow.tenant.isSpecific()) {
    return errorPage(*m_directory.refusal(*account, flow.tenant, applicationOf(flow)), momentOf(request),
                     contextOf(flow, ticket));
  }
  flow.account = account;
  return proceed(flow, ticket, request);
}

Reply SignInJourney::tilePicked(SignInFlow& flow, const QString& ticket, const Request& request) {
  const QString login = FormValues::parse(request.body).value(u"tile"_s);
  flow.picked = true;
  for (const Account& account : m_sessions.accounts(request)) {
    if (account.login == login) {
      flow.account = account;
      flow.signedInBefore = true;
      flow.confirmsAgain = isFactorStale(flow, request);
    }
  }
  return proceed(flow, ticket, request);
}

Reply SignInJourney::passwordGiven(SignInFlow& flow, const QString& ticket, const Request& request) {
  const FormValues form = FormValues::parse(request.body);
  if (form.value(u"action"_s) == u"back"_s) {
    flow.loginHint = flow.account->login;
    forgetAccount(flow);
    return proceed(flow, ticket, request);
  }
  if (flow.wrongPasswords >= mostWrongPasswords) {
    return proceed(flow, ticket, request,
                   u"The account is locked for a while after too many wrong passwords. (AADSTS50053)"_s);
  }
  if (!m_directory.passwordFits(*flow.account, form.value(u"passwd"_s))) {
    ++flow.wrongPasswords;
    return proceed(flow, ticket, request, u"The account or the password is wrong. (AADSTS50126)"_s);
  }
  if (m_directory.isDisabled(*flow.account)) {
    return proceed(flow, ticket, request, u"This account is disabled. (AADSTS50057)"_s);
  }
  flow.passwordGiven = true;
  return proceed(flow, ticket, request);
}

Reply SignInJourney::codeGiven(SignInFlow& flow, const QString& ticket, const Request& request) {
  const QString number = m_directory.mfaNumber(*flow.account);
  if (FormValues::parse(request.body).value(u"otc"_s).trimmed() != number) {
    return proceed(flow, ticket, request, u"That is not the number shown. (AADSTS500121)"_s);
  }
  flow.codeGiven = true;
  m_sessions.confirm(request, *flow.account, m_clock.now());
  return proceed(flow, ticket, request);
}

Reply SignInJourney::stayAnswered(SignInFlow& flow, const QString& ticket, const Request& request) {
  if (!flow.codeGiven && !m_directory.mfaNumber(*flow.account).isEmpty()) {
    return proceed(flow, ticket, request);
  }
  const bool lasting = FormValues::parse(request.body).value(u"action"_s) == u"yes"_s;
  flow.stayAsked = true;
  const QByteArray cookie = m_sessions.signIn(request, *flow.account, lasting, m_clock.now());
  Reply reply = proceed(flow, ticket, request);
  reply.headers.emplaceBack("Set-Cookie", cookie);
  return reply;
}

Reply SignInJourney::signOut(const Request& request) {
  const QByteArray cookie = m_sessions.signOut(request);
  SignInFlow flow;
  flow.redirectUri = FormValues::of(request).value(u"post_logout_redirect_uri"_s);
  flow.state = FormValues::of(request).value(u"state"_s);
  flow.hasState = !flow.state.isEmpty();
  const auto& apps = m_organisations.applications();
  const bool known = !flow.redirectUri.isEmpty() && std::any_of(apps.begin(), apps.end(), [&](const Application& app) {
    return isRegistered(app.redirectUris, flow.redirectUri);
  });
  Reply reply;
  if (known && flow.hasState) {
    reply = backToApplication(flow, withState(flow, {}));
  } else if (known) {
    reply = {302, {{"Location", withPath(flow.redirectUri).toUtf8()}}, {}};
  } else {
    reply = noticePage(u"You signed out"_s, u"Close the browser windows that showed this account."_s);
  }
  reply.headers.emplaceBack("Set-Cookie", cookie);
  return reply;
}

bool SignInJourney::isBlocked(const SignInFlow& flow, const Request& request) const {
  return m_scenario.conditionalAccess && isEmbeddedBrowser(request) &&
         m_directory.landing(*flow.account, flow.tenant).kind == NamedTenant::Kind::Own;
}

bool SignInJourney::isFactorStale(const SignInFlow& flow, const Request& request) const {
  const QDateTime confirmed = m_sessions.confirmed(request, *flow.account);
  return m_scenario.conditionalAccess && !m_directory.mfaNumber(*flow.account).isEmpty() &&
         confirmed.addSecs(factorLifetimeSeconds) < m_clock.now();
}

const Application& SignInJourney::applicationOf(const SignInFlow& flow) const {
  return *m_organisations.applications().constFind(flow.clientId);
}

VisitContext SignInJourney::contextOf(const SignInFlow& flow, const QString& ticket, const QString& error) const {
  return {ticket, applicationOf(flow).displayName, flow.account ? flow.account->login : QString(), error,
          redirectOrigin(flow)};
}

StsMoment SignInJourney::momentOf(const Request& request) const {
  return StsMoment::of(request, m_clock.now(), m_origins.authority);
}

}  // namespace usher::demo
