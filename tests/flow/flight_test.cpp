// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/flight.h"

#include <gtest/gtest.h>

#include "support/await.h"

namespace usher::flow {
namespace {

/// Returns when whoever observed `pending` before has been told.
void letAnswersArrive(const Pending<int>& pending) {
  bool hasArrived = false;
  QObject context;
  whenDone(pending, &context, [&hasArrived](const Result<int>&) { hasArrived = true; });
  EXPECT_TRUE(test::eventually([&hasArrived] { return hasArrived; }));
}

TEST(Flight, GivesTheAnswer) {
  QObject context;
  Flight flight(&context);
  Completion<int> completion;
  int got = 0;
  flight.start(completion.pending(), [&got](const Result<int>& result) { got = *result; });
  EXPECT_TRUE(flight.isUnderWay());
  completion.finish(7);
  EXPECT_TRUE(test::eventually([&got] { return got == 7; }));
  EXPECT_FALSE(flight.isUnderWay());
}

TEST(Flight, DropsAnAnswerOnItsWayWhenAnotherIsStarted) {
  QObject context;
  Flight flight(&context);
  Completion<int> first, second;
  QList<int> got;
  const auto keep = [&got](const Result<int>& result) { got.append(result.value_or(-1)); };
  flight.start(first.pending(), keep);
  first.finish(1);
  flight.start(second.pending(), keep);
  second.finish(2);
  letAnswersArrive(second.pending());
  EXPECT_TRUE(test::eventually([&got] { return !got.isEmpty(); }));
  EXPECT_EQ(got, QList<int>{2});
}

TEST(Flight, DropsAnAnswerOnItsWayWhenItEndsBeforeItsContext) {
  QObject context;
  auto flight = std::make_unique<Flight>(&context);
  Completion<int> completion;
  bool isTold = false;
  flight->start(completion.pending(), [&isTold](const Result<int>&) { isTold = true; });
  completion.finish(1);
  flight.reset();
  letAnswersArrive(completion.pending());
  EXPECT_FALSE(isTold);
}

}  // namespace
}  // namespace usher::flow
