// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace usher::http {

/// A date of RFC 9110 5.6.7, in its usual form or one of the two obsolete ones, in UTC; invalid when it is none. The
/// weekday is not compared.
QDateTime httpDate(const QByteArray& header);

}  // namespace usher::http
