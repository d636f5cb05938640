// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/aadsts.h"

#include <gtest/gtest.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

using Kind = Failure::Kind;
using signin::EntraError;

TEST(Aadsts, TheNumberIsTakenOutOfAnyText) {
  EXPECT_EQ(signin::aadstsNumber(u"AADSTS53003: blocked"_s), 53003);
  EXPECT_EQ(signin::aadstsNumber(u"x AADSTS7000218 AADSTS65001"_s), 7000218);
  EXPECT_EQ(signin::aadstsNumber(u"AADSTS"_s), 0);
  EXPECT_EQ(signin::aadstsNumber(u"AADSTS12"_s), 0);
  EXPECT_EQ(signin::aadstsNumber(u"AADSTS999999999999"_s), 0);
  EXPECT_EQ(signin::aadstsNumber({}), 0);
}

TEST(Aadsts, EachGroupOfNumbersHasItsKind) {
  const QList<std::pair<Kind, QList<int>>> groups{
      {Kind::BrowserBlocked, {50097, 50129, 50131, 50155, 53000, 53001, 53003, 530032, 530035}},
      {Kind::ConsentNeeded, {65001, 90093, 90094, 90095, 90099}},
      {Kind::Declined, {65004}},
      {Kind::WrongAccount, {16000, 50020, 50034, 90072}},
      {Kind::SignInNeeded,
       {50058, 50072, 50074, 50076, 50078, 50079, 50158, 50173, 54005, 70008, 70043, 700082, 501481}},
      {Kind::Forbidden, {50053, 50057, 50105, 500021, 500212, 500213}},
      {Kind::NotFound, {50059, 90002, 90038, 900023}},
      {Kind::Rejected, {50011, 50194, 65002, 500113, 650052, 650056, 700011, 700016, 700025, 900971, 7000112, 7000218}},
      {Kind::ServiceDown, {90024, 90033}},
      {Kind::Throttled, {50196, 90055}}};
  for (const auto& [kind, numbers] : groups) {
    for (const int number : numbers) {
      EXPECT_EQ(signin::kindOfAadsts(number), kind) << number;
    }
  }
  EXPECT_EQ(signin::kindOfAadsts(1), std::nullopt);
}

TEST(Aadsts, AnUnknownNumberIsJudgedByTheErrorWord) {
  const auto kind = [](const QString& word, const QString& suberror = {}, const QString& subcode = {}) {
    EntraError error;
    error.error = word;
    error.suberror = suberror;
    error.subcode = subcode;
    error.number = 123456;
    return signin::failureOf(error).kind;
  };
  EXPECT_EQ(kind(u"access_denied"_s), Kind::Declined);
  EXPECT_EQ(kind(u"x"_s, {}, u"cancel"_s), Kind::Declined);
  EXPECT_EQ(kind(u"consent_required"_s), Kind::ConsentNeeded);
  EXPECT_EQ(kind(u"invalid_grant"_s, u"consent_required"_s), Kind::ConsentNeeded);
  EXPECT_EQ(kind(u"invalid_grant"_s), Kind::SignInNeeded);
  EXPECT_EQ(kind(u"interaction_required"_s), Kind::SignInNeeded);
  EXPECT_EQ(kind(u"login_required"_s), Kind::SignInNeeded);
  EXPECT_EQ(kind(u"temporarily_unavailable"_s), Kind::ServiceDown);
  EXPECT_EQ(kind(u"invalid_tenant"_s), Kind::NotFound);
  EXPECT_EQ(kind(u"invalid_client"_s), Kind::Rejected);
  EXPECT_EQ(kind({}), Kind::Rejected);
}

TEST(Aadsts, TheFailureKeepsNumberTraceAndWordsApart) {
  const EntraError error = signin::entraErrorOf(
      {{u"error"_s, u"invalid_grant"_s},
       {u"error_description"_s, u"AADSTS50076: MFA. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation"_s},
       {u"claims"_s, u"{}"_s}},
      400);
  const Failure why = signin::failureOf(error);
  EXPECT_EQ(why.kind, Kind::SignInNeeded);
  EXPECT_EQ(why.code, u"AADSTS50076"_s);
  EXPECT_EQ(why.requestId, u"11111111-2222-3333-4444-555555555555"_s);
  EXPECT_EQ(why.httpStatus, 400);
  EXPECT_TRUE(why.detail.startsWith(u"AADSTS50076: MFA."_s));
  EXPECT_EQ(error.claims, "{}");
}

TEST(Aadsts, AFloodOfWordsIsCutAndMadeHarmless) {
  EntraError error;
  error.error = QString(5000, u'e');
  error.description = QString(5000, u'd') + QChar(0x202E);
  const Failure why = signin::failureOf(error);
  EXPECT_LE(why.code.size(), 40);
  EXPECT_LE(why.detail.size(), 500);
  EXPECT_FALSE(why.detail.contains(QChar(0x202E)));
}

}  // namespace
}  // namespace usher::test
