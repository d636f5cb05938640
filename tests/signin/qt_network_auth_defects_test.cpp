// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QOAuthHttpServerReplyHandler>
#include <random>

#include "oauth_subject.h"
#include "signin/authorization_flow.h"
#include "signin/loopback_listener.h"
#include "support/await.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

const qint64 programStart = QDateTime::currentMSecsSinceEpoch();

/// The known defects N1 to N14 of Qt Network Authorization 6.4.2. Each case is put to the bare class, where it has to
/// show the defect as long as Qt has it, and to Usher, where it must never show.
class QtNetworkAuthDefect : public testing::TestWithParam<SubjectKind> {
 protected:
  /// `isShown`: this subject has the defect. `gone`: the first Qt that has not, or that was not looked at.
  void expectOnBareClassOnly(bool isShown, const QVersionNumber& gone, const char* what = "") {
    if (GetParam() == SubjectKind::Usher) {
      EXPECT_FALSE(isShown) << what;
    } else if (QLibraryInfo::version() < gone) {
      EXPECT_TRUE(isShown) << what << " (the case does not notice the defect)";
    }
  }

  QHash<QString, QString> begin() { return parametersOf(subject->begin().query(QUrl::FullyEncoded).toLatin1()); }
  void answerTokens(int status, const QByteArray& type, const QByteArray& body) {
    server.insteadOfTokens = [=](const OidcRequest&) { return RawAnswer{status, type, body}; };
  }
  /// As the authority answers, but for a client without PKCE, too.
  void answerTokensWell() {
    if (GetParam() == SubjectKind::Usher) {
      server.insteadOfTokens = nullptr;
    } else {
      answerTokens(200, "application/json",
                   R"({"token_type":"Bearer","access_token":"a","refresh_token":"r","expires_in":3599})");
    }
  }
  QByteArray goodCode() {
    return parametersOf(server.redirectFor(asked).query(QUrl::FullyEncoded).toLatin1()).value(u"code"_s).toLatin1();
  }
  /// Until the subject has said how it ended, or the server's answer has come and gone without a word.
  void letItEnd(qsizetype requests) {
    eventually([&] { return subject->hasEnded() || server.tokenRequests().size() >= requests; });
    eventually([&] { return subject->hasEnded(); }, std::chrono::milliseconds(250));
  }
  void signIn() {
    answerTokensWell();
    asked = subject->begin();
    subject->comeBack(goodCode());
    ASSERT_TRUE(eventually([&] { return subject->hasEnded(); }));
    ASSERT_EQ(subject->signIns(), 1) << qPrintable(subject->told());
  }

  ManualClock clock;
  OidcServer server{clock};
  std::unique_ptr<OAuthSubject> subject = newSubject(GetParam(), server, clock);
  QUrl asked;
};

INSTANTIATE_TEST_SUITE_P(Of, QtNetworkAuthDefect, testing::Values(SubjectKind::BareClass, SubjectKind::Usher),
                         [](const auto& one) { return subjectName(one.param); });

/// The bare class's first state in this program, before any other test makes one.
class FirstState final : public testing::Environment {
 public:
  void SetUp() override {
    ManualClock clock;
    OidcServer server(clock);
    state =
        parametersOf(newSubject(SubjectKind::BareClass, server, clock)->begin().query(QUrl::FullyEncoded).toLatin1())
            .value(u"state"_s);
  }

  QString state;
};

FirstState& firstState = *static_cast<FirstState*>(testing::AddGlobalTestEnvironment(new FirstState));

/// Makes states as Qt did before 6.7.1 from every millisecond at which this program may have made its first one.
bool isGuessed(const QString& state) {
  constexpr char characters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  constexpr int mostStatesBefore = 8;
  for (qint64 seed = QDateTime::currentMSecsSinceEpoch(); seed >= programStart; --seed) {
    std::mt19937 engine(static_cast<std::mt19937::result_type>(seed));
    std::uniform_int_distribution<int> distribution(0, sizeof(characters) - 2);
    QString made;
    for (qsizetype i = 0; i < state.size() * mostStatesBefore; ++i) {
      made += QLatin1Char(characters[distribution(engine)]);
    }
    if (made.contains(state)) {
      return true;
    }
  }
  return false;
}

TEST_P(QtNetworkAuthDefect, N1TheStateIsGuessedFromTheClock) {
  const bool isBare = GetParam() == SubjectKind::BareClass;
  expectOnBareClassOnly(isGuessed(isBare ? firstState.state : begin().value(u"state"_s)), {6, 5, 6});
}

