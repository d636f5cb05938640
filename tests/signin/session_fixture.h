// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include "fake_door.h"
#include "fake_vault.h"
#include "http/guarded_access_manager.h"
#include "signin/session.h"
#include "support/await.h"
#include "support/manual_clock.h"
#include "support/oidc_server.h"

namespace usher::test {

/// A session against the scripted authority, through a door that follows the redirect.
class SessionTest : public testing::Test {
 protected:
  SessionTest() { followServer(); }

  void followServer() {
    door.follow = [this](const QUrl& address) -> Result<QUrl> { return server.redirectFor(address); };
  }
  profile::Cloud cloud() const {
    return {server.origin(), QUrl(QStringLiteral("http://127.0.0.1:1")), QUrl(QStringLiteral("http://127.0.0.1:2"))};
  }
  profile::SignInClient client() const { return {server.clientId, QUrl(QStringLiteral("http://localhost"))}; }
  std::unique_ptr<signin::Session> newSession() {
    return std::make_unique<signin::Session>(cloud(), client(), network, vault, QStringLiteral("usher/store/account"),
                                             clock);
  }
  Result<signin::Account> signIn(signin::Session::SignInRequest request = {}) {
    return await(session->signIn(door, std::move(request)));
  }
  QString key() const {
    return QStringLiteral("usher/store/account/") + server.clientId + QLatin1Char('/') + server.tenantId +
           QLatin1Char('/') + server.objectId;
  }
  /// Lets the clock's small waits pass while `pending` is under way.
  template <typename T>
  Result<T> awaitAdvancing(Pending<T> pending) {
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &tick, [this] { clock.advance(std::chrono::seconds(1)); });
    tick.start(20);
    return await(pending);
  }

  ManualClock clock;
  OidcServer server{clock};
  FakeDoor door;
  FakeVault vault;
  http::GuardedAccessManager network{{server.origin()}};
  std::unique_ptr<signin::Session> session = newSession();
};

}  // namespace usher::test
