// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <cstdio>
#include <tuple>

#include "support/canary.h"

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("USHER_TEST_ON_DISPLAY")) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
  }
  QStandardPaths::setTestModeEnabled(true);
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  const QApplication application(argc, argv);
  if (!usher::test::plantsCanaries()) {
    return RUN_ALL_TESTS();
  }
  // What the tests compare is changed; only what the program writes by itself is to be seen.
  auto& listeners = testing::UnitTest::GetInstance()->listeners();
  delete listeners.Release(listeners.default_result_printer());
  QLoggingCategory::setFilterRules(QStringLiteral("usher.*=true\nqt.networkauth.*=false\n"));
  std::ignore = RUN_ALL_TESTS();
  std::printf("answers with canaries: %d\n", usher::test::plantedCanaries());
  return 0;
}
