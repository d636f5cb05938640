// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

#include "http/authorizing_transport.h"
#include "http/qt_transport.h"
#include "sign_in_fixture.h"
#include "signin/scopes.h"
#include "signin/tenant_lookup.h"
#include "support/fault_row.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

using Kind = Failure::Kind;

TEST_F(IdentityServerTest, SignsInThroughTheOwnBrowserAndTheTokenOpensGraph) {
  const auto account = signIn();
  ASSERT_TRUE(account) << qPrintable(account.error().code + u' ' + account.error().detail) << ' '
                       << qPrintable(server.refusals().join(u'\n'));
  EXPECT_EQ(account->objectId, server.objectId());
  EXPECT_EQ(account->tenantId, server.tenantId());
  EXPECT_EQ(account->userName, login);
  EXPECT_EQ(account->name, u"Ada Administrator"_s);
  EXPECT_EQ(visitor.headings(), (QStringList{u"Sign-in"_s, u"Authorize"_s}));
  EXPECT_TRUE(session->hasScopes(signin::scopes::firstSignIn()));

  http::QtTransport wire(*network);
  http::AuthorizingTransport graph(wire, *session, server.origin());
  const auto read = [&](const QString& path) {
    const auto reply = await(graph.send({.url = QUrl(server.origin().toString() + path), .authorized = true}));
    return reply ? QJsonDocument::fromJson(reply->body).object() : QJsonObject();
  };
  EXPECT_EQ(read(u"/v1.0/me"_s)[u"id"_s].toString(), server.objectId());
  EXPECT_EQ(read(u"/v1.0/organization"_s)[u"value"_s].toArray().at(0).toObject()[u"id"_s].toString(),
            server.tenantId());
  EXPECT_EQ(server.refusals(), QStringList());
}

TEST_F(IdentityServerTest, ThePersonIsFoundByTheirOrganisationsDomain) {
  http::QtTransport wire(*network);
  QObject context;
  const auto tenant = await(signin::tenantIdOf(login, server.origin(), wire, &context));
  ASSERT_TRUE(tenant) << qPrintable(tenant.error().code);
  EXPECT_EQ(*tenant, server.tenantId());
}

TEST_F(IdentityServerTest, WhoHasNoOrganisationYetPicksAnAccountFirst) {
  const auto account = await(session->signIn(browser, {}));
  ASSERT_TRUE(account) << qPrintable(account.error().code);
  EXPECT_EQ(parameterOf(lastAsked, u"prompt"_s), u"select_account"_s);
  EXPECT_EQ(account->tenantId, server.tenantId());
}

TEST_F(IdentityServerTest, RenewsSilentlyAndEachTimeWithTheNewRefreshToken) {
  ASSERT_TRUE(signIn());
  QSet<QByteArray> tokens;
  for (int i = 0; i < 3; ++i) {
    const Secret former = await(session->accessToken()).value_or(Secret());
    tokens.insert(former.reveal());
    const auto next = await(session->tokenAfterRefusal(former, {}));
    ASSERT_TRUE(next) << qPrintable(next.error().code + u' ' + server.refusals().join(u'\n'));
    tokens.insert(next->reveal());
  }
  EXPECT_EQ(tokens.size(), 4);
  EXPECT_EQ(server.refusals(), QStringList());
}

TEST_F(IdentityServerTest, AStoredSignInIsTakenUpWithoutAPage) {
  const auto account = signIn();
  ASSERT_TRUE(account);
  ASSERT_TRUE(eventually([&] { return !vault.entries.empty(); }));
  session = newSession();
  const auto resumed = await(session->resume(*account));
  ASSERT_TRUE(resumed) << qPrintable(resumed.error().code);
  EXPECT_EQ(resumed->objectId, account->objectId);
  EXPECT_EQ(visitor.headings().size(), 2);
}

TEST_F(IdentityServerTest, MoreScopesAreAskedForAtThePageAsTheSamePerson) {
  ASSERT_TRUE(signIn());
  const auto widened = await(session->require(browser, {u"Directory.Read.All"_s}));
  ASSERT_TRUE(widened) << qPrintable(widened.error().code + u' ' + widened.error().detail);
  EXPECT_TRUE(session->hasScopes({u"User.Read"_s, u"Directory.Read.All"_s}));
  EXPECT_EQ(visitor.headings().last(), u"Authorize"_s);
}

TEST_F(IdentityServerTest, WhoLeavesThePageHasDeclined) {
  for (const QString& page : {u"Sign-in"_s, u"Authorize"_s}) {
    visitor.leavesAt = page;
    const auto account = signIn();
    ASSERT_FALSE(account);
    EXPECT_EQ(account.error().kind, Kind::Declined) << qPrintable(account.error().code);
    EXPECT_EQ(session->account(), std::nullopt);
  }
}

TEST_F(IdentityServerTest, ACancelledSignInFreesThePortAndTheNextOneWorks) {
  alterRequest = [](QUrl& address) { address.setPath(u"/nowhere"_s); };
  auto pending = session->signIn(browser, tenantRequest());
  ASSERT_TRUE(eventually([&] { return stuck.has_value(); }));
  pending.cancel();
  EXPECT_EQ(await(pending).error().kind, Kind::Cancelled);
  alterRequest = nullptr;
  EXPECT_TRUE(signIn());
}

TEST_F(IdentityServerTest, ClosedAtAnyStepOfTheWayNobodyIsSignedInAndTheNextTryWorks) {
  const FaultRow row{"F44"};
  int steps = 0;
  for (bool isThrough = false; !isThrough; ++steps) {
    ASSERT_LT(steps, 20);
    session = newSession();
    lastRedirect.clear();
    visitor.forgetCookies();
    visitor.pausesAfter = steps;
    auto pending = session->signIn(browser, tenantRequest());
    ASSERT_TRUE(eventually([&] { return visitor.isPausing() || session->account(); })) << steps;
    if (!visitor.isPausing()) {
      isThrough = true;
      continue;
    }
    pending.cancel();
    EXPECT_EQ(await(pending).error().kind, Kind::Cancelled);
    // The tab is still there, and whoever sits at it goes through with it.
    visitor.goOn();
    ASSERT_TRUE(eventually([&] { return !lastRedirect.isEmpty(); })) << steps;
    EXPECT_EQ(await(visitor.load(lastRedirect)).value_or(-1), 0) << "somebody listens still";
    EXPECT_EQ(session->account(), std::nullopt);
    EXPECT_EQ(await(session->accessToken()).error().kind, Kind::SignInNeeded);
    ASSERT_TRUE(signIn()) << steps;
  }
  EXPECT_GE(steps, 7);
}

}  // namespace
}  // namespace usher::test
