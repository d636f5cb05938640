// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "base/result.h"

namespace usher::demo {

/// Why Graph refuses: status, error.code and error.message, and the code of the one entry of error.details if any.
struct GraphProblem {
  int status = 400;
  QString code, message;
  QString detail = {};
};

/// A value or Graph's refusal.
template <typename T>
using Outcome = tl::expected<T, GraphProblem>;

/// `return refuse(badRequest(text));` converts to every Outcome.
inline tl::unexpected<GraphProblem> refuse(GraphProblem problem) {
  return tl::unexpected<GraphProblem>(std::move(problem));
}

/// The refusals that many calls share, with Microsoft's codes and words.
GraphProblem badRequest(const QString& message);
GraphProblem unsupportedQuery(const QString& message = QStringLiteral("Unsupported Query."));
GraphProblem badSyntax(const QString& message);
GraphProblem insufficientPrivileges();
GraphProblem resourceNotFound(const QString& id);
GraphProblem wrongMethod();

}  // namespace usher::demo
