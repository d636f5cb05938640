// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QTabBar>
#include <QTranslator>

#include "home_fixture.h"
#include "pages/appearance.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::ConsentState;

namespace {

/// Draws the window in its states, kept as the pictures of tests/shell are.
class HomePictures : public HomeTest {
 protected:
  void SetUp() override {
    if (const QString language = qEnvironmentVariable("USHER_PICTURES_LANGUAGE");
        m_texts.load(u":/i18n/usher_%1.qm"_s.arg(language))) {
      QCoreApplication::installTranslator(&m_texts);
      QLocale::setDefault(QLocale(language));
    }
    m_look = qEnvironmentVariable("USHER_PICTURES_LOOK", u"light"_s);
    pages::applyAppearance(*qobject_cast<QApplication*>(QApplication::instance()), m_look);
    const QStringList size = qEnvironmentVariable("USHER_PICTURES_SIZE", u"960x680"_s).split(u'x');
    m_size = {size.value(0).toInt(), size.value(1).toInt()};
    m_notice = u"Practice"_s;
  }

  void TearDown() override {
    QCoreApplication::removeTranslator(&m_texts);
    QApplication::setPalette(m_before);
  }

  void take(const QString& name) {
    const QString kept = qEnvironmentVariable("USHER_PICTURES");
    QCoreApplication::processEvents();
    const QDir folder(kept.isEmpty() ? m_folder.path() : kept);
    const QString path = folder.filePath(u"%1-%2-%3.png"_s.arg(name, m_look).arg(m_size.width()));
    EXPECT_TRUE(m_window->grab().save(path)) << qPrintable(path);
  }

  void addMany() {
    m_partner = addAccount(u"Northwind Partners"_s, state::AccountKind::Partner);
    m_contoso = addAccount(u"Contoso Ltd"_s);
    ASSERT_TRUE(
        m_store->accounts().rememberTenant(m_contoso, u"6f0f1b1a-7c1e-4d0a-9a53-2f6f6b1c0001"_s, u"Contoso Holding"_s));
    addIntegration(m_contoso, ConsentState::VouchedFor, true);
    addIntegration(m_contoso, ConsentState::NotAsked, false, u"calendar"_s);
    const QList<std::pair<QString, ConsentState>> others{
        {u"Adatum Corporation"_s, ConsentState::Verified},     {u"Fabrikam"_s, ConsentState::LinkSent},
        {u"Litware & Söhne GmbH"_s, ConsentState::Declined},   {u"Proseware"_s, ConsentState::Accepted},
        {u"Tailspin Toys"_s, ConsentState::NotDetected},       {u"Trey Research"_s, ConsentState::NoRights},
        {u"Wingtip Toys"_s, ConsentState::BeingCopied},        {u"Woodgrove Bank"_s, ConsentState::Drifted},
        {u"<b>Markup</b> & Partner"_s, ConsentState::NotAsked}};
    for (const auto& [name, consent] : others) {
      addIntegration(addAccount(name), consent, consent == ConsentState::Verified || consent == ConsentState::Drifted);
    }
    m_long =
        addAccount(QString(u"Gesellschaft für grenzüberschreitende Telefonanlagenwartung "_s).repeated(2).left(118));
    m_word = addAccount(QString(120, u'W'));
  }

  QTranslator m_texts;
  QPalette m_before = QApplication::palette();
  QString m_look, m_partner, m_contoso, m_long, m_word;
  QSize m_size;
};

}  // namespace

TEST_F(HomePictures, Empty) {
  open(m_size);
  take(u"10-empty"_s);
  click("addFirst");
  type("accountName", QString(10'000, u'x'));
  press(Qt::Key_Return);
  take(u"11-add-partner"_s);
  m_found = fail(Failure::Kind::Offline);
  click("kindCustomer");
  type("accountName", u"Contoso"_s);
  type("accountDomain", u"contoso.com"_s);
  press(Qt::Key_Return);
  EXPECT_TRUE(eventually([this] { return isShown("addTrouble"); }));
  take(u"12-add-offline"_s);
}

TEST_F(HomePictures, Overview) {
  addMany();
  open(m_size);
  take(u"20-overview"_s);
  click("chip0");
  take(u"21-overview-filtered"_s);
  click("chipAll");
  click("lookAgainAtAll");
  for (int i = 0; i < 3; ++i) {
    m_pendingLooks.at(i).finish({});
    QCoreApplication::processEvents();
  }
  EXPECT_TRUE(eventually([this] { return textOf("lookingText").contains(u'3'); }));
  take(u"22-looking"_s);
  type("findAccount", u"nobody"_s);
  take(u"23-nothing-found"_s);
}

TEST_F(HomePictures, Account) {
  addMany();
  open(m_size);
  choose(m_contoso);
  take(u"30-account"_s);
  click("integration0More");
  auto* menu = child<QMenu>("integration0MoreMenu");
  const QString kept = qEnvironmentVariable("USHER_PICTURES");
  EXPECT_TRUE(
      menu->grab().save(QDir(kept.isEmpty() ? m_folder.path() : kept).filePath(u"30-menu-%1.png"_s.arg(m_look))));
  menu->close();
  click("rename");
  type("newName", u"fabrikam"_s);
  press(Qt::Key_Return);
  take(u"31-rename"_s);
  press(Qt::Key_Escape);
  click("archive");
  take(u"32-archived"_s);
  click("restore");
  recordConsent(m_contoso, ConsentState::Verified, u"calendar"_s);
  m_window->refresh();
  click("integration1Switch");
  take(u"33-enabled"_s);
  choose(m_long);
  take(u"34-long"_s);
  choose(m_word);
  take(u"35-word"_s);
  click("notice");
  take(u"36-notice"_s);
}

TEST_F(HomePictures, Catalogue) {
  addMany();
  open(m_size);
  choose(m_contoso);
  click("addNew");
  take(u"40-catalogue"_s);
  auto* tabs = child<QTabBar>("catalogueTabs");
  tabs->setCurrentIndex(1);
  take(u"41-catalogue-third-party"_s);
}

TEST_F(HomePictures, Partner) {
  addMany();
  addIntegration(m_partner, ConsentState::Verified, true);
  open(m_size);
  choose(m_partner);
  take(u"50-partner"_s);
  click("addNew");
  take(u"51-partner-catalogue"_s);
}

}  // namespace usher::test
