// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/typed_number.h"

#include <gtest/gtest.h>

#include "flow/steps/pace.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

TEST(TypedNumber, IsAskedForAboveAHundredAndWheneverSomethingIsTakenAway) {
  EXPECT_EQ(numberToType(100, false), 0);
  EXPECT_EQ(numberToType(101, false), 101);
  EXPECT_EQ(numberToType(1, true), 1);
  EXPECT_EQ(numberToType(0, true), 0);
}

TEST(TypedNumber, IsRightHoweverThousandsAreSeparated) {
  for (const QString& typed :
       {u"1204"_s, u" 1204 "_s, u"1,204"_s, u"1.204"_s, u"1\u00A0204"_s, u"1\u202F204"_s, u"1’204"_s, u"١٢٠٤"_s}) {
    EXPECT_TRUE(isNumberTyped(typed, 1204)) << qPrintable(typed);
  }
  for (const QString& typed : {u""_s, u"120"_s, u"12040"_s, u"-1204"_s, u"1204 people"_s, u"01204"_s}) {
    EXPECT_FALSE(isNumberTyped(typed, 1204)) << qPrintable(typed);
  }
}

TEST(Pace, TellsWhatIsLeftByWhatIsDone) {
  const QDateTime start({2026, 3, 2}, {12, 0}, Qt::UTC);
  Pace pace;
  EXPECT_FALSE(pace.left(10, 100, start));
  pace.begin(start);
  EXPECT_FALSE(pace.left(10, 100, start.addSecs(1))) << "too soon";
  EXPECT_EQ(pace.left(20, 100, start.addSecs(10)), 40s);
  EXPECT_FALSE(pace.left(0, 100, start.addSecs(10)));
  EXPECT_FALSE(pace.left(100, 100, start.addSecs(10)));
}

TEST(Pace, DoesNotCountPauses) {
  const QDateTime start({2026, 3, 2}, {12, 0}, Qt::UTC);
  Pace pace;
  pace.begin(start);
  pace.pause(start.addSecs(10));
  pace.pause(start.addSecs(20));
  EXPECT_FALSE(pace.left(20, 100, start.addSecs(600)));
  pace.goOn(start.addSecs(610));
  EXPECT_EQ(pace.left(20, 100, start.addSecs(610)), 40s);
}

}  // namespace
}  // namespace usher::flow
