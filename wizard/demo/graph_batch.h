// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "demo/exchange.h"
#include "demo/graph_problem.h"

namespace usher::demo {

/// Answers `POST /$batch`: at most 20 items, ids unique without regard to case, no nesting. Items run in the order of
/// the request (dependsOn first), but are answered in another, the same one for the same ids. `root` is
/// "{graph}/v1.0"; `answer` is called for each item with the outer Authorization.
Outcome<Reply> answerBatch(const Request& batch, const QString& root,
                           const std::function<Reply(const Request& item)>& answer);

}  // namespace usher::demo
