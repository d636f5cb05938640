// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include "graph/graph_client.h"
#include "support/await.h"
#include "support/fake_transport.h"

namespace usher::test {

/// `text` as a JSON object; fails the test when it is none.
inline QJsonObject json(const char* text) {
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(text, &error);
  EXPECT_TRUE(document.isObject()) << error.errorString().toStdString() << " at " << error.offset << ": " << text;
  return document.object();
}

/// Why `pending` failed; the code is "succeeded" when it did not.
template <typename T>
Failure awaitFailure(QFuture<Result<T>> pending) {
  const Result<T> result = await(pending);
  return result ? failure(Failure::Kind::Bug, QStringLiteral("succeeded")) : result.error();
}

/// A Graph client over a scripted transport.
class GraphFixture : public testing::Test {
 protected:
  void answer(const QByteArray& method, const QByteArray& target, const char* body, int status = 200) {
    m_transport.expect(method, target, jsonReply(status, json(body)));
  }
  void answerEmpty(const QByteArray& method, const QByteArray& target, int status = 204) {
    m_transport.expect(method, target, http::HttpReply{status});
  }
  QByteArray sentHeader(const QByteArray& name) const { return http::headerValue(m_transport.last().headers, name); }

  FakeTransport m_transport;
  graph::GraphClient m_client{m_transport, QUrl(QStringLiteral("https://graph.example"))};
};

}  // namespace usher::test
