// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QJsonArray>
#include <QRadioButton>

#include "journeys/journal.h"
#include "journeys/journey_test.h"
#include "pages/kit/entry_list.h"
#include "pages/kit/paste_field.h"
#include "pages/kit/people_list.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using flow::EntryStatus;
using flow::ListStage;
using flow::StepId;
using pages::kit::EntryList;
using pages::kit::PeopleList;

/// The owner of the app, in front of the real window, with a list of people from somewhere.
class PastedListJourneyTest : public JourneyTest {
 protected:
  /// Amelia has a second address, George a private one, and Harry and Isla share one.
  bool begins() {
    const QString scenario = u"already-configured"_s;
    if (!m_tenant.start(scenario)) {
      return false;
    }
    m_tenant.stop();
    const bool isEdited = m_tenant.edit([](QJsonObject& world) {
      append(world, u"amelia.clarke@contoso.com"_s, u"proxyAddresses"_s, u"smtp:amelia@old.contoso.com"_s);
      append(world, u"george.hartley@contoso.com"_s, u"otherMails"_s, u"george.private@home.example"_s);
      append(world, u"harry.whitcombe@contoso.com"_s, u"otherMails"_s, u"frontdesk@contoso.com"_s);
      append(world, u"isla.thornton@contoso.com"_s, u"otherMails"_s, u"frontdesk@contoso.com"_s);
    });
    if (!isEdited || !m_tenant.start(scenario) || !beginAsOwner()) {
      return false;
    }
    m_before = assignedNow();
    return !m_before.isEmpty();
  }

  static void append(QJsonObject& world, const QString& userName, const QString& field, const QString& address) {
    QJsonObject users = world.value(u"users"_s).toObject();
    for (auto user = users.begin(); user != users.end(); ++user) {
      QJsonObject person = user->toObject();
      if (person.value(u"userPrincipalName"_s).toString() == userName) {
        QJsonArray addresses = person.value(field).toArray();
        addresses.append(address);
        person.insert(field, addresses);
        *user = person;
      }
    }
    world.insert(u"users"_s, users);
  }

  /// Read anew, past everything that Usher uses; sorted, and one who is assigned twice stands there twice.
  QStringList assignedNow() {
    QStringList ids = assigned(m_usher.vendorAppId());
    ids.sort();
    return ids;
  }
  QStringList idsOf(const QStringList& names) {
    QStringList ids;
    for (const QString& name : names) {
      ids.append(m_tenant.now().userId(name + u"@contoso.com"_s));
    }
    return ids;
  }
  QStringList beforeAnd(const QStringList& names) {
    QStringList ids = m_before + idsOf(names);
    ids.sort();
    return ids;
  }

  /// "Olivia Bennett: found, “…”, by the user name" of each line of the review.
  QStringList review() const {
    QStringList lines;
    const auto* list = m_usher.inSight<PeopleList>("listEntries");
    for (int i = 0; list && i < list->people().rowCount(); ++i) {
      const pages::kit::PersonRow row = list->people().row(i);
      lines.append(row.name + u": "_s + row.tag + u", "_s + row.detail);
    }
    return lines;
  }
  QString chip(int index) const {
    const auto* found = m_usher.inSight<QAbstractButton>(qPrintable(u"listKind%1"_s.arg(index)));
    return found ? found->text() : QString();
  }
  QString previewDetail(int index) const {
    const auto* line = m_usher.inSight<QWidget>(qPrintable(u"previewLine%1"_s.arg(index)));
    return line ? line->accessibleDescription() : QString();
  }
  QString primaryText() const {
    const auto* primary = m_usher.inSight<QAbstractButton>("primary");
    return primary ? primary->text().remove(u'&') : QString();
  }
  pages::kit::EntryRow entry(const char* list, int index) const {
    const auto* found = m_usher.inSight<EntryList>(list);
    return found ? found->entries().row(index) : pages::kit::EntryRow();
  }
  /// Of a CSV file that was saved: the lines about `id`.
  QStringList savedAbout(const QString& file, const QString& id) const {
    return QString::fromUtf8(m_usher.desktop.saved.value(file)).split(u"\r\n"_s).filter(id);
  }

