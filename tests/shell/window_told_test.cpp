// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QLabel>

#include "window_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::StepId;

TEST_F(WindowTest, TheBusyBarWaitsBeforeItShows) {
  open();
  goTo(StepId::Owners);
  const auto isDrawn = [this] {
    const QImage bar = child("busyBar")->grab().toImage();
    return bar.pixelColor(bar.width() / 2, 1) != bar.pixelColor(0, 0) ||
           bar.pixelColor(bar.width() - 1, 1) == m_window->palette().color(QPalette::Midlight);
  };
  owners().work(true);
  EXPECT_FALSE(isDrawn());
  EXPECT_TRUE(eventually(isDrawn));
  owners().work(false);
  EXPECT_FALSE(isDrawn());
}

TEST_F(WindowTest, WorkSaysWhatAndHowFar) {
  open();
  goTo(StepId::Assignments);
  assignments().edit().isApplying = true;
  assignments().work(true, {3, 12});
  assignments().changed();
  EXPECT_EQ(child("busyText")->accessibleName(), u"3 of 12 changed"_s);
  EXPECT_TRUE(child("cancel")->isEnabled());
}

TEST_F(WindowTest, AFailureIsABannerWithOneActionAndFoldedDetails) {
  open();
  goTo(StepId::Owners);
  EXPECT_FALSE(isShown("failureBanner"));
  owners().fail(Failure{.kind = Failure::Kind::ServiceDown,
                        .code = u"serviceNotAvailable"_s,
                        .detail = u"<b>down</b>"_s,
                        .httpStatus = 503,
                        .requestId = u"77-ab"_s});
  owners().changed();
  ASSERT_TRUE(isShown("failureBanner"));
  EXPECT_EQ(child<QLabel>("failureHeadline")->text(), u"Microsoft's service has a fault at the moment."_s);
  EXPECT_FALSE(isShown("failureDetails"));
  click("failureFold");
  EXPECT_TRUE(child<QLabel>("failureDetails")->text().contains(u"<b>down</b>"_s));
  EXPECT_EQ(child<QLabel>("failureDetails")->textFormat(), Qt::PlainText);
  click("failureCopy");
  EXPECT_TRUE(m_desktop.copied.first().contains(u"77-ab"_s));
  click("failureAction");
  EXPECT_TRUE(owners().calls.contains(u"retry"_s));
  click("failureDismiss");
  EXPECT_FALSE(isShown("failureBanner"));
}

TEST_F(WindowTest, AFailureSaysWhoseTurnItIs) {
  open();
  goTo(StepId::Consent);
  consent().fail(Failure{.kind = Failure::Kind::Rejected, .code = u"AADSTS50011"_s});
  consent().changed();
  EXPECT_TRUE(child<QLabel>("failureTurnText")->text().startsWith(u"The vendor's turn"_s));
  EXPECT_FALSE(isShown("failureAction"));
  consent().fail(Failure{.kind = Failure::Kind::Forbidden});
  consent().changed();
  EXPECT_TRUE(child<QLabel>("failureTurnText")->text().contains(u"Cloud Application Administrator"_s));
}

TEST_F(WindowTest, MicrosoftsPageAboutACodeIsOpenedOnlyWhenAskedFor) {
  open();
  goTo(StepId::Consent);
  consent().fail(Failure{.kind = Failure::Kind::Rejected, .code = u"AADSTS5000811"_s});
  consent().changed();
  EXPECT_TRUE(child<QLabel>("failureHeadline")->text().contains(u"does not know"_s));
  EXPECT_FALSE(isShown("failureLookUp"));
  click("failureFold");
  EXPECT_TRUE(m_desktop.opened.isEmpty());
  click("failureLookUp");
  EXPECT_EQ(m_desktop.opened, QList<QUrl>{QUrl(u"https://login.microsoftonline.com/error?code=5000811"_s)});
}

TEST_F(WindowTest, SwitchingTheAccountLeadsToTheSignIn) {
  open();
  goTo(StepId::Consent);
  consent().fail(Failure{.kind = Failure::Kind::Forbidden});
  consent().changed();
  click("failureAction");
  EXPECT_EQ(m_flow->current(), StepId::SignIn);
  EXPECT_TRUE(signIn().calls.contains(u"switchAccount"_s));
}

