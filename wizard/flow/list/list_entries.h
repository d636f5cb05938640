// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/list/pasted_list.h"
#include "flow/list/table_shape.h"

namespace usher::flow {

/// The entries of a table: a row each, or one for each address in the row's cell.
QList<PastedEntry> entriesOfTable(QStringView text, const TableShape& shape);

/// The entries of anything else: lines, lists with semicolons or commas, mail text.
QList<PastedEntry> entriesOfLines(QStringView text);

/// An entry for each address of one line, and for each name beside them.
void appendEntriesOfLine(QList<PastedEntry>& entries, QStringView text, int line);

/// What an entry shows of where it stood: on one line, and `instead` where that is too long.
QString inputOf(QStringView text, QStringView instead = {});

}  // namespace usher::flow
