// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/assignments_step.h"
#include "practice_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A run of 60 people whom Microsoft takes by twenties, and asks for half a minute before each of the next.
class PeoplePaceTest : public test::PracticeFlowTest {
 protected:
  PeoplePaceTest() {
    begin(configured());
    QString list;
    const QList<demo::User> everybody = std::as_const(world().users).values();
    for (const demo::User& user : everybody) {
      const bool isUsual = user.accountEnabled && !user.mail.isEmpty() && user.userType == u"Member"_s;
      if (isUsual && !isAssigned(user.id) && m_count < 60) {
        list += user.userPrincipalName + u'\n';
        ++m_count;
      }
    }
    m_step = std::make_unique<AssignmentsStep>(*m_setUp);
    m_step->enter();
    EXPECT_TRUE(settles(*m_step));
    m_step->openList();
    m_step->findPeople(list);
    EXPECT_TRUE(settles(*m_step));
    m_step->takeList();
  }
  ~PeoplePaceTest() override { m_step.reset(); }

  const AssignmentsView& view() const { return m_step->view(); }
  void slowDown() {
    m_tenant->instead = [this](const http::HttpRequest& request) -> std::optional<Result<http::HttpReply>> {
      const bool isWriting = request.url.path().endsWith(u"$batch"_s) && request.body.contains("principalId") &&
                             request.body.contains("\"POST\"");
      if (!isWriting || (m_taken.isValid() && m_taken.secsTo(m_clock.now()) < 30)) {
        return isWriting ? std::optional(Result<http::HttpReply>(
                               http::HttpReply{.status = 429, .headers = {{"Retry-After", "30"}}, .body = "{}"}))
                         : std::nullopt;
      }
      m_taken = m_clock.now();
      return {};
    };
  }

  int m_count = 0;
  QDateTime m_taken;
  std::unique_ptr<AssignmentsStep> m_step;
};

TEST_F(PeoplePaceTest, TimeLeftIsToldOnceThePaceIsKnownAndNotWhilePaused) {
  ASSERT_EQ(m_count, 60);
  ASSERT_EQ(view().preview.total(), 60);
  slowDown();
  m_step->apply();
  EXPECT_FALSE(view().timeLeft) << "it is too soon to tell";
  ASSERT_TRUE(passUntil([this] { return view().timeLeft.has_value(); }));
  EXPECT_GT(view().timeLeft->count(), 5);
  EXPECT_LT(view().timeLeft->count(), 120);
  m_step->pause();
  EXPECT_TRUE(view().isPaused);
  EXPECT_FALSE(view().timeLeft) << "nobody knows how long the person waits";
  m_tenant->instead = {};
  m_step->goOn();
  EXPECT_FALSE(view().isPaused);
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(view().doneCount, 60);
  EXPECT_FALSE(view().timeLeft);
}

}  // namespace
}  // namespace usher::flow
