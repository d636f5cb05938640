// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT

// The first byte chooses what comes back from Microsoft or from whoever pretends to be it.

#include <QUrl>
#include <algorithm>
#include <cstdint>

#include "http/auth_challenge.h"
#include "signin/aadsts.h"
#include "signin/authorization_redirect.h"
#include "signin/consent_request.h"
#include "signin/form_query.h"
#include "signin/id_token.h"
#include "signin/redirect_match.h"
#include "signin/request_head.h"
#include "signin/token_reply.h"
#include "tests/fuzz/check.h"

using namespace usher;

namespace {

const QString fuzzState = QStringLiteral("c3RhdGU");
const QString fuzzTenant = QStringLiteral("5d6b0e2a-7f3c-4a58-9a52-3f1f0e6a7b01");
const QString fuzzClient = QStringLiteral("0f3d8a10-1c2b-4d5e-8f90-a1b2c3d4e5f6");
const QUrl loopback(QStringLiteral("http://127.0.0.1:51234/"));

void readCode(const QByteArray& bytes) {
  const QUrl url = QUrl::fromEncoded(bytes);
  const auto code = signin::readAuthorizationRedirect(url, loopback, fuzzState);
  if (code) {
    const auto parameters = signin::singleParameters(url);
    USHER_PROMISE(signin::isRedirectTo(url, loopback) && parameters);
    USHER_PROMISE(!code->code.isEmpty() && parameters->value(QStringLiteral("state")) == fuzzState);
    USHER_PROMISE(!parameters->contains(QStringLiteral("error")));
  } else {
    USHER_PROMISE(code.error().kind != Failure::Kind::Bug);
  }
}

void readHead(const QByteArray& bytes) {
  const auto head = signin::RequestHead::read(bytes);
  if (head.state == signin::RequestHead::State::Complete) {
    const auto isVisible = [](char c) { return c > 0x20 && c < 0x7F; };
    USHER_PROMISE(!head.target.isEmpty() && std::all_of(head.target.begin(), head.target.end(), isVisible));
    USHER_PROMISE(bytes.endsWith("\r\n\r\n"));
  }
  // As it comes from a socket, in two parts: the first must not be taken for the whole.
  const auto half = signin::RequestHead::read(QByteArrayView(bytes).first(bytes.size() / 2));
  USHER_PROMISE(half.state != signin::RequestHead::State::Complete ||
                bytes.left(bytes.size() / 2).endsWith("\r\n\r\n"));
}

void readConsent(const QByteArray& bytes) {
  const signin::ConsentRequest request{fuzzTenant, fuzzClient, fuzzState,
                                       QUrl(QStringLiteral("https://vendor.example/connected"))};
  const QUrl url = QUrl::fromEncoded(bytes);
  if (signin::readConsentRedirect(url, request) != signin::ConsentAnswer::Unclear) {
    const auto parameters = signin::singleParameters(url);
    USHER_PROMISE(signin::isRedirectTo(url, request.redirectUri));
    USHER_PROMISE(parameters && parameters->value(QStringLiteral("state")) == fuzzState);
  }
}

void readLink(const QByteArray& bytes) {
  signin::LinkExpectation expectation;
  expectation.cloud.authority = QUrl(QStringLiteral("https://login.example"));
  expectation.cloud.graph = QUrl(QStringLiteral("https://graph.example"));
  expectation.application.clientId = fuzzClient;
  expectation.tenantId = fuzzTenant;
  expectation.verifiedDomains = {QStringLiteral("contoso.example")};
  const auto link = signin::readVendorLink(QString::fromUtf8(bytes), expectation);
  if (!link) {
    USHER_PROMISE(link.error().kind != Failure::Kind::Bug);
  }
}

void readToken(const QByteArray& bytes) {
  const http::HttpReply reply{
      200, {{"Content-Type", "application/json"}, {"Date", "Mon, 02 Mar 2026 12:00:00 GMT"}}, bytes};
  const auto token = signin::readTokenReply(reply);
  USHER_PROMISE(token || token.error().kind != Failure::Kind::Bug);
  signin::readTokenReply({400, {}, bytes}).value_or(signin::TokenReply());
  signin::demandedClaims({400, {}, bytes});
  signin::demandedClaims({401, {{"WWW-Authenticate", bytes}}, {}});
}

void readId(const QByteArray& bytes) {
  const signin::IdTokenExpectation expectation{QUrl(QStringLiteral("https://login.example")), fuzzClient, fuzzTenant,
                                               QStringLiteral("nonce"), QDateTime({2026, 3, 2}, {12, 0}, Qt::UTC)};
  const auto account = signin::readIdToken(bytes, expectation);
  USHER_PROMISE(account || account.error().kind != Failure::Kind::Bug);
}

void readForm(const QByteArray& bytes) {
  const auto parameters = signin::formParameters(bytes);
  if (parameters) {
    const auto again = signin::formParameters(signin::encodedQuery(*parameters).toLatin1());
    USHER_PROMISE(again && *again == *parameters);
  }
}

void readChallenges(const QByteArray& bytes) {
  for (const http::AuthChallenge& challenge : http::authChallenges(bytes)) {
    USHER_PROMISE(!challenge.scheme.isEmpty());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) {
    return 0;
  }
  const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
  switch (static_cast<char>(data[0])) {
    case 'c':
      readCode(bytes);
      break;
    case 'h':
      readHead(bytes);
      break;
    case 'n':
      readConsent(bytes);
      break;
    case 'v':
      readLink(bytes);
      break;
    case 't':
      readToken(bytes);
      break;
    case 'i':
      readId(bytes);
      break;
    case 'f':
      readForm(bytes);
      break;
    case 'w':
      readChallenges(bytes);
      break;
    default:
      signin::aadstsNumber(QString::fromUtf8(bytes));
  }
  return 0;
}
