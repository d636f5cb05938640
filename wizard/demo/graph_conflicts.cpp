// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_conflicts.h"

#include <algorithm>

#include "demo/seeded.h"

namespace usher::demo {

namespace {

// In a thousand: of each write for every other request at work, and of all writes where a seed asks for it.
constexpr quint64 chanceBesideAnother = 20;
constexpr quint64 mostChance = 300;
constexpr quint64 chanceWhenSeeded = 100;

}  // namespace

std::optional<GraphProblem> GraphConflicts::meeting(int request, const QString& servicePrincipal,
                                                    const QDateTime& now) {
  if (servicePrincipal.isEmpty() || !m_scenario.conflicts) {
    return std::nullopt;
  }
  QList<Work>& works = m_atWork[servicePrincipal];
  works.removeIf([&now](const Work& work) { return work.until <= now; });
  const auto own =
      std::find_if(works.begin(), works.end(), [request](const Work& work) { return work.request == request; });
  const qsizetype others = works.size() - (own == works.end() ? 0 : 1);
  if (own == works.end() && m_scenario.latency.count() > 0) {
    works.append({request, now.addMSecs(m_scenario.latency.count())});
  }
  if (!collides(others)) {
    return std::nullopt;
  }
  // Both have been seen.
  const int status = m_writes % 4 == 0 ? 503 : 409;
  return GraphProblem{
      status, QStringLiteral("Directory_ConcurrencyViolation"),
      QStringLiteral("Unable to update the specified object because it was changed by another request. Retry later.")};
}

bool GraphConflicts::collides(qsizetype others) {
  const quint64 drawn = seeded(static_cast<quint64>(m_scenario.conflictSeed), m_writes++) % 1000;
  const quint64 beside = std::min(mostChance, static_cast<quint64>(others) * chanceBesideAnother);
  return drawn < (m_scenario.conflictSeed != 0 ? std::max(chanceWhenSeeded, beside) : beside);
}

QString changedServicePrincipal(const QString& path) {
  const QString first = path.section(QLatin1Char('/'), 1, 1);
  const QLatin1String collection("servicePrincipals");
  if (first.compare(collection, Qt::CaseInsensitive) == 0) {
    return path.section(QLatin1Char('/'), 2, 2).toLower();
  }
  return first.startsWith(collection, Qt::CaseInsensitive) ? first.mid(collection.size()).toLower() : QString();
}

}  // namespace usher::demo
