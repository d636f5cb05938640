// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/graph_call.h"

namespace usher::demo {

using GraphHandler = Outcome<Reply> (*)(GraphCall& call);

/// Where a request leads: who answers it, what it does in terms of permissions, and what stood for the {} of its path.
struct GraphRoute {
  GraphHandler handler = nullptr;
  Operation operation = Operation::ReadMe;
  QStringList arguments;
};

/// `path` is below the version root, percent-encoded. An address that exists with other methods only is 405, an unknown
/// one is 400, as in Graph. $batch is not a route.
Outcome<GraphRoute> routeOf(const QByteArray& method, const QString& path);

}  // namespace usher::demo
