// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace usher::flow {

/// Where the first byte stands that is not UTF-8 (RFC 3629: no overlong form, no surrogate, nothing above U+10FFFF).
std::optional<qsizetype> firstNotUtf8(const QByteArray& text);

/// Counts from 1.
qsizetype lineOf(const QByteArray& text, qsizetype offset);

/// A member that stands twice in the same object, which QJsonDocument passes over in silence.
struct RepeatedMember {
  QString pointer;       ///< RFC 6901
  qsizetype offset = 0;  ///< Of the second one.
};

/// The first one in `json`, which must be valid JSON.
std::optional<RepeatedMember> repeatedMember(const QByteArray& json);

}  // namespace usher::flow
