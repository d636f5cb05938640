// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTranslator>

#include "pages/appearance.h"
#include "pages/contrast.h"
#include "shell/browser_pane.h"
#include "shell/step_rail.h"
#include "window_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::StepId;

// Keyboard

TEST_F(WindowTest, EnterDoesThePrimaryAction) {
  open();
  goTo(StepId::Consent);
  press(Qt::Key_Return);
  EXPECT_TRUE(consent().calls.contains(u"review"_s));
}

TEST_F(WindowTest, EnterInASearchFieldDoesThePrimaryActionWhenNothingIsOpen) {
  open();
  goTo(StepId::Assignments);
  ASSERT_TRUE(child("searchPeople")->hasFocus());
  press(Qt::Key_Return);
  EXPECT_TRUE(assignments().calls.contains(u"apply"_s));
}

TEST_F(WindowTest, EnterOnAnotherButtonPressesThatButton) {
  open();
  goTo(StepId::Consent);
  child("back")->setFocus();
  press(Qt::Key_Return);
  EXPECT_EQ(m_flow->current(), StepId::Organisation);
  EXPECT_FALSE(consent().calls.contains(u"review"_s));
}

TEST_F(WindowTest, EnterNeverRemovesPeople) {
  assignments().edit().toAdd = 0;
  assignments().edit().toRemove = 2;
  open();
  goTo(StepId::Assignments);
  press(Qt::Key_Return);
  EXPECT_FALSE(assignments().calls.contains(u"apply"_s));
  click("primary");
  EXPECT_TRUE(assignments().calls.contains(u"apply"_s));
}

TEST_F(WindowTest, EscCancelsWhatIsGoingOn) {
  open();
  goTo(StepId::Assignments);
  assignments().work(true);
  press(Qt::Key_Escape);
  EXPECT_TRUE(assignments().calls.contains(u"cancel"_s));
  EXPECT_FALSE(isShown("question"));
}

TEST_F(WindowTest, EscAsksBeforeLosingAnything) {
  open();
  goTo(StepId::Assignments);
  press(Qt::Key_Escape);
  ASSERT_TRUE(isShown("question"));
  EXPECT_TRUE(child<QLabel>("questionText")->text().contains(u"4 changes"_s));
  EXPECT_TRUE(child("questionStay")->hasFocus());
  press(Qt::Key_Escape);
  EXPECT_FALSE(isShown("question"));
  EXPECT_TRUE(m_window->isVisible());
  EXPECT_TRUE(child("searchPeople")->hasFocus());
}

TEST_F(WindowTest, TheKeyboardStaysInTheQuestion) {
  open();
  goTo(StepId::Consent);
  press(Qt::Key_Escape);
  ASSERT_TRUE(isShown("question"));
  press(Qt::Key_Tab);
  EXPECT_TRUE(child("questionGo")->hasFocus());
  press(Qt::Key_Tab);
  EXPECT_TRUE(child("questionStay")->hasFocus());
  QTest::keyClick(m_window.get(), Qt::Key_R, Qt::AltModifier);
  QTest::keyClick(m_window.get(), Qt::Key_S, Qt::AltModifier);
  EXPECT_TRUE(eventually([this] { return !isShown("question"); }));
  EXPECT_FALSE(consent().calls.contains(u"review"_s));
}

TEST_F(WindowTest, ClosingAnywayCancelsAndCloses) {
  open();
  goTo(StepId::Assignments);
  assignments().work(true);
  EXPECT_FALSE(m_window->close());
  ASSERT_TRUE(isShown("question"));
  EXPECT_TRUE(child<QLabel>("questionText")->text().contains(u"still working"_s));
  click("questionGo");
  EXPECT_TRUE(assignments().calls.contains(u"cancel"_s));
  EXPECT_FALSE(m_window->isVisible());
}

TEST_F(WindowTest, WithNothingToLoseItJustCloses) {
  open();
  EXPECT_TRUE(m_window->close());
  EXPECT_FALSE(m_window->isVisible());
}

TEST_F(WindowTest, AltAndALetterPressesAButton) {
  open();
  goTo(StepId::Consent);
  QTest::keyClick(m_window.get(), Qt::Key_B, Qt::AltModifier);
  EXPECT_TRUE(eventually([this] { return m_flow->current() == StepId::Organisation; }));
}

// Steps

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

TEST_F(WindowTest, TheFirstFieldOfAPageGetsTheKeyboard) {
  open();
  goTo(StepId::Owners);
  EXPECT_TRUE(child("searchOwner")->hasFocus());
  goTo(StepId::Consent);
  EXPECT_TRUE(child("title")->hasFocus());
}

