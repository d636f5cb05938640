// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace usher::flow {

/// The bytes by which a spreadsheet program knows UTF-8.
inline constexpr char utf8Mark[] = "\xef\xbb\xbf";

/// One record of a CSV file (RFC 4180, section 2), with its line break. Foreign text is made one line; what a
/// spreadsheet program would take for a formula (it begins with =, +, -, @ or a tab) gets an apostrophe before it.
QByteArray csvRecord(const QStringList& fields);

}  // namespace usher::flow
