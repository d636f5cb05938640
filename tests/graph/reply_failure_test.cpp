// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/reply_failure.h"

#include "graph/graph_fixture.h"

namespace usher::test {
namespace {

using Kind = Failure::Kind;
using graph::failureOf;

struct StatusCase {
  int status;
  const char* code;
  Kind kind;
};

class FailureOfStatus : public testing::TestWithParam<StatusCase> {};

TEST_P(FailureOfStatus, HasItsKindAndCode) {
  const StatusCase& expected = GetParam();
  const QJsonObject error{{QStringLiteral("code"), QString::fromLatin1(expected.code)}};
  const Failure why = failureOf(jsonReply(expected.status, {{QStringLiteral("error"), error}}));
  EXPECT_EQ(kindName(why.kind).toStdString(), kindName(expected.kind).toStdString());
  EXPECT_EQ(why.code, QString::fromLatin1(expected.code));
  EXPECT_EQ(why.httpStatus, expected.status);
}

INSTANTIATE_TEST_SUITE_P(
    Statuses, FailureOfStatus,
    testing::Values(StatusCase{400, "Request_BadRequest", Kind::Rejected},
                    StatusCase{400, "Request_UnsupportedQuery", Kind::Rejected},
                    StatusCase{400, "Request_MultipleObjectsWithSameKeyValue", Kind::Rejected},
                    StatusCase{401, "InvalidAuthenticationToken", Kind::SignInNeeded},
                    StatusCase{403, "Authorization_RequestDenied", Kind::Forbidden},
                    StatusCase{403, "insufficient_claims", Kind::SignInNeeded},
                    StatusCase{403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant", Kind::LicenceMissing},
                    StatusCase{404, "Request_ResourceNotFound", Kind::NotFound},
                    StatusCase{405, "Request_BadRequest", Kind::Rejected}, StatusCase{408, "", Kind::TimedOut},
                    StatusCase{409, "Request_MultipleObjectsWithSameKeyValue", Kind::Conflict},
                    StatusCase{410, "", Kind::NotFound}, StatusCase{412, "", Kind::Conflict},
                    StatusCase{424, "", Kind::Rejected}, StatusCase{429, "TooManyRequests", Kind::Throttled},
                    StatusCase{500, "", Kind::ServiceDown}, StatusCase{502, "", Kind::ServiceDown},
                    StatusCase{503, "serviceNotAvailable", Kind::ServiceDown},
                    StatusCase{504, "UnknownError", Kind::ServiceDown}, StatusCase{307, "", Kind::UnexpectedRedirect},
                    StatusCase{700, "", Kind::BadReply}));

TEST(FailureOf, KeepsTheMessageAsDetailOnOneLine) {
  const Failure why = failureOf(jsonReply(400, json(R"({"error":{"code":"c","message":"first\r\nsecond\u202e"}})")));
  EXPECT_EQ(why.detail, QStringLiteral("first second"));
}

TEST(FailureOf, TakesTheRequestIdFromTheHeaderFirst) {
  const QJsonObject body = json(R"({"error":{"code":"c","innerError":{"request-id":"body"}}})");
  EXPECT_EQ(failureOf(jsonReply(400, body, {{"Request-Id", "header"}})).requestId, QStringLiteral("header"));
  EXPECT_EQ(failureOf(jsonReply(400, body)).requestId, QStringLiteral("body"));
}

TEST(FailureOf, TakesTheRequestIdInItsOlderSpelling) {
  const QJsonObject body = json(R"({"error":{"code":"c","innererror":{"request-id":"body"}}})");
  EXPECT_EQ(failureOf(jsonReply(400, body)).requestId, QStringLiteral("body"));
}

TEST(FailureOf, ReadsRetryAfterInSecondsAndDecimals) {
  EXPECT_EQ(failureOf(jsonReply(429, {}, {{"Retry-After", "10"}})).retryAfter, std::chrono::seconds(10));
  EXPECT_EQ(failureOf(jsonReply(429, {}, {{"Retry-After", "2.128"}})).retryAfter, std::chrono::milliseconds(2128));
  EXPECT_FALSE(failureOf(jsonReply(429, {})).retryAfter);
}

TEST(FailureOf, SurvivesABodyThatIsNoError) {
  for (const QByteArray& body :
       {QByteArray(), QByteArray("<html>"), QByteArray("[]"), QByteArray("{\"error\":5}"), QByteArray("{\"error\":")}) {
    const Failure why = failureOf(http::HttpReply{503, {}, body});
    EXPECT_EQ(why.kind, Kind::ServiceDown);
    EXPECT_TRUE(why.code.isEmpty());
    EXPECT_TRUE(why.detail.isEmpty());
  }
}

TEST(FailureOf, CutsEndlessTexts) {
  const QJsonObject error{{QStringLiteral("code"), QString(5000, u'c')},
                          {QStringLiteral("message"), QString(5000, u'm')}};
  const Failure why =
      failureOf(jsonReply(400, {{QStringLiteral("error"), error}}, {{"request-id", QByteArray(5000, 'r')}}));
  EXPECT_LE(why.code.size(), 100);
  EXPECT_LE(why.detail.size(), 500);
  EXPECT_LE(why.requestId.size(), 100);
}

}  // namespace
}  // namespace usher::test