TEST_P(QtNetworkAuthDefect, N1TheStateHasTooFewBits) {
  expectOnBareClassOnly(begin().value(u"state"_s).size() < 43, {6, 8});
}

TEST_P(QtNetworkAuthDefect, N2TheStateIsUsedAgain) {
  const QString first = begin().value(u"state"_s);
  expectOnBareClassOnly(begin().value(u"state"_s) == first, {6, 8});
}

TEST_P(QtNetworkAuthDefect, N3TheListenerIsOpenToOthers) {
  begin();
  // All of 127/8 reaches a listener on every interface, but not one on 127.0.0.1.
  expectOnBareClassOnly(subject->isReachableAt(QHostAddress(u"127.0.0.2"_s)), {6, 7, 2});
  EXPECT_TRUE(subject->isReachableAt(QHostAddress(QHostAddress::LocalHost)));
}

TEST_P(QtNetworkAuthDefect, N4LocalhostIsTakenForAPort) {
  if (GetParam() == SubjectKind::BareClass) {
    const QOAuthHttpServerReplyHandler handler(QHostAddress::LocalHost, 0);
    expectOnBareClassOnly(!handler.isListening() || handler.port() == 2, {6, 8});
  } else {
    signin::LoopbackListener listener(QUrl(u"http://localhost"_s), clock, [](bool) { return QString(); });
    expectOnBareClassOnly(!listener.start() || listener.redirectUri().port() < 1024, {6, 8});
  }
}

TEST_P(QtNetworkAuthDefect, N5ALongerPathIsTaken) {
  const QByteArray state = begin().value(u"state"_s).toLatin1();
  subject->hit("GET /cbEVIL?code=x&state=" + state + " HTTP/1.1\r\n{host}\r\n");
  expectOnBareClassOnly(subject->hasReacted(), {6, 7, 2});
}

TEST_P(QtNetworkAuthDefect, N5AForeignHostIsTaken) {
  const QByteArray state = begin().value(u"state"_s).toLatin1();
  subject->hit("GET /cb?code=x&state=" + state + " HTTP/1.1\r\nHost: evil.example\r\n\r\n");
  expectOnBareClassOnly(subject->hasReacted(), {6, 8});
}

TEST_P(QtNetworkAuthDefect, N5AnyMethodIsTaken) {
  const QByteArray state = begin().value(u"state"_s).toLatin1();
  subject->hit("POST /cb?code=x&state=" + state + " HTTP/1.1\r\n{host}\r\n");
  expectOnBareClassOnly(subject->hasReacted(), {6, 8});
}

