// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/graph_call.h"

namespace usher::demo {

/// Creates the app role assignment that `body` describes, with all of Microsoft's rules: who may, which role fits, no
/// duplicates, licence for groups. `resourceId` and `principalId` are what the path fixed; empty when it fixed none.
Outcome<Assignment> assign(GraphCall& call, const QJsonObject& body, const QString& resourceId,
                           const QString& principalId);

}  // namespace usher::demo
