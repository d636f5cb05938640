// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>

#include "pages/kit/elided_text.h"
#include "window_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::StepId;

/// Every page in its states: what a screen reader, the keyboard and a small window need.
class EveryPage : public WindowTest, public testing::WithParamInterface<std::tuple<const char*, int>> {
 public:
  static constexpr int sceneCount = 52;
  static constexpr int firstOfDialog = 22;
  static constexpr int firstOfRemoval = 34;
  static constexpr int firstOfRuns = 39;
  static constexpr int firstOfHistory = 45;

 protected:
  EveryPage() {
    const QString language = QLatin1String(std::get<0>(GetParam()));
    EXPECT_TRUE(m_texts.load(u":/i18n/usher_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&m_texts);
    QLocale::setDefault(QLocale(language));
  }
  ~EveryPage() override {
    QCoreApplication::removeTranslator(&m_texts);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  }

  static int scene() { return std::get<1>(GetParam()); }

  static bool isDialog() { return scene() >= firstOfDialog && scene() < firstOfRemoval; }

  void openScene(QSize size) {
    if (isDialog()) {
      becomeDialog();
    }
    open(size, u"Practice"_s);
    static constexpr StepId steps[firstOfRemoval] = {
        StepId::Welcome, StepId::Welcome,      StepId::SignIn,       StepId::SignIn,       StepId::SignIn,
        StepId::SignIn,  StepId::Organisation, StepId::Organisation, StepId::Organisation, StepId::Consent,
        StepId::Consent, StepId::Consent,      StepId::Consent,      StepId::Properties,   StepId::Owners,
        StepId::Owners,  StepId::Assignments,  StepId::Assignments,  StepId::Finish,       StepId::Finish,
        StepId::Consent, StepId::Organisation, StepId::Consent,      StepId::Consent,      StepId::Consent,
        StepId::Consent, StepId::Consent,      StepId::Consent,      StepId::Consent,      StepId::Consent,
        StepId::Consent, StepId::Enable,       StepId::Enable,       StepId::Enable};
    if (scene() >= firstOfHistory) {
      m_flow->goAside(StepId::History);
      changeHistory();
    } else if (scene() >= firstOfRuns) {
      goTo(StepId::Assignments);
      changeRuns();
    } else if (scene() >= firstOfRemoval) {
      m_flow->goAside(StepId::Removal);
      changeRemoval();
    } else {
      goTo(steps[scene()]);
    }
    if (isDialog()) {
      changeDialog();
    } else if (scene() < firstOfRuns) {
      changeScene();
    }
    // Wrapped words find their height in a few rounds of the layouts.
    for (int round = 0; round < 4; ++round) {
      QCoreApplication::processEvents();
    }
  }

  void changeRuns() {
    using namespace flow;
    AssignmentsView& view = assignments().edit();
    assignments().mayContinue = false;
    switch (scene()) {
      case 39:
        view.list = {.stage = ListStage::Giving, .holdsNobody = true};
        break;
      case 40:
        samples::pastedList(assignments());
        view.list.choice.mode = ListMode::Exactly;
        view.list.toRemove = 5;
        break;
      case 41:
        samples::preview(assignments());
        break;
      case 42:
        view.isApplying = true;
        assignments().work(true, {412, 1000});
        break;
      case 43:
        view.unfinished = samples::unfinishedRun();
        break;
      default:
        samples::pastedList(assignments());
        view.list.stage = ListStage::None;
        view.roles = {{u"a"_s, u"User"_s}, {u"b"_s, u"Manager"_s}};
        view.isApplied = true;
        view.failedCount = 1;
        assignments().outcomesShown = {{.change = {u"assignment"_s, u"add"_s, u"id1"_s, u"Anna Berg"_s}}};
        break;
    }
    assignments().changed();
  }

  void changeHistory() {
    switch (scene() - firstOfHistory) {
      case 1:
        history().edit().runs.clear();
        break;
      case 2:
        samples::historyRun(history());
        break;
      case 3:
        samples::undoPreview(history());
        break;
      case 4:
        samples::takingBack(history());
        break;
      case 5:
        samples::takenBack(history());
        break;
      case 6:
        history().edit().phase = flow::HistoryPhase::Preview;
        history().edit().needsSignIn = true;
        history().edit().userName = u"dana.klein@contoso.com"_s;
        break;
      default:
        break;
    }
    history().changed();
  }

  void changeRemoval() {
    using namespace flow;
    RemovalView& view = removal().edit();
    switch (scene()) {
      case 35:
        view.phase = RemovalPhase::Confirming;
        view.asksForMore = true;
        break;
      case 36:
        samples::removed(removal());
        break;
      case 37:
        view.isMicrosoftRead = false;
        view.needsSignIn = true;
        view.userName.clear();
        view.rows = {view.rows.first()};
        break;
      case 38:
        view.lacksRole = true;
        view.bin = {{u"sp1"_s, u"Mitel Administration"_s, samples::now, samples::now.addDays(30)}};
        view.record = {{samples::now, u"Dana Klein"_s, RemovalItem::VendorApp, u"Mitel Administration"_s}};
        break;
      default:
        break;
    }
    removal().changed();
  }

  void changeScene() {
    using namespace flow;
    consent().mayContinue = scene() == 12;
    consent().changed();
    switch (scene()) {
      case 1:
        welcome().edit().lookUp = LookUp::Found;
        welcome().edit().tenantId = samples::tenantId;
        welcome().edit().resumesAt = StepId::Consent;
        return welcome().changed();
      case 3:
        signIn().edit().phase = SignInPhase::SignedOut;
        return signIn().changed();
      case 4:
        signIn().edit().phase = SignInPhase::NeedsAdminApproval;
        return signIn().changed();
      case 5:
        signIn().fail(Failure{.kind = Failure::Kind::WrongAccount,
                              .httpStatus = 400,
                              .requestId = u"6f1c2e4d-4d37-4a90-8e21-5c7d9f0a1b23"_s,
                              .time = samples::now});
        signIn().changed();
        return child<QAbstractButton>("failureFold")->click();
      case 7:
        organisation().edit().sentAt = samples::now;
        organisation().edit().link = LinkState::Accepted;
        return organisation().changed();
      case 8:
        organisation().edit().link = LinkState::Refused;
        organisation().edit().linkProblem = LinkProblem::Redirect;
        return organisation().changed();
      case 10:
        consent().edit().vendor.state = ConsentState::NotDetected;
        consent().edit().owners.state = ConsentState::Declined;
        return consent().changed();
      case 11:
        consent().edit().vendor.state = ConsentState::NoRights;
        return consent().changed();
      case 12:
        consent().edit().vendor.state = ConsentState::Verified;
        consent().edit().permissions[0].seen = GrantSeen::Granted;
        return consent().changed();
      case 15:
        owners().edit().wouldRemoveLast = true;
        owners().edit().toAdd = 0;
        owners().edit().toRemove = 1;
        owners().edit().owners[0].change = RowChange::ToRemove;
        return owners().changed();
      case 17:
        assignments().edit().roles = {{u"a"_s, u"User"_s}, {u"b"_s, u"Manager"_s}};
        assignments().edit().isApplied = true;
        assignments().edit().failedCount = 1;
        return assignments().changed();
      case 19:
        return child<QAbstractButton>("removeUsher")->click();
      case 20:
        consent().fail(Failure{.kind = Failure::Kind::BrowserBlocked,
                               .code = u"AADSTS53003"_s,
                               .requestId = u"6f1c2e4d-4d37-4a90-8e21-5c7d9f0a1b23"_s,
                               .time = samples::now});
        consent().changed();
        return child<QAbstractButton>("failureFold")->click();
      case 21:
        child<QAction>("explainError")->trigger();
        return child<QPlainTextEdit>("errorField")->setPlainText(u"AADSTS53003 AADSTS50058 ERR_TIMED_OUT"_s);
      default:
        return;
    }
  }

  void changeDialog() {
    using namespace flow;
    ConsentView& view = consent().edit();
    consent().mayContinue = false;
    if (scene() > 22) {
      samples::signedInToNorthwind(consent());
    }
    switch (scene()) {
      case 24:
        view.vendor = {.state = ConsentState::NoRights};
        view.dialog->links = {{.id = u"1"_s, .made = samples::now}};
        break;
      case 25:
        view.vendor = {.state = ConsentState::LinkSent, .since = samples::now, .lookedAt = samples::now};
        view.dialog->silent = SilentAnswer::NotConsented;
        view.dialog->links = {{.id = u"2"_s, .made = samples::now},
                              {.id = u"1"_s, .made = samples::now, .sent = samples::now, .looked = samples::now},
                              {.id = u"0"_s, .made = samples::now, .end = state::LinkEnd::Declined}};
        break;
      case 26:
        view.vendor = {.state = ConsentState::NotDetected, .lookedAt = samples::now};
        view.dialog->silent = SilentAnswer::NotAssigned;
        view.dialog->received = LinkState::Refused;
        view.dialog->receivedProblem = LinkProblem::Tenant;
        view.dialog->receivedDetail = u"6b8f1c2e-4d37-4a90-8e21-5c7d9f0a1b23"_s;
        break;
      case 27:
        consent().mayContinue = true;
        view.vendor = {.state = ConsentState::Verified, .lookedAt = samples::now};
        break;
      case 28:
        view.dialog->wrongOrganisation = {
            .why = WrongOrganisation::Why::OfAnotherAccount, .signedInTo = u"Fabrikam GmbH"_s, .other = u"Fabrikam"_s};
        break;
      case 29:
        consent().mayContinue = true;
        view.vendor = {.state = ConsentState::Accepted};
        view.dialog->refusedToLook = true;
        break;
      case 30:
        view.vendor = {.state = ConsentState::NotAsked, .windowClosed = true};
        view.dialog->received = LinkState::Accepted;
        break;
      case 32:
        enabling().edit().standing = {.consent = ConsentState::LinkSent};
        break;
      case 33:
        enabling().edit().standing = {.consent = ConsentState::VouchedFor,
                                      .since = samples::now,
                                      .vouchedBy = u"Dana Klein"_s,
                                      .isEnabled = true,
                                      .mayEnable = true};
        break;
      default:
        break;
    }
    consent().changed();
    enabling().changed();
  }

  QTranslator m_texts;

  QWidgetList visibleChildren() const {
    QWidgetList visible;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
      if (widget->isVisible()) {
        visible.append(widget);
      }
    }
    return visible;
  }
};

TEST_P(EveryPage, NamesEveryControl) {
  openScene({800, 560});
  for (QWidget* widget : visibleChildren()) {
    if (!(widget->focusPolicy() & Qt::TabFocus)) {
      continue;
    }
    EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
    auto* accessible = QAccessible::queryAccessibleInterface(widget);
    ASSERT_NE(accessible, nullptr);
    EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty()) << qPrintable(widget->objectName());
  }
}

