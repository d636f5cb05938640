// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "token_bearer.h"

#include "app/wire.h"
#include "journey/person_at_browser.h"
#include "signin/own_browser.h"
#include "signin/session.h"
#include "support/await.h"
#include "vault/memory_vault.h"

namespace usher::test {

QByteArray accessTokenOf(const PracticePerson& person, const profile::ProductProfile& profile,
                         const QStringList& scopes) {
  SystemClock clock;
  vault::MemoryVault vault;
  app::Wire wire(profile.cloud, clock);
  signin::Session session(profile.cloud, profile.signIn, wire.network(), vault, QStringLiteral("usher/test"), clock);
  PersonAtBrowser browser;
  browser.become(person);
  signin::OwnBrowser door([&browser](const QUrl& address) { return browser.open(address); }, clock,
                          [](bool) { return QStringLiteral("Back to the test."); });
  if (const auto in = await(session.signIn(door, {.scopes = scopes})); !in) {
    qWarning("nobody signed in: %s %s", qUtf8Printable(kindName(in.error().kind)), qUtf8Printable(in.error().code));
    return {};
  }
  const auto token = await(session.accessToken());
  return token ? QByteArray(token->reveal().constData(), token->reveal().size()) : QByteArray();
}

}  // namespace usher::test
