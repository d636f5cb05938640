// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <algorithm>

#include "pages/kit/notice_pill.h"
#include "shell/visit_reason.h"
#include "window_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::StepId;

/// The window as the configuration dialog of an account's integration.
class DialogWindowTest : public WindowTest {
 protected:
  DialogWindowTest() { becomeDialog(); }
};

TEST_F(DialogWindowTest, NamesTheIntegrationAndTheAccount) {
  open();
  EXPECT_EQ(m_window->windowTitle(), u"Microsoft Office 365 - Northwind Traders"_s);
  EXPECT_EQ(child<QLabel>("title")->text(), u"Microsoft Office 365"_s);
  EXPECT_FALSE(isShown("rightsBar"));
  EXPECT_FALSE(isShown("secondary"));
}

TEST_F(DialogWindowTest, DoneClosesItAndEnablesNothing) {
  open();
  goTo(StepId::Enable);
  const QSignalSpy finished(m_window.get(), &shell::WizardWindow::finished);
  click("secondary");
  EXPECT_EQ(enabling().calls.last(), u"done"_s);
  EXPECT_FALSE(enabling().calls.contains(u"enable"_s));
  enabling().complete();
  EXPECT_EQ(finished.count(), 1);
  EXPECT_FALSE(m_window->isVisible());
}

TEST_F(DialogWindowTest, EnterDoesDoneAndEnable) {
  open();
  goTo(StepId::Enable);
  press(Qt::Key_Return);
  EXPECT_TRUE(enabling().calls.contains(u"enable"_s));
}

TEST_F(DialogWindowTest, EnterEnablesNothingThatMayNotBe) {
  open();
  goTo(StepId::Enable);
  enabling().edit().standing = {.consent = flow::ConsentState::LinkSent};
  enabling().changed();
  press(Qt::Key_Return);
  EXPECT_FALSE(enabling().calls.contains(u"enable"_s));
  EXPECT_FALSE(child("primary")->isEnabled());
  EXPECT_FALSE(child("primary")->accessibleDescription().isEmpty()) << "the reason";
}

TEST_F(DialogWindowTest, TheLastPageIsReadInOrderToItsButtons) {
  open();
  goTo(StepId::Enable);
  child("back")->setFocus();
  press(Qt::Key_Tab);
  EXPECT_TRUE(child("secondary")->hasFocus());
  press(Qt::Key_Tab);
  EXPECT_TRUE(child("primary")->hasFocus());
}

TEST_F(DialogWindowTest, EscAsksToCloseTheDialogOnly) {
  open();
  press(Qt::Key_Escape);
  EXPECT_EQ(child<QLabel>("questionHeadline")->text(), u"Close this dialog?"_s);
  EXPECT_EQ(child<QAbstractButton>("questionGo")->text(), u"C&lose the dialog"_s);
}

TEST_F(DialogWindowTest, SaysWhyUsherAsksForMoreThanTheConsent) {
  const QString look = shell::moreScopesReason(*m_setUp, StepId::Consent);
  EXPECT_TRUE(look.contains(u"changes nothing"_s));
  EXPECT_TRUE(look.contains(u"accepted, not verified"_s));
  EXPECT_NE(shell::moreScopesReason(*m_setUp, StepId::Removal), look);
}

TEST_F(DialogWindowTest, TellsOfThePracticeWhileThePersonSignsIn) {
  open({960, 680}, u"Practice"_s);
  m_microsoft->signIn({});
  consent().changed();
  const auto isUnfolded = [this] {
    const auto pills = m_window->findChildren<pages::kit::NoticePill*>();
    return std::all_of(pills.begin(), pills.end(), [](const auto* pill) { return pill->isChecked(); });
  };
  EXPECT_TRUE(isUnfolded());
  m_microsoft->close();
  consent().changed();
  EXPECT_FALSE(isUnfolded());
}

TEST_F(DialogWindowTest, AFailureThatWantsASignInIsTriedAgain) {
  open();
  consent().fail(Failure{.kind = Failure::Kind::SignInNeeded});
  consent().changed();
  click("failureAction");
  EXPECT_TRUE(consent().calls.contains(u"retry"_s));
}

TEST_F(DialogWindowTest, AWrongAccountIsSwitchedByTheStepItself) {
  open();
  goTo(StepId::Enable);
  enabling().fail(Failure{.kind = Failure::Kind::WrongAccount});
  enabling().changed();
  click("failureAction");
  EXPECT_EQ(m_flow->current(), StepId::Consent);
  EXPECT_TRUE(consent().calls.contains(u"switchAccount"_s));
}

TEST_F(DialogWindowTest, HostileNamesNeitherWidenThePageNorBecomeMarkup) {
  const QString hostile = QString(10'000, u'W') + u"\u202e<b>x</b>"_s;
  samples::signedInToNorthwind(consent());
  flow::ConsentView& view = consent().edit();
  view.organisationName = view.vendorName = view.appName = hostile;
  view.dialog->accountName = view.dialog->integrationName = hostile;
  view.dialog->personName = view.dialog->userName = view.dialog->vouchedBy = hostile;
  view.vendor = {.state = flow::ConsentState::VouchedFor, .since = samples::now};
  view.dialog->received = flow::LinkState::Refused;
  view.dialog->receivedProblem = flow::LinkProblem::Client;
  view.dialog->receivedDetail = hostile;
  open({800, 560});
  consent().changed();
  const auto see = [this] {
    for (int round = 0; round < 4; ++round) {
      QCoreApplication::processEvents();
    }
    EXPECT_EQ(m_window->size(), QSize(800, 560));
    EXPECT_EQ(child<QScrollArea>("pageScroll")->horizontalScrollBar()->maximum(), 0);
    for (const QLabel* label : m_window->findChildren<QLabel*>()) {
      EXPECT_EQ(label->textFormat(), Qt::PlainText);
      EXPECT_FALSE(label->text().contains(u'\u202e'));
      EXPECT_LT(label->text().size(), 2000);
    }
  };
  see();
  view.dialog->wrongOrganisation =
      flow::WrongOrganisation{flow::WrongOrganisation::Why::OfAnotherAccount, hostile, hostile};
  consent().changed();
  see();
  enabling().edit().accountName = enabling().edit().standing.vouchedBy = hostile;
  enabling().edit().standing.consent = flow::ConsentState::VouchedFor;
  goTo(StepId::Enable);
  enabling().changed();
  see();
  EXPECT_LT(m_window->windowTitle().size(), 200);
}

}  // namespace usher::test
