// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/exchange.h"
#include "demo/graph_quota.h"

namespace usher::demo {

/// Whether a call to `path`, below the version root, counts as a write for Graph's quota.
bool isQuotaWrite(const QByteArray& method, const QString& path);

/// What a call costs in Graph's resource units.
int resourceUnitsOf(const Request& request, const QString& path);

/// Puts the headers on `reply` by which Graph tells what a call cost and, from 0.8 on, how much of the quota is gone:
/// `app` and `tenant` are whose quota it is.
void tellLoad(Reply& reply, int units, const GraphQuota::Load& load, const QString& app, const QString& tenant);

}  // namespace usher::demo
