// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>

#include "demo/world.h"

namespace usher::demo {

// What reads see at a moment: the truth where it has settled, and before that the copy that lagging replicas still
// hold.

/// Whether a deleted one can still be restored: for 30 days.
bool isInBin(const ServicePrincipal& deleted, const QDateTime& now);

const ServicePrincipal* visibleServicePrincipal(const World& world, const QString& id, const QDateTime& now);
const Grant* visibleGrant(const World& world, const QString& id, const QDateTime& now);
const Assignment* visibleAssignment(const World& world, const QString& id, const QDateTime& now);

QList<const ServicePrincipal*> visibleServicePrincipals(const World& world, const QDateTime& now);
QList<const Grant*> visibleGrants(const World& world, const QDateTime& now);
QList<const Assignment*> visibleAssignments(const World& world, const QDateTime& now);

/// Leaves a copy of `before` for reads until `settled`; call it before an object is changed or removed. An older copy
/// that is still shown stays, and no copy is made when `settled` is not after `now`.
void keepStale(World& world, const ServicePrincipal& before, const QDateTime& now, const QDateTime& settled);
void keepStale(World& world, const Grant& before, const QDateTime& now, const QDateTime& settled);
void keepStale(World& world, const Assignment& before, const QDateTime& now, const QDateTime& settled);

}  // namespace usher::demo
