// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTranslator>

#include "pages/appearance.h"
#include "pages/connection_page.h"
#include "shell/help_button.h"
#include "stub_proxy_login.h"
#include "window_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::StepId;

namespace {

/// Draws every page and state. For those who work on the looks: the pictures are kept in the folder named by
/// USHER_PICTURES, in the appearance USHER_PICTURES_LOOK, the size USHER_PICTURES_SIZE and the language
/// USHER_PICTURES_LANGUAGE.
class Pictures : public WindowTest {
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
  }

  void TearDown() override {
    QCoreApplication::removeTranslator(&m_texts);
    QApplication::setPalette(m_before);
  }

  void take(const QString& name) {
    const QString kept = qEnvironmentVariable("USHER_PICTURES");
    QCoreApplication::processEvents();
    if (!kept.isEmpty()) {
      // Bars that show after 150 ms get their time.
      QTest::qWait(200);
    }
    const QDir folder(kept.isEmpty() ? m_folder.path() : kept);
    const QString path = folder.filePath(u"%1-%2-%3.png"_s.arg(name, m_look).arg(m_size.width()));
    EXPECT_TRUE(m_window->grab().save(path)) << qPrintable(path);
  }

  QTranslator m_texts;
  QPalette m_before = QApplication::palette();
  QString m_look;
  QSize m_size;
};

}  // namespace

TEST_F(Pictures, Welcome) {
  open(m_size, u"Practice"_s);
  take(u"10-welcome"_s);
  welcome().edit().lookUp = flow::LookUp::Found;
  welcome().edit().askedFor = u"contoso.com"_s;
  welcome().edit().tenantId = samples::tenantId;
  welcome().edit().resumesAt = StepId::Consent;
  welcome().edit().resumesAs = u"dana.klein@contoso.com"_s;
  welcome().changed();
  take(u"11-welcome-again"_s);
}

TEST_F(Pictures, SignIn) {
  open(m_size, u"Practice"_s);
  goTo(StepId::SignIn);
  take(u"21-confirm"_s);
  signIn().edit().phase = flow::SignInPhase::SignedOut;
  signIn().changed();
  take(u"20-signed-out"_s);
  signIn().edit().phase = flow::SignInPhase::Reading;
  signIn().work(true);
  signIn().changed();
  take(u"22-reading"_s);
  signIn().work(false);
  signIn().edit().phase = flow::SignInPhase::NeedsAdminApproval;
  signIn().changed();
  take(u"23-needs-approval"_s);
  signIn().edit().phase = flow::SignInPhase::SignedOut;
  signIn().fail(Failure{
      .kind = Failure::Kind::WrongAccount, .code = u"personal"_s, .requestId = u"0f3e-11aa"_s, .time = samples::now});
  signIn().changed();
  take(u"24-failure"_s);
  click("failureFold");
  take(u"25-failure-details"_s);
}

TEST_F(Pictures, Help) {
  open(m_size, u"Practice"_s);
  child<QAction>("explainError")->trigger();
  take(u"80-what-does-this-error-mean"_s);
  auto* field = child<QPlainTextEdit>("errorField");
  field->setPlainText(
      u"Sorry, but we're having trouble signing you in.\nAADSTS53003: Access has been blocked by Conditional Access "
      "policies. AADSTS50058\nTrace ID: 11111111-2222-3333-4444-555555555555\nTimestamp: 2026-03-02 12:04:05Z"_s);
  take(u"81-explained"_s);
  field->setPlainText(u"AADSTS5000811: Unable to verify"_s);
  take(u"82-unknown"_s);
  field->setPlainText(u"It does not work"_s);
  take(u"83-nothing-recognised"_s);
  click("helpClose");
  child<shell::HelpButton>("help")->openMenu();
  QCoreApplication::processEvents();
  auto* menu = child<QMenu>("helpMenu");
  const QString kept = qEnvironmentVariable("USHER_PICTURES");
  EXPECT_TRUE(
      menu->grab().save(QDir(kept.isEmpty() ? m_folder.path() : kept).filePath(u"84-menu-%1.png"_s.arg(m_look))));
  menu->close();
}

