// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/failure_text.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include "flow/earlier_runs.h"
#include "flow/run_book.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using Kind = Failure::Kind;

namespace {

/// All kinds; kindName() names those that exist.
QList<Kind> allKinds() {
  QList<Kind> kinds;
  for (int number = 0; number <= static_cast<int>(Kind::Bug); ++number) {
    kinds.append(static_cast<Kind>(number));
  }
  return kinds;
}

QStringList codes() {
  return {{},
          u"personal"_s,
          u"other-person"_s,
          u"other-organisation"_s,
          u"guest"_s,
          u"no-browser"_s,
          u"no-port"_s,
          u"redirect"_s,
          u"tenant"_s,
          u"AADSTS50011"_s,
          u"AADSTS700016"_s,
          u"AADSTS90094"_s,
          u"AADSTS53003"_s,
          u"AADSTS50105"_s,
          u"AADSTS650052"_s,
          u"AADSTS90038"_s,
          u"AADSTS50057"_s,
          u"AADSTS90002"_s,
          u"AADSTS99999"_s};
}

}  // namespace

TEST(FailureText, EveryKindIsWordedForPeople) {
  static const QRegularExpression technical(u"AADSTS|HTTP|[45]\\d\\d|exception|null|[a-z][A-Z]"_s);
  static const QRegularExpression manners(u"please|oops|sorry|!"_s, QRegularExpression::CaseInsensitiveOption);
  for (const Kind kind : allKinds()) {
    for (const QString& code : codes()) {
      const auto text = pages::describe(Failure{.kind = kind, .code = code, .detail = u"<b>Server says</b>"_s});
      const std::string which = (kindName(kind) + u' ' + code).toStdString();
      for (const QString& sentence : {text.headline, text.advice, pages::turnText(text.turn, text.role), text.saved}) {
        EXPECT_TRUE(sentence.endsWith(u'.')) << which << ": " << qPrintable(sentence);
        EXPECT_FALSE(technical.match(sentence).hasMatch()) << which << ": " << qPrintable(sentence);
        EXPECT_FALSE(manners.match(sentence).hasMatch()) << which << ": " << qPrintable(sentence);
        EXPECT_FALSE(sentence.contains(u"Server says"_s)) << which;
      }
      EXPECT_EQ(text.action == pages::FailureAction::None, text.actionText.isEmpty()) << which;
    }
  }
}

TEST(FailureText, KindsDifferInWords) {
  QSet<QString> headlines;
  for (const Kind kind : allKinds()) {
    headlines.insert(pages::describe(Failure{.kind = kind}).headline);
  }
  EXPECT_EQ(headlines.size(), allKinds().size());
}

TEST(FailureText, OffersTheActionThatHelps) {
  using pages::FailureAction;
  const auto action = [](Kind kind, const QString& code = {}) {
    return pages::describe(Failure{.kind = kind, .code = code}).action;
  };
  EXPECT_EQ(action(Kind::Offline), FailureAction::TryAgain);
  EXPECT_EQ(action(Kind::SignInNeeded), FailureAction::SignIn);
  EXPECT_EQ(action(Kind::WrongAccount, u"personal"_s), FailureAction::SwitchAccount);
  EXPECT_EQ(action(Kind::Forbidden), FailureAction::SwitchAccount);
  EXPECT_EQ(action(Kind::BrowserBlocked, u"AADSTS53003"_s), FailureAction::UseOwnBrowser);
  EXPECT_EQ(action(Kind::BrowserBlocked, u"no-port"_s), FailureAction::TryAgain);
  EXPECT_EQ(action(Kind::LicenceMissing), FailureAction::None);
}

TEST(FailureText, SaysHowLongToWait) {
  const Failure failure{.kind = Kind::Throttled, .retryAfter = std::chrono::seconds(42)};
  EXPECT_TRUE(pages::describe(failure).advice.contains(u"42"_s));
}

TEST(FailureText, DetailsCarryWhatSupportNeeds) {
  const Failure failure{.kind = Kind::Rejected,
                        .code = u"Request_BadRequest"_s,
                        .detail = u"<script>alert(1)</script>"_s,
                        .httpStatus = 400,
                        .requestId = u"6f1c-77"_s,
                        .time = QDateTime({2026, 3, 2}, {12, 4}, Qt::UTC)};
  const QString details = pages::failureDetails(failure);
  for (const QString& part : {u"Rejected"_s, u"Request_BadRequest"_s, u"400"_s, u"6f1c-77"_s, u"2026-03-02T12:04:00Z"_s,
                              u"<script>alert(1)</script>"_s}) {
    EXPECT_TRUE(details.contains(part)) << qPrintable(part);
  }
}

TEST(FailureText, OnlyMicrosoftsWordsAreCalledMicrosofts) {
  for (const Kind kind : {Kind::Rejected, Kind::Forbidden, Kind::Declined, Kind::ServiceDown}) {
    EXPECT_TRUE(pages::failureDetails(Failure{.kind = kind, .detail = u"x y"_s}).contains(u"Microsoft's words: x y"_s));
  }
  for (const Kind kind : {Kind::Storage, Kind::DiskFull, Kind::BadInput, Kind::Bug, Kind::VaultLocked, Kind::Offline}) {
    const QString details = pages::failureDetails(Failure{.kind = kind, .detail = u"/home/x: refused"_s});
    EXPECT_FALSE(details.contains(u"Microsoft"_s)) << qPrintable(details);
    EXPECT_TRUE(details.contains(u"/home/x: refused"_s));
  }
}

TEST(FailureText, ARunInTheWayIsNamedAsOnesOwn) {
  const QString anybody = pages::describe(failure(Kind::Conflict)).headline;
  QStringList headlines{anybody};
  for (const QString& code : {flow::unfinishedRunCode, flow::runElsewhereCode}) {
    const pages::FailureText text = pages::describe(failure(Kind::Conflict, code));
    EXPECT_FALSE(headlines.contains(text.headline)) << "somebody else is not to blame";
    EXPECT_FALSE(text.advice.isEmpty());
    EXPECT_EQ(text.action, pages::FailureAction::TryAgain);
    headlines.append(text.headline);
  }
  const QString details =
      pages::failureDetails(failure(Kind::Conflict, flow::unfinishedRunCode, QStringLiteral("id-of-it")));
  EXPECT_TRUE(details.contains(QLatin1String("Cause: id-of-it"))) << qPrintable(details);
}

TEST(FailureText, ABrokenFileIsNotBlamedOnWhatWasEntered) {
  const auto advice = [](const QString& code) {
    return pages::describe(Failure{.kind = Kind::BadInput, .code = code}).advice;
  };
  EXPECT_TRUE(advice(u"tenant"_s).contains(u"entered"_s));
  EXPECT_FALSE(advice(u"not-json"_s).contains(u"entered"_s));
  EXPECT_FALSE(advice(u"schema"_s).contains(u"entered"_s));
}

TEST(FailureText, AClaimsChallengeIsTheOrganisationsWish) {
  const auto text = pages::describe(Failure{.kind = Kind::SignInNeeded, .code = QStringLiteral("claims")});
  EXPECT_TRUE(text.headline.contains(QStringLiteral("asks you to confirm")));
  EXPECT_EQ(text.action, pages::FailureAction::SignIn);
}

}  // namespace usher::test
