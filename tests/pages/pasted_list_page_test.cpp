// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>

#include "page_fixture.h"
#include "pages/kit/filter_chips.h"
#include "pages/kit/paste_field.h"
#include "pages/kit/people_list.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::ListStage;
using pages::kit::PasteField;
using pages::kit::PeopleList;

class PastedListPageTest : public PageTest<StubAssignments> {
 protected:
  PastedListPageTest() { samples::assignments(m_step); }

  QString given() const { return child<PasteField>("pastedList")->given(); }
  pages::kit::PersonRow entry(int index) const { return child<PeopleList>("listEntries")->people().row(index); }
  void drop(const QMimeData& data) {
    QDragEnterEvent entered(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page, &entered);
    EXPECT_TRUE(entered.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page, &event);
  }
};

TEST_F(PastedListPageTest, APastedListIsOpenedFromBesideTheSearch) {
  open();
  click("pasteList");
  EXPECT_TRUE(called(u"openList"_s));
  ASSERT_TRUE(isShown("pastedList"));
  EXPECT_FALSE(isShown("searchPeople"));
  EXPECT_TRUE(child("pastedList")->hasFocus());
  EXPECT_EQ(m_page->primary().text, u"&Find the people"_s);
  EXPECT_FALSE(m_page->primary().isEnabled);
  QTest::keyClicks(child("pastedList"), u"anna@contoso.com"_s);
  EXPECT_TRUE(m_page->primary().isEnabled);
  m_page->runPrimary();
  EXPECT_TRUE(called(u"findPeople anna@contoso.com"_s));
}

TEST_F(PastedListPageTest, SeveralLinesPastedIntoTheSearchAreAList) {
  open();
  auto* field = child<QLineEdit>("searchPeople");
  field->setFocus();
  QGuiApplication::clipboard()->setText(u"anna@contoso.com\nben@contoso.com"_s);
  QTest::keySequence(field, QKeySequence::Paste);
  EXPECT_TRUE(isShown("pastedList"));
  EXPECT_EQ(given(), u"anna@contoso.com\nben@contoso.com"_s);
  EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(PastedListPageTest, OneAddressPastedIntoTheSearchIsASearch) {
  open();
  auto* field = child<QLineEdit>("searchPeople");
  field->setFocus();
  QGuiApplication::clipboard()->setText(u"anna@contoso.com"_s);
  QTest::keySequence(field, QKeySequence::Paste);
  EXPECT_TRUE(called(u"search anna@contoso.com"_s));
  EXPECT_FALSE(isShown("pastedList"));
}

TEST_F(PastedListPageTest, TextDroppedOnThePageIsAList) {
  open();
  QMimeData data;
  data.setText(u"anna@contoso.com; ben@contoso.com"_s);
  drop(data);
  EXPECT_TRUE(isShown("pastedList"));
  EXPECT_EQ(given(), u"anna@contoso.com; ben@contoso.com"_s);
}

TEST_F(PastedListPageTest, ADroppedFileIsRead) {
  m_desktop.file = pages::GivenFile{u"people.csv"_s, "\xEF\xBB\xBFmail\r\nanna@contoso.com\r\n"};
  open();
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(u"/media/dana/people.csv"_s)});
  drop(data);
  EXPECT_TRUE(given().contains(u"anna@contoso.com"_s));
  EXPECT_TRUE(text("listHint").startsWith(u"people.csv: 2 lines."_s)) << qPrintable(text("listHint"));
}

TEST_F(PastedListPageTest, AFileThatIsNoTextIsRefusedInWords) {
  m_desktop.file = pages::GivenFile{u"people.xlsx"_s, QByteArray("PK\x03\x04\x00\x00\xFF\xFE\x80\x81\x00\x01\x02", 13)};
  open();
  click("pasteList");
  click("openListFile");
  ASSERT_TRUE(eventually([&] { return isShown("listProblem"); }));
  EXPECT_TRUE(text("listProblemText").contains(u"CSV"_s));
  EXPECT_TRUE(given().isEmpty());
}

TEST_F(PastedListPageTest, WhoChoosesNoFileHearsOfNoProblem) {
  open();
  click("pasteList");
  click("openListFile");
  for (int rounds = 0; rounds < 10; ++rounds) {
    QCoreApplication::processEvents();
  }
  EXPECT_FALSE(isShown("listProblem"));
  EXPECT_TRUE(child("openListFile")->isEnabled());
}

