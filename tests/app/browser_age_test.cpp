// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/embedded/browser_age.h"

#include <gtest/gtest.h>

namespace usher::app {
namespace {

TEST(BrowserAge, TheOldestFitBrowserIsKeptInTheResources) {
  EXPECT_FALSE(isOlder(oldestFitBrowser(), oldestFitBrowser()));
  EXPECT_TRUE(isOlder(QStringLiteral("102.0.5005.177"), oldestFitBrowser()));
}

TEST(BrowserAge, ComparesNumbersNotText) {
  const QString oldest = QStringLiteral("108.0.5359.94");
  for (const char* older : {"108.0.5359.93", "108.0.5359.9", "108.0.999.94", "107.255.9999.999", "99.0.9999.999",
                            "9.0.5359.94", "0.0.0.0"}) {
    EXPECT_TRUE(isOlder(QString::fromLatin1(older), oldest)) << older;
  }
  for (const char* fit :
       {"108.0.5359.94", "108.0.5359.100", "108.0.10000.1", "108.1.0.0", "120.0.6099.0", "1080.0.0.0"}) {
    EXPECT_FALSE(isOlder(QString::fromLatin1(fit), oldest)) << fit;
  }
}

TEST(BrowserAge, WhatIsNoVersionIsOlder) {
  for (const char* garbage : {"", " ", "unknown", "108", "108.0.5359", "108.0.5359.94.1", "108.0.5359.94 ",
                              " 108.0.5359.94", "108.0.5359.94\n", "v108.0.5359.94", "108.0.5359.94-dev",
                              "108..5359.94", "-1.0.0.0", "999999999999.0.0.0", "108,0,5359,94", "1e9.0.0.0"}) {
    EXPECT_TRUE(isOlder(QString::fromLatin1(garbage), QStringLiteral("108.0.5359.94"))) << garbage;
  }
}

}  // namespace
}  // namespace usher::app
