// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/stop_signals.h"

#include <gtest/gtest.h>

#include <csignal>

#include "support/await.h"

namespace usher::app {
namespace {

TEST(StopSignals, AreHeardInTheEventLoopAndEndNothingByThemselves) {
  StopSignals signals;
  int wanted = 0;
  QObject::connect(&signals, &StopSignals::stopWanted, &signals, [&wanted] { ++wanted; });
  int sent = 0;
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    ASSERT_EQ(std::raise(signal), 0);
    ++sent;
    EXPECT_TRUE(test::eventually([&] { return wanted == sent; })) << signal;
  }
}

}  // namespace
}  // namespace usher::app
