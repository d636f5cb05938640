// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/error_page.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QVBoxLayout>

#include "pages/kit/paste_field.h"
#include "stub_desktop.h"
#include "support/manual_clock.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class ErrorPage : public testing::Test {
 protected:
  ErrorPage() : m_page(new pages::ErrorPage({m_desktop, m_clock}, &m_window)) {
    auto* layout = new QVBoxLayout(&m_window);
    layout->addWidget(m_page);
    m_window.resize(504, 460);
    m_window.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_window));
  }

  template <typename Widget = QWidget>
  Widget* child(const char* name) const {
    return m_page->findChild<Widget*>(QLatin1String(name));
  }
  pages::kit::PasteField* field() const { return child<pages::kit::PasteField>("errorField"); }
  bool isShown(const char* name) const { return child(name)->isVisible(); }
  QString text(const char* name) const { return child<QLabel>(name)->text(); }

  /// As Ctrl+V does it.
  void paste(const QString& given) {
    auto* data = new QMimeData;
    data->setText(given);
    data->setHtml(u"<b>"_s + given + u"</b>"_s);
    QApplication::clipboard()->setMimeData(data);
    field()->paste();
  }

  StubDesktop m_desktop;
  ManualClock m_clock;
  QWidget m_window;
  pages::ErrorPage* m_page;
};

}  // namespace

TEST_F(ErrorPage, SaysNothingBeforeAnythingIsGiven) {
  EXPECT_FALSE(isShown("errorHappened"));
  EXPECT_FALSE(isShown("errorNothing"));
  EXPECT_FALSE(isShown("errorEmpty"));
  EXPECT_EQ(m_page->firstField(), field());
}

TEST_F(ErrorPage, ExplainsWhatIsPasted) {
  paste(u"Sorry, AADSTS50105: not assigned. Trace ID: 11111111-2222-3333-4444-555555555555"_s);
  ASSERT_TRUE(isShown("errorHappened"));
  EXPECT_EQ(text("errorHappenedValue"), u"This account is not assigned to the app."_s);
  EXPECT_TRUE(text("errorTurnValue").startsWith(u"An owner's turn"_s));
  EXPECT_TRUE(text("errorAdviceValue").contains(u"Users and groups"_s));
  EXPECT_EQ(text("errorCodeValue"), u"AADSTS50105"_s);
  EXPECT_FALSE(isShown("errorOthers"));
  child<QAbstractButton>("errorCopy")->click();
  ASSERT_EQ(m_desktop.copied.size(), 1);
  EXPECT_TRUE(m_desktop.copied.first().contains(u"11111111-2222"_s));
  EXPECT_FALSE(m_desktop.copied.first().contains(u"Sorry"_s));
}

TEST_F(ErrorPage, ExplainsWhatIsTyped) {
  QTest::keyClicks(field(), u"AADSTS5300"_s);
  EXPECT_FALSE(text("errorCodeValue") == u"AADSTS53003"_s);
  QTest::keyClicks(field(), u"3"_s);
  EXPECT_EQ(text("errorCodeValue"), u"AADSTS53003"_s);
}

TEST_F(ErrorPage, MicrosoftsPageIsOpenedOnlyWhenAskedFor) {
  paste(u"AADSTS5000811"_s);
  EXPECT_TRUE(text("errorHappenedValue").contains(u"does not know"_s));
  EXPECT_TRUE(m_desktop.opened.isEmpty());
  child<QAbstractButton>("errorLookUp")->click();
  EXPECT_EQ(m_desktop.opened, QList<QUrl>{QUrl(u"https://login.microsoftonline.com/error?code=5000811"_s)});
}

TEST_F(ErrorPage, WhatIsNotRecognisedIsToldSo) {
  paste(u"It does not work"_s);
  EXPECT_TRUE(isShown("errorNothing"));
  EXPECT_FALSE(isShown("errorHappened"));
  child<QAbstractButton>("errorEmpty")->click();
  EXPECT_FALSE(isShown("errorNothing"));
  EXPECT_TRUE(field()->toPlainText().isEmpty());
}

TEST_F(ErrorPage, PastedMarkupIsNeverMarkup) {
  paste(u"<img src=x onerror=y><script>AADSTS50011</script><b>&amp;"_s);
  EXPECT_EQ(field()->toPlainText(), u"<img src=x onerror=y><script>AADSTS50011</script><b>&amp;"_s);
  EXPECT_EQ(text("errorCodeValue"), u"AADSTS50011"_s);
  for (const QLabel* label : m_page->findChildren<QLabel*>()) {
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_FALSE(label->text().contains(u"script"_s)) << qPrintable(label->text());
  }
}

TEST_F(ErrorPage, AHugePasteIsReadWholeAndShownInPart) {
  paste(QString(1'500'000, u'x') + u" AADSTS50011"_s);
  EXPECT_LE(field()->toPlainText().size(), pages::kit::PasteField::longestShown);
  EXPECT_EQ(text("errorCodeValue"), u"AADSTS50011"_s);
  child<QAbstractButton>("errorEmpty")->click();
  EXPECT_TRUE(field()->given().isEmpty());
  EXPECT_FALSE(isShown("errorHappened"));
}

TEST_F(ErrorPage, TabLeavesTheField) {
  m_window.activateWindow();
  field()->setFocus();
  paste(u"AADSTS50011"_s);
  QTest::keyClick(field(), Qt::Key_Tab);
  EXPECT_EQ(field()->toPlainText(), u"AADSTS50011"_s);
  EXPECT_FALSE(field()->hasFocus());
}

}  // namespace usher::test
