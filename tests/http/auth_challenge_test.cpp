// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/auth_challenge.h"

#include <gtest/gtest.h>

namespace usher::http {
namespace {

/// "scheme:token68{name=value}" for each challenge.
QByteArray summary(const QByteArray& header) {
  QByteArray text;
  for (const AuthChallenge& challenge : authChallenges(header)) {
    text += challenge.scheme + (challenge.token68.isEmpty() ? "" : ":" + challenge.token68);
    for (const auto& [name, value] : challenge.parameters) {
      text += '{' + name + '=' + value + '}';
    }
    text += ' ';
  }
  return text.trimmed();
}

struct HeaderCase {
  const char* header;
  const char* summary;
};

TEST(AuthChallenges, AreReadFromEveryFormOfTheHeader) {
  for (const auto& [header, expected] : {
           HeaderCase{"", ""},
           HeaderCase{"Bearer", "Bearer"},
           HeaderCase{"Basic realm=\"simple\"", "Basic{realm=simple}"},
           // RFC 9110 section 11.6.1 has this one.
           HeaderCase{"Basic realm=\"simple\", Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\"",
                      "Basic{realm=simple} Newauth{realm=apps}{type=1}{title=Login to \"apps\"}"},
           HeaderCase{"Negotiate", "Negotiate"},
           HeaderCase{"Negotiate, NTLM, Basic realm=\"x\"", "Negotiate NTLM Basic{realm=x}"},
           HeaderCase{"Negotiate YII/+=", "Negotiate:YII/+="},
           HeaderCase{"Negotiate YQ==, Bearer a=b", "Negotiate:YQ== Bearer{a=b}"},
           HeaderCase{"Negotiate YQ= , Bearer a=b", "Negotiate:YQ= Bearer{a=b}"},
           HeaderCase{"Bearer realm=\"\", error=\"x\"", "Bearer{realm=}{error=x}"},
           HeaderCase{"Bearer realm = \"a, b=c\" ,\terror =\"x\"", "Bearer{realm=a, b=c}{error=x}"},
           HeaderCase{",, Bearer ,, a=1,,b=2 ,", "Bearer{a=1}{b=2}"},
           HeaderCase{"Bearer a=\"\\\\\", b=\"\\\"\"", "Bearer{a=\\}{b=\"}"},
           HeaderCase{"Bearer claims=ey/J+x==", "Bearer{claims=ey/J+x==}"},
           HeaderCase{"Bearer a=\"1\" b=\"2\"", "Bearer{a=1}{b=2}"},
       }) {
    EXPECT_EQ(summary(header), expected) << header;
  }
}

TEST(AuthChallenges, EndAtTheFirstViolation) {
  for (const auto& [header, expected] : {
           HeaderCase{"=x", ""},
           HeaderCase{"a=b", ""},
           HeaderCase{"\"Bearer\"", ""},
           HeaderCase{"Bearer error=\"open", "Bearer"},
           HeaderCase{"Bearer a=1, error=\"open\\\"", "Bearer{a=1}"},
           HeaderCase{"Bearer a=\"1\"2, b=3", "Bearer"},
           HeaderCase{"Bearer a=, b=3", "Bearer:a={b=3}"},
           HeaderCase{"Bearer a=1, @, b=3", "Bearer{a=1}"},
           HeaderCase{"Bearer\"x\"", ""},
       }) {
    EXPECT_EQ(summary(header), expected) << header;
  }
}

TEST(AuthChallenges, FindAParameterWhateverItsCase) {
  const AuthChallenge challenge{"Bearer", {}, {{"Error", "x"}, {"error", "y"}}};
  EXPECT_EQ(challenge.parameter("ERROR"), "x");
  EXPECT_EQ(challenge.parameter("realm"), "");
}

/// Of a header cut anywhere nothing is read that the whole one does not say, but for a value that ends earlier.
TEST(AuthChallenges, OfAHeaderCutAnywhereAreABeginning) {
  const QByteArray whole = R"(Negotiate YQ==, Bearer realm="a, b", error="insufficient_claims", claims="e30=")";
  for (qsizetype size = 0; size < whole.size(); ++size) {
    const auto challenges = authChallenges(whole.left(size));
    EXPECT_LE(challenges.size(), 3) << size << ": the name of a parameter without its value may be a scheme";
    for (const AuthChallenge& challenge : challenges) {
      EXPECT_TRUE(challenge.parameter("claims").isEmpty()) << size;
    }
  }
}

}  // namespace
}  // namespace usher::http