TEST_P(EveryPage, GivesEveryAccessKeyToOneControl) {
  openScene({800, 560});
  QHash<QString, QString> owners;
  for (QWidget* widget : visibleChildren()) {
    QString text;
    if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
      text = button->text();
    } else if (const auto* label = qobject_cast<QLabel*>(widget); label && label->buddy()) {
      text = label->text();
    }
    const QString key = QKeySequence::mnemonic(text).toString();
    if (!key.isEmpty()) {
      EXPECT_FALSE(owners.contains(key)) << qPrintable(key) << ": " << qPrintable(text) << " and "
                                         << qPrintable(owners.value(key));
      owners.insert(key, text);
    }
  }
  EXPECT_GE(owners.size(), 3);
}

TEST_P(EveryPage, TabsInReadingOrder) {
  openScene({800, 1400});
  const auto place = [this](QWidget* widget) { return widget->mapTo(m_window.get(), QPoint(0, widget->height() / 2)); };
  QWidget* rail = child("rail");
  QWidget* start = child("cancel");
  QWidgetList chain;
  QWidget* widget = start;
  do {
    if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
      chain.append(widget);
    }
    widget = widget->nextInFocusChain();
  } while (widget != start);
  // The chain is a ring; reading begins at the side.
  const auto first = std::find_if(chain.begin(), chain.end(), [&](QWidget* one) { return rail->isAncestorOf(one); });
  ASSERT_NE(first, chain.end());
  std::rotate(chain.begin(), first, chain.end());
  for (qsizetype i = 1; i < chain.size(); ++i) {
    const QPoint before = place(chain.at(i - 1));
    const QPoint here = place(chain.at(i));
    const bool leavesRail = rail->isAncestorOf(chain.at(i - 1)) && !rail->isAncestorOf(chain.at(i));
    const bool isSameLine = std::abs(before.y() - here.y()) <= 20;
    EXPECT_TRUE(leavesRail || (isSameLine ? here.x() > before.x() : here.y() > before.y()))
        << qPrintable(chain.at(i - 1)->objectName()) << " then " << qPrintable(chain.at(i)->objectName());
  }
}

