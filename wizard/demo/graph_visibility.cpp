// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_visibility.h"

namespace usher::demo {

namespace {

constexpr int daysInBin = 30;

template <typename T>
const T* visibleOf(const Table<T>& truth, const Table<T>& stale, const QString& id, const QDateTime& now) {
  if (const auto old = stale.constFind(id); old != stale.cend() && old->visibleUntil > now) {
    return &*old;
  }
  const auto current = truth.constFind(id);
  const bool settled = current != truth.cend() && (!current->visibleFrom.isValid() || current->visibleFrom <= now);
  return settled ? &*current : nullptr;
}

template <typename T>
QList<const T*> allVisibleOf(const Table<T>& truth, const Table<T>& stale, const QDateTime& now) {
  QList<const T*> all;
  for (auto it = truth.keyBegin(); it != truth.keyEnd(); ++it) {
    if (const T* seen = visibleOf(truth, stale, *it, now)) {
      all.append(seen);
    }
  }
  for (const T& old : stale) {
    if (old.visibleUntil > now && !truth.contains(old.id)) {
      all.append(&old);
    }
  }
  return all;
}

template <typename T>
void keepStaleIn(Table<T>& stale, const T& before, const QDateTime& now, const QDateTime& settled) {
  stale.removeIf([&now](const auto& old) { return old->visibleUntil <= now; });
  const bool wasSeen = !before.visibleFrom.isValid() || before.visibleFrom <= now;
  if (settled <= now || (!wasSeen && !stale.contains(before.id))) {
    return;
  }
  if (!stale.contains(before.id)) {
    stale.insert(before.id, before);
  }
  stale[before.id].visibleUntil = settled;
}

}  // namespace

bool isInBin(const ServicePrincipal& deleted, const QDateTime& now) {
  return !deleted.deleted.isValid() || deleted.deleted.addDays(daysInBin) > now;
}

const ServicePrincipal* visibleServicePrincipal(const World& world, const QString& id, const QDateTime& now) {
  return visibleOf(world.servicePrincipals, world.staleServicePrincipals, id, now);
}

const Grant* visibleGrant(const World& world, const QString& id, const QDateTime& now) {
  return visibleOf(world.grants, world.staleGrants, id, now);
}

const Assignment* visibleAssignment(const World& world, const QString& id, const QDateTime& now) {
  return visibleOf(world.assignments, world.staleAssignments, id, now);
}

QList<const ServicePrincipal*> visibleServicePrincipals(const World& world, const QDateTime& now) {
  return allVisibleOf(world.servicePrincipals, world.staleServicePrincipals, now);
}

QList<const Grant*> visibleGrants(const World& world, const QDateTime& now) {
  return allVisibleOf(world.grants, world.staleGrants, now);
}

QList<const Assignment*> visibleAssignments(const World& world, const QDateTime& now) {
  return allVisibleOf(world.assignments, world.staleAssignments, now);
}

void keepStale(World& world, const ServicePrincipal& before, const QDateTime& now, const QDateTime& settled) {
  keepStaleIn(world.staleServicePrincipals, before, now, settled);
}

void keepStale(World& world, const Grant& before, const QDateTime& now, const QDateTime& settled) {
  keepStaleIn(world.staleGrants, before, now, settled);
}

void keepStale(World& world, const Assignment& before, const QDateTime& now, const QDateTime& settled) {
  keepStaleIn(world.staleAssignments, before, now, settled);
}

}  // namespace usher::demo
