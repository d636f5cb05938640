// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/mutation.h"

#include <algorithm>
#include <random>

namespace usher::test {

namespace {

constexpr qsizetype longestInput = 16 * 1024;
constexpr qsizetype longestRun = 64;

/// A number below `end`. Not std::uniform_int_distribution, whose numbers differ between libraries.
qsizetype below(std::mt19937& random, qsizetype end) {
  return end <= 0 ? 0 : static_cast<qsizetype>(random() % static_cast<unsigned long>(end));
}

QByteArray anyOf(std::mt19937& random, const QList<QByteArray>& list) {
  return list.at(below(random, list.size()));
}

void mutateOnce(QByteArray& bytes, std::mt19937& random, const QList<QByteArray>& seeds) {
  static const QList<QByteArray> telling{"\"",
                                         "'",
                                         "<",
                                         ">",
                                         "@",
                                         ",",
                                         ";",
                                         ":",
                                         "{",
                                         "}",
                                         "[",
                                         "]",
                                         "\\",
                                         "\r\n",
                                         "\n",
                                         "\t",
                                         "%00",
                                         "%",
                                         "&",
                                         "=",
                                         "?",
                                         "#",
                                         "/..",
                                         "null",
                                         "-1",
                                         "1e999",
                                         "true",
                                         "\\u0000",
                                         "\\ud800",
                                         "\xFF\xFE",
                                         "\xEF\xBB\xBF",
                                         "\xE2\x80\x8B",
                                         "\xC3",
                                         "\xF4\x90",
                                         QByteArray(1, '\0')};
  const qsizetype at = below(random, bytes.size() + 1);
  const qsizetype length = 1 + below(random, std::min(longestRun, std::max<qsizetype>(bytes.size() - at, 1)));
  switch (below(random, 7)) {
    case 0:
      if (at < bytes.size()) {
        bytes[at] = static_cast<char>(bytes.at(at) ^ static_cast<char>(1 << below(random, 8)));
      }
      break;
    case 1:
      bytes.remove(at, length);
      break;
    case 2:
      bytes.insert(at, bytes.mid(at, length));
      break;
    case 3:
      bytes.insert(at, anyOf(random, telling));
      break;
    case 4: {
      const QByteArray other = anyOf(random, seeds);
      bytes.insert(at, other.mid(below(random, other.size()), length));
      break;
    }
    case 5:
      bytes.replace(at, length, anyOf(random, telling));
      break;
    default:
      bytes.truncate(at);
      bytes.append(anyOf(random, seeds).mid(at));
  }
  bytes.truncate(longestInput);
}

}  // namespace

QByteArray mutationOf(const QList<QByteArray>& seeds, unsigned number) {
  std::mt19937 random(number);
  QByteArray bytes = anyOf(random, seeds);
  for (qsizetype left = 1 + below(random, 8); left > 0; --left) {
    mutateOnce(bytes, random, seeds);
  }
  return bytes;
}

}  // namespace usher::test