TEST_P(EveryPage, ClipsNoWordsAtTheSmallestPromisedSize) {
  openScene({800, 560});
  EXPECT_EQ(m_window->size(), QSize(800, 560));
  EXPECT_EQ(child<QScrollArea>("pageScroll")->horizontalScrollBar()->maximum(), 0) << "the page is too wide";
  const QRect window = m_window->rect();
  for (QWidget* widget : visibleChildren()) {
    const QRect place(widget->mapTo(m_window.get(), QPoint(0, 0)), widget->size());
    if (auto* label = qobject_cast<QLabel*>(widget); label && !label->text().isEmpty()) {
      const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
      EXPECT_GE(label->height() + 1, needed) << qPrintable(label->text());
      EXPECT_TRUE(label->wordWrap() || label->width() >= label->sizeHint().width()) << qPrintable(label->text());
    } else if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
      if (child("rail")->isAncestorOf(button) || qobject_cast<QLineEdit*>(button->parentWidget())) {
        continue;
      }
      const QSize needed = button->hasHeightForWidth()
                               ? QSize(button->minimumSizeHint().width(), button->heightForWidth(button->width()))
                               : button->sizeHint();
      EXPECT_GE(button->width(), needed.width()) << qPrintable(button->text());
      EXPECT_GE(button->height(), needed.height()) << qPrintable(button->text());
    } else {
      continue;
    }
    EXPECT_GE(place.left(), window.left());
    EXPECT_LE(place.right(), window.right()) << qPrintable(widget->property("text").toString());
  }
}