  const QString m_mixed =
      u"Olivia Bennett <olivia.bennett@contoso.com>; charlie@contoso.co.uk\n"
      "amelia@old.contoso.com\n"
      "george.private@home.example\n"
      "ines@fabrikam.com\n"
      "peter.formerly@contoso.com\n"
      "alfie.norcross@contoso.com\n"
      "frontdesk@contoso.com\n"
      "nobody.of.that.name@contoso.com\n"
      "hanna@contoso.com\n"
      "OLIVIA.BENNETT@contoso.com\n"_s;
  const QStringList m_found{u"olivia.bennett"_s, u"charlie.fenwick"_s, u"amelia.clarke"_s, u"george.hartley"_s};
  QStringList m_before;
};

TEST_F(PastedListJourneyTest, EachLineSaysWhomItMeansAndHow) {
  ASSERT_TRUE(begins());
  ASSERT_TRUE(m_usher.pastesList(m_mixed));
  EXPECT_EQ(review(),
            (QStringList{u"Olivia Bennett: found, “Olivia Bennett <olivia.bennett@contoso.com>”, by the user name"_s,
                         u"Charlie Fenwick: found, “charlie@contoso.co.uk”, by the mail address"_s,
                         u"Amelia Clarke: found, “amelia@old.contoso.com”, by a second address"_s,
                         u"George Hartley: found, “george.private@home.example”, by another mail address"_s,
                         u"Ines Fabre: guest, “ines@fabrikam.com”, by the mail address"_s,
                         u"Peter Formerly: account disabled, “peter.formerly@contoso.com”, by the user name"_s,
                         u"Alfie Norcross: no mailbox, “alfie.norcross@contoso.com”, by the user name"_s,
                         u"frontdesk@contoso.com: several people, May be Harry Whitcombe, Isla Thornton"_s,
                         u"nobody.of.that.name@contoso.com: not found, Line 8"_s,
                         u"Hanna Lindström: chosen already, “hanna@contoso.com”, by the user name"_s,
                         u"Olivia Bennett: again, “OLIVIA.BENNETT@contoso.com”, by the user name"_s}));
  EXPECT_EQ(chip(0), u"All  11"_s);
  EXPECT_EQ(chip(1), u"Found  4"_s);
  EXPECT_EQ(chip(2), u"Several people  1"_s);
  EXPECT_EQ(assignedNow(), m_before);
}

TEST_F(PastedListJourneyTest, IsPreviewedRunSavedFoundInTheHistoryAndTakenBack) {
  ASSERT_TRUE(begins());
  ASSERT_TRUE(m_usher.pastesList(m_mixed));
  EXPECT_EQ(primaryText(), u"Choose 4 people"_s);
  ASSERT_TRUE(m_usher.previewsList());
  EXPECT_EQ(m_usher.shown("previewLine0Text"), u"Added: 4 people"_s);
  EXPECT_TRUE(m_usher.shown("previewLine1Text").startsWith(u"Left alone: "_s));
  EXPECT_EQ(m_usher.shown("previewLine2Text"), u"Not added: 5 lines of your list"_s);
  EXPECT_EQ(previewDetail(2), u"Not found: 1, Several people: 1, Guests: 1, Disabled: 1, No mailbox: 1"_s);
  EXPECT_EQ(m_usher.inSight<PeopleList>("previewRows")->people().rowCount(), 4);
  EXPECT_EQ(primaryText(), u"Add 4 people"_s);
  EXPECT_EQ(assignedNow(), m_before) << "nothing is sent before the person says so";

  ASSERT_TRUE(m_usher.sendsAssignments());
  EXPECT_EQ(assignedNow(), beforeAnd(m_found));
  EXPECT_EQ(m_usher.shown("assignmentsNoticeHeadline"), u"4 added."_s);
  int added = 0;
  for (const pages::kit::PersonRow& row : m_usher.inSight<PeopleList>("chosen")->people().rows()) {
    added += row.tag == u"added"_s ? 1 : 0;
  }
  EXPECT_EQ(added, 4) << "each person's result stands beside the name";
  ASSERT_TRUE(m_usher.press("saveResults"));
  for (const QString& id : idsOf(m_found)) {
    const QStringList lines = savedAbout(u"Results.csv"_s, id);
    ASSERT_EQ(lines.size(), 1) << qPrintable(id);
    EXPECT_TRUE(lines.first().startsWith(u"assignment,add,"_s)) << qPrintable(lines.first());
    EXPECT_EQ(lines.first().section(u',', 4, 4), u"done"_s);
    EXPECT_FALSE(lines.first().section(u',', 6, 6).isEmpty()) << "Microsoft's request id";
  }

  ASSERT_TRUE(m_usher.opensHistory());
  EXPECT_EQ(entry("historyRuns", 0).text, u"4 people and groups added"_s);
  EXPECT_TRUE(entry("historyRuns", 0).detail.contains(u"Hanna Lindström"_s));
  ASSERT_TRUE(m_usher.previewsTakingBack());
  EXPECT_EQ(m_usher.shown("undoSummary0Text"), u"4 people and groups will be removed"_s);
  EXPECT_EQ(m_usher.history().view().numberToType, 4) << "nobody picked them one by one";
  EXPECT_FALSE(m_usher.mayPress("primary"));
  ASSERT_TRUE(m_usher.types("undoNumber", u"5"_s));
  EXPECT_FALSE(m_usher.mayPress("primary"));
  EXPECT_EQ(assignedNow(), beforeAnd(m_found));
  ASSERT_TRUE(m_usher.takesBack());
  EXPECT_EQ(m_usher.shown("undoResultHeadline"), u"4 changes are taken back."_s);
  EXPECT_EQ(assignedNow(), m_before);

  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(m_usher.press("back"));
  ASSERT_TRUE(m_usher.reaches("all runs", [this] { return m_usher.inSight<EntryList>("historyRuns") != nullptr; }));
  EXPECT_TRUE(entry("historyRuns", 0).detail.contains(u"took back the changes of"_s));
  EXPECT_TRUE(entry("historyRuns", 1).detail.contains(u"taken back"_s));
  ASSERT_TRUE(m_usher.press("saveHistory"));
  ASSERT_TRUE(m_usher.reaches("the history is saved",
                              [this] { return m_usher.desktop.saved.contains(u"usher-changes.csv"_s); }));
  for (const QString& id : idsOf(m_found)) {
    EXPECT_EQ(savedAbout(u"usher-changes.csv"_s, id).size(), 2) << "added, and taken back";
  }
}

