// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace usher::pages {

/// "12:04" when `when` is today, else "3 Mar, 12:04"; the computer's time zone.
QString clockTime(const QDateTime& when, const QDateTime& now);

/// "just now", "3 minutes ago", and from an hour on as clockTime().
QString timeAgo(const QDateTime& when, const QDateTime& now);

}  // namespace usher::pages
