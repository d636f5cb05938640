// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/agreed_reading.h"

namespace usher::flow {

Pending<QList<bool>> agreedReading(ChangeTarget& target, Clock& clock, const QList<Change>& changes, QObject* context) {
  return chained(target.isSo(changes), context, [&target, &clock, changes, context](const QList<bool>& first) {
    if (!first.contains(true)) {
      return ready<QList<bool>>(first);
    }
    const auto again =
        chained(clock.after(agreementPause), context, [&target, changes] { return target.isSo(changes); });
    return mapped(again, context, [first](const QList<bool>& second) {
      QList<bool> both;
      for (qsizetype i = 0; i < first.size(); ++i) {
        both.append(first[i] && second.value(i));
      }
      return both;
    });
  });
}

}  // namespace usher::flow
