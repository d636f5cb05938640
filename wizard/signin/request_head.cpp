// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/request_head.h"

#include <QList>
#include <algorithm>

namespace usher::signin {

namespace {

using HeadState = RequestHead::State;

bool isVisible(char c) {
  return c > 0x20 && c < 0x7F;
}

bool isVisibleText(const QByteArray& text) {
  return !text.isEmpty() && std::all_of(text.begin(), text.end(), isVisible);
}

bool hasStrayControl(const QByteArray& line) {
  return std::any_of(line.begin(), line.end(),
                     [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F; });
}

bool readRequestLine(const QByteArray& line, RequestHead& head) {
  const QList<QByteArray> words = line.split(' ');
  if (words.size() != 3 || !isVisibleText(words[0]) || !isVisibleText(words[1]) ||
      (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")) {
    return false;
  }
  head.method = words[0];
  head.target = words[1];
  return true;
}

bool readHeaderLine(const QByteArray& line, RequestHead& head) {
  const qsizetype colon = line.indexOf(':');
  const QByteArray name = line.left(colon).toLower();
  if (colon <= 0 || !isVisibleText(name) || hasStrayControl(line) || name == "transfer-encoding" ||
      (name == "content-length" && line.mid(colon + 1).trimmed() != "0")) {
    return false;
  }
  if (name == "host") {
    if (!head.host.isEmpty()) {
      return false;
    }
    head.host = line.mid(colon + 1).trimmed().toLower();
  }
  return true;
}

RequestHead unusable(HeadState state) {
  RequestHead head;
  head.state = state;
  return head;
}

}  // namespace

RequestHead RequestHead::read(QByteArrayView received) {
  const QByteArray bytes = received.toByteArray();
  const qsizetype lineEnd = bytes.indexOf('\n');
  const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
  if ((lineEnd < 0 ? bytes.size() : lineEnd) > longestLine || (headEnd < 0 ? bytes.size() : headEnd) > longestHead) {
    return unusable(State::TooLong);
  }
  if (headEnd < 0) {
    const bool hasBareLineFeed = lineEnd == 0 || (lineEnd > 0 && bytes[lineEnd - 1] != '\r');
    return unusable(hasBareLineFeed ? State::Malformed : State::Incomplete);
  }
  if (bytes.size() > headEnd + 4) {
    return unusable(State::Malformed);
  }
  RequestHead head;
  QList<QByteArray> lines;
  for (qsizetype at = 0; at < headEnd;) {
    const qsizetype end = bytes.indexOf("\r\n", at);
    lines.append(bytes.mid(at, end - at));
    at = end + 2;
  }
  bool isSound = !lines.isEmpty() && readRequestLine(lines.takeFirst(), head);
  for (const QByteArray& line : std::as_const(lines)) {
    isSound = isSound && readHeaderLine(line, head);
  }
  head.state = isSound ? State::Complete : State::Malformed;
  return head;
}

}  // namespace usher::signin
