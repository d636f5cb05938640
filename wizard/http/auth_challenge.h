// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <utility>

namespace usher::http {

/// One challenge of a WWW-Authenticate header: RFC 9110 section 11.6.1.
struct AuthChallenge {
  QByteArray scheme;
  QByteArray token68 = {};
  QList<std::pair<QByteArray, QByteArray>> parameters = {};  ///< Quotes and escapes taken off.

  /// The value of parameter `name` (case-insensitive), or empty.
  QByteArray parameter(const QByteArray& name) const;
};

/// The challenges of a header's value, several of which may stand behind commas, as may the parameters of each. What
/// follows the first violation of the syntax is left out, and so is the parameter that has it. A value without quotes
/// may hold every character but blanks, commas and quotes, because base64 is sent like that, and a blank may stand
/// where a comma should.
QList<AuthChallenge> authChallenges(const QByteArray& header);

}  // namespace usher::http
