// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QElapsedTimer>
#include <QLineEdit>

#include "page_fixture.h"
#include "pages/history_words.h"
#include "pages/kit/entry_list.h"
#include "pages/undo_words.h"
#include "stub_history.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::HistoryPhase;

class HistoryPageTest : public PageTest<StubHistory> {
 protected:
  HistoryPageTest() { samples::history(m_step); }

  pages::kit::EntryList* list(const char* name) const { return child<pages::kit::EntryList>(name); }
  pages::kit::EntryRow row(const char* name, int index) const { return list(name)->entries().row(index); }
  QString lead() const { return m_page->lead(); }
  QStringList summary() const {
    QStringList all;
    for (int i = 0; i < 10; ++i) {
      if (const QByteArray name = "undoSummary" + QByteArray::number(i); isShown(name.constData())) {
        all.append(text((name + "Text").constData()));
      }
    }
    return all;
  }
};

TEST_F(HistoryPageTest, TellsWhenByWhomAndWhatOfEachRun) {
  open();
  EXPECT_TRUE(lead().contains(u"Contoso Ltd"_s));
  ASSERT_EQ(list("historyRuns")->entries().rowCount(), 4);
  EXPECT_EQ(row("historyRuns", 1).text, u"412 people and groups added, 3 failed"_s);
  EXPECT_TRUE(row("historyRuns", 1).detail.contains(u"Dana Klein"_s));
  EXPECT_TRUE(row("historyRuns", 1).detail.contains(pages::historyTime(samples::now.addSecs(-3700), samples::now)));
  EXPECT_EQ(row("historyRuns", 1).tone, pages::Tone::Attention);
  EXPECT_TRUE(row("historyRuns", 1).detail.contains(u"partly taken back"_s));
  EXPECT_EQ(row("historyRuns", 0).text, u"Anna Berg removed"_s);
  EXPECT_TRUE(row("historyRuns", 0).detail.contains(u"took back"_s));
  EXPECT_EQ(row("historyRuns", 2).text, u"2 settings changed, 2 owners added"_s);
  EXPECT_TRUE(row("historyRuns", 3).detail.contains(u"2025"_s)) << "of another year";
}

TEST_F(HistoryPageTest, EnterOpensTheRunThatIsCurrent) {
  open();
  list("historyRuns")->setFocus();
  QTest::keyClick(list("historyRuns"), Qt::Key_Down);
  QTest::keyClick(list("historyRuns"), Qt::Key_Return);
  EXPECT_TRUE(called(u"openRun people"_s));
  EXPECT_FALSE(called(u"close"_s));
}

TEST_F(HistoryPageTest, AClickOpensItsRun) {
  open();
  auto* runs = list("historyRuns");
  QTest::mouseClick(runs->viewport(), Qt::RightButton, {}, runs->visualRect(runs->entries().index(1)).center());
  EXPECT_FALSE(called(u"openRun people"_s));
  QTest::mouseClick(runs->viewport(), Qt::LeftButton, {}, runs->visualRect(runs->entries().index(2)).center());
  EXPECT_TRUE(called(u"openRun settings"_s));
}

TEST_F(HistoryPageTest, NothingToShowIsSaidKindlyAndOffersNothing) {
  m_step.edit().runs.clear();
  open();
  EXPECT_FALSE(isShown("saveHistory"));
  EXPECT_FALSE(isShown("takeAllBack"));
  EXPECT_TRUE(m_page->primary().isEnabled);
}

TEST_F(HistoryPageTest, SavesTheWholeHistoryForTheSecurityTeam) {
  open();
  click("saveHistory");
  EXPECT_TRUE(eventually([this] { return isShown("historySaved"); }));
  EXPECT_EQ(m_desktop.saved.value(u"usher-changes.csv"_s), *m_step.csvText);
  EXPECT_TRUE(text("historySaved").contains(u"usher-changes.csv"_s));
}

TEST_F(HistoryPageTest, SaysWhyItCouldNotBeSaved) {
  m_desktop.saves = false;
  open();
  click("saveHistory");
  EXPECT_TRUE(eventually([this] { return isShown("historySaved"); }));
  EXPECT_FALSE(text("historySaved").contains(u"usher-changes.csv"_s));
  EXPECT_TRUE(child("saveHistory")->isEnabled());
}

TEST_F(HistoryPageTest, AllOfItCanGoBackToBeforeUsher) {
  open();
  click("takeAllBack");
  EXPECT_TRUE(called(u"preview /"_s));
}

