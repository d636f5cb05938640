// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QAction>
#include <QContextMenuEvent>
#include <QLineEdit>

#include "page_fixture.h"
#include "pages/kit/people_list.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using pages::kit::PeopleList;

/// Before, during and after many changes at once.
class RunPageTest : public PageTest<StubAssignments> {
 protected:
  RunPageTest() { samples::assignments(m_step); }

  QString previewLine(int index) const {
    return text((QByteArray("previewLine") + QByteArray::number(index) + "Text").constData());
  }
};

TEST_F(RunPageTest, ThePreviewSaysWhatIsAddedRemovedLeftAloneAndNotDone) {
  samples::preview(m_step);
  open({504, 700});
  EXPECT_FALSE(isShown("searchPeople"));
  EXPECT_EQ(previewLine(0), u"Added: 412 people"_s);
  EXPECT_EQ(previewLine(1), u"Removed: 3 people"_s);
  EXPECT_TRUE(previewLine(2).startsWith(u"Left alone: 38 people and 1 group"_s));
  EXPECT_EQ(previewLine(3), u"Not added: 5 lines of your list"_s);
  EXPECT_EQ(child("previewLine3")->accessibleDescription(),
            u"Not found: 1, Several people: 1, Guests: 1, Disabled: 1, No mailbox: 1"_s);
  EXPECT_EQ(child<PeopleList>("previewRows")->people().rowCount(), 4);
}

TEST_F(RunPageTest, WhereNobodyNeedsToBeChosenARemovalShutsNobodyOut) {
  samples::preview(m_step);
  open({504, 700});
  EXPECT_TRUE(child("previewLine1")->accessibleDescription().startsWith(u"They can no longer sign in"_s));
  m_step.edit().assignmentRequired = false;
  m_step.changed();
  EXPECT_TRUE(child("previewLine1")->accessibleDescription().startsWith(u"Everybody in your organisation can"_s));
}

TEST_F(RunPageTest, WhoIsAddedAllTheSameIsNotAmongThoseLeftOut) {
  samples::preview(m_step);
  m_step.edit().list.choice = {.guests = true, .disabled = true, .withoutMailbox = true};
  open({504, 700});
  EXPECT_EQ(previewLine(3), u"Not added: 2 lines of your list"_s);
  EXPECT_EQ(child("previewLine3")->accessibleDescription(), u"Not found: 1, Several people: 1"_s);
}

TEST_F(RunPageTest, ManyChangesWantTheirNumberTyped) {
  open({504, 700});
  samples::preview(m_step);
  m_step.changed();
  ASSERT_TRUE(isShown("typedNumber"));
  EXPECT_TRUE(child("typedNumber")->hasFocus());
  EXPECT_FALSE(m_page->primary().isEnabled);
  QTest::keyClicks(child("typedNumber"), u"41"_s);
  EXPECT_FALSE(m_page->primary().isEnabled);
  EXPECT_FALSE(isShown("typedNumberWrong")) << "the right one may still come of it";
  QTest::keyClicks(child("typedNumber"), u"6"_s);
  EXPECT_FALSE(m_page->primary().isEnabled);
  EXPECT_EQ(text("typedNumberWrong"), u"This is another number."_s);
  QTest::keyClick(child("typedNumber"), Qt::Key_Backspace);
  QTest::keyClicks(child("typedNumber"), u"5"_s);
  EXPECT_TRUE(m_page->primary().isEnabled);
  EXPECT_TRUE(m_page->primary().isDestructive) << "somebody goes";
  m_page->runPrimary();
  EXPECT_TRUE(called(u"apply"_s));
}

TEST_F(RunPageTest, FewChangesWantNoNumber) {
  samples::preview(m_step);
  m_step.edit().toAdd = 3;
  m_step.edit().toRemove = 0;
  m_step.edit().preview = {.peopleToAdd = 3};
  open();
  EXPECT_FALSE(isShown("typedNumber"));
  EXPECT_EQ(m_page->primary().text, u"A&dd 3 people"_s);
  EXPECT_TRUE(m_page->primary().isEnabled);
  EXPECT_FALSE(m_page->primary().isDestructive);
  m_page->goBack();
  EXPECT_TRUE(called(u"closePreview"_s));
}

TEST_F(RunPageTest, ManyMarkedByHandArePreviewedFirst) {
  m_step.edit().toAdd = 101;
  m_step.edit().toRemove = 0;
  m_step.edit().preview = {.peopleToAdd = 101};
  open();
  EXPECT_EQ(m_page->primary().text, u"Previe&w 101 changes"_s);
  m_page->runPrimary();
  EXPECT_TRUE(called(u"preview"_s));
  EXPECT_FALSE(called(u"apply"_s));
}

TEST_F(RunPageTest, ALongRunTellsHowFarItIsAndCanBePaused) {
  m_step.edit().isApplying = true;
  m_step.edit().timeLeft = std::chrono::seconds(190);
  m_step.work(true, {412, 1000});
  open();
  EXPECT_EQ(text("runProgressHeadline"), u"412 of 1,000 done."_s);
  EXPECT_EQ(text("runProgressText"), u"588 to go, about 3 minutes left."_s);
  click("pauseRun");
  EXPECT_TRUE(called(u"pause"_s));
  m_step.edit().isPaused = true;
  m_step.edit().timeLeft.reset();
  m_step.changed();
  EXPECT_EQ(text("runProgressHeadline"), u"Paused: 412 of 1,000 done."_s);
  EXPECT_EQ(text("pauseRun"), u"Go on"_s);
  click("pauseRun");
  EXPECT_TRUE(called(u"goOn"_s));
}

