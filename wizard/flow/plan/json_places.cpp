// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/plan/json_places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>

namespace usher::flow {

namespace {

/// How many bytes follow this first one, and within which bounds the second one lies; -1: no first byte.
struct Utf8Lead {
  int following = -1;
  uchar least = 0x80, most = 0xBF;
};

Utf8Lead leadOf(uchar byte) {
  if (byte < 0x80) {
    return {0};
  }
  if (byte >= 0xC2 && byte <= 0xDF) {
    return {1};
  }
  if ((byte & 0xF0) == 0xE0) {
    return {2, static_cast<uchar>(byte == 0xE0 ? 0xA0 : 0x80), static_cast<uchar>(byte == 0xED ? 0x9F : 0xBF)};
  }
  if (byte >= 0xF0 && byte <= 0xF4) {
    return {3, static_cast<uchar>(byte == 0xF0 ? 0x90 : 0x80), static_cast<uchar>(byte == 0xF4 ? 0x8F : 0xBF)};
  }
  return {};
}

/// An object or array that is open where the reading is.
struct OpenValue {
  bool isObject = false, awaitsKey = false;
  QSet<QString> keys = {};
  QString key = {};
  qsizetype index = 0;
};

QString pointerStep(QString key) {
  return QLatin1Char('/') +
         key.replace(QLatin1Char('~'), QStringLiteral("~0")).replace(QLatin1Char('/'), QStringLiteral("~1"));
}

QString pointerTo(const QList<OpenValue>& open) {
  QString pointer;
  for (const OpenValue& value : open) {
    pointer += pointerStep(value.isObject ? value.key : QString::number(value.index));
  }
  return pointer;
}

/// Where the text that begins with the quote at `begin` ends: behind its other quote.
qsizetype endOfText(const QByteArray& json, qsizetype begin) {
  qsizetype at = begin + 1;
  while (at < json.size() && json[at] != '"') {
    at += json[at] == '\\' ? 2 : 1;
  }
  return qMin(at + 1, json.size());
}

QString textAt(const QByteArray& json, qsizetype begin, qsizetype end) {
  return QJsonDocument::fromJson('[' + json.mid(begin, end - begin) + ']').array().at(0).toString();
}

}  // namespace

std::optional<qsizetype> firstNotUtf8(const QByteArray& text) {
  for (qsizetype at = 0; at < text.size();) {
    const Utf8Lead lead = leadOf(static_cast<uchar>(text[at]));
    if (lead.following < 0 || at + lead.following >= text.size()) {
      return at;
    }
    for (int i = 1; i <= lead.following; ++i) {
      const auto byte = static_cast<uchar>(text[at + i]);
      const bool isSecond = i == 1;
      if (byte < (isSecond ? lead.least : 0x80) || byte > (isSecond ? lead.most : 0xBF)) {
        return at;
      }
    }
    at += 1 + lead.following;
  }
  return {};
}

qsizetype lineOf(const QByteArray& text, qsizetype offset) {
  return text.left(offset).count('\n') + 1;
}

std::optional<RepeatedMember> repeatedMember(const QByteArray& json) {
  QList<OpenValue> open;
  for (qsizetype at = 0; at < json.size(); ++at) {
    switch (json[at]) {
      case '{':
        open.append(OpenValue{true, true});
        break;
      case '[':
        open.append(OpenValue{});
        break;
      case '}':
      case ']':
        open.removeLast();
        break;
      case ',':
        open.last().awaitsKey = open.last().isObject;
        ++open.last().index;
        break;
      case '"': {
        const qsizetype begin = std::exchange(at, endOfText(json, at) - 1);
        if (!open.isEmpty() && std::exchange(open.last().awaitsKey, false)) {
          OpenValue& object = open.last();
          object.key = textAt(json, begin, at + 1);
          if (object.keys.contains(object.key)) {
            return RepeatedMember{pointerTo(open), begin};
          }
          object.keys.insert(object.key);
        }
        break;
      }
      default:
        break;
    }
  }
  return {};
}

}  // namespace usher::flow
