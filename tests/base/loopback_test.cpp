// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "base/loopback.h"

#include <gtest/gtest.h>

namespace usher {
namespace {

TEST(IsLoopbackHost, KnowsTheNamesOfThisComputer) {
  for (const char* host : {"localhost", "LOCALHOST", "127.0.0.1", "127.255.1.2", "::1"}) {
    EXPECT_TRUE(isLoopbackHost(QString::fromLatin1(host))) << host;
  }
}

TEST(IsLoopbackHost, IsNotDeceived) {
  for (const char* host :
       {"", "127.0.0.1.evil.example", "localhost.evil.example", "127.0.0", "127.0.0.256", "1.127.0.0", "0.0.0.0",
        "192.168.0.1", "127.0.0.1 ", "127.0.0.x", "::", "::2", "127", "[::1]", "127.-1.0.0"}) {
    EXPECT_FALSE(isLoopbackHost(QString::fromLatin1(host))) << host;
  }
}

}  // namespace
}  // namespace usher
