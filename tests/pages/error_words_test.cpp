// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QTranslator>

#include "pages/error_words/service_words.h"
#include "pages/error_words/sign_in_words.h"
#include "pages/failure_text.h"
#include "signin/aadsts.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using pages::MendingRole;
using pages::Turn;

namespace {

/// A line of Microsoft's list: numbers that mean the same, and whose turn they make it.
struct Line {
  QList<int> numbers;
  Turn turn;
  MendingRole role = MendingRole::None;
};

/// "Microsoft Entra authentication and authorization error codes", the forty lines that matter here. Where one line of
/// advice covers several causes, they are listed apart.
const QList<Line>& lines() {
  static const QList<Line> all{
      {{16000}, Turn::You},
      {{50001}, Turn::Vendor},
      {{50011}, Turn::Vendor},
      {{50020}, Turn::You},
      {{50034}, Turn::You},
      {{50053}, Turn::You},
      {{50055}, Turn::You},
      {{50057}, Turn::Administrator, MendingRole::UserAdministrator},
      {{50058}, Turn::You},
      {{50059}, Turn::You},
      {{50072, 50079}, Turn::You},
      {{50074, 50076, 50078}, Turn::You},
      {{50097, 50155, 50129}, Turn::Policy, MendingRole::ConditionalAccessAdministrator},
      {{50105}, Turn::Owner},
      {{50126}, Turn::You},
      {{50131, 53003}, Turn::Policy, MendingRole::ConditionalAccessAdministrator},
      {{50140}, Turn::You},
      {{50158}, Turn::You},
      {{50173}, Turn::You},
      {{50194}, Turn::Vendor},
      {{53000, 53001}, Turn::Policy, MendingRole::ConditionalAccessAdministrator},
      {{530032, 530035}, Turn::Policy, MendingRole::SecurityAdministrator},
      {{65001}, Turn::Administrator, MendingRole::CloudApplicationAdministrator},
      {{65002}, Turn::Vendor},
      {{65004}, Turn::You},
      {{650052}, Turn::Administrator, MendingRole::LicenceAdministrator},
      {{650056}, Turn::Vendor},
      {{700011, 700016}, Turn::You},
      {{7000112, 70001}, Turn::Administrator, MendingRole::CloudApplicationAdministrator},
      {{7000218, 700025}, Turn::Vendor},
      {{70008, 700082, 70043}, Turn::You},
      {{501481, 54005, 70000}, Turn::You},
      {{90002, 900023}, Turn::You},
      {{90033, 90024, 50196, 90055}, Turn::Microsoft},
      {{90038}, Turn::Vendor},
      {{90072}, Turn::You},
      {{90093, 90094, 90095}, Turn::Administrator, MendingRole::CloudApplicationAdministrator},
      {{90099}, Turn::Administrator, MendingRole::CloudApplicationAdministrator},
      {{500011}, Turn::Vendor},
      {{500021, 500212, 500213}, Turn::Policy, MendingRole::SecurityAdministrator},
      {{500113, 900971}, Turn::Vendor},
  };
  return all;
}

QStringList graphNames() {
  return {u"Authorization_RequestDenied"_s,
          u"Request_ResourceNotFound"_s,
          u"Request_BadRequest"_s,
          u"Request_UnsupportedQuery"_s,
          u"Request_MultipleObjectsWithSameKeyValue"_s,
          u"ObjectConflict"_s,
          u"NoBackingApplicationObject"_s,
          u"InvalidAuthenticationToken"_s,
          u"Directory_ConcurrencyViolation"_s,
          u"TooManyRequests"_s,
          u"serviceNotAvailable"_s,
          u"UnknownError"_s,
          u"Authentication_RequestFromNonPremiumTenantOrB2CTenant"_s,
          u"MailboxNotEnabledForRESTAPI"_s,
          u"Directory_QuotaExceeded"_s,
          u"Authorization_IdentityNotFound"_s,
          u"insufficient_claims"_s};
}

QStringList oauthNames() {
  return {u"invalid_request"_s,
          u"invalid_grant"_s,
          u"unauthorized_client"_s,
          u"invalid_client"_s,
          u"invalid_resource"_s,
          u"unsupported_grant_type"_s,
          u"unsupported_response_type"_s,
          u"access_denied"_s,
          u"server_error"_s,
          u"temporarily_unavailable"_s,
          u"login_required"_s,
          u"interaction_required"_s,
          u"consent_required"_s,
          u"invalid_scope"_s,
          u"invalid_tenant"_s};
}

QStringList browserNames() {
  return {u"ERR_INTERNET_DISCONNECTED"_s,
          u"ERR_NAME_NOT_RESOLVED"_s,
          u"ERR_PROXY_CONNECTION_FAILED"_s,
          u"ERR_TUNNEL_CONNECTION_FAILED"_s,
          u"ERR_PROXY_AUTH_UNSUPPORTED"_s,
          u"ERR_CERT_AUTHORITY_INVALID"_s,
          u"ERR_CERT_DATE_INVALID"_s,
          u"ERR_CERT_COMMON_NAME_INVALID"_s,
          u"ERR_SSL_PROTOCOL_ERROR"_s,
          u"ERR_CONNECTION_REFUSED"_s,
          u"ERR_CONNECTION_RESET"_s,
          u"ERR_TIMED_OUT"_s,
          u"ERR_TOO_MANY_REDIRECTS"_s,
          u"ERR_BLOCKED_BY_ADMINISTRATOR"_s,
          u"ERR_BLOCKED_BY_CLIENT"_s,
          u"ERR_NETWORK_CHANGED"_s,
          u"ERR_SSL_CLIENT_AUTH_CERT_NEEDED"_s,
          u"SEC_ERROR_UNKNOWN_ISSUER"_s,
          u"DNS_PROBE_FINISHED_NXDOMAIN"_s,
          u"ERR_SOMETHING_NEW"_s};
}

/// Every meaning that the tables can give, by name.
QList<std::pair<QString, pages::ErrorMeaning>> meanings() {
  QList<std::pair<QString, pages::ErrorMeaning>> all;
  for (const Line& line : lines()) {
    for (const int number : line.numbers) {
      const auto meaning = pages::meaningOfAadsts(number);
      EXPECT_TRUE(meaning) << number;
      all.append({u"AADSTS%1"_s.arg(number), meaning.value_or(pages::ErrorMeaning())});
    }
  }
  all.append({u"unknown"_s, pages::meaningOfUnknownAadsts()});
  for (const QString& name : graphNames() + oauthNames() + browserNames()) {
    if (const auto error = pages::namedError(name)) {
      all.append({name, error->meaning});
    }
  }
  for (int kind = 0; kind <= static_cast<int>(Failure::Kind::Bug); ++kind) {
    const Failure failure{.kind = static_cast<Failure::Kind>(kind)};
    all.append({kindName(failure.kind), pages::meaningOf(failure)});
  }
  return all;
}

class InGerman : public testing::Test {
 protected:
  InGerman() {
    EXPECT_TRUE(m_texts.load(u":/i18n/usher_de.qm"_s));
    QCoreApplication::installTranslator(&m_texts);
  }
  ~InGerman() override { QCoreApplication::removeTranslator(&m_texts); }