TEST_F(Pictures, Rights) {
  using flow::Ability;
  using flow::AbilityReason;
  open(m_size, u"Practice"_s);
  signIn().edit().abilities = {{StepId::Consent, Ability::Cannot, AbilityReason::NeedsConsentRole},
                               {StepId::Properties, Ability::Can, AbilityReason::HasRole},
                               {StepId::Owners, Ability::NotVisibleYet, AbilityReason::RolesNotVisible},
                               {StepId::Assignments, Ability::Can, AbilityReason::IsOwner}};
  goTo(StepId::Consent);
  take(u"85-no-right"_s);
  goTo(StepId::Properties);
  take(u"86-right"_s);
  goTo(StepId::Owners);
  take(u"87-right-not-visible"_s);
  assignments().edit().groupsLicensed = false;
  goTo(StepId::Assignments);
  take(u"88-no-plan"_s);
  consent().fail(Failure{.kind = Failure::Kind::BrowserBlocked, .code = u"AADSTS53003"_s, .time = samples::now});
  goTo(StepId::Consent);
  click("failureFold");
  take(u"89-whose-turn"_s);
}

TEST_F(Pictures, Organisation) {
  open(m_size, u"Practice"_s);
  goTo(StepId::Organisation);
  take(u"30-organisation"_s);
  organisation().edit().sentAt = samples::now;
  organisation().changed();
  take(u"31-sent"_s);
  organisation().edit().link = flow::LinkState::Refused;
  organisation().edit().linkProblem = flow::LinkProblem::Host;
  organisation().edit().linkDetail = u"login.micros0ft.example"_s;
  organisation().changed();
  take(u"32-link-refused"_s);
}

TEST_F(Pictures, Consent) {
  open(m_size, u"Practice"_s);
  goTo(StepId::Consent);
  take(u"40-consent"_s);
  using flow::ConsentState;
  consent().edit().vendor = {
      .state = ConsentState::BeingCopied, .isLooking = true, .waited = std::chrono::seconds(130)};
  consent().edit().permissions[0].seen = flow::GrantSeen::Granted;
  consent().edit().permissions[1].seen = flow::GrantSeen::Missing;
  consent().work(true);
  consent().changed();
  take(u"41-copied"_s);
  consent().work(false);
  consent().edit().vendor = {.state = ConsentState::Verified, .lookedAt = samples::now.addSecs(-180)};
  consent().edit().permissions[1].seen = flow::GrantSeen::Granted;
  consent().markShown = flow::Mark::Done;
  consent().verified = samples::now;
  consent().changed();
  take(u"42-verified"_s);
  consent().edit().vendor = {.state = ConsentState::NoRights};
  consent().changed();
  take(u"43-no-rights"_s);
  consent().edit().vendor = {.state = ConsentState::NotAsked, .windowClosed = true};
  consent().changed();
  take(u"44-window-closed"_s);
}

TEST_F(Pictures, Configuration) {
  using flow::ConsentState;
  becomeDialog();
  consent().mayContinue = false;
  open(m_size, u"Practice"_s);
  take(u"h0-configuration"_s);
  samples::signedInToNorthwind(consent());
  flow::ConsentView& view = consent().edit();
  view.vendor = {.state = ConsentState::NoRights};
  consent().changed();
  take(u"h1-no-rights"_s);
  view.vendor = {
      .state = ConsentState::LinkSent, .since = samples::now.addSecs(-1500), .lookedAt = samples::now.addSecs(-120)};
  view.dialog->links = {{.id = u"2"_s, .made = samples::now.addSecs(-300)},
                        {.id = u"1"_s,
                         .made = samples::now.addSecs(-1600),
                         .sent = samples::now.addSecs(-1500),
                         .looked = samples::now.addSecs(-120)},
                        {.id = u"0"_s, .made = samples::now.addDays(-2), .end = state::LinkEnd::Declined}};
  consent().changed();
  take(u"h2-link-sent"_s);
  view.vendor = {.state = ConsentState::NotDetected, .lookedAt = samples::now};
  view.dialog->silent = flow::SilentAnswer::NotAssigned;
  consent().changed();
  take(u"h3-not-detected"_s);
  view.dialog->wrongOrganisation =
      flow::WrongOrganisation{.signedInTo = u"Fabrikam GmbH"_s, .other = u"Northwind Traders Ltd"_s};
  consent().changed();
  take(u"h4-wrong-organisation"_s);
  view.dialog->wrongOrganisation.reset();
  view.dialog->silent = flow::SilentAnswer::NotAsked;
  view.dialog->links.clear();
  view.vendor = {.state = ConsentState::Accepted};
  view.dialog->refusedToLook = true;
  consent().mayContinue = true;
  consent().changed();
  take(u"h5-accepted"_s);
  view.vendor = {.state = ConsentState::Verified, .lookedAt = samples::now};
  for (flow::PermissionRow& row : view.permissions) {
    row.seen = flow::GrantSeen::Granted;
  }
  consent().changed();
  take(u"h6-verified"_s);
  view.vendor = {.state = ConsentState::NotAsked, .windowClosed = true};
  consent().changed();
  take(u"h7-window-closed"_s);
  press(Qt::Key_Escape);
  take(u"h8-question"_s);
}

