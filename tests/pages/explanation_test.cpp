// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/error_words/explanation.h"

#include <gtest/gtest.h>

#include "pages/error_words/found_codes.h"
#include "pages/error_words/sign_in_words.h"
#include "pages/failure_text.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A text as people paste it, and what decides in it. An empty code: a sentence was recognised.
struct Sample {
  const char* name;
  const char* text;
  const char* code;
};

class Explanation : public testing::TestWithParam<Sample> {};

constexpr Sample pastedTexts[] = {
    {"bare", "AADSTS50105", "AADSTS50105"},
    {"lower_case", "error aadsts50105 when signing in", "AADSTS50105"},
    {"with_space", "AADSTS 53003", "AADSTS53003"},
    {"mail",
     "Hi Dana,\nwhen I click the link I get this:\n> AADSTS65001: The user or administrator has not consented to use "
     "the "
     "application with ID 'x'.\n> Trace ID: 11111111-2222-3333-4444-555555555555\nCan you help?",
     "AADSTS65001"},
    {"unassigned",
     "AADSTS50105: Your administrator has configured the application Contreli ('1234') to block users unless they are "
     "specifically granted ('assigned') access to the application.",
     "AADSTS50105"},
    {"json",
     R"({"error":"invalid_grant","error_description":"AADSTS50076: Due to a configuration change","error_codes":[50076],)"
     R"("timestamp":"2026-01-25 19:49:04Z","trace_id":"11111111-2222-3333-4444-555555555555"})",
     "AADSTS50076"},
    {"json_number_alone", R"({"error":"invalid_grant","error_codes":[700082]})", "AADSTS700082"},
    {"query",
     "https://app.example/cb?error=consent_required&error_description=AADSTS65004%3a+The+resource+owner+denied",
     "AADSTS65004"},
    {"look_up_address", "see https://login.microsoftonline.com/error?code=50011", "AADSTS50011"},
    {"troubleshooting_details",
     "Troubleshooting details\nError Code: 53003\nRequest Id: 11111111-2222-3333-4444-555555555555\nCorrelation Id: "
     "66666666-2222-3333-4444-555555555555\nTimestamp: 2026-02-03T12:04:05Z\nApp name: Contreli",
     "AADSTS53003"},
    {"german_details", "Fehlercode: 50105\nAnforderungs-ID: 11111111-2222-3333-4444-555555555555", "AADSTS50105"},
    {"sign_in_log", "Sign-in error code\t50126", "AADSTS50126"},
    {"broken_by_lines", "> AADSTS700016:\n> Application with identifier\n> was not found", "AADSTS700016"},
    {"soft_hyphen",
     "AADSTS\xC2\xAD"
     "50011",
     "AADSTS50011"},
    {"zero_width",
     "A\xE2\x80\x8B"
     "ADSTS50011",
     "AADSTS50011"},
    {"unknown_number", "AADSTS5000811: Unable to verify", "AADSTS5000811"},
    {"graph",
     R"({"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation.",)"
     R"("innerError":{"request-id":"11111111-2222-3333-4444-555555555555"}}})",
     "Authorization_RequestDenied"},
    {"graph_message_alone", "Insufficient privileges to complete the operation.", "Authorization_RequestDenied"},
    {"graph_missing", "Request_ResourceNotFound: Resource 'x' does not exist", "Request_ResourceNotFound"},
    {"graph_duplicate", R"({"code":"Request_BadRequest","message":"EntitlementGrant entry already exists."})",
     "Request_MultipleObjectsWithSameKeyValue"},
    {"graph_duplicate_owner",
     "One or more added object references already exist for the following modified properties: 'owners'.",
     "Request_MultipleObjectsWithSameKeyValue"},
    {"graph_gone", "Request_BadRequest EntitlementGrant being updated or deleted is not found.", ""},
    {"graph_not_copied", "Not a valid reference update.", ""},
    {"graph_expired", "InvalidAuthenticationToken - Lifetime validation failed, the token is expired.",
     "InvalidAuthenticationToken"},
    {"graph_vague", "400 Request_BadRequest", "Request_BadRequest"},
    {"graph_busy", R"({"error":{"code":"TooManyRequests","innerError":{"code":"429"}}})", "TooManyRequests"},
    {"graph_over_http", "HTTP 403 Forbidden: Authorization_RequestDenied", "Authorization_RequestDenied"},
    {"no_premium", "Groups are not available for assignment due to your Active Directory plan level.", ""},
    {"oauth", "error=invalid_grant", "invalid_grant"},
    {"oauth_login", "login_required", "login_required"},
    {"oauth_consent", "suberror: consent_required", "consent_required"},
    {"oauth_declined", "https://localhost/?error=access_denied&error_subcode=cancel", "access_denied"},
    {"http_status", "HTTP status: 503\nRequest ID: 11111111-2222-3333-4444-555555555555", "HTTP 503"},
    {"http_line", "HTTP/1.1 429 Too Many Requests", "HTTP 429"},
    {"http_words", "The remote server returned: 502 Bad Gateway", "HTTP 502"},
    {"http_json", R"("status":404)", "HTTP 404"},
    {"status_code", "Response status code 401 (Unauthorized)", "HTTP 401"},
    {"chrome_proxy", "This site can't be reached\nERR_PROXY_CONNECTION_FAILED", "ERR_PROXY_CONNECTION_FAILED"},
    {"chrome_certificate", "Your connection is not private\nNET::ERR_CERT_AUTHORITY_INVALID",
     "ERR_CERT_AUTHORITY_INVALID"},
    {"chrome_clock", "NET::ERR_CERT_DATE_INVALID", "ERR_CERT_DATE_INVALID"},
    {"chrome_name", "login.microsoftonline.com's server IP address could not be found. DNS_PROBE_FINISHED_NXDOMAIN",
     "DNS_PROBE_FINISHED_NXDOMAIN"},
    {"chrome_offline", "ERR_INTERNET_DISCONNECTED", "ERR_INTERNET_DISCONNECTED"},
    {"chrome_unheard_of", "ERR_WHAT_COMES_NEXT", "ERR_WHAT_COMES_NEXT"},
    {"firefox", "Error code: SEC_ERROR_UNKNOWN_ISSUER", "SEC_ERROR_UNKNOWN_ISSUER"},
    {"clock_words", "Your clock is ahead", ""},
    {"proxy_words", "Proxy Authentication Required", "HTTP 407"},
    {"approval_page", "Need admin approval\nContreli needs permission to access resources", "AADSTS90094"},
    {"approval_page_in_german", "Administratorgenehmigung erforderlich", "AADSTS90094"},
    {"stopped_page", "You can\xE2\x80\x99t get there from here", "AADSTS53000"},
    {"ours", "Code: Throttled\nHTTP status: 429\nTime: 2026-03-02T12:04:00Z", "Throttled"},
    {"ours_with_a_code", "Code: Rejected, AADSTS50011\nMicrosoft's words: x", "AADSTS50011"},
};

}  // namespace