TEST_P(QtNetworkAuthDefect, N5AnEndlessRequestIsTaken) {
  const QByteArray state = begin().value(u"state"_s).toLatin1();
  subject->hit("GET /cb?code=x&state=" + state + "&x=" + QByteArray(100'000, 'x') + " HTTP/1.1\r\n{host}\r\n");
  expectOnBareClassOnly(subject->hasReacted(), {6, 8});
}

TEST_P(QtNetworkAuthDefect, N6AnErrorWithoutTheStateIsShown) {
  begin();
  subject->hit("GET /cb?error=access_denied&error_description=call+this+number HTTP/1.1\r\n{host}\r\n");
  expectOnBareClassOnly(subject->told().contains(u"number"_s), {6, 8});
}

TEST_P(QtNetworkAuthDefect, N7ARefusalOfTheTokenEndpointIsFollowedBySilence) {
  for (const int status : {200, 400, 401, 403, 404, 500, 503}) {
    server.insteadOfTokens = [status](const OidcRequest&) {
      return OidcServer::entraError(status, u"invalid_grant"_s, 70000);
    };
    const qsizetype before = server.tokenRequests().size();
    subject = newSubject(GetParam(), server, clock);
    asked = subject->begin();
    subject->comeBack();
    letItEnd(before + 1);
    expectOnBareClassOnly(!subject->hasEnded(), {6, 6}, QByteArray::number(status).constData());
  }
}

TEST_P(QtNetworkAuthDefect, N7TheReasonOfTheRefusalIsLost) {
  server.insteadOfTokens = [](const OidcRequest&) { return OidcServer::entraError(400, u"invalid_grant"_s, 70000); };
  asked = subject->begin();
  subject->comeBack();
  letItEnd(1);
  expectOnBareClassOnly(!subject->told().contains(u"AADSTS70000"_s), {6, 8});
}

TEST_P(QtNetworkAuthDefect, N8NoRefreshFollowsOneThatFailed) {
  signIn();
  answerTokens(404, "text/html", "<html>");
  qsizetype sent = server.tokenRequests().size() + 1;
  subject->renew();
  letItEnd(sent);
  ASSERT_GE(server.tokenRequests().size(), sent) << qPrintable(subject->told());
  answerTokensWell();
  sent = server.tokenRequests().size() + 1;
  subject->renew();
  // What never comes is not awaited for as long as what has to come.
  eventually([&] { return server.tokenRequests().size() >= sent; },
             std::chrono::milliseconds(GetParam() == SubjectKind::BareClass ? 500 : 20'000));
  expectOnBareClassOnly(server.tokenRequests().size() < sent, {6, 6});
}

QStringList* loggedLines = nullptr;

/// Everything that is logged while it lives, with every category switched on.
struct EveryLine {
  EveryLine() {
    loggedLines = &lines;
    former = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& line) { loggedLines->append(line); });
    QLoggingCategory::setFilterRules(u"*=true"_s);
  }
  ~EveryLine() {
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(former);
  }
  bool have(const QString& text) const { return lines.join(u'\n').contains(text); }

  QStringList lines;
  QtMessageHandler former;
};

TEST_P(QtNetworkAuthDefect, N9TokensOfATruncatedReplyAreLogged) {
  const EveryLine log;
  answerTokens(200, "application/json", R"({"token_type":"Bearer","access_token":"CANARY)");
  asked = subject->begin();
  subject->comeBack();
  eventually([&] { return subject->hasEnded() || log.have(u"CANARY"_s); });
  expectOnBareClassOnly(log.have(u"CANARY"_s), {6, 8});
}

TEST_P(QtNetworkAuthDefect, N10AnHtmlPageIsTakenForAToken) {
  answerTokens(200, "text/html", "access_token=EVIL&token_type=Bearer&expires_in=3599");
  asked = subject->begin();
  subject->comeBack();
  letItEnd(1);
  expectOnBareClassOnly(subject->signIns() > 0, {6, 8});
}

TEST_P(QtNetworkAuthDefect, N11TheCodeIsNotBoundToTheClient) {
  answerTokensWell();
  const auto parameters = begin();
  const bool hasChallenge =
      parameters.value(u"code_challenge"_s).size() == 43 && parameters.value(u"code_challenge_method"_s) == u"S256"_s;
  subject->comeBack();
  letItEnd(1);
  const QString verifier = server.tokenRequests().value(0).parameters.value(u"code_verifier"_s);
  expectOnBareClassOnly(!hasChallenge || signin::codeChallenge(verifier) != parameters.value(u"code_challenge"_s),
                        {6, 8});
}

TEST_P(QtNetworkAuthDefect, N12ARefreshCarriesASecretAndARedirect) {
  signIn();
  const qsizetype sent = server.tokenRequests().size() + 1;
  subject->renew();
  letItEnd(sent);
  ASSERT_EQ(server.tokenRequests().size(), sent);
  const auto& form = server.tokenRequests().last().parameters;
  expectOnBareClassOnly(form.contains(u"client_secret"_s) || form.contains(u"redirect_uri"_s), {6, 8});
}

TEST_P(QtNetworkAuthDefect, N13ARenewalLooksLikeASignIn) {
  signIn();
  const qsizetype sent = server.tokenRequests().size() + 1;
  subject->renew();
  letItEnd(sent);
  expectOnBareClassOnly(subject->signIns() > 0, {6, 8});
}

TEST_P(QtNetworkAuthDefect, N13TheAddressWithTheStateIsLogged) {
  const EveryLine log;
  const QString state = begin().value(u"state"_s);
  ASSERT_FALSE(state.isEmpty());
  expectOnBareClassOnly(log.have(state), {6, 8});
}

TEST_P(QtNetworkAuthDefect, N13ACodeOfSpecialCharactersArrivesAsAnotherOne) {
  answerTokensWell();
  const QByteArray code = "0.A+/=%25 b";
  asked = subject->begin();
  subject->comeBack(code);
  letItEnd(1);
  ASSERT_FALSE(server.tokenRequests().isEmpty());
  expectOnBareClassOnly(server.tokenRequests().first().parameters.value(u"code"_s).toLatin1() != code, {6, 8});
}

TEST_P(QtNetworkAuthDefect, N14TheRedirectIsNotTheRegisteredOne) {
  const QUrl redirect(begin().value(u"redirect_uri"_s));
  expectOnBareClassOnly(redirect.host() != u"localhost"_s, {6, 7, 2});
}

}  // namespace
}  // namespace usher::test