TEST_F(PastedListJourneyTest, OfWhoIsKeptApartOnlyThoseAreAddedWhoAreTicked) {
  ASSERT_TRUE(begins());
  ASSERT_TRUE(m_usher.pastesList(m_mixed));
  ASSERT_TRUE(m_usher.press("listWithoutMailbox"));
  EXPECT_EQ(primaryText(), u"Choose 5 people"_s);
  ASSERT_TRUE(m_usher.previewsList());
  EXPECT_EQ(previewDetail(2), u"Not found: 1, Several people: 1, Guests: 1, Disabled: 1"_s);
  ASSERT_TRUE(m_usher.sendsAssignments());
  EXPECT_EQ(assignedNow(), beforeAnd(m_found + QStringList{u"alfie.norcross"_s}));
}

TEST_F(PastedListJourneyTest, ExactlyTheseTakesTheOthersOffAndComesBackWhenItIsTakenBack) {
  ASSERT_TRUE(begins());
  ASSERT_TRUE(m_usher.pastesList(u"hanna@contoso.com, olivia.bennett@contoso.com"_s));
  ASSERT_TRUE(m_usher.press("listExactly"));
  const int others = m_usher.assignments().view().list.toRemove;
  ASSERT_GE(others, 1);
  EXPECT_TRUE(m_usher.shown("listConsequence").startsWith(u"%1 who are not on your list are removed."_s.arg(others)))
      << qPrintable(m_usher.shown("listConsequence"));
  EXPECT_EQ(primaryText(), u"Preview %1 changes"_s.arg(others + 1));
  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(m_usher.reaches("the preview", [this] { return m_usher.assignments().view().isPreviewing; }));
  EXPECT_EQ(m_usher.shown("previewLine1Text"), u"Removed: %1 people"_s.arg(others));
  EXPECT_FALSE(m_usher.mayPress("primary"));
  for (const QString& wrong : {QString::number(others), u"0"_s, u"-%1"_s.arg(others + 1), u"all"_s}) {
    ASSERT_TRUE(m_usher.types("typedNumber", wrong));
    ASSERT_TRUE(m_usher.enters("typedNumber"));
    EXPECT_FALSE(m_usher.mayPress("primary")) << qPrintable(wrong);
    EXPECT_FALSE(m_usher.assignments().isBusy());
  }
  EXPECT_EQ(assignedNow(), m_before);
  ASSERT_TRUE(m_usher.types("typedNumber", QString::number(others + 1)));
  ASSERT_TRUE(m_usher.enters("typedNumber"));
  EXPECT_FALSE(m_usher.assignments().isBusy()) << "Enter takes nobody away";
  ASSERT_TRUE(m_usher.sendsAssignments());
  const QStringList after = assignedNow();
  EXPECT_EQ(after.size(), 3) << "two people, and the group that nobody spoke of";
  EXPECT_TRUE(areAssignedOnce(idsOf({u"hanna"_s, u"olivia.bennett"_s}), m_usher.vendorAppId()));
  EXPECT_EQ(m_usher.shown("assignmentsNoticeHeadline"), u"1 added, %1 removed."_s.arg(others));

  ASSERT_TRUE(m_usher.opensHistory());
  ASSERT_TRUE(m_usher.previewsTakingBack());
  ASSERT_TRUE(m_usher.takesBack());
  EXPECT_EQ(assignedNow(), m_before);
}

