// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "fake_vault.h"
#include "http/guarded_access_manager.h"
#include "practice/practice_process.h"
#include "signin/consent_request.h"
#include "signin/own_browser.h"
#include "signin/scopes.h"
#include "signin/session.h"
#include "support/await.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

using Kind = Failure::Kind;

/// A session that signs in at the practice tenant through the person's own browser, on real sockets.
class PracticeSignIn : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(practice.start({u"--world"_s, folder.filePath(u"practice"_s)})) << practice.complaint().constData();
    cloud = {practice.origin(u"authority"_s), practice.origin(u"graph"_s), practice.origin(u"portal"_s)};
    network = std::make_unique<http::GuardedAccessManager>(QList<QUrl>{cloud.authority, cloud.graph});
    person = practice.person(u"global-admin"_s);
    session = std::make_unique<signin::Session>(cloud, client, *network, vault, u"usher/store/account"_s, clock);
  }

  Pending<void> browse(const QUrl& address) {
    visit = visitor.visitAndReturn(address, person, choice);
    whenDone(visit, &visitor, [this](const Result<QUrl>& result) {
      if (!result) {
        stuckAt = result.error().code;
      }
    });
    return ready<void>({});
  }

  QTemporaryDir folder;
  PracticeProcess practice;
  profile::Cloud cloud;
  profile::SignInClient client{u"00000000-0000-0000-0000-00000000c001"_s, QUrl(u"http://localhost"_s)};
  SystemClock clock;
  FakeVault vault;
  std::unique_ptr<http::GuardedAccessManager> network;
  PracticeVisitor visitor;
  PracticePerson person;
  Choice choice = Choice::Accept;
  Pending<QUrl> visit;
  QString stuckAt;
  signin::OwnBrowser browser{[this](const QUrl& address) { return browse(address); }, clock,
                             [](bool ok) { return ok ? u"Done"_s : u"Not done"_s; }};
  std::unique_ptr<signin::Session> session;
};

TEST_F(PracticeSignIn, TheAdministratorSignsInWidensRenewsAndComesBack) {
  const auto account = await(session->signIn(browser, {}));
  ASSERT_TRUE(account) << account.error().code.toStdString() << ' ' << stuckAt.toStdString();
  EXPECT_EQ(account->userName, person.userName);
  EXPECT_FALSE(account->isGuest);
  ASSERT_TRUE(account->roles);
  EXPECT_FALSE(account->roles->isEmpty());

  const auto widened = await(session->require(browser, signin::scopes::administrator()));
  ASSERT_TRUE(widened) << widened.error().code.toStdString() << ' ' << stuckAt.toStdString();
  EXPECT_TRUE(session->hasScopes(signin::scopes::administrator()));

  const auto before = await(session->accessToken());
  const auto after = await(session->tokenAfterRefusal(*before, {}));
  ASSERT_TRUE(after);
  EXPECT_NE(after->reveal(), before->reveal());

  signin::Session later(cloud, client, *network, vault, u"usher/store/account"_s, clock);
  const auto resumed = await(later.resume(*account));
  ASSERT_TRUE(resumed) << resumed.error().code.toStdString();
  EXPECT_EQ(resumed->objectId, account->objectId);
}

TEST_F(PracticeSignIn, WhoDeclinesIsNotSignedIn) {
  choice = Choice::Cancel;
  const auto account = await(session->signIn(browser, {}));
  ASSERT_FALSE(account);
  EXPECT_EQ(account.error().kind, Kind::Declined) << account.error().code.toStdString();
}

TEST_F(PracticeSignIn, AnOwnerMeetsNeedAdminApproval) {
  person = practice.person(u"head-of-cs"_s);
  const auto account = await(session->signIn(browser, {}));
  ASSERT_TRUE(account) << account.error().code.toStdString() << ' ' << stuckAt.toStdString();
  choice = Choice::Leave;
  const auto widened = await(session->require(browser, signin::scopes::owner()));
  ASSERT_FALSE(widened);
  EXPECT_TRUE(widened.error().kind == Kind::ConsentNeeded || widened.error().kind == Kind::Declined)
      << kindName(widened.error().kind).toStdString() << ' ' << widened.error().code.toStdString();
  EXPECT_TRUE(session->account());
}

TEST_F(PracticeSignIn, ConsentComesBackThroughTheSameDoor) {
  const auto account = await(session->signIn(browser, {}));
  ASSERT_TRUE(account);
  for (const auto& [decided, expected] : {std::pair(Choice::Cancel, signin::ConsentAnswer::Declined),
                                          std::pair(Choice::Accept, signin::ConsentAnswer::Accepted)}) {
    choice = decided;
    auto door = browser.begin(QUrl(u"http://localhost/contreli/consented"_s), session->browserSession());
    ASSERT_TRUE(door);
    const signin::ConsentRequest request{account->tenantId, u"00000000-0000-0000-0000-00000000c002"_s,
                                         signin::freshState(), (*door)->redirectUri()};
    const auto redirect = await((*door)->open(request.address(cloud), request.state));
    ASSERT_TRUE(redirect) << stuckAt.toStdString();
    EXPECT_EQ(signin::readConsentRedirect(*redirect, request), expected) << redirect->toString().toStdString();
  }
}

}  // namespace
}  // namespace usher::test
