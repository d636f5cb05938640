// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include "shell/help_button.h"
#include "shell/step_rail.h"
#include "window_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::StepId;

namespace {

class SampleHelp final : public pages::HelpPage {
 public:
  SampleHelp(const QString& name, QWidget* parent) : HelpPage(parent), m_field(new QLineEdit(this)) {
    m_field->setObjectName(name + u"Field"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
  }

  QString title() const override { return m_field->objectName(); }
  QString lead() const override { return u"A lead."_s; }
  QWidget* firstField() const override { return m_field; }

 private:
  QLineEdit* m_field;
};

class Help : public WindowTest {
 protected:
  Help() {
    for (const QString& name : {u"first"_s, u"second"_s}) {
      m_help.append({.name = name,
                     .words = [name] { return u'&' + name; },
                     .makePage =
                         [this, name](const pages::Surroundings&, QWidget* parent) {
                           ++m_made;
                           return new SampleHelp(name, parent);
                         }});
    }
  }

  void choose(const char* name) { child<QAction>(name)->trigger(); }

  int m_made = 0;
};

}  // namespace

TEST_F(Help, TheButtonAndF1OpenTheMenu) {
  open();
  auto* menu = child<QMenu>("helpMenu");
  click("help");
  EXPECT_TRUE(eventually([&] { return menu->isVisible(); }));
  ASSERT_EQ(menu->actions().size(), 3);
  EXPECT_EQ(menu->actions().first()->text(), u"&What does this error mean?"_s);
  EXPECT_EQ(menu->actions().last()->text(), u"&second"_s);
  EXPECT_EQ(menu->activeAction(), menu->actions().first());
  menu->close();
  press(Qt::Key_F1);
  EXPECT_TRUE(eventually([&] { return menu->isVisible(); }));
  menu->close();
}

TEST_F(Help, AltAndALetterOpenTheMenuAndEnterChooses) {
  open();
  QTest::keyClick(m_window.get(), Qt::Key_P, Qt::AltModifier);
  auto* menu = child<QMenu>("helpMenu");
  ASSERT_TRUE(eventually([&] { return menu->isVisible(); }));
  QTest::keyClick(menu, Qt::Key_Return);
  EXPECT_TRUE(eventually([this] { return isShown("helpPane"); }));
  EXPECT_TRUE(child("errorField")->hasFocus());
}

TEST_F(Help, APageStandsBesideTheStepsUntilEsc) {
  open();
  goTo(StepId::Owners);
  ASSERT_TRUE(child("searchOwner")->hasFocus());
  choose("first");
  EXPECT_TRUE(isShown("helpPane"));
  EXPECT_FALSE(isShown("title"));
  EXPECT_EQ(child<QLabel>("helpTitle")->text(), u"firstField"_s);
  press(Qt::Key_Escape);
  EXPECT_FALSE(isShown("helpPane"));
  EXPECT_FALSE(isShown("question"));
  EXPECT_TRUE(child("searchOwner")->hasFocus());
}

TEST_F(Help, WhatAPageHoldsIsThereWhenItIsOpenedAgain) {
  open();
  choose("first");
  child<QLineEdit>("firstField")->setText(u"typed"_s);
  choose("second");
  EXPECT_TRUE(child("secondField")->hasFocus());
  EXPECT_FALSE(isShown("firstField"));
  click("helpClose");
  choose("first");
  EXPECT_EQ(child<QLineEdit>("firstField")->text(), u"typed"_s);
  EXPECT_EQ(m_made, 2);
}

TEST_F(Help, TheKeyboardGoesFromThePageToTheWayBack) {
  open();
  choose("first");
  press(Qt::Key_Tab);
  EXPECT_TRUE(child("helpClose")->hasFocus());
}

TEST_F(Help, AStepAtTheSideClosesIt) {
  open();
  goTo(StepId::Organisation);
  choose("first");
  click("rail-owners");
  EXPECT_FALSE(isShown("helpPane"));
  EXPECT_EQ(m_flow->current(), StepId::Owners);
}

TEST_F(Help, ItStandsOverMicrosoftsPageAndTheVisitGoesOn) {
  open();
  goTo(StepId::Consent);
  visitMicrosoft();
  ASSERT_TRUE(isShown("browserPane"));
  EXPECT_TRUE(isShown("help"));
  EXPECT_EQ(child("help")->width(), shell::StepRail::narrow - 16);
  choose("first");
  EXPECT_TRUE(isShown("helpPane"));
  press(Qt::Key_Escape);
  EXPECT_TRUE(isShown("browserPane"));
  EXPECT_TRUE(m_microsoft->errand());
}

TEST_F(Help, WhatGoesOnInTheStepsLeavesItOpen) {
  open();
  goTo(StepId::Organisation);
  choose("first");
  m_flow->goTo(StepId::Consent);
  EXPECT_TRUE(isShown("helpPane"));
  EXPECT_TRUE(child("firstField")->hasFocus());
  click("helpClose");
  EXPECT_EQ(child<QLabel>("title")->text(), u"Permissions"_s);
  EXPECT_TRUE(child("title")->hasFocus());
}

TEST_F(Help, TheNoticeIsInSightThereToo) {
  open({960, 680}, u"Practice"_s);
  choose("first");
  EXPECT_TRUE(isShown("helpNotice"));
}

}  // namespace usher::test