TEST_F(HistoryPageTest, ARunShowsWhatBecameOfEachAndItsRequestId) {
  samples::historyRun(m_step);
  open();
  EXPECT_EQ(text("runSummary"), u"412 people and groups added, 3 failed"_s);
  EXPECT_EQ(row("runChanges", 0).detail, u"Added"_s);
  EXPECT_EQ(row("runChanges", 1).detail, u"Was so already"_s);
  EXPECT_EQ(row("runChanges", 2).tone, pages::Tone::Bad);
  EXPECT_TRUE(row("runChanges", 3).detail.contains(u"not sent"_s));
  EXPECT_EQ(text("changeRequestIdValue"), u"6f1c2e4d-4d37-4a90-8e21-5c7d9f0a1b23"_s);
  EXPECT_FALSE(isShown("changeCode"));
  list("runChanges")->setCurrentIndex(list("runChanges")->entries().index(2));
  EXPECT_EQ(text("changeCodeValue"), u"Authorization_RequestDenied"_s);
  EXPECT_FALSE(isShown("takeOneBack"));
}

TEST_F(HistoryPageTest, CopiesTheRequestIdByButtonAndByKey) {
  samples::historyRun(m_step);
  open();
  click("changeRequestIdCopy");
  QTest::keySequence(list("runChanges"), QKeySequence::Copy);
  EXPECT_EQ(m_desktop.copied, QStringList(2, u"6f1c2e4d-4d37-4a90-8e21-5c7d9f0a1b23"_s));
}

TEST_F(HistoryPageTest, OnePersonOrTheWholeRunIsTakenBackAfterAPreview) {
  samples::historyRun(m_step);
  open();
  click("takeOneBack");
  EXPECT_TRUE(called(u"preview people/anna"_s));
  EXPECT_FALSE(m_page->primary().isDestructive) << "it only shows what would go";
  m_page->runPrimary();
  EXPECT_TRUE(called(u"preview people/"_s));
}

TEST_F(HistoryPageTest, ARemovalPointsToWhereItIsTakenBack) {
  samples::history(m_step);
  m_step.edit().phase = HistoryPhase::Changes;
  m_step.edit().openRun = u"removal"_s;
  m_step.edit().changes = {*m_step.view().runs.last().only};
  std::optional<flow::StepId> aside;
  QObject::connect(&m_step, &flow::Step::asideWanted, &m_step, [&aside](flow::StepId id) { aside = id; });
  open();
  EXPECT_FALSE(isShown("takeOneBack"));
  click("runToRemoval");
  EXPECT_EQ(aside, flow::StepId::Removal);
  m_page->runPrimary();
  EXPECT_TRUE(called(u"showRuns"_s));
}

TEST_F(HistoryPageTest, ThePreviewCountsWhatGoesWhatIsBackAndWhatStays) {
  samples::undoPreview(m_step);
  open({504, 500});
  EXPECT_EQ(summary(), (QStringList{u"405 people and groups will be removed"_s, u"2 are back already"_s,
                                    u"2 stay as they are"_s, u"2 are not taken back here"_s}));
  EXPECT_EQ(row("undoRows", 0).tag, u"will be removed"_s);
  EXPECT_EQ(row("undoRows", 1).tag, u"back already"_s);
  EXPECT_TRUE(row("undoRows", 2).tag.contains(u"somebody else"_s));
  EXPECT_TRUE(row("undoRows", 6).tag.contains(pages::historyTime(samples::now.addSecs(-240), samples::now)));
  EXPECT_EQ(row("undoRows", 2).tone, pages::Tone::Attention);
  EXPECT_TRUE(isShown("undoToRemoval"));
}

TEST_F(HistoryPageTest, WhatWasTakenBackInPartSaysSo) {
  samples::historyRun(m_step);
  open();
  EXPECT_TRUE(text("runNoticeHeadline").startsWith(u"Some of it was taken back ("_s))
      << qPrintable(text("runNoticeHeadline"));
  EXPECT_TRUE(text("runNoticeText").contains(u"The rest stands"_s));
}

TEST_F(HistoryPageTest, NothingIsTakenBackBeforeTheNumberIsTyped) {
  samples::undoPreview(m_step);
  open({504, 500});
  EXPECT_EQ(m_page->primary().text, u"Re&move 405 people and groups"_s);
  EXPECT_TRUE(m_page->primary().isDestructive);
  EXPECT_FALSE(m_page->primary().isEnabled);
  EXPECT_FALSE(m_page->primary().whyNot.isEmpty());
  QTest::keyClicks(child("undoNumber"), u"405"_s);
  EXPECT_TRUE(called(u"typeNumber 405"_s));
  m_step.edit().isNumberTyped = true;
  m_step.changed();
  EXPECT_EQ(child<QLineEdit>("undoNumber")->text(), u"405"_s);
  EXPECT_TRUE(m_page->primary().isEnabled);
  m_page->runPrimary();
  EXPECT_TRUE(called(u"takeBack"_s));
}