TEST_P(EveryPage, ShowsTextAsPlainText) {
  openScene({800, 560});
  for (const QLabel* label : m_window->findChildren<QLabel*>()) {
    EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->text());
  }
}

INSTANTIATE_TEST_SUITE_P(Scenes, EveryPage,
                         testing::Combine(testing::Values("en", "de"), testing::Range(0, EveryPage::sceneCount)),
                         [](const auto& scene) {
                           return std::get<0>(scene.param) + std::to_string(std::get<1>(scene.param));
                         });

/// Names from a directory are anybody's.
TEST_F(WindowTest, MarkupInNamesIsShownLiterally) {
  const QString hostile = u"<b onclick=x>Mallory</b> & <img src=http://evil.example/x>"_s;
  signIn().edit().personName = hostile;
  signIn().edit().organisationName = hostile;
  organisation().edit().name = hostile;
  open();
  goTo(StepId::SignIn);
  EXPECT_EQ(child<QLabel>("organisationNameValue")->text(), hostile);
  const auto texts = m_window->findChildren<pages::kit::ElidedText*>();
  const auto found = std::find_if(texts.begin(), texts.end(), [&](auto* text) { return text->text() == hostile; });
  ASSERT_NE(found, texts.end());
  EXPECT_TRUE((*found)->toolTip().contains(u"&lt;b"_s));
  EXPECT_FALSE((*found)->toolTip().contains(u"<img"_s));
  const QString railTip = child("rail-organisation")->toolTip();
  EXPECT_FALSE(Qt::mightBeRichText(railTip) && railTip.contains(u"<img"_s));
}

TEST_F(WindowTest, AnAmpersandInANameIsNoAccessKey) {
  welcome().edit().vendorName = u"Smith & Sons"_s;
  open();
  welcome().changed();
  EXPECT_EQ(QKeySequence::mnemonic(child<QAbstractButton>("owner")->text()), QKeySequence(u"Alt+W"_s));
  EXPECT_TRUE(child<QAbstractButton>("owner")->text().contains(u"Smith && Sons"_s));
}

}  // namespace usher::test
