// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QImage>
#include <QPixmap>
#include <QProcess>

#include "browser_fixture.h"
#include "support/await.h"
#include "support/fault_row.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class APaintedPage : public BrowserTest {};

/// What comes of the test below where `name` is set to `value`, in a process of its own: one that had graphics keeps
/// them.
int outcomeWith(const QString& name, const QString& value) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(name, value);
  environment.remove(u"USHER_FAULT_RESULTS"_s);
  QProcess process;
  process.setProcessEnvironment(environment);
  process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  process.start(QCoreApplication::applicationFilePath(), {u"--gtest_filter=APaintedPage.IsThere"_s});
  EXPECT_TRUE(process.waitForFinished(60'000));
  return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

}  // namespace

TEST_F(APaintedPage, IsThere) {
  site.put("/green", {.body = "<title>Green</title><body style='background:#00a000'>Sign in"});
  open(u"/green"_s);
  ASSERT_TRUE(showsTitle(u"Green"_s));
  EXPECT_TRUE(eventually([this] {
    const QImage picture = child("webView")->grab().toImage();
    return picture.pixelColor(picture.width() / 2, picture.height() / 2) == QColor(0, 0xa0, 0);
  }));
}

/// Chromium's graphics are a thread of the program here, which nobody can kill by itself; but the drivers may be gone,
/// as in a virtual machine or a remote session.
TEST(WithoutGraphics, TheProcessorPaintsThePage) {
  const FaultRow row{"F45"};
  EXPECT_EQ(outcomeWith(u"USHER_NOTHING"_s, {}), 0) << "with graphics";
  EXPECT_EQ(outcomeWith(u"LIBGL_DRIVERS_PATH"_s, u"/nonexistent"_s), 0) << "no driver";
  EXPECT_EQ(outcomeWith(u"QT_XCB_GL_INTEGRATION"_s, u"none"_s), 0) << "no OpenGL on the display";
}

}  // namespace usher::test