  QTranslator m_texts;
};

using ErrorWordsInGerman = InGerman;

}  // namespace

TEST(ErrorWords, EveryNumberThatIsJudgedIsWordedAndTheOtherWayRound) {
  for (const auto& [from, to] : {std::pair(10'000, 100'000),
                                 {500'000, 540'000},
                                 {650'000, 710'000},
                                 {900'000, 910'000},
                                 {7'000'000, 7'001'000}}) {
    for (int number = from; number < to; ++number) {
      EXPECT_EQ(pages::meaningOfAadsts(number).has_value(), signin::kindOfAadsts(number).has_value()) << number;
    }
  }
  EXPECT_FALSE(pages::meaningOfAadsts(0));
}

TEST(ErrorWords, ItIsTheTurnOfTheOneWhoCan) {
  for (const Line& line : lines()) {
    for (const int number : line.numbers) {
      const auto meaning = pages::meaningOfAadsts(number);
      ASSERT_TRUE(meaning) << number;
      EXPECT_EQ(meaning->turn, line.turn) << number;
      EXPECT_EQ(meaning->role, line.role) << number;
    }
  }
}

TEST(ErrorWords, EveryLineSaysSomethingOfItsOwn) {
  QHash<QString, int> said;
  for (const Line& line : lines()) {
    const QString happened = pages::meaningOfAadsts(line.numbers.first())->happened;
    EXPECT_FALSE(said.contains(happened)) << line.numbers.first() << " and " << said.value(happened);
    said.insert(happened, line.numbers.first());
  }
  EXPECT_GE(said.size(), 40);
}

TEST_F(ErrorWordsInGerman, EveryLineSaysSomethingOfItsOwn) {
  QSet<QString> said;
  for (const Line& line : lines()) {
    const auto german = *pages::meaningOfAadsts(line.numbers.first());
    QCoreApplication::removeTranslator(&m_texts);
    const auto english = *pages::meaningOfAadsts(line.numbers.first());
    QCoreApplication::installTranslator(&m_texts);
    EXPECT_FALSE(german.happened == english.happened) << line.numbers.first();
    EXPECT_FALSE(german.advice == english.advice) << line.numbers.first();
    said.insert(german.happened);
  }
  EXPECT_EQ(said.size(), lines().size());
}

TEST(ErrorWords, NamesOfGraphOAuthAndBrowsersAreKnown) {
  for (const QString& name : graphNames() + oauthNames() + browserNames()) {
    EXPECT_TRUE(pages::namedError(name)) << qPrintable(name);
  }
  EXPECT_FALSE(pages::namedError(u"ordinary_word"_s));
  EXPECT_FALSE(pages::namedError(u"err_cert_date_invalid"_s));
  EXPECT_FALSE(pages::namedError({}));
}