TEST_F(Pictures, Enable) {
  using flow::ConsentState;
  becomeDialog();
  open(m_size, u"Practice"_s);
  goTo(StepId::Enable);
  take(u"i0-enable"_s);
  enabling().edit().standing = {.consent = ConsentState::LinkSent};
  enabling().changed();
  take(u"i1-not-yet"_s);
  enabling().edit().standing = {
      .consent = ConsentState::VouchedFor, .since = samples::now, .vouchedBy = u"Dana Klein"_s, .mayEnable = true};
  enabling().changed();
  take(u"i2-vouched"_s);
  enabling().edit().standing = {
      .consent = ConsentState::Verified, .lookedAt = samples::now, .isEnabled = true, .mayEnable = true};
  enabling().changed();
  take(u"i3-enabled"_s);
}

TEST_F(Pictures, Properties) {
  open(m_size, u"Practice"_s);
  goTo(StepId::Properties);
  take(u"50-properties"_s);
  properties().edit().consentVerified = false;
  properties().edit().rows[0].isRefused = true;
  properties().edit().changeCount = 1;
  properties().changed();
  take(u"51-refused"_s);
}

TEST_F(Pictures, Owners) {
  open(m_size, u"Practice"_s);
  goTo(StepId::Owners);
  take(u"60-owners"_s);
  auto* edit = child<QLineEdit>("searchOwner");
  edit->setFocus();
  QTest::keyClicks(edit, u"han"_s);
  owners().edit().search = {
      .text = u"han"_s,
      .isDone = true,
      .results = {{.id = u"a"_s, .name = u"Hannah Weiss"_s, .address = u"hannah.weiss@contoso.com"_s},
                  {.id = u"b"_s, .name = u"Hans Gruber"_s, .address = u"hans.gruber@contoso.com"_s, .isGuest = true},
                  {.id = u"c"_s, .name = u"Hanover Office"_s, .isGroup = true, .isSelectable = false}}};
  owners().changed();
  take(u"61-search"_s);
  owners().edit().search = {};
  owners().edit().advisesTwo = true;
  owners().edit().wouldRemoveLast = true;
  owners().edit().owners = {owners().edit().owners.last()};
  owners().edit().owners[0].change = flow::RowChange::ToRemove;
  owners().edit().toAdd = 0;
  owners().edit().toRemove = 1;
  owners().changed();
  take(u"62-last"_s);
}

TEST_F(Pictures, Assignments) {
  open(m_size, u"Practice"_s);
  goTo(StepId::Assignments);
  take(u"70-assignments"_s);
  assignments().edit().isApplying = true;
  for (int i = 0; i < 4; ++i) {
    assignments().edit().rows[i].outcome = i < 2 ? flow::RowOutcome::Done : flow::RowOutcome::Waiting;
  }
  assignments().work(true, {2, 4});
  assignments().changed();
  take(u"71-applying"_s);
  assignments().work(false);
  assignments().edit().isApplying = false;
  assignments().edit().isApplied = true;
  assignments().edit().rows[2].outcome = flow::RowOutcome::Failed;
  assignments().edit().rows[2].failure = Failure{.kind = Failure::Kind::Throttled};
  assignments().edit().doneCount = 3;
  assignments().edit().failedCount = 1;
  assignments().changed();
  take(u"72-partly"_s);
  assignments().edit() = {};
  assignments().edit().vendorName = assignments().edit().appName = u"Contreli"_s;
  assignments().edit().app = flow::AppPresence::Found;
  assignments().edit().readAt = samples::now;
  assignments().changed();
  take(u"73-empty"_s);
  assignments().edit().readAt.reset();
  assignments().work(true);
  assignments().changed();
  take(u"74-loading"_s);
}

