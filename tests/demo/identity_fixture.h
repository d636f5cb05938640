// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QMap>
#include <QUrl>
#include <memory>
#include <vector>

#include "demo/identity_form.h"
#include "demo/practice_tenant.h"
#include "support/html_form.h"
#include "support/manual_clock.h"
#include "support/practice_visitor.h"

namespace usher::test {

using Values = QMap<QString, QString>;

/// A browser that talks to a practice tenant in the same process: keeps the cookie, fills and posts the form of the
/// page it shows, and stops where a redirect leaves the authority.
class InProcessBrowser {
 public:
  InProcessBrowser(demo::PracticeTenant& tenant, QUrl authority)
      : m_tenant(tenant), m_authority(std::move(authority)) {}

  void open(const QUrl& url);
  /// Fills the fields of the page's form and presses the button `button`.
  void submit(const Values& fields, const QString& button);
  void followLink(const QString& id);
  /// Account, password, number and "stay signed in?" of the pages from here on, as far as they ask.
  void signIn(const PracticePerson& person);

  const demo::Reply& reply() const { return m_reply; }
  const HtmlPage& page() const { return m_page; }
  QString heading() const { return m_page.heading; }
  /// Where the last redirect leads; empty while a page is shown.
  QUrl target() const;
  /// The parameters of that redirect, decoded.
  demo::FormValues targetValues() const;
  void setAgent(const QByteArray& agent) { m_agent = agent; }
  /// Another browser from here on.
  void forgetCookies() { m_cookie.clear(); }
  QByteArray cookie() const { return m_cookie; }

 private:
  void send(const QByteArray& method, const QUrl& url, const QByteArray& body = {});

  demo::PracticeTenant& m_tenant;
  QUrl m_authority;
  QByteArray m_cookie, m_agent = "Mozilla/5.0 Firefox/128.0";
  demo::Reply m_reply;
  HtmlPage m_page;
};

/// Contoso with Usher's client and two vendor's applications; nothing consented yet.
class IdentityTest : public testing::Test {
 protected:
  IdentityTest();

  /// Starts over in the scenarios `list`, with the same world unless `fresh`.
  void play(const QString& list, bool fresh = true);
  /// Starts over with the other organisations beside Contoso.
  void playWithAll(const QString& list = {});
  /// The organisation of that domain, after playWithAll().
  demo::World& organisation(const QString& domain);
  demo::Reply get(const QString& path);
  demo::Reply post(const QString& path, const Values& form);
  /// `base` with the query `values`; a null value leaves a parameter out.
  QUrl address(const QString& path, const Values& values) const;
  /// An authorize request of Usher's client, with `changes`; a null value leaves a parameter out.
  QUrl authorize(const Values& changes = {}, const QString& tenant = QStringLiteral("organizations")) const;
  QUrl adminConsent(const Values& changes = {}, const QString& tenant = QStringLiteral("contoso.com"),
                    const QString& version = QStringLiteral("v2.0/")) const;
  PracticePerson person(const QString& account) const;
  static PracticePerson person(const demo::World& organisation, const QString& account);
  QString idOf(const QString& account) const;
  /// Signs in and gives the code for `changes`; consents on the way.
  QString codeFor(const QString& account, const Values& changes = {},
                  const QString& tenant = QStringLiteral("organizations"));
  QJsonObject redeem(const QString& code, const Values& changes = {});
  QJsonObject refresh(const QString& token, const Values& changes = {});
  static QJsonObject bodyOf(const demo::Reply& reply);
  static QJsonObject claimsOf(const QJsonObject& tokens);
  const demo::Grant* grantOf(const QString& appId, const QString& principalId) const;
  /// The service principal of `appId`, made by consent of nobody if there is none.
  demo::ServicePrincipal& principalOf(const QString& appId);
  InProcessBrowser& browser() { return *m_browser; }

  QList<QJsonObject> profiles() const;

  ManualClock m_clock;
  demo::Origins m_origins;
  demo::World m_world;
  std::vector<demo::World> m_others;
  std::unique_ptr<demo::PracticeTenant> m_tenant;
  std::unique_ptr<InProcessBrowser> m_browser;

  const QString m_usher = QStringLiteral("00000000-0000-0000-0000-00000000c001");
  const QString m_vendor = QStringLiteral("00000000-0000-0000-0000-00000000c002");
  const QString m_syncVendor = QStringLiteral("00000000-0000-0000-0000-00000000d002");
  const QString m_verifier = QStringLiteral("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
  const QString m_challenge = QStringLiteral("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
};

}  // namespace usher::test