TEST_F(RunPageTest, WithoutAPaceThereIsNoForecast) {
  m_step.edit().isApplying = true;
  m_step.work(true, {20, 1000});
  open();
  EXPECT_EQ(text("runProgressText"), u"980 to go."_s);
  m_step.edit().timeLeft = std::chrono::seconds(12);
  m_step.changed();
  EXPECT_EQ(text("runProgressText"), u"980 to go, less than a minute left."_s);
}

TEST_F(RunPageTest, AShortRunIsNotMadeMuchOf) {
  m_step.edit().isApplying = true;
  m_step.work(true, {2, 4});
  open();
  EXPECT_FALSE(isShown("runProgress"));
}

TEST_F(RunPageTest, AnUnfinishedRunIsContinuedOrLeft) {
  m_step.edit().unfinished = samples::unfinishedRun();
  open();
  EXPECT_EQ(text("unfinishedRunHeadline"), u"412 of 1,000 done. Continue?"_s);
  EXPECT_TRUE(text("unfinishedRunText").contains(u"Dana Klein began these changes"_s));
  EXPECT_EQ(m_page->primary().text, u"C&ontinue with 588"_s);
  m_page->runPrimary();
  EXPECT_TRUE(called(u"continueRun"_s));
  EXPECT_FALSE(called(u"apply"_s));
  click("leaveRun");
  EXPECT_TRUE(called(u"leaveRun"_s));
}

TEST_F(RunPageTest, WhileARunIsUnfinishedNothingElseIsOfferedForIt) {
  m_step.edit().unfinished = samples::unfinishedRun();
  m_step.edit().isApplied = true;
  m_step.edit().skippedCount = 588;
  m_step.edit().unreadCount = 20;
  open();
  EXPECT_FALSE(isShown("tryFailedAgain"));
  EXPECT_FALSE(m_page->offersNext());
}

TEST_F(RunPageTest, TheResultsAreSavedForEachPerson) {
  m_step.edit().isApplied = true;
  m_step.edit().doneCount = 1;
  m_step.edit().failedCount = 1;
  m_step.outcomesShown = {
      {.change = {u"assignment"_s, u"add"_s, u"id1"_s, u"Anna Berg"_s}, .state = state::ChangeState::Done},
      {.change = {u"assignment"_s, u"add"_s, u"id2"_s, u"=cmd()"_s},
       .state = state::ChangeState::Failed,
       .failure =
           Failure{.kind = Failure::Kind::Forbidden, .code = u"Authorization_RequestDenied"_s, .requestId = u"r2"_s},
       .requestId = u"r2"_s}};
  open();
  click("saveResults");
  const QString csv = QString::fromUtf8(m_desktop.saved.value(u"Results.csv"_s));
  EXPECT_TRUE(csv.contains(u"Anna Berg"_s)) << qPrintable(csv);
  EXPECT_TRUE(csv.contains(u"failed,Authorization_RequestDenied,r2"_s)) << qPrintable(csv);
  EXPECT_TRUE(text("resultsSaved").contains(u"/downloads/Results.csv"_s));
  m_step.work(true);
  m_step.changed();
  EXPECT_FALSE(isShown("saveResults")) << "they may not be the last ones";
  m_step.work(false);
  m_step.changed();
  EXPECT_TRUE(isShown("resultsSaved"));
  m_page->runPrimary();
  m_step.changed();
  EXPECT_FALSE(isShown("resultsSaved")) << "that was about the run before";
}

TEST_F(RunPageTest, ThePlanOfWhatIsAboutToBeDoneIsSaved) {
  samples::preview(m_step);
  open({504, 900});
  click("savePlan");
  EXPECT_EQ(m_desktop.saved.value(u"Plan.json"_s), "{}");
  EXPECT_TRUE(text("planSaved").contains(u"/downloads/Plan.json"_s));
}

TEST_F(RunPageTest, WhatUsherChangedIsOneStepAside) {
  QList<QPair<flow::StepId, QString>> asked;
  QObject::connect(&m_step, &flow::Step::asideWanted, &m_step, [&](flow::StepId id, const QString& about) {
    asked.append({id, about});
  });
  open();
  click("whatChanged");
  ASSERT_EQ(asked.size(), 1);
  EXPECT_EQ(asked.last().first, flow::StepId::History);
  EXPECT_TRUE(asked.last().second.isEmpty());
  auto* list = child<PeopleList>("chosen");
  list->setCurrentIndex(list->people().index(5));
  QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(4, 4), QPoint(4, 4));
  QCoreApplication::sendEvent(list->viewport(), &event);
  auto* entry = child<QAction>("menuHistory");
  ASSERT_TRUE(entry);
  entry->trigger();
  EXPECT_EQ(asked.last().second, m_step.view().rows.at(5).principalId);
}

TEST_F(RunPageTest, WhoIsInSightIsLookedAt) {
  open();
  ASSERT_TRUE(eventually([&] { return !m_step.looked.isEmpty(); }));
  EXPECT_EQ(m_step.looked.first(), m_step.view().rows.first().key);
}

}  // namespace usher::test
