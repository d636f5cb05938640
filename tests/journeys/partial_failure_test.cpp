// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "journeys/journey_test.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

class PartialFailureTest : public JourneyTest {
 protected:
  const flow::AssignmentRow* rowOfGroup(const QString& name) {
    for (const flow::AssignmentRow& row : m_usher.assignments().view().rows) {
      if (row.isGroup && row.name == name) {
        return &row;
      }
    }
    return nullptr;
  }
};

TEST_F(PartialFailureTest, AGroupWithoutALicenceIsNamedAndThePersonIsAddedAllTheSame) {
  ASSERT_TRUE(m_tenant.start(u"already-configured,no-p1"_s));
  ASSERT_TRUE(beginAsOwner());
  const QString app = m_usher.vendorAppId();
  const qsizetype before = assigned(app).size();
  ASSERT_TRUE(m_usher.picksPeople({u"tom"_s, u"sales emea"_s}));
  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(m_usher.reaches(
      "the run ends", [this] { return m_usher.assignments().view().isApplied && !m_usher.assignments().isBusy(); }));
  EXPECT_EQ(m_usher.assignments().view().doneCount, 1);
  EXPECT_EQ(m_usher.assignments().view().failedCount, 1);
  EXPECT_EQ(assigned(app).size(), before + 1);
  const flow::AssignmentRow* group = rowOfGroup(u"Sales EMEA"_s);
  ASSERT_NE(group, nullptr);
  ASSERT_TRUE(group->failure);
  EXPECT_EQ(group->failure->kind, Failure::Kind::LicenceMissing);
  EXPECT_FALSE(m_usher.shown("assignmentsNoticeHeadline").isEmpty());

  ASSERT_TRUE(m_usher.press("tryFailedAgain"));
  ASSERT_TRUE(m_usher.reaches("the second run ends", [this] {
    return m_usher.assignments().view().isApplied && !m_usher.assignments().isBusy();
  }));
  EXPECT_EQ(m_usher.assignments().view().doneCount, 0) << "what is done is not sent again";
  EXPECT_EQ(assigned(app).size(), before + 1);
}

}  // namespace
}  // namespace usher::test