TEST_F(Pictures, PastedList) {
  open(m_size, u"Practice"_s);
  goTo(StepId::Assignments);
  flow::AssignmentsView& view = assignments().edit();
  view.list.stage = flow::ListStage::Giving;
  assignments().changed();
  take(u"75-paste"_s);
  child<QPlainTextEdit>("pastedList")
      ->setPlainText(u"Karl Lindner <karl.lindner@contoso.com>; lena@old.contoso.com\nmira.sand@contoso.com"_s);
  view.list.stage = flow::ListStage::Finding;
  assignments().work(true, {412, 1000});
  assignments().changed();
  take(u"75-paste-finding"_s);
  assignments().work(false);
  view.list = {.stage = flow::ListStage::Giving, .holdsNobody = true};
  assignments().changed();
  take(u"75-paste-nobody"_s);
  samples::pastedList(assignments());
  assignments().changed();
  take(u"76-review"_s);
  click("listKind2");
  take(u"76-review-ambiguous"_s);
  click("listKind0");
  view.list.choice.mode = flow::ListMode::Exactly;
  view.list.toRemove = 5;
  assignments().changed();
  take(u"76-review-exactly"_s);
}

TEST_F(Pictures, Runs) {
  open(m_size, u"Practice"_s);
  goTo(StepId::Assignments);
  samples::preview(assignments());
  assignments().changed();
  take(u"77-preview"_s);
  assignments().typeNumber(u"451"_s);
  take(u"77-preview-wrong"_s);
  assignments().typeNumber(u"415"_s);
  take(u"77-preview-typed"_s);
  samples::assignments(assignments());
  flow::AssignmentsView& view = assignments().edit();
  view.isPreviewing = false;
  view.list = {};
  view.isApplying = true;
  view.timeLeft = std::chrono::seconds(190);
  assignments().work(true, {412, 1000});
  assignments().changed();
  take(u"78-running"_s);
  view.isPaused = true;
  view.timeLeft.reset();
  assignments().changed();
  take(u"78-paused"_s);
  assignments().work(false);
  view.isApplying = view.isPaused = false;
  view.toAdd = view.toRemove = 0;
  view.preview = {};
  view.unfinished = samples::unfinishedRun();
  assignments().changed();
  take(u"79-unfinished"_s);
  view.unfinished.reset();
  view.isApplied = true;
  view.doneCount = 997;
  view.failedCount = 3;
  view.rows[0].outcome = flow::RowOutcome::Failed;
  view.rows[0].failure = Failure{.kind = Failure::Kind::Forbidden};
  assignments().outcomesShown = {{.change = {u"assignment"_s, u"add"_s, u"id1"_s, u"Anna Berg"_s}}};
  assignments().changed();
  take(u"79-results"_s);
}

TEST_F(Pictures, Finish) {
  open(m_size, u"Practice"_s);
  goTo(StepId::Finish);
  take(u"80-finish"_s);
  auto* button = child("removeUsher");
  button->setFocus();
  QTest::mouseClick(button, Qt::LeftButton);
  take(u"81-remove"_s);
}

TEST_F(Pictures, Removal) {
  open(m_size, u"Practice"_s);
  m_flow->goAside(StepId::Removal);
  removal().changed();
  take(u"85-removal"_s);
  flow::RemovalView& view = removal().edit();
  view.phase = flow::RemovalPhase::Confirming;
  removal().changed();
  take(u"86-removal-confirm"_s);
  view.phase = flow::RemovalPhase::Removing;
  for (flow::RemovalRow& row : view.rows) {
    row.outcome = row.isChosen ? flow::RemovalOutcome::Waiting : flow::RemovalOutcome::None;
  }
  removal().work(true, {1, 4});
  removal().changed();
  take(u"87-removal-working"_s);
  removal().work(false);
  samples::removed(removal());
  removal().changed();
  take(u"88-removal-partly"_s);
  view.rows[4] = view.rows[3];
  removal().changed();
  take(u"89-removal-done"_s);
  samples::removal(removal());
  view.isMicrosoftRead = false;
  view.needsSignIn = true;
  view.userName.clear();
  view.rows = {view.rows.first()};
  view.bin.clear();
  removal().changed();
  take(u"84-removal-signed-out"_s);
}

