// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/times.h"

#include <QCoreApplication>
#include <QLocale>

namespace usher::pages {

struct Times {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::Times)
};

QString clockTime(const QDateTime& when, const QDateTime& now) {
  const QDateTime local = when.toLocalTime();
  const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
  if (local.date() == now.toLocalTime().date()) {
    return time;
  }
  //: %1 a day and month ("3 Mar"), %2 a time ("12:04").
  return Times::tr("%1, %2").arg(QLocale().toString(local.date(), Times::tr("d MMM", "format of a date without year")),
                                 time);
}

QString timeAgo(const QDateTime& when, const QDateTime& now) {
  const qint64 seconds = when.secsTo(now);
  if (seconds < 0 || seconds >= 3600) {
    return clockTime(when, now);
  }
  if (seconds < 60) {
    return Times::tr("just now");
  }
  return Times::tr("%n minutes ago", nullptr, static_cast<int>(seconds / 60));
}

}  // namespace usher::pages
