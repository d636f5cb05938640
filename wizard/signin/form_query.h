// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>
#include <optional>
#include <utility>

namespace usher::signin {

/// The parameters of an application/x-www-form-urlencoded query in their order, decoded. Nothing when a percent
/// sequence is malformed or the bytes are not UTF-8.
std::optional<QList<std::pair<QString, QString>>> formParameters(const QByteArray& encoded);

/// The parameters of `url`'s query by name. Nothing when it is malformed or a name appears twice: which of two values
/// counts is what parsers disagree about (RFC 6749 3.1).
std::optional<QHash<QString, QString>> singleParameters(const QUrl& url);

/// `parameters` as a query in which everything but unreserved characters is percent-encoded (RFC 3986 2.3).
QString encodedQuery(const QList<std::pair<QString, QString>>& parameters);

}  // namespace usher::signin