TEST_F(PastedListPageTest, ALongListIsKeptWhole) {
  QString many;
  for (int i = 0; i < 10'000; ++i) {
    many += u"person.with.a.long.name.%1@contoso.example\n"_s.arg(i);
  }
  open();
  QMimeData data;
  data.setText(many);
  drop(data);
  m_page->runPrimary();
  EXPECT_EQ(m_step.calls.last(), u"findPeople "_s + many);
}

TEST_F(PastedListPageTest, ALongListIsReplacedWholeAndMoreComesBehindIt) {
  const QString many = QString(u"person.with.a.long.name@contoso.example\n"_s).repeated(1000);
  open();
  click("pasteList");
  auto* field = child<PasteField>("pastedList");
  const auto paste = [&](const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(field, QKeySequence::Paste);
  };
  paste(many);
  EXPECT_TRUE(field->isCut());
  paste(u"anna@contoso.com"_s);
  EXPECT_EQ(given(), many + u"\nanna@contoso.com"_s);
  QTest::keySequence(field, QKeySequence::SelectAll);
  paste(u"ben@contoso.com"_s);
  EXPECT_EQ(given(), u"ben@contoso.com"_s);
  EXPECT_FALSE(field->isCut());
  paste(many);
  QTest::keySequence(field, QKeySequence::SelectAll);
  QTest::keyClicks(field, u"eva@contoso.com"_s);
  EXPECT_EQ(given(), u"eva@contoso.com"_s);
}

TEST_F(PastedListPageTest, LookingTellsHowFarItIs) {
  m_step.edit().list.stage = ListStage::Finding;
  m_step.work(true, {412, 1000});
  open();
  EXPECT_EQ(m_page->busyText(), u"Looking for 412 of 1,000 people"_s);
  EXPECT_FALSE(m_page->primary().isEnabled);
}

TEST_F(PastedListPageTest, ATextWithoutPeopleIsSaid) {
  m_step.edit().list = {.stage = ListStage::Giving, .holdsNobody = true};
  open();
  EXPECT_TRUE(text("listProblemText").contains(u"no person"_s));
  QTest::keyClicks(child("pastedList"), u"anna@contoso.com"_s);
  EXPECT_FALSE(isShown("listProblem")) << "that was about another text";
}

TEST_F(PastedListPageTest, EachLineShowsWhatWasTypedWhomItMeansAndHow) {
  samples::pastedList(m_step);
  open();
  EXPECT_EQ(entry(0).name, u"Karl Lindner"_s);
  EXPECT_EQ(entry(0).detail, u"“Karl Lindner <karl.lindner@contoso.com>”, by the mail address"_s);
  EXPECT_EQ(entry(1).detail, u"“lena@old.contoso.com”, by a second address"_s);
  EXPECT_EQ(entry(3).name, u"n.weber@contoso.com"_s);
  EXPECT_EQ(entry(3).detail, u"May be Nina Weber, Niklas Weber"_s);
  EXPECT_EQ(entry(3).shape, pages::kit::AvatarShape::Nobody);
  EXPECT_EQ(entry(4).detail, u"Line 5"_s);
  EXPECT_EQ(entry(4).tag, u"not found"_s);
}

TEST_F(PastedListPageTest, ByWhichNameSomebodyWasFoundIsSaid) {
  using graph::FoundBy;
  samples::pastedList(m_step);
  open();
  for (const auto& [by, words] :
       {std::pair(FoundBy::UserName, u", by the user name"_s), std::pair(FoundBy::Mail, u", by the mail address"_s),
        std::pair(FoundBy::ProxyAddress, u", by a second address"_s),
        std::pair(FoundBy::OtherMail, u", by another mail address"_s)}) {
    m_step.edit().list.entries[0].by = by;
    m_step.changed();
    EXPECT_TRUE(entry(0).detail.endsWith(words)) << qPrintable(entry(0).detail);
  }
}

TEST_F(PastedListPageTest, WhoHaveOneNameAreToldByTheirAddresses) {
  samples::pastedList(m_step);
  for (graph::Person& candidate : m_step.edit().list.entries[3].candidates) {
    candidate.displayName = u"N. Weber"_s;
  }
  open();
  EXPECT_TRUE(entry(3).detail.contains(u"N. Weber (nina.weber@contoso.com), N. Weber (niklas"_s))
      << qPrintable(entry(3).detail);
}

