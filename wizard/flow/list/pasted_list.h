// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "base/result.h"

namespace usher::flow {

/// One entry of a list of people as somebody gave it: an address, or something that holds none.
struct PastedEntry {
  int line = 0;     ///< Counts from 1, in the text as given.
  QString input;    ///< As it stood there, trimmed; foreign text.
  QString address;  ///< Lower case; empty where no address was found.

  bool operator==(const PastedEntry&) const = default;
};

/// Reads any list of people: a line each, "Name <address>" lists of mail programs, a column copied from a spreadsheet,
/// semicolons, CSV with any header and quoted fields. Header lines and blank ones are no entries. An address that
/// stands there twice is two entries. Never fails; takes time in proportion to the text.
QList<PastedEntry> entriesOf(const QString& text);

/// The text of a file: UTF-8, or UTF-16 by its byte order mark or its zeros. BadInput with a whole sentence as detail
/// that names the place where it is not text ("not-text"), or when it is larger than `mostBytes` ("too-large").
Result<QString> textOfList(const QByteArray& bytes, qsizetype mostBytes = 10'000'000);

}  // namespace usher::flow
