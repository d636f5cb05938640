// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/read_back.h"

#include <gtest/gtest.h>

namespace usher::flow {
namespace {

using namespace std::chrono_literals;

/// Looks at one change that got `answer`, with what each look shows ('1' or '0'); gives how it ends: "done" or "not
/// done", and after how many looks.
QString ending(const Result<void>& answer, const char* looks) {
  ReadBack back(QList<SentChange>{SentChange{7, answer}});
  int number = 0;
  for (const char* look = looks; *look != '\0'; ++look) {
    ++number;
    const auto verdicts = back.take({*look == '1'});
    if (!verdicts.isEmpty()) {
      EXPECT_TRUE(back.isOver());
      EXPECT_EQ(verdicts.first().sent.index, 7);
      return QStringLiteral("%1 after %2")
          .arg(verdicts.first().isDone ? QStringLiteral("done") : QStringLiteral("not"))
          .arg(number);
    }
  }
  return QStringLiteral("open");
}

struct Case {
  const char* looks;
  const char* ends;
};

void expectEach(const Result<void>& answer, const QList<Case>& cases) {
  for (const Case& one : cases) {
    EXPECT_EQ(ending(answer, one.looks), QLatin1String(one.ends)) << one.looks;
  }
}

TEST(ReadBack, OneLookIsEnoughForWhatMicrosoftAccepted) {
  expectEach({}, {{"1", "done after 1"},
                  {"01", "done after 2"},
                  {"0001", "done after 4"},
                  {"00001", "done after 5"},
                  {"0000", "open"},
                  {"00000", "not after 5"}});
}

TEST(ReadBack, TwoLooksMustAgreeOnWhatIsUnclear) {
  using Kind = Failure::Kind;
  for (const Kind kind : {Kind::TimedOut, Kind::HostUnreachable, Kind::BadReply, Kind::ServiceDown, Kind::Conflict,
                          Kind::Rejected, Kind::NotFound, Kind::Throttled}) {
    SCOPED_TRACE(qPrintable(kindName(kind)));
    expectEach(fail(kind), {{"1", "open"},
                            {"11", "done after 2"},
                            {"011", "done after 3"},
                            {"0011", "done after 4"},
                            {"1011", "done after 4"},
                            {"000", "not after 3"},
                            {"100", "not after 3"},
                            {"0100", "not after 3"},
                            {"00101", "not after 4"},
                            {"01010", "not after 3"}});
  }
}

TEST(ReadBack, WhatWasPlainlyRefusedIsLookedAtOnceUnlessItShows) {
  using Kind = Failure::Kind;
  for (const Kind kind : {Kind::Forbidden, Kind::SignInNeeded, Kind::Offline, Kind::Cancelled, Kind::LicenceMissing}) {
    SCOPED_TRACE(qPrintable(kindName(kind)));
    expectEach(fail(kind), {{"0", "not after 1"}, {"11", "done after 2"}, {"10", "not after 2"}});
  }
}

TEST(ReadBack, AReadingNeverCountsAloneForWhatIsUnclear) {
  EXPECT_EQ(ending(fail(Failure::Kind::ServiceDown), "10101"), QStringLiteral("not after 4"));
}

TEST(ReadBack, PausesGrow) {
  ReadBack back(QList<SentChange>{SentChange{0}});
  QList<std::chrono::milliseconds> pauses;
  while (!back.isOver()) {
    pauses.append(back.pause());
    back.take({false});
  }
  EXPECT_EQ(pauses, (QList<std::chrono::milliseconds>{0ms, 1s, 2s, 4s, 8s}));
}

TEST(ReadBack, OnlyWhatIsUncertainIsAskedForAgain) {
  ReadBack back(QList<SentChange>{SentChange{3}, SentChange{5, fail(Failure::Kind::TimedOut)}, SentChange{9},
                                  SentChange{11, fail(Failure::Kind::Forbidden)}});
  EXPECT_EQ(back.indexes(), (QList<qsizetype>{3, 5, 9, 11}));
  EXPECT_EQ(back.take({true, true, false, false}).size(), 2);
  EXPECT_EQ(back.indexes(), (QList<qsizetype>{5, 9}));
  EXPECT_EQ(back.open().first().answer.error().kind, Failure::Kind::TimedOut);
  EXPECT_EQ(back.take({true, true}).size(), 2);
  EXPECT_TRUE(back.isOver());
}

TEST(ReadBack, AReadingThatIsTooShortShowsNothing) {
  ReadBack back(QList<SentChange>{SentChange{0}, SentChange{1}});
  EXPECT_EQ(back.take({true}).size(), 1);
  EXPECT_EQ(back.indexes(), QList<qsizetype>{1});
}

}  // namespace
}  // namespace usher::flow