TEST_F(PastedListPageTest, KindsAreCountedAndLookedAtOneByOne) {
  samples::pastedList(m_step);
  open();
  EXPECT_EQ(text("listKind0"), u"All  10"_s);
  EXPECT_EQ(text("listKind1"), u"Found  3"_s);
  click("listKind2");
  EXPECT_EQ(child<PeopleList>("listEntries")->people().rowCount(), 1);
  EXPECT_TRUE(text("listMeaning").contains(u"more than one person"_s));
  EXPECT_EQ(m_page->primary().text, u"Choo&se 3 people"_s);
  m_page->runPrimary();
  EXPECT_TRUE(called(u"takeList"_s));
}

TEST_F(PastedListPageTest, WhoIsKeptApartWantsATick) {
  samples::pastedList(m_step);
  open({504, 700});
  EXPECT_FALSE(child<QCheckBox>("listGuests")->isChecked());
  click("listGuests");
  EXPECT_TRUE(m_step.view().list.choice.guests);
  EXPECT_FALSE(m_step.view().list.choice.disabled);
  click("listDisabled");
  click("listWithoutMailbox");
  EXPECT_TRUE(m_step.view().list.choice.disabled && m_step.view().list.choice.withoutMailbox);
}

TEST_F(PastedListPageTest, ExactlySaysWhoGoesAndThatGroupsStay) {
  samples::pastedList(m_step);
  open({504, 700});
  EXPECT_FALSE(isShown("listConsequence"));
  m_step.edit().list.toRemove = 5;
  QList<QWidget*> revealed;
  QObject::connect(m_page, &pages::Page::revealWanted, m_page, [&](QWidget* part) { revealed.append(part); });
  click("listExactly");
  EXPECT_EQ(revealed, QList<QWidget*>{child("listConsequence")}) << "in a small window it is below the fold";
  EXPECT_EQ(m_step.view().list.choice.mode, flow::ListMode::Exactly);
  EXPECT_TRUE(text("listConsequence").contains(u"5 who are not on your list are removed"_s));
  EXPECT_TRUE(text("listConsequence").contains(u"1 group stays"_s) ||
              text("listConsequence").contains(u"groups stay"_s));
  EXPECT_TRUE(text("listConsequence").contains(u"not found may be among them"_s));
  click("listGroupsToo");
  EXPECT_TRUE(m_step.view().list.choice.groupsToo);
  EXPECT_EQ(m_page->primary().text, u"Previe&w 8 changes"_s);
}

TEST_F(PastedListPageTest, WhatWasNotFoundIsCopiedAndSaved) {
  samples::pastedList(m_step);
  open({504, 700});
  click("copyUnmatched");
  EXPECT_EQ(m_desktop.copied.last(), u"n.weber@contoso.com\nolaf@contoso.con\n"_s);
  click("saveUnmatched");
  const QString csv = QString::fromUtf8(m_desktop.saved.value(u"Not found.csv"_s));
  EXPECT_TRUE(csv.contains(u"\"5\",\"olaf@contoso.con\""_s)) << qPrintable(csv);
  EXPECT_TRUE(csv.contains(u"Niklas Weber"_s));
  EXPECT_TRUE(text("unmatchedSaved").contains(u"/downloads/Not found.csv"_s));
  m_desktop.saves = false;
  click("saveUnmatched");
  EXPECT_FALSE(text("unmatchedSaved").contains(u"/downloads"_s));
}

TEST_F(PastedListPageTest, WithNobodyToAddThereIsNothingToPress) {
  samples::pastedList(m_step);
  m_step.edit().list.toAdd = 0;
  open();
  EXPECT_FALSE(m_page->primary().isEnabled);
  EXPECT_FALSE(m_page->primary().whyNot.isEmpty());
}

TEST_F(PastedListPageTest, BackLeadsFromTheReviewToTheTextAndFromThereToWhoIsChosen) {
  samples::pastedList(m_step);
  open();
  EXPECT_TRUE(m_page->hasWayBack());
  m_page->goBack();
  EXPECT_TRUE(called(u"openList"_s));
  m_page->goBack();
  EXPECT_TRUE(called(u"closeList"_s));
  EXPECT_TRUE(isShown("searchPeople"));
  EXPECT_FALSE(m_page->hasWayBack());
}

TEST_F(PastedListPageTest, TenThousandLinesAreShownWithoutMakingEachOfThem) {
  samples::pastedList(m_step);
  const flow::ResolvedEntry one = m_step.view().list.entries.first();
  m_step.edit().list.entries = QList<flow::ResolvedEntry>(10'000, one);
  open();
  auto* list = child<PeopleList>("listEntries");
  EXPECT_EQ(list->people().rowCount(), 10'000);
  list->setFocus();
  QTest::keyClick(list, Qt::Key_End);
  EXPECT_EQ(list->currentKey(), u"9999"_s);
}

}  // namespace usher::test
