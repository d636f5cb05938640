// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "journeys/journal.h"
#include "journeys/journey_test.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

class ThrottledJourneyTest : public JourneyTest {};

TEST_F(ThrottledJourneyTest, EverybodyIsAssignedExactlyOnce) {
  ASSERT_TRUE(m_tenant.start(u"already-configured,throttled"_s));
  const QString tenantId = m_tenant.now().tenantId();
  ASSERT_TRUE(beginAsOwner());
  const QString app = m_usher.vendorAppId();
  const qsizetype before = assigned(app).size();
  int pauses = 0;
  QObject::connect(&m_usher.services().pauses(), &http::RetryingTransport::pauseChanged, &m_usher.window(),
                   [&pauses] { ++pauses; });

  const QStringList people = m_usher.choosesMany(30);
  ASSERT_EQ(people.size(), 30);
  ASSERT_TRUE(m_usher.sendsAssignments());
  EXPECT_EQ(m_usher.assignments().view().doneCount, 30);
  EXPECT_EQ(m_usher.assignments().view().failedCount, 0);
  EXPECT_FALSE(m_usher.assignments().failure());
  EXPECT_GT(pauses, 0) << "Microsoft asked for patience";
  EXPECT_TRUE(areAssignedOnce(people, app));
  EXPECT_EQ(assigned(app).size(), before + 30);
  m_usher.close();
  EXPECT_EQ(Journal(m_scratch.filePath(u"data"_s), tenantId).changesThatAre(state::ChangeState::Done), 30);
}

}  // namespace
}  // namespace usher::test
