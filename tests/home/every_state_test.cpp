// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTranslator>

#include "home_fixture.h"
#include "pages/appearance.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::ConsentState;

/// The window in its states: what a screen reader, the keyboard and a small window need.
class EveryState : public HomeTest, public testing::WithParamInterface<std::tuple<const char*, int>> {
 public:
  static constexpr int sceneCount = 10;

 protected:
  EveryState() {
    const QString language = QLatin1String(std::get<0>(GetParam()));
    EXPECT_TRUE(m_texts.load(u":/i18n/usher_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&m_texts);
    QLocale::setDefault(QLocale(language));
    pages::applyAppearance(*qobject_cast<QApplication*>(QApplication::instance()), pages::Appearance::Light);
    m_notice = u"Practice"_s;
  }
  ~EveryState() override {
    QCoreApplication::removeTranslator(&m_texts);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  }

  static int scene() { return std::get<1>(GetParam()); }

  void openScene(QSize size) {
    if (scene() > 0) {
      fill();
    }
    open(size);
    change();
    // Wrapped words find their height in a few rounds of the layouts.
    for (int round = 0; round < 4; ++round) {
      QCoreApplication::processEvents();
    }
  }

  void fill() {
    m_partner = addAccount(u"Northwind Partners"_s, state::AccountKind::Partner);
    addIntegration(m_partner, ConsentState::Verified, true);
    m_customer = addAccount(u"Gesellschaft für grenzüberschreitende Telefonanlagenwartung und -planung"_s);
    ASSERT_TRUE(m_store->accounts().rememberTenant(m_customer, u"6f0f1b1a-7c1e-4d0a-9a53-2f6f6b1c0001"_s,
                                                   u"Contoso Holding"_s));
    addIntegration(m_customer, ConsentState::VouchedFor, true);
    addIntegration(m_customer, ConsentState::LinkSent, false, u"calendar"_s);
  }

  void change() {
    switch (scene()) {
      case 2:
        return choose(m_customer);
      case 3:
        choose(m_customer);
        click("rename");
        type("newName", u"Northwind Partners"_s);
        return press(Qt::Key_Return);
      case 4:
        choose(m_customer);
        return click("archive");
      case 5:
        choose(m_customer);
        click("addNew");
        return click("application0Add");
      case 6:
        return choose(m_partner);
      case 7:
        choose(m_partner);
        return click("addNew");
      case 8:
        m_found = fail(Failure::Kind::Offline);
        click("addAccount");
        type("accountName", u"Contoso"_s);
        type("accountDomain", u"contoso.com"_s);
        press(Qt::Key_Return);
        EXPECT_TRUE(eventually([this] { return isShown("addWithoutLooking"); }));
        return;
      case 9:
        choose(m_customer);
        click("historyFold");
        return click("notice");
      default:
        return;
    }
  }

  QWidgetList visibleChildren() const {
    QWidgetList visible;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
      if (widget->isVisible()) {
        visible.append(widget);
      }
    }
    return visible;
  }
  /// Whether it belongs to Qt's own widgets, as the buttons within a field.
  static bool isInner(const QWidget* widget) {
    return qobject_cast<QLineEdit*>(widget->parentWidget()) || qobject_cast<QTabBar*>(widget->parentWidget()) ||
           qobject_cast<QAbstractScrollArea*>(widget->parentWidget()) || widget->objectName().startsWith(u"qt_"_s);
  }

  QTranslator m_texts;
  QString m_partner, m_customer;
};

TEST_P(EveryState, NamesEveryControl) {
  openScene({800, 560});
  for (QWidget* widget : visibleChildren()) {
    if (!(widget->focusPolicy() & Qt::TabFocus) || isInner(widget) || widget->focusProxy()) {
      continue;
    }
    EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
    ASSERT_TRUE(accessible);
    EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty()) << qPrintable(widget->objectName());
  }
}

TEST_P(EveryState, GivesNoAccessKeyTwice) {
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
      EXPECT_FALSE(owners.contains(key)) << qPrintable(text) << " and " << qPrintable(owners.value(key));
      owners.insert(key, text);
    }
  }
  EXPECT_GE(owners.size(), 3);
}

TEST_P(EveryState, TabsInReadingOrder) {
  openScene({800, 1400});
  const auto place = [this](QWidget* widget) { return widget->mapTo(m_window.get(), QPoint(0, widget->height() / 2)); };
  QWidget* side = child("accountSide");
  QWidget* start = child("overview");
  QWidgetList chain;
  QWidget* widget = start;
  do {
    if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
        !isInner(widget)) {
      chain.append(widget);
    }
    widget = widget->nextInFocusChain();
  } while (widget != start);
  for (qsizetype i = 1; i < chain.size(); ++i) {
    const QPoint before = place(chain.at(i - 1));
    const QPoint here = place(chain.at(i));
    const bool leavesSide = side->isAncestorOf(chain.at(i - 1)) && !side->isAncestorOf(chain.at(i));
    const bool isSameLine = std::abs(before.y() - here.y()) <= 20;
    EXPECT_TRUE(leavesSide || (isSameLine ? here.x() > before.x() : here.y() > before.y()))
        << qPrintable(chain.at(i - 1)->objectName()) << " then " << qPrintable(chain.at(i)->objectName());
  }
}

TEST_P(EveryState, ClipsNoWordsAtTheSmallestPromisedSize) {
  openScene({800, 560});
  EXPECT_EQ(m_window->size(), QSize(800, 560));
  EXPECT_EQ(child<QScrollArea>("contentScroll")->horizontalScrollBar()->maximum(), 0) << "too wide";
  for (QWidget* widget : visibleChildren()) {
    if (const auto* label = qobject_cast<QLabel*>(widget); label && !label->text().isEmpty()) {
      const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
      EXPECT_GE(label->height() + 1, needed) << qPrintable(label->text());
      EXPECT_GE(label->width(),
                label->wordWrap() ? label->fontMetrics().horizontalAdvance(u"6f0f1b1a"_s) : label->sizeHint().width())
          << qPrintable(label->text());
    } else if (const auto* button = qobject_cast<QAbstractButton*>(widget); button && !isInner(button)) {
      const QSize needed = button->hasHeightForWidth()
                               ? QSize(button->minimumSizeHint().width(), button->heightForWidth(button->width()))
                               : button->minimumSizeHint();
      EXPECT_GE(button->width(), needed.width()) << qPrintable(button->text());
      EXPECT_GE(button->height(), needed.height()) << qPrintable(button->text());
    } else {
      continue;
    }
    const QRect shown(widget->mapTo(m_window.get(), QPoint(0, 0)), widget->size());
    EXPECT_LE(shown.right(), m_window->rect().right()) << qPrintable(widget->objectName());
  }
  // A tenant id has no place to break.
  if (const auto* tenant = child<QLabel>("accountTenantValue"); tenant->isVisible()) {
    EXPECT_GE(tenant->width(), tenant->fontMetrics().horizontalAdvance(tenant->text()));
  }
}

TEST_P(EveryState, ShowsTextAsPlainText) {
  openScene({800, 560});
  for (const QLabel* label : m_window->findChildren<QLabel*>()) {
    EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->text());
  }
}

INSTANTIATE_TEST_SUITE_P(Scenes, EveryState,
                         testing::Combine(testing::Values("en", "de"), testing::Range(0, EveryState::sceneCount)),
                         [](const auto& scene) {
                           return std::get<0>(scene.param) + std::to_string(std::get<1>(scene.param));
                         });

}  // namespace usher::test
