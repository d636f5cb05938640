// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "profile/profile_problem.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::profile {

QString deeper(const QString& pointer, QString key) {
  return pointer + u'/' + key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

QString deeper(const QString& pointer, qsizetype index) {
  return pointer + u'/' + QString::number(index);
}

}  // namespace usher::profile