TEST_F(WindowTest, TheKeyboardComesBackAfterWork) {
  open();
  goTo(StepId::Assignments);
  child("primary")->setFocus();
  press(Qt::Key_Space);
  assignments().work(true);
  assignments().changed();
  EXPECT_FALSE(child("primary")->isEnabled());
  EXPECT_TRUE(child("title")->hasFocus());
  assignments().work(false);
  assignments().changed();
  EXPECT_TRUE(child("primary")->hasFocus());
}

TEST_F(WindowTest, AFieldThatIsSwitchedOffNeverSendsTheKeyboardToTheSide) {
  open();
  goTo(StepId::Owners);
  ASSERT_TRUE(child("searchOwner")->hasFocus());
  owners().edit().isApplying = true;
  owners().work(true);
  owners().changed();
  QWidget* focus = QApplication::focusWidget();
  ASSERT_NE(focus, nullptr);
  EXPECT_FALSE(child("rail")->isAncestorOf(focus)) << qPrintable(focus->objectName());
}

TEST_F(WindowTest, AFieldThatIsReadyLaterGetsTheKeyboardThenAndNoButtonDoes) {
  properties().edit().changeCount = 0;
  owners().edit().app = flow::AppPresence::NotLooked;
  open();
  goTo(StepId::Properties);
  child("primary")->setFocus();
  press(Qt::Key_Return);
  ASSERT_EQ(m_flow->current(), StepId::Owners);
  owners().work(true);
  owners().changed();
  EXPECT_TRUE(child("title")->hasFocus());
  owners().edit().app = flow::AppPresence::Found;
  owners().work(false);
  owners().changed();
  EXPECT_TRUE(child("searchOwner")->hasFocus()) << qPrintable(QApplication::focusWidget()->objectName());
}

TEST_F(WindowTest, ABusyPageWithoutAFieldLeavesTheKeyboardOnItsTitle) {
  open();
  goTo(StepId::Organisation);
  organisation().edit().sentAt = samples::now;
  child("primary")->setFocus();
  consent().work(true);
  consent().edit().vendor.isLooking = true;
  goTo(StepId::Consent);
  consent().changed();
  consent().edit().vendor.isLooking = false;
  consent().work(false);
  consent().changed();
  EXPECT_TRUE(child("title")->hasFocus()) << qPrintable(QApplication::focusWidget()->objectName());
}

// Rail

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

// Busy bar, banner, notice

TEST_F(WindowTest, TheBusyBarWaitsBeforeItShows) {
  open();
  goTo(StepId::Owners);
  const auto isDrawn = [this] {
    const QImage bar = child("busyBar")->grab().toImage();
    return bar.pixelColor(bar.width() / 2, 1) != bar.pixelColor(0, 0) ||
           bar.pixelColor(bar.width() - 1, 1) == m_window->palette().color(QPalette::Midlight);
  };
  owners().work(true);
  EXPECT_FALSE(isDrawn());
  EXPECT_TRUE(eventually(isDrawn));
  owners().work(false);
  EXPECT_FALSE(isDrawn());
}

TEST_F(WindowTest, WorkSaysWhatAndHowFar) {
  open();
  goTo(StepId::Assignments);
  assignments().edit().isApplying = true;
  assignments().work(true, {3, 12});
  assignments().changed();
  EXPECT_EQ(child("busyText")->accessibleName(), u"Changing people and groups: 3 of 12"_s);
  EXPECT_TRUE(child("cancel")->isEnabled());
}

TEST_F(WindowTest, AFailureIsABannerWithOneActionAndFoldedDetails) {
  open();
  goTo(StepId::Owners);
  EXPECT_FALSE(isShown("failureBanner"));
  owners().fail(Failure{.kind = Failure::Kind::ServiceDown,
                        .code = u"serviceNotAvailable"_s,
                        .detail = u"<b>down</b>"_s,
                        .httpStatus = 503,
                        .requestId = u"77-ab"_s});
  owners().changed();
  ASSERT_TRUE(isShown("failureBanner"));
  EXPECT_EQ(child<QLabel>("failureHeadline")->text(), u"Microsoft's service has a fault at the moment."_s);
  EXPECT_FALSE(isShown("failureDetails"));
  click("failureFold");
  EXPECT_TRUE(child<QLabel>("failureDetails")->text().contains(u"<b>down</b>"_s));
  EXPECT_EQ(child<QLabel>("failureDetails")->textFormat(), Qt::PlainText);
  click("failureCopy");
  EXPECT_TRUE(m_desktop.copied.first().contains(u"77-ab"_s));
  click("failureAction");
  EXPECT_TRUE(owners().calls.contains(u"retry"_s));
  click("failureDismiss");
  EXPECT_FALSE(isShown("failureBanner"));
}

