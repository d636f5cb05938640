// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace usher::signin {

/// The head of an HTTP/1.x request as far as the listener needs it (RFC 9112). Pure, so that it can be fed with
/// anything.
struct RequestHead {
  enum class State { Incomplete, Malformed, TooLong, Complete };

  State state = State::Incomplete;
  QByteArray method, target, host;

  /// The request line may have at most 8 kB, the whole head 32 kB: browsers send localhost every cookie they keep for
  /// it.
  static constexpr qsizetype longestLine = 8 * 1024;
  static constexpr qsizetype longestHead = 32 * 1024;

  /// Reads what has come so far. Exactly one Host header, no other line ends than CRLF, no body.
  static RequestHead read(QByteArrayView received);
};

}  // namespace usher::signin
