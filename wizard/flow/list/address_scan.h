// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace usher::flow {

/// An address within a text.
struct FoundAddress {
  qsizetype start = 0, end = 0;  ///< Where it stands, without angle brackets and prefixes such as "mailto:".
  QString address;               ///< Lower case, composed (Unicode NFC).
};

/// All addresses in `text`, in order. What is nearly one, such as two joined by a missing space, is none, so that
/// nobody else is found by a part of it.
QList<FoundAddress> addressesIn(QStringView text);
bool holdsAddress(QStringView text);

}  // namespace usher::flow
