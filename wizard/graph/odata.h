// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher::graph {

/// `text` as one path segment or key value: everything but unreserved characters percent-encoded.
QString segment(const QString& text);

/// `text` as an OData string literal: in single quotes, those in it doubled (OData 4.01 ABNF). Not percent-encoded.
QString literal(const QString& text);

/// One clause of $search, "property:text" in double quotes with backslashes and quotes escaped; control characters
/// become spaces, and at most 100 characters of `text` are used.
QString searchClause(const QString& property, const QString& text);

}  // namespace usher::graph
