// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/run_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace usher::pages {

struct RunWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::RunWords)
};

QString doneOf(int done, int total) {
  //: How far something is, such as "412 of 1,000 done".
  return RunWords::tr("%1 of %2 done").arg(QLocale().toString(done), QLocale().toString(total));
}

QString restText(int left, const std::optional<std::chrono::seconds>& timeLeft) {
  const QString toGo = QLocale().toString(left);
  if (!timeLeft) {
    //: %1 is how many changes are still to be made.
    return RunWords::tr("%1 to go.").arg(toGo);
  }
  const auto minutes = static_cast<int>((timeLeft->count() + 30) / 60);
  return minutes == 0 ? RunWords::tr("%1 to go, less than a minute left.").arg(toGo)
                      : RunWords::tr("%1 to go, about %n minutes left.", nullptr, minutes).arg(toGo);
}

}  // namespace usher::pages
