// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/similar_names.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace usher::graph {

namespace {

QString foldedName(const QString& name) {
  QString folded = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
  folded.removeIf([](QChar c) { return c.isSpace() || c.isMark(); });
  return folded;
}

int editDistance(const QString& one, const QString& other) {
  std::vector<int> row(static_cast<std::size_t>(other.size()) + 1);
  std::iota(row.begin(), row.end(), 0);
  for (qsizetype i = 0; i < one.size(); ++i) {
    int diagonal = row[0]++;
    for (std::size_t j = 1; j < row.size(); ++j) {
      const int change = diagonal + (one.at(i) == other.at(static_cast<qsizetype>(j) - 1) ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
    }
  }
  return row.back();
}

}  // namespace

bool isSimilarName(const QString& one, const QString& other) {
  const QString a = foldedName(one).left(100);
  const QString b = foldedName(other).left(100);
  if (a.isEmpty() || b.isEmpty()) {
    return false;
  }
  return a.startsWith(b) || b.startsWith(a) || editDistance(a, b) <= 2;
}

}  // namespace usher::graph
