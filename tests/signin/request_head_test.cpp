// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/request_head.h"

#include <gtest/gtest.h>

#include <QList>
#include <algorithm>
#include <random>

namespace usher::test {
namespace {

using signin::RequestHead;

const QByteArray wellFormed =
    "GET /cb?code=a&state=b HTTP/1.1\r\nHost: localhost:4711\r\nAccept: */*\r\nCookie: a=b\r\n\r\n";

bool isClean(const QByteArray& text) {
  return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

/// Changes, doubles, removes or inserts bytes, as a seed says.
QByteArray mutated(QByteArray request, std::mt19937& random) {
  static const QByteArray nasty = QByteArrayLiteral("\r\n\0\t :\x7f\xff%?#/HOST");
  const auto below = [&random](qsizetype bound) {
    return std::uniform_int_distribution<qsizetype>(0, bound - 1)(random);
  };
  for (qsizetype changes = 1 + below(6); changes > 0 && !request.isEmpty(); --changes) {
    const qsizetype at = below(request.size());
    switch (below(4)) {
      case 0:
        request[at] = nasty[below(nasty.size())];
        break;
      case 1:
        request.remove(at, 1 + below(8));
        break;
      case 2:
        request.insert(at, nasty.mid(below(nasty.size()), 1 + below(4)));
        break;
      default:
        request.insert(at, request.mid(at, 1 + below(40)));
        break;
    }
  }
  return request;
}

TEST(RequestHeadReading, WhateverComesIsReadAsCleanWordsOrNotAtAll) {
  std::mt19937 random(4711);
  int complete = 0;
  for (int i = 0; i < 50'000; ++i) {
    const QByteArray request = mutated(wellFormed, random);
    const RequestHead head = RequestHead::read(request);
    if (head.state != RequestHead::State::Complete) {
      continue;
    }
    ++complete;
    ASSERT_TRUE(isClean(head.method)) << request.toPercentEncoding().constData();
    ASSERT_TRUE(isClean(head.target)) << request.toPercentEncoding().constData();
    ASSERT_FALSE(head.host.contains('\r') || head.host.contains('\n') || head.host.contains('\0'));
    ASSERT_TRUE(request.endsWith("\r\n\r\n"));
  }
  EXPECT_GT(complete, 100);
}

TEST(RequestHeadReading, EveryBeginningOfARequestIsIncompleteAndNothingElse) {
  for (qsizetype length = 0; length < wellFormed.size(); ++length) {
    EXPECT_EQ(RequestHead::read(wellFormed.left(length)).state, RequestHead::State::Incomplete) << length;
  }
  EXPECT_EQ(RequestHead::read(wellFormed).state, RequestHead::State::Complete);
}

TEST(RequestHeadReading, TheLimitsHoldToTheByte) {
  const QByteArray tail = "\r\nHost: a:1\r\n\r\n";
  const auto withLine = [&](qsizetype length) { return "GET /" + QByteArray(length - 14, 'x') + " HTTP/1.1" + tail; };
  EXPECT_EQ(RequestHead::read(withLine(RequestHead::longestLine - 1)).state, RequestHead::State::Complete);
  EXPECT_EQ(RequestHead::read(withLine(RequestHead::longestLine + 1)).state, RequestHead::State::TooLong);
}

}  // namespace
}  // namespace usher::test
