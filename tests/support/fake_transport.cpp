// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "support/fake_transport.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

#include "support/canary.h"

namespace usher::test {

namespace {

QByteArray targetOf(const QUrl& url) {
  return url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

}  // namespace

http::HttpReply jsonReply(int status, const QJsonObject& body, http::Headers headers) {
  headers.emplaceBack("Content-Type", "application/json");
  return {status, std::move(headers), QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

FakeTransport::~FakeTransport() {
  for (const Expectation& missing : m_expected) {
    ADD_FAILURE() << "never sent: " << missing.method.constData() << ' ' << missing.target.constData();
  }
}

void FakeTransport::expect(const QByteArray& method, const QByteArray& target, Result<http::HttpReply> answer) {
  if (answer) {
    answer->headers = canaryHeaders(std::move(answer->headers));
    answer->body = canaryBody(answer->body);
  }
  expectOpen(method, target).finish(std::move(answer));
}

Completion<http::HttpReply> FakeTransport::expectOpen(const QByteArray& method, const QByteArray& target) {
  m_expected.push_back({method, target, {}});
  return m_expected.back().answer;
}

Pending<http::HttpReply> FakeTransport::send(http::HttpRequest request) {
  m_sent.append(request);
  const QByteArray target = targetOf(request.url);
  if (m_expected.empty() || m_expected.front().method != request.method || m_expected.front().target != target) {
    ADD_FAILURE() << "not expected now: " << request.method.constData() << ' ' << target.constData();
    return ready<http::HttpReply>(fail(Failure::Kind::Bug, QStringLiteral("unexpected-request")));
  }
  const auto pending = m_expected.front().answer.pending();
  m_expected.pop_front();
  return pending;
}

QJsonObject FakeTransport::lastJson() const {
  return QJsonDocument::fromJson(last().body).object();
}

}  // namespace usher::test
