// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/times.h"

#include <gtest/gtest.h>

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

TEST(Times, TodayIsATimeAndAnotherDayHasItsDate) {
  const QDateTime now(QDate(2026, 3, 2), QTime(18, 0));
  EXPECT_EQ(pages::clockTime(QDateTime(QDate(2026, 3, 2), QTime(12, 4)), now), u"12:04"_s);
  EXPECT_EQ(pages::clockTime(QDateTime(QDate(2026, 2, 27), QTime(12, 4)), now), u"27 Feb, 12:04"_s);
}

TEST(Times, AgesForAnHourThenTellsTheTime) {
  const QDateTime now(QDate(2026, 3, 2), QTime(18, 0));
  EXPECT_EQ(pages::timeAgo(now.addSecs(-20), now), u"just now"_s);
  EXPECT_EQ(pages::timeAgo(now.addSecs(-190), now), u"3 minutes ago"_s);
  EXPECT_EQ(pages::timeAgo(now.addSecs(-3600), now), u"17:00"_s);
  EXPECT_EQ(pages::timeAgo(now.addSecs(90), now), u"18:01"_s);
}

}  // namespace usher::test
