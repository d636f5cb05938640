// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QSqlDatabase>
#include <QSqlQuery>

#include "home_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::ConsentState;

namespace {

class Overview : public HomeTest {
 protected:
  void addThree() {
    m_enabled = addAccount(u"Adatum"_s);
    addIntegration(m_enabled, ConsentState::Verified, true);
    m_waiting = addAccount(u"Contoso"_s);
    addIntegration(m_waiting, ConsentState::LinkSent);
    m_fresh = addAccount(u"Fabrikam"_s);
  }
  /// Behind the back of the store.
  void execute(const QString& sql) const {
    const QString name = u"behind"_s;
    {
      QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
      database.setDatabaseName(m_folder.filePath(u"usher.db"_s));
      ASSERT_TRUE(database.open());
      EXPECT_TRUE(QSqlQuery(database).exec(sql)) << qPrintable(sql);
    }
    QSqlDatabase::removeDatabase(name);
  }
  QString chip(home::AccountState state) const {
    return child(("chip" + QByteArray::number(static_cast<int>(state))).constData())->accessibleName();
  }

  QString m_enabled, m_waiting, m_fresh;
};

}  // namespace

TEST_F(Overview, BeginsWithWhatToDoFirst) {
  open();
  EXPECT_TRUE(isShown("noAccounts"));
  EXPECT_FALSE(isShown("accountTable"));
  click("addFirst");
  EXPECT_TRUE(child<QAbstractButton>("kindPartner")->isChecked());
}

TEST_F(Overview, CountsTheAccountsOfEachState) {
  addThree();
  open();
  EXPECT_EQ(child("chipAll")->accessibleName(), u"All: 3"_s);
  EXPECT_EQ(chip(home::AccountState::Enabled), u"Enabled: 1"_s);
  EXPECT_EQ(chip(home::AccountState::Waiting), u"Waiting: 1"_s);
  EXPECT_EQ(chip(home::AccountState::NotSetUp), u"Not set up: 1"_s);
  EXPECT_EQ(chip(home::AccountState::NeedsAttention), u"Needs attention: 0"_s);
}

TEST_F(Overview, ShowsTheStateOfEachIntegration) {
  addThree();
  addIntegration(m_enabled, ConsentState::VouchedFor, true, u"calendar"_s);
  open();
  const auto* model = child<QAbstractItemView>("accountTable")->model();
  EXPECT_EQ(model->headerData(2, Qt::Horizontal).toString(), u"Microsoft Office 365"_s);
  EXPECT_EQ(model->index(0, 1).data().toString(), u"Not added"_s);
  EXPECT_EQ(model->index(0, 2).data().toString(), u"Enabled, consent verified"_s);
  EXPECT_EQ(model->index(0, 3).data().toString(), u"Enabled, consent not detected"_s);
  EXPECT_EQ(model->index(1, 2).data().toString(), u"Not enabled, link sent"_s);
}

TEST_F(Overview, FiltersByAStateAndShowsAllAgain) {
  addThree();
  open();
  click("chip1");
  EXPECT_EQ(listed(), QStringList{u"Contoso"_s});
  EXPECT_TRUE(child<QAbstractButton>("chip1")->isChecked());
  EXPECT_EQ(child<QAbstractButton>("stateFilter")->text(), u"Waiting"_s);
  click("chip1");
  EXPECT_EQ(listed().size(), 3);
  EXPECT_TRUE(child<QAbstractButton>("chipAll")->isChecked());
}

TEST_F(Overview, OpensAnAccountByKeyAndByDoubleClick) {
  addThree();
  open();
  auto* table = child<QAbstractItemView>("accountTable");
  table->setFocus();
  press(Qt::Key_Down);
  press(Qt::Key_Return);
  EXPECT_FALSE(m_window->account().isEmpty());
  click("overview");
  const QPoint third = table->visualRect(table->model()->index(2, 0)).center();
  QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, third);
  QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, third);
  EXPECT_EQ(m_window->account(), m_fresh);
}

TEST_F(Overview, LooksAgainAtAllWithProgress) {
  addThree();
  for (int i = 0; i < 5; ++i) {
    addIntegration(addAccount(u"Wingtip %1"_s.arg(i)), ConsentState::LinkSent);
  }
  const QString archived = addAccount(u"Bygone"_s);
  addIntegration(archived, ConsentState::LinkSent);
  ASSERT_TRUE(m_store->accounts().setArchived(archived, true));
  open();
  click("lookAgainAtAll");
  EXPECT_EQ(textOf("lookingText"), u"Looking at Microsoft: 0 of 7"_s);
  EXPECT_EQ(m_wanted.looks.size(), home::LookAgainRun::atOnce);
  recordConsent(m_waiting, ConsentState::Verified);
  for (int i = 0; i < 7; ++i) {
    ASSERT_TRUE(eventually([&] { return m_pendingLooks.size() > i; }));
    m_pendingLooks.at(i).finish(i == 5   ? Result<void>(fail(Failure::Kind::SignInNeeded))
                                : i == 6 ? Result<void>(fail(Failure::Kind::Offline))
                                         : Result<void>());
  }
  ASSERT_TRUE(eventually([this] { return !isShown("cancelLooking"); }));
  EXPECT_TRUE(textOf("lookingText").contains(u"5 looked at."_s)) << qPrintable(textOf("lookingText"));
  EXPECT_FALSE(m_wanted.looks.contains({archived, u"office365"_s}));
  EXPECT_FALSE(m_wanted.looks.contains({m_fresh, u"office365"_s}));
  EXPECT_TRUE(eventually([this] { return chip(home::AccountState::Ready) == u"Ready to enable: 1"_s; }));
}

TEST_F(Overview, StopsLookingAgain) {
  addThree();
  open();
  click("lookAgainAtAll");
  EXPECT_FALSE(child("lookAgainAtAll")->isEnabled());
  click("cancelLooking");
  EXPECT_TRUE(m_pendingLooks.first().isCancelled());
  EXPECT_TRUE(child("lookAgainAtAll")->isEnabled());
  EXPECT_EQ(textOf("lookingText"), u"Stopped: 0 of 2 looked at."_s);
}

TEST_F(Overview, SaysWhenThereIsNothingToLookAtYet) {
  addAccount(u"Contoso"_s);
  open();
  click("lookAgainAtAll");
  EXPECT_TRUE(textOf("lookingText").contains(u"Nothing to look at yet"_s));
}

TEST_F(Overview, TellsOfABookThatCannotBeReadAndKeepsWhatItShowed) {
  addThree();
  open();
  execute(u"ALTER TABLE account RENAME TO lost"_s);
  m_window->refresh();
  EXPECT_TRUE(isShown("bookTrouble"));
  EXPECT_EQ(listed().size(), 3);
  choose(m_fresh);
  EXPECT_TRUE(isShown("accountTrouble"));
  click("overview");
  execute(u"ALTER TABLE lost RENAME TO account"_s);
  click("readAgain");
  EXPECT_FALSE(isShown("bookTrouble"));
  choose(m_fresh);
  EXPECT_FALSE(isShown("accountTrouble"));
}

TEST_F(Overview, ShowsFiveHundredAccountsInOneListAndNoWidgetForEach) {
  for (int i = 0; i < 500; ++i) {
    addAccount(u"Customer %1"_s.arg(i));
  }
  open();
  EXPECT_EQ(listed().size(), 500);
  EXPECT_LT(m_window->findChildren<QWidget*>().size(), 300);
  type("findAccount", u"customer 499"_s);
  EXPECT_EQ(listed(), QStringList{u"Customer 499"_s});
}

}  // namespace usher::test
