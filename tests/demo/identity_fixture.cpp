// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

namespace {

QJsonObject testProfile(const QString& usher, const QString& vendor, const QString& name,
                        const QJsonArray& permissions) {
  const QJsonObject application{
      {u"clientId"_s, vendor},
      {u"displayName"_s, name},
      {u"permissions"_s, permissions},
      {u"consentRedirects"_s, QJsonObject{{u"embedded"_s, u"https://vendor.example/done"_s},
                                          {u"ownBrowser"_s, u"http://localhost/Done"_s},
                                          {u"elsewhere"_s, u"https://vendor.example/back"_s}}}};
  return {{u"vendor"_s, QJsonObject{{u"name"_s, name}}},
          {u"signIn"_s, QJsonObject{{u"clientId"_s, usher}, {u"redirectUri"_s, u"http://localhost"_s}}},
          {u"integrations"_s, QJsonArray{QJsonObject{{u"application"_s, application}}}}};
}

QJsonObject testPermission(const QString& scope, const QString& kind) {
  return {{u"resource"_s, u"graph"_s}, {u"scope"_s, scope}, {u"kind"_s, kind}};
}

QByteArray encodedForm(const Values& values) {
  demo::NamedValues pairs;
  for (auto it = values.begin(); it != values.end(); ++it) {
    if (!it.value().isNull()) {
      pairs.append({it.key(), it.value()});
    }
  }
  return demo::formEncoded(pairs);
}

Values changed(Values values, const Values& changes) {
  for (auto it = changes.begin(); it != changes.end(); ++it) {
    values.insert(it.key(), it.value());
  }
  return values;
}

}  // namespace

void InProcessBrowser::open(const QUrl& url) {
  send("GET", url);
}

void InProcessBrowser::submit(const Values& fields, const QString& button) {
  ASSERT_TRUE(m_page.form) << qPrintable(m_page.text);
  Values form;
  for (const HtmlControl& control : m_page.form->controls) {
    if (control.tag == u"input"_s && (control.type != u"checkbox"_s || fields.contains(control.name))) {
      form.insert(control.name, fields.value(control.name, control.value));
    }
  }
  const HtmlControl* pressed = m_page.form->button(button);
  ASSERT_NE(pressed, nullptr) << qPrintable(button) << " is not on the page: " << qPrintable(m_page.text);
  form.insert(pressed->name, pressed->value);
  send("POST", m_authority.resolved(QUrl(m_page.form->action)), encodedForm(form));
}

void InProcessBrowser::followLink(const QString& id) {
  const HtmlLink* link = m_page.link(id);
  ASSERT_NE(link, nullptr) << qPrintable(m_page.text);
  send("GET", m_authority.resolved(QUrl(link->href)));
}

void InProcessBrowser::signIn(const PracticePerson& person) {
  if (heading() == u"Sign in"_s) {
    submit({{u"loginfmt"_s, person.userName}}, u"next"_s);
  }
  if (heading() == u"Enter password"_s) {
    submit({{u"passwd"_s, person.password}}, u"signin"_s);
  }
  if (heading() == u"Enter the number shown"_s) {
    submit({{u"otc"_s, person.number}}, u"verify"_s);
  }
  if (heading() == u"Stay signed in?"_s) {
    submit({}, u"no"_s);
  }
}

QUrl InProcessBrowser::target() const {
  return QUrl::fromEncoded(m_reply.header("Location"), QUrl::StrictMode);
}

demo::FormValues InProcessBrowser::targetValues() const {
  return demo::FormValues::parse(target().query(QUrl::FullyEncoded).toLatin1());
}

void InProcessBrowser::send(const QByteArray& method, const QUrl& url, const QByteArray& body) {
  demo::Request request{demo::Origin::Authority, method, url, {{"User-Agent", m_agent}, {"Cookie", m_cookie}}, body};
  m_reply = m_tenant.handle(request);
  const QByteArray cookie = m_reply.header("Set-Cookie");
  if (!cookie.isEmpty()) {
    m_cookie = cookie.contains("Max-Age=0") ? QByteArray() : cookie.left(cookie.indexOf(';'));
  }
  m_page = parsedPage(QString::fromUtf8(m_reply.body));
}

IdentityTest::IdentityTest()
    : m_origins{QUrl(u"http://127.0.0.1:4100"_s), QUrl(u"http://127.0.0.1:4101"_s), QUrl(u"http://127.0.0.1:4102"_s),
                QUrl(u"http://127.0.0.1:4103"_s)} {
  play({});
}

QList<QJsonObject> IdentityTest::profiles() const {
  const QJsonArray reads{testPermission(u"Mail.Read"_s, u"delegated"_s),
                         testPermission(u"Calendars.Read"_s, u"delegated"_s)};
  const QJsonArray syncs{testPermission(u"User.Read"_s, u"delegated"_s),
                         testPermission(u"User.Read.All"_s, u"application"_s)};
  return {testProfile(m_usher, m_vendor, u"Vendor & Sons"_s, reads),
          testProfile(m_usher, m_syncVendor, u"Syncer"_s, syncs)};
}

void IdentityTest::playWithAll(const QString& list) {
  const demo::Scenario scenario = demo::Scenario::parse(list, nullptr).value();
  m_browser.reset();
  m_world = demo::seededWorld(profiles(), m_origins, scenario);
  m_others = demo::otherOrganisations(profiles(), m_origins, scenario);
  QList<demo::World*> worlds{&m_world};
  for (demo::World& world : m_others) {
    worlds.append(&world);
  }
  m_tenant = std::make_unique<demo::PracticeTenant>(demo::Organisations(worlds), scenario, m_origins, m_clock);
  m_browser = std::make_unique<InProcessBrowser>(*m_tenant, m_origins.authority);
}