TEST(ErrorWords, TheNetworkProxyCertificatesAndClockAreToldApart) {
  const auto happened = [](const char* name) { return pages::namedError(QLatin1String(name))->meaning.happened; };
  const auto advice = [](const char* name) { return pages::namedError(QLatin1String(name))->meaning.advice; };
  EXPECT_EQ(happened("ERR_PROXY_CONNECTION_FAILED"),
            pages::meaningOf(Failure{.kind = Failure::Kind::HostUnreachable, .code = u"proxy"_s}).happened);
  EXPECT_EQ(happened("ERR_PROXY_AUTH_UNSUPPORTED"), happened("HTTP 407"));
  EXPECT_EQ(happened("ERR_CERT_AUTHORITY_INVALID"),
            pages::meaningOf(Failure{.kind = Failure::Kind::NotSecure}).happened);
  EXPECT_NE(advice("ERR_CERT_DATE_INVALID"), advice("ERR_CERT_AUTHORITY_INVALID"));
  EXPECT_TRUE(advice("ERR_CERT_DATE_INVALID").contains(u"date of this computer"_s));
  EXPECT_NE(happened("ERR_INTERNET_DISCONNECTED"), happened("ERR_CONNECTION_REFUSED"));
}

TEST(ErrorWords, NobodyNeedsToKnowTheTrade) {
  static const QRegularExpression trade(
      u"\\b(AADSTS\\d*|tokens?|OAuth|OIDC|OpenID|redirect\\w*|URIs?|URL|endpoints?|scopes?|PKCE|claims?|refresh|realm|"
      "MFA|2FA|API|HTTP|JSON|TLS|SSL|DNS|null|exceptions?|parameters?|service principal|tenants?|federat\\w*|"
      "credentials?|clients?|grant\\w*|principal|directory|session|400|401|403|404|500)\\b"_s,
      QRegularExpression::CaseInsensitiveOption);
  for (const auto& [name, meaning] : meanings()) {
    for (const QString& sentence : {meaning.happened, meaning.advice, pages::turnText(meaning.turn, meaning.role)}) {
      const auto match = trade.match(sentence);
      // "Tenant ID" is what the field is called at Microsoft and here.
      EXPECT_TRUE(!match.hasMatch() || name == u"BadInput"_s)
          << qPrintable(name) << ": " << qPrintable(match.captured()) << " in " << qPrintable(sentence);
      EXPECT_TRUE(sentence.endsWith(u'.') || sentence.endsWith(u"\"."_s)) << qPrintable(sentence);
    }
  }
}

TEST(ErrorWords, NobodyIsSentToAGlobalAdministratorOrToldToWeakenAProtection) {
  static const QRegularExpression refused(
      u"Global Administrator|(switch|turn|shut)(ed|ing)? (it |them |this |that )?off|disabl(e|ing) |"
      "\\b(remove|lower|bypass|skip|ignore|exclude|weaken|allow)\\b.*(protection|rule|check|policy|factor|certificate)|"
      "accept the certificate|antivirus|security defaults"_s,
      QRegularExpression::CaseInsensitiveOption);
  for (const auto& [name, meaning] : meanings()) {
    for (const QString& sentence : {meaning.happened, meaning.advice, pages::turnText(meaning.turn, meaning.role)}) {
      EXPECT_FALSE(refused.match(sentence).hasMatch()) << qPrintable(name) << ": " << qPrintable(sentence);
    }
  }
}

TEST(ErrorWords, AFailureOfTheSignInSpeaksWithTheWordsOfItsNumber) {
  for (const Line& line : lines()) {
    for (const int number : line.numbers) {
      signin::EntraError error;
      error.number = number;
      error.error = u"invalid_grant"_s;
      const auto text = pages::describe(signin::failureOf(error));
      const auto meaning = *pages::meaningOfAadsts(number);
      EXPECT_EQ(text.headline, meaning.happened) << number;
      EXPECT_EQ(text.turn, meaning.turn) << number;
      EXPECT_EQ(text.action == pages::FailureAction::None, text.actionText.isEmpty()) << number;
    }
  }
}

TEST(ErrorWords, AnUnknownNumberIsCalledUnknownAndMicrosoftsPageIsNamed) {
  const Failure failure{.kind = Failure::Kind::Rejected, .code = u"AADSTS5000811"_s};
  const auto text = pages::describe(failure);
  EXPECT_TRUE(text.headline.contains(u"does not know"_s)) << qPrintable(text.headline);
  EXPECT_EQ(text.turn, Turn::Unknown);
  EXPECT_TRUE(pages::failureDetails(failure).contains(u"https://login.microsoftonline.com/error?code=5000811"_s));
}

}  // namespace usher::test
