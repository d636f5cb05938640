// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/support_page.h"

#include <gtest/gtest.h>

#include <QPlainTextEdit>

#include "pages/kit/button.h"
#include "pages/kit/notice.h"
#include "stub_desktop.h"
#include "support/manual_clock.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

struct SupportPageTest : testing::Test {
  ManualClock clock;
  StubDesktop desktop;
  int made = 0;
  std::unique_ptr<QWidget> page{
      pages::supportEntry([this] { return u"report %1"_s.arg(++made); }).makePage({desktop, clock}, nullptr)};
  pages::SupportPage& support() { return static_cast<pages::SupportPage&>(*page); }
  QString preview() const { return page->findChild<QPlainTextEdit*>(u"supportPreview"_s)->toPlainText(); }
  pages::kit::Notice& saved() const { return *page->findChild<pages::kit::Notice*>(u"supportSaved"_s); }
  void press(const QString& name) const { page->findChild<QAbstractButton*>(name)->click(); }
};

TEST_F(SupportPageTest, ShowsTheReportBeforeItIsSavedAndMakesItAnewEachTime) {
  EXPECT_EQ(preview(), QString());
  support().enter();
  EXPECT_EQ(preview(), u"report 1"_s);
  EXPECT_TRUE(desktop.saved.isEmpty());
  support().enter();
  EXPECT_EQ(preview(), u"report 2"_s);
}

TEST_F(SupportPageTest, SavesWhatIsShownAndSaysWhere) {
  support().enter();
  press(u"supportSave"_s);
  EXPECT_EQ(desktop.saved.value(u"usher-report.txt"_s), "report 1");
  EXPECT_EQ(saved().text(), u"/downloads/usher-report.txt"_s);
  support().enter();
  EXPECT_EQ(saved().text(), QString()) << "what is shown now is not saved";
}

TEST_F(SupportPageTest, SaysWhenItCouldNotBeSaved) {
  desktop.saves = false;
  support().enter();
  press(u"supportSave"_s);
  EXPECT_TRUE(saved().headline().contains(u"could not be saved"_s));
  EXPECT_TRUE(saved().text().contains(u"full"_s));
}

TEST_F(SupportPageTest, CopiesItToo) {
  support().enter();
  press(u"supportCopy"_s);
  EXPECT_EQ(desktop.copied, QStringList{u"report 1"_s});
}

}  // namespace
}  // namespace usher::test
