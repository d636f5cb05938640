// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/hardening.h"

#include <gtest/gtest.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <QByteArray>

namespace usher::app {
namespace {

TEST(Hardening, ClearsWhatOpensADebugPortOrTheSandbox) {
  for (const char* name : {"QTWEBENGINE_REMOTE_DEBUGGING", "QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINE_DISABLE_SANDBOX",
                           "SSLKEYLOGFILE", "QT_PLUGIN_PATH", "QT_LOGGING_RULES", "QT_NO_GLIB"}) {
    qputenv(name, "x");
    harden(0, nullptr);
    EXPECT_TRUE(qEnvironmentVariableIsEmpty(name)) << name;
  }
}

TEST(Hardening, DropsArgumentsForChromium) {
  QByteArray program("usher"), demo("--demo"), engine("--webEngineArgs"), debug("--remote-debugging-port=9");
  char* arguments[] = {program.data(), demo.data(), engine.data(), debug.data(), nullptr};
  EXPECT_EQ(harden(4, arguments), 2);
}

TEST(Hardening, ForbidsCoreDumps) {
  harden(0, nullptr);
  rlimit limit{1, 1};
  getrlimit(RLIMIT_CORE, &limit);
  EXPECT_EQ(limit.rlim_cur, 0U);
  EXPECT_EQ(prctl(PR_GET_DUMPABLE), 0);
  prctl(PR_SET_DUMPABLE, 1);
}

TEST(Hardening, LetsChromiumStartAndIsAsBeforeAfterwards) {
  harden(0, nullptr);
  {
    const WhileInspectable whileChromiumStarts;
    EXPECT_EQ(prctl(PR_GET_DUMPABLE), 1);
  }
  EXPECT_EQ(prctl(PR_GET_DUMPABLE), 0);
  prctl(PR_SET_DUMPABLE, 1);
}

}  // namespace
}  // namespace usher::app
