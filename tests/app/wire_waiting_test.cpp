// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/wire_waiting.h"

#include <gtest/gtest.h>

#include "support/fake_transport.h"
#include "support/manual_clock.h"

namespace usher::test {

TEST(WireWaiting, TellsTheWaitOfPeopleWithinABatchToo) {
  FakeTransport wire;
  ManualClock clock;
  http::GuardedAccessManager network({});
  http::RetryingTransport retrying(wire, clock);
  graph::GraphClient graph(retrying, QUrl(QStringLiteral("https://graph.example")));
  app::WireWaiting waiting(network, retrying, graph);
  int told = 0;
  QObject::connect(&waiting, &flow::Waiting::changed, &waiting, [&] { ++told; });
  EXPECT_FALSE(waiting.pausedUntil().isValid());
  graph.setWaitsUntil(clock.now().addSecs(27));
  EXPECT_EQ(waiting.pausedUntil(), clock.now().addSecs(27));
  graph.setWaitsUntil({});
  EXPECT_FALSE(waiting.pausedUntil().isValid());
  EXPECT_EQ(told, 2);
}

}  // namespace usher::test
