// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "fake_vault.h"
#include "http/guarded_access_manager.h"
#include "practice/practice_process.h"
#include "signin/consent_request.h"
#include "signin/session.h"
#include "signin/silent_probe.h"
#include "support/await.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

using signin::SilentAnswer;

/// The embedded door with a plain browser of one person behind it, who has the same cookies at every visit.
class VisitorsDoor final : public signin::Door {
 public:
  PracticeVisitor visitor;
  PracticePerson person;
  Choice choice = Choice::Accept;

  signin::DoorKind kind() const override { return signin::DoorKind::Embedded; }
  Result<std::unique_ptr<signin::Visit>> begin(const QUrl& registered, const QString&) override {
    return std::unique_ptr<signin::Visit>(std::make_unique<VisitorsVisit>(*this, registered));
  }
  void forget(const QString&) override {}

 private:
  class VisitorsVisit final : public signin::Visit {
   public:
    VisitorsVisit(VisitorsDoor& door, QUrl redirect) : m_door(door), m_redirect(std::move(redirect)) {}
    QUrl redirectUri() const override { return m_redirect; }
    Pending<QUrl> open(const QUrl& address, const QString&, bool) override {
      return m_door.visitor.visit(address, m_door.person, m_door.choice);
    }
    Pending<QUrl> openUnseen(const QUrl& address, const QString&) override {
      return m_door.visitor.visit(address, m_door.person, Choice::Stop);
    }

   private:
    VisitorsDoor& m_door;
    QUrl m_redirect;
  };
};

class PracticeSilentProbe : public testing::Test {
 protected:
  void begin(const QStringList& arguments = {}) {
    ASSERT_TRUE(practice.start(QStringList{u"--world"_s, folder.filePath(u"practice"_s)} + arguments));
    cloud = {practice.origin(u"authority"_s), practice.origin(u"graph"_s), practice.origin(u"portal"_s)};
    network = std::make_unique<http::GuardedAccessManager>(QList<QUrl>{cloud.authority, cloud.graph});
    session = std::make_unique<signin::Session>(cloud, client, *network, vault, u"usher/store/account"_s, clock);
    door.person = practice.person(u"head-of-cs"_s);
  }
  void signIn() {
    const auto in = await(session->signIn(door, {}));
    ASSERT_TRUE(in) << in.error().code.toStdString();
    account = *in;
  }
  void administratorAccepts() {
    VisitorsDoor elsewhere;
    const signin::ConsentRequest request{account.tenantId, vendor, signin::freshState(), redirect};
    const auto answer =
        await(elsewhere.visitor.visit(request.address(cloud), practice.person(u"global-admin"_s), Choice::Accept));
    ASSERT_TRUE(answer);
    ASSERT_EQ(signin::readConsentRedirect(*answer, request), signin::ConsentAnswer::Accepted);
  }
  SilentAnswer ask(signin::Door& at) {
    signin::SilentProbe probe(cloud, {account.tenantId, vendor, account.userName, redirect}, clock);
    return await(probe.ask(at, u"person"_s)).value_or(SilentAnswer::NotAsked);
  }

  QTemporaryDir folder;
  PracticeProcess practice;
  profile::Cloud cloud;
  profile::SignInClient client{u"00000000-0000-0000-0000-00000000c001"_s, QUrl(u"http://localhost"_s)};
  QString vendor = u"00000000-0000-0000-0000-00000000c002"_s;
  QUrl redirect{u"http://localhost/contreli/consented"_s};
  SystemClock clock;
  FakeVault vault;
  std::unique_ptr<http::GuardedAccessManager> network;
  VisitorsDoor door;
  std::unique_ptr<signin::Session> session;
  signin::Account account;
};

TEST_F(PracticeSilentProbe, AnAppThatIsNotThereEndsOnAnErrorPage) {
  begin();
  signIn();
  EXPECT_EQ(ask(door), SilentAnswer::NotConsented);
}

TEST_F(PracticeSilentProbe, WhatAnAdministratorElsewhereAcceptedShowsInThePersonsOwnSession) {
  begin();
  signIn();
  administratorAccepts();
  EXPECT_EQ(ask(door), SilentAnswer::MayUse);
}

TEST_F(PracticeSilentProbe, ABrowserWithoutTheSessionCannotTell) {
  begin();
  signIn();
  administratorAccepts();
  VisitorsDoor another;
  another.person = door.person;
  EXPECT_EQ(ask(another), SilentAnswer::NobodySignedIn);
}

TEST_F(PracticeSilentProbe, ADenialElsewhereLeaksNothing) {
  begin();
  signIn();
  VisitorsDoor elsewhere;
  const signin::ConsentRequest request{account.tenantId, vendor, signin::freshState(), redirect};
  const auto answer =
      await(elsewhere.visitor.visit(request.address(cloud), practice.person(u"global-admin"_s), Choice::Cancel));
  ASSERT_TRUE(answer);
  EXPECT_EQ(ask(door), SilentAnswer::NotConsented);
}

}  // namespace
}  // namespace usher::test
