// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "base/secret.h"

#include <gtest/gtest.h>
#include <sys/mman.h>

#include <QFile>
#include <QUuid>
#include <cstring>
#include <optional>

namespace usher {
namespace {

constexpr char mask = 0x5a;

/// A secret that this process knows only masked, so that a search for it does not find what it searches by.
struct Masked {
  QByteArray bytes = [] {
    QByteArray fresh = QUuid::createUuid().toByteArray() + QUuid::createUuid().toByteArray();
    for (char& c : fresh) {
      c ^= mask;
    }
    return fresh;
  }();

  Secret unmasked() const {
    QByteArray plain = bytes;
    for (char& c : plain) {
      c ^= mask;
    }
    return Secret(std::move(plain));
  }

  int countIn(const char* place, qint64 size) const {
    if (size < bytes.size()) {
      return 0;
    }
    const char* const last = place + size - bytes.size();
    int count = 0;
    while (place <= last) {
      place = static_cast<const char*>(std::memchr(place, bytes.front() ^ mask, static_cast<size_t>(last - place) + 1));
      if (place == nullptr) {
        break;
      }
      count += isAt(place++) ? 1 : 0;
    }
    return count;
  }
  bool isAt(const char* place) const {
    for (qsizetype i = 0; i < bytes.size(); ++i) {
      if (place[i] != static_cast<char>(bytes[i] ^ mask)) {
        return false;
      }
    }
    return true;
  }
};

/// How often the secret stands in what this process may write to.
int copiesInMemory(const Masked& secret) {
  constexpr size_t room = size_t{1} << 20;
  // Outside of the heap, and not among what is searched.
  char* const window = static_cast<char*>(
      mmap(nullptr, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0));
  QFile maps(QStringLiteral("/proc/self/maps")), memory(QStringLiteral("/proc/self/mem"));
  EXPECT_TRUE(maps.open(QIODevice::ReadOnly));
  EXPECT_TRUE(memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
  int found = 0;
  for (const QByteArray& line : maps.readAll().split('\n')) {
    const QByteArray range = line.left(line.indexOf(' '));
    const quint64 start = range.left(range.indexOf('-')).toULongLong(nullptr, 16);
    const quint64 end = range.mid(range.indexOf('-') + 1).toULongLong(nullptr, 16);
    const auto here = reinterpret_cast<quint64>(window);
    // Nothing that we made is that large; a sanitizer's shadow is.
    const bool isTooLarge = end - start > quint64{1} << 30;
    if (!line.contains(" rw") || isTooLarge || (start <= here && here < end)) {
      continue;
    }
    const auto overlap = static_cast<quint64>(secret.bytes.size() - 1);
    for (quint64 at = start; at < end; at += room - overlap) {
      memory.seek(static_cast<qint64>(at));
      const qint64 got = memory.read(window, static_cast<qint64>(std::min<quint64>(room, end - at)));
      found += secret.countIn(window, got);
    }
  }
  munmap(window, room);
  return found;
}

TEST(SecretTest, IsGoneFromMemoryWithItsLastOwner) {
  const Masked masked;
  ASSERT_EQ(copiesInMemory(masked), 0);
  {
    std::optional<Secret> secret = masked.unmasked();
    ASSERT_EQ(copiesInMemory(masked), 1) << "this search finds nothing";
    Secret moved = std::move(*secret);
    EXPECT_EQ(copiesInMemory(masked), 1);
    secret = moved.duplicate();
    EXPECT_EQ(copiesInMemory(masked), 2);
    secret.reset();
    EXPECT_EQ(copiesInMemory(masked), 1);
    moved = Secret("another");
    EXPECT_EQ(copiesInMemory(masked), 0) << "overwritten, but not wiped";
    moved = masked.unmasked();
    EXPECT_EQ(copiesInMemory(masked), 1);
  }
  EXPECT_EQ(copiesInMemory(masked), 0);
}

TEST(SecretTest, IsNeverPrinted) {
  QString text;
  QDebug(&text) << Secret("CANARY");
  EXPECT_EQ(text.trimmed(), QStringLiteral("<secret>"));
}

}  // namespace
}  // namespace usher