TEST_F(PastedListJourneyTest, AnEmptyTextAndAFileWithoutTextLeadNowhereAndAListFromAFileDoes) {
  ASSERT_TRUE(begins());
  ASSERT_TRUE(m_usher.press("pasteList"));
  ASSERT_TRUE(m_usher.reaches("the field", [this] { return m_usher.inSight<QWidget>("pastedList") != nullptr; }));
  EXPECT_FALSE(m_usher.mayPress("primary")) << "there is nothing to look for";
  ASSERT_TRUE(m_usher.putsInList(u"\n \n\t\n"_s));
  ASSERT_TRUE(m_usher.press("primary"));
  EXPECT_TRUE(m_usher.shown("listProblemText").contains(u"no person in this text"_s));
  EXPECT_EQ(m_usher.assignments().view().list.stage, ListStage::Giving);

  m_usher.desktop.file = pages::GivenFile{u"people.xlsx"_s, QByteArray("PK\x03\x04\x00\xFF\xFE\x80\x00\x01", 10)};
  ASSERT_TRUE(m_usher.press("openListFile"));
  ASSERT_TRUE(m_usher.reaches(
      "the file is refused", [this] { return m_usher.shown("listProblemText").contains(u"This file is not text"_s); }));
  m_usher.desktop.file.reset();
  ASSERT_TRUE(m_usher.press("openListFile"));
  m_usher.desktop.file = pages::GivenFile{
      u"people.csv"_s, QByteArray("\xFF\xFE", 2) + QByteArray("N\0a\0m\0e\0;\0M\0a\0i\0l\0\r\0\n\0", 22) +
                           QByteArray("O\0;\0c\0h\0a\0r\0l\0i\0e\0@\0c\0o\0n\0t\0o\0s\0o\0.\0c\0o\0.\0u\0k\0", 46)};
  ASSERT_TRUE(m_usher.press("openListFile"));
  ASSERT_TRUE(m_usher.reaches("the file's text", [this] {
    return m_usher.inSight<pages::kit::PasteField>("pastedList")->given().contains(u"charlie@contoso.co.uk"_s);
  }));
  EXPECT_TRUE(m_usher.shown("listProblemText").isEmpty());
  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(m_usher.reaches("the review", [this] {
    return m_usher.assignments().view().list.stage == ListStage::Reviewing && !m_usher.assignments().isBusy();
  }));
  ASSERT_TRUE(m_usher.previewsList());
  ASSERT_TRUE(m_usher.sendsAssignments());
  EXPECT_EQ(assignedNow(), beforeAnd({u"charlie.fenwick"_s}));
}

TEST_F(PastedListJourneyTest, ThePlanThatIsSavedIsOfWhatIsAboutToBeDone) {
  ASSERT_TRUE(begins());
  ASSERT_TRUE(m_usher.pastesList(m_mixed));
  ASSERT_TRUE(m_usher.previewsList());
  ASSERT_TRUE(m_usher.press("savePlan"));
  const QByteArray plan = m_usher.desktop.saved.value(u"Plan.json"_s);
  for (const char* address : {"olivia.bennett@contoso.com", "charlie@contoso.co.uk", "amelia.clarke@contoso.com"}) {
    EXPECT_TRUE(plan.contains(address)) << plan.constData();
  }
  EXPECT_FALSE(plan.contains("frontdesk@contoso.com"));
  EXPECT_FALSE(plan.contains("peter.formerly@contoso.com"));
  EXPECT_TRUE(plan.contains(m_tenant.now().tenantId().toLatin1()));
  ASSERT_TRUE(m_usher.press("back"));
  ASSERT_TRUE(m_usher.reaches("who is chosen", [this] { return !m_usher.assignments().view().isPreviewing; }));
  EXPECT_EQ(m_usher.assignments().view().toAdd, 4) << "going back keeps what was chosen";
  EXPECT_EQ(assignedNow(), m_before);
}

}  // namespace
}  // namespace usher::test
