// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/directory_roles.h"
#include "demo/graph_schema.h"
#include "demo/world.h"

namespace usher::demo {

// The world's objects as Graph shows them. What is passed must outlive the item.

Item itemOf(const User& user);
Item itemOf(const Group& group);
Item itemOf(const World& world, const ServicePrincipal& principal);
Item itemOf(const World& world, const Assignment& assignment);
Item itemOf(const Grant& grant);
Item itemOf(const World& world, const DirectoryRole& role);
/// The organisation itself.
Item organizationItem(const World& world);

/// "2026-01-15T09:30:00Z", or null for an invalid time.
QJsonValue graphTime(const QDateTime& time);

}  // namespace usher::demo
