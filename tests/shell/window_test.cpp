// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTranslator>

#include "pages/appearance.h"
#include "pages/contrast.h"
#include "shell/step_rail.h"
#include "window_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::StepId;

TEST_F(WindowTest, StartsTheFlowWhenItIsShown) {
  open();
  EXPECT_TRUE(eventually([this] { return welcome().calls.contains(u"enter"_s); }));
  EXPECT_EQ(child<QLabel>("title")->text(), u"Connect Microsoft 365 to Contreli"_s);
  EXPECT_TRUE(child("administrator")->hasFocus());
}

TEST_F(WindowTest, NextAndBackWalkThroughTheSteps) {
  open();
  click("primary");
  EXPECT_EQ(m_flow->current(), StepId::SignIn);
  signIn().complete();
  goTo(StepId::Organisation);
  EXPECT_EQ(child<QLabel>("title")->text(), u"Organisation"_s);
  click("primary");
  EXPECT_EQ(m_flow->current(), StepId::Consent);
  click("back");
  EXPECT_EQ(m_flow->current(), StepId::Organisation);
}

TEST_F(WindowTest, NextStandsBesideAnActionOnlyWhereTheStepLets) {
  open();
  goTo(StepId::Consent);
  EXPECT_TRUE(isShown("next"));
  consent().mayContinue = false;
  consent().changed();
  EXPECT_FALSE(isShown("next"));
  goTo(StepId::Organisation);
  EXPECT_FALSE(isShown("next"));
  goTo(StepId::Assignments);
  EXPECT_FALSE(isShown("next"));
}

TEST_F(WindowTest, FinishingClosesTheWindow) {
  open();
  goTo(StepId::Finish);
  const QSignalSpy finished(m_window.get(), &shell::WizardWindow::finished);
  finish().complete();
  EXPECT_EQ(finished.count(), 1);
  EXPECT_FALSE(m_window->isVisible());
}

TEST_F(WindowTest, TheRailTellsWhatIsKnown) {
  consent().markShown = flow::Mark::Done;
  consent().verified = samples::now;
  properties().markShown = flow::Mark::NeedsAttention;
  open();
  EXPECT_EQ(child("rail-sign-in")->accessibleName(), u"Sign in, done, dana.klein@contoso.com"_s);
  EXPECT_TRUE(child("rail-consent")->accessibleName().startsWith(u"Permissions, done, verified "_s));
  EXPECT_EQ(child("rail-properties")->accessibleName(), u"Properties, needs attention, needs attention"_s);
  EXPECT_TRUE(child("rail-welcome")->accessibleName().contains(u"here now"_s));
}

TEST_F(WindowTest, AStepAtTheSideCanBeVisited) {
  open();
  click("rail-owners");
  EXPECT_EQ(m_flow->current(), StepId::Owners);
  signIn().markShown = flow::Mark::NotYet;
  signIn().changed();
  click("rail-finish");
  EXPECT_EQ(m_flow->current(), StepId::Owners);
}

TEST_F(WindowTest, AnOwnerHasFewerSteps) {
  open();
  m_setUp->setRole(flow::Role::Owner);
  EXPECT_FALSE(isShown("rail-consent"));
  EXPECT_TRUE(isShown("rail-assignments"));
}

TEST_F(WindowTest, TheRailFoldsWhenTheWindowIsNarrow) {
  open({960, 680});
  EXPECT_EQ(child("rail")->width(), 232);
  m_window->resize(690, 680);
  EXPECT_EQ(child("rail")->width(), shell::StepRail::narrow);
  m_window->resize(700, 680);
  EXPECT_EQ(child("rail")->width(), 232);
}

TEST_F(WindowTest, TheVendorsAccentIsOnThePrimaryButton) {
  open();
  EXPECT_EQ(child("primary")->palette().color(QPalette::Highlight), QColor(u"#0b6e6e"_s));
}

TEST_F(WindowTest, AnotherPaletteIsTakenUpWithTheAccent) {
  open();
  const QPalette before = QApplication::palette();
  QApplication::setPalette(pages::paletteFor(true, {}));
  QCoreApplication::processEvents();
  EXPECT_TRUE(pages::isDark(m_window->palette()));
  EXPECT_GE(
      pages::contrastRatio(m_window->palette().color(QPalette::Link), m_window->palette().color(QPalette::Window)),
      4.5);
  QApplication::setPalette(before);
}

TEST_F(WindowTest, AnotherLanguageIsTakenUpAtOnce) {
  open();
  goTo(StepId::Assignments);
  QTranslator german;
  ASSERT_TRUE(german.load(u":/i18n/usher_de.qm"_s));
  QCoreApplication::installTranslator(&german);
  QCoreApplication::processEvents();
  EXPECT_EQ(child<QLabel>("title")->text(), u"Benutzer und Gruppen"_s);
  EXPECT_TRUE(child("rail-owners")->accessibleName().startsWith(u"Besitzer"_s));
  EXPECT_EQ(child<QAbstractButton>("cancel")->text(), u"Abb&rechen"_s);
  EXPECT_TRUE(m_window->windowTitle().contains(u"Benutzer"_s));
  QCoreApplication::removeTranslator(&german);
  QCoreApplication::processEvents();
  EXPECT_EQ(child<QLabel>("title")->text(), u"Users and groups"_s);
}

TEST_F(WindowTest, NothingCanBeLeftWhileItIsBeingWritten) {
  open();
  goTo(StepId::Assignments);
  assignments().edit().isApplying = true;
  assignments().work(true);
  assignments().changed();
  EXPECT_FALSE(child("back")->isEnabled());
  click("rail-owners");
  EXPECT_EQ(m_flow->current(), StepId::Assignments);
}

TEST_F(WindowTest, ReadingCanBeLeft) {
  open();
  goTo(StepId::Consent);
  consent().work(true);
  consent().changed();
  click("back");
  EXPECT_EQ(m_flow->current(), StepId::Organisation);
  EXPECT_TRUE(consent().calls.contains(u"cancel"_s));
}

}  // namespace usher::test