TEST_F(WindowTest, SwitchingTheAccountLeadsToTheSignIn) {
  open();
  goTo(StepId::Consent);
  consent().fail(Failure{.kind = Failure::Kind::Forbidden});
  consent().changed();
  click("failureAction");
  EXPECT_EQ(m_flow->current(), StepId::SignIn);
  EXPECT_TRUE(signIn().calls.contains(u"switchAccount"_s));
}

TEST_F(WindowTest, ABlockedBrowserLeadsToTheOtherDoor) {
  open();
  goTo(StepId::Consent);
  consent().fail(Failure{.kind = Failure::Kind::BrowserBlocked, .code = u"AADSTS53003"_s});
  consent().changed();
  click("failureAction");
  EXPECT_EQ(m_microsoft->door(), flow::DoorKind::OwnBrowser);
  EXPECT_TRUE(consent().calls.contains(u"retry"_s));
}

TEST_F(WindowTest, AFullDiskIsToldOnEveryPage) {
  open();
  goTo(StepId::Owners);
  m_setUp->noteStorageFailure(Failure{.kind = Failure::Kind::DiskFull});
  EXPECT_TRUE(isShown("failureBanner"));
  click("failureDismiss");
  EXPECT_FALSE(isShown("failureBanner"));
}

TEST_F(WindowTest, ADamagedFileIsToldUntilItIsHidden) {
  open();
  EXPECT_FALSE(isShown("rebuilt"));
  m_window.reset();
  damageState();
  open();
  ASSERT_TRUE(isShown("rebuilt"));
  EXPECT_TRUE(child<QLabel>("rebuiltHeadline")->text().contains(u"damaged"_s));
  goTo(StepId::Owners);
  EXPECT_TRUE(isShown("rebuilt"));
  click("hideRebuilt");
  EXPECT_FALSE(isShown("rebuilt"));
  goTo(StepId::Consent);
  EXPECT_FALSE(isShown("rebuilt"));
}

TEST_F(WindowTest, TheDetailsOfTheNoticeStandWhereThePersonSignsIn) {
  signIn().edit().phase = flow::SignInPhase::SignedOut;
  open({960, 680}, u"Practice"_s);
  EXPECT_FALSE(isShown("noticeDetails"));
  goTo(StepId::SignIn);
  EXPECT_TRUE(isShown("noticeDetails"));
  signIn().edit().phase = flow::SignInPhase::AtMicrosoft;
  signIn().changed();
  visitMicrosoft();
  ASSERT_TRUE(isShown("pageNoticeDetails"));
  EXPECT_EQ(child<QLabel>("pageNoticeDetailsText")->text(), u"Nothing here reaches Microsoft."_s);
  m_microsoft->changeDoor(flow::DoorKind::OwnBrowser);
  EXPECT_TRUE(isShown("waitingNoticeDetails"));
  m_microsoft->close();
  signIn().edit().phase = flow::SignInPhase::Confirm;
  signIn().changed();
  EXPECT_TRUE(isShown("notice"));
  EXPECT_FALSE(isShown("noticeDetails"));
}

TEST_F(WindowTest, TheNoticeUnfoldsWhileMicrosoftsPageIsShown) {
  open({960, 680}, u"Practice"_s);
  goTo(StepId::Consent);
  visitMicrosoft();
  EXPECT_FALSE(isShown("pageNoticeDetails"));
  click("pageNotice");
  EXPECT_TRUE(isShown("pageNoticeDetails"));
  m_microsoft->changeDoor(flow::DoorKind::OwnBrowser);
  EXPECT_TRUE(isShown("waitingNoticeDetails"));
  click("waitingNotice");
  EXPECT_FALSE(isShown("waitingNoticeDetails"));
  m_microsoft->close();
  EXPECT_FALSE(isShown("noticeDetails"));
}

TEST_F(WindowTest, ANoticeWithoutDetailsUnfoldsNothing) {
  open();
  goTo(StepId::SignIn);
  signIn().edit().phase = flow::SignInPhase::SignedOut;
  signIn().changed();
  EXPECT_FALSE(isShown("noticeDetails"));
}

