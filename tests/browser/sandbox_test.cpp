// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <sys/prctl.h>

#include <QCoreApplication>

#include "browser_fixture.h"
#include "processes.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

TEST_F(BrowserTest, APagesProcessIsLockedInThoughUshersOwnMayNotBeInspected) {
  prctl(PR_SET_DUMPABLE, 0);
  site.put("/sign-in", {.body = "<title>Sign in</title>Sign in"});
  open(u"/sign-in"_s);
  ASSERT_TRUE(showsTitle(u"Sign in"_s));
  const auto renderers = renderersBelow(QCoreApplication::applicationPid());
  ASSERT_FALSE(renderers.isEmpty());
  for (const Process& renderer : renderers) {
    EXPECT_EQ(renderer.status("Seccomp"), "2");
    EXPECT_EQ(renderer.status("NoNewPrivs"), "1");
    EXPECT_GE(renderer.status("NSpid").split(' ').size(), 2) << "its own world of processes";
    EXPECT_EQ(renderer.status("CapEff").count('0'), 16);
  }
  EXPECT_EQ(prctl(PR_GET_DUMPABLE), 0);
  for (const Process& process : processesBelow(QCoreApplication::applicationPid())) {
    EXPECT_FALSE(process.arguments.contains("--no-sandbox"));
  }
}

TEST_F(BrowserTest, APageThatIsNotLockedInIsNotShown) {
  ASSERT_TRUE(processesBelow(QCoreApplication::applicationPid()).isEmpty())
      << "Chromium runs with its sandbox already: this case needs a process of its own, as ctest gives it.";
  qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox");
  site.put("/sign-in", {.body = "<title>Sign in</title>Sign in"});
  open(u"/sign-in"_s);
  EXPECT_TRUE(getsTrouble(u"unprotected"_s));
  EXPECT_EQ(child("webView"), nullptr);
}

}  // namespace usher::test
