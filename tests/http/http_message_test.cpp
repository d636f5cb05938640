// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/http_message.h"

#include <gtest/gtest.h>

namespace usher::http {
namespace {

TEST(HeaderValue, IsFoundWhateverItsCase) {
  const Headers headers{{"Content-Type", "a"}, {"content-type", "b"}};
  EXPECT_EQ(headerValue(headers, "CONTENT-TYPE"), "a");
  EXPECT_TRUE(headerValue(headers, "Content").isEmpty());
}

}  // namespace
}  // namespace usher::http