TEST_F(HistoryPageTest, BackLeadsToWhatWasThereBeforeOnThePage) {
  open();
  EXPECT_FALSE(m_page->hasWayBack());
  samples::historyRun(m_step);
  m_step.changed();
  ASSERT_TRUE(m_page->hasWayBack());
  m_page->goBack();
  EXPECT_TRUE(called(u"showRuns"_s));
  samples::undoPreview(m_step);
  m_step.changed();
  ASSERT_TRUE(m_page->hasWayBack());
  m_page->goBack();
  EXPECT_TRUE(called(u"leavePreview"_s));
  m_step.edit().isAboutPerson = true;
  EXPECT_FALSE(m_page->hasWayBack()) << "whoever came because of a person goes back there";
  samples::takingBack(m_step);
  EXPECT_FALSE(m_page->hasWayBack());
}

TEST_F(HistoryPageTest, SignedOutItNamesTheWay) {
  samples::history(m_step);
  m_step.edit().phase = HistoryPhase::Preview;
  m_step.edit().needsSignIn = true;
  open();
  EXPECT_TRUE(text("undoSignInText").contains(u"Contoso Ltd"_s));
  EXPECT_FALSE(isShown("undoSwitchAccount"));
  EXPECT_FALSE(m_page->primary().isEnabled);
  click("undoSignInNow");
  EXPECT_TRUE(called(u"signIn"_s));
}

TEST_F(HistoryPageTest, NothingToTakeBackIsSaid) {
  samples::undoPreview(m_step);
  m_step.edit().rows.clear();
  m_step.edit().tally = {};
  m_step.edit().numberToType = 0;
  open();
  EXPECT_TRUE(text("undoResultHeadline").contains(u"nothing"_s));
  EXPECT_FALSE(isShown("undoNumber"));
  m_page->runPrimary();
  EXPECT_TRUE(called(u"leavePreview"_s));
  EXPECT_FALSE(called(u"takeBack"_s));
}

TEST_F(HistoryPageTest, AnAppThatIsGoneHasNothingToTakeBack) {
  m_step.edit().phase = HistoryPhase::Preview;
  m_step.edit().isAppGone = true;
  open();
  EXPECT_TRUE(text("undoResultHeadline").contains(u"Contreli"_s));
  EXPECT_FALSE(isShown("undoSignIn"));
  m_page->runPrimary();
  EXPECT_TRUE(called(u"leavePreview"_s));
}

TEST_F(HistoryPageTest, ShowsHowFarItIsAndPauses) {
  samples::takingBack(m_step);
  open();
  EXPECT_EQ(text("undoProgress"), u"200 of 405 done. 205 to go, about 2 minutes left."_s);
  EXPECT_FALSE(m_page->mayLeave());
  m_page->runSecondary();
  EXPECT_TRUE(called(u"pause"_s));
  m_step.edit().isPaused = true;
  m_step.changed();
  EXPECT_TRUE(text("undoProgress").endsWith(u"paused"_s));
  m_page->runSecondary();
  EXPECT_TRUE(called(u"goOn"_s));
}

TEST_F(HistoryPageTest, TheResultSaysWhatIsLeftAndOffersItAgain) {
  samples::takenBack(m_step);
  open();
  EXPECT_EQ(text("undoResultHeadline"), u"402 taken back, 1 not taken back, 1 not sent, 1 not read back yet."_s);
  EXPECT_EQ(row("undoRows", 0).tone, pages::Tone::Bad);
  EXPECT_FALSE(row("undoRows", 0).detail.isEmpty());
  click("undoTryAgain");
  EXPECT_TRUE(called(u"tryAgain"_s));
  click("undoReadAgain");
  EXPECT_TRUE(called(u"refresh"_s));
  m_step.edit().tally.failed = m_step.edit().tally.notSent = m_step.edit().tally.unread = 0;
  m_step.changed();
  EXPECT_EQ(text("undoResultHeadline"), u"402 changes are taken back."_s);
  EXPECT_FALSE(isShown("undoTryAgain"));
}

TEST_F(HistoryPageTest, TenThousandChangesAreMadeIntoRowsOnlyWhereTheyAreSeen) {
  int made = 0;
  pages::kit::EntryList rows(u"rows"_s, pages::kit::EntryList::Opening::No, nullptr);
  rows.resize(400, 400);
  rows.setRows(
      10'000,
      [&made](int row) {
        ++made;
        return pages::kit::EntryRow{.text = QString::number(row)};
      },
      true);
  rows.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&rows));
  QCoreApplication::processEvents();
  EXPECT_LT(made, 200);
  QTest::keyClick(&rows, Qt::Key_End);
  EXPECT_EQ(rows.currentRow(), 9'999);
}

TEST_F(HistoryPageTest, RowsThatComeLaterLeaveTheCurrentOneAlone) {
  samples::historyRun(m_step);
  open();
  list("runChanges")->setCurrentIndex(list("runChanges")->entries().index(2));
  m_step.edit().changes.append(samples::added(u"late"_s, u"Late"_s));
  m_step.changed();
  EXPECT_EQ(list("runChanges")->currentRow(), 2);
  EXPECT_EQ(list("runChanges")->entries().rowCount(), 413);
}

}  // namespace usher::test
