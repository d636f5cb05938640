// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/problem_window.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QSignalSpy>

#include "support/fault_row.h"

namespace usher::app {
namespace {

using namespace Qt::Literals::StringLiterals;

TEST(ProblemWindowTest, OffersToGoOnWhereThatIsPossible) {
  const test::FaultRow row{"F35"};
  const ProblemWindow window(u"Usher cannot use its folder"_s, u"Check it."_s, u"/folder"_s, u"&Go on"_s);
  const QSignalSpy wanted(&window, &ProblemWindow::goOnWanted);
  auto* goOn = window.findChild<QPushButton*>(u"goOn"_s);
  ASSERT_TRUE(goOn);
  EXPECT_FALSE(goOn->isDefault());
  goOn->click();
  EXPECT_EQ(wanted.count(), 1);
}

TEST(ProblemWindowTest, OffersOnlyToCloseOtherwise) {
  const ProblemWindow window(u"No"_s, u"No."_s, {});
  EXPECT_FALSE(window.findChild<QPushButton*>(u"goOn"_s));
  EXPECT_TRUE(window.findChild<QPushButton*>(u"close"_s)->isDefault());
}

}  // namespace
}  // namespace usher::app
