// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include "form_visitor.h"
#include "http/guarded_access_manager.h"
#include "identity_server_process.h"
#include "signin/own_browser.h"
#include "signin/session.h"
#include "support/await.h"
#include "tests/signin/fake_vault.h"

namespace usher::test {

/// A session whose person signs in at oidc-provider through the own browser's door: real sockets, real clock, the
/// provider's own pages. `alterRequest` and `alterRedirect` are somebody between Usher and the browser.
class IdentityServerTest : public testing::Test {
 protected:
  void SetUp() override;
  Pending<void> browse(const QUrl& address);

  signin::Session::SignInRequest tenantRequest() const { return {.tenant = server.tenantId(), .loginHint = login}; }
  Result<signin::Account> signIn() { return await(session->signIn(browser, tenantRequest())); }
  std::unique_ptr<signin::Session> newSession();

  const QString login = QStringLiteral("ada@contoso.example");
  IdentityServerProcess server;
  SystemClock clock;
  FakeVault vault;
  FormVisitor visitor;
  std::function<void(QUrl& address)> alterRequest;
  std::function<void(QUrl& redirect)> alterRedirect;
  QUrl lastAsked, lastRedirect;
  std::optional<Failure> stuck;
  std::unique_ptr<http::GuardedAccessManager> network;
  signin::OwnBrowser browser{[this](const QUrl& address) { return browse(address); }, clock,
                             [](bool ok) { return ok ? QStringLiteral("Done") : QStringLiteral("Not done"); }};
  std::unique_ptr<signin::Session> session;
};

/// Sets or, with a null text, removes a parameter of the query.
void setParameter(QUrl& address, const QString& name, const QString& value);
/// The decoded parameter of the query.
QString parameterOf(const QUrl& address, const QString& name);

}  // namespace usher::test
