// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "disk_trouble.h"

#include <sys/resource.h>

#include <csignal>

namespace usher::test {

namespace {

void limitFiles(bool isLimited) {
  rlimit limit{};
  getrlimit(RLIMIT_FSIZE, &limit);
  limit.rlim_cur = isLimited ? 0 : limit.rlim_max;
  setrlimit(RLIMIT_FSIZE, &limit);
}

}  // namespace

BrokenDisk::BrokenDisk() {
  std::signal(SIGXFSZ, SIG_IGN);
  limitFiles(true);
}

BrokenDisk::~BrokenDisk() {
  limitFiles(false);
}

FullDisk::FullDisk(const QString& folder) : m_filler(folder + QStringLiteral("/filler")) {
  if (!m_filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
    return;
  }
  for (qsizetype piece = 65'536; piece > 0; piece /= 2) {
    const QByteArray bytes(piece, 'x');
    while (m_filler.write(bytes) == piece) {
    }
  }
}

FullDisk::~FullDisk() {
  m_filler.remove();
}

}  // namespace usher::test