TEST_F(Pictures, History) {
  open(m_size, u"Practice"_s);
  m_flow->goAside(StepId::History);
  take(u"120-history"_s);
  samples::historyRun(history());
  history().changed();
  take(u"121-run"_s);
  samples::undoPreview(history());
  history().changed();
  take(u"122-undo-preview"_s);
  history().edit().isNumberTyped = true;
  history().changed();
  take(u"123-undo-typed"_s);
  samples::takingBack(history());
  history().changed();
  take(u"124-taking-back"_s);
  samples::takenBack(history());
  history().changed();
  take(u"125-taken-back-partly"_s);
  history().edit().tally = {.willUndo = 405, .alreadyBack = 1, .takesAway = 405, .done = 405};
  history().changed();
  take(u"126-taken-back"_s);
  samples::history(history());
  history().edit().runs.clear();
  history().changed();
  take(u"127-empty"_s);
  history().edit().phase = flow::HistoryPhase::Preview;
  history().edit().needsSignIn = true;
  history().changed();
  take(u"128-signed-out"_s);
  samples::undoPreview(history());
  history().edit().rows = history().edit().rows.mid(1, 2);
  history().edit().tally = {.alreadyBack = 1, .conflicts = 1};
  history().edit().numberToType = 0;
  history().changed();
  take(u"129-nothing-to-take-back"_s);
  samples::history(history());
  history().edit().phase = flow::HistoryPhase::Changes;
  history().edit().openRun = u"removal"_s;
  history().edit().changes = {*history().edit().runs.last().only};
  history().changed();
  take(u"130-run-of-a-removal"_s);
}

TEST_F(Pictures, AtMicrosoft) {
  open(m_size, u"Practice"_s);
  goTo(StepId::Consent);
  visitMicrosoft();
  m_browser.show({.host = u"login.microsoftonline.com"_s, .isSecure = true, .isLoading = true});
  take(u"90-browser"_s);
  m_browser.show({.host = u"login.microsoftonline.com"_s, .isSecure = true, .askedHost = u"sts.fabrikam.example"_s});
  take(u"91-asked-host"_s);
  m_browser.show({.host = u"login.microsoftonline.com"_s, .isSecure = true, .trouble = u"AADSTS53003"_s});
  take(u"92-trouble"_s);
  m_microsoft->changeDoor(flow::DoorKind::OwnBrowser);
  take(u"93-own-browser"_s);
}

TEST_F(Pictures, Proxy) {
  StubProxyLogin proxy;
  m_proxyLogin = &proxy;
  open(m_size, u"Practice"_s);
  goTo(StepId::Consent);
  proxy.ask({u"proxy.contoso.com:8080"_s, false, 3});
  take(u"96-proxy"_s);
  proxy.decline();
  proxy.ask({u"proxy.contoso.com:8080"_s, true, 1});
  take(u"97-proxy-refused"_s);
  m_window.reset();
}

TEST_F(Pictures, Connection) {
  QList<Completion<QDateTime>> asked;
  flow::ConnectionTest test(
      flow::neededAddresses({QUrl(u"https://login.microsoftonline.com"_s), QUrl(u"https://graph.microsoft.com"_s),
                             QUrl(u"https://entra.microsoft.com"_s)}),
      [&](const flow::NeededAddress&) {
        asked.append(Completion<QDateTime>());
        return asked.last().pending();
      },
      [](const QUrl& url) { return url.host() == u"login.live.com"_s ? u"proxy.contoso.com:8080"_s : QString(); },
      m_clock);
  m_help.append(pages::connectionEntry(test));
  open(m_size, u"Practice"_s);
  goTo(StepId::Consent);
  consent().fail(Failure{.kind = Failure::Kind::HostUnreachable, .code = u"refused"_s});
  consent().changed();
  take(u"98-network-failure"_s);
  click("failureTest");
  take(u"99-connection-running"_s);
  const Result<QDateTime> outcomes[] = {m_clock.now().addSecs(-7300),
                                        fail(Failure::Kind::NotSecure, u"untrusted"_s, u"Contoso Web Inspection CA"_s),
                                        fail(Failure::Kind::ProxyLoginNeeded),
                                        fail(Failure::Kind::TimedOut),
                                        fail(Failure::Kind::Offline, u"name"_s),
                                        fail(Failure::Kind::PortalInTheWay, u"redirect"_s, u"wifi.hotel.example"_s),
                                        m_clock.now().addSecs(-7300)};
  for (qsizetype i = 0; i < asked.size(); ++i) {
    asked.at(i).finish(outcomes[i]);
  }
  EXPECT_TRUE(eventually([&] { return !test.isRunning(); }));
  take(u"99-connection-troubled"_s);
  asked.clear();
  test.start();
  for (const auto& each : asked) {
    each.finish(m_clock.now());
  }
  EXPECT_TRUE(eventually([&] { return !test.isRunning(); }));
  take(u"99-connection-well"_s);
  m_window.reset();
}

TEST_F(Pictures, Question) {
  open(m_size, u"Practice"_s);
  goTo(StepId::Assignments);
  press(Qt::Key_Escape);
  take(u"95-question"_s);
}

}  // namespace usher::test
