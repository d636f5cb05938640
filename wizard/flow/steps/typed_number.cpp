// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/typed_number.h"

namespace usher::flow {

int numberToType(int changes, bool takesAway) {
  return changes > mostWithoutNumber || (takesAway && changes > 0) ? changes : 0;
}

bool isNumberTyped(const QString& typed, int number) {
  QString digits;
  for (const QChar sign : typed) {
    if (sign.isDigit()) {
      digits.append(QString::number(sign.digitValue()));
    } else if (!sign.isSpace() && !QStringLiteral(".,'\u2019").contains(sign)) {
      return false;
    }
  }
  return digits == QString::number(number);
}

}  // namespace usher::flow