TEST_P(Explanation, IsFoundInWhatPeoplePaste) {
  const auto explanation = pages::explained(QString::fromUtf8(GetParam().text));
  ASSERT_TRUE(explanation);
  EXPECT_EQ(explanation->code, QLatin1String(GetParam().code));
  EXPECT_TRUE(explanation->meaning.happened.endsWith(u'.'));
  EXPECT_FALSE(explanation->meaning.advice.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Samples, Explanation, testing::ValuesIn(pastedTexts),
                         [](const auto& sample) { return std::string(sample.param.name); });

TEST(Explained, WhatIsNoErrorIsNotExplained) {
  for (const QString& text :
       {QString(), u"Hello, can you help me with Contreli?"_s, u"AADSTS"_s, u"AADSTS12"_s, u"53003"_s,
        u"order 50105 of 503 pieces"_s, u"The project has a Conflict and a Bug; the clock is fine."_s,
        u"a_snake_case_word pr_review ERR"_s, QString(5000, u'x'), u"status: 200 OK"_s}) {
    EXPECT_FALSE(pages::explained(text)) << qPrintable(text.left(60));
  }
}

TEST(Explained, OfSeveralTheCauseDecidesAndTheOthersAreListed) {
  const auto explanation = pages::explained(
      u"AADSTS50058: A silent sign-in request was sent. Inner: AADSTS50076, then AADSTS53003, "
      u"error=interaction_required, "
      "HTTP 400"_s);
  ASSERT_TRUE(explanation);
  EXPECT_EQ(explanation->code, u"AADSTS53003"_s);
  ASSERT_EQ(explanation->others.size(), 4);
  EXPECT_TRUE(explanation->others.first().startsWith(u"AADSTS50058: "_s));
  EXPECT_EQ(explanation->lookUp, u"https://login.microsoftonline.com/error?code=53003"_s);
}

TEST(Explained, AKnownNumberDecidesOverAnUnknownOne) {
  EXPECT_EQ(pages::explained(u"AADSTS5000811 AADSTS50076"_s)->code, u"AADSTS50076"_s);
}

TEST(Explained, OfTwoAlikeTheFirstDecides) {
  EXPECT_EQ(pages::explained(u"AADSTS50194 and AADSTS50011"_s)->code, u"AADSTS50194"_s);
}

TEST(Explained, AnUnknownNumberIsToldHonestlyWithMicrosoftsAddress) {
  const auto explanation = pages::explained(u"AADSTS5000811"_s);
  EXPECT_EQ(explanation->meaning, pages::meaningOfUnknownAadsts());
  EXPECT_EQ(explanation->meaning.turn, pages::Turn::Unknown);
  EXPECT_EQ(explanation->lookUp, u"https://login.microsoftonline.com/error?code=5000811"_s);
}

TEST(Explained, SaysTheSameAsTheFailureBanner) {
  EXPECT_EQ(pages::explained(u"AADSTS53003"_s)->meaning,
            pages::meaningOf(Failure{.kind = Failure::Kind::BrowserBlocked, .code = u"AADSTS53003"_s}));
  EXPECT_EQ(pages::explained(u"Authorization_RequestDenied"_s)->meaning,
            pages::meaningOf(Failure{
                .kind = Failure::Kind::Forbidden, .code = u"Authorization_RequestDenied"_s, .httpStatus = 403}));
}

TEST(Explained, TheDetailsHoldCodesIdsAndTimeAndNothingElse) {
  const auto explanation = pages::explained(
      u"Dear anna.berg@contoso.com, password is Secret1! access_token=eyJ0eXAi\n"
      "AADSTS50105: x\r\nTrace ID: 11111111-2222-3333-4444-AAAAAAAAAAAA\r\n"
      "Correlation ID: 66666666-2222-3333-4444-555555555555\r\nTimestamp: 2026-01-31 08:06:56Z"_s);
  EXPECT_EQ(explanation->details,
            u"Codes: AADSTS50105\nTrace ID: 11111111-2222-3333-4444-aaaaaaaaaaaa\n"
            "Correlation ID: 66666666-2222-3333-4444-555555555555\nTime: 2026-01-31 08:06:56Z"_s);
}

TEST(Explained, AHugeTextIsLookedAtFromBothEnds) {
  const QString filling(3'000'000, u'a');
  EXPECT_EQ(pages::explained(u"AADSTS50011 "_s + filling)->code, u"AADSTS50011"_s);
  EXPECT_EQ(pages::explained(filling + u" AADSTS50011"_s)->code, u"AADSTS50011"_s);
  EXPECT_FALSE(pages::explained(filling));
  const QString many = u"AADSTS50011 HTTP 503 ERR_FAILED "_s.repeated(50'000);
  EXPECT_EQ(pages::codesIn(many).codes.size(), 3);
}

}  // namespace usher::test