demo::World& IdentityTest::organisation(const QString& domain) {
  for (demo::World& world : m_others) {
    if (world.verifiedDomains.contains(domain)) {
      return world;
    }
  }
  return m_world;
}

void IdentityTest::play(const QString& list, bool fresh) {
  const demo::Scenario scenario = demo::Scenario::parse(list, nullptr).value();
  if (fresh) {
    m_world = demo::seededWorld(profiles(), m_origins, scenario);
  }
  m_browser.reset();
  m_tenant = std::make_unique<demo::PracticeTenant>(m_world, scenario, m_origins, m_clock);
  m_browser = std::make_unique<InProcessBrowser>(*m_tenant, m_origins.authority);
}

demo::Reply IdentityTest::get(const QString& path) {
  return m_tenant->handle({demo::Origin::Authority, "GET", m_origins.authority.resolved(QUrl(path)), {}, {}});
}

demo::Reply IdentityTest::post(const QString& path, const Values& form) {
  return m_tenant->handle({demo::Origin::Authority,
                           "POST",
                           m_origins.authority.resolved(QUrl(path)),
                           {{"Content-Type", "application/x-www-form-urlencoded"}},
                           encodedForm(form)});
}

QUrl IdentityTest::address(const QString& path, const Values& values) const {
  return QUrl::fromEncoded(m_origins.authority.toEncoded() + path.toLatin1() + '?' + encodedForm(values));
}

QUrl IdentityTest::authorize(const Values& changes, const QString& tenant) const {
  const Values usual{{u"client_id"_s, m_usher},
                     {u"response_type"_s, u"code"_s},
                     {u"redirect_uri"_s, u"http://localhost:50123"_s},
                     {u"scope"_s, u"openid profile offline_access User.Read"_s},
                     {u"state"_s, u"s1+ä &="_s},
                     {u"nonce"_s, u"n1"_s},
                     {u"code_challenge"_s, m_challenge},
                     {u"code_challenge_method"_s, u"S256"_s}};
  return address(u"/%1/oauth2/v2.0/authorize"_s.arg(tenant), changed(usual, changes));
}

QUrl IdentityTest::adminConsent(const Values& changes, const QString& tenant, const QString& version) const {
  const Values usual{{u"client_id"_s, m_vendor},
                     {u"redirect_uri"_s, u"https://vendor.example/done"_s},
                     {u"scope"_s, m_origins.graph.toString() + u"/.default"_s},
                     {u"state"_s, u"st at"_s}};
  return address(u"/%1/%2adminconsent"_s.arg(tenant, version), changed(usual, changes));
}

PracticePerson IdentityTest::person(const QString& account) const {
  return person(m_world, account);
}

PracticePerson IdentityTest::person(const demo::World& organisation, const QString& account) {
  const demo::User& user = *demo::accountNamed(organisation, account);
  return {user.userType == u"Guest"_s ? user.mail : user.userPrincipalName, user.password, user.mfaNumber};
}

QString IdentityTest::idOf(const QString& account) const {
  return demo::accountNamed(m_world, account)->id;
}

QString IdentityTest::codeFor(const QString& account, const Values& changes, const QString& tenant) {
  browser().open(authorize(changes, tenant));
  browser().signIn(person(account));
  if (browser().heading() == u"Permissions requested"_s) {
    browser().submit({}, u"accept"_s);
  }
  return browser().targetValues().value(u"code"_s);
}

QJsonObject IdentityTest::redeem(const QString& code, const Values& changes) {
  const Values usual{{u"client_id"_s, m_usher},
                     {u"grant_type"_s, u"authorization_code"_s},
                     {u"code"_s, code},
                     {u"redirect_uri"_s, u"http://localhost:50123"_s},
                     {u"code_verifier"_s, m_verifier}};
  return bodyOf(post(u"/organizations/oauth2/v2.0/token"_s, changed(usual, changes)));
}

QJsonObject IdentityTest::refresh(const QString& token, const Values& changes) {
  const Values usual{{u"client_id"_s, m_usher}, {u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, token}};
  return bodyOf(post(u"/organizations/oauth2/v2.0/token"_s, changed(usual, changes)));
}

QJsonObject IdentityTest::bodyOf(const demo::Reply& reply) {
  return QJsonDocument::fromJson(reply.body).object();
}

QJsonObject IdentityTest::claimsOf(const QJsonObject& tokens) {
  const QByteArray payload = tokens[u"id_token"_s].toString().toLatin1().split('.').value(1);
  return QJsonDocument::fromJson(QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding)).object();
}

const demo::Grant* IdentityTest::grantOf(const QString& appId, const QString& principalId) const {
  const demo::ServicePrincipal* client = m_world.servicePrincipalOf(appId);
  for (const demo::Grant& grant : m_world.grants) {
    if (client != nullptr && grant.clientId == client->id && grant.principalId == principalId) {
      return &grant;
    }
  }
  return nullptr;
}

demo::ServicePrincipal& IdentityTest::principalOf(const QString& appId) {
  const demo::ServicePrincipal* known = m_world.servicePrincipalOf(appId);
  demo::ServicePrincipal made;
  made.id = known != nullptr ? known->id : m_world.newId();
  made.appId = appId;
  return known != nullptr ? m_world.servicePrincipals[made.id] : *m_world.servicePrincipals.insert(made.id, made);
}

}  // namespace usher::test
