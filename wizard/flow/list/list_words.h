// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace usher::flow {

/// Whether a cell reads like the heading of a column of people ("E-Mail-Adresse", "User principal name").
bool isHeading(QStringView cell);

/// Whether a cell says in words that there is no value ("none", "n/a", "unbekannt").
bool meansNothing(QStringView cell);

/// How likely a column of this heading holds the address of the row's own person: 3 by user name, 2 by mail, 1 for
/// anything else, 0 for the address of somebody else, such as the manager's.
int addressRankOf(QStringView heading);

/// Whether text without an address may be meant as a person, rather than being a sentence, a label or a ruled line.
bool mayBeName(QStringView text);

/// The stricter reading, for what stands between commas in a sentence: every word begins as names do.
bool looksLikeName(QStringView text);

}  // namespace usher::flow
