// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "memory.h"

#include <malloc.h>

#include <QFile>

namespace usher::bench {

double memoryInUse() {
  // What was freed but not given back is no growth.
  malloc_trim(0);
  QFile file(QStringLiteral("/proc/self/smaps_rollup"));
  double kilobytes = 0;
  if (file.open(QIODevice::ReadOnly)) {
    for (const QByteArray& line : file.readAll().split('\n')) {
      if (line.startsWith("Private_Dirty:") || line.startsWith("Private_Clean:")) {
        kilobytes += line.simplified().split(' ').at(1).toDouble();
      }
    }
  }
  return kilobytes / 1024;
}

}  // namespace usher::bench
