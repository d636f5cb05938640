// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QCoreApplication>

#include "browser_fixture.h"
#include "processes.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

TEST_F(BrowserTest, APagesProcessIsLockedIn) {
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
  for (const Process& process : processesBelow(QCoreApplication::applicationPid())) {
    EXPECT_FALSE(process.arguments.contains("--no-sandbox"));
  }
}

}  // namespace usher::test
