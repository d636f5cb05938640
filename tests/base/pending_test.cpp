// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "base/pending.h"

#include <gtest/gtest.h>

#include "base/secret.h"
#include "support/await.h"
#include "support/manual_clock.h"

namespace usher {
namespace {

using test::await;

TEST(WhenDone, IsNeverSynchronousEvenForAFinishedPending) {
  QObject context;
  bool called = false;
  whenDone(ready<int>(1), &context, [&](const Result<int>&) { called = true; });
  EXPECT_FALSE(called);
  EXPECT_TRUE(test::eventually([&] { return called; }));
}

TEST(WhenDone, DoesNotCallAfterItsContextDied) {
  auto context = std::make_unique<QObject>();
  Completion<int> completion;
  bool called = false;
  whenDone(completion.pending(), context.get(), [&](const Result<int>&) { called = true; });
  context.reset();
  completion.finish(1);
  QCoreApplication::processEvents();
  EXPECT_FALSE(called);
}

TEST(WhenDone, ADroppedPromiseArrivesAsCancelled) {
  std::optional<Completion<int>> completion{std::in_place};
  const auto pending = completion->pending();
  completion.reset();
  EXPECT_EQ(await(pending).error().kind, Failure::Kind::Cancelled);
}

TEST(WhenDone, CancelArrivesAtOnceAlthoughTheProducerGoesOn) {
  Completion<int> completion;
  auto pending = completion.pending();
  int calls = 0;
  QObject context;
  whenDone(pending, &context, [&](const Result<int>& result) {
    ++calls;
    EXPECT_EQ(result.error().kind, Failure::Kind::Cancelled);
  });
  pending.cancel();
  EXPECT_TRUE(test::eventually([&] { return calls == 1; }));
  completion.finish(2);
  QCoreApplication::processEvents();
  EXPECT_EQ(calls, 1);
}

TEST(WhenDone, DeliversMoveOnlyValues) {
  Completion<Secret> completion;
  const auto pending = completion.pending();
  completion.finish(Secret("s"));
  EXPECT_EQ(await(pending)->reveal(), "s");
}

TEST(Chained, RunsTheSecondAfterTheFirstAndPassesFailures) {
  QObject context;
  auto doubled = chained(ready<int>(2), &context, [](int value) { return ready<QString>(QString::number(value * 2)); });
  EXPECT_EQ(await(doubled).value(), QStringLiteral("4"));
  bool ran = false;
  auto failed = chained(ready<int>(fail(Failure::Kind::NotFound)), &context, [&](int) {
    ran = true;
    return ready<int>(1);
  });
  EXPECT_EQ(await(failed).error().kind, Failure::Kind::NotFound);
  EXPECT_FALSE(ran);
}

TEST(Chained, CancelReachesWhicheverIsUnderWay) {
  QObject context;
  Completion<int> second;
  bool cancelled = false;
  second.onCancel(&context, [&] { cancelled = true; });
  auto whole = chained(ready<int>(1), &context, [&](int) { return second.pending(); });
  QCoreApplication::processEvents();
  whole.cancel();
  EXPECT_TRUE(test::eventually([&] { return cancelled; }));
}

TEST(Mapped, TakesValuesResultsAndNothing) {
  QObject context;
  EXPECT_EQ(await(mapped(ready<int>(2), &context, [](int v) { return v + 1; })).value(), 3);
  EXPECT_EQ(await(mapped(ready<int>(2), &context, [](int) -> Result<int> { return fail(Failure::Kind::BadReply); }))
                .error()
                .kind,
            Failure::Kind::BadReply);
  EXPECT_TRUE(await(mapped(ready<int>(2), &context, [](int) {})).has_value());
}

TEST(ManualClockTest, FinishesWaitsWhenTheyFallDue) {
  test::ManualClock clock;
  bool done = false;
  QObject context;
  whenDone(clock.after(std::chrono::seconds(5)), &context, [&](const Result<void>&) { done = true; });
  clock.advance(std::chrono::seconds(4));
  QCoreApplication::processEvents();
  EXPECT_FALSE(done);
  clock.advance(std::chrono::seconds(1));
  EXPECT_TRUE(test::eventually([&] { return done; }));
}

}  // namespace
}  // namespace usher
