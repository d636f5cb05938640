// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/retry_policy.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <random>

#include "support/fault_row.h"

namespace usher::http {
namespace {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

const QDateTime localNow({2026, 3, 2}, {12, 0}, Qt::UTC);
constexpr qint64 nothing = -1;
constexpr qint64 oneHour = 3'600'000;

struct RetryAfterCase {
  const char* value;
  qint64 expected;  // ms
  const char* date = nullptr;
};

void PrintTo(const RetryAfterCase& c, std::ostream* out) {
  *out << '"' << c.value << "\" at " << (c.date ? c.date : "no date");
}

class RetryAfter : public testing::TestWithParam<RetryAfterCase> {};

TEST_P(RetryAfter, IsReadAsItIsMeant) {
  HttpReply reply{429, {{"Retry-After", GetParam().value}}};
  if (GetParam().date) {
    reply.headers.emplaceBack("Date", GetParam().date);
  }
  const auto wait = retryAfter(reply, localNow);
  EXPECT_EQ(wait ? wait->count() : nothing, GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Seconds, RetryAfter,
    testing::Values(RetryAfterCase{"0", 0}, RetryAfterCase{"1", 1000}, RetryAfterCase{"27", 27'000},
                    RetryAfterCase{"027", 27'000}, RetryAfterCase{" 5 ", 5000}, RetryAfterCase{"150", 150'000},
                    RetryAfterCase{"3600", oneHour}, RetryAfterCase{"3601", oneHour},
                    RetryAfterCase{"1000000000", oneHour}, RetryAfterCase{"99999999999999999999999999", oneHour},
                    RetryAfterCase{"0.5", 500}, RetryAfterCase{"1.25", 1250}, RetryAfterCase{"2.0001", 2001},
                    RetryAfterCase{"10.0", 10'000}, RetryAfterCase{"0.0", 0}));

INSTANTIATE_TEST_SUITE_P(
    Nonsense, RetryAfter,
    testing::Values(RetryAfterCase{"", nothing}, RetryAfterCase{" ", nothing}, RetryAfterCase{"-1", nothing},
                    RetryAfterCase{"-0", nothing}, RetryAfterCase{"+5", nothing}, RetryAfterCase{"1e3", nothing},
                    RetryAfterCase{"0x10", nothing}, RetryAfterCase{"5s", nothing},
                    RetryAfterCase{"5 seconds", nothing}, RetryAfterCase{"five", nothing},
                    RetryAfterCase{"inf", nothing}, RetryAfterCase{"nan", nothing}, RetryAfterCase{"1,5", nothing},
                    RetryAfterCase{"1.2.3", nothing}, RetryAfterCase{".5", nothing}, RetryAfterCase{"5.", nothing},
                    RetryAfterCase{".", nothing}, RetryAfterCase{"\xD9\xA3", nothing},
                    RetryAfterCase{"tomorrow, 12:00", nothing},
                    RetryAfterCase{"Mon, 99 Mar 2026 12:00:00 GMT", nothing},
                    RetryAfterCase{"Mon, 02 Mar 2026", nothing}, RetryAfterCase{"2026-03-02T12:00:30Z", nothing}));

// The server's own clock counts: two hours off, a day off, or equal.
INSTANTIATE_TEST_SUITE_P(
    Dates, RetryAfter,
    testing::Values(RetryAfterCase{"Mon, 02 Mar 2026 12:00:30 GMT", 30'000},
                    RetryAfterCase{"Mon, 02 Mar 2026 12:00:30 GMT", 30'000, "Mon, 02 Mar 2026 12:00:00 GMT"},
                    RetryAfterCase{"Mon, 02 Mar 2026 14:00:30 GMT", 30'000, "Mon, 02 Mar 2026 14:00:00 GMT"},
                    RetryAfterCase{"Mon, 02 Mar 2026 10:00:30 GMT", 30'000, "Mon, 02 Mar 2026 10:00:00 GMT"},
                    RetryAfterCase{"Tue, 03 Mar 2026 12:00:30 GMT", 30'000, "Tue, 03 Mar 2026 12:00:00 GMT"},
                    RetryAfterCase{"Mon, 02 Mar 2026 11:59:00 GMT", 0, "Mon, 02 Mar 2026 12:00:00 GMT"},
                    RetryAfterCase{"Sun, 06 Nov 1994 08:49:37 GMT", 0},
                    RetryAfterCase{"Mon, 02 Mar 2026 12:00:30 GMT", 30'000, "nonsense"},
                    RetryAfterCase{"Fri, 31 Dec 9999 23:59:59 GMT", oneHour},
                    RetryAfterCase{"Mon, 02 Mar 2026 13:30:00 GMT", oneHour},
                    RetryAfterCase{"Monday, 02-Mar-26 12:00:30 GMT", 30'000},
                    RetryAfterCase{"Mon Mar  2 12:00:30 2026", 30'000},
                    RetryAfterCase{"Mon Mar 12 12:00:30 2026", oneHour},
                    RetryAfterCase{"Tue, 02 Mar 2026 12:00:30 GMT", 30'000}));

TEST(RetryAfterHeaders, MillisecondsCountBeforeSeconds) {
  EXPECT_EQ(retryAfter({429, {{"Retry-After", "5"}, {"retry-after-ms", "1200"}}}, localNow), milliseconds(1200));
  EXPECT_EQ(retryAfter({429, {{"x-ms-retry-after-ms", "700"}}}, localNow), milliseconds(700));
  EXPECT_EQ(retryAfter({429, {{"x-ms-retry-after-ms", "soon"}, {"Retry-After", "2"}}}, localNow), seconds(2));
  EXPECT_FALSE(retryAfter({429}, localNow));
}

/// A million headers, from noise to nearly right ones; the seed makes them the same ones each time.
class HeaderMaker {
 public:
  QByteArray next() {
    switch (m_random() % 4) {
      case 0:
        return noise();
      case 1:
        return number();
      case 2:
        return date();
      default:
        return damaged(m_random() % 2 == 0 ? number() : date());
    }
  }
  unsigned pick(unsigned below) { return static_cast<unsigned>(m_random() % below); }

 private:
  QByteArray noise() {
    static const QByteArray alphabet = "0123456789.-+eE:, GMTonaMr\x80\xff\"";
    QByteArray value(static_cast<qsizetype>(pick(40)), ' ');
    for (char& c : value) {
      c = alphabet.at(static_cast<qsizetype>(pick(static_cast<unsigned>(alphabet.size()))));
    }
    return value;
  }
  QByteArray number() {
    QByteArray value;
    for (unsigned digits = 1 + pick(pick(10) == 0 ? 400 : 12); digits > 0; --digits) {
      value += static_cast<char>('0' + pick(10));
    }
    return pick(4) == 0 ? value + '.' + QByteArray::number(pick(1000)) : value;
  }
  QByteArray date() {
    static const char* const days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static const char* const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return QByteArray(days[pick(7)]) + ", " + QByteArray::number(pick(33)) + ' ' + months[pick(12)] + ' ' +
           QByteArray::number(pick(2) == 0 ? 2026 : pick(12'000)) + ' ' + QByteArray::number(10 + pick(16)) + ':' +
           QByteArray::number(10 + pick(51)) + ':' + QByteArray::number(10 + pick(52)) + " GMT";
  }
  QByteArray damaged(QByteArray value) {
    const auto at = static_cast<qsizetype>(pick(static_cast<unsigned>(value.size())));
    value[at] = static_cast<char>(pick(256));
    return value;
  }

  std::mt19937 m_random{20260302};
};

TEST(RetryAfterProperty, OfAMillionHeadersNoneAsksForLessThanNothingOrMoreThanAnHour) {
  const test::FaultRow row("F12");
  HeaderMaker headers;
  const RetryPolicy policy;
  int understood = 0;
  for (int i = 0; i < 1'000'000; ++i) {
    HttpReply reply{429, {{"Retry-After", headers.next()}}};
    if (headers.pick(4) == 0) {
      reply.headers.emplaceBack("Date", headers.pick(2) == 0 ? "Mon, 02 Mar 2026 12:00:00 GMT" : headers.next());
    }
    const auto wait = retryAfter(reply, localNow);
    ASSERT_TRUE(!wait || (wait->count() >= 0 && wait->count() <= oneHour)) << reply.headers.first().second.constData();
    understood += wait ? 1 : 0;
    if (i % 16 == 0) {
      // What is decided from it: never a wait beyond what nobody is asked about, never one of less than nothing.
      const auto delay = policy.delay(1 + i % 5, reply, true, localNow, 0.5);
      ASSERT_TRUE(!delay || (delay->count() >= 0 && *delay <= policy.longest));
    }
  }
  EXPECT_GT(understood, 100'000) << "the headers must not all be nonsense";
  EXPECT_LT(understood, 900'000);
}

TEST(RetryAfterProperty, EveryDateOfTheNextHourIsExact) {
  for (int second = 0; second <= 3600; second += 7) {
    const QByteArray date =
        QLocale::c().toString(localNow.addSecs(second), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    EXPECT_EQ(retryAfter({429, {{"Retry-After", date}}}, localNow), seconds(second)) << date.constData();
  }
}

struct DelayCase {
  const char* what;
  int attempt;
  int status;  // 0: the outcome is `failure`
  const char* retryAfter;
  bool repeatable;
  double jitter;
  qint64 expected;
  Failure::Kind kind = Failure::Kind::HostUnreachable;
  const char* code = "";
};

void PrintTo(const DelayCase& c, std::ostream* out) {
  *out << c.what;
}

class Delay : public testing::TestWithParam<DelayCase> {};

TEST_P(Delay, IsWhatThePolicySays) {
  const DelayCase& c = GetParam();
  HttpReply reply{c.status};
  if (c.retryAfter) {
    reply.headers.emplaceBack("Retry-After", c.retryAfter);
  }
  const Result<HttpReply> outcome =
      c.status == 0 ? Result<HttpReply>(fail(c.kind, QString::fromLatin1(c.code))) : Result<HttpReply>(reply);
  const auto wait = RetryPolicy().delay(c.attempt, outcome, c.repeatable, localNow, c.jitter);
  EXPECT_EQ(wait ? wait->count() : nothing, c.expected);
}

INSTANTIATE_TEST_SUITE_P(
    Throttled, Delay,
    testing::Values(DelayCase{"obeys seconds", 1, 429, "27", true, 0.0, 27'000},
                    DelayCase{"also for what must not be repeated", 1, 429, "27", false, 0.0, 27'000},
                    DelayCase{"jitter does not shorten it", 1, 429, "10", true, 0.01, 10'000},
                    DelayCase{"backs off without header", 1, 429, nullptr, true, 1.0, 1000},
                    DelayCase{"backs off on nonsense", 2, 429, "soon", true, 1.0, 2000},
                    DelayCase{"backs off on a negative", 3, 429, "-5", true, 1.0, 4000},
                    DelayCase{"waits three minutes", 1, 429, "180", true, 1.0, 180'000},
                    DelayCase{"but not longer: a person decides", 1, 429, "181", true, 1.0, nothing},
                    DelayCase{"nor for ages", 1, 429, "1000000000", true, 1.0, nothing},
                    DelayCase{"fourth try", 4, 429, "1", true, 1.0, 1000},
                    DelayCase{"not after the fifth", 5, 429, "1", true, 1.0, nothing},
                    DelayCase{"503 obeys", 1, 503, "3", true, 0.5, 3000},
                    DelayCase{"504 obeys", 1, 504, "2", true, 0.5, 2000},
                    DelayCase{"503 backs off", 1, 503, nullptr, true, 0.5, 500},
                    DelayCase{"503 to a POST stands", 1, 503, "3", false, 0.5, nothing},
                    DelayCase{"504 to a POST stands", 1, 504, nullptr, false, 0.5, nothing}));

INSTANTIATE_TEST_SUITE_P(BackOff, Delay,
                         testing::Values(DelayCase{"500 first", 1, 500, nullptr, true, 1.0, 1000},
                                         DelayCase{"500 second", 2, 500, nullptr, true, 1.0, 2000},
                                         DelayCase{"502 third", 3, 502, nullptr, true, 1.0, 4000},
                                         DelayCase{"502 fourth", 4, 502, nullptr, true, 1.0, 8000},
                                         DelayCase{"502 fifth", 5, 502, nullptr, true, 1.0, nothing},
                                         DelayCase{"full jitter", 3, 500, nullptr, true, 0.25, 1000},
                                         DelayCase{"no jitter at all", 3, 500, nullptr, true, 0.0, 0},
                                         DelayCase{"jitter beyond its range", 1, 500, nullptr, true, 7.0, 1000},
                                         DelayCase{"jitter below its range", 1, 500, nullptr, true, -7.0, 0},
                                         DelayCase{"attempt zero counts as one", 0, 500, nullptr, true, 1.0, 1000},
                                         DelayCase{"500 to a POST stands", 1, 500, nullptr, false, 1.0, nothing},
                                         DelayCase{"502 to a POST stands", 1, 502, nullptr, false, 1.0, nothing},
                                         DelayCase{"Retry-After means nothing with 500", 1, 500, "60", true, 1.0,
                                                   1000}));

using Kind = Failure::Kind;
INSTANTIATE_TEST_SUITE_P(
    Failures, Delay,
    testing::Values(
        DelayCase{"lost before the headers", 1, 0, nullptr, true, 1.0, 1000, Kind::HostUnreachable, "connection-lost"},
        DelayCase{"lost in the body", 2, 0, nullptr, true, 1.0, 2000, Kind::BadReply, "connection-lost"},
        DelayCase{"lost POST", 1, 0, nullptr, false, 1.0, nothing, Kind::HostUnreachable, "connection-lost"},
        DelayCase{"lost too often", 5, 0, nullptr, true, 1.0, nothing, Kind::HostUnreachable, "connection-lost"},
        DelayCase{"refused", 1, 0, nullptr, true, 1.0, nothing, Kind::HostUnreachable, "refused"},
        DelayCase{"offline", 1, 0, nullptr, true, 1.0, nothing, Kind::Offline},
        DelayCase{"not secure", 1, 0, nullptr, true, 1.0, nothing, Kind::NotSecure},
        DelayCase{"timed out", 1, 0, nullptr, true, 1.0, nothing, Kind::TimedOut},
        DelayCase{"too large", 1, 0, nullptr, true, 1.0, nothing, Kind::BadReply, "too-large"},
        DelayCase{"redirected", 1, 0, nullptr, true, 1.0, nothing, Kind::UnexpectedRedirect},
        DelayCase{"portal", 1, 0, nullptr, true, 1.0, nothing, Kind::PortalInTheWay},
        DelayCase{"cancelled", 1, 0, nullptr, true, 1.0, nothing, Kind::Cancelled},
        DelayCase{"sign-in needed", 1, 0, nullptr, true, 1.0, nothing, Kind::SignInNeeded}));

class OutcomeThatStands : public testing::TestWithParam<int> {};

TEST_P(OutcomeThatStands, IsNotTriedAgain) {
  const HttpReply reply{GetParam(), {{"Retry-After", "1"}}};
  EXPECT_FALSE(RetryPolicy().delay(1, reply, true, localNow, 1.0));
}

INSTANTIATE_TEST_SUITE_P(Statuses, OutcomeThatStands,
                         testing::Values(200, 201, 202, 204, 400, 401, 403, 404, 409, 412, 422, 423, 501, 505, 507));

TEST(RetryPolicyTest, NeverWaitsLongerThanItsLongest) {
  const RetryPolicy policy{.tries = 1000};
  for (int attempt = 1; attempt < 1000; ++attempt) {
    const auto wait = policy.delay(attempt, HttpReply{500}, true, localNow, 1.0);
    ASSERT_TRUE(wait);
    EXPECT_LE(*wait, policy.longest);
  }
}

}  // namespace
}  // namespace usher::http
