// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace usher::pages {

/// Rows of foreign text as comma-separated values that a spreadsheet opens: UTF-8 with a byte order mark, every cell in
/// quotes (RFC 4180), and none of them taken for a formula.
QByteArray csvText(const QList<QStringList>& rows);

}  // namespace usher::pages