TEST_F(WindowTest, ABlockedBrowserLeadsToTheOtherDoor) {
  open();
  goTo(StepId::Consent);
  consent().fail(Failure{.kind = Failure::Kind::BrowserBlocked, .code = u"AADSTS53003"_s});
  consent().changed();
  click("failureAction");
  EXPECT_EQ(m_microsoft->door(), flow::DoorKind::OwnBrowser);
  EXPECT_TRUE(consent().calls.contains(u"retry"_s));
}

TEST_F(WindowTest, AFullDiskIsToldOnEveryPage) {
  open();
  goTo(StepId::Owners);
  m_setUp->noteStorageFailure(Failure{.kind = Failure::Kind::DiskFull});
  EXPECT_TRUE(isShown("failureBanner"));
  click("failureDismiss");
  EXPECT_FALSE(isShown("failureBanner"));
}

TEST_F(WindowTest, ADamagedFileIsToldUntilItIsHidden) {
  open();
  EXPECT_FALSE(isShown("rebuilt"));
  m_window.reset();
  damageState();
  open();
  ASSERT_TRUE(isShown("rebuilt"));
  EXPECT_TRUE(child<QLabel>("rebuiltHeadline")->text().contains(u"damaged"_s));
  goTo(StepId::Owners);
  EXPECT_TRUE(isShown("rebuilt"));
  click("hideRebuilt");
  EXPECT_FALSE(isShown("rebuilt"));
  goTo(StepId::Consent);
  EXPECT_FALSE(isShown("rebuilt"));
}

TEST_F(WindowTest, TheDetailsOfTheNoticeStandWhereThePersonSignsIn) {
  signIn().edit().phase = flow::SignInPhase::SignedOut;
  open({960, 680}, u"Practice"_s);
  EXPECT_FALSE(isShown("noticeDetails"));
  goTo(StepId::SignIn);
  EXPECT_TRUE(isShown("noticeDetails"));
  signIn().edit().phase = flow::SignInPhase::AtMicrosoft;
  signIn().changed();
  visitMicrosoft();
  ASSERT_TRUE(isShown("pageNoticeDetails"));
  EXPECT_EQ(child<QLabel>("pageNoticeDetailsText")->text(), u"Nothing here reaches Microsoft."_s);
  m_microsoft->changeDoor(flow::DoorKind::OwnBrowser);
  EXPECT_TRUE(isShown("waitingNoticeDetails"));
  m_microsoft->close();
  signIn().edit().phase = flow::SignInPhase::Confirm;
  signIn().changed();
  EXPECT_TRUE(isShown("notice"));
  EXPECT_FALSE(isShown("noticeDetails"));
}

TEST_F(WindowTest, TheNoticeUnfoldsWhileMicrosoftsPageIsShown) {
  open({960, 680}, u"Practice"_s);
  goTo(StepId::Consent);
  visitMicrosoft();
  EXPECT_FALSE(isShown("pageNoticeDetails"));
  click("pageNotice");
  EXPECT_TRUE(isShown("pageNoticeDetails"));
  m_microsoft->changeDoor(flow::DoorKind::OwnBrowser);
  EXPECT_TRUE(isShown("waitingNoticeDetails"));
  click("waitingNotice");
  EXPECT_FALSE(isShown("waitingNoticeDetails"));
  m_microsoft->close();
  EXPECT_FALSE(isShown("noticeDetails"));
}

TEST_F(WindowTest, ANoticeWithoutDetailsUnfoldsNothing) {
  open();
  goTo(StepId::SignIn);
  signIn().edit().phase = flow::SignInPhase::SignedOut;
  signIn().changed();
  EXPECT_FALSE(isShown("noticeDetails"));
}

TEST_F(WindowTest, TheNoticeIsAlwaysInSight) {
  open({960, 680}, u"Practice"_s);
  EXPECT_TRUE(isShown("notice"));
  click("notice");
  EXPECT_EQ(child<QLabel>("noticeDetailsText")->text(), u"Nothing here reaches Microsoft."_s);
  visitMicrosoft();
  EXPECT_TRUE(isShown("pageNotice"));
  m_microsoft->changeDoor(flow::DoorKind::OwnBrowser);
  EXPECT_TRUE(isShown("waitingNotice"));
}

}  // namespace usher::test
