// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/waiting_words.h"

#include <QCoreApplication>

namespace usher::shell {

struct WaitingWords {
  Q_DECLARE_TR_FUNCTIONS(usher::shell::WaitingWords)
};

QString waitingText(const QString& busyText, const flow::Waiting* waiting, const QDateTime& now) {
  if (!waiting) {
    return busyText;
  }
  if (const QDateTime until = waiting->pausedUntil(); until.isValid() && until > now) {
    const auto seconds = static_cast<int>((now.msecsTo(until) + 999) / 1000);
    //: The number first, since a small window cuts off what follows.
    return WaitingWords::tr("%n seconds left: Microsoft asked us to wait", nullptr, seconds);
  }
  //: %1 is what is going on, such as "Reading the organisation".
  return waiting->isSlow() && !busyText.isEmpty() ? WaitingWords::tr("%1 (it takes longer than usual)").arg(busyText)
                                                  : busyText;
}

}  // namespace usher::shell