TEST_F(WindowTest, TheNoticeIsAlwaysInSight) {
  open({960, 680}, u"Practice"_s);
  EXPECT_TRUE(isShown("notice"));
  click("notice");
  EXPECT_EQ(child<QLabel>("noticeDetailsText")->text(), u"Nothing here reaches Microsoft."_s);
  visitMicrosoft();
  EXPECT_TRUE(isShown("pageNotice"));
  m_microsoft->changeDoor(flow::DoorKind::OwnBrowser);
  EXPECT_TRUE(isShown("waitingNotice"));
}

// Microsoft's pages

TEST_F(WindowTest, MicrosoftsPageTakesTheRoom) {
  open();
  goTo(StepId::Consent);
  EXPECT_EQ(m_viewsMade, 0);
  visitMicrosoft();
  m_browser.show({.host = u"login.microsoftonline.com"_s, .isSecure = true});
  ASSERT_TRUE(isShown("browserPane"));
  EXPECT_FALSE(isShown("title"));
  EXPECT_EQ(child("rail")->width(), shell::StepRail::narrow);
  EXPECT_EQ(child("pageHost")->accessibleName(), u"login.microsoftonline.com"_s);
  EXPECT_TRUE(child("view")->hasFocus());
  click("pageReload");
  EXPECT_EQ(m_browser.reloads, 1);
  click("pageClose");
  EXPECT_FALSE(m_microsoft->errand());
  EXPECT_TRUE(isShown("title"));
  EXPECT_EQ(child("rail")->width(), 232);
  visitMicrosoft();
  EXPECT_EQ(m_viewsMade, 1);
}

TEST_F(WindowTest, AForeignHostIsShownOnlyAfterOneContinue) {
  open();
  visitMicrosoft();
  EXPECT_FALSE(isShown("pagePrompt"));
  m_browser.show({.host = u"login.microsoftonline.com"_s, .askedHost = u"sts.fabrikam.example"_s});
  ASSERT_TRUE(isShown("pagePrompt"));
  EXPECT_TRUE(child<QLabel>("pagePromptText")->text().contains(u"sts.fabrikam.example"_s));
  click("pagePromptAction");
  EXPECT_EQ(m_browser.continues, 1);
}

TEST_F(WindowTest, TroubleOffersTheOwnBrowserAtOnce) {
  open();
  visitMicrosoft();
  m_browser.show({.host = u"login.microsoftonline.com"_s, .trouble = u"AADSTS53003"_s});
  EXPECT_TRUE(child<QLabel>("pagePromptText")->text().contains(u"A rule of your organisation"_s));
  EXPECT_FALSE(child<QLabel>("pagePromptText")->text().contains(u"53003"_s));
  click("pagePromptAction");
  EXPECT_EQ(m_microsoft->door(), flow::DoorKind::OwnBrowser);
  ASSERT_TRUE(isShown("waitingPane"));
  click("waitingBuiltIn");
  EXPECT_TRUE(isShown("browserPane"));
}

TEST_F(WindowTest, EveryTroubleHasItsSentence) {
  QSet<QString> sentences;
  for (const QString& trouble : {u"AADSTS53000"_s, u"AADSTS53003"_s, u"AADSTS50097"_s, u"crashed"_s, u"blank"_s,
                                 u"unreachable"_s, u"passkey"_s, u"certificate"_s, u"too-old"_s, u"AADSTS1"_s}) {
    const QString sentence = shell::troubleText(trouble);
    EXPECT_TRUE(sentence.endsWith(u'.'));
    EXPECT_FALSE(sentence.contains(u"AADSTS"_s));
    sentences.insert(sentence);
  }
  EXPECT_EQ(sentences.size(), 10);
}

TEST_F(WindowTest, WaitingForTheOwnBrowserCanBeStopped) {
  open();
  goTo(StepId::Consent);
  m_microsoft->changeDoor(flow::DoorKind::OwnBrowser);
  visitMicrosoft();
  ASSERT_TRUE(isShown("waitingPane"));
  EXPECT_TRUE(child<QLabel>("waitingText")->text().contains(u"waits here"_s));
  click("waitingStop");
  EXPECT_FALSE(m_microsoft->errand());
  EXPECT_TRUE(isShown("title"));
}

TEST_F(WindowTest, EscClosesMicrosoftsPage) {
  open();
  visitMicrosoft();
  QTest::keyClick(m_window.get(), Qt::Key_Escape);
  EXPECT_FALSE(m_microsoft->errand());
}

// Looks

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
